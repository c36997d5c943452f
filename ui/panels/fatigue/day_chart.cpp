// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fatigue/day_chart.h"

#include "ui/models/fact_text.h"
#include "ui/theme/colour_maps.h"
#include "ui/theme/numbers.h"
#include "ui/theme/tokens.h"

#include <QLocale>
#include <QtCharts/QBarSeries>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLineSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace attune::ui {

namespace {

/// A line that is broken where nothing is known.
std::vector<QLineSeries *> linesOf(
    const std::vector<std::optional<double>> &values, const QColor &tint, Qt::PenStyle style)
{
    std::vector<QLineSeries *> lines;
    bool isOpen = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (!values[i]) {
            isOpen = false;
            continue;
        }
        if (!isOpen) {
            lines.push_back(new QLineSeries);
            lines.back()->setPen(QPen(tint, 1.8, style));
        }
        isOpen = true;
        lines.back()->append(static_cast<double>(i), *values[i]);
    }
    return lines;
}

} // namespace

DayChart::DayChart(QWidget *parent)
    : PaintedChart(tr("Load by day, 28 days"), parent)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart, this))
{
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAttribute(Qt::WA_TransparentForMouseEvents); // the menu is the chart's own
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->setBackgroundRoundness(0);
}

void DayChart::set(const fatigue::Details &details)
{
    m_details = details;
    std::vector<TableTwin::Row> rows;
    const auto valueAt = [](const std::vector<std::optional<double>> &of, std::size_t i) {
        return i < of.size() && of[i] ? QVariant(*of[i]) : QVariant();
    };
    for (std::size_t i = 0; i < details.days.size(); ++i) {
        const LocalDay day =
            details.day - std::chrono::days{static_cast<int>(details.days.size() - 1 - i)};
        rows.push_back({QLocale().toString(dateOf(day), QLocale::ShortFormat),
            valueAt(details.days, i), valueAt(details.shortMean, i), valueAt(details.longMean, i)});
    }
    valuesChanged({tr("Day"), tr("Load-minutes"), tr("Mean of 7 days"), tr("Mean of 28 days")},
        std::move(rows), 0);
    draw();
}

QString DayChart::summary() const
{
    const auto known =
        std::ranges::count_if(m_details.days, [](const auto &day) { return day.has_value(); });
    if (!m_details.baseline)
        return tr("%n day(s) known: too few to compare with.", nullptr, static_cast<int>(known));
    return tr("The last 7 days lie %1 sd from the own 21 days before.")
        .arg(signedNumber(m_details.baseline->distance(), 1));
}

QSize DayChart::sizeHint() const
{
    return {scaled(240), scaled(120)};
}

void DayChart::draw()
{
    m_chart->removeAllSeries();
    const auto axes = m_chart->axes();
    for (QAbstractAxis *axis : axes) {
        m_chart->removeAxis(axis);
        delete axis;
    }
    m_chart->setBackgroundBrush(colour(Role::Base));
    m_view->setBackgroundBrush(colour(Role::Base));
    auto *set = new QBarSet(tr("Load-minutes"));
    double top = 1;
    for (const auto &day : m_details.days) {
        *set << day.value_or(0);
        top = std::max(top, day.value_or(0));
    }
    set->setColor(mapColour(ColourMap::Sequential, 2));
    set->setBorderColor(Qt::transparent);
    auto *bars = new QBarSeries;
    bars->setBarWidth(0.7);
    bars->append(set);
    m_chart->addSeries(bars);
    std::vector<QLineSeries *> lines =
        linesOf(m_details.shortMean, colour(Role::Accent), Qt::SolidLine);
    for (QLineSeries *line : linesOf(m_details.longMean, colour(Role::Muted), Qt::DashLine))
        lines.push_back(line);
    for (QLineSeries *line : lines)
        m_chart->addSeries(line);
    auto *across = new QValueAxis;
    across->setRange(-0.5, static_cast<double>(m_details.days.size()) - 0.5);
    across->setVisible(false);
    auto *up = new QValueAxis;
    up->setRange(0, top * 1.1);
    up->setTickCount(3);
    up->setLabelFormat(QStringLiteral("%.0f"));
    up->setLabelsColor(colour(Role::Muted));
    up->setLabelsFont(textFont(TextStyle::Caption));
    up->setGridLineColor(colour(Role::Hairline));
    up->setLineVisible(false);
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    const auto all = m_chart->series();
    for (QAbstractSeries *series : all) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

void DayChart::resizeEvent(QResizeEvent *event)
{
    PaintedChart::resizeEvent(event);
    m_view->setGeometry(rect());
}

void DayChart::changeEvent(QEvent *event)
{
    PaintedChart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        draw();
}

} // namespace attune::ui
