// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work, shifts and whole centres made up for the tests of load, on one Monday.
#pragma once

#include "core/fatigue/fatigue_snapshot.h"
#include "tests/support/temp_centre.h"

#include <QFile>

namespace attune::tests::load {

using namespace attune::fatigue;
using namespace std::chrono_literals;

inline Instant clock(int hour, int minute = 0)
{
    return at("2026-03-02T00:00:00Z") + std::chrono::hours{hour} + std::chrono::minutes{minute};
}
inline const Interval kThatDay{clock(0), clock(24)};

inline Work aWork(Instant begin, std::chrono::minutes length, float intensity = 0)
{
    Work work;
    work.begin = begin;
    work.end = begin + length;
    work.intensity = intensity;
    work.isKnown = true;
    return work;
}
inline Presence aShift(int from, int to)
{
    return {clock(from), clock(to), Activity::Idle};
}

inline double minutesOf(const std::vector<Piece> &pieces, Activity activity)
{
    double sum = 0;
    for (const Piece &piece : pieces)
        sum += piece.activity == activity ? piece.minutes() : 0;
    return sum;
}
inline double loadOf(const std::vector<Piece> &pieces)
{
    double sum = 0;
    for (const Piece &piece : pieces)
        sum += piece.activity == Activity::Handling ? piece.after - piece.before : 0;
    return sum;
}

inline std::string numbered(const char *name, int n)
{
    return QStringLiteral("%1%2").arg(QLatin1String(name)).arg(n).toStdString();
}

inline std::string policyFile(const char *name)
{
    QFile file(QStringLiteral(ATTUNE_SOURCE_DIR "/resources/policy/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

inline facts::ContactRecord aCall(const std::string &id, Instant start, std::chrono::minutes talk,
    const std::string &agent, const std::string &queue = "Complaints")
{
    auto record = tests::aContact(id);
    record.channel = facts::Channel::Voice;
    record.legs.front().start = start;
    record.legs.front().end = start + talk;
    record.legs.front().talk = talk;
    record.legs.front().agent = {agent, agent, {}, {}};
    record.legs.front().queue = queue;
    record.legs.front().transcript.reset();
    record.stamp = start;
    return record;
}

inline facts::ShiftRecord aShiftOf(
    const std::string &agent, Instant from, Instant to, const std::string &activity = "shift")
{
    std::string id = agent;
    id.append(toIso(from)).append(activity);
    return {id, agent, activity, {}, from, to, true};
}

inline std::shared_ptr<const facts::Organisation> organisationOf(TempCentre &centre)
{
    auto reader = centre.facts().reader();
    return *facts::readOrganisation(**reader, {centre.vault(), centre.clock().now()});
}

struct Read {
    facts::ReadContext context;
    std::shared_ptr<const History> history;
};
inline Read historyOf(TempCentre &centre, Interval period, std::vector<AgentPresence> rests = {})
{
    const facts::ReadContext context{centre.vault(), centre.clock().now()};
    auto policy = std::make_shared<const Policy>(
        *readPolicy(policyFile("load.json"), policyFile("rota-eu.json")));
    auto history = History::read(centre.facts(), context, organisationOf(centre), policy,
        std::move(rests), period, std::stop_token());
    return {context, history ? *history : nullptr};
}
inline AgentId agentNamed(const History &history, const std::string &name)
{
    for (const auto &[id, agent] : history.organisation().agents) {
        if (agent.externalId == name)
            return id;
    }
    return {};
}

} // namespace attune::tests::load
