// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_list.h"
#include "ui/widgets/action_row.h"

#include <QBoxLayout>
#include <QKeyEvent>

#include <algorithm>

namespace attune::ui {

ActionList::ActionList(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleName(name);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

void ActionList::setEntries(const std::vector<ActionEntry> &entries)
{
    std::vector<ActionRow *> rows;
    for (const ActionEntry &entry : entries) {
        const auto known = std::find_if(m_rows.begin(), m_rows.end(),
            [&entry](const ActionRow *row) { return row->entry().id == entry.id; });
        if (known != m_rows.end()) {
            rows.push_back(*known);
            m_rows.erase(known);
            if (!(rows.back()->entry() == entry))
                rows.back()->setEntry(entry);
            continue;
        }
        auto *row = new ActionRow(entry, this);
        row->installEventFilter(this);
        const auto id = entry.id;
        connect(row, &ActionRow::actionTriggered, this, [this, id] { Q_EMIT actionTriggered(id); });
        connect(row, &ActionRow::opened, this, [this, id] { Q_EMIT opened(id); });
        rows.push_back(row);
    }
    for (ActionRow *gone : m_rows) {
        gone->hide();
        gone->deleteLater(); // it may be the one whose button was just pressed
    }
    m_rows = std::move(rows);
    QWidget *before = nullptr;
    for (int i = 0; i < static_cast<int>(m_rows.size()); ++i) {
        ActionRow *row = m_rows[static_cast<std::size_t>(i)];
        m_layout->removeWidget(row);
        m_layout->insertWidget(i, row);
        row->setLast(i + 1 == static_cast<int>(m_rows.size()));
        if (before)
            setTabOrder(before, row);
        before = row->findChild<QWidget *>(QStringLiteral("action"));
        setTabOrder(row, before);
    }
}

bool ActionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const auto found = std::find(m_rows.begin(), m_rows.end(), watched);
    if (found == m_rows.end() || (key != Qt::Key_Up && key != Qt::Key_Down))
        return QWidget::eventFilter(watched, event);
    const auto next = key == Qt::Key_Down ? std::next(found)
        : found == m_rows.begin()         ? m_rows.end()
                                          : std::prev(found);
    if (next != m_rows.end())
        (*next)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace attune::ui
