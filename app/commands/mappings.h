// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What import does about saved column meanings: list them, and forget one.
#pragma once

#include "app/commands/command.h"

namespace attune::app {

void addMappingOptions(QCommandLineParser &parser);
bool wantsMappings(const QCommandLineParser &parser);
int runMappings(const CommandLine &line);

} // namespace attune::app
