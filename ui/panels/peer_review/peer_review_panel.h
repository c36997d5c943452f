// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Peer review panel: who reviews whom in a cycle and why, how far it is, and what was said.
#pragma once

#include "ui/panels/panel.h"
#include "ui/panels/peer_review/peer_text.h"

#include <memory>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace attune::ui {

class ColumnFit;
class EmptyState;
class FactRows;
class RowsModel;
class SideScroll;

class PeerReviewPanel : public Panel {
    Q_OBJECT

public:
    explicit PeerReviewPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const peer_review::Snapshot> snapshot);
    std::shared_ptr<const peer_review::Snapshot> snapshot() const { return m_snapshot; }
    /// Whether who is signed in may plan, draw, replace and end here; and write at all.
    void setMay(bool plan, bool write);

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    /// "cycle:…" shows that one.
    void open(const QString &target) override;
    bool step(int by) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    /// An empty one means: whichever is open.
    void snapshotWanted(const QString &cycle);
    void planWanted();
    void nextWanted(const QString &cycle);
    void drawWanted(const QString &cycle);
    void endWanted(const QString &cycle);
    void replaceWanted(const QString &cycle, int place);
    void reassignWanted(const QString &cycle, int place);
    void reviewWanted(const QString &cycle, int place);
    /// The first line is the names of the columns.
    void exportWanted(const QString &name, const QList<QStringList> &rows);

private:
    void buildLayout();
    QWidget *buildPage();
    Card *buildAssignments();
    QWidget *buildSide();
    void bindActions();
    void takeStep();
    void showCycle();
    void showStep();
    void proposeNext();
    bool waitsForNext() const { return m_mayPlan && m_snapshot && m_snapshot->nextDue; }
    void showPlace();
    void explain(const QString &of, const QStringList &sentences);
    bool hasCycle() const { return m_snapshot && m_snapshot->shown; }
    PeerView view() const { return {*m_snapshot, m_masked}; }
    /// -1: none.
    int place() const;

    std::shared_ptr<const peer_review::Snapshot> m_snapshot;
    QString m_cycle; ///< chosen; empty: whichever is open
    std::string m_proposed; ///< the cycle whose successor the banner spoke of
    bool m_masked = false, m_mayPlan = false, m_mayWrite = false;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<KpiTile *> m_tiles;
    QComboBox *m_choice = nullptr;
    RowsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ColumnFit *m_fit = nullptr;
    QPushButton *m_replace = nullptr, *m_reassign = nullptr, *m_review = nullptr, *m_end = nullptr;
    Card *m_whyPair = nullptr, *m_reviewCard = nullptr, *m_why = nullptr;
    FactRows *m_facts = nullptr, *m_answers = nullptr;
    TextLabel *m_stand = nullptr, *m_whyText = nullptr;
    SideScroll *m_side = nullptr;
    QAction *m_certificate = nullptr, *m_rules = nullptr, *m_step = nullptr;
};

} // namespace attune::ui
