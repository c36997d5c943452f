// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Of a leg's scores only how demanding the customer was: what millions of them are read for.
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/connection.h"
#include "core/vault/vault.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace attune::scoring {

struct Demand {
    LegKey leg;
    std::optional<std::int16_t> trough; ///< thousandths
    std::optional<std::uint8_t> hostility; ///< 0–3; nullopt: not assessed
};

/// Adds those of a block to `out`, in its order. Fault::Corrupt for what is no block.
Done decodeDemands(ByteView block, std::vector<Demand> &out);

/// Of a UTC day, ascending by leg; `only`: of one agent. Faults as Vault::open. Throws.
Result<std::vector<Demand>> readDemands(
    store::Connection &facts, vault::Vault &vault, std::int64_t day, AgentId only);

} // namespace attune::scoring
