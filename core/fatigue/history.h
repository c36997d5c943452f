// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The course of everybody's load over days, kept in memory: it is made of sealed figures and leaves
// no trace on the disk.
#pragma once

#include "core/fatigue/fatigue_queries.h"

#include <map>
#include <memory>

namespace attune::fatigue {

/// What a centre's day can say.
enum class DayState : std::uint8_t {
    Unknown, ///< before the agent's first day, or a day that is still to come
    Off, ///< a day without shift or contact, in a centre that has data
    Missing, ///< nothing arrived: never taken for rest
    Worked,
};

struct Alert {
    AgentId agent;
    int level = 0; ///< 1 amber, 2 red
    Instant since; ///< when the level was reached
    double load = 0; ///< now
    double threshold = 0; ///< of the level
    bool isBundled = false; ///< beyond what is told in an hour: into the digest
};

class History {
public:
    /// Everything `period` touches; days are cut in the zone of each agent's site. `organisation`,
    /// `policy` and `rests` (breaks that were decided and taken) are kept. Memory: about 40 bytes
    /// an agent-day.
    static Result<std::shared_ptr<History>> read(store::Store &store,
        const facts::ReadContext &context, std::shared_ptr<const facts::Organisation> organisation,
        std::shared_ptr<const Policy> policy, std::vector<AgentPresence> rests, Interval period,
        const std::stop_token &stop);

    Interval period() const { return m_period; } ///< as it was asked for; it ends at `now` at most
    Instant now() const { return m_now; }
    std::optional<Instant> lastData() const { return m_lastData; }
    const Policy &policy() const { return *m_policy; }
    const facts::Organisation &organisation() const { return *m_organisation; }
    std::shared_ptr<const facts::Organisation> sharedOrganisation() const { return m_organisation; }
    std::shared_ptr<const Policy> sharedPolicy() const { return m_policy; }
    bool scoresOpen() const { return m_scoresOpen; }
    /// Whether the wording of any customer in it was read; else all of it counts by queue.
    bool wordingKnown() const { return m_wordingKnown; }
    const std::vector<AgentPresence> &rests() const { return m_rests; }

    /// Ascending by id: everybody who had a contact or a shift.
    const std::map<AgentId, Track> &tracks() const { return m_tracks; }
    const Track *track(AgentId agent) const;
    const Zone &zoneOf(AgentId agent) const;
    SiteId siteOf(AgentId agent) const;

    DayState stateOf(AgentId agent, LocalDay day) const;
    const DaySum *sumOf(AgentId agent, LocalDay day) const;
    /// Loads of the `count` days that end with `last`; nullopt where nothing is known.
    std::vector<std::optional<double>> loads(AgentId agent, LocalDay last, int count) const;
    /// C, see course.h; the seed is the mean of the first seven recorded days.
    std::vector<std::optional<double>> cumulative(AgentId agent) const;

    /// From the peaks of shifts of the eight weeks before the month of `now`, frozen until the
    /// next.
    const Thresholds &acute() const { return m_acute; }
    /// Of a full contract; a part-time one has its share of them.
    const Thresholds &cumulativeLimits() const { return m_cumulative; }
    /// The share of a full contract, within what can be worked in a week; 1 where no source says
    /// it.
    double contractShare(AgentId agent) const;

    /// As alertsOf() finds them, see fatigue.h; they hold for what was read.
    const std::vector<Alert> &alerts() const { return m_alerts; }

    /// For measuring: what one more contact of today costs. Gives the agent's load now.
    double take(AgentId agent, const Work &work);

private:
    Track &trackFor(AgentId agent);
    void noteData();
    void estimate();

    std::shared_ptr<const facts::Organisation> m_organisation;
    std::shared_ptr<const Policy> m_policy;
    Interval m_period{};
    std::vector<AgentPresence> m_rests;
    Instant m_now;
    std::optional<Instant> m_lastData;
    bool m_scoresOpen = true;
    bool m_wordingKnown = false;
    std::map<AgentId, Track> m_tracks;
    struct SiteDay {
        bool hasContacts = false, hasShifts = false;
    };
    std::map<SiteId, std::map<LocalDay, SiteDay>> m_siteDays;
    std::map<AgentId, LocalDay> m_firstWorked;
    Thresholds m_acute, m_cumulative;
    std::vector<Alert> m_alerts;
};

} // namespace attune::fatigue
