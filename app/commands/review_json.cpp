// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/review_json.h"

#include "core/base/time.h"

#include <QJsonArray>

#include <array>

namespace attune::app {

namespace {

QString nameJson(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

QJsonArray namesJson(const std::vector<std::string> &list)
{
    QJsonArray out;
    for (const std::string &each : list)
        out.append(nameJson(each));
    return out;
}

QJsonArray reasonsJson(const peer_review::State &state, const peer_review::Assignment &assignment)
{
    using peer_review::Standing;
    static constexpr std::array kStandings{
        "kept", "not_connected", "switched_off", "coaching_only", "by_hand"};
    QJsonArray out;
    for (const peer_review::Reason &reason : reasonsOf(state, assignment))
        out.append(QJsonObject{{QStringLiteral("rule"), nameJson(nameOf(reason.rule))},
            {QStringLiteral("standing"),
                nameJson(kStandings[static_cast<std::size_t>(reason.standing)])}});
    return out;
}

QJsonObject assignmentJson(const peer_review::State &state, std::size_t place)
{
    const peer_review::Assignment &each = state.assignments[place];
    QJsonObject out{{QStringLiteral("place"), static_cast<qint64>(place)},
        {QStringLiteral("contact"), nameJson(each.contact)},
        {QStringLiteral("reviewer"), nameJson(state.plan.reviewers[each.reviewer])},
        {QStringLiteral("reviewee"), nameJson(each.reviewee)},
        {QStringLiteral("chance"), each.shares / double(peer_review::kWhole)},
        {QStringLiteral("forced"), each.forced},
        {QStringLiteral("replaced"), static_cast<qint64>(each.replaced.size())},
        {QStringLiteral("reassigned"), static_cast<qint64>(each.reassigned.size())},
        {QStringLiteral("rules"), reasonsJson(state, each)}, {QStringLiteral("done"), false}};
    if (each.given) {
        out[QStringLiteral("done")] = true;
        out[QStringLiteral("by")] = nameJson(each.given->by);
        out[QStringLiteral("late")] = each.given->late;
        out[QStringLiteral("versions_before")] = static_cast<qint64>(each.given->before);
        out[QStringLiteral("score")] = each.given->review.score
            ? QJsonValue(double(*each.given->review.score) / 100)
            : QJsonValue();
    }
    return out;
}

} // namespace

QJsonObject cycleJson(const peer_review::State &state)
{
    QJsonArray assignments;
    for (std::size_t place = 0; place < state.assignments.size(); ++place)
        assignments.append(assignmentJson(state, place));
    std::array<qint64, 4> ways{};
    for (const peer_review::Given &each : state.others)
        ++ways[static_cast<std::size_t>(each.review.way)];
    const auto [least, most] = state.loads();
    QJsonObject out{{QStringLiteral("cycle"), nameJson(state.subject)},
        {QStringLiteral("title"), nameJson(state.plan.title)},
        {QStringLiteral("number"), static_cast<qint64>(state.plan.number)},
        {QStringLiteral("rhythm"), nameJson(nameOf(state.plan.rhythm))},
        {QStringLiteral("stage"), nameJson(nameOf(state.stage))},
        {QStringLiteral("formal"), state.plan.formal},
        {QStringLiteral("form"), nameJson(state.plan.form)},
        {QStringLiteral("form_version"), static_cast<qint64>(state.plan.formVersion)},
        {QStringLiteral("reviewers"), namesJson(state.plan.reviewers)},
        {QStringLiteral("reviewees"), namesJson(state.plan.reviewees)},
        {QStringLiteral("cap"), double(state.plan.cap) / 100},
        {QStringLiteral("done"), static_cast<qint64>(state.done())},
        {QStringLiteral("replaced"), static_cast<qint64>(state.replaced())},
        {QStringLiteral("reassigned"), static_cast<qint64>(state.reassigned())},
        {QStringLiteral("loads"), QJsonArray{least, most}},
        {QStringLiteral("apart"),
            QJsonObject{{QStringLiteral("self"), ways[1]}, {QStringLiteral("supervisor"), ways[2]},
                {QStringLiteral("reactive"), ways[3]}}},
        {QStringLiteral("without_effect"), static_cast<qint64>(state.ignored)},
        {QStringLiteral("assignments"), assignments}};
    if (state.drawn) {
        out[QStringLiteral("seed")] = nameJson(state.drawn->seed);
        out[QStringLiteral("population")] = static_cast<qint64>(state.drawn->population);
        out[QStringLiteral("frame")] = nameJson(state.drawn->frame);
        out[QStringLiteral("most_likely")] = double(state.drawn->mostLikely) / peer_review::kWhole;
        out[QStringLiteral("not_connected")] = namesJson(state.drawn->notConnected);
    }
    return out;
}

QJsonValue inflationJson(const peer_review::Inflation &inflation)
{
    return QJsonObject{{QStringLiteral("pairs"), static_cast<qint64>(inflation.pairs)},
        {QStringLiteral("difference"),
            inflation.difference ? QJsonValue(*inflation.difference) : QJsonValue()},
        {QStringLiteral("ci"),
            inflation.interval
                ? QJsonValue(QJsonArray{inflation.interval->first, inflation.interval->second})
                : QJsonValue()}};
}

QJsonObject clashJson(const peer_review::Drawing &drawing)
{
    QJsonArray alone, freeing, crowded;
    for (const peer_review::Clash::Short &each : drawing.clash.items)
        alone.append(nameJson(drawing.contacts[static_cast<std::size_t>(each.item)]));
    for (const peer_review::Rule rule : drawing.clash.freeing)
        freeing.append(nameJson(nameOf(rule)));
    for (const int item : drawing.clash.crowded)
        crowded.append(nameJson(drawing.contacts[static_cast<std::size_t>(item)]));
    return {{QStringLiteral("reviews"), drawing.clash.reviews},
        {QStringLiteral("capacity"), drawing.clash.capacity},
        {QStringLiteral("missing"), drawing.clash.missing}, {QStringLiteral("nobody_for"), alone},
        {QStringLiteral("crowded"), crowded}, {QStringLiteral("freed_by"), freeing},
        {QStringLiteral("least_cap"),
            drawing.clash.leastCap ? QJsonValue(*drawing.clash.leastCap) : QJsonValue()}};
}

QJsonValue dueJson(const std::optional<peer_review::NextDue> &due)
{
    return due ? QJsonValue(QJsonObject{{QStringLiteral("after"), nameJson(due->after)},
               {QStringLiteral("title"), nameJson(due->title)},
               {QStringLiteral("since"), nameJson(toIso(due->since))}})
               : QJsonValue();
}

} // namespace attune::app
