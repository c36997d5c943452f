// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/rasch.h"

#include "core/stats/cholesky.h"
#include "core/stats/rasch_design.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace attune::stats {

std::vector<double> raschProbabilities(double measure, std::span<const double> thresholds)
{
    std::vector<double> out(thresholds.size() + 1);
    double most = 0;
    for (std::size_t step = 0; step < thresholds.size(); ++step) {
        out[step + 1] = out[step] + measure - thresholds[step];
        most = std::max(most, out[step + 1]);
    }
    double sum = 0;
    for (double &each : out)
        sum += each = std::exp(each - most);
    for (double &each : out)
        each /= sum;
    return out;
}

namespace {

using Measures = std::vector<std::vector<double>>;

/// Slope and curvature of the log likelihood. The levels of one facet are absorbed: none of their
/// curvatures is mixed, so that what is left to solve is small.
class Newton {
public:
    Newton(const RaschDesign &design, const Measures &measures, const std::vector<double> &steps);

    double logLikelihood() const { return m_logLikelihood; }
    /// How far the maximum is by the curvature here, in logits; infinite where there is none. A
    /// small residual alone would not do: where the scores leave a measure no finite place,
    /// residuals vanish while each step is as long as the one before.
    double largestStep();
    /// Moves the parameters by `share` of a step of at most one logit.
    void move(Measures &measures, std::vector<double> &steps, double share);

private:
    std::size_t at(std::size_t facet, std::size_t level) const { return m_first[facet] + level; }
    void add(const RaschDesign::Row &row, double measure, const std::vector<double> &steps);
    void solve();

    const RaschDesign &m_design;
    std::size_t m_absorbed;
    std::vector<std::size_t> m_first; ///< of each facet but the absorbed one, then of the steps
    std::size_t m_size = 0;
    Square m_bend;
    std::vector<double> m_slope, m_ownSlope, m_ownBend; ///< own: of the absorbed facet
    std::vector<std::vector<double>> m_mixed; ///< absorbed level × the others
    double m_logLikelihood = 0, m_largest = 0;
    std::vector<double> m_step, m_ownStep;
};

std::size_t sizeOf(const RaschDesign &design, std::size_t absorbed)
{
    std::size_t out = design.steps;
    for (std::size_t facet = 0; facet < design.facets.size(); ++facet)
        out += facet == absorbed ? 0 : design.facets[facet].levels;
    return out;
}

Newton::Newton(
    const RaschDesign &design, const Measures &measures, const std::vector<double> &steps)
    : m_design(design)
    , m_absorbed(design.largestFacet())
    , m_size(sizeOf(design, m_absorbed))
    , m_bend(m_size)
    , m_slope(m_size)
    , m_ownSlope(design.facets[m_absorbed].levels)
    , m_ownBend(m_ownSlope.size())
    , m_mixed(m_ownSlope.size(), std::vector<double>(m_size))
{
    std::size_t next = 0;
    for (std::size_t facet = 0; facet < design.facets.size(); ++facet) {
        m_first.push_back(next);
        next += facet == m_absorbed ? 0 : design.facets[facet].levels;
    }
    m_first.push_back(next);
    for (const auto &row : design.rows)
        add(row, design.measureOf(row, measures), steps);
}

void Newton::add(const RaschDesign::Row &row, double measure, const std::vector<double> &steps)
{
    const auto shares = raschProbabilities(measure, steps);
    m_logLikelihood += std::log(shares[row.category]);
    const double mean = expectedOf(shares), spread = centralMoment(shares, mean, 2);
    const double residual = static_cast<double>(row.category) - mean;
    const std::size_t own = row.levels[m_absorbed];
    const double ownSign = m_design.signOf(m_absorbed);
    m_ownSlope[own] += ownSign * residual;
    m_ownBend[own] += spread;
    // Reached: the chance to get to a step, and how it goes along with the score.
    std::vector<double> reached(steps.size()), along(steps.size());
    double above = 0, scoreAbove = 0;
    for (std::size_t step = steps.size(); step-- > 0;) {
        above += shares[step + 1];
        scoreAbove += shares[step + 1] * static_cast<double>(step + 1);
        reached[step] = above;
        along[step] = scoreAbove - mean * above;
    }
    for (std::size_t facet = 0; facet < row.levels.size(); ++facet) {
        if (facet == m_absorbed)
            continue;
        const double sign = m_design.signOf(facet);
        const std::size_t here = at(facet, row.levels[facet]);
        m_slope[here] += sign * residual;
        m_mixed[own][here] += ownSign * sign * spread;
        for (std::size_t other = 0; other < row.levels.size(); ++other) {
            if (other != m_absorbed)
                m_bend.at(here, at(other, row.levels[other])) +=
                    sign * m_design.signOf(other) * spread;
        }
        for (std::size_t step = 0; step < steps.size(); ++step) {
            m_bend.at(here, m_first.back() + step) -= sign * along[step];
            m_bend.at(m_first.back() + step, here) -= sign * along[step];
        }
    }
    for (std::size_t a = 0; a < steps.size(); ++a) {
        const std::size_t here = m_first.back() + a;
        m_slope[here] -= (row.category > a ? 1 : 0) - reached[a];
        m_mixed[own][here] -= ownSign * along[a];
        for (std::size_t b = 0; b < steps.size(); ++b)
            m_bend.at(here, m_first.back() + b) +=
                reached[std::max(a, b)] - reached[a] * reached[b];
    }
}

void Newton::solve()
{
    Square bend = m_bend;
    std::vector<double> right = m_slope;
    for (std::size_t own = 0; own < m_ownBend.size(); ++own) {
        if (!(m_ownBend[own] > 0))
            continue;
        for (std::size_t a = 0; a < m_size; ++a) {
            const double part = m_mixed[own][a] / m_ownBend[own];
            right[a] -= part * m_ownSlope[own];
            for (std::size_t b = 0; b < m_size && part != 0; ++b)
                bend.at(a, b) -= part * m_mixed[own][b];
        }
    }
    // Nothing changes when all levels of a facet, or all steps, move alike and the absorbed facet
    // with them: weigh such moves, so that the matrix is positive and the step has none of them.
    for (std::size_t block = 0; block < m_first.size(); ++block) {
        const std::size_t first = m_first[block];
        const std::size_t last = block + 1 < m_first.size() ? m_first[block + 1] : m_size;
        double weight = 0;
        for (std::size_t a = first; a < last; ++a)
            weight = std::max(weight, m_bend.at(a, a));
        for (std::size_t a = first; a < last; ++a) {
            for (std::size_t b = first; b < last; ++b)
                bend.at(a, b) += weight;
        }
    }
    const Cholesky factors(bend);
    m_step.assign(m_size, 0);
    m_largest = std::numeric_limits<double>::infinity();
    m_ownStep.assign(m_ownBend.size(), 0);
    if (!factors.isPositive())
        return;
    m_step = factors.solve(right);
    m_largest = 0;
    for (std::size_t own = 0; own < m_ownBend.size(); ++own) {
        double slope = m_ownSlope[own];
        for (std::size_t a = 0; a < m_size; ++a)
            slope -= m_mixed[own][a] * m_step[a];
        m_ownStep[own] = m_ownBend[own] > 0 ? slope / m_ownBend[own] : 0;
        m_largest = std::max(m_largest, std::abs(m_ownStep[own]));
    }
    for (const double each : m_step)
        m_largest = std::max(m_largest, std::abs(each));
}

double Newton::largestStep()
{
    if (m_step.empty())
        solve();
    return m_largest;
}

void Newton::move(Measures &measures, std::vector<double> &steps, double share)
{
    const double scaled = share / std::max(1., largestStep());
    for (std::size_t facet = 0; facet < measures.size(); ++facet) {
        for (std::size_t level = 0; level < measures[facet].size(); ++level) {
            const double step = facet == m_absorbed ? m_ownStep[level] : m_step[at(facet, level)];
            measures[facet][level] += scaled * step;
        }
    }
    for (std::size_t step = 0; step < steps.size(); ++step)
        steps[step] += scaled * m_step[m_first.back() + step];
}

/// Every facet but one has the mean 0, and so have the steps; the one carries what that takes away.
void recentre(const RaschDesign &design, Measures &measures, std::vector<double> &steps)
{
    const std::size_t floating = design.floatingFacet();
    double carried = 0; // what the sum of a row loses
    const auto centre = [](std::vector<double> &values) {
        double mean = 0;
        for (const double each : values)
            mean += each / static_cast<double>(values.size());
        for (double &each : values)
            each -= mean;
        return mean;
    };
    for (std::size_t facet = 0; facet < measures.size(); ++facet) {
        if (facet != floating)
            carried += design.signOf(facet) * centre(measures[facet]);
    }
    carried -= centre(steps);
    for (double &each : measures[floating])
        each += design.signOf(floating) * carried;
}

} // namespace

