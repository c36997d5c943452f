// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A column beside the main thing that scrolls down and never squeezes its sentences.
#pragma once

#include <QScrollArea>

namespace attune::ui {

class SideScroll : public QScrollArea {
    Q_OBJECT

public:
    /// Takes `column` over; `width` is what the column has to itself.
    SideScroll(QWidget *column, int width, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepHeight();

    int m_width; ///< unless the column needs more
};

} // namespace attune::ui
