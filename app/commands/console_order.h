// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A command that writes gives its work to the console that holds the centre, and shows how far it
// is.
#pragma once

#include "app/commands/command.h"

#include <functional>

namespace attune::app {

using ShowStep = std::function<void(qint64 done, qint64 total)>;

/// The report; nullopt when it failed, which has been said then. Whoever hands work over must be
/// able to open the centre themselves. `held` is said when no console listens after all.
std::optional<QJsonObject> handToConsole(const CommandLine &line, const QJsonObject &order,
    const Error &held, const ShowStep &show = {});

/// One line on the error stream that is written over.
void showSteps(qint64 done, qint64 total);

/// Whether somebody looks at the error stream and no machine reads the answer.
bool isWatched(const CommandLine &line);

} // namespace attune::app
