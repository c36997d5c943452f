// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/chance_agreement.h"

#include "core/stats/distributions.h"

#include <algorithm>
#include <cmath>
#include <memory>

namespace attune::stats {

namespace {

/// Distances between the categories that were given, symmetric: every coefficient here sums over
/// both orders.
class Distances {
public:
    Distances(const Patterns &patterns, const Weights &weights)
        : m_patterns(patterns)
        , m_weights(weights)
        , m_count(patterns.numbers().size())
    {
        constexpr std::size_t kMostInTable = 1024;
        if (m_count > kMostInTable)
            return;
        m_table.resize(m_count * m_count);
        for (std::size_t a = 0; a < m_count; ++a) {
            for (std::size_t b = 0; b < m_count; ++b)
                m_table[a * m_count + b] = computed(a, b);
        }
    }

    double operator()(std::size_t a, std::size_t b) const
    {
        return m_table.empty() ? computed(a, b) : m_table[a * m_count + b];
    }

private:
    double computed(std::size_t a, std::size_t b) const
    {
        const auto x = m_patterns.declared()[a], y = m_patterns.declared()[b];
        return (m_weights.disagreement(x, y) + m_weights.disagreement(y, x)) / 2;
    }

    const Patterns &m_patterns;
    const Weights &m_weights;
    std::size_t m_count;
    std::vector<double> m_table;
};

/// One coefficient of one weighting of the patterns, in parts.
class Chance {
public:
    Chance(const Patterns &patterns, Coefficient coefficient, const Weights &weights)
        : m_patterns(patterns)
        , m_coefficient(coefficient)
        , m_declared(static_cast<double>(weights.categories()))
        , m_distance(patterns, weights)
        , m_apart(patterns.size())
        , m_shares(patterns.numbers().size())
    {
        if (coefficient == Coefficient::Ac || coefficient == Coefficient::BrennanPrediger)
            m_weightSum = weights.sum();
        for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern) {
            for (const auto &a : patterns.entries(pattern)) {
                for (const auto &b : patterns.entries(pattern))
                    m_apart[pattern] += a.count * b.count * m_distance(a.category, b.category);
            }
        }
    }

    /// False where there is no value; why() says why.
    bool compute(std::span<const double> times);

    Undefined why() const { return m_why; }
    double value() const
    {
        return isAlpha() ? 1 - (1 - small()) * m_observed / m_expected
                         : 1 - m_observed / m_expected;
    }
    double observed() const { return isAlpha() ? 1 - (1 - small()) * m_observed : 1 - m_observed; }
    double expected() const { return 1 - m_expected; }
    double units() const { return isAlpha() ? m_pairable : m_all; }
    double pairable() const { return m_pairable; }
    /// Of units with the pattern to the value: its mean over units is the value.
    std::vector<double> contributions() const;
    /// What the contributions spread around.
    double centre() const { return 1 - m_observed / m_expected; }

private:
    bool isAlpha() const { return m_coefficient == Coefficient::GwetAlpha; }
    double small() const { return 1 / m_ratings; } ///< the correction of alpha for few ratings
    void count(std::span<const double> times);
    double expectedDistance(std::span<const double> times);
    void congerShares(std::span<const double> times);
    double sharedDistance() const;
    double expectedOf(std::size_t pattern) const;
    double congerOf(std::size_t pattern) const;

    const Patterns &m_patterns;
    Coefficient m_coefficient;
    double m_declared;
    Distances m_distance;
    double m_weightSum = 0;
    std::vector<double> m_apart; ///< distance between the ratings of a pattern, over ordered pairs
    std::vector<double> m_shares; ///< of the categories
    double m_all = 0, m_pairable = 0, m_ratings = 0, m_observed = 0, m_expected = 1;
    Undefined m_why = Undefined::No;

