// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Forms and answers as files: JSON, and CSV for people who write forms in a spreadsheet. What is
// written comes back the same.
#pragma once

#include "core/forms/scoring.h"

namespace attune::forms {

/// Faults: Foreign when it is no form, Newer for a later format, Invalid names what is missing,
/// unknown or of the wrong type: a form read in part would be another form.
Result<Form> formFromJson(std::string_view text);
std::string toJson(const Form &form);

/// One row each form, group, question, option and range, below what it belongs to. A text that a
/// spreadsheet would take for a formula is written with an apostrophe, which reading takes away.
Result<Form> formFromCsv(std::string_view text);
std::string toCsv(const Form &form);

/// CSV when it begins with the heading of one, else JSON.
Result<Form> formFrom(std::string_view text);

/// {"question": {"options": ["1"], "comment": "…"}, "other": {"not_applicable": true}}
Result<Answers> answersFromJson(std::string_view text);
std::string toJson(const Answers &answers);
/// One of them: {"options": ["1"], "comment": "…"}
Result<Answer> answerFromJson(std::string_view text);
std::string toJson(const Answer &answer);

/// The names used in files.
std::string_view nameOf(QuestionType type);
std::string_view nameOf(ScoringWay way);
std::string_view nameOf(Fatal fatal);
std::optional<QuestionType> typeNamed(std::string_view name);
std::optional<ScoringWay> wayNamed(std::string_view name);
std::optional<Fatal> fatalNamed(std::string_view name);

} // namespace attune::forms
