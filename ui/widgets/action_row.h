// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One row of an ActionList.
#pragma once

#include "ui/widgets/action_list.h"
#include "ui/widgets/pressed_row.h"

class QPushButton;

namespace attune::ui {

class TextLabel;

class ActionRow : public PressedRow {
    Q_OBJECT

public:
    ActionRow(const ActionEntry &entry, QWidget *parent);

    const ActionEntry &entry() const { return m_entry; }
    void setEntry(const ActionEntry &entry);
    void setLast(bool last);

    QSize sizeHint() const override;

Q_SIGNALS:
    void actionTriggered();
    void opened();

protected:
    void press() override;
    void paintEvent(QPaintEvent *event) override;

private:
    ActionEntry m_entry;
    QWidget *m_signPlace;
    TextLabel *m_title;
    TextLabel *m_detail;
    QPushButton *m_action;
    bool m_last = false;
};

} // namespace attune::ui
