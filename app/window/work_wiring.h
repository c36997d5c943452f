// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The worker of an opened centre: what it is given to do, and how far it is in the status line.
#pragma once

#include "app/window/desk.h"
#include "app/window/folder_watch.h"
#include "core/worker/job_queue.h"

#include <QObject>

#include <memory>

namespace attune::app {

class HandoverServer;

class WorkWiring : public QObject {
    Q_OBJECT

public:
    /// `desk` must outlive it.
    explicit WorkWiring(Desk &desk, QObject *parent = nullptr);
    ~WorkWiring() override;

    /// Scores and indexes what waits, if this console may write.
    void begin();
    bool submit(worker::Job job);
    /// Before scoring and indexing, which begin again behind it.
    bool submitFirst(worker::Job job);
    void cancel();
    void cancel(const std::string &job);
    void setPaused(bool paused);
    bool isPaused() const;
    /// What appears in the watched folder.
    using Import = std::function<void(const QString &folder)>;
    void watchFolder(Import import);
    void settle();

Q_SIGNALS:
    void jobFinished(const QString &job, const QString &problem);
    void pausedChanged(bool paused);

private:
    void showProgress(const worker::Progress &progress);

    Desk &m_desk;
    std::unique_ptr<FolderWatch> m_watch;
    std::unique_ptr<HandoverServer> m_handover; ///< only where this console may write
    std::unique_ptr<worker::JobQueue> m_jobs; ///< last: its thread uses what stands above
};

} // namespace attune::app
