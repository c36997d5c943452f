// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/dispute_json.h"

#include "core/forms/form_file.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace attune::app {

namespace {

using namespace disputes;

QString words(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

QJsonObject parsed(std::string_view text)
{
    return QJsonDocument::fromJson(
        QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())))
        .object();
}

QJsonObject answersJson(const forms::Answers &answers)
{
    return parsed(forms::toJson(answers));
}

QJsonValue answerJson(const forms::Answer &answer)
{
    return answersJson({{"it", answer}}).value(QStringLiteral("it"));
}

QJsonValue scoreJson(std::optional<std::int64_t> score)
{
    return score ? QJsonValue(double(*score) / 100) : QJsonValue();
}

QJsonArray sidesJson(const std::vector<Side> &sides)
{
    QJsonArray out;
    for (const Side &side : sides) {
        QJsonObject proposals;
        for (const Proposal &each : side.proposals)
            proposals[words(each.question)] =
                QJsonObject{{QStringLiteral("answer"), answerJson(each.answer)},
                    {QStringLiteral("reason"), words(each.reason)}};
        out.append(QJsonObject{{QStringLiteral("by"), words(side.by)},
            {QStringLiteral("at"), words(toIso(side.at))},
            {QStringLiteral("proposals"), proposals}});
    }
    return out;
}

QJsonArray decidedJson(const std::vector<Decided> &decided)
{
    QJsonArray out;
    for (const Decided &each : decided)
        out.append(QJsonObject{{QStringLiteral("question"), words(each.question)},
            {QStringLiteral("outcome"), words(nameOf(each.outcome))},
            {QStringLiteral("before"), answerJson(each.before)},
            {QStringLiteral("now"), answerJson(each.now)},
            {QStringLiteral("reason"), words(each.reason)}});
    return out;
}

QJsonArray assignmentsJson(const Dispute &dispute)
{
    QJsonArray out;
    for (const Assignment &each : dispute.assignments) {
        QJsonArray excluded;
        for (const std::string &line : each.excluded)
            excluded.append(words(line));
        out.append(QJsonObject{{QStringLiteral("evaluator"), words(each.evaluator)},
            {QStringLiteral("by"), words(each.by)}, {QStringLiteral("due"), words(toIso(each.due))},
            {QStringLiteral("excluded"), excluded}});
    }
    return out;
}

QJsonObject disputeJson(const State &state, const Dispute &dispute)
{
    QJsonObject out{{QStringLiteral("stage"), words(nameOf(dispute.stage))},
        {QStringLiteral("opened"), words(toIso(dispute.opened()))},
        {QStringLiteral("sides"), sidesJson(dispute.sides)},
        {QStringLiteral("withdrawn"), sidesJson(dispute.withdrawn)},
        {QStringLiteral("assigned"), assignmentsJson(dispute)},
        {QStringLiteral("decided_apart"), dispute.contested()}};
    if (dispute.rescore && !dispute.rescore->answers.empty()) {
        out[QStringLiteral("rescore")] =
            QJsonObject{{QStringLiteral("by"), words(dispute.rescore->by)},
                {QStringLiteral("late"), dispute.rescore->late},
                {QStringLiteral("score"), scoreJson(dispute.rescore->score)},
                {QStringLiteral("answers"), answersJson(dispute.rescore->answers)}};
        QJsonObject derived;
        for (const std::string &question : dispute.questions()) {
            const auto follows = derivedFor(state, dispute, question);
            derived[words(question)] =
                follows ? QJsonValue(words(nameOf(follows->outcome))) : QJsonValue();
        }
        if (dispute.stage == Stage::Rescored)
            out[QStringLiteral("derived")] = derived;
    }
    QJsonArray resolutions;
    for (const Resolution &each : dispute.resolutions)
        resolutions.append(QJsonObject{{QStringLiteral("by"), words(each.by)},
            {QStringLiteral("at"), words(toIso(each.at))},
            {QStringLiteral("decided"), decidedJson(each.decided)}});
    out[QStringLiteral("resolutions")] = resolutions;
    return out;
}

QJsonObject versionJson(const State &state, std::size_t place)
{
    const Version &version = state.versions[place];
    return {{QStringLiteral("by"), words(version.by)},
        {QStringLiteral("at"), words(toIso(version.at))},
        {QStringLiteral("score"), scoreJson(version.score)},
        {QStringLiteral("retracted"), state.retraction || place + 1 < state.versions.size()},
        {QStringLiteral("answers"), answersJson(version.answers)}};
}

QJsonObject rateJson(const Overturned &rate)
{
    QJsonObject out{{QStringLiteral("evaluations"), static_cast<qint64>(rate.evaluations)},
        {QStringLiteral("changed"), static_cast<qint64>(rate.changed)},
        {QStringLiteral("decided"), static_cast<qint64>(rate.decided)},
        {QStringLiteral("open"), static_cast<qint64>(rate.open)},
        {QStringLiteral("overtaken"), static_cast<qint64>(rate.overtaken)},
        {QStringLiteral("rate"),
            rate.decided ? QJsonValue(double(rate.changed) / double(rate.decided)) : QJsonValue()},
        {QStringLiteral("ci"),
            rate.interval ? QJsonValue(QJsonArray{rate.interval->lower, rate.interval->upper})
                          : QJsonValue()},
        {QStringLiteral("few"), rate.few()}};
    return out;
}

