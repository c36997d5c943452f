// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/reml.h"

#include "core/stats/additive.h"
#include "core/stats/cholesky.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace attune::stats {

namespace {

/// Variances of units and raters in terms of the residual one.
struct Ratio {
    double unit = 0, rater = 0;
};

/// The mixed model equations at one ratio, units absorbed and effects scaled so that a variance of
/// 0 is nothing special: first the mean, then the raters.
class Equations {
public:
    Equations(const Crossed &design, const Ratio &ratio);

    /// −2 log restricted likelihood, up to a constant.
    double deviance() const { return m_deviance; }
    /// Its derivatives by the logarithms of the two ratios.
    std::array<double, 2> slope() const;
    VarianceComponents result() const;

private:
    double absorbed(std::size_t unit) const
    {
        return m_ratio.unit / (1 + m_ratio.unit * m_design.ofUnit[unit]);
    }
    double effect(std::size_t rater) const { return m_root * m_solution[rater + 1]; }
    void predict();

    const Crossed &m_design;
    Ratio m_ratio;
    double m_root = 0, m_sigma2 = 0, m_deviance = 0;
    Cholesky m_matrix{Square(0)};
    std::vector<double> m_solution, m_unitEffects;
};

Square matrixOf(const Crossed &design, const Ratio &ratio)
{
    const double root = std::sqrt(ratio.rater);
    Square out(design.raters + 1);
    out.at(0, 0) = design.count;
    for (std::size_t rater = 0; rater < design.raters; ++rater) {
        out.at(rater + 1, 0) = root * design.ofRater[rater];
        out.at(rater + 1, rater + 1) = 1 + ratio.rater * design.ofRater[rater];
    }
    for (std::size_t unit = 0; unit < design.units; ++unit) {
        const double count = design.ofUnit[unit], part = ratio.unit / (1 + ratio.unit * count);
        out.at(0, 0) -= count * count * part;
        for (const Score &a : design.byUnit[unit]) {
            out.at(a.rater + 1, 0) -= root * count * part;
            for (const Score &b : design.byUnit[unit])
                out.at(a.rater + 1, b.rater + 1) -= ratio.rater * part;
        }
    }
    return out;
}

Equations::Equations(const Crossed &design, const Ratio &ratio)
    : m_design(design)
    , m_ratio(ratio)
    , m_root(std::sqrt(ratio.rater))
    , m_matrix(matrixOf(design, ratio))
{
    std::vector<double> right(design.raters + 1);
    double determinant = 0;
    for (std::size_t unit = 0; unit < design.units; ++unit) {
        double sum = 0;
        for (const Score &score : design.byUnit[unit])
            sum += score.value;
        for (const Score &score : design.byUnit[unit]) {
            const double rest = score.value - absorbed(unit) * sum;
            right[0] += rest;
            right[score.rater + 1] += m_root * rest;
        }
        determinant += std::log1p(ratio.unit * design.ofUnit[unit]);
    }
    m_solution = m_matrix.solve(right);
    predict();
    m_deviance = (design.count - 1) * std::log(m_sigma2) + determinant + m_matrix.logDeterminant();
}

/// Unit effects, and the residual variance from y'(y − mean − unit − rater).
void Equations::predict()
{
    m_unitEffects.assign(m_design.units, 0);
    double squares = 0;
    for (std::size_t unit = 0; unit < m_design.units; ++unit) {
        double rest = 0;
        for (const Score &score : m_design.byUnit[unit])
            rest += score.value - m_solution[0] - effect(score.rater);
        m_unitEffects[unit] = absorbed(unit) * rest;
        for (const Score &score : m_design.byUnit[unit]) {
            squares += score.value
                * (score.value - m_solution[0] - effect(score.rater) - m_unitEffects[unit]);
        }
    }
    m_sigma2 = squares / (m_design.count - 1);
}

std::array<double, 2> Equations::slope() const
{
    const Square inverse = m_matrix.inverse();
    std::array<double, 2> out{};
    std::vector<double> ofRater(m_design.raters);
    for (std::size_t unit = 0; unit < m_design.units; ++unit) {
        const auto &scores = m_design.byUnit[unit];
        const double count = m_design.ofUnit[unit], part = 1 + m_ratio.unit * count;
        double spread = count * count * inverse.at(0, 0), rest = 0;
        for (const Score &a : scores) {
            const double off = a.value - m_solution[0] - effect(a.rater) - m_unitEffects[unit];
            rest += off;
            ofRater[a.rater] += off;
            spread += 2 * count * m_root * inverse.at(0, a.rater + 1);
            for (const Score &b : scores)
                spread += m_ratio.rater * inverse.at(a.rater + 1, b.rater + 1);
        }
        out[0] += count / part - spread / (part * part) - rest * rest / m_sigma2;
    }
    out[0] *= m_ratio.unit;
    for (std::size_t rater = 0; rater < m_design.raters; ++rater)
        out[1] += 1 - inverse.at(rater + 1, rater + 1)
            - m_ratio.rater * ofRater[rater] * ofRater[rater] / m_sigma2;
    return out;
}

VarianceComponents Equations::result() const
{
    VarianceComponents out;
    out.residual = m_sigma2;
    out.unit = m_ratio.unit * m_sigma2;
    out.rater = m_ratio.rater * m_sigma2;
    out.mean = m_design.mean + m_solution[0];
    out.scores = static_cast<std::size_t>(m_design.count);
    out.unitEffects = m_unitEffects;
    double inverses = 0, units = 0;
    for (const double count : m_design.ofUnit) {
        inverses += count > 0 ? 1 / count : 0;
        units += count > 0 ? 1 : 0;
    }
    out.harmonic = units / inverses;
    for (std::size_t rater = 0; rater < m_design.raters; ++rater)
        out.raters.push_back(effect(rater));
    return out;
}

using Logs = std::array<double, 2>;
constexpr double kLowest = -25, kHighest = 25; ///< of the logarithms; below, a variance is 0

Equations at(const Crossed &design, const Logs &logs)
{
    return {design, {std::exp(logs[0]), std::exp(logs[1])}};
}

Logs bestOfGrid(const Crossed &design)
{
    Logs best{};
    double least = std::numeric_limits<double>::infinity();
    for (const double unit : {-6., -3., -1., 1., 3., 6.}) {
        for (const double rater : {-6., -3., -1., 1., 3., 6.}) {
            const double deviance = at(design, {unit, rater}).deviance();
            if (deviance < least) {
                least = deviance;
                best = {unit, rater};
            }
        }
    }
    return best;
}

/// Newton's step with curvatures from differences of slopes.
Logs stepFrom(const Crossed &design, const Logs &logs, const Logs &slope)
{
    constexpr double kApart = 1e-4;
    double bend[2][2];
    for (std::size_t axis = 0; axis < 2; ++axis) {
        Logs up = logs, down = logs;
        up[axis] += kApart;
        down[axis] -= kApart;
        const Logs above = at(design, up).slope(), below = at(design, down).slope();
        for (std::size_t other = 0; other < 2; ++other)
            bend[axis][other] = (above[other] - below[other]) / (2 * kApart);
    }
    // Along the two axes of the curvature, each by its size: downhill also where it is no bowl.
    const double mixed = (bend[0][1] + bend[1][0]) / 2;
    const double angle = std::atan2(2 * mixed, bend[0][0] - bend[1][1]) / 2;
    const double c = std::cos(angle), s = std::sin(angle);
    Logs step{};
    for (const auto &[x, y] : {Logs{c, s}, Logs{-s, c}}) {
        const double curvature =
            std::abs(x * x * bend[0][0] + 2 * x * y * mixed + y * y * bend[1][1]);
        const double along = x * slope[0] + y * slope[1];
        const double length = curvature > 0 ? -along / curvature : 0;
        step[0] += x * length;
        step[1] += y * length;
    }
    for (double &each : step)
        each = std::clamp(each, -2., 2.);
    return step;
}

Logs least(const Crossed &design)
{
    Logs logs = bestOfGrid(design);
    double deviance = at(design, logs).deviance();
    for (int round = 0; round < 200; ++round) {
        const Logs slope = at(design, logs).slope();
        const Logs step = stepFrom(design, logs, slope);
        double share = 1;
        bool isBetter = false;
        for (int halving = 0; halving < 30 && !isBetter; ++halving, share /= 2) {
            Logs next{};
            for (std::size_t axis = 0; axis < 2; ++axis)
                next[axis] = std::clamp(logs[axis] + share * step[axis], kLowest, kHighest);
            const double there = at(design, next).deviance();
            isBetter = there <= deviance + 1e-12 * std::abs(deviance) && next != logs;
            if (isBetter) {
                logs = next;
                deviance = there;
            }
        }
        const double moved = std::max(std::abs(step[0]), std::abs(step[1])) * share;
        if (!isBetter || moved < 1e-11)
            break;
    }
    return logs;
}

} // namespace

std::optional<VarianceComponents> restrictedLikelihood(const Crossed &design)
{
    const Additive fixed = additive(design);
    if (!fixed.sigma || fixed.components.count == 0)
        return std::nullopt;
    double squares = 0;
    for (const auto &scores : design.byUnit) {
        for (const Score &score : scores)
            squares += score.value * score.value;
    }
    // No variation at all, or none but by unit and rater: nothing to compare with.
    if (!(*fixed.sigma * *fixed.sigma * fixed.df > 1e-20 * squares))
        return std::nullopt;
    const Logs logs = least(design);
    Ratio best{std::exp(logs[0]), std::exp(logs[1])};
    double deviance = Equations(design, best).deviance();
    // A variance that is as well none is none.
    for (double Ratio::*each : {&Ratio::unit, &Ratio::rater}) {
        Ratio without = best;
        without.*each = 0;
        const double there = Equations(design, without).deviance();
        if (there <= deviance + 1e-9) {
            best = without;
            deviance = there;
        }
    }
    return Equations(design, best).result();
}

} // namespace attune::stats
