// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tone of a turn and course of a conversation by `attune calc`, a JSON line each.
#include "app/calc/calculation.h"
#include "app/calc/inputs.h"
#include "app/calc/readers.h"

#include <array>

namespace attune::app {

namespace {

QString nameOf(std::string_view name)
{
    return QString::fromUtf8(name.data(), qsizetype(name.size()));
}

template <typename T>
QJsonValue orNull(const std::optional<T> &figure)
{
    if (!figure)
        return QJsonValue::Null;
    if constexpr (std::is_enum_v<T>)
        return nameOf(text::nameOf(*figure));
    else if constexpr (std::is_same_v<T, float>)
        return asJson(double(*figure));
    else
        return *figure;
}

QJsonValue emotionsOf(const text::TurnScore &score)
{
    if (!score.emotions)
        return QJsonValue::Null;
    QJsonArray out;
    for (std::size_t i = 0; i < text::kEmotionCount; ++i) {
        if (score.emotions->has(static_cast<text::Emotion>(i)))
            out.append(nameOf(text::kEmotionNames[i]));
    }
    return out;
}

QJsonArray marksOf(const text::TurnScore &score)
{
    QJsonArray out;
    for (std::size_t i = 0; i < text::kMarkCount; ++i) {
        const auto mark = static_cast<text::Mark>(i);
        if (score.marks.has(mark))
            out.append(nameOf(text::nameOf(mark)));
    }
    return out;
}

QJsonValue personalisationOf(const text::TurnScore &score)
{
    if (!score.personalisation)
        return QJsonValue::Null;
    QJsonArray specifics;
    for (const std::string &word : score.personalisation->echoed)
        specifics.append(QString::fromStdString(word));
    return QJsonObject{{QStringLiteral("level"), score.personalisation->level},
        {QStringLiteral("name"), score.personalisation->name},
        {QStringLiteral("specifics"), specifics},
        {QStringLiteral("boilerplate"), asJson(double(score.personalisation->boilerplate))}};
}

QJsonValue empathyOf(const text::TurnScore &score)
{
    if (!score.empathy)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("reaction"), score.empathy->reaction},
        {QStringLiteral("interpretation"), score.empathy->interpretation},
        {QStringLiteral("exploration"), score.empathy->exploration}};
}

/// For each UTF-16 unit of `said` and its end, how many code points lie before it.
std::vector<int> codePointsBefore(const QString &said)
{
    std::vector<int> out;
    out.reserve(std::size_t(said.size()) + 1);
    int count = 0;
    for (qsizetype i = 0; i < said.size(); ++i) {
        out.push_back(count);
        const bool isFirstOfTwo =
            said[i].isHighSurrogate() && i + 1 < said.size() && said[i + 1].isLowSurrogate();
        count += isFirstOfTwo ? 0 : 1;
    }
    out.push_back(count);
    return out;
}

QJsonArray spansOf(const text::TurnScore &score, const QString &said)
{
    QJsonArray out;
    if (score.spans.empty())
        return out;
    const std::vector<int> place = codePointsBefore(said);
    const auto at = [&](std::uint32_t unit) {
        return place[std::min<std::size_t>(unit, place.size() - 1)];
    };
    for (const text::Span &span : score.spans)
        out.append(QJsonObject{{QStringLiteral("begin"), at(span.begin)},
            {QStringLiteral("end"), at(span.end)},
            {QStringLiteral("head"), nameOf(text::nameOf(span.head))},
            {QStringLiteral("contribution"), asJson(double(span.contribution))},
            {QStringLiteral("rule"), nameOf(span.rule)}});
    return out;
}

QJsonValue escalationOf(const text::TurnScore &score)
{
    // What was carried out was offered; a span of escalation_done tells them apart.
    return QJsonObject{{QStringLiteral("requested"), score.escalation.requested},
        {QStringLiteral("offered"), score.escalation.offered || score.escalation.done},
        {QStringLiteral("transfer"), score.escalation.transfer}};
}

