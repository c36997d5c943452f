// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Users, their roles and the keys that follow from them.
#include "ui/panels/governance/page_text.h"
#include "ui/panels/governance/page_words.h"

#include <QLocale>

namespace attune::ui {

namespace {

constexpr Roles kChangers = attune::Role::Administrator;

QString keysText(const access::UserLine &user)
{
    QStringList names;
    for (const access::HeldKey &key : user.keys)
        names += classText(key.scope.dataClass);
    names.removeDuplicates();
    return names.isEmpty() ? PageWords::tr("none") : names.join(QStringLiteral(", "));
}

QString userDetails(const PageContext &context, const access::UserLine &user)
{
    QStringList out;
    if (!user.active)
        out += PageWords::tr("Disabled. What they signed stays.");
    out += PageWords::tr("As %1 decided, %2.").arg(utf8(user.by), context.when(user.since));
    if (!user.teams.empty())
        out += PageWords::tr("For %n team(s) alone.", nullptr, static_cast<int>(user.teams.size()));
    if (!user.waiting.empty())
        out += PageWords::tr("%n key(s) are theirs to hold and wait for a holder to sign in.",
            nullptr, static_cast<int>(user.waiting.size()));
    return out.join(QLatin1String("\n\n"));
}

PageTable users(const PageContext &context)
{
    const governance::UsersPage &page = context.snapshot.users;
    PageTable table;
    table.name = PageWords::tr("Users");
    table.columns = {PageWords::tr("Name"), PageWords::tr("Roles"), PageWords::tr("Keys"),
        PageWords::tr("Since")};
    for (std::size_t i = 0; i < page.all.users.size(); ++i) {
        const access::UserLine &one = page.all.users[i];
        if (one.isRecovery)
            continue;
        const bool waits = one.active && !one.waiting.empty();
        const bool isSelf = one.name == context.snapshot.user;
        table.rows.push_back(
            {{utf8(one.name), one.active ? rolesText(one.roles) : QStringLiteral("–"),
                 keysText(one), context.cell(one.since)},
                waits        ? Tone::Warning
                    : isSelf ? Tone::Info
                             : Tone::Neutral,
                waits        ? PageWords::tr("key waits")
                    : isSelf ? PageWords::tr("you")
                             : QString(),
                userDetails(context, one), one.active ? static_cast<int>(i) : -1});
    }
    const QString why = context.may(page.mayChange, kChangers);
    table.actions = {
        {QStringLiteral("users.add"), PageWords::tr("Add…"), page.mayChange, false, why},
        {QStringLiteral("users.roles"), PageWords::tr("Roles…"), page.mayChange, true, why},
        {QStringLiteral("users.renew"), PageWords::tr("New passphrase…"), page.mayChange, true,
            why},
        {QStringLiteral("users.disable"), PageWords::tr("Disable…"), page.mayChange, true, why},
        {QStringLiteral("users.recovery"), PageWords::tr("Recovery key…"), page.mayChange, false,
            why}};
    return table;
}

PageTable classKeys(const PageContext &context)
{
    PageTable table;
    table.name = PageWords::tr("Keys of classes");
    table.columns = {PageWords::tr("Class"), PageWords::tr("Team"), PageWords::tr("Generation"),
        PageWords::tr("Held by")};
    const QLocale locale;
    for (const access::ClassLine &one : context.snapshot.users.all.classes) {
        QStringList names;
        for (const std::string &holder : one.holders)
            names += utf8(holder);
        table.rows.push_back({{classText(one.scope.dataClass),
            one.scope.team == 0 ? PageWords::tr("the whole centre")
                                : locale.toString(qlonglong(one.scope.team)),
            locale.toString(qlonglong(one.generation)), names.join(QStringLiteral(", "))}});
    }
    return table;
}

} // namespace

PageText usersText(const PageContext &context)
{
    const auto &all = context.snapshot.users.all;
    PageText text;
    text.about = PageWords::tr("Who may sign in and what they are. Keys follow from roles; whoever "
                               "lacks a key finds nothing in the files either.");
    int active = 0, waiting = 0;
    for (const access::UserLine &one : all.users) {
        active += one.active && !one.isRecovery;
        waiting += one.active && !one.waiting.empty();
    }
    text.tone = waiting > 0 || !all.hasRecovery ? Tone::Warning : Tone::Good;
    text.headline = waiting > 0
        ? PageWords::tr(
            "%n user(s) wait for a key until somebody who holds it signs in.", nullptr, waiting)
        : !all.hasRecovery ? PageWords::tr("There is no recovery key: draw one, print it, and "
                                           "keep its parts apart.")
                           : PageWords::tr("%n person(s) may sign in.", nullptr, active);
    text.tables = {users(context), classKeys(context), workstationsTable(context)};
    return text;
}

QString userChangedText(const governance::UserChanged &changed)
{
    using Why = governance::UserChanged::Why;
    if (!changed.refused)
        return changed.passphrase.empty()
            ? PageWords::tr("%1 is changed.").arg(utf8(changed.name))
            : PageWords::tr(
                "The passphrase of %1, shown once: %2. Hand it over in person; they can change it "
                "under their name.")
                  .arg(utf8(changed.name), utf8(changed.passphrase));
    switch (*changed.refused) {
    case Why::NameTaken:
        return PageWords::tr("There is, or was, a user %1 already. Choose another name.")
            .arg(utf8(changed.name));
    case Why::NoName:
        return PageWords::tr(
            "This cannot be a user's name: it is too long, or begins or ends with a space.");
    case Why::NoRole:
        return PageWords::tr("A user needs a role.");
    case Why::LastAdministrator:
        return PageWords::tr("Nothing was changed: %1 is the last who may change users.")
            .arg(utf8(changed.name));
    }
    return {};
}

} // namespace attune::ui
