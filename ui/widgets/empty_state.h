// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where there is nothing to show: one sentence why and one button that mends it.
#pragma once

#include <QWidget>

class QPushButton;

namespace attune::ui {

class TextLabel;

enum class EmptyKind {
    FirstUse, ///< nothing was ever brought in
    NoMatch, ///< the filter leaves nothing
    NoRight, ///< the signed-in person may not see it
    NothingDue, ///< good news, said plainly
};

class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// An empty `action` leaves out the button.
    void set(EmptyKind kind, const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void actionTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    EmptyKind m_kind = EmptyKind::FirstUse;
    QWidget *m_signPlace;
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace attune::ui
