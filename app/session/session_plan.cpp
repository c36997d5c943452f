// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_plan.h"

#include "core/forms/published.h"
#include "core/sessions/draw.h"
#include "core/sessions/session_queries.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <random>

namespace attune::app {

namespace {

std::string textOf(const QJsonObject &object, const char *key)
{
    return object[QLatin1String(key)].toString().toStdString();
}

std::vector<std::string> textsOf(const QJsonObject &object, const char *key)
{
    std::vector<std::string> out;
    const QJsonArray list = object[QLatin1String(key)].toArray();
    for (const QJsonValue &each : list)
        out.push_back(each.toString().toStdString());
    return out;
}

std::optional<Instant> timeOf(const QJsonObject &object, const char *key)
{
    const auto parsed = parseTime(textOf(object, key));
    return parsed && parsed->offset
        ? std::optional(Instant{parsed->local.time_since_epoch() - *parsed->offset})
        : std::nullopt;
}

Done draw(Session &session, const QJsonObject &wish, sessions::Plan &plan)
{
    const auto from = timeOf(wish, "from"), until = timeOf(wish, "until");
    const auto count = wish[QStringLiteral("count")].toInteger();
    if (!from || !until || count < 1)
        return {Fault::Invalid, "draw: count, from and until (such as 2026-11-01T00:00Z)"};
    std::uint64_t seed = std::random_device{}();
    if (wish.contains(QStringLiteral("seed")))
        seed = static_cast<std::uint64_t>(wish[QStringLiteral("seed")].toInteger());
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const auto population = sessions::readDrawable(**reader, {*from, *until});
    if (!population)
        return population.error();
    const auto certificate =
        sessions::drawInteractions(*population, static_cast<std::size_t>(count), seed,
            "with a transcript, from " + toIso(*from) + " until " + toIso(*until));
    plan.interactions = certificate.drawn;
    plan.certificate = sessions::toJson(certificate);
    return {};
}

/// The first key nobody knows; a plan read in part would be another plan.
std::optional<QString> unknownKey(const QJsonObject &object)
{
    static const QStringList known{QStringLiteral("title"), QStringLiteral("mode"),
        QStringLiteral("form"), QStringLiteral("form_version"), QStringLiteral("facilitator"),
        QStringLiteral("substitute"), QStringLiteral("participants"), QStringLiteral("expert"),
        QStringLiteral("deadline"), QStringLiteral("interactions"), QStringLiteral("draw")};
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return key;
    }
    return std::nullopt;
}

} // namespace

Result<sessions::Plan> planFromJson(Session &session, std::string_view text)
{
    const QJsonObject object = QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())))
                                   .object();
    if (const auto unknown = unknownKey(object))
        return {Fault::Invalid, unknown->toStdString() + " is not known"};
    sessions::Plan plan;
    plan.title = textOf(object, "title");
    if (object.contains(QStringLiteral("mode"))) {
        const auto mode = sessions::modeNamed(textOf(object, "mode"));
        if (!mode)
            return {Fault::Invalid, "mode: blind, open or consensus"};
        plan.mode = *mode;
    }
    plan.form = textOf(object, "form");
    plan.facilitator = textOf(object, "facilitator");
    plan.substitute = textOf(object, "substitute");
    plan.participants = textsOf(object, "participants");
    plan.expert = textOf(object, "expert");
    plan.interactions = textsOf(object, "interactions");
    plan.deadline = timeOf(object, "deadline");
    if (object.contains(QStringLiteral("deadline")) && !plan.deadline)
        return {Fault::Invalid, "deadline: a time such as 2026-11-30T17:00Z"};
    const auto form = forms::Publisher(*session.journal()).form(plan.form);
    if (!form)
        return form.error();
    if (form->versions.empty())
        return {Fault::NotFound, "no published form “" + plan.form + "”"};
    plan.formVersion =
        object[QStringLiteral("form_version")].toInteger(form->versions.back().number);
    if (object.contains(QStringLiteral("draw"))) {
        const QJsonObject wish = object[QStringLiteral("draw")].toObject();
        if (auto drawn = draw(session, wish, plan); !drawn)
            return drawn.error();
    }
    if (const auto problems = sessions::problemsOf(plan); !problems.empty())
        return {Fault::Invalid, std::string(sessions::nameOf(problems.front().why))};
    return plan;
}

} // namespace attune::app
