// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/interval_rows.h"
#include "ui/theme/colours.h"
#include "ui/theme/numbers.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr double kDot = 3.5; // radius of the estimate
constexpr double kRing = 3; // of the raw value
constexpr double kLine = 1.6;

/// Round numbers, some three to five of them on the way.
double stepFor(double low, double high)
{
    for (const double step : {0.1, 0.2, 0.5, 1., 2., 5., 10., 20., 50.})
        if (high - low <= 4 * step)
            return step;
    return 100;
}

} // namespace

IntervalRows::IntervalRows(const QString &name, const QString &valueName, QWidget *parent)
    : PaintedChart(name, parent)
    , m_valueName(valueName)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setRows({}, {});
}

void IntervalRows::setRows(std::vector<IntervalRow> rows, std::optional<double> middle)
{
    m_rows = std::move(rows);
    m_middle = middle;
    double low = 1e9, high = -1e9;
    std::vector<TableTwin::Row> twin;
    const auto cell = [](const std::optional<double> &value) {
        return value ? QVariant(*value) : QVariant();
    };
    for (const IntervalRow &row : m_rows) {
        for (const auto &value : {row.low, row.high, row.raw}) {
            if (value) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
        }
        twin.push_back(
            {row.name, cell(row.value), cell(row.low), cell(row.high), cell(row.raw), row.note});
    }
    if (middle && low <= high) {
        low = std::min(low, *middle);
        high = std::max(high, *middle);
    }
    m_step = low > high ? 1 : stepFor(low, high);
    m_low = low <= high ? std::floor(low / m_step) * m_step : 0;
    m_high = low <= high ? std::max(std::ceil(high / m_step) * m_step, m_low + m_step) : 1;
    m_current = std::min(m_current, rowCount() - 1);
    valuesChanged(
        {tr("Name"), m_valueName, tr("Lower end"), tr("Upper end"), tr("Raw"), tr("Remark")},
        std::move(twin), 1);
}

QString IntervalRows::summary() const
{
    const IntervalRow *first = nullptr, *last = nullptr;
    int shown = 0;
    for (const IntervalRow &row : m_rows) {
        if (!row.value)
            continue;
        ++shown;
        if (!first || *row.value > *first->value)
            first = &row;
        if (!last || *row.value < *last->value)
            last = &row;
    }
    if (!first)
        return tr("No data.");
    return tr("%n estimate(s), from %1 (%2) to %3 (%4).", nullptr, shown)
        .arg(first->name, number(*first->value, m_step < 1 ? 2 : 0), last->name,
            number(*last->value, m_step < 1 ? 2 : 0));
}

QSize IntervalRows::sizeHint() const
{
    return {scaled(420), rowHeight() * (rowCount() + 1)};
}

QSize IntervalRows::minimumSizeHint() const
{
    return {scaled(300), sizeHint().height()};
}

IntervalRows::Columns IntervalRows::columns() const
{
    const QFontMetrics metrics(font());
    Columns result{0, 0, 0};
    for (const IntervalRow &row : m_rows) {
        result.nameWidth = std::max(result.nameWidth, metrics.horizontalAdvance(row.name));
        result.figureWidth = std::max(result.figureWidth, metrics.horizontalAdvance(row.figure));
        result.noteWidth = std::max(result.noteWidth, metrics.horizontalAdvance(row.note));
    }
    result.nameWidth = std::min(result.nameWidth, width() * 3 / 10) + space::k16;
    result.figureWidth += space::k12;
    result.noteWidth = std::min(result.noteWidth, width() * 3 / 10) + space::k12;
    return result;
}

QRect IntervalRows::rowRect(int row) const
{
    return {0, (row + 1) * rowHeight(), width(), rowHeight()};
}

QRectF IntervalRows::trackOf(const QRect &row, const Columns &columns) const
{
    return QRectF(row).adjusted(
        columns.nameWidth, 0, -columns.figureWidth - columns.noteWidth - space::k8, 0);
}

int IntervalRows::rowAt(const QPoint &point) const
{
    const int row = point.y() / rowHeight() - 1;
    return row < rowCount() ? row : -1;
}

double IntervalRows::xOf(double value, const QRectF &track) const
{
    return track.left() + (value - m_low) / (m_high - m_low) * track.width();
}

void IntervalRows::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_rows.empty()) {
        painter.setPen(colour(Role::Muted));
        painter.drawText(rect(), Qt::AlignCenter, tr("no data"));
        return;
    }
    const Columns widths = columns();
    paintScale(painter, widths);
    const int first = std::max(0, event->rect().top() / rowHeight() - 2);
    const int last = std::min(rowCount() - 1, event->rect().bottom() / rowHeight());
    for (int row = first; row <= last; ++row)
        paintRow(painter, row, widths);
    if (showsFocus(this))
        paintFocusRing(painter, m_current < 0 ? rect() : rowRect(m_current), kTagRadius);
}

