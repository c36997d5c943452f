// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/handover.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QRegularExpression>

#include <algorithm>

#include <unistd.h>

namespace attune::app {

namespace {

constexpr int kConnectMs = 2000;

constexpr qint64 kYoungest = 60; ///< s; a younger one may be about to listen

class Handover {
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

/// A command may run where the desktop is not known, so it looks where consoles of this user may
/// be.
QStringList placesOfSockets()
{
    QStringList out;
    for (const QString &place : {qEnvironmentVariable("XDG_RUNTIME_DIR"),
             QStringLiteral("/run/user/%1").arg(::getuid()), QDir::tempPath()}) {
        const QString clean = QDir::cleanPath(place);
        if (!place.isEmpty() && QFileInfo(clean).isDir() && QFileInfo(clean).isWritable()
            && !out.contains(clean))
            out += clean;
    }
    return out;
}

} // namespace

QStringList handoverPlaces(const store::CentrePaths &paths)
{
    const QString folder =
        QFileInfo(QString::fromStdString(paths.folder.string())).canonicalFilePath();
    const QByteArray hash =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex();
    QStringList out;
    for (const QString &place : placesOfSockets())
        out += place + QStringLiteral("/attune-") + QString::fromLatin1(hash.left(16));
    return out;
}

int sweepHandoverPlaces()
{
    static const QRegularExpression kOurs(QStringLiteral("^attune-[0-9a-f]{16}$"));
    const QDateTime before = QDateTime::currentDateTime().addSecs(-kYoungest);
    int gone = 0;
    for (const QString &place : placesOfSockets()) {
        const QFileInfoList files =
            QDir(place).entryInfoList({QStringLiteral("attune-*")}, QDir::System);
        for (const QFileInfo &file : files) {
            if (!kOurs.match(file.fileName()).hasMatch() || file.ownerId() != ::getuid()
                || file.lastModified() > before)
                continue;
            QLocalSocket socket;
            socket.connectToServer(file.filePath());
            const bool lives = socket.waitForConnected(kConnectMs)
                || socket.error() != QLocalSocket::ConnectionRefusedError;
            gone += !lives && QFile::remove(file.filePath());
        }
    }
    return gone;
}

std::optional<HandoverAnswer> handOver(const store::CentrePaths &paths, const QJsonObject &request,
    const std::function<void(qint64, qint64)> &progress)
{
    QLocalSocket socket;
    const QStringList places = handoverPlaces(paths);
    const bool listens = std::ranges::any_of(places, [&](const QString &place) {
        if (QFileInfo(place).ownerId() != ::getuid())
            return false; // nobody's, or somebody else's
        socket.connectToServer(place);
        return socket.waitForConnected(kConnectMs);
    });
    if (!listens)
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
