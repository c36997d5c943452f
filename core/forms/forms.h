// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An evaluation form: groups of questions with weights, what an answer earns, and which answers
// fail everything else.
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace attune::forms {

inline constexpr std::size_t kMostGroups = 100;
inline constexpr std::size_t kMostQuestions = 100; ///< of a form
inline constexpr std::size_t kMostOptions = 100; ///< of a question
inline constexpr std::size_t kMostText = 2000; ///< bytes
/// From the signature of an evaluation on. Where a form says nothing these hold: an agent is not to
/// lose the right to be heard by an omission.
inline constexpr std::int64_t kUsualDisputeDays = 14, kMostDisputeDays = 365;

enum class QuestionType : std::uint8_t { Single, Multiple, Number, Text, Date };
enum class ScoringWay : std::uint8_t {
    Percentage, ///< weighted share of what could be earned, 0 to 100
    Points, ///< the sum of points, which may be negative; weights do not count
};
/// What an answer fails.
enum class Fatal : std::uint8_t { No, Group, All };

/// An answer to choose.
struct Option {
    std::string id, text;
    std::string anchor; ///< what is seen and heard when this is the right answer
    double points = 0;
    Fatal fatal = Fatal::No;
    bool needsComment = false;
    friend bool operator==(const Option &, const Option &) = default;
};

/// What numbers earn, both ends included.
struct Range {
    double from = 0, to = 0, points = 0;
    Fatal fatal = Fatal::No;
    bool needsComment = false;
    friend bool operator==(const Range &, const Range &) = default;
};

/// The question is shown only after one of these options was chosen.
struct Condition {
    std::string question;
    std::vector<std::string> options;
    friend bool operator==(const Condition &, const Condition &) = default;
};

struct Question {
    std::string id, text, help;
    QuestionType type = QuestionType::Single;
    double weight = 1; ///< within its group
    bool required = true;
    bool critical = false; ///< also counts in the critical score
    bool mayBeNotApplicable = false, notApplicableNeedsComment = false;
    std::vector<Option> options; ///< Single, Multiple
    double least = 0, most = 100; ///< Number
    std::vector<Range> ranges; ///< Number; what lies in none earns 0
    std::optional<Condition> condition;

    /// The most an answer can earn; nullopt for text and dates, which earn nothing.
    std::optional<double> mostPoints() const;
    friend bool operator==(const Question &, const Question &) = default;
};

struct Group {
    std::string id, title;
    double weight = 1;
    std::vector<Question> questions;
    friend bool operator==(const Group &, const Group &) = default;
};

struct Form {
    std::string id; ///< stays the same in all versions
    std::string title, purpose;
    std::string language; ///< "en"
    ScoringWay scoring = ScoringWay::Percentage;
    /// Who scores sees no agent's name, no earlier score and no figure of the program before the
    /// score is submitted.
    bool blind = true;
    /// Within how many days an evaluation may be disputed; 0: not at all; nullopt: the usual days.
    std::optional<std::int64_t> disputeDays;
    std::vector<Group> groups;

    std::int64_t disputeWindow() const { return disputeDays.value_or(kUsualDisputeDays); }
    const Question *question(std::string_view named) const;
    friend bool operator==(const Form &, const Form &) = default;
};

struct FormProblem {
    enum class Why {
        NoTitle,
        NoText,
        TooLong,
        BadId, ///< a..z, 0..9, - and _; 1 to 40
        IdTaken,
        NoGroup,
        TooManyGroups,
        EmptyGroup,
        TooManyQuestions,
        BadWeight, ///< below 0 or no number
        NoWeight, ///< everything weighs 0
        FewOptions,
        TooManyOptions,
        BadPoints, ///< no number; below 0 where shares are scored
        NothingScored,
        BadLimits,
        BadRange, ///< ends the wrong way round, or outside the limits
        RangesOverlap,
        NoSuchQuestion, ///< a condition asks about
        QuestionComesLater,
        NoSuchOption,
        BadDisputeDays,
    };
    std::string where; ///< id of question or group; empty: the form
    Why why = Why::NoTitle;
};
/// Pure. Everything that is wrong, in the order of the form; empty: it can be published.
std::vector<FormProblem> problemsOf(const Form &form);
/// "too-many-questions": for commands, in every language the same.
std::string_view nameOf(FormProblem::Why why);

} // namespace attune::forms
