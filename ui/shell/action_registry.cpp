// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_registry.h"

#include <QAction>
#include <QMenu>
#include <QSet>
#include <QWidget>

#include <algorithm>

namespace attune::ui {

namespace {

/// As a line of text: without mnemonics and the dots that promise a dialog.
QString plain(const QString &text)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size())
            ++i; // "&&" is an "&", "&x" an underlined x
        if (text[i] != u'…')
            result += text[i];
    }
    return result;
}

} // namespace

ActionRegistry::ActionRegistry(QWidget *window)
    : QObject(window)
    , m_window(window)
{
}

QAction *ActionRegistry::add(const ActionSpec &spec)
{
    Q_ASSERT_X(!action(spec.id), "ActionRegistry::add", "an action of this id is there already");
    auto *made = new QAction(ui::icon(spec.icon), spec.text, this);
    made->setObjectName(spec.id);
    if (!spec.keysLast)
        made->setShortcut(spec.keys);
    made->setShortcutContext(Qt::WindowShortcut);
    m_window->addAction(made);
    m_entries.push_back({spec, made});
    return made;
}

void ActionRegistry::setPanelsShown(bool shown)
{
    for (Entry &entry : m_entries) {
        if (!entry.action || entry.spec.withoutPanels)
            continue;
        if (!shown && entry.action->isEnabled()) {
            entry.action->setEnabled(false);
            entry.paused = true;
        } else if (shown && entry.paused) { // what was off before stays off
            entry.action->setEnabled(true);
            entry.paused = false;
        }
    }
}

void ActionRegistry::mention(const QString &group, const QString &text, const QKeySequence &keys)
{
    m_entries.push_back(
        {{.id = {}, .group = group, .text = text, .keys = keys, .inPalette = false}, nullptr});
}

QAction *ActionRegistry::action(const QString &id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&id](const Entry &entry) { return entry.spec.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

void ActionRegistry::fillMenu(QMenu &menu, const QStringList &ids) const
{
    QStringList groups;
    for (const Entry &entry : m_entries) {
        if (entry.action && ids.contains(entry.spec.id) && !groups.contains(entry.spec.group))
            groups += entry.spec.group;
    }
    for (const QString &group : groups) {
        if (group != groups.first())
            menu.addSeparator();
        for (const Entry &entry : m_entries) {
            if (entry.action && entry.spec.group == group && ids.contains(entry.spec.id))
                menu.addAction(entry.action);
        }
    }
}

std::vector<PaletteEntry> ActionRegistry::paletteEntries() const
{
    std::vector<PaletteEntry> entries;
    for (const bool destinations : {true, false}) {
        for (const Entry &entry : m_entries) {
            const ActionSpec &spec = entry.spec;
            if (spec.inPalette && spec.destination == destinations)
                entries.push_back({plain(spec.text), spec.group,
                    spec.keys.toString(QKeySequence::NativeText), spec.icon,
                    [action = entry.action] { action->trigger(); }, entry.action->isEnabled()});
        }
    }
    return entries;
}

std::vector<ShortcutLine> ActionRegistry::shortcutLines() const
{
    std::vector<ShortcutLine> lines;
    QStringList groups;
    for (const Entry &entry : m_entries) {
        if (!groups.contains(entry.spec.group))
            groups += entry.spec.group;
    }
    for (const QString &group : groups) {
        for (const Entry &entry : m_entries) {
            const ActionSpec &spec = entry.spec;
            if (spec.group == group && !spec.keys.isEmpty())
                lines.push_back(
                    {group, plain(spec.text), spec.keys.toString(QKeySequence::NativeText)});
        }
    }
    return lines;
}

QStringList ActionRegistry::clashes() const
{
    QSet<QString> seen;
    QStringList twice;
    for (const Entry &entry : m_entries) {
        const QString keys = entry.spec.keys.toString(QKeySequence::PortableText);
        if (keys.isEmpty())
            continue;
        if (seen.contains(keys))
            twice += keys;
        seen.insert(keys);
    }
    return twice;
}

} // namespace attune::ui