    // Conger only: by rater, of the raters who rated.
    std::vector<double> m_rated; ///< how many units each rated
    std::vector<std::vector<double>> m_of; ///< share of each category with each rater
    std::vector<std::vector<double>> m_toOthers; ///< distance of a category to what others give
};

void Chance::count(std::span<const double> times)
{
    m_all = m_pairable = m_ratings = m_observed = 0;
    m_shares.assign(m_shares.size(), 0);
    for (std::size_t pattern = 0; pattern < times.size(); ++pattern) {
        const double ratings = m_patterns.ratings(pattern), units = times[pattern];
        m_all += units;
        if (ratings >= 2) {
            m_pairable += units;
            m_ratings += units * ratings;
            m_observed += units * m_apart[pattern] / (ratings - 1) / (isAlpha() ? 1 : ratings);
        } else if (isAlpha())
            continue;
        for (const auto &entry : m_patterns.entries(pattern))
            m_shares[entry.category] += units * entry.count / (isAlpha() ? 1 : ratings);
    }
    m_observed /= isAlpha() ? m_ratings : m_pairable;
    for (double &share : m_shares)
        share /= isAlpha() ? m_ratings : m_all;
}

double Chance::sharedDistance() const
{
    double out = 0;
    for (std::size_t a = 0; a < m_shares.size(); ++a) {
        for (std::size_t b = 0; b < m_shares.size() && m_shares[a] > 0; ++b)
            out += m_shares[a] * m_shares[b] * m_distance(a, b);
    }
    return out;
}

void Chance::congerShares(std::span<const double> times)
{
    const std::size_t raters = m_patterns.raters(), categories = m_shares.size();
    m_rated.assign(raters, 0);
    m_of.assign(raters, std::vector<double>(categories));
    for (std::size_t pattern = 0; pattern < times.size(); ++pattern) {
        const auto row = m_patterns.row(pattern);
        for (std::size_t rater = 0; rater < raters; ++rater) {
            if (row[rater] != Patterns::kNotRated) {
                m_rated[rater] += times[pattern];
                m_of[rater][row[rater]] += times[pattern];
            }
        }
    }
    std::vector<double> all(categories);
    for (std::size_t rater = 0; rater < raters; ++rater) {
        for (std::size_t category = 0; category < categories && m_rated[rater] > 0; ++category)
            all[category] += m_of[rater][category] /= m_rated[rater];
    }
    m_toOthers.assign(raters, std::vector<double>(categories));
    for (std::size_t rater = 0; rater < raters; ++rater) {
        for (std::size_t a = 0; a < categories && m_rated[rater] > 0; ++a) {
            const double others = all[a] - m_of[rater][a];
            for (std::size_t b = 0; b < categories && others > 0; ++b)
                m_toOthers[rater][b] += others * m_distance(a, b);
        }
    }
}

double Chance::expectedDistance(std::span<const double> times)
{
    switch (m_coefficient) {
    case Coefficient::PercentAgreement:
        return 1;
    case Coefficient::Fleiss:
    case Coefficient::GwetAlpha:
        return sharedDistance();
    case Coefficient::BrennanPrediger:
        return 1 - m_weightSum / (m_declared * m_declared);
    case Coefficient::Ac: {
        double spread = 0;
        for (const double share : m_shares)
            spread += share * (1 - share);
        // A category nobody gave adds nothing to the sum.
        return 1 - m_weightSum / (m_declared * (m_declared - 1)) * spread;
    }
    case Coefficient::Conger: {
        congerShares(times);
        double out = 0, raters = 0;
        for (std::size_t rater = 0; rater < m_rated.size(); ++rater) {
            raters += m_rated[rater] > 0 ? 1 : 0;
            for (std::size_t category = 0; category < m_shares.size(); ++category)
                out += m_of[rater][category] * m_toOthers[rater][category];
        }
        return out / (raters * (raters - 1));
    }
    }
    return 1;
}

bool Chance::compute(std::span<const double> times)
{
    count(times);
    m_why = Undefined::No;
    if (m_pairable == 0) {
        m_why = Undefined::NoPair;
        return false;
    }
    m_expected = 1;
    if (m_coefficient == Coefficient::PercentAgreement)
        return true;
    if (m_declared < 2) {
        m_expected = 0;
        m_why = Undefined::OneCategory;
        return false;
    }
    m_expected = expectedDistance(times);
    constexpr double kNothing = 1e-14;
    if (!(m_expected > 0)
        || (m_weightSum > 0 && m_expected < kNothing)) { // a sum less than its rounding
        m_expected = std::max(m_expected, 0.);
        m_why = Undefined::NoVariation;
        return false;
    }
    return true;
}

/// Conger's agreement by chance of one unit: the share of each rater, linearised.
double Chance::congerOf(std::size_t pattern) const
{
    double out = 0, raters = 0;
    const auto row = m_patterns.row(pattern);
    for (std::size_t rater = 0; rater < row.size(); ++rater) {
        if (!(m_rated[rater] > 0))
            continue;
        ++raters;
        double own = 0;
        for (std::size_t category = 0; category < m_shares.size(); ++category)
            own += m_of[rater][category] * m_toOthers[rater][category];
        out += own;
        if (row[rater] != Patterns::kNotRated)
            out += m_all / m_rated[rater] * (m_toOthers[rater][row[rater]] - own);
    }
    return 1 - out / (raters * (raters - 1));
}

/// What a unit of this pattern says of agreement by chance.
double Chance::expectedOf(std::size_t pattern) const
{
    if (m_coefficient == Coefficient::Conger)
        return congerOf(pattern);
    const double ratings = m_patterns.ratings(pattern);
    double out = 0;
    for (const auto &entry : m_patterns.entries(pattern)) {
        if (m_coefficient == Coefficient::Ac) {
            out += entry.count / ratings * (1 - m_shares[entry.category]);
            continue;
        }
        double apart = 0;
        for (std::size_t other = 0; other < m_shares.size(); ++other)
            apart += m_shares[other] * m_distance(entry.category, other);
        out += entry.count / ratings * apart;
    }
    return m_coefficient == Coefficient::Ac ? m_weightSum / (m_declared * (m_declared - 1)) * out
                                            : 1 - out;
}

std::vector<double> Chance::contributions() const
{
    const bool isFlat = m_coefficient == Coefficient::PercentAgreement
        || m_coefficient == Coefficient::BrennanPrediger;
    const double mean = m_ratings / m_pairable, chance = 1 - m_expected;
    std::vector<double> out(m_patterns.size());
    for (std::size_t pattern = 0; pattern < out.size(); ++pattern) {
        const double ratings = m_patterns.ratings(pattern);
        if (isAlpha() && ratings < 2)
            continue;
        const double relative = ratings / mean;
        double unit = 0;
        if (ratings >= 2) {
            const double agreement = 1 - m_apart[pattern] / (ratings * (ratings - 1));
            unit = isAlpha()
                ? (relative * agreement - (1 - m_observed) * (relative - 1) - chance) / m_expected
                : m_all / m_pairable * (agreement - chance) / m_expected;
        }
        if (!isFlat) {
            const double off = expectedOf(pattern) - chance;
            unit -= 2 * (1 - centre()) * (isAlpha() ? relative * off : off) / m_expected;
        }
        out[pattern] = unit;
    }
    return out;
}

} // namespace

