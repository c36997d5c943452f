// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/period_chip.h"
#include "ui/widgets/period_popup.h"

#include <QCoreApplication>
#include <QLocale>
#include <QScreen>

namespace attune::ui {

QString periodText(const Period &period, const QDate &today)
{
    if (!period.isValid())
        return PeriodChip::tr("All time");
    const QLocale locale;
    const bool thisYear = period.from.year() == today.year() && period.to.year() == today.year();
    const auto dayOf = [&](const QDate &date, bool year) {
        return locale.toString(date,
            year ? PeriodChip::tr("d MMM yyyy", "day, month and year")
                 : PeriodChip::tr("d MMM", "day and month"));
    };
    if (period.from == period.to)
        return locale.toString(period.from,
            thisYear ? PeriodChip::tr("ddd d MMM", "weekday, day and month")
                     : PeriodChip::tr("ddd d MMM yyyy", "weekday, day, month and year"));
    const bool sameMonth =
        period.from.month() == period.to.month() && period.from.year() == period.to.year();
    if (sameMonth)
        return PeriodChip::tr("%1–%2", "two days of one month")
            .arg(period.from.day())
            .arg(dayOf(period.to, !thisYear));
    return PeriodChip::tr("%1 – %2", "two days of different months")
        .arg(dayOf(period.from, period.from.year() != period.to.year()),
            dayOf(period.to, !thisYear));
}

std::vector<NamedPeriod> readyPeriods(const QDate &today)
{
    const int first = QLocale().firstDayOfWeek();
    const QDate week = today.addDays(-((today.dayOfWeek() - first + 7) % 7));
    const QDate month(today.year(), today.month(), 1);
    return {
        {PeriodChip::tr("Today"), {today, today}},
        {PeriodChip::tr("Yesterday"), {today.addDays(-1), today.addDays(-1)}},
        {PeriodChip::tr("This week"), {week, week.addDays(6)}},
        {PeriodChip::tr("Last week"), {week.addDays(-7), week.addDays(-1)}},
        {PeriodChip::tr("Last 28 days"), {today.addDays(-27), today}},
        {PeriodChip::tr("This month"), {month, month.addDays(month.daysInMonth() - 1)}},
    };
}

PeriodChip::PeriodChip(const QString &caption, QWidget *parent)
    : ChipButton(caption, parent)
    , m_today(QDate::currentDate())
{
    setPeriod({});
    connect(this, &ChipButton::opened, this, &PeriodChip::openPopup);
}

void PeriodChip::setToday(const QDate &today)
{
    m_today = today;
    setPeriod(m_period);
}

void PeriodChip::setPeriod(const Period &period)
{
    m_period = period;
    setValue(periodText(period, m_today));
}

void PeriodChip::openPopup()
{
    auto *popup = new PeriodPopup(m_period, m_today, this);
    connect(popup, &PeriodPopup::chosen, this, [this](const Period &period) {
        const bool changed = !(period == m_period);
        setPeriod(period);
        if (changed)
            Q_EMIT chosen(period);
    });
    const QRect room = screen()->availableGeometry();
    const QPoint below = mapToGlobal(QPoint(0, height() + 2));
    const QSize size = popup->sizeHint();
    popup->move(
        std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - size.width())),
        std::clamp(below.y(), room.top(), std::max(room.top(), room.bottom() - size.height())));
    popup->show();
}

} // namespace attune::ui
