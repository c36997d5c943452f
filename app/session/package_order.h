// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed packages of a session: what its participants need, put together here, and what somebody
// was sent, opened there.
#pragma once

#include "app/session/session.h"
#include "core/exchange/sealed_package.h"

#include <QStringList>

namespace attune::app {

struct PackageOrder {
    QString folder; ///< that workstations share
    QString session; ///< what it is for; stands in the access log
    Instant until; ///< nobody opens it later
    QStringList participants; ///< users
    QStringList contacts; ///< as their source names them
    QString form; ///< a file, may be empty
    QString published; ///< a form of this centre, in its newest version; may be empty
};

/// Contacts with their transcripts and recordings, sealed to each participant by name. Faults:
/// Denied for who may not see contacts themselves, NotFound for a contact nobody delivered, and
/// those of exchange::send().
Result<exchange::PackageNote> sendPackage(Session &session, const PackageOrder &order);
/// That lie in the folder, newest first; anybody may know of them.
Result<std::vector<exchange::PackageNote>> packagesIn(Session &session, const QString &folder);
/// Faults as of exchange::openPackage(); NotFound for no such package.
Result<exchange::Package> openPackage(
    Session &session, const QString &folder, const std::string &id);
/// What stands in it, for reading: recordings are named alone.
QString packageText(const exchange::Package &package);

} // namespace attune::app
