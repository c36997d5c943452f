// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/work_wiring.h"

#include "app/window/handover_server.h"
#include "app/window/scoring_work.h"
#include "app/window/upkeep_work.h"
#include "ui/models/fault_sentence.h"
#include "ui/shell/action_registry.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/widgets/status_line.h"

#include <QAction>

namespace attune::app {

WorkWiring::WorkWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_jobs(std::make_unique<worker::JobQueue>([this](const worker::Progress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { showProgress(progress); }, Qt::QueuedConnection);
    }))
{
    if (!m_desk.session.facts().mayWrite())
        return;
    m_handover = std::make_unique<HandoverServer>(
        m_desk.session, [this](worker::Job job) { return submit(std::move(job)); });
    const ui::StatusLine &status = m_desk.window.statusLine();
    connect(&status, &ui::StatusLine::pauseToggled, this, [this] { setPaused(!isPaused()); });
    connect(&status, &ui::StatusLine::cancelRequested, this, qOverload<>(&WorkWiring::cancel));
    QAction *pause = m_desk.window.actions().add({.id = QStringLiteral("work.pause"),
        .group = tr("Data"),
        .text = tr("Pause the work in the background, or go on with it"),
        .icon = ui::Icon::Pause});
    connect(pause, &QAction::triggered, this, [this] { setPaused(!isPaused()); });
}

void WorkWiring::watchFolder(Import import)
{
    if (!m_desk.session.facts().mayWrite())
        return;
    m_watch = std::make_unique<FolderWatch>(std::move(import));
    m_watch->setFolder(m_desk.settings.watchedFolder());
    connect(&m_desk.settings, &ui::Settings::watchedFolderChanged, m_watch.get(),
        &FolderWatch::setFolder);
}

WorkWiring::~WorkWiring() = default;

void WorkWiring::begin()
{
    if (!m_desk.session.facts().mayWrite())
        return;
    m_jobs->submit(indexJob(m_desk.session));
    m_jobs->submit(scoringJob(m_desk.session, m_desk.scorers));
    m_jobs->submit(upkeepJob(m_desk.session));
}

bool WorkWiring::submit(worker::Job job)
{
    return m_jobs->submit(std::move(job));
}

bool WorkWiring::submitFirst(worker::Job job)
{
    m_jobs->cancel("score");
    m_jobs->cancel("index");
    return submit(std::move(job));
}

void WorkWiring::cancel()
{
    m_jobs->cancelAll();
    setPaused(false);
}

void WorkWiring::cancel(const std::string &job)
{
    m_jobs->cancel(job);
    setPaused(false);
}

bool WorkWiring::isPaused() const
{
    return m_jobs->isPaused();
}

void WorkWiring::setPaused(bool paused)
{
    if (paused == isPaused())
        return;
    if (paused)
        m_jobs->pause();
    else
        m_jobs->resume();
    m_desk.window.statusLine().setPaused(paused);
    Q_EMIT pausedChanged(paused);
}

void WorkWiring::settle()
{
    m_jobs->waitUntilIdle();
}

void WorkWiring::showProgress(const worker::Progress &progress)
{
    using State = worker::Progress::State;
    ui::StatusLine &status = m_desk.window.statusLine();
    if (progress.state == State::Running) {
        if (progress.total > 0 && !isPaused())
            status.setProgress(progress.job.starts_with("score") ? tr("Scoring")
                    : progress.job == "index"                    ? tr("Indexing words")
                    : progress.job.starts_with("exchange")       ? tr("Exchanging")
                                                                 : tr("Importing"),
                progress.done, progress.total);
        return;
    }
    if (progress.state == State::Paused)
        return; // the status line says so already
    status.clearProgress();
    Q_EMIT jobFinished(QString::fromStdString(progress.job),
        progress.state == State::Failed ? ui::sentenceFor(progress.error->fault) : QString());
    if (progress.state == State::Failed)
        status.setStore(ui::sentenceFor(progress.error->fault), ui::Tone::Warning);
}

} // namespace attune::app
