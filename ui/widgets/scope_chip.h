// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses one of a few things that everything on screen is narrowed to: "Site Rotterdam".
#pragma once

#include "ui/widgets/chip_button.h"

#include <vector>

namespace attune::ui {

struct Choice {
    QString id{}; ///< empty means "all"
    QString text{};

    friend bool operator==(const Choice &, const Choice &) = default;
};

class ScopeChip : public ChipButton {
    Q_OBJECT

public:
    explicit ScopeChip(const QString &caption, QWidget *parent = nullptr);

    /// Without an entry of its own for "all" one is put first. A choice that is gone falls back to
    /// it.
    void setChoices(std::vector<Choice> choices);
    /// Without "all": for what always has a value, such as an order.
    void setMandatoryChoices(std::vector<Choice> choices);
    const std::vector<Choice> &choices() const { return m_choices; }

    /// Does not emit.
    void setCurrent(const QString &id);
    QString current() const { return m_current; }

Q_SIGNALS:
    void chosen(const QString &id);

private:
    void openMenu();

    std::vector<Choice> m_choices;
    QString m_current;
};

} // namespace attune::ui
