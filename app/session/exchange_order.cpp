// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/exchange_order.h"

#include "app/session/governance_office.h"

#include "core/access/access_service.h"
#include "core/exchange/exchange.h"
#include "core/exchange/joining.h"

#include <QFile>
#include <QJsonArray>

namespace attune::app {

namespace {

QString shown(const std::string &text)
{
    return QString::fromStdString(text);
}

/// Why a file was skipped, as a word.
const char *nameOf(Fault fault)
{
    switch (fault) {
    case Fault::Foreign:
        return "foreign";
    case Fault::Denied:
        return "denied";
    case Fault::NotFound:
        return "gone";
    case Fault::Newer:
        return "newer";
    default:
        return "damaged";
    }
}

QJsonObject reportJson(const exchange::ExchangeReport &report)
{
    QJsonArray skipped, setAside, certified, restated;
    for (const std::string &user : report.restated)
        restated += shown(user);
    for (const auto &file : report.skipped)
        skipped += QJsonObject{{QStringLiteral("file"), shown(file.file)},
            {QStringLiteral("reason"), shown(file.reason)},
            {QStringLiteral("fault"), QString::fromLatin1(nameOf(file.fault))}};
    for (const auto &entry : report.setAside)
        setAside +=
            QJsonObject{{QStringLiteral("entry"), shown(journal::nameOf(entry.dev, entry.seq))},
                {QStringLiteral("reason"), shown(entry.reason)}};
    for (const auto &device : report.certified)
        certified += QJsonObject{{QStringLiteral("device"), shown(toHex(device.dev))},
            {QStringLiteral("user"), shown(device.user)}};
    return {{QStringLiteral("received"), qint64(report.received)},
        {QStringLiteral("given"), qint64(report.given)},
        {QStringLiteral("keys"), qint64(report.keys)},
        {QStringLiteral("files"), qint64(report.files)},
        {QStringLiteral("waiting"), qint64(report.waiting)},
        {QStringLiteral("held"), qint64(report.held)}, {QStringLiteral("skipped"), skipped},
        {QStringLiteral("restated"), restated}, {QStringLiteral("set_aside"), setAside},
        {QStringLiteral("certified"), certified}, {QStringLiteral("joined"), report.joined},
        {QStringLiteral("refuses"), shown(report.refuses)}};
}

/// A centre's files must not lie where a sync tool takes them up.
bool isWithin(const std::filesystem::path &folder, const std::filesystem::path &centre)
{
    std::error_code error;
    const auto whole = std::filesystem::weakly_canonical(folder, error);
    const auto home = std::filesystem::weakly_canonical(centre, error);
    return std::mismatch(home.begin(), home.end(), whole.begin(), whole.end()).first == home.end();
}

} // namespace

Result<QJsonObject> exchangeWith(Session &session, const QString &folder, const Steps &steps)
{
    const std::filesystem::path path = QFile::encodeName(folder).toStdString();
    if (isWithin(path, session.paths().folder))
        return {Fault::Invalid, "the folder to share must not lie within the centre"};
    if (!session.journal())
        return {Fault::NotFound, "this centre has no journal"};
    const auto runOnce = [&] {
        return exchange::Exchange(
            *session.journal(), session.vault(), session.authority(), session.clock())
            .run(path, steps.stop, steps.progress);
    };
    auto report = runOnce();
    if (!report)
        return report.error();
    // What follows from statements that came, or were said again: keys given and taken.
    if (auto settled = access::Service(session.vault(), session.statementClock()).settleKeys();
        !settled)
        return settled.error();
    if (auto recorded = session.recordUsers(); !recorded)
        return recorded.error();
    const auto erased = carryOutErasures(session);
    if (!erased)
        return erased.error();
    if (auto applied = applyConsents(session); !applied)
        return applied.error();
    if (erased->persons > 0) { // who asked for it waits to hear that it is done here
        const auto again = runOnce();
        if (!again)
            return again.error();
        report->given += again->given;
    }
    QJsonObject out = reportJson(*report);
    out.insert(QStringLiteral("erased"), qint64(erased->persons));
    out.insert(QStringLiteral("erasures_waiting"), qint64(erased->waiting));
    out.insert(QStringLiteral("erasures_halted"), qint64(erased->halted));
    return out;
}

Result<QJsonObject> inviteInto(
    Session &session, const QString &folder, const QString &user, int days, const Steps &steps)
{
    const std::string whose = user.isEmpty() ? session.vault().user() : user.toStdString();
    const auto code = exchange::invite(session.vault(), session.authority(), whose,
        session.clock().now() + std::chrono::days{days});
    if (!code)
        return code.error();
    // What the new workstation needs must lie there before it looks.
    auto report = exchangeWith(session, folder, steps);
    if (report)
        report->insert(QStringLiteral("invitation"), shown(*code));
    return report;
}

Result<Joined> joinThrough(const store::CentrePaths &paths, const Credentials &credentials,
    const QString &folder, const std::string &invitation, const Steps &steps)
{
    auto session =
        Session::join(paths, credentials, QFile::encodeName(folder).toStdString(), invitation);
    if (!session)
        return session.error();
    auto report = folder.isEmpty() ? Result<QJsonObject>(QJsonObject())
                                   : exchangeWith(*session, folder, steps);
    if (!report)
        return report.error();
    const auto health = session->journal()->health();
    if (!health)
        return health.error();
    report->insert(QStringLiteral("waits"), health->notJoined);
    return Joined{std::move(*session), std::move(*report)};
}

} // namespace attune::app
