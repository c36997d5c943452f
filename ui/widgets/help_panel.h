// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Help beside the work: a Markdown page in a side panel (F1, or "?" at a title).
#pragma once

#include "ui/widgets/side_panel.h"

class QTextBrowser;

namespace attune::ui {

class HelpPanel : public SidePanel {
    Q_OBJECT

public:
    explicit HelpPanel(QWidget *parent = nullptr);

    /// `markdown` as GitHub writes it; its first heading may be the title and is then not repeated.
    void showPage(const QString &title, const QString &markdown);

Q_SIGNALS:
    /// A link to another page ("fatigue.md"); links to the web open in the browser.
    void pageRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    QTextBrowser *m_browser;
    QString m_markdown;
};

} // namespace attune::ui
