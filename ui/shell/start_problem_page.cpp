// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/start_problem_page.h"
#include "ui/theme/icons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

namespace attune::ui {

StartProblemPage::StartProblemPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextStyle::Title))
    , m_happened(new TextLabel(TextStyle::Body))
    , m_advice(new TextLabel(TextStyle::Body))
    , m_details(new QPlainTextEdit)
    , m_detailsBox(new QWidget)
    , m_retry(new QPushButton(ui::icon(Icon::Sync), tr("Try again")))
{
    for (TextLabel *label : {m_title, m_happened, m_advice})
        label->setWrapping(true);
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details"));
    m_details->setFixedHeight(scaled(120));
    auto *copy = new QPushButton(ui::icon(Icon::Copy), tr("Copy details"));
    connect(copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_details->toPlainText()); });
    auto *details = new QVBoxLayout(m_detailsBox);
    details->setContentsMargins(0, space::k8, 0, 0);
    details->addWidget(m_details);
    details->addWidget(copy, 0, Qt::AlignLeft);

    auto *other = new QPushButton(ui::icon(Icon::Folder), tr("Open another centre…"));
    auto *quit = new QPushButton(tr("Quit"));
    connect(m_retry, &QPushButton::clicked, this, &StartProblemPage::retryRequested);
    connect(other, &QPushButton::clicked, this, &StartProblemPage::otherCentreRequested);
    connect(quit, &QPushButton::clicked, this, &StartProblemPage::quitRequested);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_retry);
    buttons->addWidget(other);
    buttons->addStretch(1);
    buttons->addWidget(quit);

    auto *card = new Card;
    card->setMaximumWidth(scaled(640));
    card->body()->setSpacing(space::k12);
    card->body()->addWidget(m_title);
    card->body()->addWidget(m_happened);
    card->body()->addWidget(m_advice);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_detailsBox);
    auto *rows = new QVBoxLayout;
    rows->addStretch(2);
    rows->addWidget(card);
    rows->addStretch(3);
    auto *columns = new QHBoxLayout(this);
    columns->addStretch(1);
    columns->addLayout(rows, 8);
    columns->addStretch(1);
}

void StartProblemPage::set(const StartProblem &problem)
{
    m_title->setText(problem.title);
    m_happened->setText(problem.happened);
    m_advice->setText(problem.advice);
    m_advice->setVisible(!problem.advice.isEmpty());
    m_details->setPlainText(problem.details);
    m_detailsBox->setVisible(!problem.details.isEmpty());
    m_retry->setVisible(problem.canRetry);
    setAccessibleName(problem.title);
    setAccessibleDescription(problem.happened);
}

} // namespace attune::ui
