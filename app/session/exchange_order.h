// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An exchange with a folder, as the command, the console for it and the window's own timer carry it
// out.
#pragma once

#include "app/session/session.h"
#include "app/session/steps.h"

#include <QJsonObject>

namespace attune::app {

/// What the command prints. Fault::Invalid for a folder within the centre itself.
Result<QJsonObject> exchangeWith(Session &session, const QString &folder, const Steps &steps);
/// The same with an invitation for a user, good for so many days, under "invitation".
Result<QJsonObject> inviteInto(
    Session &session, const QString &folder, const QString &user, int days, const Steps &steps);

struct Joined {
    Session session; ///< who joined is signed in
    QJsonObject report;
};

/// Joins and exchanges at once with the folder, if there is one. The report says under "waits"
/// whether an administrator must certify this workstation first.
Result<Joined> joinThrough(const store::CentrePaths &paths, const Credentials &credentials,
    const QString &folder, const std::string &invitation, const Steps &steps);

} // namespace attune::app
