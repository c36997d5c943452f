// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration/discussion_timer.h"

#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"

#include <algorithm>

namespace attune::ui {

using std::chrono::seconds;

DiscussionTimer::DiscussionTimer(seconds perQuestion, QWidget *parent)
    : QPushButton(parent)
    , m_whole(perQuestion)
    , m_left(perQuestion)
{
    setIcon(ui::icon(Icon::Timer));
    setToolTip(tr("Time for the discussion of this question: starts and stops"));
    m_ticking.setInterval(seconds{1});
    connect(&m_ticking, &QTimer::timeout, this, &DiscussionTimer::tick);
    connect(this, &QPushButton::clicked, this, [this] {
        if (isRunning())
            m_ticking.stop();
        else
            m_ticking.start();
        if (m_left == seconds{0})
            m_left = m_whole;
        showTime();
    });
    showTime();
}

void DiscussionTimer::tick()
{
    m_left = std::max(seconds{0}, m_left - seconds{1});
    if (m_left == seconds{0})
        m_ticking.stop();
    showTime();
}

void DiscussionTimer::restart()
{
    m_left = m_whole;
    showTime();
}

void DiscussionTimer::showTime()
{
    const QString time = clockTime(std::chrono::milliseconds{m_left}.count());
    setText(m_left == seconds{0} ? tr("Time is up") : time);
    setAccessibleName(isRunning() ? tr("Discussion, %1 left, running").arg(time)
                                  : tr("Discussion, %1 left").arg(time));
}

} // namespace attune::ui
