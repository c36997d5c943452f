// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How well raters agree.
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace attune::stats {

using Table = std::vector<std::vector<double>>;

/// Rows are targets, columns judges (Shrout & Fleiss 1979); nullopt where the variance to divide by
/// is none.
struct Icc {
    std::optional<double> one, two, three, oneMean, twoMean, threeMean;
};
/// nullopt below two rows or columns; rows must be equally long.
std::optional<Icc> icc(const Table &data);

struct Kappa {
    double agreement = 0;
    std::optional<double> kappa, error; ///< none where agreement by chance is already whole
};
/// Cohen (1960) with the large-sample error of Fleiss, Cohen & Everitt (1969). nullopt when empty.
std::optional<Kappa> cohenKappa(const Table &table);

} // namespace attune::stats
