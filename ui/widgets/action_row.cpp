// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/action_row.h"
#include "ui/theme/paint.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace attune::ui {

ActionRow::ActionRow(const ActionEntry &entry, QWidget *parent)
    : PressedRow(parent)
    , m_signPlace(new QWidget)
    , m_title(new TextLabel(TextStyle::BodyStrong))
    , m_detail(mutedLabel())
    , m_action(new QPushButton)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_action->setObjectName(QStringLiteral("action")); // its list orders Tab by it
    m_signPlace->setFixedSize(scaled(26), scaled(20));
    m_signPlace->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_title->setElided(true);
    m_detail->setElided(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_detail);
    words->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::k8, space::k4, space::k8, space::k4 + 1);
    layout->setSpacing(space::k12);
    layout->addWidget(m_signPlace);
    layout->addLayout(words, 1);
    layout->addWidget(m_action);
    connect(m_action, &QPushButton::clicked, this, &ActionRow::actionTriggered);
    setEntry(entry);
}

void ActionRow::setEntry(const ActionEntry &entry)
{
    m_entry = entry;
    m_title->setText(entry.title);
    m_detail->setText(entry.detail);
    m_action->setText(entry.action);
    m_action->setVisible(!entry.action.isEmpty());
    m_action->setAccessibleName(tr("%1: %2").arg(entry.action, entry.title));
    setAccessibleName(entry.title);
    setAccessibleDescription(tr("%1, %2").arg(toneName(entry.tone), entry.detail));
    update();
}

void ActionRow::setLast(bool last)
{
    m_last = last;
    update();
}

QSize ActionRow::sizeHint() const
{
    return {scaled(320), std::max(twoLineRowHeight() + scaled(4), QWidget::sizeHint().height())};
}

void ActionRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (underMouse())
        paintBox(painter, rect().adjusted(0, 0, 0, -1), kControlRadius, colour(Role::Alternate));
    const QRectF tile = m_signPlace->geometry();
    paintBox(painter, tile, kTagRadius, colour(tintRole(m_entry.tone)));
    const double side = scaledF(14);
    QRectF sign(0, 0, side, side);
    sign.moveCenter(tile.center());
    paintIcon(painter, m_entry.icon, sign, colour(textRole(m_entry.tone)));
    if (!m_last)
        painter.fillRect(0, height() - 1, width(), 1, colour(Role::Hairline));
    if (showsFocus(this))
        paintFocusRing(painter, rect().adjusted(0, 0, 0, -1), kControlRadius);
}

void ActionRow::press()
{
    Q_EMIT opened();
}

} // namespace attune::ui
