// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Score oversight panel: figures that count or are switched off, contested scores, and a random
// share that people read, with how far they agree with the program.
#pragma once

#include "core/empathy_index/oversight.h"
#include "core/scoring/model_change.h"
#include "ui/panels/panel.h"

#include <memory>

class QStackedWidget;
class QVBoxLayout;

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
    /// A new model that waits, as far as it was looked at.
    struct Look {
        bool waits = false; ///< else the one in use is the program's
        std::shared_ptr<const scoring::ModelChange> change; ///< nullptr: nobody has looked yet
        QString whose; ///< who found it, in a sentence; empty: it was looked at here and now
        QString cannot; ///< who can look, where this user cannot
    };
    void showLook(Look look);

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void snapshotWanted(const attune::ui::Scope &scope);
    void switchWanted(attune::scoring::Proxy figure);
    void decideWanted(attune::LegKey leg, attune::scoring::Proxy figure);
    void reviewWanted(attune::LegKey leg);
    void importWanted();
    /// Reads a sample again.
    void changeWanted();
    void adoptWanted();
    /// What is contested and decided, its first line the names of the columns.
    void exportWanted(const QString &name, const QList<QStringList> &rows);

private:
    void buildLayout();
    void bindActions();
    void showFigures();
    /// An empty card: whose it is, when it is not the reader's, else why nothing stands in it.
    void sayWhose(EmptyState *card, const QString &otherwise);
    void showContested();
    void showReviews();
    void showModel();
    QString nameOfContact(LegKey leg) const;

    std::shared_ptr<const empathy_index::Snapshot> m_snapshot;
    empathy_index::Oversight m_oversight;
    Look m_look;
    bool m_masked = false;
    bool m_isPart = false; ///< the reader decides about figures and models and sees no score
    QAction *m_export = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr, *m_nothingContested = nullptr, *m_nothingToReview = nullptr;
    ActionList *m_figures = nullptr, *m_contested = nullptr, *m_reviews = nullptr,
               *m_model = nullptr;
    Card *m_reviewCard = nullptr;
    QVBoxLayout *m_right = nullptr;
};

} // namespace attune::ui
