// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/servers.h"

#include "core/demo/random.h"

#include <algorithm>

namespace attune::demo {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr seconds kSecondChoice{8}; // what a better-suited colleague may take longer
constexpr seconds kOverflow{25};
constexpr seconds kOtherDesk{60};

Servers::Group groupOf(Desk desk)
{
    switch (desk) {
    case Desk::Chat:
        return Servers::Chat;
    case Desk::Mail:
        return Servers::Mail;
    case Desk::Night:
        return Servers::Night;
    default:
        return Servers::Voice;
    }
}

double minutesOf(Milliseconds length)
{
    return static_cast<double>(length.count()) / 60000;
}

} // namespace

Servers::Servers(const Organisation &organisation, int site, LocalDay day,
    std::span<const DayShift> shifts, std::span<const int> late, Draw &draw)
    : m_organisation(organisation)
{
    const Zone &zone = organisation.sites[static_cast<std::size_t>(site)].zone;
    const auto at = [&](int minute) {
        return zone.instantOf(std::chrono::local_time<Milliseconds>{day} + minutes{minute});
    };
    for (std::size_t i = 0; i < shifts.size(); ++i) {
        const auto &shift = shifts[i];
        if (shift.desk == Desk::Lead || late[i] < 0)
            continue;
        Server server;
        server.agent = shift.agent;
        server.free = at(shift.begin) + minutes{late[i]};
        server.end = at(shift.end);
        for (const auto &pause : shift.breaks())
            server.pauses[server.pauseCount++] = {at(pause.begin), minutes{pause.end - pause.begin},
                pause.kind == PauseKind::Break || pause.kind == PauseKind::Lunch};
        const double u = shift.desk == Desk::Chat ? draw.unit() : 1;
        const int places = u < 0.6 ? 2 : u < 0.9 ? 3 : 1;
        const auto group = groupOf(shift.desk);
        const auto &skills = organisation.agents[static_cast<std::size_t>(shift.agent)].skills;
        for (int place = 0; place < places; ++place) {
            const int index = static_cast<int>(m_servers.size());
            server.leads = place == 0;
            m_servers.push_back(server);
            for (std::uint8_t queue = 0; queue < kQueueCount; ++queue) {
                const bool own = skills.front() == queue;
                const bool skilled =
                    own || std::find(skills.begin(), skills.end(), queue) != skills.end();
                if (skilled)
                    (own ? m_primary : m_secondary)[group][queue].push_back(index);
                else if (mayOverflow(server, queue))
                    m_overflow[group][queue].push_back(index);
            }
        }
    }
    m_rest.resize(m_servers.size());
}

// Bereavement does not go to those who only ever take light contacts.
bool Servers::mayOverflow(const Server &server, std::uint8_t queue) const
{
    const auto own = m_organisation.agents[static_cast<std::size_t>(server.agent)].skills.front();
    return queue != Bereavement || (own != Orders && own != Social);
}

// An idle server has gone on the breaks that have begun meanwhile.
void Servers::catchUp(Server &server, Instant at)
{
    while (server.nextPause < server.pauseCount && server.pauses[server.nextPause].begin <= at
        && server.free <= at) {
        const auto &pause = server.pauses[server.nextPause++];
        server.free = std::max(server.free, pause.begin) + pause.length;
        if (pause.rest)
            m_rest[static_cast<std::size_t>(&server - m_servers.data())] += minutesOf(pause.length);
    }
}

void Servers::look(const std::vector<int> &among, Instant at, Milliseconds penalty, Candidate &best)
{
    for (const int index : among) {
        auto &server = m_servers[static_cast<std::size_t>(index)];
        catchUp(server, at);
        const Instant ready = std::max(server.free, at);
        if (ready >= server.end || server.agent == m_notAgent)
            continue;
        const Instant score = ready + penalty;
        if (score < best.score || (score == best.score && server.free < best.free))
            best = {index, score, server.free};
    }
}

int Servers::choose(std::uint8_t queue, Group group, Instant at, int notAgent)
{
    m_notAgent = notAgent;
    Candidate best;
    look(m_primary[group][queue], at, Milliseconds{0}, best);
    look(m_secondary[group][queue], at, kSecondChoice, best);
    if (best.score > at + kOverflow)
        look(m_overflow[group][queue], at, kOverflow, best);
    if (best.score > at + kOtherDesk && (group == Chat || group == Mail)) {
        // Chats may go to a voice desk as well; mail only where no mail desk is left.
        if (group == Chat || best.server < 0) {
            look(m_primary[Voice][queue], at, kOtherDesk, best);
            look(m_overflow[Voice][queue], at, kOtherDesk, best);
        }
    }
    return best.server;
}

Instant Servers::answerTime(int server, Instant at) const
{
    return std::max(m_servers[static_cast<std::size_t>(server)].free, at);
}

double Servers::book(int server, Instant until)
{
    auto &booked = m_servers[static_cast<std::size_t>(server)];
    booked.free = until;
    double rest = 0;
    while (booked.nextPause < booked.pauseCount
        && booked.pauses[booked.nextPause].begin <= booked.free) {
        const auto &pause = booked.pauses[booked.nextPause++];
        booked.free += pause.length;
        rest += pause.rest ? minutesOf(pause.length) : 0;
    }
    return rest;
}

double Servers::takeRest(int server)
{
    double &rest = m_rest[static_cast<std::size_t>(server)];
    return std::exchange(rest, 0.0);
}

} // namespace attune::demo