RaschFit fitRasch(const RaschData &data)
{
    RaschFit out;
    const RaschDesign design(data, out);
    if (design.rows.empty() || !out.isConnected)
        return out;
    Measures measures;
    for (const RaschFacet &facet : design.facets)
        measures.emplace_back(facet.levels);
    std::vector<double> steps(design.steps);
    constexpr int kMostRounds = 300;
    constexpr double kSmallStep = 1e-8, kRunaway = 40;
    for (int round = 0; round < kMostRounds; ++round) {
        Newton newton(design, measures, steps);
        out.logLikelihood = newton.logLikelihood();
        if (newton.largestStep() < kSmallStep) {
            out.hasConverged = true;
            break;
        }
        if (!std::isfinite(newton.largestStep()))
            return out;
        double share = 1;
        for (int halving = 0; halving < 40; ++halving, share /= 2) {
            auto there = measures;
            auto thereSteps = steps;
            newton.move(there, thereSteps, share);
            recentre(design, there, thereSteps);
            const double better = design.logLikelihood(there, thereSteps);
            if (better >= out.logLikelihood - 1e-12 * std::abs(out.logLikelihood)) {
                measures = std::move(there);
                steps = std::move(thereSteps);
                break;
            }
        }
        for (const auto &facet : measures) {
            if (std::ranges::any_of(facet, [](double each) { return std::abs(each) > kRunaway; }))
                return out;
        }
    }
    if (!out.hasConverged)
        return out;
    out.thresholds = steps;
    design.giveBack(measures, out);
    placeExtremes(data, out);
    return out;
}

} // namespace attune::stats
