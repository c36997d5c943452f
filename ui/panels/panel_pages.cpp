// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/panel_pages.h"

#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace attune::ui {

QStackedWidget *layPages(QWidget &panel, QWidget *page, EmptyState *empty)
{
    auto *card = new Card;
    card->body()->addWidget(empty);
    auto *pages = new QStackedWidget;
    pages->addWidget(page);
    pages->addWidget(card);
    auto *layout = new QVBoxLayout(&panel);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages);
    return pages;
}

} // namespace attune::ui
