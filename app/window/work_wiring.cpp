// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/work_wiring.h"

#include "app/window/handover_server.h"
#include "app/window/import_work.h"
#include "app/window/scoring_work.h"
#include "ui/models/fault_sentence.h"
#include "ui/shell/main_window.h"
#include "ui/shell/settings.h"
#include "ui/widgets/status_line.h"

namespace attune::app {

WorkWiring::WorkWiring(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_watch([this](const QString &folder) { submit(importJob(m_desk.session, {folder})); })
    , m_jobs(std::make_unique<worker::JobQueue>([this](const worker::Progress &progress) {
        QMetaObject::invokeMethod(
            this, [this, progress] { showProgress(progress); }, Qt::QueuedConnection);
    }))
{
    if (!m_desk.session.facts().mayWrite())
        return;
    m_handover = std::make_unique<HandoverServer>(
        m_desk.session, [this](worker::Job job) { return submit(std::move(job)); });
    m_watch.setFolder(m_desk.settings.watchedFolder());
    connect(
        &m_desk.settings, &ui::Settings::watchedFolderChanged, &m_watch, &FolderWatch::setFolder);
}

WorkWiring::~WorkWiring() = default;

void WorkWiring::begin()
{
    if (!m_desk.session.facts().mayWrite())
        return;
    m_jobs->submit(indexJob(m_desk.session));
    m_jobs->submit(scoringJob(m_desk.session, m_desk.scorers));
}

bool WorkWiring::submit(worker::Job job)
{
    return m_jobs->submit(std::move(job));
}

void WorkWiring::cancel()
{
    m_jobs->cancelAll();
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
        if (progress.total > 0)
            status.setProgress(progress.job == "score" ? tr("Scoring")
                    : progress.job == "index"          ? tr("Indexing words")
                                                       : tr("Importing"),
                progress.done, progress.total);
        return;
    }
    status.clearProgress();
    if (progress.state != State::Paused)
        Q_EMIT jobFinished(QString::fromStdString(progress.job),
            progress.state == State::Failed ? ui::sentenceFor(progress.error->fault) : QString());
    if (progress.state == State::Failed)
        status.setStore(ui::sentenceFor(progress.error->fault), ui::Tone::Warning);
}

} // namespace attune::app
