// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>

namespace attune::ui {

Panel::Panel(PanelInfo info, QWidget *parent)
    : QWidget(parent)
    , m_info(std::move(info))
    , m_title(m_info.name)
    , m_banner(new Banner(this))
    , m_progress(new ThinProgress(this))
{
    setAccessibleName(m_info.name);
}

void Panel::setClosure(const std::optional<Closure> &closure)
{
    if (closure)
        m_progress->end(); // what was asked for will not be shown, however often it is asked
    if (m_closure == closure)
        return;
    m_closure = closure;
    if (m_closure) {
        m_banner->dismiss();
        Q_EMIT badgeChanged(0, Tone::Neutral);
    }
    Q_EMIT closureChanged();
}

void Panel::setScopeUnused()
{
    setScopeUse({false, false, false, tr("This panel always shows the whole centre.")});
}

void Panel::setNamesMasked(bool) { }

void Panel::open(const QString &) { }

bool Panel::focusFilter()
{
    return false;
}

bool Panel::stepBack()
{
    return false;
}

bool Panel::step(int)
{
    return false;
}

bool Panel::undo()
{
    return false;
}

bool Panel::exportView()
{
    return false;
}

QList<QWidget *> Panel::regions()
{
    for (QWidget *widget = nextInFocusChain(); widget && widget != this;
         widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
            && widget->focusPolicy() & Qt::TabFocus)
            return {widget};
    }
    return {};
}

void Panel::setHeading(const QString &title, const QString &scopeLine)
{
    m_title = title;
    m_scopeLine = scopeLine;
    Q_EMIT headingChanged();
}

void Panel::setHeadingActions(const QList<QAction *> &actions, QAction *primary)
{
    Q_ASSERT(actions.size() <= 3);
    m_headingActions = actions;
    m_primary = primary;
    Q_EMIT headingChanged();
}

} // namespace attune::ui
