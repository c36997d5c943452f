// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"
#include "ui/theme/icons.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace attune::ui {

namespace {

Icon signOf(EmptyKind kind)
{
    switch (kind) {
    case EmptyKind::FirstUse:
        return Icon::Inbox;
    case EmptyKind::NoMatch:
        return Icon::Search;
    case EmptyKind::NoRight:
        return Icon::Lock;
    case EmptyKind::NothingDue:
        break;
    }
    return Icon::CheckCircle;
}

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_signPlace(new QWidget)
    , m_sentence(mutedLabel())
    , m_action(new QPushButton)
{
    m_signPlace->setFixedSize(scaled(32), scaled(32));
    m_sentence->setWrapping(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMaximumWidth(scaled(420)); // prose longer than 72 letters a line is hard to read
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_sentence, 6);
    centred->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(space::k12);
    layout->addStretch(2);
    layout->addWidget(m_signPlace, 0, Qt::AlignHCenter);
    layout->addLayout(centred);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::set(EmptyKind kind, const QString &sentence, const QString &action)
{
    m_kind = kind;
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    update();
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintIcon(painter, signOf(m_kind), m_signPlace->geometry(),
        colour(m_kind == EmptyKind::NothingDue ? Role::Good : Role::Muted));
}

} // namespace attune::ui
