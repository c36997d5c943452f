// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Textbook formulas; a class that never occurs and is never said counts as 0.
#include "tests/bench/text_measures.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace attune::bench {

namespace {

double share(std::size_t part, std::size_t whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

Confusion::Confusion(std::size_t classes)
    : m_classes(classes)
    , m_cells(classes * classes, 0)
{
}

void Confusion::add(std::size_t truth, std::size_t said)
{
    ++m_cells[truth * m_classes + said];
}

double Confusion::recall(std::size_t of) const
{
    std::size_t all = 0;
    for (std::size_t said = 0; said < m_classes; ++said)
        all += at(of, said);
    return share(at(of, of), all);
}

double Confusion::f1(std::size_t of) const
{
    std::size_t wrong = 0;
    for (std::size_t other = 0; other < m_classes; ++other)
        wrong += other == of ? 0 : at(of, other) + at(other, of);
    return share(2 * at(of, of), 2 * at(of, of) + wrong);
}

double Confusion::macroRecall() const
{
    double sum = 0;
    for (std::size_t c = 0; c < m_classes; ++c)
        sum += recall(c);
    return sum / static_cast<double>(m_classes);
}

double Confusion::macroF1() const
{
    double sum = 0;
    for (std::size_t c = 0; c < m_classes; ++c)
        sum += f1(c);
    return sum / static_cast<double>(m_classes);
}

void Detection::add(bool truth, bool said)
{
    right += truth && said;
    wrong += !truth && said;
    missed += truth && !said;
}

double Detection::f1() const
{
    return share(2 * right, 2 * right + wrong + missed);
}

double pearson(std::span<const double> x, std::span<const double> y)
{
    const auto n = static_cast<double>(x.size());
    const double meanX = std::accumulate(x.begin(), x.end(), 0.0) / n;
    const double meanY = std::accumulate(y.begin(), y.end(), 0.0) / n;
    double xy = 0;
    double xx = 0;
    double yy = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        xy += (x[i] - meanX) * (y[i] - meanY);
        xx += (x[i] - meanX) * (x[i] - meanX);
        yy += (y[i] - meanY) * (y[i] - meanY);
    }
    return xy / std::sqrt(xx * yy);
}

double areaUnderCurve(std::span<const double> score, const std::vector<bool> &positive)
{
    std::vector<std::size_t> order(score.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return score[a] < score[b]; });
    double ranks = 0; // Mann-Whitney: mean rank of ties
    double positives = 0;
    for (std::size_t i = 0; i < order.size();) {
        std::size_t end = i;
        while (end < order.size() && score[order[end]] == score[order[i]])
            ++end;
        const double rank = (static_cast<double>(i + 1) + static_cast<double>(end)) / 2;
        for (; i < end; ++i) {
            if (positive[order[i]]) {
                ranks += rank;
                ++positives;
            }
        }
    }
    const double negatives = static_cast<double>(score.size()) - positives;
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives);
}

} // namespace attune::bench
