// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Disputes panel: formal evaluations, what is disputed of them and how that ends, and how often
// something was changed.
#pragma once

#include "ui/panels/disputes/dispute_text.h"
#include "ui/panels/panel.h"

#include <memory>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace attune::ui {

class ColumnFit;
class EmptyState;
class RowsModel;
class SideScroll;

/// What may be done with one evaluation.
enum class DisputeAct { Rescore, Assign, Decide, Open, Withdraw, Retract };

class DisputesPanel : public Panel {
    Q_OBJECT

public:
    explicit DisputesPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const disputes::Snapshot> snapshot);
    std::shared_ptr<const disputes::Snapshot> snapshot() const { return m_snapshot; }
    /// Whether anything can be written here.
    void setMayWrite(bool may);
    void setTable(DisputesTable table);

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    /// "evaluation:…" chooses that one.
    void open(const QString &target) override;
    bool step(int by) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void snapshotWanted();
    void evaluationWanted();
    void actWanted(attune::ui::DisputeAct act, const QString &evaluation);
    /// The first line is the names of the columns.
    void exportWanted(const QString &name, const QList<QStringList> &rows);

private:
    void buildLayout();
    QWidget *buildPage();
    Card *buildTable();
    QWidget *buildSide();
    void bindActions();
    void showTable();
    void showRow();
    void showActs(const disputes::Row &row);
    void explain(const QString &of, const QString &text);
    bool hasRows() const { return m_snapshot && m_snapshot->open && !m_snapshot->rows.empty(); }
    DisputesView view() const { return {*m_snapshot, m_masked}; }
    /// Of the chosen evaluation in the snapshot; −1: none.
    int place() const;

    std::shared_ptr<const disputes::Snapshot> m_snapshot;
    QString m_wanted; ///< an evaluation to choose once it is there
    bool m_masked = false, m_mayWrite = false;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<KpiTile *> m_tiles;
    QComboBox *m_choice = nullptr;
    RowsModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    ColumnFit *m_fit = nullptr;
    Card *m_list = nullptr, *m_one = nullptr, *m_why = nullptr;
    TextLabel *m_stand = nullptr, *m_whyText = nullptr;
    FactRows *m_answers = nullptr;
    std::vector<std::pair<DisputeAct, QPushButton *>> m_acts;
    SideScroll *m_side = nullptr;
    QAction *m_evaluate = nullptr;
};

} // namespace attune::ui
