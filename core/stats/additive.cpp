// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/additive.h"

#include <algorithm>
#include <cmath>

namespace attune::stats {

namespace {

/// The normal equations of the severities with the units taken out, and 1/size added within each
/// component, so that the sum of its severities is 0.
Square equationsOf(const Crossed &design, const LinkedParts &components)
{
    Square out(design.raters);
    std::vector<double> sizes(components.count);
    for (const std::size_t component : components.ofRater) {
        if (component != LinkedParts::kApart)
            ++sizes[component];
    }
    for (std::size_t a = 0; a < design.raters; ++a) {
        if (components.ofRater[a] == LinkedParts::kApart) {
            out.at(a, a) = 1;
            continue;
        }
        out.at(a, a) = design.ofRater[a];
        for (std::size_t b = 0; b < design.raters; ++b) {
            if (components.ofRater[a] == components.ofRater[b])
                out.at(a, b) += 1 / sizes[components.ofRater[a]];
        }
    }
    for (std::size_t unit = 0; unit < design.units; ++unit) {
        for (const Score &a : design.byUnit[unit]) {
            for (const Score &b : design.byUnit[unit])
                out.at(a.rater, b.rater) -= 1 / design.ofUnit[unit];
        }
    }
    return out;
}

double meanOf(const std::vector<Score> &scores)
{
    double out = 0;
    for (const Score &score : scores)
        out += score.value / static_cast<double>(scores.size());
    return out;
}

/// The inverse without what was added to make it one.
Square covarianceOf(const Cholesky &equations, const LinkedParts &components)
{
    Square out = equations.inverse();
    std::vector<double> sizes(components.count);
    for (const std::size_t component : components.ofRater) {
        if (component != LinkedParts::kApart)
            ++sizes[component];
    }
    for (std::size_t a = 0; a < out.size(); ++a) {
        for (std::size_t b = 0; b < out.size(); ++b) {
            const bool together = components.ofRater[a] == components.ofRater[b];
            if (components.ofRater[a] == LinkedParts::kApart)
                out.at(a, b) = 0;
            else if (together)
                out.at(a, b) -= 1 / sizes[components.ofRater[a]];
        }
    }
    return out;
}

} // namespace

Additive additive(const Crossed &design)
{
    Additive out;
    out.components = linkedPartsOf(design);
    out.severity.resize(design.raters);
    out.error.resize(design.raters);
    out.adjusted.resize(design.units);
    if (out.components.count == 0)
        return out;
    std::vector<double> right(design.raters);
    double units = 0, raters = 0;
    for (const auto &scores : design.byUnit) {
        units += scores.empty() ? 0 : 1;
        const double mean = meanOf(scores);
        for (const Score &score : scores)
            right[score.rater] -= score.value - mean;
    }
    const Cholesky equations(equationsOf(design, out.components));
    const std::vector<double> severity = equations.solve(right);
    double squares = 0;
    for (std::size_t unit = 0; unit < design.units; ++unit) {
        auto lenient = design.byUnit[unit];
        if (lenient.empty())
            continue;
        for (Score &score : lenient)
            score.value += severity[score.rater];
        const double mean = meanOf(lenient);
        out.adjusted[unit] = design.mean + mean;
        for (const Score &score : lenient)
            squares += (score.value - mean) * (score.value - mean);
    }
    for (const double count : design.ofRater)
        raters += count > 0 ? 1 : 0;
    out.df = design.count - units - raters + static_cast<double>(out.components.count);
    if (out.df > 0)
        out.sigma = std::sqrt(squares / out.df);
    out.covariance = covarianceOf(equations, out.components);
    for (std::size_t rater = 0; rater < design.raters; ++rater) {
        if (out.components.ofRater[rater] == LinkedParts::kApart)
            continue;
        out.severity[rater] = severity[rater];
        if (out.sigma)
            out.error[rater] =
                *out.sigma * std::sqrt(std::max(0., out.covariance.at(rater, rater)));
    }
    return out;
}

Undefined Additive::why() const
{
    if (components.count == 0)
        return Undefined::NoPair;
    const auto raters =
        std::ranges::count_if(severity, [](auto &each) { return each.has_value(); });
    if (raters < 2)
        return Undefined::TooFewRaters;
    return components.count == 1 ? Undefined::No : Undefined::NotConnected;
}

std::optional<double> contrastError(const Additive &model, std::span<const double> contrast)
{
    if (!model.sigma)
        return std::nullopt;
    double variance = 0;
    for (std::size_t a = 0; a < contrast.size(); ++a) {
        for (std::size_t b = 0; b < contrast.size(); ++b)
            variance += contrast[a] * contrast[b] * model.covariance.at(a, b);
    }
    return *model.sigma * std::sqrt(std::max(0., variance));
}

} // namespace attune::stats
