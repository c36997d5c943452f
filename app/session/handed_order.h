// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a command may hand to the console that holds the centre, carried out there.
#pragma once

#include "app/session/session.h"
#include "app/session/steps.h"

#include <QJsonObject>

namespace attune::app {

/// `{"import": …}`, `{"recordings": …}`, `{"score": …}`, `{"dismiss": …}`, `{"opened": …}`,
/// `{"exchange": …}` or `{"invite": …}`; gives the report the
/// command prints. Fault::Unsupported for an order this console does not know.
Result<QJsonObject> carryOutHanded(Session &session, const QJsonObject &order, const Steps &steps);

/// A set-aside record that a person gave up, with their reason.
Result<QJsonObject> dismissSetAside(Session &session, std::int64_t id, const QString &why);

} // namespace attune::app
