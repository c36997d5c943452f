// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From contacts and shifts to what an agent did, minute by minute, and the load it left.
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/base/zone.h"
#include "core/fatigue/policy.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace attune::fatigue {

/// One contact as far as load looks at it.
struct Work {
    Instant begin, end;
    LegKey leg;
    QueueId queue;
    float intensity = 0;
    bool isKnown = false; ///< the intensity was read from the customer's side, not taken by queue
    bool isHostile = false;
    bool isLong = false; ///< longer than the policy believes; it counts
    bool lacksLength = false; ///< the source gives no length: counts nothing, and is said

    friend bool operator==(const Work &, const Work &) = default;
};

/// Idle means on shift; Break covers every activity away from contacts.
struct Presence {
    Instant begin, end;
    Activity activity = Activity::Idle;

    friend bool operator==(const Presence &, const Presence &) = default;
};
/// What goes beyond is a shift whose end is wrong or was never written: it is cut there, or every
/// later day would count to its first. The rules of rota see it whole.
inline constexpr std::chrono::hours kLongestPresence{24};

/// A stretch in which one thing was done, with the load before and after it.
struct Piece {
    Instant begin, end;
    Activity activity = Activity::Off;
    float intensity = 0;
    int work = -1; ///< which of the contacts, while handling
    double before = 0, after = 0;

    double minutes() const
    {
        return std::chrono::duration<double, std::ratio<60>>(end - begin).count();
    }
};

/// What lies within `span`: contacts at the same time count their minutes once, with the highest
/// intensity; breaks go before shifts, and outside both is off duty. `works` ascending by begin.
std::vector<Piece> piecesOf(std::span<const Work> works, std::span<const Presence> presences,
    Interval span, double start, const Policy &policy);
/// The same into memory that is used again.
void piecesInto(std::vector<Piece> &out, std::span<const Work> works,
    std::span<const Presence> presences, Interval span, double start, const Policy &policy);

/// The load at a moment within the pieces; nullopt outside.
std::optional<double> loadAt(std::span<const Piece> pieces, Instant at, const LoadPolicy &policy);
struct Peak {
    double load = 0;
    Instant at;
};
/// The highest load on duty within `part`; nullopt when all of it is off duty.
std::optional<Peak> peakIn(std::span<const Piece> pieces, Interval part, const LoadPolicy &policy);
/// As explain() takes them, up to `until`.
std::vector<Stretch> stretchesUntil(std::span<const Piece> pieces, Instant until);

/// For the rules of rota: shifts alone, with their hours of the profile's night.
std::vector<Shift> shiftsOf(
    std::span<const Presence> presences, const Zone &zone, const RotaProfile &profile);

/// How the contact counts: what was read of it, else its queue's class.
struct Intensity {
    double value = 0;
    bool isKnown = false;
};
Intensity intensityOf(std::optional<int> hostility, std::optional<double> trough, int queueClass,
    const IntensityTable &table);

/// Of one agent's day; the day of a shift over midnight is the one it began on.
struct DaySum {
    double start = 0; ///< load at local midnight, from before
    float load = 0; ///< load-minutes of the day
    float peak = 0; ///< the highest load on duty
    float handledMinutes = 0, breakMinutes = 0, dutyMinutes = 0;
    std::uint16_t contacts = 0, known = 0, doubtful = 0;
    bool hasShift = false;

    bool isWorked() const { return hasShift || contacts > 0; }
    /// nullopt without a contact.
    std::optional<double> knownShare() const
    {
        return contacts ? std::optional(double(known) / contacts) : std::nullopt;
    }
};

/// One agent's contacts and shifts as they arrive, cut into days and summed. A contact that comes
/// last costs one recomputation of its own day, whatever there was before.
class Track {
public:
    using Sink = std::function<void(LocalDay, Interval span, std::span<const Work>,
        std::span<const Presence>, std::span<const Piece>)>;

    Track(const Policy &policy, const Zone &zone, Interval period);

    void add(const Work &work);
    void add(const Presence &presence);
    /// Closes every local day that ended by `until`; the day after is computed up to `until` again
    /// each time. `sink`, if any, sees each day that was computed.
    void advance(Instant until, const Sink &sink = {});

    LocalDay firstDay() const { return m_first; }
    const std::vector<DaySum> &days() const { return m_days; }
    std::vector<DaySum> takeDays() { return std::move(m_days); }
    /// The load at the end of the last advance().
    double load() const { return m_load; }
    /// Of the day that is not over, for details and alerts.
    const std::vector<Piece> &pieces() const { return m_pieces; }
    const std::vector<Work> &works() const { return m_works; }
    void startWith(double load) { m_start = m_load = load; }

private:
    void sum(std::size_t day, Interval span);
    void drop(Instant before);
    DaySum &dayAt(std::size_t day);

    const Policy &m_policy;
    const Zone &m_zone;
    LocalDay m_first;
    std::size_t m_day = 0; ///< the first that is not closed
    std::vector<DaySum> m_days;
    std::vector<Work> m_works; ///< that may still matter, by begin
    std::vector<Presence> m_presences;
    std::vector<Piece> m_pieces;
    double m_start = 0; ///< load at the beginning of m_day
    double m_load = 0;
    DaySum m_yesterday; ///< as it was before the open day reached back into it
    bool m_reachedBack = false;
};

} // namespace attune::fatigue
