// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/import_order.h"

#include "core/access/access.h"
#include "core/base/zone.h"
#include "core/facts/set_aside.h"
#include "core/sync/facts_target.h"
#include "core/sync/saved_mappings.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <iterator>

namespace attune::app {

namespace {

Result<sync::SourceOptions> optionsFrom(const ImportOrder &order, Session &session)
{
    const Clock &clock = session.clock();
    sync::SourceOptions options;
    options.now = clock.now();
    if (!order.zone.isEmpty()) {
        auto zone = Zone::named(order.zone.toStdString());
        if (!zone)
            return zone.error();
        options.zone = std::move(*zone);
    }
    for (const QString &json : order.mappings) {
        auto mapping = sync::mappingFromJson(json.toStdString());
        if (!mapping)
            return mapping.error();
        options.mappings.push_back(std::move(*mapping));
    }
    // What was put right in this centre before; what comes with the order goes first.
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    auto saved = sync::savedMappings(**reader);
    if (!saved)
        return saved.error();
    std::ranges::move(*saved, std::back_inserter(options.mappings));
    return options;
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts += text.toString();
    return texts;
}

Done keepMappings(Session &session, const QStringList &mappings)
{
    return session.facts().write(0u, [&](store::Connection &facts) -> Done {
        for (const QString &json : mappings) {
            const auto mapping = sync::mappingFromJson(json.toStdString());
            if (!mapping)
                return mapping.error();
            if (auto saved = sync::saveMapping(facts, *mapping); !saved)
                return saved;
        }
        return {};
    });
}

Done storeMended(Session &session, std::int64_t id, const QByteArray &body)
{
    return session.facts().write(store::Area::SetAside, [&](store::Connection &facts) {
        return facts::replaceBody(
            facts, session.vault(), id, bytesOf({body.data(), std::size_t(body.size())}));
    });
}

Result<sync::ImportReport> runOne(Session &session, const ImportOrder &order,
    const sync::ImportRequest &request, const std::string &source, const std::stop_token &stop)
{
    sync::FactsTarget target(
        session.facts(), session.vault(), source, session.clock(), session.paths().recordings());
    target.retryOnly(order.only);
    if (auto begun = target.begin(order.rehearsal); !begun)
        return begun.error();
    return order.retry ? sync::runRetry(request, target, stop)
                       : sync::runImport(request, target, stop);
}

Result<sync::ImportReport> retryEverySource(Session &session, const ImportOrder &order,
    const sync::ImportRequest &request, const std::stop_token &stop)
{
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const auto sources = facts::sourcesOfSetAside(**reader);
    if (!sources)
        return sources.error();
    sync::ImportReport all;
    for (const std::string &source : *sources) {
        auto one = runOne(session, order, request, source, stop);
        if (!one)
            return one;
        all += *one;
        if (all.error || all.cancelled)
            break;
    }
    return all;
}

} // namespace

ImportOrder orderForFiles(const QStringList &paths)
{
    ImportOrder order;
    order.paths = paths;
    return order;
}

QJsonObject toJson(const ImportOrder &order)
{
    QJsonArray only;
    for (const std::int64_t id : order.only)
        only.append(qint64(id));
    QJsonObject json{{QStringLiteral("paths"), QJsonArray::fromStringList(order.paths)},
        {QStringLiteral("source"), order.source}, {QStringLiteral("zone"), order.zone},
        {QStringLiteral("mappings"), QJsonArray::fromStringList(order.mappings)},
        {QStringLiteral("keep_mappings"), order.keepMappings},
        {QStringLiteral("rehearsal"), order.rehearsal}, {QStringLiteral("retry"), order.retry},
        {QStringLiteral("only"), only}};
    // Base64: what somebody delivered need not be text.
    if (order.mended)
        json[QStringLiteral("mended")] = QString::fromLatin1(order.mended->toBase64());
    return json;
}

ImportOrder orderFromJson(const QJsonObject &json)
{
    std::vector<std::int64_t> only;
    const QJsonArray ids = json.value(QStringLiteral("only")).toArray();
    for (const QJsonValue &id : ids)
        only.push_back(id.toInteger());
    std::optional<QByteArray> mended;
    if (const QJsonValue text = json.value(QStringLiteral("mended")); text.isString())
        mended = QByteArray::fromBase64(text.toString().toLatin1());
    return {textsFrom(json.value(QStringLiteral("paths"))),
        json.value(QStringLiteral("source")).toString(),
        json.value(QStringLiteral("zone")).toString(),
        textsFrom(json.value(QStringLiteral("mappings"))),
        json.value(QStringLiteral("keep_mappings")).toBool(),
        json.value(QStringLiteral("rehearsal")).toBool(),
        json.value(QStringLiteral("retry")).toBool(), std::move(only), std::move(mended)};
}

Done mayImport(Session &session)
{
    // Nobody signed in is told so further on, by what needs a key.
    return session.isUnlocked() ? access::mayDo(session.roles(), access::Act::Import) : Done();
}

Result<sync::ImportReport> carryOut(
    Session &session, const ImportOrder &order, const ShowProgress &progress, std::stop_token stop)
{
    if (auto may = mayImport(session); !may)
        return may.error();
    auto options = optionsFrom(order, session);
    if (!options)
        return options.error();
    if (order.keepMappings && !order.rehearsal) {
        if (auto kept = keepMappings(session, order.mappings); !kept)
            return kept.error();
    }
    if (order.mended && order.only.size() == 1 && !order.rehearsal) {
        if (auto stored = storeMended(session, order.only.front(), *order.mended); !stored)
            return stored.error();
    }
    sync::ImportRequest request;
    for (const QString &path : order.paths)
        request.paths.push_back(QFile::encodeName(path).toStdString());
    request.options = std::move(*options);
    request.progress = progress;
    if (order.retry && order.source.isEmpty())
        return retryEverySource(session, order, request, stop);
    return runOne(session, order, request, order.source.toStdString(), stop);
}

QJsonObject toJson(const sync::ImportReport &report)
{
    QJsonObject reasons;
    for (const auto &[reason, count] : report.reasons)
        reasons[QString::fromStdString(reason)] = qint64(count);
    QJsonObject remarks;
    for (std::size_t i = 0; i < report.remarks.size(); ++i) {
        const std::string_view name = nameOf(static_cast<sync::Remark>(i));
        if (report.remarks[i] > 0)
            remarks[QString::fromUtf8(name.data(), qsizetype(name.size()))] =
                qint64(report.remarks[i]);
    }
    QJsonArray passedOver;
    for (const std::string &path : report.passedOver)
        passedOver.append(QString::fromStdString(path));
    return {{QStringLiteral("accepted"), qint64(report.outcomes.accepted)},
        {QStringLiteral("updated"), qint64(report.outcomes.updated)},
        {QStringLiteral("unchanged"), qint64(report.outcomes.unchanged)},
        {QStringLiteral("set_aside"), qint64(report.setAside)},
        {QStringLiteral("files"), qint64(report.files)},
        {QStringLiteral("batches"), qint64(report.batches)},
        {QStringLiteral("bytes"), qint64(report.bytes)},
        {QStringLiteral("seconds"), report.seconds}, {QStringLiteral("reasons"), reasons},
        {QStringLiteral("remarks"), remarks}, {QStringLiteral("passed_over"), passedOver},
        {QStringLiteral("cancelled"), report.cancelled}};
}

} // namespace attune::app
