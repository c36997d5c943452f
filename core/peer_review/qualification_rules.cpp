// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How close a try comes to the right answers, and what the entries about somebody say together.
#include "core/peer_review/qualification.h"

#include <algorithm>
#include <cmath>

namespace attune::peer_review {

namespace {

const forms::QuestionScore *scoreNamed(const forms::Score &score, std::string_view id)
{
    for (const forms::GroupScore &group : score.groups) {
        for (const forms::QuestionScore &each : group.questions) {
            if (each.id == id)
                return &each;
        }
    }
    return nullptr;
}

/// Most minus least that answers to a question can earn.
double rangeOf(const forms::Question &question)
{
    double least = 0, most = question.mostPoints().value_or(0);
    if (question.type == forms::QuestionType::Single && !question.options.empty())
        least = std::ranges::min_element(question.options, {}, &forms::Option::points)->points;
    return most - least;
}

journal::Folded foldPlain(std::string_view, const journal::History &history)
{
    journal::Folded out;
    out.status = "told";
    if (!history.entries().empty())
        out.at = history.entries().back().hlc.wall();
    return out;
}

} // namespace

std::optional<double> closeness(
    const forms::Form &form, const forms::Answers &right, const forms::Answers &given)
{
    const forms::Score a = forms::scoreOf(form, right), b = forms::scoreOf(form, given);
    double sum = 0;
    int questions = 0;
    for (const forms::Group &group : form.groups) {
        for (const forms::Question &question : group.questions) {
            const double range = rangeOf(question);
            const auto *one = scoreNamed(a, question.id), *other = scoreNamed(b, question.id);
            if (!one || !other || !(range > 0))
                continue;
            const bool both = one->points && other->points;
            if (!one->points && !other->points)
                continue; // neither scored it: nothing to be close to
            ++questions;
            if (both)
                sum += std::max(0.0, 1 - std::abs(*one->points - *other->points) / range);
        }
    }
    return questions ? std::optional(sum / questions) : std::nullopt;
}

bool passes(const forms::Form &form, const forms::Answers &right, const forms::Answers &given)
{
    const auto close = closeness(form, right, given);
    return close && *close >= kCloseEnough - 1e-9
        && forms::scoreOf(form, right).failed == forms::scoreOf(form, given).failed;
}

GoldState goldFrom(const journal::History &history)
{
    GoldState out;
    out.heads = history.heads();
    for (const journal::Told &entry : history.entries()) {
        if (entry.undone || entry.payload != journal::Told::Payload::Open || !entry.is(goldKind()))
            continue;
        out.gold = goldKind().read(entry.values);
        out.by = entry.actor;
    }
    return out;
}

std::vector<Qualification> qualificationsFrom(const journal::History &history)
{
    std::vector<Qualification> out;
    const auto of = [&](const std::string &form) -> Qualification & {
        const auto found = std::ranges::find(out, form, &Qualification::form);
        if (found != out.end())
            return *found;
        out.emplace_back().form = form;
        return out.back();
    };
    for (const journal::Told &entry : history.entries()) {
        if (entry.undone || entry.payload != journal::Told::Payload::Open)
            continue;
        if (entry.is(triedKind())) {
            Tried tried = triedKind().read(entry.values);
            Qualification &now = of(tried.form);
            if (now.waiting || now.qualified || now.tries >= kMostTries)
                continue;
            ++now.tries;
            now.reviewer = tried.reviewer;
            now.triedBy = entry.actor;
            now.waiting = std::move(tried);
        } else if (entry.is(judgedKind())) {
            const Judged judged = judgedKind().read(entry.values);
            Qualification &now = of(judged.form);
            if (!now.waiting || entry.actor == now.triedBy)
                continue;
            now.waiting.reset();
            now.at = entry.hlc.wall();
            now.passed = static_cast<int>(std::ranges::count_if(
                judged.items, [](const std::string &item) { return item.starts_with("pass "); }));
            now.qualified = now.passed == static_cast<int>(kGoldItems);
        }
    }
    for (Qualification &each : out)
        each.heads = history.heads();
    return out;
}

std::string goldSubject(std::string_view form)
{
    return "peer_gold:" + std::string(form);
}

journal::SubjectSort goldSort()
{
    journal::SubjectSort sort{"peer_gold", 1, vault::DataClass::Personal, foldPlain};
    sort.readers = planKind().kind().writers; // who leads peer review
    return sort;
}

journal::SubjectSort qualificationSort()
{
    journal::SubjectSort sort{"peer_qualified", 1, vault::DataClass::Personal, foldPlain};
    sort.readers = planKind().kind().writers;
    return sort;
}

} // namespace attune::peer_review
