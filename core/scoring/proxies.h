// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What one contact says about how it was handled: four figures between 0 and 1, each with the
// contacts it can be said of.
#pragma once

#include "core/scoring/scoring.h"

namespace attune::scoring {

enum class Proxy : std::uint8_t {
    Personalisation, ///< the reply that takes up most of what only this customer said
    Escalation, ///< asked for: answered; not asked for: kept where it was
    Recovery, ///< began below neutral: ended clearly better
    Acknowledgement, ///< the customer was below neutral: it was acknowledged or validated
};
inline constexpr std::size_t kProxies = 4;
/// nullopt: cannot be said of this contact.
using Proxies = std::array<std::optional<double>, kProxies>;

/// Fixed at launch, so that a month is compared with the same ends as the month before it.
struct Goalposts {
    std::int16_t negative = -200; ///< thousandths: below this a customer is below neutral
    std::int16_t better = 300; ///< thousandths from start to end that count as recovered
    double personal = 2; ///< the level of a reply that takes up particulars; 0 is the other end
};

Proxies proxiesOf(const ScoreRow &row, const Goalposts &goalposts = {});

} // namespace attune::scoring
