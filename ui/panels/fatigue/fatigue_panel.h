// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Fatigue panel: everybody's load over time, one cell opened beside it, and what is due.
#pragma once

#include "ui/panels/fatigue/load_source.h"
#include "ui/panels/panel.h"

#include <memory>

class QLineEdit;
class QStackedWidget;

namespace attune::ui {

class Card;
class EmptyState;
class HeatLegend;
class Heatmap;
class LoadDetails;
class ScopeChip;
class TextLabel;

class FatiguePanel : public Panel {
    Q_OBJECT

public:
    explicit FatiguePanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const fatigue::Snapshot> snapshot);
    /// `rests`: what was offered to them that day and what came of it, in sentences.
    void showDetails(
        std::shared_ptr<const fatigue::Details> details, const QStringList &rests = {});
    /// Whether single interactions are open to the reader.
    void setMayOpen(bool may);
    /// Empty: nothing is known of the cell that was opened.
    void showNoDetails(const QString &why);

    const Heatmap *heatmap() const { return m_map; }
    const HeatLegend *legend() const { return m_legend; }
    std::shared_ptr<const fatigue::Snapshot> snapshot() const { return m_snapshot; }
    const LoadSource *source() const { return m_source.get(); }

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    void open(const QString &target) override;
    bool focusFilter() override;
    bool stepBack() override;
    bool step(int by) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void snapshotWanted(const attune::ui::Scope &scope, attune::fatigue::Grain grain,
        attune::fatigue::Measure measure);
    void detailsWanted(attune::AgentId agent, attune::Interval span);
    void exportWanted();
    void importWanted();

private:
    void buildLayout();
    QWidget *buildChips();
    QWidget *buildFind();
    void bindActions();
    void ask();
    void rebuild();
    void closeFind();
    void openCell(int row, int column);
    void brush(int first, int last);
    void showReasons();
    QString scopeWords() const;

    std::shared_ptr<const fatigue::Snapshot> m_snapshot;
    std::shared_ptr<const LoadSource> m_source;
    Scope m_scope;
    bool m_masked = false;
    AgentId m_agent; ///< opened
    AgentId m_target; ///< asked for before it was there
    Interval m_span{};
    QAction *m_export = nullptr;
    QAction *m_reasons = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    ScopeChip *m_show = nullptr;
    ScopeChip *m_grain = nullptr;
    ScopeChip *m_sort = nullptr;
    ScopeChip *m_group = nullptr;
    QWidget *m_findRow = nullptr; ///< there while somebody is looked for
    QLineEdit *m_find = nullptr;
    TextLabel *m_found = nullptr;
    Heatmap *m_map = nullptr;
    HeatLegend *m_legend = nullptr;
    TextLabel *m_note = nullptr;
    LoadDetails *m_details = nullptr;
};

} // namespace attune::ui
