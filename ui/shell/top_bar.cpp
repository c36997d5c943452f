// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/top_bar.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/search_box.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeySequence>
#include <QMenu>
#include <QPainter>

namespace attune::ui {

TopBar::TopBar(QWidget *parent)
    : QWidget(parent)
    , m_site(new ScopeChip(tr("Site")))
    , m_team(new ScopeChip(tr("Team")))
    , m_queue(new ScopeChip(tr("Queue")))
    , m_period(new PeriodChip(tr("Period")))
    , m_search(new SearchBox(tr("Search or run a command"),
          QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText)))
    , m_user(new ChipButton({}))
{
    setAccessibleName(tr("Scope and search"));
    setBackgroundRole(QPalette::Base);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_user->setSign(Icon::Lock);
    m_user->setArrowShown(false);
    m_user->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::k16, 0, space::k16, 1);
    layout->setSpacing(space::k8);
    for (QWidget *chip : {static_cast<QWidget *>(m_site), static_cast<QWidget *>(m_team),
             static_cast<QWidget *>(m_queue), static_cast<QWidget *>(m_period)})
        layout->addWidget(chip);
    layout->addStretch(1);
    layout->addWidget(m_search);
    layout->addWidget(m_user);
    const auto changed = [this] {
        Q_EMIT scopeChanged(scope());
    };
    connect(m_site, &ScopeChip::chosen, this, changed);
    connect(m_team, &ScopeChip::chosen, this, changed);
    connect(m_queue, &ScopeChip::chosen, this, changed);
    connect(m_period, &PeriodChip::chosen, this, changed);
    connect(m_search, &SearchBox::clicked, this, &TopBar::searchRequested);
    connect(m_user, &ChipButton::opened, this, [this] {
        if (m_userMenu)
            m_userMenu->popup(m_user->mapToGlobal(QPoint(0, m_user->height() + 2)));
    });
}

void TopBar::setChoices(const ScopeChoices &choices)
{
    m_site->setChoices(choices.sites);
    m_team->setChoices(choices.teams);
    m_queue->setChoices(choices.queues);
    // With one site or none there is nothing to choose.
    m_site->setVisible(choices.sites.size() > 1);
    fit();
}

void TopBar::setToday(const QDate &today)
{
    m_period->setToday(today);
}

void TopBar::setScope(const Scope &scope)
{
    m_site->setCurrent(scope.site);
    m_team->setCurrent(scope.team);
    m_queue->setCurrent(scope.queue);
    m_period->setPeriod(scope.period);
    fit();
}

void TopBar::setUse(const ScopeUse &use)
{
    const auto shut = [&use](ChipButton *chip, bool used) {
        chip->setShut(used ? QString() : use.why);
    };
    shut(m_site, use.place);
    shut(m_team, use.place);
    shut(m_queue, use.queue);
    shut(m_period, use.period);
}

Scope TopBar::scope() const
{
    return {m_site->current(), m_team->current(), m_queue->current(), m_period->period()};
}

void TopBar::setUser(const QString &name, const QString &role)
{
    m_userText = role.isEmpty() ? name : tr("%1 · %2").arg(name, role);
    m_user->setValue(m_userText);
    m_user->setVisible(!name.isEmpty());
    fit();
}

QWidget *TopBar::firstControl() const
{
    for (QWidget *chip : {static_cast<QWidget *>(m_site), static_cast<QWidget *>(m_team),
             static_cast<QWidget *>(m_queue), static_cast<QWidget *>(m_period)}) {
        if (chip->isVisible() && chip->isEnabled())
            return chip;
    }
    return m_search;
}

QSize TopBar::sizeHint() const
{
    return {scaled(600), controlHeight() + 2 * scaled(11) + 1};
}

QSize TopBar::minimumSizeHint() const
{
    return {scaled(320), sizeHint().height()};
}

void TopBar::fit()
{
    // What can be left out first: the words of the search, then captions; then who is signed in,
    // and last the chips, end in "…".
    const auto wanted = [this] {
        int width = layout()->contentsMargins().left() + layout()->contentsMargins().right();
        for (const QWidget *part : {static_cast<QWidget *>(m_site), static_cast<QWidget *>(m_team),
                 static_cast<QWidget *>(m_queue), static_cast<QWidget *>(m_period),
                 static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_user)}) {
            if (!part->isHidden())
                width += part->sizeHint().width() + layout()->spacing();
        }
        return width;
    };
    const std::array<ChipButton *, 4> chips{m_site, m_team, m_queue, m_period};
    m_search->setShort(false);
    m_user->setWhole(true);
    for (ChipButton *chip : chips)
        chip->setShort(false);
    if (wanted() > width())
        m_search->setShort(true);
    if (wanted() > width()) {
        for (ChipButton *chip : chips)
            chip->setShort(true);
    }
    if (wanted() > width())
        m_user->setWhole(false);
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(Role::Base));
    painter.fillRect(0, height() - 1, width(), 1, colour(Role::Hairline));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace attune::ui
