// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures classifiers are judged by.
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace attune::bench {

/// Counts of (truth, said) for classes 0…n−1.
class Confusion {
public:
    explicit Confusion(std::size_t classes);
    void add(std::size_t truth, std::size_t said);
    double macroRecall() const;
    double macroF1() const;
    double f1(std::size_t of) const;
    double recall(std::size_t of) const;
    std::size_t at(std::size_t truth, std::size_t said) const
    {
        return m_cells[truth * m_classes + said];
    }

private:
    std::size_t m_classes;
    std::vector<std::size_t> m_cells;
};

/// Present or absent, of one label.
struct Detection {
    std::size_t right = 0, wrong = 0, missed = 0;
    void add(bool truth, bool said);
    double f1() const;
};

double pearson(std::span<const double> x, std::span<const double> y);

/// Area under the ROC curve; ties count half.
double areaUnderCurve(std::span<const double> score, const std::vector<bool> &positive);

} // namespace attune::bench
