// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The thin line between rows that are no table.
#pragma once

#include <QWidget>

namespace attune::ui {

class Hairline : public QWidget {
public:
    explicit Hairline(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {1, 1}; }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace attune::ui
