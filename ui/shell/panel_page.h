// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A panel with what stands above it: title, scope line, up to three buttons, progress and banner.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QScrollArea;
class QToolButton;

namespace attune::ui {

class EmptyState;
class Panel;
class TextLabel;

class PanelPage : public QWidget {
    Q_OBJECT

public:
    /// Takes the panel over.
    explicit PanelPage(Panel *panel, QWidget *parent = nullptr);

    Panel *panel() const { return m_panel; }
    /// What F6 goes through: the panel's own, or the button that mends why it is closed.
    QList<QWidget *> regions() const;

Q_SIGNALS:
    void helpRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHeading();
    void showClosure();

    Panel *m_panel;
    QWidget *m_heading;
    TextLabel *m_title;
    TextLabel *m_scopeLine;
    QToolButton *m_help;
    QHBoxLayout *m_buttons;
    QScrollArea *m_scroll; // with large type in a small window a panel is scrolled rather than cut
    EmptyState *m_closed; // stands in its place
    QWidget *m_gap = nullptr; // under the banner, there only while it says something
};

} // namespace attune::ui
