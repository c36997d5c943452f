// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Why this?": the figures of whoever is chosen, the interactions behind each, and their words.
#pragma once

#include "core/empathy_index/unit_details.h"
#include "ui/widgets/card.h"

#include <memory>

class QLabel;
class QListView;
class QPushButton;
class QTableView;

namespace attune::ui {

class EvidenceModel;
class FiguresModel;
class TextLabel;

class WhyCard : public Card {
    Q_OBJECT

public:
    explicit WhyCard(QWidget *parent = nullptr);

    void showNothing(const QString &sentence);
    void show(std::shared_ptr<const empathy_index::Snapshot> snapshot,
        const empathy_index::Unit &unit, const QString &name);
    void showDetails(std::shared_ptr<const empathy_index::UnitDetails> details);
    QList<QWidget *> regions() const;

Q_SIGNALS:
    void openWanted(attune::LegKey leg, int turn);
    void contestWanted(attune::LegKey leg, attune::scoring::Proxy figure);
    void decideWanted(attune::LegKey leg, attune::scoring::Proxy figure);

private:
    void buildLayout();
    void bindActions();
    void showEvidence();
    void showButtons();
    scoring::Proxy figure() const;

    std::shared_ptr<const empathy_index::Snapshot> m_snapshot;
    std::shared_ptr<const empathy_index::UnitDetails> m_details;
    std::int64_t m_unit = 0;
    FiguresModel *m_figures;
    EvidenceModel *m_evidence;
    TextLabel *m_sentences = nullptr;
    TextLabel *m_gaming = nullptr;
    QTableView *m_table = nullptr;
    TextLabel *m_about = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_open = nullptr, *m_contest = nullptr, *m_decide = nullptr;
};

} // namespace attune::ui
