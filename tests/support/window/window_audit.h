// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a window as a person would who cannot see it, or sees it badly, or has no mouse.
#pragma once

#include <QString>

#include <vector>

class QWidget;

namespace attune::tests {

enum class AuditRule {
    Nameless, ///< can have the focus, but says nothing about itself
    Faint, ///< text under 4.5:1 on what lies below it
    FocusTrap, ///< Tab does not come back to where it began
    Unreachable, ///< takes the focus by Tab, but Tab never comes there
    CutOff, ///< text wider or higher than its place
};

struct Finding {
    AuditRule rule;
    QString widget; ///< class, name and the way to it
    QString detail;
};

/// The window must be shown and laid out. Looks at visible widgets only.
std::vector<Finding> auditWindow(QWidget &window);

/// One line each, for the message of a failing test; empty when there are none.
QString toText(const std::vector<Finding> &findings);

/// Shows the window at this size and lets the layout settle.
void showAt(QWidget &window, int width, int height);

} // namespace attune::tests
