// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/two_sample.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace attune::stats {

namespace {

constexpr std::size_t kMostPairs = 2500; // exact up to 50 against 50

double meanOf(Sample values)
{
    double sum = 0;
    for (const double each : values)
        sum += each;
    return sum / static_cast<double>(values.size());
}

double products(Sample a, Sample b)
{
    const double x = meanOf(a), y = meanOf(b);
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - x) * (b[i] - y);
    return sum;
}

/// The variance of a mean.
double errorSquare(Sample values)
{
    const auto n = static_cast<double>(values.size());
    return products(values, values) / (n - 1) / n;
}

/// W, and the sum of t³ − t over ties.
std::pair<double, double> placed(Sample a, Sample b)
{
    std::vector<double> all(a.begin(), a.end());
    all.insert(all.end(), b.begin(), b.end());
    double w = 0, ties = 0;
    for (const double x : a) {
        for (const double y : b)
            w += x > y ? 1 : x == y ? 0.5 : 0;
    }
    std::ranges::sort(all);
    for (auto at = all.begin(); at != all.end();) {
        const auto next = std::upper_bound(at, all.end(), *at);
        const auto t = static_cast<double>(next - at);
        ties += t * t * t - t;
        at = next;
    }
    return {w, ties};
}

/// How likely each W is without a difference: subsets of ranks by size and sum.
std::vector<double> chances(std::size_t n, std::size_t m)
{
    std::vector<std::vector<double>> ways(n + 1, std::vector<double>(n * m + 1));
    ways[0][0] = 1;
    for (std::size_t rank = 0; rank < n + m; ++rank) {
        for (std::size_t size = std::min(rank + 1, n); size >= 1; --size) {
            const std::size_t above = rank - (size - 1); // values of the other sample below it
            for (std::size_t w = n * m; w >= above && w != std::size_t(-1); --w)
                ways[size][w] += ways[size - 1][w - above];
        }
    }
    double all = 0;
    for (const double each : ways[n])
        all += each;
    for (double &each : ways[n])
        each /= all;
    return ways[n];
}

} // namespace

std::optional<Welch> welch(Sample a, Sample b, double confidence)
{
    if (a.size() < 2 || b.size() < 2)
        return std::nullopt;
    const double va = errorSquare(a), vb = errorSquare(b), v = va + vb;
    Welch out{meanOf(a) - meanOf(b), {}, {}, {}, {}, {}};
    if (!(v > 0)) {
        if (out.difference == 0)
            out.p = 1;
        return out;
    }
    out.t = out.difference / std::sqrt(v);
    out.df = v * v
        / (va * va / static_cast<double>(a.size() - 1)
            + vb * vb / static_cast<double>(b.size() - 1));
    out.p = studentTwoTails(*out.t, *out.df);
    const double half = studentQuantile(confidence, *out.df) * std::sqrt(v);
    out.lower = out.difference - half;
    out.upper = out.difference + half;
    return out;
}

std::optional<MannWhitney> mannWhitney(Sample a, Sample b)
{
    if (a.empty() || b.empty())
        return std::nullopt;
    const auto [w, ties] = placed(a, b);
    const auto n = static_cast<double>(a.size()), m = static_cast<double>(b.size());
    const double variance = n * m / 12 * (n + m + 1 - ties / ((n + m) * (n + m - 1)));
    MannWhitney out{w, {}, {}};
    if (!(variance > 1e-12 * n * m))
        return out;
    const double off = std::abs(w - n * m / 2), sd = std::sqrt(variance);
    out.uncorrected = std::min(1., 2 * normalCdf(-off / sd));
    out.corrected = std::min(1., 2 * normalCdf(-std::max(0., off - 0.5) / sd));
    return out;
}

std::optional<MannWhitneyExact> mannWhitneyExact(Sample a, Sample b, double confidence)
{
    if (a.empty() || b.empty())
        return std::nullopt;
    const auto [w, ties] = placed(a, b);
    std::vector<double> differences;
    for (const double x : a) {
        for (const double y : b)
            differences.push_back(x - y);
    }
    std::ranges::sort(differences);
    const std::size_t pairs = differences.size();
    MannWhitneyExact out{
        w, (differences[(pairs - 1) / 2] + differences[pairs / 2]) / 2, {}, {}, {}, {}, {}};
    if (ties > 0 || pairs > kMostPairs)
        return out;
    const auto chance = chances(a.size(), b.size());
    const auto seen = static_cast<std::size_t>(w);
    double less = 0, greater = 0, below = 0;
    for (std::size_t i = 0; i < chance.size(); ++i) {
        less += i <= seen ? chance[i] : 0;
        greater += i >= seen ? chance[i] : 0;
    }
    out.less = less;
    out.greater = greater;
    out.two = std::min(1., 2 * std::min(less, greater));
    std::size_t cut = 0;
    while (cut < pairs && (below += chance[cut]) < (1 - confidence) / 2 * (1 - 1e-12))
        ++cut;
    cut = std::clamp<std::size_t>(cut, 1, pairs);
    out.lower = differences[cut - 1];
    out.upper = differences[pairs - cut];
    return out;
}

std::optional<Cuped> cuped(Sample before, Sample after, std::size_t control)
{
    if (control == 0 || control >= after.size() || before.size() != after.size())
        return std::nullopt;
    Cuped out;
    const double spread = products(before, before), outcome = products(after, after);
    out.theta = spread > 0 ? products(before, after) / spread : 0;
    if (spread > 0 && outcome > 0)
        out.rho = products(before, after) / std::sqrt(spread * outcome);
    std::vector<double> adjusted(after.begin(), after.end());
    const double centre = meanOf(before);
    for (std::size_t i = 0; i < adjusted.size(); ++i)
        adjusted[i] -= out.theta * (before[i] - centre);
    const auto compare = [&](Sample values, std::optional<double> &error) {
        const Sample first = values.first(control), second = values.subspan(control);
        if (first.size() > 1 && second.size() > 1)
            error = std::sqrt(errorSquare(first) + errorSquare(second));
        return meanOf(second) - meanOf(first);
    };
    out.raw = compare(after, out.rawError);
    out.adjusted = compare(adjusted, out.adjustedError);
    return out;
}

} // namespace attune::stats
