// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells somebody who does not look at the window, through the desktop's own notifications.
#pragma once

#include <QString>

namespace attune::app {

/// Names no customer and shows no words of an interaction: others may see the screen. Does nothing
/// on a desktop without notifications.
void notifyDesktop(const QString &title, const QString &detail);

} // namespace attune::app
