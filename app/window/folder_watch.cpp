// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/folder_watch.h"

#include <QDir>
#include <QFileInfo>

namespace attune::app {

namespace {

constexpr std::chrono::seconds kResting{2};

} // namespace

FolderWatch::FolderWatch(std::function<void(const QString &)> import, QObject *parent)
    : QObject(parent)
    , m_import(std::move(import))
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(kResting);
    connect(&m_settling, &QTimer::timeout, this, &FolderWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settling,
        qOverload<>(&QTimer::start));
}

void FolderWatch::setFolder(const QString &folder)
{
    if (!m_watcher.directories().isEmpty())
        m_watcher.removePaths(m_watcher.directories());
    m_folder = folder;
    m_lastSize = -1;
    m_settling.stop();
    if (folder.isEmpty() || !m_watcher.addPath(folder))
        return;
    m_settling.start();
}

void FolderWatch::look()
{
    // A growing file does not change its folder, so the size is looked at until it rests.
    const qint64 size = sizeOfAll();
    if (size != m_lastSize) {
        m_lastSize = size;
        m_settling.start();
        return;
    }
    if (size > 0)
        m_import(m_folder);
}

qint64 FolderWatch::sizeOfAll() const
{
    qint64 size = 0;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        size += file.size();
    return size;
}

} // namespace attune::app
