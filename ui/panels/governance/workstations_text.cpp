// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The computers that decide for this centre.
#include "core/journal/own_kinds.h"
#include "ui/panels/governance/page_text.h"
#include "ui/panels/governance/page_words.h"

#include <QLocale>

namespace attune::ui {

using governance::Workstation;

namespace {

QString codeOfWorkstation(const Workstation &one)
{
    return utf8(toHex(one.id).substr(0, 4));
}

QString workstationDetails(const PageContext &context, const Workstation &one)
{
    QStringList out{PageWords::tr("Its number: %1.").arg(utf8(toHex(one.id)))};
    out += one.joined
        ? PageWords::tr("%1 let it join, %2.").arg(utf8(one.joinedBy), context.when(*one.joined))
        : PageWords::tr("It did not join: this centre began on it.");
    if (one.revoked)
        out +=
            PageWords::tr("%1 revoked it, %2. What it wrote after entry %3 does not count. The "
                          "reason: %4")
                .arg(utf8(one.revoked->by), context.when(one.revoked->at),
                    QLocale().toString(qlonglong(one.revoked->after)), utf8(one.revoked->reason));
    else if (one.isOwn)
        out += PageWords::tr("You sit at it. It is revoked from another one of the centre.");
    return out.join(QLatin1String("\n\n"));
}

} // namespace

QString workstationText(const Workstation &workstation)
{
    return PageWords::tr("workstation %1, set up by %2")
        .arg(codeOfWorkstation(workstation), utf8(workstation.user));
}

PageTable workstationsTable(const PageContext &context)
{
    const governance::UsersPage &page = context.snapshot.users;
    const PageCell none = QStringLiteral("–");
    PageTable table;
    table.name = PageWords::tr("Workstations");
    table.columns = {PageWords::tr("Workstation"), PageWords::tr("Set up by"),
        PageWords::tr("Joined"), PageWords::tr("Decisions"), PageWords::tr("Last decision")};
    for (std::size_t i = 0; i < page.workstations.size(); ++i) {
        const Workstation &one = page.workstations[i];
        table.rows.push_back(
            {{codeOfWorkstation(one), utf8(one.user), one.joined ? context.cell(*one.joined) : none,
                 QLocale().toString(qlonglong(one.written)),
                 one.last ? context.cell(*one.last) : none},
                one.revoked     ? Tone::Warning
                    : one.isOwn ? Tone::Info
                                : Tone::Neutral,
                one.revoked     ? PageWords::tr("revoked")
                    : one.isOwn ? PageWords::tr("this one")
                                : QString(),
                workstationDetails(context, one), one.isOwn ? -1 : static_cast<int>(i)});
    }
    table.empty = PageWords::tr("No workstation has decided anything yet.");
    const QString why = context.may(page.mayRevoke, journal::deviceRevokedKind().kind().writers);
    table.actions = {
        {QStringLiteral("users.invite"), PageWords::tr("Invite…"), page.mayRevoke, false, why},
        {QStringLiteral("users.revoke"), PageWords::tr("Revoke…"), page.mayRevoke, true, why}};
    return table;
}

} // namespace attune::ui
