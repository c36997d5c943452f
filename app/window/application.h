// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The console itself: opens a centre in a window, or says plainly why it cannot.
#pragma once

#include "app/window/frame.h"

#include <QStringList>

namespace attune::app {

struct WindowOptions {
    FrameOptions frame;
    QString centre; ///< empty: the one used last, else the default
    QString user;
    std::optional<QString> passphrase;
};

/// Runs until the window is closed; gives the exit code. Needs a QApplication.
int runWindow(const WindowOptions &options);

} // namespace attune::app
