// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A line that says work is going on, and how far it is, without taking any room from what is shown.
#pragma once

#include <QTimer>
#include <QWidget>

#include <optional>

namespace attune::ui {

class ThinProgress : public QWidget {
    Q_OBJECT

public:
    explicit ThinProgress(QWidget *parent = nullptr);

    /// Shows itself only if the work takes longer than 300 ms; always keeps its place.
    void begin();
    void end();
    /// 0 to 1; nothing while it is not known how much there is to do. Implies begin().
    void setShare(std::optional<double> share);
    bool isShown() const { return m_shown; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QTimer m_patience;
    std::optional<double> m_share;
    bool m_shown = false;
};

} // namespace attune::ui
