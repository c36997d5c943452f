// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/intraclass.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>

namespace attune::stats {

namespace {

struct Means {
    std::vector<double> units, raters;
    double all = 0, largest = 0;
};

/// Around the first score, so that large numbers lose no digits.
Means meansOf(const Ratings &complete)
{
    Means out{std::vector<double>(complete.units), std::vector<double>(complete.raters), 0, 0};
    const double n = static_cast<double>(complete.units), k = static_cast<double>(complete.raters);
    for (std::size_t unit = 0; unit < complete.units; ++unit) {
        for (std::size_t rater = 0; rater < complete.raters; ++rater) {
            const double off = complete.at(unit, rater) - complete.at(0, 0);
            out.units[unit] += off / k;
            out.raters[rater] += off / n;
            out.all += off / (n * k);
            out.largest = std::max(out.largest, std::abs(off));
        }
    }
    return out;
}

} // namespace

Intraclass::Intraclass(const Ratings &ratings)
{
    const Ratings complete = completeUnits(ratings);
    m_units = complete.units;
    m_raters = complete.raters;
    if (m_units < 2 || m_raters < 2)
        return;
    const auto n = static_cast<double>(m_units), k = static_cast<double>(m_raters);
    const Means mean = meansOf(complete);
    double units = 0, raters = 0, residual = 0;
    for (const double each : mean.units)
        units += k * (each - mean.all) * (each - mean.all);
    for (const double each : mean.raters)
        raters += n * (each - mean.all) * (each - mean.all);
    for (std::size_t unit = 0; unit < m_units; ++unit) {
        for (std::size_t rater = 0; rater < m_raters; ++rater) {
            const double off = complete.at(unit, rater) - complete.at(0, 0) - mean.units[unit]
                - mean.raters[rater] + mean.all;
            residual += off * off;
        }
    }
    // What rounding alone leaves of a sum of squares is none.
    const double rounding = n * k * std::pow(1e-14 * (n + k) * mean.largest, 2);
    for (double *sum : {&units, &raters, &residual})
        *sum = *sum <= rounding ? 0 : *sum;
    m_squares = MeanSquares{units / (n - 1), raters / (k - 1), residual / ((n - 1) * (k - 1)),
        (raters + residual) / (n * (k - 1))};
}

std::optional<double> Intraclass::valueOf(IccForm form) const
{
    const auto [units, raters, residual, within] = *m_squares;
    const auto n = static_cast<double>(m_units), k = static_cast<double>(m_raters);
    const bool isOneWay = form == IccForm::OneWay || form == IccForm::OneWayMean;
    const double above = units - (isOneWay ? within : residual);
    double below = 0;
    switch (form) {
    case IccForm::OneWay:
        below = units + (k - 1) * within;
        break;
    case IccForm::Agreement:
        below = units + (k - 1) * residual + k * (raters - residual) / n;
        break;
    case IccForm::Consistency:
        below = units + (k - 1) * residual;
        break;
    case IccForm::AgreementMean:
        below = units + (raters - residual) / n;
        break;
    case IccForm::OneWayMean:
    case IccForm::ConsistencyMean:
        below = units;
        break;
    }
    const double size = units + raters + residual;
    return std::abs(below) > 1e-14 * size ? std::optional(above / below) : std::nullopt;
}

/// (F/q − 1)/(F/q + k − 1) for F = units/below and the two quantiles q of F.
std::optional<Interval> Intraclass::ofFRatio(double below, double df2, double confidence) const
{
    const auto k = static_cast<double>(m_raters), df1 = static_cast<double>(m_units) - 1;
    if (below == 0)
        return Interval{1, 1};
    const double f = m_squares->units / below, high = 0.5 + confidence / 2;
    const double lower = f / fQuantile(high, df1, df2), upper = f * fQuantile(high, df2, df1);
    return Interval{(lower - 1) / (lower + k - 1), (upper - 1) / (upper + k - 1)};
}

std::optional<Interval> Intraclass::ofAgreement(double confidence) const
{
    const auto [units, raters, residual, within] = *m_squares;
    const auto value = valueOf(IccForm::Agreement);
    if (!value)
        return std::nullopt;
    if (within == 0)
        return Interval{1, 1};
    const auto n = static_cast<double>(m_units), k = static_cast<double>(m_raters);
    // a and b of McGraw & Wong, both times 1 − ρ: nothing is divided by 0 where ρ is 1.
    const double a = k * *value / n, b = 1 - *value + k * *value * (n - 1) / n;
    const double sum = a * raters + b * residual;
    const double df = sum * sum
        / (std::pow(a * raters, 2) / (k - 1) + std::pow(b * residual, 2) / ((n - 1) * (k - 1)));
    const double high = 0.5 + confidence / 2, rest = k * raters + (k * n - k - n) * residual;
    const double lower = fQuantile(high, n - 1, df), upper = fQuantile(high, df, n - 1);
    const Interval out{n * (units - lower * residual) / (lower * rest + n * units),
        n * (upper * units - residual) / (rest + n * upper * units)};
    return std::isfinite(out.lower) && std::isfinite(out.upper) ? std::optional(out) : std::nullopt;
}

std::optional<Interval> Intraclass::intervalOf(IccForm form, double confidence) const
{
    const auto n = static_cast<double>(m_units), k = static_cast<double>(m_raters);
    std::optional<Interval> single;
    switch (form) {
    case IccForm::OneWay:
    case IccForm::OneWayMean:
        single = ofFRatio(m_squares->within, n * (k - 1), confidence);
        break;
    case IccForm::Consistency:
    case IccForm::ConsistencyMean:
        single = ofFRatio(m_squares->residual, (n - 1) * (k - 1), confidence);
        break;
    case IccForm::Agreement:
    case IccForm::AgreementMean:
        single = ofAgreement(confidence);
        break;
    }
    const bool isSingle =
        form == IccForm::OneWay || form == IccForm::Agreement || form == IccForm::Consistency;
    if (!single || isSingle)
        return single;
    const auto longer = [k](double r) {
        return k * r / (1 + (k - 1) * r);
    };
    return Interval{longer(single->lower), longer(single->upper)};
}

Estimate Intraclass::icc(IccForm form, double confidence) const
{
    Estimate out;
    out.units = m_units;
    out.raters = m_raters;
    out.why = m_raters < 2 ? Undefined::TooFewRaters
        : m_units < 2      ? Undefined::TooFewUnits
                           : Undefined::NoVariation;
    if (!m_squares)
        return out;
    out.value = valueOf(form);
    if (!out.value)
        return out;
    out.why = Undefined::No;
    out.interval = intervalOf(form, confidence);
    return out;
}

} // namespace attune::stats
