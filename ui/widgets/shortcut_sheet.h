// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All keys on one sheet, in groups ("?").
#pragma once

#include <QDialog>

#include <vector>

namespace attune::ui {

struct ShortcutLine {
    QString group{};
    QString text{};
    QString keys{}; ///< as the platform writes them
};

/// Lines of one group follow each other.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutSheet(const std::vector<ShortcutLine> &lines, QWidget *parent = nullptr);
};

} // namespace attune::ui
