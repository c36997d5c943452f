// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scope_chip.h"

#include <QActionGroup>
#include <QMenu>

#include <algorithm>

namespace attune::ui {

ScopeChip::ScopeChip(const QString &caption, QWidget *parent)
    : ChipButton(caption, parent)
{
    setChoices({});
    connect(this, &ChipButton::opened, this, &ScopeChip::openMenu);
}

void ScopeChip::setChoices(std::vector<Choice> choices)
{
    const bool hasAll = std::any_of(
        choices.begin(), choices.end(), [](const Choice &choice) { return choice.id.isEmpty(); });
    if (!hasAll)
        choices.insert(choices.begin(), Choice{{}, tr("All")});
    setMandatoryChoices(std::move(choices));
}

void ScopeChip::setMandatoryChoices(std::vector<Choice> choices)
{
    m_choices = std::move(choices);
    setCurrent(m_current);
}

void ScopeChip::setCurrent(const QString &id)
{
    auto found = std::find_if(m_choices.begin(), m_choices.end(),
        [&id](const Choice &choice) { return choice.id == id; });
    if (found == m_choices.end())
        found = m_choices.begin();
    m_current = found == m_choices.end() ? QString() : found->id;
    setValue(found == m_choices.end() ? QString() : found->text);
}

void ScopeChip::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(caption());
    auto *group = new QActionGroup(menu);
    for (const Choice &choice : m_choices) {
        QString text = choice.text;
        auto *action = menu->addAction(text.replace(u'&', QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(choice.id == m_current);
        group->addAction(action);
        if (action->isChecked())
            menu->setActiveAction(action);
        connect(action, &QAction::triggered, this, [this, id = choice.id] {
            const bool changed = id != m_current;
            setCurrent(id);
            if (changed)
                Q_EMIT chosen(id);
        });
    }
    menu->setMinimumWidth(width());
    menu->popup(mapToGlobal(QPoint(0, height() + 2)));
}

} // namespace attune::ui
