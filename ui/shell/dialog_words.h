// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a dialog says of what it was asked: seen whole, and read out.
#pragma once

#include <QAccessible>
#include <QDialog>
#include <QLayout>

#include <algorithm>

namespace attune::ui {

/// To be called once `words` of this dialog say something new: it grows where they need room.
inline void tellIn(QDialog &dialog, QWidget &words)
{
    words.show();
    dialog.layout()->activate();
    const int height = dialog.layout()->totalHeightForWidth(dialog.width());
    dialog.resize(dialog.width(), std::max(dialog.height(), height));
    QAccessibleEvent told(&words, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

} // namespace attune::ui
