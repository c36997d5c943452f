// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/handed_order.h"

#include "app/session/exchange_order.h"
#include "app/session/governance_office.h"
#include "app/session/import_order.h"
#include "app/session/recording_import.h"
#include "app/session/score_order.h"
#include "core/facts/set_aside.h"
#include "core/governance/set_aside_opening.h"

namespace attune::app {

namespace {

Result<QJsonObject> import(Session &session, const QJsonObject &json, const Steps &steps)
{
    const auto report = carryOut(
        session, orderFromJson(json),
        [&](const sync::ImportProgress &progress) {
            steps.progress(progress.bytes, progress.totalBytes);
            static_cast<void>(steps.mayGoOn()); // waits while paused; stopping is the token's
        },
        steps.stop);
    if (!report)
        return report.error();
    if (report->error)
        return *report->error;
    return toJson(*report);
}

/// An adoption is signed by who asks for it, so it is nobody else's to hand over.
Result<QJsonObject> score(Session &session, const QJsonObject &json, const Steps &steps)
{
    const bool rulesOnly = json.value(QLatin1String("rules_only")).toBool();
    if (!json.contains(QLatin1String("adopt")))
        return scoreWaiting(session, rulesOnly, steps);
    const QString user = QString::fromStdString(session.vault().user());
    if (json.value(QLatin1String("user")).toString() != user)
        return QJsonObject{{QStringLiteral("signed_in"), user}};
    return adoptAndScore(
        session, rulesOnly, json.value(QLatin1String("adopt")).toString().toStdString(), steps);
}

/// A command shows a set-aside record to the same person who is signed in here.
Result<QJsonObject> noteOpened(Session &session, const QJsonObject &json)
{
    const auto office = officeOf(session);
    const QString user = QString::fromStdString(session.vault().user());
    if (json.value(QLatin1String("user")).toString() != user)
        return QJsonObject{{QStringLiteral("signed_in"), user}};
    if (!office)
        return {Fault::NotFound, "nothing was decided in this centre yet"};
    governance::AccessLog log(*office);
    const Done done =
        governance::logSetAside(*office, log, json.value(QLatin1String("id")).toInteger());
    return done ? Result<QJsonObject>(QJsonObject()) : Result<QJsonObject>(done.error());
}

} // namespace

Result<QJsonObject> dismissSetAside(Session &session, std::int64_t id, const QString &why)
{
    if (auto may = mayImport(session); !may)
        return may.error();
    const Done done = session.facts().write(store::Area::SetAside, [&](store::Connection &facts) {
        return facts::dismiss(
            facts, id, {session.vault().user(), why.toStdString(), session.clock().now()});
    });
    if (!done)
        return done.error();
    return QJsonObject{{QStringLiteral("dismissed"), qint64(id)}};
}

Result<QJsonObject> carryOutHanded(Session &session, const QJsonObject &order, const Steps &steps)
{
    const auto part = [&](const char *name) {
        return order.value(QLatin1String(name)).toObject();
    };
    if (order.contains(QLatin1String("import")))
        return import(session, part("import"), steps);
    if (order.contains(QLatin1String("recordings"))) {
        const auto report =
            importRecordings(session, recordingOrderFromJson(part("recordings")), steps);
        if (!report)
            return report.error();
        return toJson(*report);
    }
    if (order.contains(QLatin1String("score")))
        return score(session, part("score"), steps);
    if (order.contains(QLatin1String("exchange")))
        return exchangeWith(
            session, part("exchange").value(QLatin1String("folder")).toString(), steps);
    if (order.contains(QLatin1String("invite")))
        return inviteInto(session, part("invite").value(QLatin1String("folder")).toString(),
            part("invite").value(QLatin1String("for")).toString(),
            part("invite").value(QLatin1String("days")).toInt(), steps);
    if (order.contains(QLatin1String("opened")))
        return noteOpened(session, part("opened"));
    if (order.contains(QLatin1String("dismiss")))
        return dismissSetAside(session, part("dismiss").value(QLatin1String("id")).toInteger(),
            part("dismiss").value(QLatin1String("why")).toString());
    return {Fault::Unsupported, "an order this console does not know"};
}

} // namespace attune::app
