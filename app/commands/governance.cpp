// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command governance: a page of the panel without a window, and the decisions on an agreement.
#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/commands/page_lines.h"
#include "app/session/governance_json.h"
#include "app/session/governance_office.h"
#include "core/access/access.h"
#include "core/governance/retention.h"
#include "core/interactions/search_index.h"
#include "ui/panels/governance/page_text.h"

#include <QFile>

#include <algorithm>

namespace attune::app {

namespace {

using namespace governance;

std::optional<Page> pageNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(kPages, [&](Page page) { return name.toStdString() == nameOf(page); });
    return found == kPages.end() ? std::nullopt : std::optional(*found);
}

void addPageOptions(CommandLine &line)
{
    line.addCentre();
    line.parser().addPositionalArgument(QStringLiteral("page"),
        CommandText::tr(
            "agreement, consent, classes, oversight, steward, misuse, erasure or users; or "
            "retention, to delete what is past its period."));
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("mask-names"), CommandText::tr("Leave out people's names.")},
        {QStringLiteral("template"), CommandText::tr("Print an agreement to begin with.")},
        {QStringLiteral("load"), CommandText::tr("Put an agreement forward."),
            QStringLiteral("file")},
        {QStringLiteral("none"), CommandText::tr("Sign that no agreement applies here, and why."),
            QStringLiteral("reason")},
        {QStringLiteral("sign"),
            CommandText::tr("Counter-sign what waits, as the employee representative.")},
        {QStringLiteral("dry-run"),
            CommandText::tr("With retention: count what would be deleted, and delete nothing.")},
        {QStringLiteral("status"), CommandText::tr("What became of a misuse report."),
            QStringLiteral("code")}});
}

Done loadAgreement(Agreements &agreements, const QString &name, const AgreementState &state)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return {Fault::Io, file.errorString().toStdString()};
    const auto text = agreementFromJson(file.readAll().toStdString());
    return text ? agreements.propose(*text, state.heads) : Done(text.error());
}

/// Nullopt: the line asks for no decision.
std::optional<int> decide(const CommandLine &line)
{
    const QCommandLineParser &parser = line.parser();
    const bool load = parser.isSet(QStringLiteral("load")),
               none = parser.isSet(QStringLiteral("none")),
               sign = parser.isSet(QStringLiteral("sign"));
    if (!load && !none && !sign)
        return std::nullopt;
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    Agreements agreements(*officeOf(*session));
    const auto state = agreements.state();
    if (!state)
        return fail(state.error());
    Done done;
    if (load)
        done = loadAgreement(agreements, parser.value(QStringLiteral("load")), *state);
    else if (none)
        done = agreements.declareNone(
            parser.value(QStringLiteral("none")).toStdString(), state->heads);
    else if (state->waiting.empty())
        done = {Fault::NotFound, "no agreement waits for a signature"};
    else
        done = agreements.countersign(state->waiting.back(), {}, state->heads);
    if (!done)
        return fail(done.error());
    say(CommandText::tr("Signed and saved."));
    return kDone;
}

QStringList expiredLines(const facts::Expired &gone)
{
    const auto line = [](const QString &what, std::int64_t count) {
        return CommandText::tr("%1: %2").arg(what).arg(count);
    };
    return {line(CommandText::tr("interactions"), gone.contacts),
        line(CommandText::tr("transcripts"), gone.transcripts),
        line(CommandText::tr("recordings"), gone.recordings),
        line(CommandText::tr("days of scores"), gone.scoreDays),
        line(CommandText::tr("survey answers"), gone.surveys),
        line(CommandText::tr("people nothing is left of"), gone.people),
        line(CommandText::tr("other records"), gone.others)};
}

QJsonObject expiredJson(
    const facts::Expired &gone, const Retention::Payloads &payloads, bool rehearsal)
{
    return {{QStringLiteral("notes"), qint64(payloads.matters)},
        {QStringLiteral("notes_left"), qint64(payloads.left)},
        {QStringLiteral("dry_run"), rehearsal},
        {QStringLiteral("interactions"), qint64(gone.contacts)},
        {QStringLiteral("transcripts"), qint64(gone.transcripts)},
        {QStringLiteral("recordings"), qint64(gone.recordings)},
        {QStringLiteral("score_days"), qint64(gone.scoreDays)},
        {QStringLiteral("surveys"), qint64(gone.surveys)},
        {QStringLiteral("people"), qint64(gone.people)},
        {QStringLiteral("others"), qint64(gone.others)}};
}

