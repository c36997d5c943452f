// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The Recovery & support panel: who waits for a rest, the record of it, its protocol, mentors, and
// the agents' own word in groups.
#pragma once

#include "ui/panels/panel.h"
#include "ui/panels/recovery/recovery_text.h"

#include <memory>

class QStackedWidget;
class QTabBar;

namespace attune::ui {

class PageView;
struct RecoveryAct;

class RecoveryPanel : public Panel {
    Q_OBJECT

public:
    explicit RecoveryPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const recovery::Snapshot> snapshot);
    /// After a command: what came of it, or the sentence of what went wrong.
    void showOutcome(const recovery::Performed &performed);
    void showProblem(const QString &sentence, const QString &details = {});
    std::shared_ptr<const recovery::Snapshot> snapshot() const { return m_snapshot; }

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    /// "now", "support" and so on; "offer:17" and "mentor:17" for an agent.
    void open(const QString &target) override;
    bool focusFilter() override;
    bool step(int by) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    void snapshotWanted(const attune::ui::Scope &scope);
    void decided(const attune::recovery::Command &command);
    /// The chosen table, its first line the names of the columns.
    void exportWanted(const QString &name, const QList<QStringList> &rows);

private:
    void buildLayout();
    void bindActions();
    void showPages();
    PageView *current() const;
    RecoveryAct context();

    std::shared_ptr<const recovery::Snapshot> m_snapshot;
    bool m_masked = false;
    std::optional<recovery::Written> m_written; ///< what the banner offers to take back
    QString m_target; ///< asked for before there was anything to show
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_stack = nullptr;
    std::vector<PageView *> m_pages;
    QAction *m_export = nullptr;
};

} // namespace attune::ui
