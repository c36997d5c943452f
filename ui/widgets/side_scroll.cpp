// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_scroll.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace attune::ui {

SideScroll::SideScroll(QWidget *column, int width, QWidget *parent)
    : QScrollArea(parent)
    , m_width(width)
{
    setWidget(column);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // what it holds is what can be reached
    setFixedWidth(width);
    column->installEventFilter(this);
}

void SideScroll::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    keepHeight();
}

bool SideScroll::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        keepHeight();
    return QScrollArea::eventFilter(watched, event);
}

void SideScroll::keepHeight()
{
    // A language with longer words on its buttons gets a wider column: nothing may be cut off.
    if (widget()) {
        const int least =
            widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width();
        setFixedWidth(std::clamp(least, m_width, m_width * 5 / 4));
    }
    // The least height of a wrapped sentence is one that no width was thought of.
    if (const QLayout *layout = widget() ? widget()->layout() : nullptr)
        widget()->setMinimumHeight(layout->totalHeightForWidth(viewport()->width()));
}

} // namespace attune::ui
