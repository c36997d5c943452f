// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What opens under the period chip: ready periods on the left, a month to mark two days in.
#pragma once

#include "ui/widgets/period_chip.h"

#include <QFrame>

class QCalendarWidget;

namespace attune::ui {

class RangeCalendar;
class TextLabel;

class PeriodPopup : public QFrame {
    Q_OBJECT

public:
    PeriodPopup(const Period &period, const QDate &today, QWidget *parent);

Q_SIGNALS:
    void chosen(const Period &period);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildReady(const QDate &today);
    QWidget *buildMonth();
    void pick(const QDate &day);
    void finish(const Period &period);

    RangeCalendar *m_calendar = nullptr;
    TextLabel *m_month = nullptr;
    TextLabel *m_hint = nullptr;
    QDate m_firstPick;
};

} // namespace attune::ui
