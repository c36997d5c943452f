// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What answers earn, what they fail, and what keeps them from being submitted.
#include "core/forms/scoring.h"

#include <algorithm>
#include <array>

namespace attune::forms {

namespace {

using Wrong = AnswerProblem::Why;

const Answer *answerTo(const Answers &answers, std::string_view question)
{
    const auto found = answers.find(question);
    return found == answers.end() || found->second.empty() ? nullptr : &found->second;
}

const Option *optionOf(const Question &question, std::string_view id)
{
    const auto found = std::ranges::find(question.options, id, &Option::id);
    return found == question.options.end() ? nullptr : &*found;
}

const Range *rangeOf(const Question &question, double number)
{
    const auto found = std::ranges::find_if(question.ranges,
        [number](const Range &range) { return number >= range.from && number <= range.to; });
    return found == question.ranges.end() ? nullptr : &*found;
}

/// What is wrong with the kind of answer; nullopt: it is one.
std::optional<Wrong> wrongIn(const Question &question, const Answer &answer)
{
    if (answer.notApplicable)
        return question.mayBeNotApplicable ? std::nullopt : std::optional(Wrong::NotApplicableHere);
    switch (question.type) {
    case QuestionType::Single:
    case QuestionType::Multiple:
        if (answer.options.empty())
            return Wrong::WrongType;
        if (!std::ranges::all_of(answer.options,
                [&](const std::string &id) { return optionOf(question, id) != nullptr; }))
            return Wrong::NoSuchOption;
        if (question.type == QuestionType::Single && answer.options.size() > 1)
            return Wrong::TooManyOptions;
        return std::nullopt;
    case QuestionType::Number:
        if (!answer.number)
            return Wrong::WrongType;
        // Written so that what is no number at all lies outside, too.
        return *answer.number >= question.least && *answer.number <= question.most
            ? std::nullopt
            : std::optional(Wrong::OutOfLimits);
    case QuestionType::Text:
        return answer.text.empty() ? std::optional(Wrong::WrongType) : std::nullopt;
    case QuestionType::Date:
        return answer.day ? std::nullopt : std::optional(Wrong::WrongType);
    }
    return std::nullopt;
}

bool wantsComment(const Question &question, const Answer &answer)
{
    if (answer.notApplicable)
        return question.notApplicableNeedsComment;
    if (question.type == QuestionType::Number) {
        const Range *range = answer.number ? rangeOf(question, *answer.number) : nullptr;
        return range && range->needsComment;
    }
    return std::ranges::any_of(answer.options, [&](const std::string &id) {
        const Option *option = optionOf(question, id);
        return option && option->needsComment;
    });
}

Fatal worse(Fatal a, Fatal b)
{
    return std::max(a, b);
}

/// Points and what they fail, of a good answer.
void earn(const Question &question, const Answer &answer, QuestionScore &out)
{
    out.most = question.mostPoints();
    if (!out.most)
        return;
    double points = 0;
    if (question.type == QuestionType::Number) {
        if (const Range *range = rangeOf(question, *answer.number)) {
            points = range->points;
            out.fatal = range->fatal;
        }
    }
    // Each option once, however often it was named.
    for (const Option &option : question.options) {
        if (std::ranges::find(answer.options, option.id) == answer.options.end())
            continue;
        points += option.points;
        out.fatal = worse(out.fatal, option.fatal);
    }
    out.points = points;
}

/// Whether what a condition asks about was asked itself, and answered so.
bool isMet(const Condition &condition, const Question &about, const Answers &answers)
{
    const Answer *answer = answerTo(answers, about.id);
    if (!answer || answer->notApplicable || wrongIn(about, *answer))
        return false;
    return std::ranges::any_of(condition.options, [answer](const std::string &wanted) {
        return std::ranges::find(answer->options, wanted) != answer->options.end();
    });
}

/// Which questions of a form are shown, found in one walk: each hangs on those before it alone.
class ShownQuestions {
public:
    ShownQuestions(const Form &form, const Answers &answers)
    {
        for (const Group &group : form.groups) {
            for (const Question &question : group.questions) {
                const auto &condition = question.condition;
                const auto about = condition ? m_shown.find(condition->question) : m_shown.end();
                const bool is = !condition
                    || (about != m_shown.end() && about->second.is
                        && isMet(*condition, *about->second.question, answers));
                m_shown.emplace(question.id, One{&question, is});
            }
        }
    }

