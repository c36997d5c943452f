// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Score oversight panel: figures that count or are switched off, contested scores, and a random
// share that people read, with how far they agree with the program.
#pragma once

#include "core/empathy_index/oversight.h"
#include "ui/panels/panel.h"

#include <memory>

class QStackedWidget;

namespace attune::ui {

class ActionList;
class Card;
class EmptyState;
class TextLabel;

class OversightPanel : public Panel {
    Q_OBJECT

public:
    explicit OversightPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const empathy_index::Snapshot> snapshot);

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void switchWanted(attune::scoring::Proxy figure);
    void decideWanted(attune::LegKey leg, attune::scoring::Proxy figure);
    void reviewWanted(attune::LegKey leg);
    void importWanted();

private:
    void buildLayout();
    void bindActions();
    void showFigures();
    void showContested();
    void showReviews();
    QString nameOfContact(LegKey leg) const;

    std::shared_ptr<const empathy_index::Snapshot> m_snapshot;
    empathy_index::Oversight m_oversight;
    bool m_masked = false;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr, *m_nothingContested = nullptr, *m_nothingToReview = nullptr;
    ActionList *m_figures = nullptr, *m_contested = nullptr, *m_reviews = nullptr;
    Card *m_reviewCard = nullptr;
};

} // namespace attune::ui
