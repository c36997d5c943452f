// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers that name things, each of its own type so that a team is never taken for an agent.
#pragma once

#include <cstddef> // first of all: the moc of Qt 6.4 cannot read <compare> on its own

#include <compare>
#include <cstdint>
#include <functional>

namespace attune {

/// 0 names nothing: a row that has not been written, or "unassigned".
template <typename Tag>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
};

using SiteId = Id<struct SiteTag>;
using TeamId = Id<struct TeamTag>;
using QueueId = Id<struct QueueTag>;
using AgentId = Id<struct AgentTag>;
using CustomerId = Id<struct CustomerTag>;
using SourceId = Id<struct SourceTag>;
using BatchId = Id<struct BatchTag>;
/// Time-ordered key of a leg, see core/facts/leg_key.h. Never used in decisions.
using LegKey = Id<struct LegTag>;

} // namespace attune

template <typename Tag>
struct std::hash<attune::Id<Tag>> {
    std::size_t operator()(attune::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>{}(id.value);
    }
};
