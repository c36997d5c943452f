// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands' entry points; each stands in a file of its name.
#pragma once

#include <QStringList>

namespace attune::app {

int runVerify(const QStringList &arguments);

} // namespace attune::app
