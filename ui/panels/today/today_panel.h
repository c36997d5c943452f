// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Today panel: five figures, what needs somebody now, and the queues that went badly.
#pragma once

#include "core/today/today.h"
#include "ui/panels/panel.h"
#include "ui/widgets/action_list.h"

#include <memory>

class QStackedWidget;

namespace attune::ui {

class BarRows;
class Card;
class EmptyState;
class HandOverCard;
class KpiTile;
class TextLabel;

class TodayPanel : public Panel {
    Q_OBJECT

public:
    explicit TodayPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const today::Snapshot> snapshot);
    std::shared_ptr<const today::Snapshot> snapshot() const { return m_snapshot; }

    /// What other areas have to say now, over the own needs. An id reads "panel/target".
    void showAlerts(std::vector<ActionEntry> alerts);

    /// The card of hand-over notes; it has a snapshot and commands of its own.
    HandOverCard *handOver() const { return m_handOver; }

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void snapshotWanted(const attune::ui::Scope &scope);
    void briefWanted();
    void importWanted();
    void setAsideWanted();
    void signInWanted();
    /// Something urgent came that was not there before.
    void urgent(const QString &title, const QString &detail);

private:
    void buildLayout();
    void bindActions();
    void showQueues();
    void showNeeds();
    void act(const QString &id);
    void announceUrgent();

    std::shared_ptr<const today::Snapshot> m_snapshot;
    bool m_masked = false;
    std::vector<ActionEntry> m_alerts;
    QStringList m_announced; ///< urgent needs already told, by what they are about
    QAction *m_brief = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<KpiTile *> m_tiles;
    Card *m_needsCard = nullptr;
    ActionList *m_needs = nullptr;
    EmptyState *m_nothingDue = nullptr;
    Card *m_queuesCard = nullptr;
    HandOverCard *m_handOver = nullptr;
    BarRows *m_queues = nullptr;
    TextLabel *m_queuesNone = nullptr;
};

} // namespace attune::ui
