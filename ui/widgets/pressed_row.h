// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A row of several widgets that is one thing to press: by a click beside its buttons, by Enter, by
// Space.
#pragma once

#include <QWidget>

namespace attune::ui {

class PressedRow : public QWidget {
    Q_OBJECT

public:
    explicit PressedRow(QWidget *parent = nullptr);

protected:
    virtual void press() = 0;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    /// Painted anew when pointer or focus come and go: a row shows both.
    bool event(QEvent *event) override;
};

} // namespace attune::ui
