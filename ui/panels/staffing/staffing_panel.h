// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Staffing panel: what a weekday needs by volume and by load, while settings are turned.
#pragma once

#include "core/staffing/sheet.h"
#include "ui/panels/panel.h"

#include <memory>

class QPlainTextEdit;
class QSlider;
class QStackedWidget;
class QTableView;

namespace attune::ui {

class EmptyState;
class ScopeChip;
class StepChart;
class StaffingModel;
class TextLabel;

class StaffingPanel : public Panel {
    Q_OBJECT

public:
    explicit StaffingPanel(QWidget *parent = nullptr);

    /// `usual`: the settings of the policy, from which sliders begin.
    void show(
        std::shared_ptr<const staffing::DemandHistory> history, const staffing::WhatIf &usual);

    const StaffingModel *model() const { return m_model; }
    /// The weekday that is shown first; ISO, Monday is 1.
    void setWeekday(int weekday);
    QStringList sentences() const;
    /// The settings as they stand, for the head of an export.
    QString settingsText() const;

    void applyScope(const Scope &scope) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

protected:
    void showEvent(QShowEvent *event) override;

Q_SIGNALS:
    void demandWanted(const attune::ui::Scope &scope, int weekday); ///< ISO: Monday is 1
    void exportWanted();
    void importWanted();

private:
    struct Setting {
        QSlider *slider = nullptr;
        TextLabel *text = nullptr;
    };
    enum Turned { Service, Seconds, Occupancy, LoadCap, Shrinkage, Recovery, InShrinkage, Count };

    void buildLayout();
    QWidget *buildSettings();
    void bindActions();
    void recompute();
    void showChart();
    void bringIntoView();
    void showReason();
    QString nameOf(int setting) const;
    QString reasonOf(int setting) const;
    QString valueOf(int setting) const;
    staffing::WhatIf whatIf() const;

    std::shared_ptr<const staffing::DemandHistory> m_history;
    staffing::WhatIf m_usual;
    staffing::Sheet m_p50, m_p80;
    Scope m_scope;
    bool m_begun = false;
    QAction *m_export = nullptr;
    QAction *m_reset = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    ScopeChip *m_weekday = nullptr;
    std::array<Setting, Count> m_settings;
    TextLabel *m_text = nullptr;
    StepChart *m_chart = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_reason = nullptr;
    StaffingModel *m_model = nullptr;
};

} // namespace attune::ui
