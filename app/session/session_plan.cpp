// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/session_plan.h"

#include "core/forms/published.h"
#include "core/sessions/draw.h"
#include "core/sessions/session_queries.h"
#include "core/sessions/session_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
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

Result<DrawnFrom> wished(store::Connection &facts, const QJsonObject &wish, Instant now)
{
    const auto from = timeOf(wish, "from"), until = timeOf(wish, "until");
    const auto count = wish[QStringLiteral("count")].toInteger();
    if (!from || !until || count < 1)
        return {Fault::Invalid, "draw: count, from and until (such as 2026-11-01T00:00Z)"};
    auto population = sessions::readDrawable(facts, {*from, *until}, now);
    if (!population)
        return population.error();
    DrawnFrom out{std::move(*population), static_cast<std::size_t>(count), std::random_device{}(),
        sessions::drawableFilter({*from, *until})};
    if (wish.contains(QStringLiteral("seed")))
        out.seed = static_cast<std::uint64_t>(wish[QStringLiteral("seed")].toInteger());
    return out;
}

/// Draws what is wished for, and mixes hidden gold items in.
Done draw(Session &session, const QJsonObject &object, sessions::Plan &plan)
{
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    DrawnFrom from;
    if (object.contains(QStringLiteral("draw"))) {
        auto wish =
            wished(**reader, object[QStringLiteral("draw")].toObject(), session.clock().now());
        if (!wish)
            return wish.error();
        from = std::move(*wish);
        const auto certificate =
            sessions::drawInteractions(from.population, from.count, from.seed, from.filter);
        plan.interactions = certificate.drawn;
        plan.certificate = sessions::toJson(certificate);
    }
    const std::int64_t wanted = object[QStringLiteral("repeats")].toInteger();
    if (wanted == 0)
        return {};
    if (wanted < 0 || wanted > static_cast<std::int64_t>(sessions::kMostRepeats))
        return {Fault::Invalid, "repeats: up to " + std::to_string(sessions::kMostRepeats)};
    const auto gold = goldItems(session, **reader, plan.form);
    if (!gold)
        return gold.error();
    plan.repeats = wanted;
    mixRepeats(plan, from, *gold);
    return plan.repeats == wanted
        ? Done()
        : Done(Fault::NotFound,
            "repeats: earlier sessions by this form left " + std::to_string(plan.repeats)
                + " further interaction(s) with known answers");
}

/// The first key nobody knows; a plan read in part would be another plan.
std::optional<QString> unknownKey(const QJsonObject &object)
{
    static const QStringList known{QStringLiteral("title"), QStringLiteral("mode"),
        QStringLiteral("form"), QStringLiteral("form_version"), QStringLiteral("facilitator"),
        QStringLiteral("substitute"), QStringLiteral("participants"), QStringLiteral("expert"),
        QStringLiteral("deadline"), QStringLiteral("interactions"), QStringLiteral("draw"),
        QStringLiteral("repeats")};
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return key;
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<std::string>> goldItems(
    Session &session, store::Connection &facts, const std::string &form)
{
    const auto states = sessions::Service(*session.journal(), session.vault()).sessions();
    if (!states)
        return states.error();
    return sessions::readScorable(facts, sessions::goldIn(*states, form), session.clock().now());
}

void mixRepeats(sessions::Plan &plan, const DrawnFrom &from, const std::vector<std::string> &gold)
{
    const sessions::Repeats repeats{gold, static_cast<std::size_t>(plan.repeats)};
    const auto drawn = sessions::certificateFromJson(plan.certificate);
    const auto mixed = drawn
        ? sessions::drawInteractions(from.population, from.count, from.seed, from.filter, repeats)
        : sessions::drawInteractions(plan.interactions, plan.interactions.size(),
            std::random_device{}(), "chosen by hand", repeats);
    plan.interactions = mixed.drawn;
    plan.certificate = sessions::toJson(mixed);
    plan.repeats = static_cast<std::int64_t>(mixed.repeats);
}

bool tellsItsGold(const sessions::Plan &plan, const std::string &planner)
{
    return plan.repeats > 0
        && std::ranges::find(plan.participants, planner) != plan.participants.end();
}

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
    const bool isByHand = !object.contains(QStringLiteral("draw"));
    if (auto drawn = draw(session, object, plan); !drawn)
        return drawn.error();
    if (isByHand && tellsItsGold(plan, session.vault().user()))
        return {Fault::Invalid,
            "repeats: who chooses the interactions by hand and scores would know the gold items"};
    if (const auto problems = sessions::problemsOf(plan); !problems.empty())
        return {Fault::Invalid, std::string(sessions::nameOf(problems.front().why))};
    return plan;
}

} // namespace attune::app
