// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/drift.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace attune::stats {

std::vector<double> holm(const std::vector<double> &p)
{
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t each) { return p[each]; });
    std::vector<double> out(p.size());
    double least = 0;
    for (std::size_t place = 0; place < order.size(); ++place) {
        const auto left = static_cast<double>(order.size() - place);
        least = std::max(least, std::min(1., p[order[place]] * left));
        out[order[place]] = least;
    }
    return out;
}

namespace {

void test(Drift &each, double df)
{
    each.df = df;
    if (!(*each.error > 0))
        return;
    each.t = *each.value / *each.error;
    each.p = studentTwoTails(*each.t, df);
}

void correct(std::vector<Drift> &all)
{
    std::vector<double> p;
    for (const Drift &each : all) {
        if (each.p)
            p.push_back(*each.p);
    }
    const auto corrected = holm(p);
    std::size_t next = 0;
    for (Drift &each : all) {
        if (each.p)
            each.holm = corrected[next++];
    }
}

double centred(const Additive &model, std::span<const double> contrast)
{
    double out = 0;
    for (std::size_t rater = 0; rater < contrast.size(); ++rater)
        out += contrast[rater] * model.severity[rater].value_or(0);
    return out;
}

} // namespace

std::vector<Drift> drift(const Additive &earlier, const Additive &later)
{
    const std::size_t raters = earlier.severity.size();
    std::vector<Drift> out(raters);
    if (!earlier.isConnected() || !later.isConnected())
        return out;
    std::vector<double> common(raters);
    for (std::size_t rater = 0; rater < raters; ++rater)
        common[rater] = earlier.severity[rater] && later.severity[rater] ? 1 : 0;
    const double count = std::accumulate(common.begin(), common.end(), 0.);
    if (count < 2)
        return out;
    for (std::size_t rater = 0; rater < raters; ++rater) {
        if (common[rater] == 0)
            continue;
        std::vector<double> contrast(raters);
        for (std::size_t other = 0; other < raters; ++other)
            contrast[other] = (other == rater ? 1 : 0) - common[other] / count;
        Drift &each = out[rater];
        each.value = centred(later, contrast) - centred(earlier, contrast);
        const auto before = contrastError(earlier, contrast),
                   after = contrastError(later, contrast);
        if (!before || !after)
            continue;
        const double a = *before * *before, b = *after * *after;
        each.error = std::sqrt(a + b);
        if (a + b > 0)
            test(each, (a + b) * (a + b) / (a * a / earlier.df + b * b / later.df));
    }
    correct(out);
    return out;
}

std::vector<Drift> anchoredDrift(std::span<const DatedScore> scores, std::size_t units,
    std::size_t raters, const std::vector<bool> &isAnchor)
{
    // A rater is somebody else in each period; a unit that is no anchor as well.
    std::vector<Score> apart;
    for (const DatedScore &score : scores) {
        const auto period = static_cast<std::size_t>(score.period);
        apart.push_back({score.unit + (isAnchor[score.unit] ? 0 : period * units),
            score.rater + period * raters, score.value});
    }
    const Additive model = additive(Crossed(apart, 2 * units, 2 * raters));
    std::vector<Drift> out(raters);
    for (std::size_t rater = 0; rater < raters; ++rater) {
        const auto before = model.severity[rater], after = model.severity[rater + raters];
        const auto &component = model.components.ofRater;
        if (!before || !after || component[rater] != component[rater + raters])
            continue;
        out[rater].value = *after - *before;
        std::vector<double> contrast(2 * raters);
        contrast[rater] = -1;
        contrast[rater + raters] = 1;
        out[rater].error = contrastError(model, contrast);
        if (out[rater].error)
            test(out[rater], model.df);
    }
    correct(out);
    return out;
}

} // namespace attune::stats
