// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a calibration session says to people: figures, their words, and the reasons behind them.
#pragma once

#include "core/base/zone.h"
#include "core/calibration/board.h"
#include "core/stats/bands.h"
#include "ui/charts/interval_rows.h"
#include "ui/widgets/kpi_tile.h"

#include <QCoreApplication>
#include <QStringList>

namespace attune::ui {

/// Where the texts of this panel live for translators.
class CalibrationText {
    Q_DECLARE_TR_FUNCTIONS(CalibrationText)
};

/// What is said of evaluators, one at a time.
enum class EvaluatorView { Points, Logits, Drift, Control, Expert };

/// How a board is looked at.
struct BoardLook {
    bool masked = false; ///< "Evaluator 3" for a name, the same number everywhere
    EvaluatorView view = EvaluatorView::Points;
    std::optional<std::size_t> expert; ///< of Outcome::raters
    stats::BandScale kappaWords = stats::BandScale::LandisKoch; ///< several authors have some
};

/// Of Outcome::raters; of Board::over where `isOver`.
QString evaluatorName(
    const calibration::Board &board, std::size_t rater, bool masked, bool isOver = false);
QString sessionName(const calibration::SessionLine &session);
/// With how far it has come, where it is held here.
QString sessionHeading(const calibration::SessionLine &session);
QString boardScopeLine(const calibration::Board &board);
/// "blind · Empathy, version 2"
QString formText(const calibration::Held &held);
/// Names, or how many they were.
QString attendedText(const calibration::Held &held, bool masked);
QString waitingScopeLine(const calibration::SessionLine &session, const Zone &zone);
/// Alpha of each session up to the one shown that has one.
std::vector<double> alphaCourse(const calibration::Board &board);
/// "I. Calvo"; the whole name where somebody else would be called so, too.
/// `close`: the last name alone.
QString shortEvaluatorName(
    const calibration::Board &board, std::size_t rater, bool masked, bool close = false);
/// As its source calls it: what is held here says the source before it.
QString interactionName(const calibration::Board &board, std::size_t interaction);
/// In the few characters of a cell: points; "n/a" where it does not apply, "–" where nobody gave.
QString givenText(
    const calibration::Question &question, std::size_t interaction, std::size_t rater);
/// In the few characters of a cell: points, or the answer where it earns none; "–" for null.
QString agreedText(const calibration::AgreedAnswer *agreed);
/// With the answer in words and the remark: "3, answered “in part” · before the solution".
QString agreedWhole(const calibration::AgreedAnswer &agreed);
/// How much of what was scored is agreed on; empty where nothing is to be.
QString agreedCountText(const calibration::Board &board);
QString coefficientName(const calibration::Agreement &agreement);
/// "1: 12 %, 2: 30 %"
QString marginalsText(const calibration::Question &question);
QString percentText(double share);

std::vector<Kpi> boardTiles(const calibration::Board &board);
/// Why a tile says what it says; `tile` counts from 0.
QStringList tileReason(const calibration::Board &board, std::size_t tile);
IntervalRow questionRow(const calibration::Question &question);
QStringList questionReason(const calibration::Board &board, std::size_t question, bool masked);

std::vector<IntervalRow> evaluatorRows(const calibration::Board &board, const BoardLook &look);
/// What the rows are, and why some have no value.
QString evaluatorHeading(const calibration::Board &board, const BoardLook &look);
QStringList evaluatorReason(
    const calibration::Board &board, const BoardLook &look, std::size_t row);
/// How many interactions the next session needs.
QStringList nextSessionSentences(const calibration::Board &board);

/// To who is looking, about themselves: severity and drift. Empty when they did not score.
QStringList ownLetter(const calibration::Board &board);

/// A table of an export.
struct BoardTable {
    QString title;
    QList<QStringList> rows; ///< the first are heads
};
/// Every coefficient of the session and of each question, and what was given.
BoardTable statisticsTable(const calibration::Board &board, const BoardLook &look);
/// Figures, questions, evaluators, and every score with its note.
std::vector<BoardTable> boardTables(
    const calibration::Board &board, const BoardLook &look, const Zone &zone);

} // namespace attune::ui
