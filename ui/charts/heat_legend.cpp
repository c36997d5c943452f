// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heat_legend.h"

#include "ui/theme/numbers.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace attune::ui {

namespace {

constexpr int kSwatchWidth = 32, kSwatchHeight = 10;

} // namespace

HeatLegend::HeatLegend(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
}

void HeatLegend::set(
    const std::array<double, kMapSteps - 1> &bounds, int decimals, const QString &unit)
{
    m_bounds = bounds;
    m_decimals = decimals;
    m_unit = unit;
    QStringList words;
    for (const double bound : bounds)
        words += number(bound, decimals);
    setAccessibleDescription(
        tr("Seven steps with their bounds at %1 %2; hatched: no data; dotted: few data")
            .arg(words.join(QStringLiteral(", ")), unit));
    setToolTip(accessibleDescription());
    updateGeometry();
    update();
}

QSize HeatLegend::sizeHint() const
{
    return {scaled(560), scaled(34)};
}

QSize HeatLegend::minimumSizeHint() const
{
    return {scaled(260), scaled(34)};
}

void HeatLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

void HeatLegend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintOn(painter, width());
}

void HeatLegend::paintOn(QPainter &painter, int width) const
{
    const int height = sizeHint().height();
    painter.setFont(textFont(TextStyle::Caption));
    const QFontMetrics metrics(painter.font());
    const int wide = scaled(kSwatchWidth), high = scaled(kSwatchHeight);
    int x = 0;
    for (int step = 0; step < kMapSteps; ++step) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintBox(painter, QRectF(x, 2, wide - 3, high), 2, mapColour(ColourMap::Load, step));
        if (step + 1 < kMapSteps) {
            const QString bound = number(m_bounds[static_cast<std::size_t>(step)], m_decimals);
            painter.setPen(colour(Role::Muted));
            painter.drawText(QRect(x + wide - 1 - wide / 2, high + 2, wide, height - high - 2),
                Qt::AlignHCenter | Qt::AlignTop, bound);
        }
        x += wide;
    }
    painter.setPen(colour(Role::Muted));
    painter.drawText(QRect(x + space::k4, 0, width, high + 4), Qt::AlignVCenter, m_unit);
    x += space::k4 + metrics.horizontalAdvance(m_unit) + space::k16;
    const auto entry = [&](const QString &word, auto paint) {
        const QRect box(x, 1, scaled(12), scaled(12));
        if (x + box.width() + space::k4 + metrics.horizontalAdvance(word) > width)
            return;
        painter.setRenderHint(QPainter::Antialiasing, false);
        paint(box);
        painter.setPen(colour(Role::Muted));
        painter.drawText(
            QRect(box.right() + space::k4, 0, width, scaled(14)), Qt::AlignVCenter, word);
        x = box.right() + space::k4 + metrics.horizontalAdvance(word) + space::k12;
    };
    entry(tr("off shift"), [&](const QRect &box) { painter.fillRect(box, colour(Role::Sunken)); });
    entry(tr("no data"), [&](const QRect &box) {
        painter.fillRect(box, missingBrush());
        painter.setPen(colour(Role::Border));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    });
    entry(tr("few data"), [&](const QRect &box) {
        painter.fillRect(box, mapColour(ColourMap::Load, 2));
        painter.setPen(QPen(textOn(mapColour(ColourMap::Load, 2)), 1, Qt::DotLine));
        painter.drawRect(box.adjusted(0, 0, -1, -1));
    });
}

} // namespace attune::ui
