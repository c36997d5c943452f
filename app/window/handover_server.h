// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The console's end of a hand-over: takes orders from commands and lets the worker carry them out.
#pragma once

#include "app/session/session.h"
#include "core/worker/job_queue.h"

#include <QLocalServer>
#include <QObject>

#include <functional>

class QLocalSocket;

namespace attune::app {

class HandoverServer : public QObject {
    Q_OBJECT

public:
    /// `submit` gives a job to the worker. Listens only for the same user of this computer; that it
    /// cannot listen is no hindrance to the window.
    HandoverServer(
        Session &session, std::function<bool(worker::Job)> submit, QObject *parent = nullptr);

private:
    void take(QLocalSocket *socket);
    void carryOut(QLocalSocket *socket, const QJsonObject &order);

    Session &m_session;
    std::function<bool(worker::Job)> m_submit;
    QLocalServer m_server;
    int m_orders = 0;
};

} // namespace attune::app
