// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets of a dialog as a person finds them: by what they are called.
#pragma once

#include <QPushButton>

namespace attune::tests {

template <typename Widget>
Widget *named(const QWidget &in, const char *name)
{
    for (Widget *widget : in.findChildren<Widget *>()) {
        if (widget->accessibleName() == QString::fromUtf8(name))
            return widget;
    }
    return nullptr;
}

inline QPushButton *button(const QWidget &in, const char *text)
{
    for (QPushButton *candidate : in.findChildren<QPushButton *>()) {
        if (candidate->text() == QString::fromUtf8(text))
            return candidate;
    }
    return nullptr;
}

} // namespace attune::tests
