// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a unit's index would come out with other contacts like the ones it had (Efron 1979).
#pragma once

#include "core/empathy_index/case_mix.h"

namespace attune::empathy_index {

/// One index per draw of as many contacts as there are, with replacement; nullopt where a draw
/// measures too little. The same seed gives the same draws on every machine.
std::vector<std::optional<double>> drawnIndices(std::span<const Observed> contacts,
    const CaseMix &mix, const Shares &weights, const Method &method, std::uint64_t seed);

} // namespace attune::empathy_index
