// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The panel Validation of load: one page that says whether the model is worth anything here.
#pragma once

#include "core/validation/validation_snapshot.h"
#include "ui/panels/panel.h"

#include <memory>

class QStackedWidget;

namespace attune::ui {

class EmptyState;
class PageView;

class ValidationPanel : public Panel {
    Q_OBJECT

public:
    explicit ValidationPanel(QWidget *parent = nullptr);

    void show(std::shared_ptr<const validation::Snapshot> snapshot);
    void showOutcome(const QString &problem);

    void applyScope(const Scope &scope) override;
    void setNamesMasked(bool masked) override;
    bool step(int by) override;
    bool exportView() override;
    QList<QWidget *> regions() override;

Q_SIGNALS:
    /// Four weeks are walked anew, so only while somebody looks.
    void snapshotWanted();
    void marked(const attune::validation::AlertMarked &mark);
    void exportWanted(const QString &name, const QList<QStringList> &rows);
    void importWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildLayout();
    void bindActions();
    void showPage();
    void ask();

    std::shared_ptr<const validation::Snapshot> m_snapshot;
    bool m_masked = false;
    bool m_stale = true;
    QStackedWidget *m_stack = nullptr;
    PageView *m_page = nullptr;
    EmptyState *m_empty = nullptr;
    QAction *m_export = nullptr;
};

} // namespace attune::ui
