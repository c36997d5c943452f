// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command governance: a page of the panel without a window, and the decisions on an agreement.
#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/session/governance_json.h"
#include "app/session/governance_office.h"
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
        CommandText::tr("agreement, consent, classes, oversight, steward or misuse."));
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("mask-names"), CommandText::tr("Leave out people's names.")},
        {QStringLiteral("template"), CommandText::tr("Print an agreement to begin with.")},
        {QStringLiteral("load"), CommandText::tr("Put an agreement forward."),
            QStringLiteral("file")},
        {QStringLiteral("none"), CommandText::tr("Sign that no agreement applies here, and why."),
            QStringLiteral("reason")},
        {QStringLiteral("sign"),
            CommandText::tr("Counter-sign what waits, as the employee representative.")},
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

void print(const ui::PageText &page)
{
    say(page.headline);
    for (const ui::PageTable &table : page.tables) {
        say({});
        say(table.name);
        if (table.rows.empty())
            say(QLatin1String("  ") + table.empty);
        for (const ui::PageRow &row : table.rows)
            say(QLatin1String("  ")
                + (row.state.isEmpty() ? row.cells : QStringList{row.state} + row.cells)
                      .join(QStringLiteral(" · ")));
    }
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
    const auto page = pageNamed(parser.positionalArguments().value(0));
    if (!page || parser.positionalArguments().size() > 1) {
        complain(CommandText::tr(
            "Say which page: agreement, consent, classes, oversight, steward or misuse."));
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
        print(ui::pageText(*page, {*snapshot, parser.isSet(QStringLiteral("mask-names"))}));
    return kDone;
}

} // namespace attune::app
