// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A label in one of the theme's text styles and roles, which stays right when either changes.
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"

#include <QLabel>

namespace attune::ui {

class TextLabel : public QLabel {
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, const QString &text = {}, QWidget *parent = nullptr,
        Role role = Role::Text);

    void setRole(Role role);
    /// One line that ends in "…" where room ends; the whole text is then in the tool tip.
    void setElided(bool elided);
    bool isElided() const { return m_elided; }
    void setWrapping(bool wraps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void applyColour();

    TextStyle m_style;
    Role m_role;
    bool m_elided = false;
};

/// The usual muted line under a title.
TextLabel *mutedLabel(const QString &text = {}, QWidget *parent = nullptr);

} // namespace attune::ui