QJsonObject toneOf(const text::TurnScore &score, const QString &said)
{
    const bool assessed = score.notAssessed == text::NotAssessed::No;
    const auto ifAssessed = [assessed](const QJsonValue &value) {
        return assessed ? value : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("valence"), orNull(score.valence)},
        {QStringLiteral("confidence"),
            score.valence ? asJson(double(score.confidence)) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("sentiment"), orNull(score.sentiment)},
        {QStringLiteral("emotions"), emotionsOf(score)},
        {QStringLiteral("offensive"), orNull(score.offensive)},
        {QStringLiteral("hostility"), orNull(score.hostility)},
        {QStringLiteral("escalation"), ifAssessed(escalationOf(score))},
        {QStringLiteral("tone"), orNull(score.tone)},
        {QStringLiteral("marks"), ifAssessed(marksOf(score))},
        {QStringLiteral("personalisation"), personalisationOf(score)},
        {QStringLiteral("empathy"), empathyOf(score)},
        {QStringLiteral("spans"), spansOf(score, said)}};
}

QJsonValue idIn(const QJsonObject &inputs)
{
    const QJsonValue id = inputs.value(QLatin1String("id"));
    return id.isUndefined() ? QJsonValue(QJsonValue::Null) : id;
}

Result<QJsonObject> tone(const QJsonObject &inputs)
{
    return withInputs([&]() -> Result<QJsonObject> {
        const QString said = textIn(inputs, "text");
        const std::string bytes = said.toStdString();
        const std::string name = optionalTextIn(inputs, "customer_name").toStdString();
        TurnList turns = TurnList::of(optionalArrayIn(inputs, "context"));
        turns.add(roleIn(inputs), bytes);
        const std::span<const text::TurnInput> all(turns.inputs());
        const auto reader = readerFor(all);
        if (!reader)
            return reader.error();
        text::Context context;
        context.customerName = name;
        const text::TurnScore score =
            (*reader)->scoreTurn(all.back(), all.first(all.size() - 1), context, text::Spans::Yes);
        QJsonObject out = toneOf(score, said);
        out.insert(QStringLiteral("id"), idIn(inputs));
        out.insert(QStringLiteral("stamp"), QString::fromStdString((*reader)->stamp()));
        return out;
    });
}

QJsonArray satisfactionOf(const text::ContactScore &contact, std::span<const text::TurnInput> turns)
{
    QJsonArray out;
    std::size_t next = 0;
    for (std::size_t i = 0; i < turns.size(); ++i) {
        if (turns[i].role != text::Role::Customer)
            continue;
        const bool has = next < contact.satisfaction.size() && contact.satisfaction[next].turn == i;
        out.append(QJsonArray{
            qint64(i), has ? asJson(double(contact.satisfaction[next].value)) : QJsonValue()});
        next += has;
    }
    return out;
}

Result<QJsonObject> trajectory(const QJsonObject &inputs)
{
    return withInputs([&]() -> Result<QJsonObject> {
        const TurnList turns = TurnList::of(arrayIn(inputs, "turns"));
        const auto reader = readerFor(turns.inputs());
        if (!reader)
            return reader.error();
        const text::ContactScore contact = (*reader)->scoreContact(turns.inputs());
        const text::Trajectory &course = contact.trajectory;
        const bool has = course.state == text::Trajectory::State::NoDip
            || course.state == text::Trajectory::State::Dip;
        const auto figure = [&](float value) {
            return has ? asJson(double(value)) : QJsonValue(QJsonValue::Null);
        };
        QJsonObject out;
        out.insert(QStringLiteral("id"), idIn(inputs));
        out.insert(QStringLiteral("start"), figure(course.start));
        out.insert(QStringLiteral("trough"), figure(course.trough));
        out.insert(QStringLiteral("end"), figure(course.end));
        out.insert(QStringLiteral("recovery"), orNull(course.recovery));
        out.insert(QStringLiteral("state"), nameOf(text::nameOf(course.state)));
        out.insert(QStringLiteral("index"), orNull(contact.index));
        out.insert(QStringLiteral("satisfaction"), satisfactionOf(contact, turns.inputs()));
        out.insert(QStringLiteral("stamp"), QString::fromStdString((*reader)->stamp()));
        return out;
    });
}

} // namespace

std::span<const Calculation> textCalculations()
{
    static constexpr std::array kAll{Calculation{"tone", &tone, Calculation::Input::Lines},
        Calculation{"trajectory", &trajectory, Calculation::Input::Lines}};
    return kAll;
}

} // namespace attune::app
