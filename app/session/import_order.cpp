// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/import_order.h"

#include "core/base/zone.h"
#include "core/sync/facts_target.h"

#include <QFile>
#include <QJsonArray>

namespace attune::app {

namespace {

Result<sync::SourceOptions> optionsFrom(const ImportOrder &order, const Clock &clock)
{
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

} // namespace

QJsonObject toJson(const ImportOrder &order)
{
    return {{QStringLiteral("paths"), QJsonArray::fromStringList(order.paths)},
        {QStringLiteral("source"), order.source}, {QStringLiteral("zone"), order.zone},
        {QStringLiteral("mappings"), QJsonArray::fromStringList(order.mappings)},
        {QStringLiteral("rehearsal"), order.rehearsal}, {QStringLiteral("retry"), order.retry}};
}

ImportOrder orderFromJson(const QJsonObject &json)
{
    return {textsFrom(json.value(QStringLiteral("paths"))),
        json.value(QStringLiteral("source")).toString(),
        json.value(QStringLiteral("zone")).toString(),
        textsFrom(json.value(QStringLiteral("mappings"))),
        json.value(QStringLiteral("rehearsal")).toBool(),
        json.value(QStringLiteral("retry")).toBool()};
}

Result<sync::ImportReport> carryOut(
    Session &session, const ImportOrder &order, const ShowProgress &progress, std::stop_token stop)
{
    auto options = optionsFrom(order, session.clock());
    if (!options)
        return options.error();
    sync::FactsTarget target(session.facts(), session.vault(), order.source.toStdString(),
        session.clock(), session.paths().recordings());
    if (auto begun = target.begin(order.rehearsal); !begun)
        return begun.error();
    sync::ImportRequest request;
    for (const QString &path : order.paths)
        request.paths.push_back(QFile::encodeName(path).toStdString());
    request.options = std::move(*options);
    request.progress = progress;
    return order.retry ? sync::runRetry(request, target, stop)
                       : sync::runImport(request, target, stop);
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
