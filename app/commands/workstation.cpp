// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command workstation: which computers decide for this centre, and taking one out.
#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/commands/page_lines.h"
#include "app/session/governance_office.h"
#include "core/governance/workstations.h"

#include <QJsonArray>

namespace attune::app {

namespace {

using governance::Workstation;

QJsonValue timeOrNull(const std::optional<Instant> &at)
{
    return at ? QJsonValue(QString::fromStdString(toIso(*at))) : QJsonValue();
}

QJsonObject jsonOf(const Workstation &one)
{
    QJsonObject out{{QStringLiteral("id"), QString::fromStdString(toHex(one.id))},
        {QStringLiteral("set_up_by"), QString::fromStdString(one.user)},
        {QStringLiteral("own"), one.isOwn}, {QStringLiteral("joined"), timeOrNull(one.joined)},
        {QStringLiteral("decisions"), qint64(one.written)},
        {QStringLiteral("last"), timeOrNull(one.last)}};
    if (one.revoked)
        out.insert(QStringLiteral("revoked"),
            QJsonObject{{QStringLiteral("after"), qint64(one.revoked->after)},
                {QStringLiteral("at"), timeOrNull(one.revoked->at)},
                {QStringLiteral("by"), QString::fromStdString(one.revoked->by)},
                {QStringLiteral("reason"), QString::fromStdString(one.revoked->reason)}});
    return out;
}

int listWorkstations(const QStringList &arguments)
{
    CommandLine line("workstation list",
        CommandText::tr("The computers that decide for this centre, as far as is known here."));
    line.addCentre();
    line.parser().addOption({QStringLiteral("json"), CommandText::tr("Print one JSON object.")});
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    const auto office = officeOf(*session);
    const auto all = office ? governance::Workstations(*office).all()
                            : Result<std::vector<Workstation>>(std::vector<Workstation>());
    if (!all)
        return fail(all.error());
    QJsonArray lines;
    for (const Workstation &one : *all)
        lines.append(jsonOf(one));
    if (line.parser().isSet(QStringLiteral("json"))) {
        sayJson({{QStringLiteral("workstations"), lines}});
        return kDone;
    }
    for (const Workstation &one : *all) {
        QStringList parts{QString::fromStdString(toHex(one.id)),
            CommandText::tr("set up by %1").arg(QString::fromStdString(one.user)),
            CommandText::tr("%n decision(s)", nullptr, static_cast<int>(one.written))};
        if (one.revoked)
            parts += CommandText::tr("revoked");
        else if (one.isOwn)
            parts += CommandText::tr("this one");
        say(parts.join(QStringLiteral(" · ")));
    }
    return kDone;
}

/// The one whose number begins so, if there is one alone.
Result<journal::DeviceId> chosen(const std::vector<Workstation> &all, const std::string &begin)
{
    std::optional<journal::DeviceId> out;
    for (const Workstation &one : all) {
        if (!toHex(one.id).starts_with(begin))
            continue;
        if (out)
            return {Fault::Invalid, "several workstations begin with " + begin};
        out = one.id;
    }
    if (!out || begin.empty())
        return {Fault::NotFound, "no workstation begins with " + begin};
    return *out;
}

int revokeWorkstation(const QStringList &arguments)
{
    CommandLine line("workstation revoke",
        CommandText::tr("Takes a workstation out, for one that is lost. It cannot be taken back."));
    line.addCentre();
    line.parser().addPositionalArgument(
        QStringLiteral("number"), CommandText::tr("Of the workstation, or how it begins."));
    line.parser().addOptions(
        {{QStringLiteral("reason"), CommandText::tr("Why, in a sentence."), QStringLiteral("text")},
            {QStringLiteral("lost"),
                CommandText::tr("What it wrote from this time on does not count (such as "
                                "2026-11-30T17:00Z); "
                                "without it, what comes after all that is known of it here."),
                QStringLiteral("time")}});
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList given = line.parser().positionalArguments();
    const QString reason = line.parser().value(QStringLiteral("reason")).trimmed();
    const bool isDated = line.parser().isSet(QStringLiteral("lost"));
    const auto day = parseTime(line.parser().value(QStringLiteral("lost")).toStdString());
    if (given.size() != 1 || reason.isEmpty() || (isDated && (!day || !day->offset))) {
        complain(
            CommandText::tr("Usage: attune workstation revoke NUMBER --reason TEXT [--lost TIME]"));
        return kWrongUsage;
    }
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    const auto office = officeOf(*session);
    if (!office)
        return fail({Fault::Denied, "there is no journal"});
    const std::optional<Instant> lost = isDated
        ? std::optional(Instant{day->local.time_since_epoch() - *day->offset})
        : std::nullopt;
    governance::Workstations workstations(*office);
    const auto all = workstations.all();
    if (!all)
        return fail(all.error());
    const auto id = chosen(*all, given.front().toStdString());
    if (!id)
        return fail(id.error());
    if (session->journal()->device() == *id) {
        complain(CommandText::tr("You sit at it. It is revoked from another one of the centre."));
        return kFailed;
    }
    if (auto done = workstations.revoke(*id, lost, reason.toStdString()); !done)
        return fail(done.error());
    say(CommandText::tr("Revoked. The others hear of it with their next exchange."));
    return kDone;
}

} // namespace

int runWorkstation(const QStringList &arguments)
{
    static constexpr std::array kParts{
        CommandPart{"list", &listWorkstations}, CommandPart{"revoke", &revokeWorkstation}};
    return runPart(kParts, QStringLiteral("workstation"), arguments);
}

} // namespace attune::app
