// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a form says to people: what is wrong with it, how it scores, where its versions come from.
#pragma once

#include "core/base/zone.h"
#include "core/forms/editing.h"
#include "core/forms/forms_snapshot.h"
#include "core/forms/scoring.h"
#include "ui/models/page_cells.h"

#include <QCoreApplication>

namespace attune::ui {

/// Where the texts of forms live for translators.
class FormText {
    Q_DECLARE_TR_FUNCTIONS(FormText)
};

/// What keeps a form from being published, as a sentence.
QString formProblemText(forms::FormProblem::Why why);
/// The same by its name in a fault; the name itself where it is not known.
QString formProblemNamed(std::string_view name);
/// "“Acknowledges the feeling”: …"
QString formProblemText(const forms::Form &form, const forms::FormProblem &problem);

QString typeText(forms::QuestionType type);
QString scoringText(forms::ScoringWay way);
QString fatalText(forms::Fatal fatal);
/// "40 %" of the whole, or the points there are.
QString partText(const forms::Form &form, forms::Place place);

/// "72.5 %", "14 points", or that nothing is scored yet.
QString scoreText(const forms::Score &score);
/// What stands behind it: how much was answered, what failed, the critical questions.
QStringList scoreSentences(const forms::Form &form, const forms::Score &score);
/// "Hearing: 50 % · Closing: failed": of groups that were answered.
QString groupsText(const forms::Form &form, const forms::Score &score);

PageTable catalogueTable(const forms::Catalogue &catalogue, const Zone &zone);
QString catalogueLine(const forms::Catalogue &catalogue);
/// Who published a version, when and why.
QStringList versionSentences(const forms::CatalogueRow &row, const Zone &zone);

} // namespace attune::ui