/// Of each question its object; the first that is none is named.
template <typename Item>
Result<std::vector<Item>> questionsIn(
    std::string_view text, Result<Item> (*read)(const std::string &, const QJsonObject &))
{
    const QJsonObject all = parsed(text);
    if (all.isEmpty())
        return {Fault::Invalid, "no JSON object of questions"};
    std::vector<Item> out;
    for (auto each = all.begin(); each != all.end(); ++each) {
        const std::string question = each.key().toStdString();
        if (!each.value().isObject())
            return {Fault::Invalid, question + ": no object"};
        auto item = read(question, each.value().toObject());
        if (!item)
            return item.error();
        out.push_back(std::move(*item));
    }
    return out;
}

Result<Proposal> readProposal(const std::string &question, const QJsonObject &object)
{
    const QJsonObject alone{{words(question), object[QStringLiteral("answer")]}};
    const auto answers =
        forms::answersFromJson(QJsonDocument(alone).toJson(QJsonDocument::Compact).toStdString());
    if (!answers)
        return answers.error();
    if (answers->empty())
        return {Fault::Invalid, question + ": no answer"};
    return Proposal{question, answers->begin()->second,
        object[QStringLiteral("reason")].toString().toStdString()};
}

Result<Choice> readChoice(const std::string &question, const QJsonObject &object)
{
    const auto outcome = outcomeNamed(object[QStringLiteral("outcome")].toString().toStdString());
    if (!outcome)
        return {Fault::Invalid, question + ": keep, accept or third"};
    const qint64 proposal = object[QStringLiteral("proposal")].toInteger(1);
    if (proposal < 1)
        return {Fault::Invalid, question + ": proposals are counted from 1"};
    return Choice{question, *outcome, object[QStringLiteral("reason")].toString().toStdString(),
        static_cast<std::size_t>(proposal - 1)};
}

} // namespace

QJsonObject evaluationJson(const Row &row)
{
    const State &state = row.state;
    QJsonArray versions, all;
    for (std::size_t i = 0; !state.masked && i < state.versions.size(); ++i)
        versions.append(versionJson(state, i));
    for (const Dispute &dispute : state.disputes)
        all.append(state.masked
                ? QJsonObject{{QStringLiteral("stage"), words(nameOf(dispute.stage))}}
                : disputeJson(state, dispute));
    QJsonObject out{{QStringLiteral("evaluation"), words(state.subject)},
        {QStringLiteral("masked"), state.masked},
        {QStringLiteral("contact"), words(state.evaluated.contact)},
        {QStringLiteral("form"), words(state.evaluated.form)},
        {QStringLiteral("form_version"), static_cast<qint64>(state.evaluated.formVersion)},
        {QStringLiteral("at"), words(toIso(state.at))},
        {QStringLiteral("dispute_until"),
            state.evaluated.disputeUntil ? QJsonValue(words(toIso(*state.evaluated.disputeUntil)))
                                         : QJsonValue()},
        {QStringLiteral("waits_for_you"), words(nameOf(row.waits))},
        {QStringLiteral("overdue"), row.overdue},
        {QStringLiteral("evaluator_left"), row.evaluatorLeft},
        {QStringLiteral("conflict"), state.inConflict},
        {QStringLiteral("without_effect"), static_cast<qint64>(state.ignored)},
        {QStringLiteral("versions"), versions}, {QStringLiteral("disputes"), all}};
    if (state.masked)
        return out;
    out[QStringLiteral("person")] = words(state.evaluated.person);
    out[QStringLiteral("by")] = words(state.by);
    out[QStringLiteral("remark")] = words(state.evaluated.remark);
    out[QStringLiteral("too_late")] = sidesJson(state.late);
    if (state.retraction)
        out[QStringLiteral("retracted")] =
            QJsonObject{{QStringLiteral("by"), words(state.retraction->by)},
                {QStringLiteral("reason"), words(state.retraction->reason)}};
    return out;
}

QJsonObject overturnJson(const OverturnReport &report)
{
    QJsonArray evaluators, questions;
    for (const Overturned &each : report.evaluators) {
        QJsonObject rate = rateJson(each);
        rate[QStringLiteral("evaluator")] = words(each.name);
        evaluators.append(rate);
    }
    for (const Overturned &each : report.questions) {
        QJsonObject rate = rateJson(each);
        rate[QStringLiteral("form")] = words(each.form);
        rate[QStringLiteral("question")] = words(each.name);
        questions.append(rate);
    }
    return {{QStringLiteral("disputes"), rateJson(report.all)},
        {QStringLiteral("evaluators"), evaluators}, {QStringLiteral("questions"), questions},
        {QStringLiteral("answered_again"), static_cast<qint64>(report.derived)},
        {QStringLiteral("decided_otherwise"), static_cast<qint64>(report.against)},
        {QStringLiteral("few_below"), static_cast<qint64>(kFewDecisions)}};
}

QJsonObject candidateJson(const Candidate &candidate)
{
    QJsonArray unfit;
    for (const Unfit why : candidate.unfit)
        unfit.append(words(nameOf(why)));
    return {{QStringLiteral("user"), words(candidate.user)}, {QStringLiteral("unfit"), unfit},
        {QStringLiteral("may_have_read_it"), candidate.mayHaveRead},
        {QStringLiteral("place_known"), candidate.placeKnown}};
}

Result<std::vector<Proposal>> proposalsFromJson(std::string_view text)
{
    return questionsIn<Proposal>(text, &readProposal);
}

Result<std::vector<Choice>> choicesFromJson(std::string_view text)
{
    return questionsIn<Choice>(text, &readChoice);
}

} // namespace attune::app
