// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/package_order.h"

#include "app/session/governance_office.h"
#include "app/session/sealed_recording.h"
#include "core/exchange/key_rows.h"
#include "core/facts/words.h"
#include "core/forms/form_file.h"
#include "core/forms/published.h"
#include "core/governance/access_log.h"
#include "core/governance/agreement_queries.h"
#include "core/interactions/interactions_queries.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace attune::app {

namespace {

using exchange::ItemKind;
using exchange::PackageItem;

class PackageWords {
    Q_DECLARE_TR_FUNCTIONS(Package)
};

Bytes packageBytes(const QJsonObject &json)
{
    const QByteArray text = QJsonDocument(json).toJson(QJsonDocument::Indented);
    return copyOf(bytesOf({text.constData(), static_cast<std::size_t>(text.size())}));
}

QJsonObject contactJson(store::Connection &facts, const facts::LegRow &leg)
{
    QJsonObject out{{QStringLiteral("contact"), QString::fromStdString(leg.external)},
        {QStringLiteral("source"),
            QString::fromStdString(governance::sourceNameOf(facts, leg.source))},
        {QStringLiteral("start"), QString::fromStdString(toIso(leg.start))},
        // Who answered is told by a number: participants judge words, not people.
        {QStringLiteral("agent"), static_cast<qint64>(leg.agent.value)}};
    if (leg.end)
        out.insert(QStringLiteral("end"), QString::fromStdString(toIso(*leg.end)));
    return out;
}

QJsonObject transcriptJson(const facts::Transcript &transcript)
{
    QJsonArray turns;
    for (const facts::Turn &turn : transcript.turns) {
        if (turn.privateNote)
            continue;
        turns.append(
            QJsonObject{{QStringLiteral("speaker"),
                            turn.role == facts::Role::Agent          ? QStringLiteral("agent")
                                : turn.role == facts::Role::Customer ? QStringLiteral("customer")
                                                                     : QStringLiteral("other")},
                {QStringLiteral("text"), QString::fromStdString(turn.text)}});
    }
    return {{QStringLiteral("turns"), turns}};
}

Result<Bytes> soundOf(Session &session, const std::string &file)
{
    auto reader = openSealedRecording(session, file);
    if (!reader)
        return reader.error();
    Bytes out((*reader)->size());
    const auto read = (*reader)->read(0, out);
    return read ? Result<Bytes>(std::move(out)) : Result<Bytes>(read.error());
}

Done addLeg(Session &session, store::Connection &facts, LegKey key, std::vector<PackageItem> &items)
{
    const auto leg = facts::findLeg(facts, key);
    if (!leg)
        return {Fault::NotFound, "an interaction has gone meanwhile"};
    const auto words = facts::openWords(facts, session.vault(), *leg, session.clock().now());
    if (!words)
        return words.error();
    if (facts::isClosedToAll(words->state))
        return {Fault::Unlawful, leg->external};
    if (words->state == facts::WordsState::NoKey)
        return {Fault::Denied, leg->external};
    items.push_back({ItemKind::Contact, leg->external, packageBytes(contactJson(facts, *leg))});
    if (words->state == facts::WordsState::Open)
        items.push_back(
            {ItemKind::Transcript, leg->external, packageBytes(transcriptJson(words->transcript))});
    int number = 0;
    const auto details = interactions::readDetails(facts, session.vault(), key);
    if (!details)
        return details.error();
    for (const interactions::RecordingNote &recording : details->recordings) {
        auto sound = soundOf(session, recording.file);
        if (!sound)
            return sound.error();
        items.push_back({ItemKind::Recording, leg->external + '-' + std::to_string(++number),
            std::move(*sound)});
    }
    return {};
}

Result<PackageItem> publishedForm(Session &session, const std::string &id)
{
    const auto state = forms::Publisher(*session.journal()).form(id);
    if (!state)
        return state.error();
    if (state->versions.empty())
        return {Fault::NotFound, "no form " + id + " was published"};
    const forms::Version &newest = state->versions.back();
    return PackageItem{ItemKind::Form, id + '-' + std::to_string(newest.number) + ".json",
        copyOf(bytesOf(forms::toJson(newest.form)))};
}

Result<std::vector<PackageItem>> itemsOf(Session &session, const PackageOrder &order)
{
    std::vector<PackageItem> items;
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    for (const QString &contact : order.contacts) {
        const auto legs =
            interactions::findByIdentifier(**reader, session.vault(), contact.toStdString());
        if (!legs)
            return legs.error();
        if (legs->empty())
            return {Fault::NotFound, "no interaction " + contact.toStdString()};
        for (const LegKey leg : *legs) {
            const auto added =
                (*reader)->guarded([&] { return addLeg(session, **reader, leg, items); });
            if (!added)
                return added.error();
        }
    }
    if (!order.form.isEmpty()) {
        QFile form(order.form);
        if (!form.open(QIODevice::ReadOnly))
            return {Fault::Io, form.errorString().toStdString()};
        const QByteArray text = form.readAll();
        items.push_back({ItemKind::Form, QFileInfo(order.form).fileName().toStdString(),
            copyOf(bytesOf({text.constData(), static_cast<std::size_t>(text.size())}))});
    }
    if (!order.published.isEmpty()) {
        auto form = publishedForm(session, order.published.toStdString());
        if (!form)
            return form.error();
        items.push_back(std::move(*form));
    }
    return items;
}

struct PackagePlace {
    std::string centre;
    exchange::SharedFolder folder;
};

Result<PackagePlace> placeIn(Session &session, const QString &folder)
{
    auto centre = exchange::centreName(session.vault());
    if (!centre)
        return centre.error();
    auto shared = exchange::SharedFolder::open(QFile::encodeName(folder).toStdString(), *centre);
    if (!shared)
        return shared.error();
    return PackagePlace{std::move(*centre), std::move(*shared)};
}

QString itemKindText(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Contact:
        return PackageWords::tr("Interaction");
    case ItemKind::Transcript:
        return PackageWords::tr("Transcript");
    case ItemKind::Recording:
        return PackageWords::tr("Recording");
    case ItemKind::Form:
        break;
    }
    return PackageWords::tr("Form");
}

} // namespace

