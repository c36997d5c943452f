// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Governance panel: eight pages about who may what, who saw what and who decided.
#pragma once

#include "core/governance/governance.h"
#include "ui/panels/governance/acts.h"
#include "ui/panels/panel.h"

class QStackedWidget;
class QTabBar;

namespace attune::ui {

class PageView;

class GovernancePanel : public Panel {
    Q_OBJECT

public:
    explicit GovernancePanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const governance::Snapshot> snapshot);
    /// After a command: what came of it, or the sentence of what went wrong.
    void showOutcome(const governance::Performed &performed);
    void showProblem(const QString &sentence, const QString &details = {});
    governance::Page page() const;
    /// How a file is asked for; a file dialog unless a test answers.
    void setChooseFile(ChooseFile choose) { m_chooseFile = std::move(choose); }

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    /// "agreement", "consent" and so on.
    void open(const QString &target) override;
    bool focusFilter() override;
    bool step(int by) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void snapshotWanted();
    void decided(const attune::governance::Command &command);
    /// A further workstation, which takes a shared folder.
    void inviteWanted();
    void recoveryKeyWanted();
    /// The chosen table, its first line the names of the columns.
    void exportWanted(const QString &name, const QList<QStringList> &rows);

private:
    void buildLayout();
    void bindActions();
    void showPages();
    PageView *current() const;

    std::shared_ptr<const governance::Snapshot> m_snapshot;
    bool m_masked = false;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<PageView *> m_pages;
    QAction *m_export = nullptr;
    QAction *m_report = nullptr;
    ChooseFile m_chooseFile;
};

} // namespace attune::ui
