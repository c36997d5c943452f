// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/empathy_index/trend_card.h"

#include "ui/panels/empathy_index/index_text.h"

#include <QVBoxLayout>

namespace attune::ui {

TrendCard::TrendCard(QWidget *parent)
    : Card(tr("Over time"), parent)
    , m_chart(new TrendChart(tr("Index by week"), tr("Index, 0–100")))
{
    body()->addWidget(m_chart, 1);
}

void TrendCard::show(
    const QString &of, const std::vector<empathy_index::TrendPoint> &points, const Zone &zone)
{
    const std::vector<TrendValue> values = trendValues(points, zone);
    int breaks = 0;
    for (const TrendValue &value : values)
        breaks += value.value && !value.breakReason.isEmpty() ? 1 : 0;
    setAside(of);
    setSubtitle(breaks == 0
            ? tr("by week, raw, band = bootstrap interval")
            : tr("by week, raw, band = bootstrap interval; broken %n time(s): other weights or "
                 "another model",
                nullptr, breaks));
    m_chart->setValues(values);
}

} // namespace attune::ui
