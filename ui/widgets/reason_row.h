// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One figure in a line that opens into its reason: a click or Enter unfolds where it came from.
#pragma once

#include "ui/widgets/pressed_row.h"

class QPushButton;

namespace attune::ui {

class TextLabel;

struct ReasonedFact {
    QString name, value;
    QString reason; ///< what it counts and what it is made of
    QString action{}; ///< what can be looked at from here; empty: nothing
};

class ReasonRow : public PressedRow {
    Q_OBJECT

public:
    explicit ReasonRow(QWidget *parent = nullptr);

    /// What was unfolded stays so while the same figure is shown of something else.
    void set(const ReasonedFact &fact);
    const ReasonedFact &fact() const { return m_fact; }
    bool isUnfolded() const { return m_unfolded; }
    void setUnfolded(bool unfolded);

Q_SIGNALS:
    void actionTriggered();

protected:
    void press() override;
    void paintEvent(QPaintEvent *event) override;

private:
    ReasonedFact m_fact;
    bool m_unfolded = false;
    TextLabel *m_name;
    TextLabel *m_value;
    TextLabel *m_reason;
    QPushButton *m_action;
};

} // namespace attune::ui
