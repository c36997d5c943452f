// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/agreement.h"

#include <cmath>

namespace attune::stats {

namespace {

std::optional<double> ratio(double above, double below)
{
    return below != 0 && std::isfinite(above / below) ? std::optional(above / below) : std::nullopt;
}

} // namespace

std::optional<Icc> icc(const Table &data)
{
    if (data.size() < 2 || data.front().size() < 2)
        return std::nullopt;
    const auto n = static_cast<double>(data.size()), k = static_cast<double>(data.front().size());
    double grand = 0;
    std::vector<double> rows(data.size()), columns(data.front().size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < columns.size(); ++j) {
            rows[i] += data[i][j] / k;
            columns[j] += data[i][j] / n;
            grand += data[i][j] / (n * k);
        }
    }
    double between = 0, judges = 0, rest = 0;
    for (const double row : rows)
        between += k * (row - grand) * (row - grand) / (n - 1);
    for (const double column : columns)
        judges += n * (column - grand) * (column - grand) / (k - 1);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (std::size_t j = 0; j < columns.size(); ++j) {
            const double e = data[i][j] - rows[i] - columns[j] + grand;
            rest += e * e / ((n - 1) * (k - 1));
        }
    }
    const double within = (judges * (k - 1) + rest * (n - 1) * (k - 1)) / (n * (k - 1));
    return Icc{ratio(between - within, between + (k - 1) * within),
        ratio(between - rest, between + (k - 1) * rest + k * (judges - rest) / n),
        ratio(between - rest, between + (k - 1) * rest), ratio(between - within, between),
        ratio(between - rest, between + (judges - rest) / n), ratio(between - rest, between)};
}

std::optional<Kappa> cohenKappa(const Table &table)
{
    std::vector<double> rows(table.size()), columns(table.size());
    double all = 0;
    for (const auto &row : table) {
        for (const double cell : row)
            all += cell;
    }
    if (!(all > 0))
        return std::nullopt;
    Kappa out;
    double chance = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        out.agreement += table[i][i] / all;
        for (std::size_t j = 0; j < table.size(); ++j) {
            rows[i] += table[i][j] / all;
            columns[j] += table[i][j] / all;
        }
    }
    for (std::size_t i = 0; i < table.size(); ++i)
        chance += rows[i] * columns[i];
    if (!(chance < 1 - 1e-12))
        return out;
    const double kappa = (out.agreement - chance) / (1 - chance);
    double spread = 0;
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = 0; j < table.size(); ++j) {
            const double d = (i == j) - (columns[i] + rows[j]) * (1 - kappa);
            spread += table[i][j] / all * d * d;
        }
    }
    const double c = kappa - chance * (1 - kappa);
    out.kappa = kappa;
    out.error = std::sqrt(std::max(0., spread - c * c) / all) / (1 - chance);
    return out;
}

} // namespace attune::stats
