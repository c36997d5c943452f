// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A state in a few letters: shape, word and colour together.
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QWidget>

namespace attune::ui {

/// The shape that goes with a tone: octagon, triangle, tick, "i", ring.
Icon toneIcon(Tone tone);
/// Its word, for accessible names: "critical", "warning", …
QString toneName(Tone tone);

/// For delegates: how large a pill with this word is, and to paint it with its left edge and middle
/// as in `box`; longer words end in "…".
QSize pillSize(const QString &word);
void paintPill(QPainter &painter, const QRectF &box, Tone tone, const QString &word);

class Pill : public QWidget {
    Q_OBJECT

public:
    explicit Pill(Tone tone = Tone::Neutral, const QString &word = {}, QWidget *parent = nullptr);

    void set(Tone tone, const QString &word);
    QString word() const { return m_word; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Tone m_tone = Tone::Neutral;
    QString m_word;
};

} // namespace attune::ui
