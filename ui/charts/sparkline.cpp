// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sparkline.h"
#include "ui/theme/numbers.h"
#include "ui/theme/tokens.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr double kLineWidth = 1.6;
constexpr double kFillAlpha = 0.14;

/// The finite values between two gaps.
using Run = std::vector<QPointF>;

std::pair<double, double> rangeOf(std::span<const double> values, const SparkStyle &style)
{
    if (style.high > style.low)
        return {style.low, style.high};
    double low = std::numeric_limits<double>::infinity();
    double high = -low;
    for (const double value : values) {
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    }
    return {low, high};
}

std::vector<Run> runsOf(const QRectF &box, std::span<const double> values, const SparkStyle &style)
{
    const auto [low, high] = rangeOf(values, style);
    const double step =
        values.size() > 1 ? box.width() / static_cast<double>(values.size() - 1) : 0;
    std::vector<Run> runs(1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!std::isfinite(values[i])) {
            if (!runs.back().empty())
                runs.emplace_back();
            continue;
        }
        // Level values run through the middle.
        const double share =
            high > low ? std::clamp((values[i] - low) / (high - low), 0.0, 1.0) : 0.5;
        runs.back().emplace_back(
            box.left() + step * static_cast<double>(i), box.bottom() - share * box.height());
    }
    return runs;
}

} // namespace

void paintSparkline(
    QPainter &painter, const QRectF &box, std::span<const double> values, const SparkStyle &style)
{
    if (values.empty() || box.width() < 2 || box.height() < 2)
        return;
    const QRectF inner = box.adjusted(0, kLineWidth, 0, style.filled ? -2 : -kLineWidth);
    const QColor line = colour(style.line);
    QColor area = line;
    area.setAlphaF(kFillAlpha);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Run &run : runsOf(inner, values, style)) {
        if (run.empty())
            continue;
        if (run.size() == 1) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(line);
            painter.drawEllipse(run.front(), kLineWidth, kLineWidth);
            continue;
        }
        if (style.filled) {
            QPainterPath path(QPointF(run.front().x(), box.bottom()));
            for (const QPointF &point : run)
                path.lineTo(point);
            path.lineTo(run.back().x(), box.bottom());
            painter.fillPath(path, area);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(line, kLineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(run.data(), static_cast<int>(run.size()));
    }
    painter.restore();
}

Sparkline::Sparkline(const QString &name, QWidget *parent)
    : PaintedChart(name, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setValues({});
}

void Sparkline::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    std::vector<TableTwin::Row> rows;
    for (std::size_t i = 0; i < m_values.size(); ++i)
        rows.push_back({QString::number(i + 1),
            std::isfinite(m_values[i]) ? QVariant(m_values[i]) : QVariant()});
    valuesChanged({tr("Step"), tr("Value")}, std::move(rows));
}

void Sparkline::setSparkStyle(const SparkStyle &style)
{
    m_style = style;
    update();
}

QString Sparkline::summary() const
{
    const auto finite = [](double value) {
        return std::isfinite(value);
    };
    const auto first = std::find_if(m_values.begin(), m_values.end(), finite);
    if (first == m_values.end())
        return tr("No data.");
    const auto last = std::find_if(m_values.rbegin(), m_values.rend(), finite);
    return tr("From %1 to %2 in %n step(s).", nullptr, static_cast<int>(m_values.size()))
        .arg(number(*first, 2), number(*last, 2));
}

QSize Sparkline::sizeHint() const
{
    return {scaled(120), scaled(28)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {scaled(40), scaled(16)};
}

void Sparkline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSparkline(painter, rect(), m_values, m_style);
}

} // namespace attune::ui
