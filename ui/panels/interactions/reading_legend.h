// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the lines under words and the parts of the bar mean, a row each.
#pragma once

#include <QWidget>

namespace attune::ui {

class ReadingLegend : public QWidget {
    Q_OBJECT

public:
    explicit ReadingLegend(QWidget *parent = nullptr);
};

} // namespace attune::ui
