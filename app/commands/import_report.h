// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a command says at the end of an import, wherever it was carried out.
#pragma once

#include "app/commands/command.h"

namespace attune::app {

/// Prints the report as the command line asks; gives the exit code.
int conclude(const CommandLine &line, const QJsonObject &report);

} // namespace attune::app
