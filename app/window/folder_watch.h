// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Imports what appears in the folder a person set, once its files have stopped growing.
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace attune::app {

class FolderWatch : public QObject {
    Q_OBJECT

public:
    /// `import` gets the folder; importing a file again changes nothing, so the whole folder will
    /// do.
    explicit FolderWatch(
        std::function<void(const QString &folder)> import, QObject *parent = nullptr);

    /// Empty: none. What lies in it already is imported at once.
    void setFolder(const QString &folder);

private:
    void look();
    qint64 sizeOfAll() const;

    std::function<void(const QString &)> m_import;
    QFileSystemWatcher m_watcher;
    QTimer m_settling; ///< files are delivered in pieces: wait until they rest
    QString m_folder;
    qint64 m_lastSize = -1;
};

} // namespace attune::app
