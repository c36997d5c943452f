// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A snapshot of load as a heatmap asks for it: ordered, grouped, without the hours nobody works.
#pragma once

#include "core/fatigue/fatigue.h"
#include "ui/charts/heat_source.h"

#include <memory>

namespace attune::ui {

enum class LoadOrder { Strain, Name, Team, Trend };

struct LoadView {
    LoadOrder order = LoadOrder::Strain;
    bool asRatio = true; ///< of the limit; else load-minutes
    bool byTeam = false;
    bool masked = false;
    QString wanted{}; ///< people whose name contains it; empty: everybody
};

class LoadSource : public HeatSource {
public:
    LoadSource(std::shared_ptr<const fatigue::Snapshot> snapshot, const LoadView &view);

    int rows() const override { return static_cast<int>(m_lines.size()); }
    int columns() const override { return static_cast<int>(m_columns.size()); }
    int people() const; ///< without the lines of teams
    HeatCell cell(int row, int column) const override;
    std::array<double, kMapSteps - 1> bounds() const override;
    int decimals() const override { return m_view.asRatio ? 2 : 0; }

    QString rowName(int row) const override;
    bool isGroup(int row) const override { return m_lines[static_cast<std::size_t>(row)].isGroup; }
    Role rowRole(int row) const override;
    QString columnName(int column) const override;
    QString columnHead(int column) const override;
    bool beginsBlock(int column) const override;
    QString valueText(int row, int column) const override;

    /// What the figure of a team is made of, in sentences.
    QString groupReason(int row, int column) const;

    /// None for the line of a team.
    AgentId agentOf(int row) const;
    Interval spanOf(int column) const;
    int rowOf(AgentId agent) const; ///< -1: not here
    int columnOf(Instant at) const;

private:
    struct Line {
        bool isGroup = false;
        std::size_t row = 0; ///< of the snapshot
        QString name;
        std::vector<std::size_t> members{}; ///< of a group: rows of the snapshot
        std::vector<HeatCell> cells{}; ///< of a group, by column of the snapshot
    };
    void orderRows();
    void foldColumns();
    Line groupLine(TeamId team, const std::vector<std::size_t> &rows) const;
    QString hourHead(int column) const;
    /// As it is shown; `contract` is the share of the limit that is the person's.
    float shown(float load, double contract = 1) const;

    std::shared_ptr<const fatigue::Snapshot> m_snapshot;
    LoadView m_view;
    std::vector<Line> m_lines;
    std::vector<std::size_t> m_columns;
};

} // namespace attune::ui