Result<exchange::PackageNote> sendPackage(Session &session, const PackageOrder &order)
{
    const auto office = officeOf(session);
    if (!office)
        return {Fault::Denied, "this centre has no journal"};
    if (shutFor(session, "interactions"))
        return {Fault::Denied, "who may not see interactions sends none"};
    const auto place = placeIn(session, order.folder);
    auto items = itemsOf(session, order);
    if (!place || !items)
        return place ? items.error() : place.error();
    // What leaves is written down before it leaves, as with every export.
    const auto mark = governance::AccessLog(*office).exporting(
        "sealed package for " + order.participants.join(QStringLiteral(", ")).toStdString(),
        order.contacts.size(), governance::ExportReason::Quality, order.session.toStdString());
    if (!mark)
        return mark.error();
    std::vector<std::string> recipients;
    for (const QString &name : order.participants)
        recipients.push_back(name.toStdString());
    return exchange::send(*session.journal(), session.vault(), place->folder,
        {order.session.toStdString(), order.until, std::move(*items)}, recipients,
        session.clock().now());
}

Result<std::vector<exchange::PackageNote>> packagesIn(Session &session, const QString &folder)
{
    const auto place = placeIn(session, folder);
    if (!place)
        return place.error();
    auto out = exchange::packagesIn(place->folder, session.authority(), place->centre);
    std::ranges::sort(out, std::greater{}, &exchange::PackageNote::sent);
    return out;
}

Result<exchange::Package> openPackage(
    Session &session, const QString &folder, const std::string &id)
{
    const auto place = placeIn(session, folder);
    if (!place)
        return place.error();
    const auto all = exchange::packagesIn(place->folder, session.authority(), place->centre);
    const auto note = std::ranges::find(all, id, &exchange::PackageNote::id);
    if (note == all.end())
        return {Fault::NotFound, "no package " + id};
    return exchange::openPackage(
        session.vault(), session.authority(), note->file, place->centre, session.clock().now());
}

QString packageText(const exchange::Package &package)
{
    QStringList out;
    for (const PackageItem &item : package.items) {
        out += PackageWords::tr("%1 %2").arg(
            itemKindText(item.kind), QString::fromStdString(item.name));
        if (item.kind != ItemKind::Recording)
            out += QString::fromUtf8(reinterpret_cast<const char *>(item.content.data()),
                static_cast<qsizetype>(item.content.size()));
    }
    return out.join(QLatin1Char('\n'));
}

} // namespace attune::app