/// Words of transcripts that went stand in the search index until they are taken out of it.
Done forgetWords(Session &session)
{
    interactions::SearchIndex index(session.facts(), session.vault());
    while (true) {
        const auto pruned = index.prune();
        if (!pruned) // who may read transcripts does it when they next sign in
            return pruned.error().fault == Fault::Denied ? Done() : Done(pruned.error());
        if (*pruned == 0)
            return {};
    }
}

int runRetention(const CommandLine &line)
{
    const bool rehearsal = line.parser().isSet(QStringLiteral("dry-run"));
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    if (auto may = access::mayDo(session->roles(), access::Act::Expire); !may)
        return fail(may.error());
    const auto office = *officeOf(*session);
    Retention retention(office);
    const auto cutoffs = retention.cutoffs();
    if (!cutoffs)
        return fail(cutoffs.error());
    const auto gone = rehearsal ? retention.due() : retention.run(session->paths().recordings());
    if (!gone)
        return fail(gone.error());
    const auto payloads = rehearsal ? retention.payloadsDue() : retention.expirePayloads();
    if (!payloads)
        return fail(payloads.error());
    if (!rehearsal) {
        if (auto forgotten = forgetWords(*session); !forgotten)
            return fail(forgotten.error());
    }
    if (line.parser().isSet(QStringLiteral("json"))) {
        sayJson(expiredJson(*gone, *payloads, rehearsal));
        return kDone;
    }
    if (!cutoffs->any())
        say(CommandText::tr("Nobody has decided how long anything is kept; nothing is deleted."));
    else
        say(rehearsal ? CommandText::tr("Past its period and to be deleted:")
                      : CommandText::tr("Past its period and deleted:"));
    if (cutoffs->any()) {
        say(expiredLines(*gone).join(QLatin1Char('\n')));
        say(CommandText::tr(
            "notes, rests and evaluations in the journal: %1; left, still open or held: %2")
                .arg(payloads->matters)
                .arg(payloads->left));
    }
    return kDone;
}

int printStatus(const CommandLine &line)
{
    const auto code = StatusCode::from(line.parser().value(QStringLiteral("status")).toStdString());
    if (!code) {
        complain(CommandText::tr("A code has four groups of five letters and digits."));
        return kWrongUsage;
    }
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    const auto office = officeOf(*session);
    if (!office)
        return fail({Fault::NotFound, "nothing was decided in this centre yet"});
    const auto status = Misuse(*office).status(*code);
    if (!status)
        return fail(status.error());
    say(ui::performedText(*status));
    return kDone;
}

} // namespace

int runGovernance(const QStringList &arguments)
{
    CommandLine line("governance",
        CommandText::tr("Prints a page of Governance: who may what, who saw what, who decided."));
    addPageOptions(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const QCommandLineParser &parser = line.parser();
    if (parser.isSet(QStringLiteral("template"))) {
        const Zone utc = Zone::utc();
        say(QString::fromStdString(
            governance::toJson(agreementTemplate("Europe/Berlin", utc.dayOf(SystemClock().now()))))
                .trimmed());
        return kDone;
    }
    if (parser.isSet(QStringLiteral("status")))
        return printStatus(line);
    if (const auto code = decide(line))
        return *code;
    if (parser.positionalArguments() == QStringList{QStringLiteral("retention")})
        return runRetention(line);
    const auto page = pageNamed(parser.positionalArguments().value(0));
    if (!page || parser.positionalArguments().size() > 1) {
        complain(CommandText::tr(
            "Say which page: agreement, consent, classes, oversight, steward, misuse, erasure or "
            "users."));
        return kWrongUsage;
    }
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    const auto snapshot = governanceSnapshot(*session);
    if (!snapshot)
        return fail(snapshot.error());
    if (parser.isSet(QStringLiteral("json")))
        sayJson(toJson(*snapshot, *page));
    else
        sayGovernancePage(
            ui::pageText(*page, {*snapshot, parser.isSet(QStringLiteral("mask-names"))}));
    return kDone;
}

} // namespace attune::app
