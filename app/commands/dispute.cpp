// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command dispute: evaluations and disputes without a window, from the draw to the overturn
// rates.
#include "app/commands/command.h"
#include "app/commands/dispute_json.h"
#include "app/commands/list.h"
#include "app/session/dispute_world.h"
#include "app/session/governance_office.h"
#include "app/session/peer_world.h"
#include "core/forms/form_file.h"
#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <random>

namespace attune::app {

namespace {

constexpr qlonglong kUsualDue = 7, kMostDue = 365; ///< days

QString named(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

/// What a step works with.
struct DisputeDesk {
    const CommandLine &line;
    Session session;
    disputes::Service service;
    QStringList words; ///< after the name of the step

    std::string word(qsizetype at) const { return words.value(at).toStdString(); }
    bool json() const { return line.parser().isSet(QStringLiteral("json")); }
    std::string why() const { return line.parser().value(QStringLiteral("why")).toStdString(); }
};

Done signedIt(const Done &done)
{
    if (done)
        say(CommandText::tr("Signed and saved."));
    return done;
}

Result<forms::Answers> answersOf(const QString &file)
{
    const auto content = contentOf(file);
    return content ? forms::answersFromJson(*content) : Result<forms::Answers>(content.error());
}

Result<std::uint64_t> seedOf(const CommandLine &line)
{
    if (!line.parser().isSet(QStringLiteral("seed")))
        return std::uint64_t{std::random_device{}()};
    bool isNumber = false;
    const qulonglong seed = line.parser().value(QStringLiteral("seed")).toULongLong(&isNumber);
    return isNumber ? Result<std::uint64_t>(seed)
                    : Result<std::uint64_t>(Error{Fault::Invalid, "--seed: a whole number"});
}

QString rateText(const disputes::Overturned &rate)
{
    if (!rate.interval)
        return CommandText::tr("none decided, %1 open").arg(rate.open);
    const QString text =
        CommandText::tr("%1 of %2 changed (95 %: %3 to %4 %), %5 open")
            .arg(rate.changed)
            .arg(rate.decided)
            .arg(ui::number(rate.interval->lower * 100), ui::number(rate.interval->upper * 100))
            .arg(rate.open);
    return rate.few() ? CommandText::tr("%1; too few to say much").arg(text) : text;
}

// -- steps that read
Done listEvaluations(DisputeDesk &desk)
{
    const auto snapshot = disputesSnapshot(desk.session);
    if (!snapshot)
        return snapshot.error();
    if (!snapshot->open)
        return {Fault::Denied, "evaluations of people are not yours to read"};
    QJsonArray all;
    for (const disputes::Row &row : snapshot->rows) {
        if (desk.json()) {
            all.append(evaluationJson(row));
            continue;
        }
        const auto stage = row.state.stage();
        QString text = CommandText::tr("%1: %2, %3")
                           .arg(named(row.state.subject), named(row.state.evaluated.contact),
                               row.state.retraction ? CommandText::tr("retracted")
                                   : stage          ? named(disputes::nameOf(*stage))
                                                    : CommandText::tr("not disputed"));
        if (row.waits != disputes::Waits::Nobody)
            text = CommandText::tr("%1; waits for you: %2")
                       .arg(text, named(disputes::nameOf(row.waits)));
        say(text);
    }
    if (desk.json())
        sayJson({{QStringLiteral("evaluations"), all},
            {QStringLiteral("unreadable"), static_cast<qint64>(snapshot->unreadable)}});
    else if (snapshot->rows.empty())
        say(CommandText::tr("Nothing was evaluated yet."));
    if (snapshot->unreadable > 0)
        complain(ui::unreadableText(snapshot->unreadable));
    return {};
}

Done showOne(DisputeDesk &desk)
{
    const auto snapshot = disputesSnapshot(desk.session);
    if (!snapshot)
        return snapshot.error();
    const auto found = std::ranges::find_if(snapshot->rows,
        [&](const disputes::Row &row) { return row.state.subject == desk.word(0); });
    if (!snapshot->open || found == snapshot->rows.end())
        return {snapshot->open ? Fault::NotFound : Fault::Denied, desk.word(0)};
    sayJson(evaluationJson(*found));
    return {};
}

Done reportRates(DisputeDesk &desk)
{
    const auto snapshot = disputesSnapshot(desk.session);
    if (!snapshot)
        return snapshot.error();
    if (!snapshot->open)
        return {Fault::Denied, "evaluations of people are not yours to read"};
    if (desk.json()) {
        sayJson(overturnJson(snapshot->report));
        return {};
    }
    say(CommandText::tr("Disputes: %1").arg(rateText(snapshot->report.all)));
    for (const disputes::Overturned &each : snapshot->report.evaluators)
        say(CommandText::tr("Evaluator %1: %2").arg(named(each.name), rateText(each)));
    for (const disputes::Overturned &each : snapshot->report.questions)
        say(CommandText::tr("Question %1: %2")
                .arg(named(each.form) + QLatin1Char('/') + named(each.name), rateText(each)));
    return {};
}

Done showCandidates(DisputeDesk &desk)
{
    const auto state = desk.service.evaluation(desk.word(0));
    if (!state)
        return state.error();
    const auto known = knownForDisputes(desk.session, state->evaluated.form);
    if (!known)
        return known.error();
    const auto all = desk.service.candidates(desk.word(0), *known);
    if (!all)
        return all.error();
    QJsonArray list;
    for (const disputes::Candidate &each : *all)
        list.append(candidateJson(each));
    sayJson({{QStringLiteral("candidates"), list},
        {QStringLiteral("recovery_connected"), known->inRecovery.has_value()}});
    return {};
}

Done showTask(DisputeDesk &desk)
{
    const auto task = desk.service.task(desk.word(0));
    if (!task)
        return task.error();
    sayJson({{QStringLiteral("evaluation"), named(task->subject)},
        {QStringLiteral("contact"), named(task->contact)},
        {QStringLiteral("due"), named(toIso(task->due))},
        {QStringLiteral("form"), named(forms::toJson(task->form))}});
    return {};
}

// -- steps that write
Done drawContact(DisputeDesk &desk)
{
    const auto person = personNamed(desk.session, desk.word(0));
    const auto seed = seedOf(desk.line);
    if (!person || !seed)
        return person ? seed.error() : person.error();
    const auto answer = desk.service.draw(*person, std::nullopt, *seed);
    if (!answer)
        return answer.error();
    if (!answer->leg) {
        const std::string refusal = disputes::refusalIn(*answer);
        return {refusal.empty() ? Fault::NotFound : Fault::Denied,
            refusal.empty() ? "there is no contact to draw from" : refusal};
    }
    auto reader = desk.session.facts().reader();
    if (!reader)
        return reader.error();
    const auto name = disputes::nameOfLeg(**reader, *answer->leg);
    if (!name)
        return name.error();
    say(named(*name));
    return {};
}

Done evaluateOne(DisputeDesk &desk)
{
    const auto person = personNamed(desk.session, desk.word(0));
    const auto answers = answersOf(desk.words[3]);
    if (!person || !answers)
        return person ? answers.error() : person.error();
    const auto subject =
        desk.service.evaluate({*person, desk.word(1), desk.word(2), 0, {*answers, {}}, desk.why()});
    if (!subject)
        return subject.error();
    say(named(*subject));
    return {};
}

Done openDispute(DisputeDesk &desk)
{
    const auto content = contentOf(desk.words[1]);
    if (!content)
        return content.error();
    const auto proposals = proposalsFromJson(*content);
    const auto state = desk.service.evaluation(desk.word(0));
    if (!proposals || !state)
        return proposals ? state.error() : proposals.error();
    return signedIt(desk.service.open(*state, *proposals));
}

Done assignOne(DisputeDesk &desk)
{
    bool isNumber = true;
    const QString text = desk.line.parser().value(QStringLiteral("days"));
    const qlonglong days = text.isEmpty() ? kUsualDue : text.toLongLong(&isNumber);
    if (!isNumber || days < 1 || days > kMostDue)
        return {Fault::Invalid, "--days: a whole number from 1 to 365"};
    const auto state = desk.service.evaluation(desk.word(0));
    if (!state)
        return state.error();
    const auto known = knownForDisputes(desk.session, state->evaluated.form);
    if (!known)
        return known.error();
    return signedIt(desk.service.assign(
        *state, desk.word(1), desk.session.clock().now() + std::chrono::days{days}, *known));
}

Done rescoreOne(DisputeDesk &desk)
{
    const auto answers = answersOf(desk.words[1]);
    return answers ? signedIt(desk.service.rescore(desk.word(0), {*answers, {}}))
                   : Done(answers.error());
}

Done resolveOne(DisputeDesk &desk)
{
    const auto content = contentOf(desk.words[1]);
    if (!content)
        return content.error();
    const auto choices = choicesFromJson(*content);
    const auto state = desk.service.evaluation(desk.word(0));
    if (!choices || !state)
        return choices ? state.error() : choices.error();
    return signedIt(desk.service.resolve(*state, *choices));
}

template <Done (disputes::Service::*Step)(const disputes::State &, const std::string &)>
Done withReason(DisputeDesk &desk)
{
    if (desk.why().find_first_not_of(" \t\n") == std::string::npos)
        return {Fault::Invalid, "--why: a reason"};
    const auto state = desk.service.evaluation(desk.word(0));
    return state ? signedIt((desk.service.*Step)(*state, desk.why())) : Done(state.error());
}

struct DisputeStep {
    const char *name;
    qsizetype words;
    bool writes;
    Done (*take)(DisputeDesk &);
};
constexpr std::array kDisputeSteps{DisputeStep{"list", 0, false, &listEvaluations},
    DisputeStep{"show", 1, false, &showOne}, DisputeStep{"report", 0, false, &reportRates},
    DisputeStep{"candidates", 1, false, &showCandidates}, DisputeStep{"task", 1, false, &showTask},
    DisputeStep{"draw", 1, true, &drawContact}, DisputeStep{"evaluate", 4, true, &evaluateOne},
    DisputeStep{"retract", 1, true, &withReason<&disputes::Service::retract>},
    DisputeStep{"open", 2, true, &openDispute},
    DisputeStep{"withdraw", 1, true, &withReason<&disputes::Service::withdraw>},
    DisputeStep{"assign", 2, true, &assignOne}, DisputeStep{"rescore", 2, true, &rescoreOne},
    DisputeStep{"resolve", 2, true, &resolveOne}};

int takeStep(const CommandLine &line, const DisputeStep &step, const QStringList &words)
{
    auto session = step.writes ? line.openForWriting() : line.openForReading();
    if (!session)
        return fail(session.error());
    if (const auto code = refuse(*session, "disputes"))
        return *code;
    const auto office = officeOf(*session);
    if (!office)
        return fail({Fault::NotFound, "nothing was decided in this centre yet"});
    DisputeDesk desk{line, std::move(*session), disputes::Service(*office), words};
    const Done done = step.take(desk);
    return done ? int(kDone) : fail(done.error());
}

} // namespace

int runDispute(const QStringList &arguments)
{
    CommandLine line("dispute",
        CommandText::tr(
            "Evaluations and what is disputed of them: list; show ID; report; draw PERSON; "
            "evaluate PERSON CONTACT FORM ANSWERS; retract ID; open ID PROPOSALS; withdraw ID; "
            "candidates ID; assign ID USER; task ID; rescore ID ANSWERS; resolve ID DECISIONS. Who "
            "scores again is told nothing of what was given or proposed."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("seed"), CommandText::tr("The seed of the draw; drawn when left out."),
            QStringLiteral("number")},
        {QStringLiteral("days"), CommandText::tr("Days until it is due (7)."),
            QStringLiteral("number")},
        {QStringLiteral("why"), CommandText::tr("A remark or reason, signed with it."),
            QStringLiteral("text")}});
    line.parser().addPositionalArgument(QStringLiteral("what"),
        CommandText::tr("list, evaluate, open, assign, rescore, resolve …"));
    line.parser().addPositionalArgument(
        QStringLiteral("of"), CommandText::tr("The evaluation, or whom it is about."));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList words = line.parser().positionalArguments();
    for (const DisputeStep &step : kDisputeSteps) {
        if (words.value(0) == QLatin1String(step.name) && words.size() == step.words + 1)
            return takeStep(line, step, words.mid(1));
    }
    complain(CommandText::tr("attune dispute --help says which steps there are."));
    return kWrongUsage;
}

} // namespace attune::app
