// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/trend_chart.h"
#include "ui/theme/colours.h"
#include "ui/theme/numbers.h"
#include "ui/theme/tokens.h"

#include <QAreaSeries>
#include <QCategoryAxis>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QScatterSeries>
#include <QToolTip>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace attune::ui {

namespace {

constexpr double kBandAlpha = 0.16;
constexpr double kLoneWidth = 0.05; ///< to each side, in weeks: of a band that is one week only
constexpr int kMostLabels = 4;

double percentStep(double low, double high)
{
    return high - low > 60 ? 40 : high - low > 30 ? 20 : 10;
}

} // namespace

TrendChart::TrendChart(const QString &name, const QString &valueName, QWidget *parent)
    : PaintedChart(name, parent)
    , m_valueName(valueName)
    , m_chart(new QChart)
    , m_view(new QChartView(m_chart))
{
    m_chart->legend()->hide();
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->setBackgroundVisible(false);
    m_view->setRenderHint(QPainter::Antialiasing);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setBackgroundBrush(Qt::NoBrush);
    m_view->viewport()->setAutoFillBackground(false);
    setMinimumHeight(scaled(124));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_view->setFocusPolicy(Qt::NoFocus); // its numbers are in the table twin
    m_view->setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setValues({});
}

void TrendChart::setValues(std::vector<TrendValue> values)
{
    m_values = std::move(values);
    std::vector<TableTwin::Row> twin;
    const auto cell = [](const std::optional<double> &value) {
        return value ? QVariant(*value) : QVariant();
    };
    for (const TrendValue &each : m_values)
        twin.push_back(
            {each.label, cell(each.value), cell(each.low), cell(each.high), each.breakReason});
    rebuild();
    valuesChanged({tr("From"), m_valueName, tr("Lower end"), tr("Upper end"), tr("Break")},
        std::move(twin), 1);
}

QString TrendChart::summary() const
{
    const TrendValue *first = nullptr, *last = nullptr;
    int breaks = 0;
    for (const TrendValue &each : m_values) {
        breaks += each.breakReason.isEmpty() ? 0 : 1;
        if (!each.value)
            continue;
        if (!first)
            first = &each;
        last = &each;
    }
    if (!first)
        return tr("No data.");
    const QString course =
        tr("From %1 (%2) to %3 (%4)")
            .arg(number(*first->value), first->label, number(*last->value), last->label);
    return breaks == 0 ? tr("%1.").arg(course)
                       : tr("%1; the line is broken %n time(s).", nullptr, breaks).arg(course);
}

QSize TrendChart::sizeHint() const
{
    return {scaled(360), scaled(150)};
}

void TrendChart::changeEvent(QEvent *event)
{
    PaintedChart::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange)
        rebuild();
}

void TrendChart::rebuild()
{
    m_chart->removeAllSeries();
    for (QAbstractAxis *axis : m_chart->axes()) {
        m_chart->removeAxis(axis); // which gives it back to us
        delete axis;
    }
    double low = 1e9, high = -1e9;
    for (const TrendValue &each : m_values) {
        for (const auto &value : {each.value, each.low, each.high}) {
            if (value) {
                low = std::min(low, *value);
                high = std::max(high, *value);
            }
        }
    }
    if (low > high)
        return;
    low = std::floor(low / 5) * 5;
    high = std::max(std::ceil(high / 5) * 5, low + 10);
    for (std::size_t first = 0; first < m_values.size();) {
        if (!m_values[first].value) {
            ++first;
            continue;
        }
        std::size_t last = first;
        while (last + 1 < m_values.size() && m_values[last + 1].value
            && m_values[last + 1].breakReason.isEmpty())
            ++last;
        addRun(first, last);
        first = last + 1;
    }
    for (std::size_t i = 1; i < m_values.size(); ++i) {
        if (!m_values[i].breakReason.isEmpty())
            addBreak(i, low, high);
    }
    addAxes(low, high);
}

