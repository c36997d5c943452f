// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"
#include "ui/theme/paint.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>

namespace attune::ui {

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_title(new TextLabel(TextStyle::Section))
    , m_subtitle(mutedLabel())
    , m_aside(mutedLabel())
    , m_head(new QWidget)
    , m_titleRow(new QHBoxLayout)
    , m_body(new QVBoxLayout)
{
    // What lies on a card is on the card's colour, for the eye and for whoever asks the palette.
    setBackgroundRole(QPalette::Base);
    m_title->setElided(true);
    m_subtitle->setWrapping(true);
    m_titleRow->setContentsMargins(0, 0, 0, 0);
    m_titleRow->setSpacing(space::k8);
    m_titleRow->addWidget(m_title, 1);
    m_titleRow->addWidget(m_aside);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, space::k6);
    head->setSpacing(space::k2);
    head->addLayout(m_titleRow);
    head->addWidget(m_subtitle);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(space::k8);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addLayout(m_body, 1);
    setFlush(false);
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    m_title->setText(title);
    if (!title.isEmpty())
        setAccessibleName(title);
    showHead();
}

void Card::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    showHead();
}

void Card::setAside(const QString &text)
{
    m_aside->setText(text);
    showHead();
}

void Card::addHeadWidget(QWidget *widget)
{
    m_titleRow->addWidget(widget);
    showHead();
}

void Card::setFlush(bool flush)
{
    m_flush = flush;
    const int inner = flush ? space::k12 : 0;
    m_head->layout()->setContentsMargins(inner, inner, inner, flush ? space::k12 : space::k6);
    showHead();
}

void Card::showHead()
{
    m_subtitle->setVisible(!m_subtitle->text().isEmpty());
    m_aside->setVisible(!m_aside->text().isEmpty());
    const bool head = !m_title->text().isEmpty() || m_titleRow->count() > 2
        || !m_subtitle->text().isEmpty() || !m_aside->text().isEmpty();
    m_head->setVisible(head);
    // Even what reaches from edge to edge must leave the round corners alone.
    const int corner = kCardRadius / 2;
    if (m_flush)
        layout()->setContentsMargins(1, head ? 1 : corner, 1, corner);
    else
        layout()->setContentsMargins(space::k16, space::k12, space::k16, space::k12);
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), kCardRadius, colour(Role::Base), colour(Role::Hairline));
}

} // namespace attune::ui
