// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/reason_row.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace attune::ui {

ReasonRow::ReasonRow(QWidget *parent)
    : PressedRow(parent)
    , m_name(mutedLabel())
    , m_value(new TextLabel(TextStyle::BodyStrong))
    , m_reason(mutedLabel())
    , m_action(new QPushButton)
{
    setCursor(Qt::PointingHandCursor);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_reason->setWrapping(true);
    m_action->setAutoDefault(false);
    m_action->setCursor(Qt::ArrowCursor);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::k8);
    line->addWidget(m_name, 1);
    line->addWidget(m_value);
    auto *below = new QHBoxLayout;
    below->addWidget(m_action);
    below->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::k2, space::k2, space::k2, space::k2);
    column->setSpacing(space::k4);
    column->addLayout(line);
    column->addWidget(m_reason);
    column->addLayout(below);
    connect(m_action, &QPushButton::clicked, this, &ReasonRow::actionTriggered);
    setUnfolded(false);
}

void ReasonRow::set(const ReasonedFact &fact)
{
    m_fact = fact;
    m_name->setText(fact.name);
    m_value->setText(fact.value);
    m_reason->setText(fact.reason);
    m_action->setText(fact.action);
    setToolTip(fact.reason);
    setAccessibleName(tr("%1: %2").arg(fact.name, fact.value));
    setAccessibleDescription(fact.reason);
    setUnfolded(m_unfolded);
}

void ReasonRow::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    m_reason->setVisible(unfolded);
    m_action->setVisible(unfolded && !m_fact.action.isEmpty());
}

void ReasonRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, rect(), kControlRadius, colour(Role::Alternate));
    if (showsFocus(this))
        paintFocusRing(painter, rect(), kControlRadius);
}

void ReasonRow::press()
{
    setUnfolded(!m_unfolded);
}

} // namespace attune::ui
