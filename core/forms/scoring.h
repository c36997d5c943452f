// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From answers to a score, by stated rules:
//
// 1. Not shown, not applicable and not answered are three things; none of them earns anything, and
//    their weight goes to the other questions of the group. A group of which nothing was answered
//    gives its weight to the other groups.
// 2. An answer that fails its group makes the group 0 with its whole weight, also where everything
//    else in it is not applicable: failing a group overrides "not applicable".
// 3. An answer that fails all makes the whole score 0 and overrides everything.
// 4. In points, failing takes away what was earned and leaves what was lost: it never helps.
// 5. Critical questions have a score of their own, in which nothing is fatal.
#pragma once

#include "core/base/time.h"
#include "core/forms/forms.h"

#include <map>

namespace attune::forms {

struct Answer {
    bool notApplicable = false;
    std::vector<std::string> options; ///< chosen; exactly one where one is to be chosen
    std::optional<double> number;
    std::string text;
    std::optional<LocalDay> day;
    std::string comment;

    bool empty() const
    {
        return !notApplicable && options.empty() && !number && text.empty() && !day;
    }
    friend bool operator==(const Answer &, const Answer &) = default;
};
using Answers = std::map<std::string, Answer, std::less<>>; ///< by question

enum class Standing : std::uint8_t { Answered, NotApplicable, NotShown, Unanswered };

struct AnswerProblem {
    enum class Why {
        Missing, ///< required and not answered
        NotApplicableHere,
        NoSuchQuestion,
        NoSuchOption,
        TooManyOptions,
        OutOfLimits,
        WrongType,
        NeedsComment,
    };
    std::string question;
    Why why = Why::Missing;
};
/// "needs-comment": for commands.
std::string_view nameOf(AnswerProblem::Why why);

/// Shown or not follows from answers to the questions before, and from those alone: a condition
/// that asks about a later question, about itself or in a circle, as in a form that is still being
/// written, is never met.
bool isShown(const Form &form, const Question &question, const Answers &answers);
/// Pure. Without answers to questions that are not shown: what is signed is what was asked.
Answers asked(const Form &form, Answers answers);
/// Pure. What keeps answers from being submitted, in the order of the form.
std::vector<AnswerProblem> problemsOf(const Form &form, const Answers &answers);

struct QuestionScore {
    std::string id;
    Standing standing = Standing::Unanswered;
    std::optional<double> points, most; ///< earned, and what could be
    Fatal fatal = Fatal::No;
};

struct GroupScore {
    std::string id;
    std::optional<double> value; ///< 0 to 100, or points; as it counts
    bool failed = false;
    std::vector<QuestionScore> questions;
};

struct Score {
    ScoringWay way = ScoringWay::Percentage;
    std::optional<double> value; ///< as it counts; nullopt: nothing was scored
    std::optional<double> withoutFailing; ///< as if no answer were fatal
    std::optional<double> critical;
    double possible = 0; ///< points that the questions answered could have earned
    double answeredWeight = 0; ///< share of the weight of all scored questions
    std::size_t answered = 0, notApplicable = 0, notShown = 0, unanswered = 0;
    std::vector<std::string> fatal; ///< questions
    bool failed = false; ///< the whole
    std::vector<GroupScore> groups;
};
/// Pure. Answers that are no answers (an unknown option) count as not given; answers to questions
/// that are not shown do not count at all.
Score scoreOf(const Form &form, const Answers &answers);

} // namespace attune::forms
