// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Needs you now": rows that say what waits and carry the one button that settles it.
#pragma once

#include "ui/theme/icons.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace attune::ui {

class ActionRow;

struct ActionEntry {
    QString id{};
    Icon icon = Icon::Flag;
    Tone tone = Tone::Info;
    QString title{};
    QString detail{};
    QString action{}; ///< the word on the button; empty: the row can only be opened

    friend bool operator==(const ActionEntry &, const ActionEntry &) = default;
};

/// Grows with its rows: put it into a scroll area when there may be many. Up and Down go from row
/// to row, Enter opens, Tab reaches the buttons.
class ActionList : public QWidget {
    Q_OBJECT

public:
    explicit ActionList(const QString &name, QWidget *parent = nullptr);

    /// Rows that stay keep their widget, and with it the focus.
    void setEntries(const std::vector<ActionEntry> &entries);

Q_SIGNALS:
    void actionTriggered(const QString &id);
    void opened(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::vector<ActionRow *> m_rows;
    QVBoxLayout *m_layout;
};

} // namespace attune::ui
