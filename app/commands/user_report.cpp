// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/user_report.h"

#include "app/commands/command.h"
#include "core/access/access.h"
#include "ui/models/role_text.h"

#include <QJsonArray>

namespace attune::app {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QJsonObject toJson(vault::KeyScope scope)
{
    return {{QStringLiteral("class"), fromUtf8(vault::nameOf(scope.dataClass))},
        {QStringLiteral("team"), qint64(scope.team)}};
}

QString classesText(const access::UserLine &user)
{
    QStringList names;
    for (const access::HeldKey &key : user.keys)
        names += ui::classText(key.scope.dataClass);
    names.removeDuplicates();
    return names.isEmpty() ? CommandText::tr("no keys") : names.join(QStringLiteral(", "));
}

} // namespace

QJsonObject toJson(const access::UserLine &user)
{
    QJsonArray roles, keys, waiting;
    for (const Role role : kRoles) {
        if (user.roles.has(role))
            roles += fromUtf8(access::nameOf(role));
    }
    for (const access::HeldKey &key : user.keys) {
        QJsonObject one = toJson(key.scope);
        QJsonArray generations;
        for (const std::int64_t generation : key.generations)
            generations += qint64(generation);
        one[QStringLiteral("generations")] = generations;
        keys += one;
    }
    for (const vault::KeyScope scope : user.waiting)
        waiting += toJson(scope);
    return {{QStringLiteral("name"), QString::fromStdString(user.name)},
        {QStringLiteral("roles"), roles}, {QStringLiteral("active"), user.active},
        {QStringLiteral("recovery"), user.isRecovery},
        {QStringLiteral("since"), QString::fromStdString(toIso(user.since))},
        {QStringLiteral("by"), QString::fromStdString(user.by)}, {QStringLiteral("keys"), keys},
        {QStringLiteral("waiting"), waiting}};
}

QJsonObject toJson(const access::UsersSnapshot &users)
{
    QJsonArray list, classes;
    for (const access::UserLine &user : users.users)
        list += toJson(user);
    for (const access::ClassLine &line : users.classes) {
        QJsonObject one = toJson(line.scope);
        one[QStringLiteral("generation")] = qint64(line.generation);
        one[QStringLiteral("holders")] = qint64(line.holders.size());
        classes += one;
    }
    return {{QStringLiteral("users"), list}, {QStringLiteral("classes"), classes},
        {QStringLiteral("recovery"), users.hasRecovery}};
}

void sayUsers(const access::UsersSnapshot &users)
{
    if (users.users.empty())
        say(CommandText::tr("This centre was made by an older version. Its users appear once an "
                            "administrator has signed in."));
    for (const access::UserLine &user : users.users) {
        if (user.isRecovery)
            continue;
        say(QStringLiteral("%1  %2")
                .arg(QString::fromStdString(user.name), -24)
                .arg(user.active ? ui::rolesText(user.roles) : CommandText::tr("disabled")));
        if (user.active)
            say(QStringLiteral("%1  %2")
                    .arg(QString(), -24)
                    .arg(CommandText::tr("may open: %1").arg(classesText(user))));
        if (!user.waiting.empty())
            say(QStringLiteral("%1  %2")
                    .arg(QString(), -24)
                    .arg(CommandText::tr("%n key(s) wait until somebody who holds them signs in",
                        nullptr, int(user.waiting.size()))));
    }
    say(users.hasRecovery
            ? CommandText::tr("There is a recovery key, printed in three parts.")
            : CommandText::tr("There is no recovery key: attune user recovery make prints one."));
}

} // namespace attune::app
