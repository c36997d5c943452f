// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An opened centre in the window: makes the panels, feeds them snapshots, and keeps the worker
// busy.
#pragma once

#include "app/session/session.h"
#include "app/window/folder_watch.h"
#include "app/window/reading.h"
#include "core/facts/organisation.h"
#include "core/scoring/scoring.h"
#include "core/worker/job_queue.h"
#include "ui/panels/scope.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace attune::ui {
class InteractionsPanel;
class MainWindow;
class Panel;
class Settings;
class TodayPanel;
}

namespace attune::app {

class HandoverServer;

class CentreWindow : public QObject {
    Q_OBJECT

public:
    /// `window` and `settings` must outlive it.
    CentreWindow(Session session, scoring::Scorers scorers, ui::Settings &settings,
        ui::MainWindow &window, QObject *parent = nullptr);
    ~CentreWindow() override;

    Session &session() { return m_session; }
    /// Runs work that writes, with its progress in the status line.
    bool submit(worker::Job job) { return m_jobs->submit(std::move(job)); }
    void cancelWork() { m_jobs->cancelAll(); }
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
    void connectToday();
    void connectInteractions();
    void showBrief();
    void showRecording(const QString &file);
    void exportInteractions(const std::vector<LegKey> &legs);
    void refresh(unsigned areas);
    void startWork();
    void showProgress(const worker::Progress &progress);
    void showStatus();
    facts::ReadContext context();
    facts::Scope wanted(const ui::Scope &scope) const;

    Session m_session;
    scoring::Scorers m_scorers;
    ui::Settings &m_settings;
    ui::MainWindow &m_window;
    ui::TodayPanel *m_today;
    ui::InteractionsPanel *m_interactions;
    std::shared_ptr<const facts::Organisation> m_organisation;
    ui::Scope m_scope;
    QTimer m_coalesce; ///< many commits in a row are one refresh
    unsigned m_changedAreas = 0;
    FolderWatch m_watch;
    Reading m_reading;
    std::unique_ptr<HandoverServer> m_handover; ///< only where this console may write
    std::unique_ptr<worker::JobQueue> m_jobs; ///< last: its thread uses what stands above
};

} // namespace attune::app
