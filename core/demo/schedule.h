// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who works when: leave, working patterns over the week, shifts with their breaks.
#pragma once

#include "core/demo/organisation.h"

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace attune::demo {

/// Which contacts an agent takes on a day.
enum class Desk : std::uint8_t { Voice, Chat, Mail, Any, Night, Lead };

/// Away from the queues; only the first two are rest.
enum class PauseKind : std::uint8_t { Break, Lunch, Training, Casework };

/// Minutes since the site's midnight, past 1440 for the next day.
struct Pause {
    PauseKind kind = PauseKind::Break;
    int begin = 0;
    int end = 0;
};

struct DayShift {
    int agent = 0;
    Desk desk = Desk::Voice;
    int begin = 0;
    int end = 0;
    std::array<Pause, 6> pauses; ///< in order
    int pauseCount = 0;

    std::span<const Pause> breaks() const
    {
        return {pauses.data(), static_cast<std::size_t>(pauseCount)};
    }
};

struct Leave {
    int agent = 0;
    LocalDay from;
    LocalDay until; ///< included
};

/// Plans are a function of the seed and the week, so any week can be asked for at any time.
class Schedule {
public:
    Schedule(const Organisation &organisation, const Parameters &parameters);

    /// The shifts that begin on that day at that site. Valid until a week three weeks away is asked
    /// for.
    std::span<const DayShift> day(int site, LocalDay day);
    const std::vector<Leave> &leaves() const { return m_leaves; }

private:
    using Week = std::array<std::vector<DayShift>, 7>;

    void planLeaves(const Parameters &parameters);
    bool onLeave(int agent, LocalDay day) const;
    Week plan(int site, LocalDay monday) const;
    void setStarts(std::vector<DayShift *> &shifts, Draw &draw) const;

    const Organisation &m_organisation;
    std::uint64_t m_seed;
    std::vector<Leave> m_leaves; ///< by first day
    std::vector<std::vector<Leave>> m_leavesOf; ///< by agent
    std::vector<std::vector<int>> m_agentsOf; ///< by site
    std::map<std::pair<LocalDay, int>, Week> m_weeks;
};

} // namespace attune::demo
