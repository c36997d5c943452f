// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command user: who may sign in, and what they are.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/commands/secret_input.h"
#include "app/commands/user_report.h"
#include "core/access/access.h"
#include "core/access/access_service.h"

#include <QJsonArray>
#include <functional>

#include <algorithm>
#include <array>

namespace attune::app {

namespace {

/// "supervisor,hr"; an empty set when one of them is no role.
Roles rolesFrom(const QString &text)
{
    Roles roles;
    for (const QString &name : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto role = access::roleNamed(name.trimmed().toStdString());
        if (!role)
            return {};
        roles = roles | *role;
    }
    return roles;
}

QString everyRole()
{
    return QString::fromStdString(access::namesOf(Roles::all()));
}

void addRoles(CommandLine &line)
{
    line.parser().addOption({QStringLiteral("roles"),
        CommandText::tr("What they are, one or several of: %1.").arg(everyRole()),
        QStringLiteral("role,…")});
}

void addJson(CommandLine &line)
{
    line.parser().addOption({QStringLiteral("json"), CommandText::tr("Print one JSON object.")});
}

void addName(CommandLine &line)
{
    line.parser().addPositionalArgument(QStringLiteral("name"), CommandText::tr("Their name."));
}

int complainUsage(const QString &what)
{
    complain(what);
    return kWrongUsage;
}

Result<Session> openForChanging(const CommandLine &line)
{
    auto session = line.openForWriting();
    if (session && !session->isUnlocked())
        return {Fault::Denied, "the passphrase of an administrator is needed"};
    return session;
}

int tell(Session &session, const CommandLine &line, const std::string &name, const QString &said)
{
    if (auto recorded = session.recordUsers(); !recorded)
        return fail(recorded.error());
    const auto users = access::usersFor(session.vault());
    if (!users)
        return fail(users.error());
    const access::UserLine *user = users->find(name);
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson(user ? toJson(*user) : QJsonObject());
    else
        say(said);
    return kDone;
}

/// Signs in, lets `change` decide, and says what came of it. `name` is whom it is about.
int change(const CommandLine &line, const std::string &name,
    const std::function<Done(Session &, access::Service &)> &decide, const QString &said)
{
    auto session = openForChanging(line);
    if (!session)
        return fail(session.error());
    access::Service service(session->vault(), session->statementClock());
    if (const auto done = decide(*session, service); !done)
        return fail(done.error());
    return tell(*session, line, name, said);
}

int listUsers(const QStringList &arguments)
{
    CommandLine line("user list",
        CommandText::tr("Lists who may sign in, their roles and what they may open. Needs no "
                        "passphrase."));
    line.addCentre();
    addJson(line);
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = line.openForReading();
    if (!session)
        return fail(session.error());
    const auto users = access::usersFor(session->vault());
    if (!users)
        return fail(users.error());
    line.parser().isSet(QStringLiteral("json")) ? sayJson(toJson(*users)) : sayUsers(*users);
    return kDone;
}

int addUser(const QStringList &arguments)
{
    CommandLine line("user add",
        CommandText::tr("Adds somebody. Who signs in must be an administrator; passphrases are "
                        "never arguments."));
    line.addCentre();
    addRoles(line);
    addNewPassphrase(line.parser());
    addJson(line);
    addName(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const Roles roles = rolesFrom(line.parser().value(QStringLiteral("roles")));
    const QStringList names = line.parser().positionalArguments();
    if (names.size() != 1 || roles.empty())
        return complainUsage(
            CommandText::tr("attune user add needs a name and --roles, one or several of: %1.")
                .arg(everyRole()));
    const std::string name = names.front().toStdString();
    return change(
        line, name,
        [&](Session &, access::Service &service) -> Done {
            auto passphrase = newPassphrase(line.parser());
            return passphrase ? service.add({name, *passphrase, roles}) : passphrase.error();
        },
        CommandText::tr("%1 may sign in now, as: %2.")
            .arg(names.front(), QString::fromStdString(access::namesOf(roles))));
}

int disableUser(const QStringList &arguments)
{
    CommandLine line("user disable",
        CommandText::tr("Takes somebody's keys away. What is sealed from now on they cannot open, "
                        "even with a copy; what they could open before, a copy still can."));
    line.addCentre();
    addJson(line);
    addName(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList names = line.parser().positionalArguments();
    if (names.size() != 1)
        return complainUsage(CommandText::tr("attune user disable needs a name."));
    const std::string name = names.front().toStdString();
    return change(
        line, name, [&](Session &, access::Service &service) { return service.disable(name); },
        CommandText::tr("%1 may not sign in any more. New keys were drawn for what they could "
                        "open.")
            .arg(names.front()));
}

int changeRoles(const QStringList &arguments)
{
    CommandLine line("user roles",
        CommandText::tr("Makes somebody exactly what --roles says. A class they may no longer "
                        "open gets new keys."));
    line.addCentre();
    addRoles(line);
    addJson(line);
    addName(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const Roles roles = rolesFrom(line.parser().value(QStringLiteral("roles")));
    const QStringList names = line.parser().positionalArguments();
    if (names.size() != 1 || roles.empty())
        return complainUsage(
            CommandText::tr("attune user roles needs a name and --roles, one or several of: %1.")
                .arg(everyRole()));
    const std::string name = names.front().toStdString();
    return change(
        line, name,
        [&](Session &, access::Service &service) { return service.changeRoles(name, roles); },
        CommandText::tr("%1 is now: %2.")
            .arg(names.front(), QString::fromStdString(access::namesOf(roles))));
}

int changePassphrase(const QStringList &arguments)
{
    CommandLine line("user passphrase",
        CommandText::tr("Gives who signs in a new passphrase, or, for an administrator, somebody "
                        "else who forgot theirs."));
    line.addCentre();
    addNewPassphrase(line.parser());
    addJson(line);
    line.parser().addPositionalArgument(
        QStringLiteral("name"), CommandText::tr("Somebody else."), QStringLiteral("[name]"));
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList names = line.parser().positionalArguments();
    if (names.size() > 1)
        return complainUsage(CommandText::tr("attune user passphrase takes one name at most."));
    auto session = openForChanging(line);
    if (!session)
        return fail(session.error());
    const auto passphrase = newPassphrase(line.parser());
    if (!passphrase)
        return fail(passphrase.error());
    const std::string self = session->vault().user();
    const std::string name = names.isEmpty() ? self : names.front().toStdString();
    access::Service service(session->vault(), session->statementClock());
    const Done changed = name == self ? session->vault().changePassphrase(*passphrase)
                                      : service.renew(name, *passphrase);
    if (!changed)
        return fail(changed.error());
    return tell(*session, line, name,
        CommandText::tr("%1 has a new passphrase.").arg(QString::fromStdString(name)));
}

int makeRecovery(const QStringList &arguments)
{
    CommandLine line("user recovery make",
        CommandText::tr("Prints a recovery key in three parts. Any two open the centre when "
                        "passphrases are lost; one alone tells nothing. Parts printed before are "
                        "worth nothing afterwards."));
    line.addCentre();
    addJson(line);
    if (const auto code = line.parse(arguments))
        return *code;
    auto session = openForChanging(line);
    if (!session)
        return fail(session.error());
    const auto parts = access::Service(session->vault(), session->statementClock()).makeRecovery();
    if (!parts)
        return fail(parts.error());
    if (auto recorded = session->recordUsers(); !recorded)
        return fail(recorded.error());
    if (line.parser().isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const std::string &part : *parts)
            list += QString::fromStdString(part);
        sayJson({{QStringLiteral("parts"), list}});
        return kDone;
    }
    say(CommandText::tr("Print these three parts, give each to another person, and keep none of "
                        "them on a computer:"));
    for (const std::string &part : *parts)
        say(QStringLiteral("\n  %1").arg(QString::fromStdString(part)));
    return kDone;
}

int useRecovery(const QStringList &arguments)
{
    CommandLine line("user recovery use",
        CommandText::tr("Opens the centre with two parts of the recovery key and makes somebody, "
                        "known or new, an administrator with a new passphrase."));
    line.addCentre();
    line.parser().addOption({QStringLiteral("parts-fd"),
        CommandText::tr("Read two parts, a line each, from this file descriptor; otherwise they "
                        "are asked for on the terminal."),
        QStringLiteral("n")});
    addNewPassphrase(line.parser());
    addJson(line);
    addName(line);
    if (const auto code = line.parse(arguments))
        return *code;
    const QStringList names = line.parser().positionalArguments();
    if (names.size() != 1)
        return complainUsage(CommandText::tr("attune user recovery use needs a name."));
    const auto parts = secretLines(line.parser(), QStringLiteral("parts-fd"),
        {CommandText::tr("One part:"), CommandText::tr("Another part:")});
    if (!parts)
        return fail(parts.error());
    const auto passphrase = newPassphrase(line.parser());
    if (!passphrase)
        return fail(passphrase.error());
    auto session = Session::openForWriting(line.centre(), {});
    if (!session)
        return fail(session.error());
    const std::string name = names.front().toStdString();
    if (auto done = session->recover((*parts)[0], (*parts)[1], name, *passphrase); !done)
        return fail(done.error());
    return tell(*session, line, name,
        CommandText::tr("%1 is an administrator with a new passphrase. Make a new recovery key: "
                        "these parts have been seen.")
            .arg(names.front()));
}

int runRecovery(const QStringList &arguments)
{
    static constexpr std::array kParts{
        CommandPart{"make", &makeRecovery}, CommandPart{"use", &useRecovery}};
    return runPart(kParts, QStringLiteral("user recovery"), arguments);
}

} // namespace

int runUser(const QStringList &arguments)
{
    static constexpr std::array kParts{CommandPart{"add", &addUser},
        CommandPart{"list", &listUsers}, CommandPart{"disable", &disableUser},
        CommandPart{"roles", &changeRoles}, CommandPart{"passphrase", &changePassphrase},
        CommandPart{"recovery", &runRecovery}};
    return runPart(kParts, QStringLiteral("user"), arguments);
}

} // namespace attune::app
