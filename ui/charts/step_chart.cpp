// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/step_chart.h"

#include "ui/theme/numbers.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr double kStepLineWidth = 1.6;
constexpr int kScaleLines = 3;

/// 1, 2 or 5 of a power of ten: what people count in.
double roundStep(double raw)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(raw, 1e-9))));
    for (const double part : {1., 2., 5.}) {
        if (raw <= part * power)
            return part * power;
    }
    return 10 * power;
}

int captionHeight()
{
    return QFontMetrics(textFont(TextStyle::Caption)).height();
}

} // namespace

StepChart::StepChart(const QString &name, QWidget *parent)
    : PaintedChart(name, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    set({}, {});
}

void StepChart::set(const QStringList &steps, std::vector<StepLine> lines, int decimals)
{
    m_steps = steps;
    m_lines = std::move(lines);
    m_decimals = decimals;
    m_current = m_current < m_steps.size() ? m_current : -1;
    double highest = 0;
    QStringList heads{tr("From")};
    std::vector<TableTwin::Row> rows(static_cast<std::size_t>(m_steps.size()));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i].push_back(m_steps[static_cast<qsizetype>(i)]);
    for (StepLine &line : m_lines) {
        heads += line.name;
        line.values.resize(rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const std::optional<double> &value = line.values[i];
            highest = std::max(highest, value ? *value : 0);
            rows[i].push_back(value ? QVariant(*value) : QVariant());
        }
    }
    const double step = roundStep(highest / kScaleLines);
    m_top = std::max(1., std::ceil(highest / step) * step);
    valuesChanged(heads, std::move(rows), decimals);
}

void StepChart::setCurrent(int step)
{
    m_current = step;
    update();
}

QString StepChart::summary() const
{
    QStringList parts;
    for (const StepLine &line : m_lines) {
        const auto most = std::ranges::max_element(line.values);
        if (most == line.values.end() || !*most)
            continue;
        parts += tr("%1 at most %2, from %3")
                     .arg(line.name, number(**most, m_decimals),
                         m_steps.value(most - line.values.begin()));
    }
    return parts.isEmpty() ? tr("No data.") : tr("%1.").arg(parts.join(QStringLiteral("; ")));
}

QSize StepChart::sizeHint() const
{
    return {scaled(360), scaled(132)};
}

QRectF StepChart::plot() const
{
    const double caption = captionHeight();
    const double left =
        QFontMetrics(textFont(TextStyle::Caption)).horizontalAdvance(number(m_top, m_decimals))
        + space::k8;
    return QRectF(rect()).adjusted(left, caption + space::k6, -space::k4, -caption - space::k4);
}

double StepChart::across(double step) const
{
    const QRectF place = plot();
    return place.left() + place.width() * step / std::max<double>(1, double(m_steps.size()));
}

double StepChart::up(double value) const
{
    const QRectF place = plot();
    return place.bottom() - place.height() * value / m_top;
}

int StepChart::stepAt(double x) const
{
    const QRectF place = plot();
    if (m_steps.isEmpty() || x < place.left() || x >= place.right())
        return -1;
    return std::min(static_cast<int>(m_steps.size()) - 1,
        static_cast<int>((x - place.left()) / place.width() * double(m_steps.size())));
}

QString StepChart::textOf(int step) const
{
    QStringList lines{m_steps.value(step)};
    for (const StepLine &line : m_lines) {
        const std::optional<double> &value = line.values[static_cast<std::size_t>(step)];
        lines += tr("%1: %2").arg(line.name, value ? number(*value, m_decimals) : tr("no data"));
    }
    return lines.join(QLatin1Char('\n'));
}

void StepChart::paintScale(QPainter &painter) const
{
    const QRectF place = plot();
    const QFontMetrics metrics(painter.font());
    const double step = roundStep(m_top / kScaleLines);
    for (double value = 0; value <= m_top + step / 4; value += step) {
        painter.setPen(colour(Role::Hairline));
        painter.drawLine(QPointF(place.left(), up(value)), QPointF(place.right(), up(value)));
        painter.setPen(colour(Role::Muted));
        painter.drawText(QRectF(0, up(value) - metrics.height() / 2., place.left() - space::k4,
                             metrics.height()),
            Qt::AlignRight | Qt::AlignVCenter, number(value, m_decimals));
    }
    double free = -1; // names never stand on each other
    for (int i = 0; i < m_steps.size(); ++i) {
        const double x = across(i);
        const int width = metrics.horizontalAdvance(m_steps[i]);
        if (x < free || x + width > rect().right())
            continue;
        painter.drawText(QRectF(x, place.bottom() + space::k2, width + space::k4, metrics.height()),
            Qt::AlignLeft, m_steps[i]);
        free = x + width + space::k16;
    }
}

void StepChart::paintLine(QPainter &painter, const StepLine &line) const
{
    QPainterPath path;
    bool goesOn = false;
    for (std::size_t i = 0; i < line.values.size(); ++i) {
        if (!line.values[i]) {
            goesOn = false;
            continue;
        }
        const QPointF from(across(double(i)), up(*line.values[i]));
        goesOn ? path.lineTo(from) : path.moveTo(from);
        path.lineTo(across(double(i) + 1), from.y());
        goesOn = true;
    }
    painter.setPen(QPen(colour(line.role), kStepLineWidth, line.style, Qt::FlatCap, Qt::MiterJoin));
    painter.drawPath(path);
}

void StepChart::paintLegend(QPainter &painter) const
{
    const QFontMetrics metrics(painter.font());
    double x = plot().left();
    for (const StepLine &line : m_lines) {
        const double middle = metrics.height() / 2.;
        painter.setPen(QPen(colour(line.role), kStepLineWidth, line.style, Qt::FlatCap));
        painter.drawLine(QPointF(x, middle), QPointF(x + scaled(20), middle));
        x += scaled(20) + space::k4;
        painter.setPen(colour(Role::Muted));
        painter.drawText(QRectF(x, 0, width() - x, metrics.height()), Qt::AlignLeft, line.name);
        x += metrics.horizontalAdvance(line.name) + space::k16;
    }
}

void StepChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextStyle::Caption));
    if (m_steps.isEmpty()) {
        painter.setPen(colour(Role::Muted));
        painter.drawText(rect(), Qt::AlignCenter, tr("No data."));
        return;
    }
    if (m_current >= 0)
        painter.fillRect(QRectF(QPointF(across(m_current), plot().top()),
                             QPointF(across(m_current + 1), plot().bottom())),
            colour(Role::Selection));
    paintScale(painter);
    for (const StepLine &line : m_lines)
        paintLine(painter, line);
    paintLegend(painter);
}

void StepChart::mousePressEvent(QMouseEvent *event)
{
    const int step = stepAt(event->position().x());
    if (event->button() == Qt::LeftButton && step >= 0)
        Q_EMIT chosen(step);
}

bool StepChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return PaintedChart::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int step = stepAt(help->pos().x());
    if (step >= 0)
        QToolTip::showText(help->globalPos(), textOf(step), this);
    else
        QToolTip::hideText();
    return true;
}

} // namespace attune::ui
