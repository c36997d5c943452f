// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Severity in logits, deviation from an expert, and the size of the next session.
#include "core/calibration/evaluators.h"

#include "core/stats/distributions.h"
#include "core/stats/sample_size.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace attune::calibration {

namespace {

bool isOneScale(const Outcome &outcome)
{
    if (outcome.all.scale == Scale::Continuous || outcome.questions.empty())
        return false;
    return std::ranges::none_of(outcome.questions,
        [](const Question &question) { return question.agreement.scale == Scale::Continuous; });
}

std::map<double, std::size_t> timesGiven(const Outcome &outcome)
{
    std::map<double, std::size_t> out;
    for (const Question &question : outcome.questions) {
        for (const double score : question.ratings.scores) {
            if (score == score)
                ++out[score];
        }
    }
    return out;
}

/// Why there is too little, with the smallest count.
Unfit tooLittle(
    const Outcome &outcome, const std::map<double, std::size_t> &given, std::size_t &least)
{
    least = kLeastForFacets;
    for (const Rater &rater : outcome.raters)
        least = std::min(least, rater.rated);
    for (const Question &question : outcome.questions)
        least = std::min(least, question.rated);
    if (least < kLeastForFacets || outcome.raters.size() < 2)
        return Unfit::FewScores;
    if (given.size() < 2)
        return Unfit::FewInCategory;
    for (const auto &[score, times] : given)
        least = std::min(least, times);
    return least < kLeastForFacets ? Unfit::FewInCategory : Unfit::No;
}

/// Facets: interactions, evaluators, and questions where there are several.
stats::RaschData facetsOf(const Outcome &outcome, const std::map<double, std::size_t> &given)
{
    stats::RaschData out;
    for (const auto &[score, times] : given)
        out.scale.push_back(score);
    out.facets = {{outcome.interactions.size(), true, false}, {outcome.raters.size(), false, true}};
    const bool several = outcome.questions.size() > 1;
    if (several)
        out.facets.push_back({outcome.questions.size(), false, true});
    for (std::size_t at = 0; at < outcome.questions.size(); ++at) {
        const stats::Ratings &ratings = outcome.questions[at].ratings;
        for (std::size_t unit = 0; unit < ratings.units; ++unit) {
            for (std::size_t rater = 0; rater < ratings.raters; ++rater) {
                if (!ratings.has(unit, rater))
                    continue;
                stats::RaschScore score{{unit, rater}, 0};
                if (several)
                    score.levels.push_back(at);
                score.category = static_cast<std::size_t>(
                    std::ranges::lower_bound(out.scale, ratings.at(unit, rater))
                    - out.scale.begin());
                out.scores.push_back(std::move(score));
            }
        }
    }
    return out;
}

struct Differences {
    std::vector<double> all;

    std::optional<Deviation> deviation() const
    {
        if (all.empty())
            return std::nullopt;
        Deviation out;
        out.both = all.size();
        const auto n = static_cast<double>(all.size());
        for (const double each : all) {
            out.mean += each / n;
            out.absolute += std::abs(each) / n;
            out.most = std::max(out.most, std::abs(each));
            out.exact += each == 0 ? 1 / n : 0;
        }
        if (all.size() < 2)
            return out;
        double squares = 0;
        for (const double each : all)
            squares += (each - out.mean) * (each - out.mean);
        const double half = stats::studentQuantile(0.95, n - 1) * std::sqrt(squares / (n - 1) / n);
        out.interval = stats::Interval{out.mean - half, out.mean + half};
        return out;
    }
};

} // namespace

ManyFacets manyFacetsOf(const Outcome &outcome)
{
    constexpr std::size_t kRaters = 1; // the place of their facet
    ManyFacets out;
    out.raters.resize(outcome.raters.size());
    if (!isOneScale(outcome)) {
        out.why = Unfit::Scale;
        return out;
    }
    const auto given = timesGiven(outcome);
    out.why = tooLittle(outcome, given, out.least);
    if (out.why != Unfit::No)
        return out;
    const stats::RaschData data = facetsOf(outcome, given);
    const stats::RaschFit fit = stats::fitRasch(data);
    const auto summaries = stats::reportRasch(data, fit);
    if (summaries.empty()) {
        out.why = fit.isConnected ? Unfit::RunsAway : Unfit::NotConnected;
        return out;
    }
    const stats::RaschSummary &raters = summaries[kRaters];
    out.raters = raters.levels;
    out.reliability = raters.population.reliability;
    out.p = raters.p;
    for (const stats::RaschExtreme &extreme : fit.extremes) {
        if (extreme.facet == kRaters)
            out.extremes.push_back(extreme);
    }
    return out;
}

std::vector<std::optional<Deviation>> deviationsFrom(const Outcome &outcome, std::size_t expert)
{
    std::vector<Differences> differences(outcome.raters.size());
    for (const Question &question : outcome.questions) {
        const stats::Ratings &ratings = question.ratings;
        for (std::size_t unit = 0; unit < ratings.units; ++unit) {
            if (!ratings.has(unit, expert))
                continue;
            for (std::size_t rater = 0; rater < ratings.raters; ++rater) {
                if (rater != expert && ratings.has(unit, rater))
                    differences[rater].all.push_back(
                        ratings.at(unit, rater) - ratings.at(unit, expert));
            }
        }
    }
    std::vector<std::optional<Deviation>> out;
    for (const Differences &each : differences)
        out.push_back(each.deviation());
    return out;
}

std::vector<NextSession> nextSession(const Outcome &outcome, double half)
{
    std::vector<NextSession> out;
    const auto add = [&](const std::string &name, const stats::Estimate &alpha, double questions) {
        if (!alpha.error || !(*alpha.error > 0) || alpha.units < 2)
            return;
        const auto size =
            stats::unitsForHalfWidth(*alpha.error, static_cast<double>(alpha.units), half);
        if (size)
            out.push_back({name, std::ceil(size->exact / questions)});
    };
    if (outcome.questions.size() > 1)
        add({}, outcome.all.alpha, static_cast<double>(outcome.questions.size()));
    for (const Question &question : outcome.questions)
        add(question.name, question.agreement.alpha, 1);
    return out;
}

} // namespace attune::calibration