/// Weeks that can be compared with each other: a band for the intervals, a line, and dots to hover.
void TrendChart::addRun(std::size_t first, std::size_t last)
{
    auto *line = new QLineSeries;
    auto *upper = new QLineSeries, *lower = new QLineSeries;
    auto *dots = new QScatterSeries;
    for (std::size_t i = first; i <= last; ++i) {
        const auto x = static_cast<double>(i);
        const TrendValue &each = m_values[i];
        line->append(x, *each.value);
        dots->append(x, *each.value);
        upper->append(x, each.high.value_or(*each.value));
        lower->append(x, each.low.value_or(*each.value));
    }
    if (first == last) { // a band of no width would not be seen
        for (QLineSeries *edge : {upper, lower}) {
            const double x = static_cast<double>(first), y = edge->at(0).y();
            edge->replace(QList<QPointF>{{x - kLoneWidth, y}, {x + kLoneWidth, y}});
        }
    }
    QColor fill = colour(Role::Accent);
    fill.setAlphaF(static_cast<float>(kBandAlpha));
    auto *band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    band->setPen(Qt::NoPen);
    band->setBrush(fill);
    line->setPen(QPen(colour(Role::Accent), scaledF(1.8)));
    dots->setMarkerSize(scaledF(6));
    dots->setColor(colour(Role::Accent));
    dots->setBorderColor(colour(Role::Base));
    connect(dots, &QScatterSeries::hovered, this, [this](const QPointF &point, bool inside) {
        const auto at = static_cast<std::size_t>(std::lround(point.x()));
        if (inside && at < m_values.size())
            QToolTip::showText(QCursor::pos(), m_values[at].hint, m_view);
        else
            QToolTip::hideText();
    });
    m_chart->addSeries(band);
    m_chart->addSeries(line);
    m_chart->addSeries(dots);
}

void TrendChart::addBreak(std::size_t at, double low, double high)
{
    auto *line = new QLineSeries(m_chart);
    const double x = static_cast<double>(at) - 0.5;
    line->append(x, low);
    line->append(x, high);
    line->setPen(QPen(colour(Role::Warning), scaledF(1.4), Qt::DashLine));
    connect(line, &QLineSeries::hovered, this, [this, at](const QPointF &, bool inside) {
        if (inside && at < m_values.size())
            QToolTip::showText(QCursor::pos(), m_values[at].breakReason, m_view);
    });
    m_chart->addSeries(line);
}

void TrendChart::addAxes(double low, double high)
{
    auto *across = new QCategoryAxis;
    across->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    across->setRange(-0.5, static_cast<double>(m_values.size()) - 0.5);
    across->setStartValue(-0.5);
    const std::size_t step =
        std::max<std::size_t>(1, (m_values.size() + kMostLabels - 1) / kMostLabels);
    for (std::size_t i = 0; i < m_values.size(); i += step)
        across->append(m_values[i].label, static_cast<double>(i));
    auto *up = new QValueAxis;
    up->setRange(low, high);
    up->setTickType(QValueAxis::TicksDynamic);
    up->setTickAnchor(0);
    up->setTickInterval(percentStep(low, high));
    up->setLabelFormat(QStringLiteral("%.0f"));
    for (QAbstractAxis *axis :
        {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsFont(textFont(TextStyle::Caption));
        axis->setLabelsColor(colour(Role::Muted));
        axis->setLinePen(QPen(colour(Role::Hairline)));
        axis->setGridLinePen(QPen(colour(Role::Hairline)));
    }
    across->setGridLineVisible(false);
    m_chart->addAxis(across, Qt::AlignBottom);
    m_chart->addAxis(up, Qt::AlignLeft);
    for (QAbstractSeries *series : m_chart->series()) {
        series->attachAxis(across);
        series->attachAxis(up);
    }
}

} // namespace attune::ui
