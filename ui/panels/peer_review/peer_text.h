// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Peer review as people read it: figures with their reasons, who reviews whom and why.
#pragma once

#include "core/peer_review/peer_snapshot.h"
#include "ui/models/page_cells.h"
#include "ui/widgets/fact_rows.h"
#include "ui/widgets/kpi_tile.h"

namespace attune::ui {

struct PeerView {
    const peer_review::Snapshot &snapshot;
    bool masked = false;

    const peer_review::Shown &shown() const { return *snapshot.shown; }
    const Zone &zone() const { return snapshot.organisation->zoneOf({}); }
    /// The name; a code where the team is too small to name anybody.
    QString person(const peer_review::PersonView &person) const;
    QString contact(const peer_review::Row &row) const;
    QString day(Instant at) const;
};

QString peerHeading(const PeerView &view);
QString peerScopeLine(const PeerView &view);
std::vector<Kpi> peerTiles(const PeerView &view);
QStringList peerTileReason(const PeerView &view, std::size_t tile);
PageTable peerAssignments(const PeerView &view);
/// Why this pair: each rule with what came of it.
std::vector<FactLine> pairFacts(const PeerView &view, std::size_t place);
std::vector<AnswerLine> reviewAnswers(const PeerView &view, std::size_t place);
/// Where the review of this place stands, in a sentence.
QString reviewStand(const PeerView &view, std::size_t place);
QStringList certificateText(const PeerView &view);
QStringList assignmentRules(const PeerView &view);
/// Why nobody could be assigned, and what would free it.
QString clashText(const peer_review::Drawing &drawing);
QString cycleText(const peer_review::CycleLine &cycle);
QString peerStageText(peer_review::Stage stage);
QString ruleText(peer_review::Rule rule);

} // namespace attune::ui
