// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a form is taken apart and put together while it is edited.
#include "core/forms/editing.h"

#include <algorithm>

namespace attune::forms {

namespace {

int countOf(const std::vector<Group> &groups)
{
    return static_cast<int>(groups.size());
}

Group &groupIn(Form &form, int place)
{
    return form.groups[static_cast<std::size_t>(place)];
}

int questionsOf(const Form &form, int group)
{
    return static_cast<int>(form.groups[static_cast<std::size_t>(group)].questions.size());
}

bool isScoredHere(const Question &question)
{
    return question.mostPoints().value_or(0) > 0;
}

std::optional<Moved> movedGroup(const Form &form, Place place, int by)
{
    const int to = place.group + by;
    if (to < 0 || to >= countOf(form.groups))
        return std::nullopt;
    Moved out{form, {to, -1}};
    std::swap(groupIn(out.form, place.group), groupIn(out.form, to));
    return out;
}

std::optional<Moved> movedQuestion(const Form &form, Place place, int by)
{
    const int to = place.question + by;
    if (to >= 0 && to < questionsOf(form, place.group)) {
        Moved out{form, {place.group, to}};
        auto &questions = groupIn(out.form, place.group).questions;
        std::swap(questions[static_cast<std::size_t>(place.question)],
            questions[static_cast<std::size_t>(to)]);
        return out;
    }
    const int group = place.group + by;
    if (group < 0 || group >= countOf(form.groups))
        return std::nullopt;
    const int at = by < 0 ? questionsOf(form, group) : 0;
    Moved out{form, {group, at}};
    auto &from = groupIn(out.form, place.group).questions;
    auto &into = groupIn(out.form, group).questions;
    into.insert(into.begin() + at, std::move(from[static_cast<std::size_t>(place.question)]));
    from.erase(from.begin() + place.question);
    return out;
}

} // namespace

const Group *groupAt(const Form &form, Place place)
{
    return place.group >= 0 && place.group < countOf(form.groups)
        ? &form.groups[static_cast<std::size_t>(place.group)]
        : nullptr;
}

const Question *questionAt(const Form &form, Place place)
{
    const Group *group = groupAt(form, place);
    return group && place.question >= 0
            && place.question < static_cast<int>(group->questions.size())
        ? &group->questions[static_cast<std::size_t>(place.question)]
        : nullptr;
}

Place placeOf(const Form &form, std::string_view id)
{
    for (int group = 0; group < countOf(form.groups); ++group) {
        const auto &questions = form.groups[static_cast<std::size_t>(group)].questions;
        const auto found = std::ranges::find(questions, id, &Question::id);
        if (found != questions.end())
            return {group, static_cast<int>(found - questions.begin())};
    }
    const auto found = std::ranges::find(form.groups, id, &Group::id);
    return found == form.groups.end() ? Place{}
                                      : Place{static_cast<int>(found - form.groups.begin()), -1};
}

std::size_t questionsIn(const Form &form)
{
    std::size_t out = 0;
    for (const Group &group : form.groups)
        out += group.questions.size();
    return out;
}

std::optional<Moved> moved(const Form &form, Place place, int by)
{
    if (questionAt(form, place))
        return movedQuestion(form, place, by);
    return place.isGroup() && groupAt(form, place) ? movedGroup(form, place, by) : std::nullopt;
}

std::string proposedId(std::string_view title)
{
    constexpr std::size_t kMostLetters = 40;
    std::string out;
    for (const char c : title) {
        const char small = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        const bool isLetter = (small >= 'a' && small <= 'z') || (small >= '0' && small <= '9');
        if (isLetter)
            out += small;
        else if (c == ' ' && !out.empty() && out.back() != '-')
            out += '-';
    }
    out.resize(std::min(out.size(), kMostLetters));
    while (out.ends_with('-'))
        out.pop_back();
    return out;
}

Form tidied(Form form)
{
    const Question usual;
    for (Group &group : form.groups) {
        for (Question &question : group.questions) {
            const bool isChoice =
                question.type == QuestionType::Single || question.type == QuestionType::Multiple;
            if (!isChoice)
                question.options.clear();
            if (question.type != QuestionType::Number) {
                question.ranges.clear();
                question.least = usual.least;
                question.most = usual.most;
            }
            if (!question.mayBeNotApplicable)
                question.notApplicableNeedsComment = false;
        }
    }
    return form;
}

std::optional<double> shareOf(const Form &form, Place place)
{
    const Group *group = groupAt(form, place);
    if (!group || form.scoring != ScoringWay::Percentage)
        return std::nullopt;
    const auto weightIn = [](const Group &each) {
        double out = 0;
        for (const Question &question : each.questions)
            out += isScoredHere(question) ? question.weight : 0;
        return out;
    };
    double all = 0;
    for (const Group &each : form.groups)
        all += weightIn(each) > 0 ? each.weight : 0;
    const double within = weightIn(*group);
    if (!(all > 0) || !(within > 0))
        return 0;
    const double share = group->weight / all;
    const Question *question = questionAt(form, place);
    if (!question)
        return share;
    return isScoredHere(*question) ? share * question->weight / within : 0;
}

std::string takenName(std::string_view question, std::string_view option)
{
    return std::string(question) + '=' + std::string(option);
}

std::set<std::string> takenNames(const std::vector<Form> &versions)
{
    std::set<std::string> out;
    for (const Form &form : versions) {
        for (const Group &group : form.groups) {
            out.insert(group.id);
            for (const Question &question : group.questions) {
                out.insert(question.id);
                for (const Option &option : question.options)
                    out.insert(takenName(question.id, option.id));
            }
        }
    }
    return out;
}

} // namespace attune::forms
