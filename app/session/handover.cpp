// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/handover.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>

namespace attune::app {

namespace {

constexpr int kConnectMs = 2000;

class Handover {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

} // namespace

QString handoverName(const store::CentrePaths &paths)
{
    const QString folder =
        QFileInfo(QString::fromStdString(paths.folder.string())).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("attune-") + QString::fromLatin1(hash.left(16));
}

std::optional<HandoverAnswer> handOver(const store::CentrePaths &paths, const QJsonObject &request,
    const std::function<void(qint64, qint64)> &progress)
{
    QLocalSocket socket;
    socket.connectToServer(handoverName(paths));
    if (!socket.waitForConnected(kConnectMs))
        return std::nullopt;
    socket.write(QJsonDocument(request).toJson(QJsonDocument::Compact) + '\n');
    socket.waitForBytesWritten();
    while (socket.canReadLine() || socket.waitForReadyRead(-1)) {
        while (socket.canReadLine()) {
            const QJsonObject message = QJsonDocument::fromJson(socket.readLine()).object();
            if (message.contains(QLatin1String("report")))
                return HandoverAnswer{message.value(QLatin1String("report")).toObject(), {}};
            if (message.contains(QLatin1String("error")))
                return HandoverAnswer{{}, message.value(QLatin1String("error")).toString()};
            const QJsonObject step = message.value(QLatin1String("progress")).toObject();
            if (!step.isEmpty())
                progress(step.value(QLatin1String("done")).toInteger(),
                    step.value(QLatin1String("total")).toInteger());
        }
    }
    return HandoverAnswer{{},
        Handover::tr("The console went away. What it had stored is kept; run the command again.")};
}

} // namespace attune::app
