// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a form must keep to before anybody scores with it.
#include "core/forms/forms.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace attune::forms {

namespace {

using Why = FormProblem::Why;

constexpr std::size_t kMostId = 40;

bool isId(std::string_view id)
{
    return !id.empty() && id.size() <= kMostId && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

bool isChoice(const Question &question)
{
    return question.type == QuestionType::Single || question.type == QuestionType::Multiple;
}

/// Walks a form and notes what is wrong.
class Check {
public:
    explicit Check(const Form &form)
        : m_form(form)
    {
    }

    std::vector<FormProblem> run()
    {
        name({}, m_form.id, m_form.title, Why::NoTitle);
        tooLong({}, m_form.purpose);
        if (m_form.disputeWindow() < 0 || m_form.disputeWindow() > kMostDisputeDays)
            add({}, Why::BadDisputeDays);
        if (m_form.groups.empty())
            add({}, Why::NoGroup);
        if (m_form.groups.size() > kMostGroups)
            add({}, Why::TooManyGroups);
        std::size_t questions = 0;
        double weight = 0;
        for (const Group &group : m_form.groups) {
            checkGroup(group);
            questions += group.questions.size();
            weight += group.weight;
        }
        if (questions > kMostQuestions)
            add({}, Why::TooManyQuestions);
        if (!m_form.groups.empty() && weight == 0)
            add({}, Why::NoWeight);
        if (questions > 0 && !m_scored)
            add({}, Why::NothingScored);
        return std::move(m_out);
    }

private:
    void add(const std::string &where, Why why) { m_out.push_back({where, why}); }
    void tooLong(const std::string &where, const std::string &text)
    {
        if (text.size() > kMostText)
            add(where, Why::TooLong);
    }
    void name(const std::string &where, const std::string &id, const std::string &text, Why none)
    {
        if (!isId(id))
            add(where, Why::BadId);
        if (text.empty())
            add(where, none);
        tooLong(where, text);
    }
    void weighs(const std::string &where, double weight)
    {
        if (!(weight >= 0) || !std::isfinite(weight))
            add(where, Why::BadWeight);
    }

    void checkGroup(const Group &group)
    {
        name(group.id, group.id, group.title, Why::NoTitle);
        if (!m_groups.insert(group.id).second)
            add(group.id, Why::IdTaken);
        weighs(group.id, group.weight);
        if (group.questions.empty())
            add(group.id, Why::EmptyGroup);
        double weight = 0;
        for (const Question &question : group.questions) {
            checkQuestion(question);
            weight += question.weight;
        }
        if (!group.questions.empty() && weight == 0 && group.weight > 0)
            add(group.id, Why::NoWeight);
    }

    void checkQuestion(const Question &question)
    {
        name(question.id, question.id, question.text, Why::NoText);
        tooLong(question.id, question.help);
        weighs(question.id, question.weight);
        if (question.condition)
            checkCondition(question);
        if (isChoice(question))
            checkOptions(question);
        if (question.type == QuestionType::Number)
            checkNumber(question);
        if (!m_asked.insert(question.id).second)
            add(question.id, Why::IdTaken);
        m_scored = m_scored || (question.mostPoints() && earns(question));
    }

    static bool earns(const Question &question)
    {
        return std::ranges::any_of(
                   question.options, [](const Option &option) { return option.points != 0; })
            || std::ranges::any_of(
                question.ranges, [](const Range &range) { return range.points != 0; });
    }

    /// Only what was asked before can be known, so that no circle is possible.
    void checkCondition(const Question &question)
    {
        const Question *about = m_form.question(question.condition->question);
        if (!about || !isChoice(*about)) {
            add(question.id, Why::NoSuchQuestion);
            return;
        }
        if (!m_asked.contains(about->id))
            add(question.id, Why::QuestionComesLater);
        const auto &wanted = question.condition->options;
        const bool known = std::ranges::all_of(wanted, [about](const std::string &option) {
            return std::ranges::find(about->options, option, &Option::id) != about->options.end();
        });
        if (wanted.empty() || !known)
            add(question.id, Why::NoSuchOption);
    }

    void earnsPoints(const Question &question, double points)
    {
        const bool isNegative = m_form.scoring == ScoringWay::Percentage && points < 0;
        if (!std::isfinite(points) || isNegative)
            add(question.id, Why::BadPoints);
    }

    void checkOptions(const Question &question)
    {
        const std::size_t least = question.type == QuestionType::Single ? 2 : 1;
        if (question.options.size() < least)
            add(question.id, Why::FewOptions);
        if (question.options.size() > kMostOptions)
            add(question.id, Why::TooManyOptions);
        std::set<std::string> ids;
        for (const Option &option : question.options) {
            name(question.id, option.id, option.text, Why::NoText);
            tooLong(question.id, option.anchor);
            if (!ids.insert(option.id).second)
                add(question.id, Why::IdTaken);
            earnsPoints(question, option.points);
        }
    }

    void checkNumber(const Question &question)
    {
        if (!(question.least < question.most) || !std::isfinite(question.most - question.least))
            add(question.id, Why::BadLimits);
        if (question.ranges.size() > kMostOptions)
            add(question.id, Why::TooManyOptions);
        auto ranges = question.ranges;
        std::ranges::sort(ranges, {}, &Range::from);
        for (std::size_t at = 0; at < ranges.size(); ++at) {
            const Range &range = ranges[at];
            earnsPoints(question, range.points);
            if (!(range.from <= range.to) || range.from < question.least
                || range.to > question.most)
                add(question.id, Why::BadRange);
            else if (at > 0 && range.from <= ranges[at - 1].to)
                add(question.id, Why::RangesOverlap);
        }
    }

    const Form &m_form;
    std::set<std::string> m_groups, m_asked;
    bool m_scored = false;
    std::vector<FormProblem> m_out;
};

} // namespace

std::optional<double> Question::mostPoints() const
{
    double out = 0;
    switch (type) {
    case QuestionType::Single:
        for (const Option &option : options)
            out = std::max(out, option.points);
        return out;
    case QuestionType::Multiple:
        for (const Option &option : options)
            out += std::max(0., option.points);
        return out;
    case QuestionType::Number:
        for (const Range &range : ranges)
            out = std::max(out, range.points);
        return out;
    case QuestionType::Text:
    case QuestionType::Date:
        break;
    }
    return std::nullopt;
}

const Question *Form::question(std::string_view named) const
{
    for (const Group &group : groups) {
        const auto found = std::ranges::find(group.questions, named, &Question::id);
        if (found != group.questions.end())
            return &*found;
    }
    return nullptr;
}

std::vector<FormProblem> problemsOf(const Form &form)
{
    return Check(form).run();
}

std::string_view nameOf(FormProblem::Why why)
{
    static constexpr std::array<std::string_view, 22> kNames{"no-title", "no-text", "too-long",
        "bad-id", "id-taken", "no-group", "too-many-groups", "empty-group", "too-many-questions",
        "bad-weight", "no-weight", "few-options", "too-many-options", "bad-points",
        "nothing-scored", "bad-limits", "bad-range", "ranges-overlap", "no-such-question",
        "question-comes-later", "no-such-option", "bad-dispute-days"};
    static_assert(kNames.size() == static_cast<std::size_t>(Why::BadDisputeDays) + 1);
    return kNames[static_cast<std::size_t>(why)];
}

} // namespace attune::forms
