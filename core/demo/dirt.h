// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong between a source and us: repeated, late, disordered and mislabelled deliveries.
#pragma once

#include "core/demo/organisation.h"
#include "core/demo/planned.h"
#include "core/demo/random.h"
#include "core/demo/records.h"

#include <vector>

namespace attune::demo {

enum class DirtKind : std::uint8_t {
    Duplicate,
    LateUpdate,
    OlderAfterNewer,
    UnknownAgent,
    ReusedAgentId,
    Redacted,
    WrongZone,
    Withdrawn,
};
const char *nameOf(DirtKind kind);

struct PlantedDirt {
    DirtKind kind = DirtKind::Duplicate;
    std::uint64_t contact = 0; ///< PlannedContact::key()
};

/// A delivery beyond the first.
struct Redelivery {
    Instant at;
    Version version;
};

class Dirt {
public:
    Dirt(const Parameters &parameters, const Organisation &organisation);

    /// What is wrong with this contact from the start.
    Blemish blemish(const PlannedContact &contact);
    /// When it comes again, and in which state; its first delivery is at `delivered`.
    std::vector<Redelivery> redeliveries(const PlannedContact &contact, Instant finished);
    /// When the customer withdraws what they agreed to, if they do.
    std::optional<Instant> withdrawal(
        const PlannedContact &contact, Instant finished, facts::Basis basis);

    const std::vector<PlantedDirt> &planted() const { return m_planted; }

private:
    void note(DirtKind kind, const PlannedContact &contact)
    {
        m_planted.push_back({kind, contact.key()});
    }

    const Organisation &m_organisation;
    Draw m_draw;
    std::vector<std::pair<LocalDay, std::int32_t>> m_leavers;
    std::vector<PlantedDirt> m_planted;
};

} // namespace attune::demo
