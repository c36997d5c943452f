// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/role_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace attune::ui {

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(Roles)
};

} // namespace

QString roleText(attune::Role role)
{
    switch (role) {
    case attune::Role::Supervisor:
        return Text::tr("Supervisor");
    case attune::Role::Evaluator:
        return Text::tr("Evaluator");
    case attune::Role::PeerReviewer:
        return Text::tr("Peer reviewer");
    case attune::Role::Hr:
        return Text::tr("HR");
    case attune::Role::Leader:
        return Text::tr("Leader");
    case attune::Role::DataSteward:
        return Text::tr("Data steward");
    case attune::Role::EmployeeRepresentative:
        return Text::tr("Employee representative");
    case attune::Role::Legal:
        return Text::tr("Legal");
    case attune::Role::Cx:
        return Text::tr("Customer experience");
    case attune::Role::Administrator:
        return Text::tr("Administrator");
    }
    return {};
}

QString rolesText(Roles roles)
{
    if (roles == Roles::all())
        return Text::tr("Every role");
    QStringList names;
    for (const attune::Role role : kRoles) {
        if (roles.has(role))
            names += roleText(role);
    }
    return names.join(QStringLiteral(", "));
}

QString classText(vault::DataClass dataClass)
{
    switch (dataClass) {
    case vault::DataClass::Internal:
        return Text::tr("internal");
    case vault::DataClass::Personal:
        return Text::tr("personal");
    case vault::DataClass::Emotional:
        return Text::tr("emotional");
    case vault::DataClass::Transcript:
        return Text::tr("transcripts");
    case vault::DataClass::Confidential:
        return Text::tr("confidential");
    }
    return {};
}

} // namespace attune::ui
