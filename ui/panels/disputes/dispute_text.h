// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluations and disputes as people read them: where one stands, what was given, proposed, given
// again and decided, and how often something was changed.
#pragma once

#include "core/disputes/disputes_snapshot.h"
#include "ui/models/page_cells.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/kpi_tile.h"

namespace attune::ui {

struct DisputesView {
    const disputes::Snapshot &snapshot;
    bool masked = false;

    const disputes::Row &row(std::size_t place) const { return snapshot.rows[place]; }
    const Zone &zone() const { return snapshot.organisation->zoneOf({}); }
    QString agent(const disputes::Row &row) const;
    QString user(const std::string &name) const;
    QString time(Instant at) const;
    QString day(Instant at) const;
    /// Of a question, or its id where the form did not come here yet.
    QString question(const disputes::State &state, const std::string &id) const;
    QString answer(
        const disputes::State &state, const std::string &id, const forms::Answer &given) const;
};

QString disputesScopeLine(const DisputesView &view);
std::vector<Kpi> disputeTiles(const DisputesView &view);
QStringList disputeTileReason(const DisputesView &view, std::size_t tile);

enum class DisputesTable { Evaluations, Evaluators, Questions };
inline constexpr std::array kDisputesTables{
    DisputesTable::Evaluations, DisputesTable::Evaluators, DisputesTable::Questions};
PageTable disputesTable(const DisputesView &view, DisputesTable table);
/// The two tables of rates.
PageTable overturnTable(const DisputesView &view, bool ofEvaluators);

/// Where an evaluation and its newest dispute stand, in whole sentences.
QStringList evaluationStand(const DisputesView &view, std::size_t place);
/// Question by question: of a dispute what was given, proposed, given again and decided; of an
/// evaluation that nobody disputed what was given.
std::vector<AnswerLine> evaluationAnswers(const DisputesView &view, std::size_t place);

QString stageText(disputes::Stage stage);
QString waitsText(disputes::Waits waits);
QString outcomeText(disputes::Outcome outcome);
QString unfitText(disputes::Unfit unfit);
/// Why a proposal or a decision is not taken; empty: it is none of these.
QString disputeProblemText(disputes::Problem problem);
/// The sentence of what a service answered: "validates: same-as-given" names question and problem.
QString disputeErrorText(const Error &error, const forms::Form *form);

} // namespace attune::ui
