// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the navigation rail.
#pragma once

#include "ui/widgets/nav_rail.h"

#include <QAbstractButton>

namespace attune::ui {

class NavButton : public QAbstractButton {
    Q_OBJECT

public:
    NavButton(const NavEntry &entry, QWidget *parent);

    const QString &id() const { return m_entry.id; }
    void setBadge(int count, Tone tone);
    void setClosed(bool closed);
    void setCollapsed(bool collapsed);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void paintBadge(QPainter &painter) const;
    void paintLock(QPainter &painter) const;
    void describe();

    NavEntry m_entry;
    int m_count = 0;
    Tone m_tone = Tone::Critical;
    bool m_collapsed = false;
};

} // namespace attune::ui
