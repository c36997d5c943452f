// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/handover_server.h"

#include "app/session/handed_order.h"
#include "app/session/handover.h"
#include "ui/models/fault_sentence.h"

#include <QJsonDocument>
#include <QLocalSocket>
#include <QPointer>

namespace attune::app {

namespace {

constexpr qint64 kLongestOrder = 1 << 20;

QByteArray messageOf(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

HandoverServer::HandoverServer(
    Session &session, std::function<bool(worker::Job)> submit, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_submit(std::move(submit))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    sweepHandoverPlaces();
    for (const QString &place : handoverPlaces(session.paths())) {
        // Left behind by a console that was killed; that nobody lives behind it, the centre's lock
        // has shown.
        QLocalServer::removeServer(place);
        if (!m_server.isListening())
            m_server.listen(place);
    }
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection()) {
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

void HandoverServer::take(QLocalSocket *socket)
{
    if (!socket->canReadLine()) {
        if (socket->bytesAvailable() > kLongestOrder)
            socket->abort();
        return;
    }
    carryOut(socket, QJsonDocument::fromJson(socket->readLine()).object());
}

void HandoverServer::carryOut(QLocalSocket *socket, const QJsonObject &order)
{
    const QPointer<QLocalSocket> listener(socket);
    const auto answer = [this, listener](const QJsonObject &message) {
        QMetaObject::invokeMethod(
            this,
            [listener, message] {
                if (listener)
                    listener->write(messageOf(message));
            },
            Qt::QueuedConnection);
    };
    const auto work = [this, order, answer](const worker::JobContext &job) -> Done {
        Steps steps;
        steps.stop = job.stopToken();
        steps.mayGoOn = [&job] {
            return job.mayGoOn();
        };
        steps.progress = [&](std::int64_t done, std::int64_t total) {
            job.report(done, total);
            answer({{QStringLiteral("progress"),
                QJsonObject{{QStringLiteral("done"), qint64(done)},
                    {QStringLiteral("total"), qint64(total)}}}});
        };
        const auto report = carryOutHanded(m_session, order, steps);
        if (!report) {
            answer({{QStringLiteral("error"), ui::sentenceFor(report.error().fault)}});
            return report.error();
        }
        answer({{QStringLiteral("report"), *report}});
        return {};
    };
    // A name of its own each: two orders are two jobs.
    const std::string kind = order.isEmpty() ? "order" : order.begin().key().toStdString();
    if (!m_submit({kind + " " + std::to_string(++m_orders), work}))
        answer({{QStringLiteral("error"), tr("The console has too much to do. Try again later.")}});
}

} // namespace attune::app
