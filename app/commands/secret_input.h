// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What must not stand on a command line: from a file descriptor, or asked for on the terminal
// without showing it.
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QStringList>

#include <string>
#include <vector>

namespace attune::app {

/// As many lines as there are prompts. The descriptor is closed, so that no child inherits it.
Result<std::vector<std::string>> readSecretLines(int descriptor, std::size_t count);

/// From the descriptor `option` names, else from the terminal, else Fault::Invalid.
Result<std::vector<std::string>> secretLines(
    const QCommandLineParser &parser, const QString &option, const QStringList &prompts);

/// A new passphrase; asked for twice on a terminal.
Result<std::string> newPassphrase(const QCommandLineParser &parser);
/// --new-passphrase-fd
void addNewPassphrase(QCommandLineParser &parser);

} // namespace attune::app
