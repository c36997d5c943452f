// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Empathy index panel: where people or teams stand and how sure that is, the course over time,
// and why, down to the words.
#pragma once

#include "core/empathy_index/unit_details.h"
#include "ui/panels/panel.h"

#include <memory>

class QScrollArea;
class QStackedWidget;

namespace attune::ui {

class EmptyState;
class IntervalRows;
class KpiTile;
class ScopeChip;
class WhyCard;
class TrendCard;

class EmpathyIndexPanel : public Panel {
    Q_OBJECT

public:
    explicit EmpathyIndexPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const empathy_index::Snapshot> snapshot);
    void showDetails(std::shared_ptr<const empathy_index::UnitDetails> details);
    WhyCard *why() const { return m_why; }
    /// In the order of the list.
    std::vector<std::int64_t> order() const { return m_order; }

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    /// "agent:17"
    void open(const QString &target) override;
    bool step(int by) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void snapshotWanted(const attune::ui::Scope &scope, attune::empathy_index::UnitKind kind);
    void detailsWanted(std::int64_t unit);
    void weightsWanted();
    void exportWanted();
    void printWanted();
    void importWanted();

private:
    void buildLayout();
    QWidget *buildPage();
    void bindActions();
    void arrange();
    void choose(int row);
    void showEmpty();

    std::shared_ptr<const empathy_index::Snapshot> m_snapshot;
    std::vector<std::int64_t> m_order; ///< ids of units, as shown
    std::int64_t m_unit = 0; ///< chosen
    bool m_masked = false;
    Scope m_scope;

    QAction *m_weights = nullptr, *m_print = nullptr, *m_export = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    std::vector<KpiTile *> m_tiles;
    ScopeChip *m_kind = nullptr, *m_sort = nullptr;
    QScrollArea *m_scroll = nullptr;
    IntervalRows *m_rows = nullptr;
    TrendCard *m_trend = nullptr;
    WhyCard *m_why = nullptr;
};

} // namespace attune::ui
