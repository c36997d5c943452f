// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A form and its answers as JSON, every member by name.
#include "core/forms/form_file.h"
#include "core/forms/json_reader.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace attune::forms {

namespace {

constexpr int kFormat = 1;

constexpr std::array<std::string_view, 5> kTypes{"single", "multiple", "number", "text", "date"};
constexpr std::array<std::string_view, 2> kWays{"percentage", "points"};
constexpr std::array<std::string_view, 3> kFatal{"no", "group", "all"};

template <typename Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N> &names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<Enum>(found - names.begin()));
}

QString text(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

Option readOption(JsonReader reader)
{
    Option out;
    reader.read("id", out.id, true);
    reader.read("text", out.text, true);
    reader.read("anchor", out.anchor);
    reader.read("points", out.points);
    reader.read("fatal", out.fatal, &fatalNamed);
    reader.read("needs_comment", out.needsComment);
    reader.finish();
    return out;
}

Range readRange(JsonReader reader)
{
    Range out;
    reader.read("from", out.from);
    reader.read("to", out.to);
    reader.read("points", out.points);
    reader.read("fatal", out.fatal, &fatalNamed);
    reader.read("needs_comment", out.needsComment);
    reader.finish();
    return out;
}

template <typename Item>
void readList(JsonReader &reader, const char *key, std::vector<Item> &out, Item (*read)(JsonReader))
{
    const QJsonArray list = reader.array(key);
    for (qsizetype i = 0; i < list.size(); ++i)
        out.push_back(read(JsonReader(list[i], reader.at(key, i), reader.problem())));
}

Question readQuestion(JsonReader reader)
{
    Question out;
    reader.read("id", out.id, true);
    reader.read("text", out.text, true);
    reader.read("help", out.help);
    reader.read("type", out.type, &typeNamed);
    reader.read("weight", out.weight);
    reader.read("required", out.required);
    reader.read("critical", out.critical);
    reader.read("may_be_not_applicable", out.mayBeNotApplicable);
    reader.read("not_applicable_needs_comment", out.notApplicableNeedsComment);
    readList(reader, "options", out.options, &readOption);
    reader.read("least", out.least);
    reader.read("most", out.most);
    readList(reader, "ranges", out.ranges, &readRange);
    const QJsonValue condition = reader.take("shown_if", false);
    if (!condition.isUndefined()) {
        JsonReader inner(condition, out.id + ".shown_if.", reader.problem());
        out.condition.emplace();
        inner.read("question", out.condition->question, true);
        inner.read("options", out.condition->options);
        inner.finish();
    }
    reader.finish();
    return out;
}

Group readGroup(JsonReader reader)
{
    Group out;
    reader.read("id", out.id, true);
    reader.read("title", out.title, true);
    reader.read("weight", out.weight);
    readList(reader, "questions", out.questions, &readQuestion);
    reader.finish();
    return out;
}

/// Leaves out what says nothing, so that files stay short enough to read.
void put(QJsonObject &into, const char *key, const std::string &value)
{
    if (!value.empty())
        into.insert(QString::fromLatin1(key), text(value));
}

/// What every form must have stands there also where it is empty yet: a draft comes back.
void putAlways(QJsonObject &into, const char *key, const std::string &value)
{
    into.insert(QString::fromLatin1(key), text(value));
}

void put(QJsonObject &into, const char *key, bool value, bool usual)
{
    if (value != usual)
        into.insert(QString::fromLatin1(key), value);
}

void put(QJsonObject &into, const char *key, double value, double usual)
{
    if (value != usual)
        into.insert(QString::fromLatin1(key), value);
}

void put(QJsonObject &into, Fatal fatal)
{
    if (fatal != Fatal::No)
        into.insert(QStringLiteral("fatal"), text(nameOf(fatal)));
}

QJsonObject json(const Option &option)
{
    QJsonObject out;
    putAlways(out, "id", option.id);
    putAlways(out, "text", option.text);
    put(out, "anchor", option.anchor);
    put(out, "points", option.points, 0);
    put(out, option.fatal);
    put(out, "needs_comment", option.needsComment, false);
    return out;
}

QJsonObject json(const Range &range)
{
    QJsonObject out{{QStringLiteral("from"), range.from}, {QStringLiteral("to"), range.to}};
    put(out, "points", range.points, 0);
    put(out, range.fatal);
    put(out, "needs_comment", range.needsComment, false);
    return out;
}

QJsonArray texts(const std::vector<std::string> &list)
{
    QJsonArray out;
    for (const std::string &each : list)
        out.append(text(each));
    return out;
}

QJsonObject json(const Question &question);
QJsonObject json(const Group &group);

template <typename Item>
void putList(QJsonObject &into, const char *key, const std::vector<Item> &items)
{
    QJsonArray list;
    for (const Item &item : items)
        list.append(json(item));
    if (!list.isEmpty())
        into.insert(QString::fromLatin1(key), list);
}

QJsonObject json(const Question &question)
{
    const Question usual;
    QJsonObject out;
    putAlways(out, "id", question.id);
    putAlways(out, "text", question.text);
    put(out, "help", question.help);
    out.insert(QStringLiteral("type"), text(nameOf(question.type)));
    put(out, "weight", question.weight, usual.weight);
    put(out, "required", question.required, usual.required);
    put(out, "critical", question.critical, usual.critical);
    put(out, "may_be_not_applicable", question.mayBeNotApplicable, usual.mayBeNotApplicable);
    put(out, "not_applicable_needs_comment", question.notApplicableNeedsComment,
        usual.notApplicableNeedsComment);
    putList(out, "options", question.options);
    put(out, "least", question.least, usual.least);
    put(out, "most", question.most, usual.most);
    putList(out, "ranges", question.ranges);
    if (question.condition)
        out.insert(QStringLiteral("shown_if"),
            QJsonObject{{QStringLiteral("question"), text(question.condition->question)},
                {QStringLiteral("options"), texts(question.condition->options)}});
    return out;
}

QJsonObject json(const Group &group)
{
    QJsonObject out;
    putAlways(out, "id", group.id);
    putAlways(out, "title", group.title);
    put(out, "weight", group.weight, 1);
    putList(out, "questions", group.questions);
    return out;
}

Result<QJsonObject> objectIn(std::string_view content)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(
        QByteArray::fromRawData(content.data(), static_cast<qsizetype>(content.size())), &error);
    if (!document.isObject())
        return {Fault::Foreign,
            error.error == QJsonParseError::NoError
                ? "no JSON object"
                : error.errorString().toStdString() + " at byte " + std::to_string(error.offset)};
    return document.object();
}

} // namespace

