// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/notification.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QVariantMap>

namespace attune::app {

void notifyDesktop(const QString &title, const QString &detail)
{
    const QString service = QStringLiteral("org.freedesktop.Notifications");
    QDBusMessage call = QDBusMessage::createMethodCall(service,
        QStringLiteral("/org/freedesktop/Notifications"), service, QStringLiteral("Notify"));
    constexpr quint32 kReplacesNothing = 0;
    constexpr int kAsTheDesktopLikes = -1;
    call << QStringLiteral("Attune") << kReplacesNothing << QStringLiteral("org.attune.Attune")
         << title << detail.toHtmlEscaped() << QStringList() << QVariantMap() << kAsTheDesktopLikes;
    QDBusConnection::sessionBus().asyncCall(call);
}

} // namespace attune::app
