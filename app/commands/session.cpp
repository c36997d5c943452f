// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command session: calibration sessions without a window, from the plan to the report.
#include "app/commands/agreement_json.h"
#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/session/held_sessions.h"
#include "app/session/session_plan.h"
#include "app/window/own_letter.h"
#include "core/facts/organisation.h"
#include "core/forms/form_file.h"
#include "core/sessions/session_service.h"
#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <set>

namespace attune::app {

namespace {

using sessions::Service;
using sessions::State;

QString text(std::string_view from)
{
    return QString::fromUtf8(from.data(), static_cast<qsizetype>(from.size()));
}

QJsonArray texts(const std::vector<std::string> &list)
{
    QJsonArray out;
    for (const std::string &each : list)
        out.append(text(each));
    return out;
}

/// With the seed and the right list a draw can be made again, and tells which are gold items:
/// nobody who still scores is shown it.
QString certificateFor(const State &state, const std::string &user)
{
    const bool stillScores = state.plan.repeats > 0 && state.isParticipant(user)
        && (state.stage == sessions::Stage::Draft || state.stage == sessions::Stage::Scoring);
    return stillScores ? QString() : text(state.plan.certificate);
}

QJsonObject json(const State &state, const std::string &user)
{
    QJsonArray given, absent, consensus;
    for (const sessions::Given &each : state.given)
        given.append(QJsonObject{{QStringLiteral("by"), text(each.by)},
            {QStringLiteral("interaction"), static_cast<qint64>(each.interaction)},
            {QStringLiteral("late"), each.late},
            {QStringLiteral("after_reveal"), each.afterReveal}});
    for (const sessions::Absent &each : state.absent())
        absent.append(QJsonObject{{QStringLiteral("who"), text(each.who)},
            {QStringLiteral("missing"), static_cast<qint64>(each.missing)}});
    for (const sessions::Consensus &each : state.consensus)
        consensus.append(
            QJsonObject{{QStringLiteral("interaction"),
                            text(state.plan.interactions[std::size_t(each.interaction)])},
                {QStringLiteral("question"), text(each.question)},
                {QStringLiteral("answer"),
                    QJsonDocument::fromJson(QByteArray::fromStdString(each.answer)).object()},
                {QStringLiteral("remark"), text(each.remark)}});
    return {{QStringLiteral("session"), text(state.subject)},
        {QStringLiteral("title"), text(state.plan.title)},
        {QStringLiteral("stage"), text(sessions::nameOf(state.stage))},
        {QStringLiteral("mode"), text(sessions::nameOf(state.plan.mode))},
        {QStringLiteral("form"), text(state.plan.form)},
        {QStringLiteral("form_version"), static_cast<qint64>(state.plan.formVersion)},
        {QStringLiteral("facilitator"), text(state.plan.facilitator)},
        {QStringLiteral("substitute"), text(state.plan.substitute)},
        {QStringLiteral("participants"), texts(state.plan.participants)},
        {QStringLiteral("interactions"), texts(state.plan.interactions)},
        {QStringLiteral("certificate"), certificateFor(state, user)},
        {QStringLiteral("repeats"), static_cast<qint64>(state.plan.repeats)},
        {QStringLiteral("given"), given}, {QStringLiteral("absent"), absent},
        {QStringLiteral("counted"), static_cast<qint64>(state.counted())},
        {QStringLiteral("agreed"), static_cast<qint64>(state.consensus.size())},
        {QStringLiteral("consensus"), consensus},
        {QStringLiteral("attended"), texts(state.attended)},
        {QStringLiteral("without_effect"), static_cast<qint64>(state.ignored)}};
}

void sayState(const State &state)
{
    if (state.plan.mode == sessions::Mode::Consensus) {
        std::set<std::int64_t> agreed;
        for (const sessions::Consensus &each : state.consensus)
            agreed.insert(each.interaction);
        say(CommandText::tr("%1: “%2”, %3, agreed together in %4 of %5 interactions")
                .arg(text(state.subject), text(state.plan.title),
                    text(sessions::nameOf(state.stage)), ui::number(double(agreed.size())),
                    ui::number(double(state.plan.interactions.size()))));
        return;
    }
    const auto expected = state.plan.participants.size() * state.plan.interactions.size();
    say(CommandText::tr("%1: “%2”, %3, %4 of %5 scores")
            .arg(text(state.subject), text(state.plan.title), text(sessions::nameOf(state.stage)),
                ui::number(double(state.given.size())), ui::number(double(expected))));
    for (const sessions::Absent &each : state.absent())
        say(CommandText::tr("%1 lacks %n score(s)", nullptr, static_cast<int>(each.missing))
                .arg(text(each.who)));
}

/// What is said with a step.
struct Said {
    std::string why;
    std::vector<std::string> attended;
};

/// One step of a session, with the words after its name.
struct Step {
    const char *name;
    qsizetype words;
    Done (*take)(Service &, const State &, const QStringList &, const Said &said);
};

Done scoreStep(Service &service, const State &state, const QStringList &words, const Said &)
{
    const auto content = contentOf(words[1]);
    if (!content)
        return content.error();
    auto answers = forms::answersFromJson(*content);
    if (!answers)
        return answers.error();
    const auto place = std::ranges::find(state.plan.interactions, words[0].toStdString());
    if (place == state.plan.interactions.end())
        return {Fault::NotFound, words[0].toStdString()};
    return service.score(state.subject,
        static_cast<std::size_t>(place - state.plan.interactions.begin()),
        {std::move(*answers), {}});
}

Done alikeStep(Service &service, const State &state, const QStringList &, const Said &said)
{
    const auto view = service.view(state.subject);
    if (!view)
        return view.error();
    const std::string remark =
        said.why.empty() ? CommandText::tr("Given alike by all.").toStdString() : said.why;
    const auto alike = sessions::givenAlike(*view, remark);
    return alike.empty() ? Done(Fault::NotFound, "nothing more that all gave alike")
                         : service.agreeAll(state.subject, alike);
}

Done agreeStep(Service &service, const State &state, const QStringList &words, const Said &said)
{
    const auto place = std::ranges::find(state.plan.interactions, words[0].toStdString());
    if (place == state.plan.interactions.end())
        return {Fault::NotFound, words[0].toStdString()};
    return service.agree(state,
        {place - state.plan.interactions.begin(), words[1].toStdString(), words[2].toStdString(),
            said.why});
}

Done extendStep(Service &service, const State &state, const QStringList &words, const Said &said)
{
    const auto until = parseTime(words[0].toStdString());
    if (!until || !until->offset)
        return {Fault::Invalid, "a time such as 2026-11-30T17:00Z"};
    return service.extend(
        state, Instant{until->local.time_since_epoch() - *until->offset}, said.why);
}

const std::array kSteps{
    Step{"start", 0,
        [](Service &service, const State &state, const QStringList &, const Said &said) {
            return service.start(state, said.why);
        }},
    Step{"extend", 1, &extendStep}, Step{"score", 2, &scoreStep},
    Step{"reveal", 0,
        [](Service &service, const State &state, const QStringList &, const Said &) {
            return service.reveal(state);
        }},
    Step{"agree", 3, &agreeStep}, Step{"alike", 0, &alikeStep},
    Step{"conclude", 0,
        [](Service &service, const State &state, const QStringList &, const Said &said) {
            return service.conclude(state, {said.attended, said.why});
        }},
    Step{"close", 0,
        [](Service &service, const State &state, const QStringList &, const Said &said) {
            return service.close(state, said.why);
        }}};

int listSessions(const CommandLine &line)
{
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    std::int64_t unreadable = 0;
    const auto all = session->journal()
        ? Service(*session->journal(), session->vault()).sessions(&unreadable)
        : Result<std::vector<State>>(std::vector<State>());
    if (!all)
        return fail(all.error());
    QJsonArray array;
    for (const State &state : *all) {
        if (line.parser().isSet(QStringLiteral("json")))
            array.append(json(state, session->vault().user()));
        else
            sayState(state);
    }
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson({{QStringLiteral("sessions"), array},
            {QStringLiteral("unreadable"), static_cast<qint64>(unreadable)}});
    else if (all->empty())
        say(CommandText::tr("There is no session yet."));
    if (unreadable > 0)
        complain(ui::unreadableText(unreadable));
    return kDone;
}

int create(const CommandLine &line, const QString &name)
{
    const auto content = contentOf(name);
    if (!content)
        return fail(content.error());
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    const auto plan = planFromJson(*session, *content);
    if (!plan)
        return fail(plan.error());
    const auto subject = Service(*session->journal(), session->vault()).create(*plan);
    if (!subject)
        return fail(subject.error());
    say(text(*subject));
    return kDone;
}

int show(const CommandLine &line, const QString &subject)
{
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (!session->journal())
        return fail({Fault::NotFound, subject.toStdString()});
    const auto state =
        Service(*session->journal(), session->vault()).session(subject.toStdString());
    if (!state)
        return fail(state.error());
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson(json(*state, session->vault().user()));
    else
        sayState(*state);
    return kDone;
}

int report(const CommandLine &line, const QString &subject)
{
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (!session->journal())
        return fail({Fault::NotFound, subject.toStdString()});
    const auto view = Service(*session->journal(), session->vault()).view(subject.toStdString());
    if (!view)
        return fail(view.error());
    const bool isOpen = view->state.plan.mode == sessions::Mode::Open;
    if (view->state.stage == sessions::Stage::Draft
        || (view->state.stage == sessions::Stage::Scoring && !isOpen))
        return fail({Fault::Denied, "the scores are not revealed yet"});
    const auto ratings = sessions::ratingsOf(*view);
    const auto outcome = calibration::outcomeOf(ratings.rows, ratings.raters, {}, ratings.scales);
    const bool masked = line.parser().isSet(QStringLiteral("mask-names"));
    if (line.parser().isSet(QStringLiteral("json"))) {
        QJsonObject out = agreementJson(outcome, masked);
        out.insert(QStringLiteral("session"), text(view->state.subject));
        out.insert(QStringLiteral("consensus"),
            json(view->state, session->vault().user())[QStringLiteral("consensus")]);
        out.insert(QStringLiteral("unopened"), static_cast<qint64>(view->closed));
        out.insert(QStringLiteral("damaged"), static_cast<qint64>(view->damaged));
        sayJson(out);
    } else {
        sayState(view->state);
        sayAgreement(outcome, text(view->state.plan.title), masked);
    }
    return kDone;
}

int take(const CommandLine &line, const Step &step, const QStringList &words)
{
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    Service service(*session->journal(), session->vault());
    const auto state = service.session(words[1].toStdString());
    if (!state)
        return fail(state.error());
    Said said{line.parser().value(QStringLiteral("why")).toStdString(), {}};
    const QStringList names =
        line.parser().value(QStringLiteral("attended")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names)
        said.attended.push_back(name.trimmed().toStdString());
    const Done done = step.take(service, *state, words.mid(2), said);
    if (!done)
        return fail(done.error());
    say(CommandText::tr("Signed and saved."));
    return kDone;
}

/// To who signs in, about themselves: to a file, or printed.
int letter(const CommandLine &line, const QString &subject)
{
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (const auto code = refuse(*session, "calibration"))
        return *code;
    auto reader = session->facts().reader();
    auto held = heldSessions(*session);
    if (!reader || !held)
        return fail(reader ? held.error() : reader.error());
    const facts::ReadContext context{session->vault(), session->clock().now()};
    const auto board =
        calibration::boardFor(**reader, context, subject.toStdString(), {}, {}, std::move(*held));
    const auto organisation = facts::readOrganisation(**reader, context);
    if (!board || !organisation)
        return fail(board ? organisation.error() : board.error());
    if (!board->shown || board->session().source != subject.toStdString())
        return fail({Fault::NotFound, "no revealed session " + subject.toStdString()});
    const QStringList page = ownLetterPage(*board, (*organisation)->zoneOf({}));
    if (page.isEmpty())
        return fail({Fault::NotFound, "you gave no scores in this session"});
    const QString file = line.parser().value(QStringLiteral("out"));
    if (file.isEmpty()) {
        say(page.join(QStringLiteral("\n\n")));
        return kDone;
    }
    if (const Done done = writeOwnLetter(page, {}, file); !done)
        return fail(done.error());
    say(file);
    return kDone;
}

} // namespace

int runSession(const QStringList &arguments)
{
    CommandLine line("session",
        CommandText::tr(
            "Calibration sessions: list; new PLAN; show ID; start ID; extend ID TIME; score ID "
            "INTERACTION ANSWERS; reveal ID; agree ID INTERACTION QUESTION ANSWER; alike ID, to "
            "agree on what all gave alike; conclude ID; close ID; report ID; letter ID, to "
            "yourself about your own scores. Nobody reads "
            "another's scores before the reveal."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("mask-names"), CommandText::tr("Leave out people's names.")},
        {QStringLiteral("out"), CommandText::tr("Write the letter to this file, pdf or text."),
            QStringLiteral("file")},
        {QStringLiteral("why"), CommandText::tr("A remark or reason, signed with it."),
            QStringLiteral("text")},
        {QStringLiteral("attended"),
            CommandText::tr("With conclude: who was there, names with commas between."),
            QStringLiteral("names")}});
    line.parser().addPositionalArgument(
        QStringLiteral("what"), CommandText::tr("list, new, show, start, score, reveal …"));
    line.parser().addPositionalArgument(
        QStringLiteral("of"), CommandText::tr("The plan's file, or the session."));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList words = line.parser().positionalArguments();
    const QString verb = words.value(0);
    if (verb == QLatin1String("list") && words.size() == 1)
        return listSessions(line);
    if (verb == QLatin1String("new") && words.size() == 2)
        return create(line, words[1]);
    if (verb == QLatin1String("show") && words.size() == 2)
        return show(line, words[1]);
    if (verb == QLatin1String("report") && words.size() == 2)
        return report(line, words[1]);
    if (verb == QLatin1String("letter") && words.size() == 2)
        return letter(line, words[1]);
    for (const Step &step : kSteps) {
        if (verb == QLatin1String(step.name) && words.size() == step.words + 2)
            return take(line, step, words);
    }
    complain(CommandText::tr("attune session --help says which steps there are."));
    return kWrongUsage;
}

} // namespace attune::app
