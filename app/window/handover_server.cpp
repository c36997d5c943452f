// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/handover_server.h"

#include "app/session/handover.h"
#include "app/session/import_order.h"
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
    const QString name = handoverName(session.paths());
    // Left behind by a console that was killed; that nobody lives behind it, the centre's lock has
    // shown.
    QLocalServer::removeServer(name);
    m_server.listen(name);
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
    const QJsonObject message = QJsonDocument::fromJson(socket->readLine()).object();
    if (message.contains(QLatin1String("import")))
        import(socket, message.value(QLatin1String("import")).toObject());
    else
        socket->write(
            messageOf({{QStringLiteral("error"), tr("This console does not know that order.")}}));
}

void HandoverServer::import(QLocalSocket *socket, const QJsonObject &json)
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
    const ImportOrder order = orderFromJson(json);
    // A name of its own each: two orders are two jobs.
    const std::string name = "import " + std::to_string(++m_orders);
    const bool taken =
        m_submit({name, [this, order, answer](const worker::JobContext &job) -> Done {
                      const auto report = carryOut(
                          m_session, order,
                          [&](const sync::ImportProgress &progress) {
                              job.report(progress.bytes, progress.totalBytes);
                              answer({{QStringLiteral("progress"),
                                  QJsonObject{{QStringLiteral("done"), qint64(progress.bytes)},
                                      {QStringLiteral("total"), qint64(progress.totalBytes)}}}});
                          },
                          job.stopToken());
                      const Error *error = !report ? &report.error()
                          : report->error          ? &*report->error
                                                   : nullptr;
                      if (error) {
                          answer({{QStringLiteral("error"), ui::sentenceFor(error->fault)}});
                          return *error;
                      }
                      answer({{QStringLiteral("report"), toJson(*report)}});
                      return {};
                  }});
    if (!taken)
        answer({{QStringLiteral("error"), tr("The console has too much to do. Try again later.")}});
}

} // namespace attune::app
