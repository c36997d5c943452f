// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who works in the demonstration centre: sites, teams, agents with what was planted in them,
// queues.
#pragma once

#include "core/base/zone.h"
#include "core/demo/calendar.h"
#include "core/demo/demo.h"
#include "core/demo/names.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace attune::demo {

enum QueueIndex : std::uint8_t {
    Orders,
    Account,
    Technical,
    Billing,
    Cancellations,
    Complaints,
    Bereavement,
    Social,
    kQueueCount,
};

struct QueueSpec {
    const char *name;
    facts::EmotionClass emotion;
    double share; ///< of all contacts
    double meanSeconds; ///< of talk time
    double sdLog;
    double opening; ///< mean of how customers come in, −1…1
    double escalationShift; ///< brings requests for a supervisor to the rate of this queue
    double weight; ///< how much a handled minute here adds to the load
    const char *reason; ///< why the queue has its class
};

extern const std::array<QueueSpec, kQueueCount> kQueues;

struct Site {
    std::string name;
    std::string code; ///< begins the ids of its contacts
    Zone zone = Zone::utc();
    Country country = Country::Netherlands;
    int agents = 0; ///< posts, always filled but for a gap when somebody leaves
};

struct Team {
    std::string externalId;
    std::string name;
    int site = 0;
    int supervisor = -1; ///< index into agents
};

struct Agent {
    std::string externalId;
    Name name;
    std::string fullName;
    std::string email;
    int site = 0;
    int team = 0;
    int post = 0; ///< place in the site's list, which gives the working pattern
    LocalDay hired;
    std::optional<LocalDay> left;
    double fullTime = 1;
    std::vector<std::uint8_t> skills; ///< queues; the first is where they belong
    bool supervisor = false;
    bool night = false; ///< takes turns at the night desk
    double logHandling = 0; ///< planted: how much slower than the queue's mean, in log
    double recovery = 0; ///< planted: how much higher customers end than on average
    bool tires = false; ///< planted: load lengthens handling and lowers recovery
};

struct Organisation {
    std::vector<Site> sites;
    std::vector<Team> teams;
    std::vector<Agent> agents;
    int lentAgent = -1; ///< works for two teams in the same weeks
    int lentTo = -1;
};

/// How contacts divide over the queues at this site, by work rather than by number.
std::vector<std::uint8_t> queuesOfPosts(int posts);

Result<Organisation> makeOrganisation(const Parameters &parameters, const NamePool &names);

/// Log handling time above the veteran's: a tenth for every doubling of experience still to come
/// before half a year (heterogeneity and learning: Gans et al. 2010; the size is ours).
double learningShift(const Agent &agent, LocalDay day);

/// Present in the sense of the contract: hired and not yet gone.
inline bool employed(const Agent &agent, LocalDay day)
{
    return agent.hired <= day && (!agent.left || day < *agent.left);
}

} // namespace attune::demo