    /// What the form does not hold depends on nothing.
    bool has(std::string_view question) const
    {
        const auto found = m_shown.find(question);
        return found == m_shown.end() || found->second.is;
    }

private:
    struct One {
        const Question *question = nullptr;
        bool is = true;
    };
    std::map<std::string_view, One> m_shown;
};

QuestionScore scoreQuestion(
    const Question &question, const Answers &answers, const ShownQuestions &shown)
{
    QuestionScore out;
    out.id = question.id;
    const Answer *answer = answerTo(answers, question.id);
    if (!shown.has(question.id))
        out.standing = Standing::NotShown;
    else if (!answer || wrongIn(question, *answer))
        out.standing = Standing::Unanswered;
    else if (answer->notApplicable)
        out.standing = Standing::NotApplicable;
    else
        out.standing = Standing::Answered;
    if (out.standing == Standing::Answered)
        earn(question, *answer, out);
    return out;
}

/// Weighted shares of what could be earned; nullopt where nothing weighs.
struct Mean {
    double sum = 0, weight = 0;

    void add(double share, double by)
    {
        sum += share * by;
        weight += by;
    }
    std::optional<double> percent() const
    {
        return weight > 0 ? std::optional(100 * sum / weight) : std::nullopt;
    }
};

bool isScored(const Question &question)
{
    return question.mostPoints().value_or(0) > 0;
}

/// Of a group whose questions are scored already, as if nothing were fatal.
std::optional<double> shareOf(const Group &group, const GroupScore &scores)
{
    Mean mean;
    for (std::size_t at = 0; at < group.questions.size(); ++at) {
        const QuestionScore &score = scores.questions[at];
        if (score.points && *score.most > 0)
            mean.add(std::clamp(*score.points / *score.most, 0., 1.), group.questions[at].weight);
    }
    return mean.percent();
}

std::optional<double> pointsOf(const GroupScore &scores)
{
    std::optional<double> out;
    for (const QuestionScore &score : scores.questions) {
        if (score.points)
            out = out.value_or(0) + *score.points;
    }
    return out;
}

void count(Score &out, const QuestionScore &question)
{
    out.answered += question.standing == Standing::Answered;
    out.notApplicable += question.standing == Standing::NotApplicable;
    out.notShown += question.standing == Standing::NotShown;
    out.unanswered += question.standing == Standing::Unanswered;
    if (question.points)
        out.possible += *question.most;
    if (question.fatal != Fatal::No)
        out.fatal.push_back(question.id);
    out.failed = out.failed || question.fatal == Fatal::All;
}

/// What lost points loses also when it fails; what earned points earns nothing.
std::optional<double> failedPoints(const std::optional<double> &points)
{
    return points ? std::optional(std::min(0., *points)) : std::nullopt;
}

void sumUpShares(const Form &form, Score &out)
{
    Mean counts, without, critical;
    double all = 0, answered = 0;
    for (std::size_t at = 0; at < form.groups.size(); ++at) {
        const Group &group = form.groups[at];
        GroupScore &scores = out.groups[at];
        const auto share = shareOf(group, scores);
        scores.value = scores.failed ? std::optional(0.) : share;
        if (scores.value)
            counts.add(*scores.value / 100, group.weight);
        if (share)
            without.add(*share / 100, group.weight);
        double weights = 0;
        for (const Question &question : group.questions)
            weights += isScored(question) ? question.weight : 0;
        all += weights > 0 ? group.weight : 0;
        for (std::size_t i = 0; i < group.questions.size() && weights > 0; ++i) {
            const Question &question = group.questions[i];
            const QuestionScore &score = scores.questions[i];
            if (!score.points || !isScored(question))
                continue;
            const double weight = group.weight * question.weight / weights;
            answered += weight;
            if (question.critical)
                critical.add(std::clamp(*score.points / *score.most, 0., 1.), weight);
        }
    }
    out.answeredWeight = all > 0 ? answered / all : 0;
    out.value = counts.percent();
    out.withoutFailing = without.percent();
    out.critical = critical.percent();
    if (out.failed)
        out.value = 0;
}

void sumUpPoints(const Form &form, Score &out)
{
    std::size_t scored = 0, answered = 0;
    for (std::size_t at = 0; at < form.groups.size(); ++at) {
        GroupScore &scores = out.groups[at];
        const auto points = pointsOf(scores);
        scores.value = scores.failed ? std::optional(failedPoints(points).value_or(0)) : points;
        if (scores.value)
            out.value = out.value.value_or(0) + *scores.value;
        if (points)
            out.withoutFailing = out.withoutFailing.value_or(0) + *points;
        for (std::size_t i = 0; i < scores.questions.size(); ++i) {
            const Question &question = form.groups[at].questions[i];
            const auto &earned = scores.questions[i].points;
            scored += question.mostPoints().has_value();
            answered += earned.has_value();
            if (question.critical && earned)
                out.critical = out.critical.value_or(0) + *earned;
        }
    }
    out.answeredWeight =
        scored > 0 ? static_cast<double>(answered) / static_cast<double>(scored) : 0;
    if (out.failed)
        out.value = failedPoints(out.value);
}

} // namespace

bool isShown(const Form &form, const Question &question, const Answers &answers)
{
    return !question.condition || ShownQuestions(form, answers).has(question.id);
}

Answers asked(const Form &form, Answers answers)
{
    const ShownQuestions shown(form, answers);
    std::erase_if(answers, [&](const auto &each) { return !shown.has(each.first); });
    return answers;
}

std::vector<AnswerProblem> problemsOf(const Form &form, const Answers &answers)
{
    std::vector<AnswerProblem> out;
    const ShownQuestions shown(form, answers);
    for (const Group &group : form.groups) {
        for (const Question &question : group.questions) {
            if (!shown.has(question.id))
                continue;
            const Answer *answer = answerTo(answers, question.id);
            if (!answer && question.required)
                out.push_back({question.id, Wrong::Missing});
            if (!answer)
                continue;
            if (const auto wrong = wrongIn(question, *answer))
                out.push_back({question.id, *wrong});
            else if (wantsComment(question, *answer) && answer->comment.empty())
                out.push_back({question.id, Wrong::NeedsComment});
        }
    }
    for (const auto &[id, answer] : answers) {
        if (!form.question(id))
            out.push_back({id, Wrong::NoSuchQuestion});
    }
    return out;
}

Score scoreOf(const Form &form, const Answers &answers)
{
    Score out;
    out.way = form.scoring;
    const ShownQuestions shown(form, answers);
    for (const Group &group : form.groups) {
        GroupScore scores;
        scores.id = group.id;
        for (const Question &question : group.questions) {
            scores.questions.push_back(scoreQuestion(question, answers, shown));
            count(out, scores.questions.back());
            scores.failed = scores.failed || scores.questions.back().fatal == Fatal::Group;
        }
        out.groups.push_back(std::move(scores));
    }
    if (form.scoring == ScoringWay::Percentage)
        sumUpShares(form, out);
    else
        sumUpPoints(form, out);
    return out;
}

std::string_view nameOf(AnswerProblem::Why why)
{
    static constexpr std::array<std::string_view, 8> kNames{"missing", "not-applicable-here",
        "no-such-question", "no-such-option", "too-many-options", "out-of-limits", "wrong-type",
        "needs-comment"};
    static_assert(kNames.size() == static_cast<std::size_t>(Wrong::NeedsComment) + 1);
    return kNames[static_cast<std::size_t>(why)];
}

} // namespace attune::forms
