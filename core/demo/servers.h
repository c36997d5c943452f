// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is free for whom on one day of one site: agents as servers of a queue, with their breaks.
#pragma once

#include "core/demo/schedule.h"

#include <array>
#include <vector>

namespace attune::demo {

/// A place at which one contact at a time is handled; an agent on chat has two or three.
struct Server {
    int agent = 0;
    Instant free; ///< from here on
    Instant end; ///< of the shift
    struct Away {
        Instant begin;
        Milliseconds length{0};
        bool rest = true;
    };
    std::array<Away, 6> pauses;
    std::uint8_t pauseCount = 0;
    std::uint8_t nextPause = 0;
    bool leads = true; ///< of the agent's places the one whose breaks count
};

class Servers {
public:
    enum Group : std::uint8_t { Voice, Chat, Mail, Night, kGroups };

    /// `late`: who comes how much later than planned, by place in `shifts`.
    Servers(const Organisation &organisation, int site, LocalDay day,
        std::span<const DayShift> shifts, std::span<const int> late, Draw &draw);

    /// The server who can answer first, or -1: then nobody who may take this queue is there any
    /// more. `notAgent` has just passed the contact on.
    int choose(std::uint8_t queue, Group group, Instant at, int notAgent = -1);
    Instant answerTime(int server, Instant at) const;
    /// Busy until `until`; returns the minutes of break that follow at once.
    double book(int server, Instant until);
    int agentOf(int server) const { return m_servers[static_cast<std::size_t>(server)].agent; }
    bool leads(int server) const { return m_servers[static_cast<std::size_t>(server)].leads; }
    /// Minutes of break an idle server has taken since it was last asked.
    double takeRest(int server);

private:
    struct Candidate {
        int server = -1;
        Instant score = Instant::max();
        Instant free = Instant::max();
    };
    void look(const std::vector<int> &among, Instant at, Milliseconds penalty, Candidate &best);
    void catchUp(Server &server, Instant at);
    bool mayOverflow(const Server &server, std::uint8_t queue) const;

    const Organisation &m_organisation;
    std::vector<Server> m_servers;
    std::vector<double> m_rest;
    int m_notAgent = -1;
    std::array<std::array<std::vector<int>, kQueueCount>, kGroups> m_primary;
    std::array<std::array<std::vector<int>, kQueueCount>, kGroups> m_secondary;
    std::array<std::array<std::vector<int>, kQueueCount>, kGroups> m_overflow;
};

} // namespace attune::demo
