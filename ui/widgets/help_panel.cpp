// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/help_panel.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QTextBlock>
#include <QTextBrowser>

namespace attune::ui {

HelpPanel::HelpPanel(QWidget *parent)
    : SidePanel(tr("Help"), parent)
    , m_browser(new QTextBrowser)
{
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenLinks(false);
    m_browser->setAccessibleName(tr("Help text"));
    m_browser->document()->setDocumentMargin(0);
    setContent(m_browser);
    connect(m_browser, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) {
        if (url.scheme().isEmpty())
            Q_EMIT pageRequested(url.path());
        else
            QDesktopServices::openUrl(url);
    });
}

void HelpPanel::showPage(const QString &title, const QString &markdown)
{
    setTitle(title);
    m_markdown = markdown;
    const QString heading = QStringLiteral("# ") + title;
    if (m_markdown.startsWith(heading))
        m_markdown.remove(0, heading.size());
    render();
    open();
}

void HelpPanel::render()
{
    QTextDocument *document = m_browser->document();
    document->setDefaultFont(textFont(TextStyle::Body));
    document->setIndentWidth(scaled(16));
    m_browser->setMarkdown(m_markdown);
    // Qt sets headings by its own scale; here they are those of a card.
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat gaps;
        gaps.setBottomMargin(space::k6);
        gaps.setTopMargin(block.blockFormat().headingLevel() > 0 ? space::k12 : 0);
        cursor.mergeBlockFormat(gaps);
        if (block.blockFormat().headingLevel() > 0) {
            cursor.select(QTextCursor::BlockUnderCursor);
            QTextCharFormat format;
            format.setFont(textFont(TextStyle::Section));
            format.setProperty(QTextFormat::FontSizeAdjustment, 0);
            cursor.mergeCharFormat(format);
        }
    }
}

void HelpPanel::changeEvent(QEvent *event)
{
    SidePanel::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange
        || event->type() == QEvent::ApplicationPaletteChange)
        render();
}

} // namespace attune::ui
