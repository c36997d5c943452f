// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/interactions/filter_chip.h"

#include "ui/models/fact_text.h"

#include <QMenu>

#include <algorithm>

namespace attune::ui {

using interactions::Filter;

FilterChip::FilterChip(QWidget *parent)
    : ChipButton(tr("Filter"), parent)
{
    setSign(Icon::Filter);
    changed();
    connect(this, &ChipButton::opened, this, &FilterChip::openMenu);
}

void FilterChip::clear()
{
    m_filter = {};
    changed();
    Q_EMIT filterChanged();
}

void FilterChip::addSwitch(QMenu &menu, const QString &text, bool Filter::*member)
{
    QAction *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(m_filter.*member);
    connect(action, &QAction::toggled, this, [this, member](bool on) {
        m_filter.*member = on;
        changed();
        Q_EMIT filterChanged();
    });
}

void FilterChip::openMenu()
{
    QMenu menu(this);
    menu.addSection(tr("Channel"));
    using facts::Channel;
    for (const Channel channel : {Channel::Voice, Channel::Chat, Channel::Email, Channel::Social}) {
        QAction *action = menu.addAction(channelText(channel));
        action->setCheckable(true);
        action->setChecked(std::ranges::count(m_filter.channels, channel) > 0);
        connect(action, &QAction::toggled, this, [this, channel](bool on) {
            std::erase(m_filter.channels, channel);
            if (on)
                m_filter.channels.push_back(channel);
            changed();
            Q_EMIT filterChanged();
        });
    }
    menu.addSection(tr("Consent"));
    for (const facts::Basis basis :
        {facts::Basis::Consent, facts::Basis::BasisOnly, facts::Basis::None}) {
        QAction *action = menu.addAction(basisText(basis));
        action->setCheckable(true);
        action->setChecked(m_filter.basis == basis);
        connect(action, &QAction::toggled, this, [this, basis](bool on) {
            m_filter.basis = on ? std::optional(basis) : std::nullopt;
            changed();
            Q_EMIT filterChanged();
        });
    }
    menu.addSection(tr("What was found"));
    addSwitch(menu, tr("Hostile to agent or company"), &Filter::hostile);
    addSwitch(menu, tr("Asked for somebody else"), &Filter::escalationAsked);
    addSwitch(menu, tr("Ended negative"), &Filter::endedNegative);
    addSwitch(menu, tr("Less than half recovered"), &Filter::noRecovery);
    menu.addSection(tr("Other"));
    addSwitch(menu, tr("With a recording"), &Filter::withRecording);
    addSwitch(menu, tr("Transferred"), &Filter::transferred);
    if (!m_filter.isEmpty()) {
        menu.addSeparator();
        connect(menu.addAction(tr("Clear filters")), &QAction::triggered, this, &FilterChip::clear);
    }
    menu.exec(mapToGlobal(QPoint(0, height())));
}

void FilterChip::changed()
{
    const int chosen = static_cast<int>(m_filter.channels.size()) + m_filter.basis.has_value()
        + m_filter.hostile + m_filter.escalationAsked + m_filter.endedNegative + m_filter.noRecovery
        + m_filter.withRecording + m_filter.transferred;
    setValue(chosen == 0 ? tr("None") : tr("%n chosen", nullptr, chosen));
}

} // namespace attune::ui
