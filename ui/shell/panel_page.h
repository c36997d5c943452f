// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A panel with what stands above it: title, scope line, up to three buttons, progress and banner.
#pragma once

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace attune::ui {

class Panel;
class TextLabel;

class PanelPage : public QWidget {
    Q_OBJECT

public:
    /// Takes the panel over.
    explicit PanelPage(Panel *panel, QWidget *parent = nullptr);

    Panel *panel() const { return m_panel; }

Q_SIGNALS:
    void helpRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showHeading();

    Panel *m_panel;
    QWidget *m_heading;
    TextLabel *m_title;
    TextLabel *m_scopeLine;
    QToolButton *m_help;
    QHBoxLayout *m_buttons;
    QWidget *m_gap = nullptr; // under the banner, there only while it says something
};

} // namespace attune::ui
