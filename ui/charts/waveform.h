// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recording to look at and to seek in. For display only: nothing is ever read off it.
#pragma once

#include "ui/charts/painted_chart.h"

#include <vector>

namespace attune::ui {

class Waveform : public PaintedChart {
    Q_OBJECT

public:
    explicit Waveform(const QString &name, QWidget *parent = nullptr);

    /// Loudest amplitude of equally long stretches, 0 to 1; any number of them.
    void setPeaks(std::vector<float> peaks);
    void setDuration(qint64 milliseconds);
    /// Where it plays. Does not emit.
    void setPosition(qint64 milliseconds);
    qint64 duration() const { return m_duration; }
    qint64 position() const { return m_position; }

    QString summary() const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants to hear it from here: a click, a drag, or the arrow keys (5 s; 30 s a
    /// page).
    void seekRequested(qint64 milliseconds);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    qint64 timeAt(double x) const;
    void seek(qint64 milliseconds);
    void refreshTwin();

    std::vector<float> m_peaks;
    qint64 m_duration = 0;
    qint64 m_position = 0;
};

} // namespace attune::ui
