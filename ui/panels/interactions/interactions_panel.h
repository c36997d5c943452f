// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Interactions panel: the list on the left, one interaction opened on the right.
#pragma once

#include "core/interactions/interactions.h"
#include "ui/panels/panel.h"

#include <QTimer>

#include <memory>

class QLineEdit;
class QListView;
class QSplitter;
class QStackedWidget;

namespace attune::ui {

class EmptyState;
class FilterChip;
class InteractionsModel;
class InteractionView;
class ScopeChip;
class TextLabel;

class InteractionsPanel : public Panel {
    Q_OBJECT

public:
    explicit InteractionsPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const interactions::Snapshot> snapshot);
    /// The newest of another period, while the rest is still being read; left alone when something
    /// else than the newest is asked for.
    void showFirst(std::shared_ptr<const interactions::Snapshot> newest);
    void showDetails(const interactions::Details &details);
    void showDetailsProblem(const QString &sentence);
    /// What a search found in the scope last asked for; an older query's answer is dropped.
    void showFound(const QString &query, std::vector<LegKey> legs);
    void showFoundProblem(const QString &query, const QString &sentence);
    /// What an identifier stands for; the list holds nothing else until it is shown whole again.
    void showIdentified(const QString &identifier, std::vector<LegKey> legs);
    InteractionView *view() const { return m_view; }

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    /// "leg:123", "leg:123/turn:4", "legs:1,2,3", "agent:17", "identifier:K-204" or "all".
    void open(const QString &target) override;
    bool focusFilter() override;
    bool stepBack() override;
    bool step(int by) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void snapshotWanted(const attune::ui::Scope &scope);
    void detailsWanted(attune::LegKey leg);
    void searchWanted(const QString &query, const attune::ui::Scope &scope);
    void identifierWanted(const QString &identifier);
    void exportWanted(const std::vector<attune::LegKey> &legs);
    void importWanted();

private:
    QWidget *buildList();
    void buildLayout();
    void bindActions();
    void arrangeList();
    void search();
    void showCounts(std::size_t shown);
    void openRow(int row);
    void clearFilters();
    void narrowTo(const QString &what);
    int firstRow() const;
    bool isNarrowed() const;

    InteractionsModel *m_model;
    QListView *m_list = nullptr;
    TextLabel *m_count = nullptr;
    ScopeChip *m_sort = nullptr;
    FilterChip *m_filters = nullptr;
    QLineEdit *m_search = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_body = nullptr;
    QSplitter *m_splitter = nullptr;
    InteractionView *m_view = nullptr;
    QAction *m_showAll = nullptr; ///< takes back what another panel or the palette narrowed to
    QString m_narrowedTo; ///< in words; empty: nothing did
    QTimer m_typing; ///< a search begins when somebody has stopped typing
    Scope m_scope; ///< last asked for
    // The list stays as it is until everything that changes it is there.
    bool m_searching = false;
    bool m_moving = false; ///< to the rows of another scope
    std::shared_ptr<const interactions::Snapshot> m_snapshot;
    interactions::Filter m_filter;
    bool m_masked = false;
    LegKey m_opened;
    LegKey m_wanted; ///< named by another panel, to be opened once the list holds it
    LegKey m_turnOf; ///< whose turn is wanted
    std::optional<int> m_wantedTurn;
};

} // namespace attune::ui
