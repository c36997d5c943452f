// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From rows of ratings to tables by question, and to the severity of each person.
#include "core/calibration/agreement_rules.h"
#include "core/calibration/calibration.h"

#include "core/stats/additive.h"
#include "core/stats/distributions.h"
#include "core/stats/reml.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <span>

namespace attune::calibration {

namespace {

using facts::RatingRow;

struct Places {
    std::map<std::string, std::size_t> contacts, questions;
    std::map<std::int64_t, std::size_t> raters;
};

std::size_t placeIn(std::map<std::string, std::size_t> &places, const std::string &name)
{
    return places.try_emplace(name, places.size()).first->second;
}

/// Interactions and questions in the order they come, raters as they are listed.
Places placesOf(std::span<const RatingRow> rows, std::span<const facts::RaterRow> raters)
{
    Places out;
    for (const facts::RaterRow &rater : raters)
        out.raters.try_emplace(rater.id, out.raters.size());
    for (const RatingRow &row : rows) {
        placeIn(out.contacts, row.contact);
        placeIn(out.questions, row.question);
        out.raters.try_emplace(row.rater, out.raters.size());
    }
    return out;
}

void count(Question &question)
{
    std::map<double, std::size_t> given;
    const stats::Ratings &ratings = question.ratings;
    for (std::size_t unit = 0; unit < ratings.units; ++unit) {
        double low = 0, high = 0;
        bool any = false;
        for (std::size_t rater = 0; rater < ratings.raters; ++rater) {
            if (!ratings.has(unit, rater))
                continue;
            const double score = ratings.at(unit, rater);
            low = any ? std::min(low, score) : score;
            high = any ? std::max(high, score) : score;
            any = true;
            ++given[score];
            ++question.rated;
        }
        if (high - low > question.spread) {
            question.spread = high - low;
            question.widest = unit;
        }
    }
    for (const auto &[value, times] : given) {
        question.categories.push_back(value);
        question.shares.push_back(static_cast<double>(times) / static_cast<double>(question.rated));
    }
}

/// The questions of one interaction stand for themselves: how other interactions would come out
/// cannot be seen from them.
void withoutIntervals(Agreement &agreement)
{
    for (stats::Estimate *each :
        {&agreement.alpha, &agreement.ac, &agreement.icc, &agreement.observed}) {
        each->interval.reset();
        each->error.reset();
    }
}

/// By how many scores they hold, so that the same people are the same group in whichever order they
/// are listed.
void numberGroups(std::vector<Rater> &raters, std::size_t groups)
{
    struct Held {
        std::size_t was;
        std::size_t scores = 0;
        std::int64_t first = std::numeric_limits<std::int64_t>::max(); ///< id of a rater
    };
    std::vector<Held> held;
    for (std::size_t group = 0; group < groups; ++group)
        held.push_back({group});
    for (const Rater &rater : raters) {
        if (rater.group < groups) {
            held[rater.group].scores += rater.rated;
            held[rater.group].first = std::min(held[rater.group].first, rater.id);
        }
    }
    std::ranges::sort(held, [](const Held &a, const Held &b) {
        return a.scores != b.scores ? a.scores > b.scores : a.first < b.first;
    });
    std::vector<std::size_t> number(groups);
    for (std::size_t at = 0; at < groups; ++at)
        number[held[at].was] = at;
    for (Rater &rater : raters) {
        if (rater.group < groups)
            rater.group = number[rater.group];
    }
}

void shrink(std::vector<Rater> &raters, std::size_t groups, const stats::Crossed &design)
{
    const auto components = groups == 1 ? stats::restrictedLikelihood(design)
                                        : std::optional<stats::VarianceComponents>();
    for (std::size_t i = 0; components && i < raters.size(); ++i) {
        if (raters[i].severity)
            raters[i].shrunken = -components->raters[i];
    }
}

void judgeSeverity(Outcome &outcome, const stats::Ratings &all, double confidence)
{
    const stats::Crossed design(stats::scoresOf(all), all.units, all.raters);
    const stats::Additive model = stats::additive(design);
    outcome.severity.groups = model.components.count;
    outcome.severity.why = model.why();
    const double quantile = model.df > 0 ? stats::studentQuantile(confidence, model.df) : 0;
    for (std::size_t i = 0; i < outcome.raters.size(); ++i) {
        Rater &rater = outcome.raters[i];
        rater.group = model.components.ofRater[i];
        // Who has nothing in common with anybody is neither strict nor lenient.
        if (std::ranges::count(model.components.ofRater, rater.group) < 2)
            continue;
        rater.severity = model.severity[i];
        const auto error = model.error[i];
        if (rater.severity && error && model.df > 0)
            rater.interval = stats::Interval{
                *rater.severity - quantile * *error, *rater.severity + quantile * *error};
    }
    numberGroups(outcome.raters, outcome.severity.groups);
    shrink(outcome.raters, model.components.count, design);
    auto adjusted = model.adjusted.begin();
    for (Question &question : outcome.questions) {
        const auto end = adjusted + static_cast<std::ptrdiff_t>(question.ratings.units);
        question.adjusted.assign(adjusted, end);
        adjusted = end;
    }
}

void takeRows(Outcome &out, std::span<const RatingRow> rows, const Places &places)
{
    for (const RatingRow &row : rows) {
        const std::size_t unit = places.contacts.at(row.contact);
        const std::size_t by = places.raters.at(row.rater);
        Question &question = out.questions[places.questions.at(row.question)];
        out.interactions[unit] = {row.contact, row.leg};
        if (!row.comment.empty())
            question.notes.push_back({unit, by, row.comment});
        if (!row.score) {
            question.apart.emplace(unit, by);
            ++question.notApplicable;
            ++out.raters[by].notApplicable;
            ++out.notApplicable;
            continue;
        }
        question.ratings.at(unit, by) = *row.score;
        out.raters[by].mean += *row.score;
        ++out.raters[by].rated;
        ++out.rated;
    }
    std::size_t answers = 0;
    const RatingRow *before = nullptr;
    for (const RatingRow &row : rows) {
        if (!before || before->contact != row.contact || before->question != row.question)
            ++answers;
        before = &row;
    }
    for (Rater &rater : out.raters) {
        rater.mean = rater.rated ? rater.mean / static_cast<double>(rater.rated) : 0;
        rater.missing = answers - rater.rated - rater.notApplicable;
    }
}

/// Most divergent first; what cannot be said comes last, by the share that agrees.
bool isMoreDivergent(const Question &a, const Question &b)
{
    const auto of = [](const Question &question) {
        const auto &agreement = question.agreement;
        return std::pair(!agreement.alpha.value,
            agreement.alpha.value.value_or(agreement.observed.value.value_or(1)));
    };
    return of(a) < of(b);
}

} // namespace

stats::Ratings pooled(const Outcome &outcome)
{
    stats::Ratings out = stats::Ratings::empty(0, outcome.raters.size());
    std::set<double> points;
    bool areDeclared = !outcome.questions.empty();
    for (const Question &question : outcome.questions) {
        const stats::Ratings &ratings = question.ratings;
        out.scores.insert(out.scores.end(), ratings.scores.begin(), ratings.scores.end());
        out.units += ratings.units;
        points.insert(ratings.categories.begin(), ratings.categories.end());
        areDeclared = areDeclared && !ratings.categories.empty();
    }
    if (areDeclared)
        out.categories.assign(points.begin(), points.end());
    return out;
}

std::size_t ratedInteractions(const Outcome &outcome)
{
    std::size_t out = 0;
    for (std::size_t unit = 0; unit < outcome.interactions.size(); ++unit)
        out += std::ranges::any_of(outcome.questions, [unit](const Question &question) {
            const auto row = std::span(question.ratings.scores)
                                 .subspan(unit * question.ratings.raters, question.ratings.raters);
            return std::ranges::any_of(row, [](double score) { return score == score; });
        });
    return out;
}

Outcome outcomeOf(std::span<const RatingRow> rows, std::span<const facts::RaterRow> raters,
    const Method &method, const Scales &scales)
{
    Outcome out;
    const Places places = placesOf(rows, raters);
    out.interactions.resize(places.contacts.size());
    out.raters.resize(places.raters.size());
    for (const auto &[id, place] : places.raters)
        out.raters[place].id = id;
    for (const facts::RaterRow &rater : raters)
        out.raters[places.raters.at(rater.id)].name = rater.name;
    out.questions.resize(places.questions.size());
    for (const auto &[name, place] : places.questions) {
        out.questions[place].name = name;
        out.questions[place].ratings =
            stats::Ratings::empty(out.interactions.size(), out.raters.size());
    }
    takeRows(out, rows, places);
    for (Question &question : out.questions) {
        if (const auto scale = scales.find(question.name); scale != scales.end())
            question.ratings.categories = scale->second;
        question.agreement = agreementOf(question.ratings, scaleOf(question.ratings), method);
        count(question);
    }
    const stats::Ratings all = pooled(out);
    out.all = agreementOf(all, scaleOf(all), method);
    if (ratedInteractions(out) < 2)
        withoutIntervals(out.all);
    judgeSeverity(out, all, method.confidence);
    std::ranges::stable_sort(out.questions, isMoreDivergent);
    return out;
}

} // namespace attune::calibration
