// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What import --retry can do beside trying everything again: list, show, mend and dismiss.
#pragma once

#include "app/commands/command.h"

namespace attune::app {

void addSetAsideOptions(QCommandLineParser &parser);
/// Whether one of those options was given; each goes with --retry.
bool wantsSetAside(const QCommandLineParser &parser);
int runSetAside(const CommandLine &line);

} // namespace attune::app
