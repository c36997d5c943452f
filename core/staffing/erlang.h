// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Queues of contacts that wait for agents: Erlang B, C and A.
#pragma once

#include <optional>

namespace attune::staffing {

/// More agents than this are not searched for: a single pool of that size is a mistake in the
/// input.
inline constexpr int kMostAgents = 5000;

/// Offered load in Erlangs: how many agents would be busy if nobody ever waited.
double offeredLoad(double contacts, double intervalSeconds, double handlingSeconds);

/// Share of contacts turned away by `lines` lines without a queue: 1/B(k) = 1 + (k/A)/B(k−1)
/// (Erlang 1917). No line at all turns away everybody.
double erlangB(int lines, double load);
/// The smallest number of lines that turns away at most `mostBlocked`; nullopt above kMostAgents.
std::optional<int> linesFor(double load, double mostBlocked);

/// A queue in which everybody waits until answered.
struct ErlangC {
    bool isStable = true; ///< false: the queue grows without end
    double waitShare = 0; ///< of contacts that wait at all
    double serviceLevel = 1; ///< answered within the target, of all offered
    double occupancy = 0;
    std::optional<double> meanWaitSeconds; ///< none where it grows without end
    std::optional<double> meanQueue;
};
/// Pw = N·B/(N − A(1 − B)), answered within T: 1 − Pw·e^(−(N − A)T/h) (Erlang 1917). Defined for no
/// contacts (nobody waits) and for N ≤ A (nobody is answered in time).
ErlangC erlangC(int agents, double load, double handlingSeconds, double targetSeconds);

struct ServiceTarget {
    double targetSeconds = 20;
    double serviceLevel = 0.8;
    double mostOccupancy = 1; ///< share of their time agents may be busy at most
};
/// The smallest number of agents that reaches the service level and keeps the cap on occupancy;
/// 0 for no contacts, nullopt above kMostAgents.
std::optional<int> agentsFor(double load, double handlingSeconds, const ServiceTarget &target);

/// A queue in which those who wait give up after a time that is exponential with mean `patience`
/// (Palm 1946; Garnett, Mandelbaum & Reiman 2002). It is always stable.
struct ErlangA {
    double waitShare = 0;
    double abandonShare = 0;
    double meanQueue = 0;
    double meanWait = 0; ///< of all, in the unit of the inputs
    std::optional<double> occupancy; ///< none without agents
    double servedInTime = 1; ///< of all offered
    double abandonedInTime = 0; ///< gave up before the target, of all offered
    std::optional<double> servedInTimeOfAnswered;
    std::optional<double>
        servedInTimeWithoutShort; ///< those who gave up before the target left out
};
struct ErlangAInput {
    double arrivalRate = 0; ///< contacts a unit of time
    double handling = 1; ///< mean, in units of time
    double patience = 1;
    double target = 0;
    int agents = 0;
};
/// nullopt when so many would wait that the sum has no end in reasonable time.
std::optional<ErlangA> erlangA(const ErlangAInput &input);

/// Agents to roster so that `agents` are on duty: ceil(N/(1 − shrinkage)), not fooled by the last
/// bit (21/0.7 is 30.000000000000004).
int rostered(int agents, double shrinkage);

} // namespace attune::staffing
