// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came of an exchange with other workstations, in sentences: for the window and the command.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace attune::app {

/// How many of something the report names.
std::int64_t countIn(const QJsonObject &report, const char *name);
/// What happened beside decisions that came in and went out, and what has to be done about it.
QStringList exchangeNotes(const QJsonObject &report);
/// Why a shared folder could not be used.
QString exchangeProblem(const Error &error);
/// One line for each file that was skipped, and for each decision that was refused, with why.
QStringList exchangeRefusals(const QJsonObject &report);

} // namespace attune::app
