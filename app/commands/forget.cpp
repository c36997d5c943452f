// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command forget: asks for the erasure of a person, confirms it, says how far it is; places and
// lifts legal holds.
#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/commands/page_lines.h"
#include "app/session/governance_json.h"
#include "app/session/governance_office.h"
#include "ui/panels/governance/erasure_text.h"
#include "ui/panels/governance/shut_text.h"

#include <QDate>

#include <algorithm>
#include <array>

namespace attune::app {

namespace {

using namespace governance;

QString optionOf(const CommandLine &line, const char *name)
{
    return line.parser().value(QLatin1String(name));
}

void addForgetCommon(CommandLine &line)
{
    line.addCentre();
    line.parser().addOption({QStringLiteral("json"), CommandText::tr("Print one JSON object.")});
}

void addWho(CommandLine &line)
{
    line.parser().addOptions(
        {{QStringLiteral("customer"),
             CommandText::tr("A customer, by the number their systems know them by."),
             QStringLiteral("number")},
            {QStringLiteral("agent"),
                CommandText::tr("An agent, by the number their systems know them by."),
                QStringLiteral("number")},
            {QStringLiteral("person"),
                CommandText::tr("Somebody, as attune forget list --json names them."),
                QStringLiteral("code")}});
}

void addReason(CommandLine &line)
{
    line.parser().addOption({QStringLiteral("reason"), CommandText::tr("Why; signed with it."),
        QStringLiteral("text")});
}

struct NamedPerson {
    std::string person;
    journal::PersonIs is = journal::PersonIs::Customer;
    std::string externalId;
};

int wrongUsage(const QString &sentence)
{
    complain(sentence);
    return kWrongUsage;
}

/// Nullopt when not exactly one of the three options names somebody.
std::optional<Result<NamedPerson>> namedBy(const CommandLine &line, Session &session)
{
    const QString customer = optionOf(line, "customer"), agent = optionOf(line, "agent"),
                  person = optionOf(line, "person");
    if (int(!customer.isEmpty()) + int(!agent.isEmpty()) + int(!person.isEmpty()) != 1)
        return std::nullopt;
    NamedPerson out{person.toStdString(),
        agent.isEmpty() ? journal::PersonIs::Customer : journal::PersonIs::Agent,
        (agent.isEmpty() ? customer : agent).toStdString()};
    if (!person.isEmpty())
        return Result<NamedPerson>(out);
    const auto found = Erasures(*officeOf(session)).personOf(out.is, out.externalId);
    if (!found)
        return Result<NamedPerson>(found.error());
    out.person = *found;
    return Result<NamedPerson>(out);
}

QString whoMissing()
{
    return CommandText::tr("Say who: --customer, --agent or --person, one of them.");
}

/// What came of a step; a hindrance is an answer, and no success.
int tellAnswer(const CommandLine &line, Session &session, const Result<ErasureAnswer> &answer,
    const std::string &person)
{
    if (!answer)
        return fail(answer.error());
    const QString sentence = ui::erasureAnswerText(*answer);
    if (answer->hindrance) {
        complain(sentence);
        return kFailed;
    }
    if (!line.parser().isSet(QStringLiteral("json"))) {
        say(sentence);
        return kDone;
    }
    const auto state = person.empty() ? Result<ErasureState>(ErasureState())
                                      : Erasures(*officeOf(session)).of(person);
    if (!state)
        return fail(state.error());
    sayJson(toJson(*state));
    return kDone;
}

Result<Session> signedIn(const CommandLine &line)
{
    auto session = line.openForWriting();
    if (session && (!session->isUnlocked() || !session->journal()))
        return {Fault::Denied, "who decides must sign in"};
    return session;
}

using ForgetStep = Result<ErasureAnswer> (*)(
    const CommandLine &, Erasures &, const NamedPerson &, const ErasureState &);

/// Opens the centre, finds who is meant, and takes the step.
int takeStep(const CommandLine &line, ForgetStep step)
{
    auto session = signedIn(line);
    if (!session)
        return fail(session.error());
    const auto named = namedBy(line, *session);
    if (!named)
        return wrongUsage(whoMissing());
    if (!*named)
        return fail(named->error());
    Erasures erasures(*officeOf(*session));
    const auto state = erasures.of((*named)->person);
    if (!state)
        return fail(state.error());
    return tellAnswer(line, *session, step(line, erasures, **named, *state), (*named)->person);
}

Result<ErasureAnswer> requestStep(const CommandLine &line, Erasures &erasures,
    const NamedPerson &named, const ErasureState &state)
{
    journal::ErasureAsked asked;
    asked.basis = optionOf(line, "basis").toStdString();
    asked.reason = optionOf(line, "reason").toStdString();
    asked.scope = line.parser().isSet(QStringLiteral("keep-words"))
        ? journal::ErasureScope::KeepWords
        : journal::ErasureScope::Everything;
    asked.is = named.is;
    asked.also = erasures.alsoOf(named.is, named.person, named.externalId);
    return erasures.ask(named.person, asked, state.heads);
}

int requestForget(const QStringList &arguments)
{
    CommandLine line("forget request",
        CommandText::tr("Asks for the erasure of a person. A second one must confirm it."));
    addForgetCommon(line);
    addWho(line);
    line.parser().addOptions(
        {{QStringLiteral("basis"), CommandText::tr("The legal basis, such as Art. 17(1)(b) GDPR."),
             QStringLiteral("text")},
            {QStringLiteral("keep-words"),
                CommandText::tr("Of an agent: what was said in their interactions stays.")}});
    addReason(line);
    if (const auto code = line.parse(arguments))
        return *code;
    return takeStep(line, &requestStep);
}

int confirmForget(const QStringList &arguments)
{
    CommandLine line("forget confirm",
        CommandText::tr("Confirms what somebody else asked for. It cannot be undone: what is "
                        "there of the person goes on this workstation at once, on each other one "
                        "at its next exchange."));
    addForgetCommon(line);
    addWho(line);
    addReason(line);
    if (const auto code = line.parse(arguments))
        return *code;
    return takeStep(line,
        [](const CommandLine &given, Erasures &erasures, const NamedPerson &named,
            const ErasureState &state) {
            return erasures.confirm(
                named.person, optionOf(given, "reason").toStdString(), state.heads);
        });
}

int withdrawForget(const QStringList &arguments)
{
    CommandLine line(
        "forget withdraw", CommandText::tr("Takes back what you asked for and nobody confirmed."));
    addForgetCommon(line);
    addWho(line);
    addReason(line);
    if (const auto code = line.parse(arguments))
        return *code;
    return takeStep(line,
        [](const CommandLine &given, Erasures &erasures, const NamedPerson &named,
            const ErasureState &state) {
            return erasures.takeBack(
                named.person, optionOf(given, "reason").toStdString(), state.heads);
        });
}

/// Nullopt for what is no day; empty text is none.
std::optional<std::optional<LocalDay>> dayFrom(const QString &text)
{
    if (text.isEmpty())
        return std::optional<LocalDay>();
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return std::optional(fromNumber(QDate(1970, 1, 1).daysTo(date)));
}

int holdMatter(const QStringList &arguments)
{
    CommandLine line("forget hold",
        CommandText::tr("Keeps a person, an interaction or a span of days for a legal reason: "
                        "nothing of it is erased or goes for its age."));
    addForgetCommon(line);
    addWho(line);
    line.parser().addOptions(
        {{QStringLiteral("contact"), CommandText::tr("An interaction, as source/number."),
             QStringLiteral("name")},
            {QStringLiteral("from"), CommandText::tr("The first day, as 2026-03-01."),
                QStringLiteral("day")},
            {QStringLiteral("until"), CommandText::tr("The last day."), QStringLiteral("day")},
            {QStringLiteral("review"), CommandText::tr("When somebody looks at it again."),
                QStringLiteral("day")}});
    addReason(line);
    if (const auto code = line.parse(arguments))
        return *code;
    journal::Hold hold;
    hold.reason = optionOf(line, "reason").toStdString();
    const QString contact = optionOf(line, "contact");
    hold.source = contact.section(QLatin1Char('/'), 0, 0).toStdString();
    hold.contact = contact.section(QLatin1Char('/'), 1).toStdString();
    const auto from = dayFrom(optionOf(line, "from")), until = dayFrom(optionOf(line, "until")),
               review = dayFrom(optionOf(line, "review"));
    if (!from || !until || !review)
        return wrongUsage(CommandText::tr("A day is written as 2026-03-01."));
    hold.from = *from, hold.until = *until, hold.review = *review;
    auto session = signedIn(line);
    if (!session)
        return fail(session.error());
    const auto named = namedBy(line, *session);
    if (named && !*named)
        return fail(named->error());
    const std::string person = named ? (*named)->person : std::string();
    return tellAnswer(line, *session, Erasures(*officeOf(*session)).hold(person, hold), person);
}

int liftHold(const QStringList &arguments)
{
    CommandLine line("forget lift", CommandText::tr("Lifts a legal hold, by who is legal."));
    addForgetCommon(line);
    addWho(line);
    line.parser().addOption({QStringLiteral("hold"),
        CommandText::tr("The hold, as attune forget list --json names it."),
        QStringLiteral("name")});
    addReason(line);
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = signedIn(line);
    if (!session)
        return fail(session.error());
    std::string subject = optionOf(line, "hold").toStdString();
    if (subject.empty()) {
        const auto named = namedBy(line, *session);
        if (!named)
            return wrongUsage(whoMissing());
        if (!*named)
            return fail(named->error());
        subject = personSubject((*named)->person);
    }
    const auto state = session->journal()->state(subject);
    if (!state)
        return fail(state.error());
    return tellAnswer(line, *session,
        Erasures(*officeOf(*session))
            .lift(subject, optionOf(line, "reason").toStdString(),
                *state ? (*state)->heads : journal::Heads()),
        {});
}

int listForget(const QStringList &arguments)
{
    CommandLine line(
        "forget list", CommandText::tr("Lists requests with their state, and what must be kept."));
    addForgetCommon(line);
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    const auto snapshot = governanceSnapshot(*session);
    if (!snapshot)
        return fail(snapshot.error());
    if (snapshot->erasure.shut) {
        complain(ui::shutText(*snapshot->erasure.shut));
        return kFailed;
    }
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson(toJson(*snapshot, Page::Erasure));
    else
        sayGovernancePage(ui::pageText(Page::Erasure, {*snapshot, false}));
    return kDone;
}

int statusForget(const QStringList &arguments)
{
    CommandLine line("forget status",
        CommandText::tr("Says how far the erasure of a person is, and which workstations have not "
                        "done it yet."));
    addForgetCommon(line);
    addWho(line);
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    if (!session->isUnlocked() || !session->journal())
        return fail({Fault::Denied, "who asks must sign in"});
    const auto named = namedBy(line, *session);
    if (!named)
        return wrongUsage(whoMissing());
    if (!*named)
        return fail(named->error());
    const auto snapshot = governanceSnapshot(*session);
    if (!snapshot)
        return fail(snapshot.error());
    const auto state = Erasures(*officeOf(*session)).of((*named)->person);
    if (!state)
        return fail(state.error());
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson(toJson(*state));
    else
        say(ui::erasureStateText({*snapshot, false}, *state));
    return kDone;
}

} // namespace

int runForget(const QStringList &arguments)
{
    static constexpr std::array kParts{CommandPart{"list", &listForget},
        CommandPart{"status", &statusForget}, CommandPart{"request", &requestForget},
        CommandPart{"confirm", &confirmForget}, CommandPart{"withdraw", &withdrawForget},
        CommandPart{"hold", &holdMatter}, CommandPart{"lift", &liftHold}};
    return runPart(kParts, QStringLiteral("forget"), arguments);
}

} // namespace attune::app
