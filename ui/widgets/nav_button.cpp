// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/nav_button.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace attune::ui {

NavButton::NavButton(const NavEntry &entry, QWidget *parent)
    : QAbstractButton(parent)
    , m_entry(entry)
{
    setText(entry.text);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavButton::setBadge(int count, Tone tone)
{
    m_count = std::max(count, 0);
    m_tone = tone;
    describe();
    update();
}

void NavButton::setClosed(bool closed)
{
    m_entry.closed = closed;
    describe();
    update();
}

void NavButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    describe();
    update();
}

void NavButton::describe()
{
    const QString name = m_entry.closed ? tr("%1, closed").arg(m_entry.text)
        : m_count > 0                   ? tr("%1, %n due", nullptr, m_count).arg(m_entry.text)
                                        : m_entry.text;
    setAccessibleName(name);
    setToolTip(m_collapsed || m_entry.closed ? name : QString());
}

QSize NavButton::sizeHint() const
{
    // As wide as the words when it is chosen, with room for a badge: it may get one at any time.
    const QFontMetricsF words(textFont(TextStyle::BodyStrong));
    return {static_cast<int>(
                std::ceil(scaledF(36) + words.horizontalAdvance(m_entry.text) + scaledF(38))),
        scaled(30)};
}

QSize NavButton::minimumSizeHint() const
{
    return {scaled(40), scaled(30)};
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF box = QRectF(rect()).adjusted(0, 0, 0, -1);
    if (isChecked())
        paintBox(painter, box, kControlRadius, colour(Role::Selection));
    else if (underMouse() || isDown())
        paintBox(painter, box, kControlRadius, touched(colour(Role::Base), true, isDown()));
    const double side = scaledF(18);
    QRectF sign(box.left() + scaledF(9), box.center().y() - side / 2, side, side);
    if (m_collapsed)
        sign.moveCenter(box.center());
    paintIcon(painter, m_entry.icon, sign, colour(isChecked() ? Role::Accent : Role::Muted));
    if (!m_collapsed) {
        const QFont type = textFont(isChecked() ? TextStyle::BodyStrong : TextStyle::Body);
        painter.setFont(type);
        painter.setPen(colour(isChecked() ? Role::Accent : Role::Text));
        const bool hasSign = m_count > 0 || m_entry.closed;
        const QRectF words = box.adjusted(scaledF(36), 0, hasSign ? -scaledF(36) : -4, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetricsF(type).elidedText(m_entry.text, Qt::ElideRight, words.width()));
    }
    if (m_entry.closed)
        paintLock(painter);
    else if (m_count > 0)
        paintBadge(painter);
    if (showsFocus(this))
        paintFocusRing(painter, box, kControlRadius);
}

void NavButton::paintLock(QPainter &painter) const
{
    const double side = scaledF(14);
    QRectF sign(width() - side - scaledF(11), (height() - 1 - side) / 2, side, side);
    if (m_collapsed)
        sign.moveTopRight(QPointF(width(), 0));
    paintIcon(painter, Icon::Lock, sign, colour(Role::Muted));
}

void NavButton::paintBadge(QPainter &painter) const
{
    const QString text = m_count > 99 ? QStringLiteral("99+") : QString::number(m_count);
    QFont small = textFont(TextStyle::CaptionStrong);
    small.setPixelSize(scaled(11));
    const QFontMetricsF metrics(small);
    const double height = scaledF(16);
    const double width = std::max(scaledF(19), metrics.horizontalAdvance(text) + scaledF(12));
    QRectF badge(
        this->width() - width - scaledF(9), (this->height() - 1 - height) / 2, width, height);
    if (m_collapsed)
        badge = {this->width() - width, 0, width, height};
    paintBox(painter, badge, height / 2, colour(tintRole(m_tone)));
    painter.setFont(small);
    painter.setPen(colour(textRole(m_tone)));
    painter.drawText(badge, Qt::AlignCenter, text);
}

void NavButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void NavButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void NavButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace attune::ui
