// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an exchange came to, for people.
#pragma once

#include <QJsonObject>

namespace attune::app {

/// Prints it; kSomeSetAside when something was not taken, else kDone.
int sayExchange(const QJsonObject &report);
/// Only the exit code.
int exchangeCode(const QJsonObject &report);

} // namespace attune::app
