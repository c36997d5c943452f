// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Small dense systems of equations with a symmetric positive matrix.
#pragma once

#include <cstddef>
#include <vector>

namespace attune::stats {

class Square {
public:
    explicit Square(std::size_t size)
        : m_size(size)
        , m_cells(size * size)
    {
    }

    std::size_t size() const { return m_size; }
    double &at(std::size_t row, std::size_t column) { return m_cells[row * m_size + column]; }
    double at(std::size_t row, std::size_t column) const { return m_cells[row * m_size + column]; }

private:
    std::size_t m_size;
    std::vector<double> m_cells;
};

/// A = L Lᵀ. Only the lower half of the matrix is read.
class Cholesky {
public:
    explicit Cholesky(Square matrix);

    /// False where the matrix is not positive; then nothing else may be asked.
    bool isPositive() const { return m_isPositive; }
    double logDeterminant() const;
    std::vector<double> solve(std::vector<double> right) const;
    Square inverse() const;

private:
    Square m_lower;
    bool m_isPositive = true;
};

} // namespace attune::stats