Estimate chanceCorrected(
    const Patterns &patterns, Coefficient coefficient, const Weights &weights, double confidence)
{
    Chance chance(patterns, coefficient, weights);
    Estimate out;
    const bool isDefined = chance.compute(patterns.times());
    out.why = chance.why();
    out.raters = patterns.raters();
    out.units = static_cast<std::size_t>(chance.units());
    if (out.why == Undefined::NoPair)
        return out;
    out.observed = chance.observed();
    out.expected = chance.expected();
    if (!isDefined)
        return out;
    out.value = chance.value();
    out.df = chance.units() - 1;
    if (!(*out.df > 0))
        return out;
    const auto contributions = chance.contributions();
    double squares = 0;
    for (std::size_t pattern = 0; pattern < patterns.size(); ++pattern) {
        const double off = contributions[pattern] - chance.centre();
        if (coefficient != Coefficient::GwetAlpha || patterns.ratings(pattern) >= 2)
            squares += patterns.times()[pattern] * off * off;
    }
    out.error = std::sqrt(squares / (chance.units() * *out.df));
    const double half = studentQuantile(confidence, *out.df) * *out.error;
    out.interval = Interval{*out.value - half, std::min(1., *out.value + half)};
    return out;
}

Statistic chanceCorrectedOf(
    const Patterns &patterns, Coefficient coefficient, const Weights &weights)
{
    return [chance = std::make_shared<Chance>(patterns, coefficient, weights)](
               std::span<const double> times) {
        return chance->compute(times) ? std::optional(chance->value()) : std::nullopt;
    };
}

Estimate unanimous(const Ratings &ratings, double tolerance)
{
    const Ratings complete = completeUnits(ratings);
    if (complete.raters < 2)
        return Estimate::none(Undefined::TooFewRaters);
    if (complete.units == 0)
        return Estimate::none(Undefined::NoPair);
    constexpr double kRounding = 1e-9; // 0.3 − 0.2 is not 0.1
    double together = 0;
    for (std::size_t unit = 0; unit < complete.units; ++unit) {
        const auto row =
            std::span(complete.scores).subspan(unit * complete.raters, complete.raters);
        const auto [low, high] = std::ranges::minmax(row);
        together += high - low <= tolerance + kRounding ? 1 : 0;
    }
    Estimate out;
    out.value = together / static_cast<double>(complete.units);
    out.units = complete.units;
    out.raters = complete.raters;
    return out;
}

} // namespace attune::stats
