// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the days everything on screen is narrowed to: a few ready periods or any two days.
#pragma once

#include "ui/widgets/chip_button.h"

#include <QDate>

#include <vector>

namespace attune::ui {

struct Period {
    QDate from{};
    QDate to{}; ///< the last day, inclusive

    bool isValid() const { return from.isValid() && to.isValid() && from <= to; }
    friend bool operator==(const Period &, const Period &) = default;
};

/// "17–23 Nov", "Tue 18 Nov", "30 Nov – 6 Dec", with the year where it is not `today`'s.
QString periodText(const Period &period, const QDate &today);

struct NamedPeriod {
    QString name{};
    Period period{};
};

/// Today, yesterday, this week, last week, the last 28 days, this month; weeks begin as the locale
/// says.
std::vector<NamedPeriod> readyPeriods(const QDate &today);

class PeriodChip : public ChipButton {
    Q_OBJECT

public:
    explicit PeriodChip(const QString &caption, QWidget *parent = nullptr);

    /// What counts as today: the demonstration centre stands still in time.
    void setToday(const QDate &today);
    /// Does not emit.
    void setPeriod(const Period &period);
    Period period() const { return m_period; }

Q_SIGNALS:
    void chosen(const Period &period);

private:
    void openPopup();

    Period m_period;
    QDate m_today;
};

} // namespace attune::ui