void IntervalRows::paintScale(QPainter &painter, const Columns &widths) const
{
    const QRectF head = trackOf({0, 0, width(), rowHeight()}, widths);
    painter.setFont(textFont(TextStyle::Caption));
    const int steps = static_cast<int>(std::lround((m_high - m_low) / m_step));
    const int decimals = m_step < 1 ? 1 : 0;
    // In a narrow column only some ticks have room for their number; zero is one of them.
    const QFontMetricsF metrics(painter.font());
    const double widest = std::max(metrics.horizontalAdvance(number(m_low, decimals)),
        metrics.horizontalAdvance(number(m_high, decimals)));
    const double pitch = head.width() / std::max(1, steps);
    const int every = std::max(1, static_cast<int>(std::ceil((widest + scaled(6)) / pitch)));
    const int zero = static_cast<int>(std::lround(-m_low / m_step));
    for (int step = 0; step <= steps; ++step) {
        const double value = m_low + step * m_step;
        const double x = xOf(value, head);
        painter.setPen(QPen(colour(Role::Hairline), 1));
        painter.drawLine(QPointF(x, head.bottom()), QPointF(x, height()));
        if ((step - zero) % every != 0)
            continue;
        painter.setPen(colour(Role::Muted));
        painter.drawText(QRectF(x - scaled(30), head.top(), scaled(60), head.height()),
            Qt::AlignCenter, number(value, decimals));
    }
    painter.setFont(font());
    if (m_middle) {
        const double x = xOf(*m_middle, head);
        painter.setPen(QPen(colour(Role::Border), 1, Qt::DashLine));
        painter.drawLine(QPointF(x, head.bottom()), QPointF(x, height()));
    }
}

void IntervalRows::paintRow(QPainter &painter, int index, const Columns &widths) const
{
    const IntervalRow &row = m_rows[static_cast<std::size_t>(index)];
    const QRect box = rowRect(index);
    const QRectF track = trackOf(box, widths);
    const bool chosen = index == m_current;
    if (chosen)
        paintBox(painter, box, kTagRadius, colour(Role::Selection));
    const QColor text = colour(chosen ? Role::SelectionText : row.value ? Role::Text : Role::Muted);
    const QColor quiet = chosen ? text : colour(Role::Muted);
    const QFontMetrics metrics(font());
    painter.setPen(text);
    painter.drawText(box.adjusted(space::k8, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(row.name, Qt::ElideRight, widths.nameWidth - space::k12));
    const double y = track.center().y();
    if (row.value && row.low && row.high) {
        const QColor mark = row.firm ? colour(Role::Accent) : quiet;
        painter.setPen(QPen(mark, scaledF(kLine)));
        painter.drawLine(QPointF(xOf(*row.low, track), y), QPointF(xOf(*row.high, track), y));
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(QPointF(xOf(*row.value, track), y), scaledF(kDot), scaledF(kDot));
    }
    if (row.raw) {
        painter.setPen(QPen(text, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(xOf(*row.raw, track), y), scaledF(kRing), scaledF(kRing));
    }
    const QRect right = box.adjusted(0, 0, -space::k8, 0);
    painter.setPen(text);
    painter.drawText(
        right.adjusted(0, 0, -widths.noteWidth, 0), Qt::AlignVCenter | Qt::AlignRight, row.figure);
    painter.setPen(row.firm ? text : quiet);
    painter.drawText(right, Qt::AlignVCenter | Qt::AlignRight,
        metrics.elidedText(row.note, Qt::ElideRight, widths.noteWidth - space::k8));
}

void IntervalRows::setCurrent(int row)
{
    m_current = std::clamp(row, -1, rowCount() - 1);
    update();
}

void IntervalRows::moveTo(int row)
{
    if (m_rows.empty())
        return;
    setCurrent(std::clamp(row, 0, rowCount() - 1));
    Q_EMIT currentChanged(m_current);
}

void IntervalRows::copy() const
{
    QString text;
    const auto *twin = tableTwin();
    for (int row = -1; row < twin->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < twin->columnCount(); ++column)
            cells += row < 0 ? twin->headerData(column, Qt::Horizontal).toString()
                             : twin->index(row, column).data().toString();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QGuiApplication::clipboard()->setText(text);
}

void IntervalRows::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    constexpr int kPage = 10;
    switch (event->key()) {
    case Qt::Key_Up:
        moveTo(m_current - 1);
        return;
    case Qt::Key_Down:
        moveTo(m_current + 1);
        return;
    case Qt::Key_PageUp:
        moveTo(m_current - kPage);
        return;
    case Qt::Key_PageDown:
        moveTo(m_current + kPage);
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(rowCount() - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT rowActivated(m_current);
        return;
    default:
        PaintedChart::keyPressEvent(event);
    }
}

void IntervalRows::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && row >= 0)
        moveTo(row);
}

void IntervalRows::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row >= 0)
        Q_EMIT rowActivated(row);
}

bool IntervalRows::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        if (row >= 0)
            QToolTip::showText(help->globalPos(), m_rows[static_cast<std::size_t>(row)].hint, this);
        else
            QToolTip::hideText();
        return true;
    }
    return PaintedChart::event(event);
}

void IntervalRows::focusInEvent(QFocusEvent *event)
{
    PaintedChart::focusInEvent(event);
    update();
}

void IntervalRows::focusOutEvent(QFocusEvent *event)
{
    PaintedChart::focusOutEvent(event);
    update();
}

} // namespace attune::ui
