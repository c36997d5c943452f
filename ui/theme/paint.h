// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The few shapes everything painted by hand shares.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QWidget;

namespace attune::ui {

/// A box with a one pixel border that lies wholly inside `rect`; an invalid colour leaves out the
/// border or the fill.
void paintBox(QPainter &painter, const QRectF &rect, double radius, const QColor &fill,
    const QColor &border = {});

/// The 2 px accent ring just inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, double radius);

/// A fill under the pointer, or pressed.
QColor touched(const QColor &fill, bool hovered, bool pressed);

/// Whether `widget` has focus and the person is using the keyboard.
bool showsFocus(const QWidget *widget);

} // namespace attune::ui
