// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"
#include "ui/theme/colours.h"
#include "ui/theme/contrast.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QWidget>

namespace attune::ui {

void paintBox(
    QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = border.isValid() ? 0.5 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocusRing(QPainter &painter, const QRectF &rect, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour(Role::Accent), kFocusWidth));
    painter.setBrush(Qt::NoBrush);
    const double inset = kFocusWidth / 2.0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

QColor touched(const QColor &fill, bool hovered, bool pressed)
{
    // Enough for the eye to notice, not enough to change what a colour means.
    constexpr double kHoverShare = 0.05;
    constexpr double kPressShare = 0.12;
    const double share = pressed ? kPressShare : hovered ? kHoverShare : 0;
    return mixed(fill, colour(Role::Text), share);
}

bool showsFocus(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

} // namespace attune::ui
