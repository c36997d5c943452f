// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chip over the list that narrows it: channels, consent, and what was found in the wording.
#pragma once

#include "core/interactions/interactions.h"
#include "ui/widgets/chip_button.h"

class QMenu;

namespace attune::ui {

class FilterChip : public ChipButton {
    Q_OBJECT

public:
    explicit FilterChip(QWidget *parent = nullptr);

    /// Everything but the search, which has its own field.
    const interactions::Filter &filter() const { return m_filter; }
    void clear();

Q_SIGNALS:
    void filterChanged();

private:
    void openMenu();
    void addSwitch(QMenu &menu, const QString &text, bool interactions::Filter::*member);
    void changed();

    interactions::Filter m_filter;
};

} // namespace attune::ui
