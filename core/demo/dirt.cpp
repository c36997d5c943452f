// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/dirt.h"

#include <algorithm>
#include <cmath>

namespace attune::demo {

namespace {

using std::chrono::minutes;
using std::chrono::seconds;

constexpr double kDuplicates = 0.007;
constexpr double kLateUpdates = 0.03;
constexpr double kOutOfOrder = 0.10; // of the late updates
constexpr double kUnknownAgents = 0.003;
constexpr double kReusedIds = 0.001;
constexpr double kRedacted = 0.01;
constexpr double kWrongZone = 0.002;
constexpr double kWithdrawn = 0.005;

// From an hour to twenty days, as many in each factor of time.
Milliseconds lateBy(Draw &draw)
{
    return Milliseconds{
        static_cast<std::int64_t>(3600e3 * std::exp(draw.unit() * std::log(480.0)))};
}

} // namespace

const char *nameOf(DirtKind kind)
{
    switch (kind) {
    case DirtKind::Duplicate:
        return "duplicate";
    case DirtKind::LateUpdate:
        return "late_update";
    case DirtKind::OlderAfterNewer:
        return "older_after_newer";
    case DirtKind::UnknownAgent:
        return "unknown_agent";
    case DirtKind::ReusedAgentId:
        return "reused_agent_id";
    case DirtKind::Redacted:
        return "redacted";
    case DirtKind::WrongZone:
        return "wrong_zone";
    case DirtKind::Withdrawn:
        return "withdrawn";
    }
    return "";
}

Dirt::Dirt(const Parameters &parameters, const Organisation &organisation)
    : m_organisation(organisation)
    , m_draw(subSeed(parameters.seed, Stream::Dirt))
{
    for (std::size_t i = 0; i < organisation.agents.size(); ++i)
        if (organisation.agents[i].left)
            m_leavers.emplace_back(*organisation.agents[i].left, static_cast<std::int32_t>(i));
    std::sort(m_leavers.begin(), m_leavers.end());
}

Blemish Dirt::blemish(const PlannedContact &contact)
{
    Blemish blemish;
    const double agent = m_draw.unit();
    const double other = m_draw.unit();
    if (contact.showcase >= 0)
        return blemish;
    if (!contact.abandoned() && agent < kUnknownAgents) {
        blemish.unknownAgent = true;
        note(DirtKind::UnknownAgent, contact);
    } else if (!contact.abandoned() && agent < kUnknownAgents + kReusedIds) {
        const auto today = m_organisation.sites[contact.site].zone.dayOf(contact.arrival);
        const auto gone =
            std::lower_bound(m_leavers.begin(), m_leavers.end(), std::pair{today, std::int32_t{0}});
        if (gone != m_leavers.begin()) {
            const auto count = static_cast<std::uint64_t>(gone - m_leavers.begin());
            blemish.usesIdOf = m_leavers[contact.number % count].second;
            note(DirtKind::ReusedAgentId, contact);
        }
    }
    if (other < kRedacted) {
        blemish.redacted = true;
        note(DirtKind::Redacted, contact);
    } else if (other < kRedacted + kWrongZone) {
        blemish.wrongZone = true;
        note(DirtKind::WrongZone, contact);
    }
    return blemish;
}

std::vector<Redelivery> Dirt::redeliveries(const PlannedContact &contact, Instant finished)
{
    std::vector<Redelivery> again;
    const double u = m_draw.unit();
    if (u < kDuplicates) {
        again.push_back({finished + seconds{m_draw.between(60, 3600)}, {}});
        note(DirtKind::Duplicate, contact);
    } else if (u < kDuplicates + kLateUpdates) {
        const auto late = lateBy(m_draw);
        again.push_back({finished + late, {2, late}});
        note(DirtKind::LateUpdate, contact);
        if (m_draw.chance(kOutOfOrder)) {
            // The third state overtakes the second.
            const auto later = late + minutes{m_draw.between(5, 60)};
            again = {{finished + later, {3, later}},
                {finished + later + minutes{m_draw.between(5, 600)}, {2, late}}};
            note(DirtKind::OlderAfterNewer, contact);
        }
    }
    return again;
}

std::optional<Instant> Dirt::withdrawal(
    const PlannedContact &contact, Instant finished, facts::Basis basis)
{
    if (!m_draw.chance(kWithdrawn) || basis != facts::Basis::Consent)
        return std::nullopt;
    note(DirtKind::Withdrawn, contact);
    return finished + lateBy(m_draw);
}

} // namespace attune::demo
