// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cholesky.h"

#include <cmath>

namespace attune::stats {

Cholesky::Cholesky(Square matrix)
    : m_lower(std::move(matrix))
{
    const std::size_t size = m_lower.size();
    for (std::size_t column = 0; column < size; ++column) {
        double pivot = m_lower.at(column, column);
        const double before = pivot;
        for (std::size_t k = 0; k < column; ++k)
            pivot -= m_lower.at(column, k) * m_lower.at(column, k);
        // Less than rounding leaves of the diagonal is nothing.
        if (!(pivot > before * 1e-14)) {
            m_isPositive = false;
            return;
        }
        const double root = std::sqrt(pivot);
        m_lower.at(column, column) = root;
        for (std::size_t row = column + 1; row < size; ++row) {
            double cell = m_lower.at(row, column);
            for (std::size_t k = 0; k < column; ++k)
                cell -= m_lower.at(row, k) * m_lower.at(column, k);
            m_lower.at(row, column) = cell / root;
        }
    }
}

double Cholesky::logDeterminant() const
{
    double out = 0;
    for (std::size_t at = 0; at < m_lower.size(); ++at)
        out += 2 * std::log(m_lower.at(at, at));
    return out;
}

std::vector<double> Cholesky::solve(std::vector<double> right) const
{
    const std::size_t size = m_lower.size();
    for (std::size_t row = 0; row < size; ++row) {
        for (std::size_t k = 0; k < row; ++k)
            right[row] -= m_lower.at(row, k) * right[k];
        right[row] /= m_lower.at(row, row);
    }
    for (std::size_t row = size; row-- > 0;) {
        for (std::size_t k = row + 1; k < size; ++k)
            right[row] -= m_lower.at(k, row) * right[k];
        right[row] /= m_lower.at(row, row);
    }
    return right;
}

Square Cholesky::inverse() const
{
    const std::size_t size = m_lower.size();
    Square out(size);
    for (std::size_t column = 0; column < size; ++column) {
        std::vector<double> unit(size);
        unit[column] = 1;
        const auto solved = solve(std::move(unit));
        for (std::size_t row = 0; row < size; ++row)
            out.at(row, column) = solved[row];
    }
    return out;
}

} // namespace attune::stats
