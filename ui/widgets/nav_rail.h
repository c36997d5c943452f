// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way between panels: groups of icon and word with what is due beside them; icons alone when
// the window is narrow.
#pragma once

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace attune::ui {

class NavButton;
class TextLabel;

struct NavEntry {
    QString id{};
    QString group{}; ///< translated; entries of one group follow each other
    QString text{};
    Icon icon = Icon::Circle;
    bool closed = false; ///< it says why when it is opened
};

class NavRail : public QWidget {
    Q_OBJECT

public:
    explicit NavRail(QWidget *parent = nullptr);

    void setEntries(const std::vector<NavEntry> &entries);
    /// Does not emit.
    void setCurrent(const QString &id);
    QString current() const { return m_current; }
    /// How much is due there; 0 takes the badge away.
    void setBadge(const QString &id, int count, Tone tone = Tone::Critical);
    void setClosed(const QString &id, bool closed);
    void setCollapsed(bool collapsed);
    bool isCollapsed() const { return m_collapsed; }
    /// Where the focus goes when the rail gets it; null without entries.
    QWidget *firstControl() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void choose(const QString &id);
    NavButton *button(const QString &id) const;
    void moveFocus(NavButton *from, int step);

    std::vector<NavButton *> m_buttons;
    std::vector<QWidget *> m_captions;
    QWidget *m_content;
    QVBoxLayout *m_list;
    TextLabel *m_name;
    QHash<QString, std::pair<int, Tone>> m_badges;
    QString m_current;
    bool m_collapsed = false;
};

} // namespace attune::ui
