// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/period_popup.h"
#include "ui/theme/paint.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QTextCharFormat>
#include <QToolButton>

namespace attune::ui {

/// A month whose marked days are one band.
class RangeCalendar final : public QCalendarWidget {
public:
    RangeCalendar(const Period &marked, QWidget *parent)
        : QCalendarWidget(parent)
        , m_marked(marked)
    {
        setNavigationBarVisible(false);
        setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
        setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
        setFirstDayOfWeek(QLocale().firstDayOfWeek());
        QTextCharFormat header;
        header.setForeground(colour(Role::Muted));
        header.setBackground(colour(Role::Base));
        setHeaderTextFormat(header);
        // Days are painted below, so this reaches the two names of the weekend alone.
        setWeekdayTextFormat(Qt::Saturday, header);
        setWeekdayTextFormat(Qt::Sunday, header);
    }

    void mark(const Period &period)
    {
        m_marked = period;
        updateCells();
    }

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override
    {
        painter->save();
        painter->fillRect(rect, colour(Role::Base));
        const bool marked = m_marked.isValid() && date >= m_marked.from && date <= m_marked.to;
        const bool edge = marked && (date == m_marked.from || date == m_marked.to);
        if (marked)
            painter->fillRect(rect.adjusted(0, 2, 0, -2), colour(Role::Selection));
        if (edge)
            paintBox(*painter, rect.adjusted(1, 2, -1, -2), kTagRadius, colour(Role::Accent));
        const bool other = date.month() != monthShown();
        painter->setPen(colour(edge ? Role::OnAccent
                : marked            ? Role::SelectionText
                : other             ? Role::Muted
                                    : Role::Text));
        painter->drawText(rect, Qt::AlignCenter, QLocale().toString(date.day()));
        if (date == selectedDate() && !edge)
            paintFocusRing(*painter, rect.adjusted(1, 2, -1, -2), kTagRadius);
        painter->restore();
    }

private:
    Period m_marked;
};

PeriodPopup::PeriodPopup(const Period &period, const QDate &today, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new RangeCalendar(period, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Period"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::k12, space::k12, space::k12, space::k12);
    layout->setSpacing(space::k16);
    layout->addWidget(buildReady(today));
    layout->addWidget(buildMonth(), 1);
    m_calendar->setSelectedDate(period.isValid() ? period.to : today);
    m_calendar->setFocus();
}

QWidget *PeriodPopup::buildReady(const QDate &today)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k2);
    for (const NamedPeriod &ready : readyPeriods(today)) {
        auto *button = new QPushButton(ready.name);
        button->setFlat(true);
        connect(
            button, &QPushButton::clicked, this, [this, period = ready.period] { finish(period); });
        layout->addWidget(button);
    }
    layout->addStretch(1);
    return box;
}

QWidget *PeriodPopup::buildMonth()
{
    auto *box = new QWidget;
    m_month = new TextLabel(TextStyle::Section);
    m_hint = new TextLabel(
        TextStyle::Caption, tr("Choose the first and the last day."), nullptr, Role::Muted);
    const auto showMonth = [this] {
        const QDate first(m_calendar->yearShown(), m_calendar->monthShown(), 1);
        m_month->setText(QLocale().toString(first, QStringLiteral("MMMM yyyy")));
    };
    auto *head = new QHBoxLayout;
    head->addWidget(m_month, 1);
    const auto addStep = [&](Icon sign, const QString &name, void (QCalendarWidget::*step)()) {
        auto *button = new QToolButton;
        button->setIcon(ui::icon(sign, Role::Muted));
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, m_calendar, step);
        head->addWidget(button);
    };
    addStep(Icon::ChevronLeft, tr("Month before"), &QCalendarWidget::showPreviousMonth);
    addStep(Icon::ChevronRight, tr("Month after"), &QCalendarWidget::showNextMonth);
    m_calendar->setAccessibleName(tr("Days"));
    m_calendar->setMinimumSize(scaled(260), scaled(200));
    connect(m_calendar, &QCalendarWidget::currentPageChanged, this, showMonth);
    connect(m_calendar, &QCalendarWidget::clicked, this, &PeriodPopup::pick);
    connect(m_calendar, &QCalendarWidget::activated, this, &PeriodPopup::pick);
    showMonth();
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_calendar, 1);
    layout->addWidget(m_hint);
    return box;
}

void PeriodPopup::pick(const QDate &day)
{
    if (!m_firstPick.isValid()) {
        m_firstPick = day;
        m_calendar->mark({day, day});
        m_hint->setText(
            tr("From %1. Now the last day.").arg(QLocale().toString(day, QLocale::ShortFormat)));
        return;
    }
    // A double click arrives as clicked and activated: one day, chosen.
    finish({std::min(m_firstPick, day), std::max(m_firstPick, day)});
}

void PeriodPopup::finish(const Period &period)
{
    Q_EMIT chosen(period);
    close();
}

void PeriodPopup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace attune::ui
