// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/demands.h"

#include <algorithm>

namespace attune::scoring {

Result<std::vector<Demand>> readDemands(
    store::Connection &facts, vault::Vault &vault, std::int64_t day, AgentId only)
{
    std::vector<Demand> out;
    auto blocks = facts.prepare("SELECT agent, sealed FROM score_block WHERE day = :day AND agent "
                                "BETWEEN :from AND :to");
    blocks.bind(day, only ? only.value : INT64_MIN, only ? only.value : INT64_MAX);
    while (blocks.step()) {
        const auto plain = vault.open({"score_block", day, blocks.number(0)}, blocks.blob(1));
        if (!plain)
            return plain.error();
        if (auto decoded = decodeDemands(*plain, out); !decoded)
            return decoded.error();
    }
    std::ranges::sort(out, {}, &Demand::leg);
    return out;
}

} // namespace attune::scoring
