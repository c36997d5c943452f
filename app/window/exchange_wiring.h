// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps an opened centre in step with the shared folder of the settings: when something is decided
// here, when something arrives there, and now and then in any case.
#pragma once

#include "app/window/desk.h"

#include <QFileSystemWatcher>
#include <QJsonObject>
#include <QObject>
#include <QPointer>
#include <QTimer>

namespace attune::ui {
class ExchangeDialog;
}

namespace attune::app {

class WorkWiring;

class ExchangeWiring : public QObject {
    Q_OBJECT

public:
    /// Both must outlive it; the work outlives no job of this.
    ExchangeWiring(Desk &desk, WorkWiring &work, QObject *parent = nullptr);

    /// For the status line: when decisions were last exchanged, or why they were not. Empty without
    /// a folder.
    QString text() const { return m_text; }
    bool isProblem() const { return m_isProblem; }
    /// Asks through which folder, and shows how it goes and what came of it.
    void openNow();

Q_SIGNALS:
    void changed();

private:
    void setFolder(const QString &folder);
    void begin();
    void beginNow(const QString &folder);
    void follow();
    void conclude(const Result<QJsonObject> &report);
    void concludeNow(const QString &folder, const Result<QJsonObject> &report);

    Desk &m_desk;
    WorkWiring &m_work;
    QString m_folder;
    QPointer<ui::ExchangeDialog> m_dialog;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< what happens in a row is one exchange
    QTimer m_regularly; ///< network drives do not say when something comes
    QString m_text;
    bool m_isProblem = false;
};

} // namespace attune::app
