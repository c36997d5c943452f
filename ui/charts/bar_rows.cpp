// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/bar_rows.h"
#include "ui/theme/numbers.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kBarHeight = 14;
constexpr int kRowPitch = 28;
constexpr int kTickOver = 3; // how far the tick stands out of the bar
constexpr double kBarRadius = 2;

} // namespace

BarRows::BarRows(
    const QString &name, const QString &valueName, const QString &referenceName, QWidget *parent)
    : PaintedChart(name, parent)
    , m_valueName(valueName)
    , m_referenceName(referenceName)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRows({});
}

void BarRows::setRows(std::vector<BarRow> rows, double top, int decimals)
{
    m_rows = std::move(rows);
    m_decimals = decimals;
    m_top = top;
    std::vector<TableTwin::Row> twin;
    for (const BarRow &row : m_rows) {
        if (top <= 0)
            m_top = std::max({m_top, row.value.value_or(0), row.reference.value_or(0)});
        twin.push_back({row.name, row.value ? QVariant(*row.value) : QVariant(),
            row.reference ? QVariant(*row.reference) : QVariant()});
    }
    if (m_top <= 0)
        m_top = 1;
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_rows.size()) - 1));
    valuesChanged({tr("Name"), m_valueName, m_referenceName}, std::move(twin), decimals);
}

void BarRows::setColouring(ColourMap map, const std::array<double, kMapSteps - 1> &bounds)
{
    m_map = map;
    m_bounds = bounds;
    update();
}

QString BarRows::summary() const
{
    const BarRow *highest = nullptr;
    int over = 0;
    for (const BarRow &row : m_rows) {
        if (row.value && (!highest || *row.value > *highest->value))
            highest = &row;
        if (row.value && row.reference && *row.value > *row.reference)
            ++over;
    }
    if (!highest)
        return tr("No data.");
    const QString first =
        tr("Highest is %1 with %2").arg(highest->name, number(*highest->value, m_decimals));
    return over == 0 ? tr("%1.").arg(first) : tr("%1; %n over the line.", nullptr, over).arg(first);
}

QSize BarRows::sizeHint() const
{
    return {scaled(320), scaled(kRowPitch) * std::max(1, static_cast<int>(m_rows.size()))};
}

QSize BarRows::minimumSizeHint() const
{
    return {scaled(160), sizeHint().height()};
}

BarRows::Columns BarRows::columns() const
{
    const QFontMetrics metrics(font());
    Columns result{0, scaled(36)};
    for (const BarRow &row : m_rows) {
        result.nameWidth = std::max(result.nameWidth, metrics.horizontalAdvance(row.name));
        if (row.value)
            result.valueWidth = std::max(
                result.valueWidth, metrics.horizontalAdvance(number(*row.value, m_decimals)));
    }
    result.nameWidth = std::min(result.nameWidth + space::k16, width() * 2 / 5);
    result.valueWidth += space::k8;
    return result;
}

QRect BarRows::rowRect(int row) const
{
    return {0, row * scaled(kRowPitch), width(), scaled(kRowPitch)};
}

int BarRows::rowAt(const QPoint &point) const
{
    const int row = point.y() / scaled(kRowPitch);
    return row < static_cast<int>(m_rows.size()) ? row : -1;
}

void BarRows::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Columns widths = columns();
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row)
        paintRow(painter, row, widths);
    if (m_rows.empty()) {
        painter.setPen(colour(Role::Muted));
        painter.drawText(rect(), Qt::AlignCenter, tr("no data"));
    }
    if (showsFocus(this))
        paintFocusRing(painter, rowRect(m_current), kTagRadius);
}

void BarRows::paintRow(QPainter &painter, int index, const Columns &widths) const
{
    const BarRow &row = m_rows[static_cast<std::size_t>(index)];
    const QRect box = rowRect(index);
    const QFontMetrics metrics(font());
    const int height = scaled(kBarHeight);
    const QRectF track(box.x() + widths.nameWidth, box.y() + (box.height() - height) / 2.0,
        box.width() - widths.nameWidth - widths.valueWidth - space::k8, height);
    painter.setPen(colour(Role::Text));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(row.name, Qt::ElideRight, widths.nameWidth - space::k8));
    paintBox(painter, track, kBarRadius, colour(Role::Sunken));
    const auto x = [&track, this](double value) {
        return std::clamp(value / m_top, 0.0, 1.0) * track.width();
    };
    if (row.value) {
        QRectF bar = track;
        bar.setWidth(x(*row.value));
        paintBox(painter, bar, kBarRadius,
            m_map ? mapColour(*m_map, stepOf(*row.value, m_bounds)) : colour(Role::Accent));
    } else {
        painter.fillRect(track, missingBrush());
    }
    if (row.reference) {
        const double at = std::round(track.left() + x(*row.reference));
        painter.fillRect(
            QRectF(at - 1, track.top() - kTickOver, 2, height + 2 * kTickOver), colour(Role::Text));
    }
    painter.setPen(colour(row.value ? Role::Text : Role::Muted));
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignRight,
        row.value ? number(*row.value, m_decimals) : QStringLiteral("–"));
}

QString BarRows::rowText(const BarRow &row) const
{
    QStringList lines;
    lines += row.value ? tr("%1: %2").arg(row.name, number(*row.value, m_decimals))
                       : tr("%1: no data").arg(row.name);
    if (row.reference)
        lines += tr("%1: %2").arg(m_referenceName, number(*row.reference, m_decimals));
    if (!row.hint.isEmpty())
        lines += row.hint;
    return lines.join(u'\n');
}

void BarRows::setCurrent(int row)
{
    if (m_rows.empty())
        return;
    m_current = std::clamp(row, 0, static_cast<int>(m_rows.size()) - 1);
    const QRect box = rowRect(m_current);
    QToolTip::showText(mapToGlobal(box.bottomLeft()),
        rowText(m_rows[static_cast<std::size_t>(m_current)]), this, box);
    update();
}

void BarRows::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        return;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_rows.empty())
            Q_EMIT rowActivated(m_current);
        return;
    default:
        PaintedChart::keyPressEvent(event);
    }
}

void BarRows::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0) {
        m_current = row;
        update();
        Q_EMIT rowActivated(row);
    }
}

bool BarRows::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(
                help->globalPos(), rowText(m_rows[static_cast<std::size_t>(row)]), this);
        else
            QToolTip::hideText();
        return true;
    }
    return PaintedChart::event(event);
}

void BarRows::focusInEvent(QFocusEvent *event)
{
    PaintedChart::focusInEvent(event);
    update();
}

} // namespace attune::ui
