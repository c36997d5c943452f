// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An opened centre in the window: brings the wiring of its areas together and lets them follow the
// store.
#pragma once

#include "app/window/desk.h"
#include "core/worker/job_queue.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace attune::app {

class InteractionsWiring;
class TodayWiring;
class WorkWiring;

class CentreWindow : public QObject {
    Q_OBJECT

public:
    /// `window` and `settings` must outlive it.
    CentreWindow(Session session, scoring::Scorers scorers, ui::Settings &settings,
        ui::MainWindow &window, QObject *parent = nullptr);
    ~CentreWindow() override;

    Session &session();
    /// Runs work that writes, with its progress in the status line.
    bool submit(worker::Job job);
    void cancelWork();
    /// Until every panel shows what it was asked for; for tours and tests.
    void settle();

Q_SIGNALS:
    void importWanted();
    void signInWanted();
    void jobFinished(const QString &job, const QString &problem);

private:
    void readOrganisation();
    std::optional<Instant> lastData();
    void followStore();
    void refresh(unsigned areas);
    void showStatus();

    std::unique_ptr<Desk> m_desk;
    TodayWiring *m_today = nullptr; ///< children
    InteractionsWiring *m_interactions = nullptr;
    QTimer m_coalesce; ///< many commits in a row are one refresh
    unsigned m_changedAreas = 0;
    std::unique_ptr<WorkWiring> m_work; ///< last: its thread uses the desk
};

} // namespace attune::app
