// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/reliability.h"

namespace attune::stats {

std::optional<double> spearmanBrown(double r, double k)
{
    const double below = 1 + (k - 1) * r;
    if (!(below > 0) || !(k > 0))
        return std::nullopt;
    return k * r / below;
}

std::optional<double> lengthForReliability(double r, double target)
{
    if (!(r > 0 && r < 1 && target > 0 && target < 1))
        return std::nullopt;
    return target * (1 - r) / (r * (1 - target));
}

} // namespace attune::stats