Result<Form> formFromJson(std::string_view content)
{
    const auto object = objectIn(content);
    if (!object)
        return object.error();
    const QJsonValue format = object->value(QStringLiteral("attune_form"));
    if (!format.isDouble())
        return {Fault::Foreign, "no “attune_form”: not a form"};
    if (format.toDouble() != kFormat)
        return {Fault::Newer, "a form of format " + std::to_string(format.toInt())};
    Error problem{Fault::Invalid, {}};
    JsonReader reader(*object, {}, problem);
    Form out;
    reader.take("attune_form", true);
    reader.read("id", out.id, true);
    reader.read("title", out.title, true);
    reader.read("purpose", out.purpose);
    reader.read("language", out.language);
    reader.read("scoring", out.scoring, &wayNamed);
    reader.read("blind", out.blind);
    reader.read("dispute_days", out.disputeDays);
    readList(reader, "groups", out.groups, &readGroup);
    reader.finish();
    if (!problem.detail.empty())
        return problem;
    return out;
}

std::string toJson(const Form &form)
{
    QJsonObject out{{QStringLiteral("attune_form"), kFormat}};
    putAlways(out, "id", form.id);
    putAlways(out, "title", form.title);
    put(out, "purpose", form.purpose);
    put(out, "language", form.language);
    out.insert(QStringLiteral("scoring"), text(nameOf(form.scoring)));
    put(out, "blind", form.blind, true);
    if (form.disputeDays)
        out.insert(QStringLiteral("dispute_days"), static_cast<qint64>(*form.disputeDays));
    putList(out, "groups", form.groups);
    return QJsonDocument(out).toJson(QJsonDocument::Indented).toStdString();
}

namespace {

/// The first thing that is wrong goes into `problem`, beginning with `place`.
Answer readAnswer(const QJsonValue &value, const std::string &place, Error &problem)
{
    JsonReader reader(value, place, problem);
    Answer out;
    reader.read("not_applicable", out.notApplicable);
    reader.read("options", out.options);
    reader.read("number", out.number);
    reader.read("text", out.text);
    std::string day;
    reader.read("day", day);
    out.day = parseDay(day);
    if (!day.empty() && !out.day && problem.detail.empty())
        problem.detail = place + "day is no date";
    reader.read("comment", out.comment);
    reader.finish();
    return out;
}

QJsonObject answerObject(const Answer &answer)
{
    QJsonObject out;
    put(out, "not_applicable", answer.notApplicable, false);
    if (!answer.options.empty())
        out.insert(QStringLiteral("options"), texts(answer.options));
    if (answer.number)
        out.insert(QStringLiteral("number"), *answer.number);
    put(out, "text", answer.text);
    if (answer.day)
        put(out, "day", toIso(*answer.day));
    put(out, "comment", answer.comment);
    return out;
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Result<Answers> answersFromJson(std::string_view content)
{
    const auto object = objectIn(content);
    if (!object)
        return object.error();
    Error problem{Fault::Invalid, {}};
    Answers out;
    for (auto each = object->begin(); each != object->end(); ++each) {
        const std::string id = each.key().toStdString();
        out.emplace(id, readAnswer(each.value(), id + '.', problem));
    }
    if (!problem.detail.empty())
        return problem;
    return out;
}

std::string toJson(const Answers &answers)
{
    QJsonObject out;
    for (const auto &[id, answer] : answers)
        out.insert(text(id), answerObject(answer));
    return compact(out);
}

Result<Answer> answerFromJson(std::string_view content)
{
    const auto object = objectIn(content);
    if (!object)
        return object.error();
    Error problem{Fault::Invalid, {}};
    Answer out = readAnswer(*object, {}, problem);
    if (!problem.detail.empty())
        return problem;
    return out;
}

std::string toJson(const Answer &answer)
{
    return compact(answerObject(answer));
}

std::string_view nameOf(QuestionType type)
{
    return kTypes[static_cast<std::size_t>(type)];
}

std::string_view nameOf(ScoringWay way)
{
    return kWays[static_cast<std::size_t>(way)];
}

std::string_view nameOf(Fatal fatal)
{
    return kFatal[static_cast<std::size_t>(fatal)];
}

std::optional<QuestionType> typeNamed(std::string_view name)
{
    return named<QuestionType>(kTypes, name);
}

std::optional<ScoringWay> wayNamed(std::string_view name)
{
    return named<ScoringWay>(kWays, name);
}

std::optional<Fatal> fatalNamed(std::string_view name)
{
    return named<Fatal>(kFatal, name);
}

} // namespace attune::forms
