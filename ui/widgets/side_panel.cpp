// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/side_panel.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace attune::ui {

SidePanel::SidePanel(const QString &title, QWidget *parent)
    : Card(title, parent)
{
    auto *close = new QToolButton;
    close->setIcon(ui::icon(Icon::Close, Role::Muted));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the details"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QToolButton::clicked, this, &SidePanel::closePanel);
    addHeadWidget(close);
    hide();
}

void SidePanel::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    body()->addWidget(content, 1);
}

void SidePanel::openFrom(QAbstractItemView *view)
{
    connect(view, &QAbstractItemView::activated, this, &SidePanel::open);
}

void SidePanel::open()
{
    if (isOpen())
        return;
    m_before = QApplication::focusWidget();
    show();
    Q_EMIT openChanged(true);
    if (m_content)
        m_content->setFocus(Qt::OtherFocusReason);
}

void SidePanel::closePanel()
{
    if (!isOpen())
        return;
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT openChanged(false);
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closePanel();
    else
        Card::keyPressEvent(event);
}

} // namespace attune::ui
