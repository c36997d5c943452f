// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/console_order.h"

#include "app/session/handover.h"

#include <unistd.h>

#include <cstdio>

namespace attune::app {

std::optional<QJsonObject> handToConsole(
    const CommandLine &line, const QJsonObject &order, const Error &held, const ShowStep &show)
{
    const auto session = line.openForReading();
    if (!session) {
        fail(session.error());
        return std::nullopt;
    }
    if (!session->isUnlocked()) {
        fail({Fault::Denied, "the passphrase is needed, although a console holds the centre"});
        return std::nullopt;
    }
    const bool watched = isWatched(line);
    const auto answer = handOver(line.centre(), order, [&](qint64 done, qint64 total) {
        if (watched && show)
            show(done, total);
    });
    if (watched && show)
        std::fputc('\n', stderr);
    if (!answer) {
        fail(held);
        return std::nullopt;
    }
    if (!answer->error.isEmpty()) {
        complain(answer->error);
        return std::nullopt;
    }
    return answer->report;
}

void showSteps(qint64 done, qint64 total)
{
    const QByteArray text = CommandText::tr("%1 of %2").arg(done).arg(total).toUtf8();
    std::fprintf(stderr, "\r%s   ", text.constData());
    std::fflush(stderr);
}

bool isWatched(const CommandLine &line)
{
    return ::isatty(STDERR_FILENO) && !line.parser().isSet(QStringLiteral("json"));
}

} // namespace attune::app
