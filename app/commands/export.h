// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the command export can write; each has a file of its own.
#pragma once

#include <QStringList>

namespace attune::app {

/// The codes of --reason, for people.
QString exportReasonNames();

int exportEvidence(const QStringList &arguments);
int exportInteractions(const QStringList &arguments);
int exportTeams(const QStringList &arguments);
int exportIndex(const QStringList &arguments);

} // namespace attune::app
