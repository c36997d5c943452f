// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_box.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace attune::ui {

SearchBox::SearchBox(const QString &text, const QString &keys, QWidget *parent)
    : QAbstractButton(parent)
    , m_keys(keys)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(tr("%1 (%2)").arg(text, keys));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SearchBox::setShort(bool brief)
{
    m_short = brief;
    updateGeometry();
    update();
}

QSize SearchBox::sizeHint() const
{
    return {m_short ? controlHeight() : scaled(250), controlHeight()};
}

QSize SearchBox::minimumSizeHint() const
{
    return {controlHeight(), controlHeight()};
}

void SearchBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), kControlRadius, touched(colour(Role::Sunken), underMouse(), isDown()),
        colour(Role::Hairline));
    const double side = scaledF(16);
    QRectF sign(scaledF(10), (height() - side) / 2, side, side);
    if (m_short)
        sign.moveCenter(QRectF(rect()).center());
    paintIcon(painter, Icon::Search, sign, colour(Role::Muted));
    if (!m_short) {
        const QFont small = textFont(TextStyle::Caption);
        const int keysWidth = QFontMetrics(small).horizontalAdvance(m_keys);
        const QRect inside = rect().adjusted(scaled(34), 0, -scaled(10), 0);
        painter.setPen(colour(Role::Muted));
        painter.drawText(inside.adjusted(0, 0, -keysWidth - space::k8, 0),
            Qt::AlignVCenter | Qt::AlignLeft,
            fontMetrics().elidedText(
                text(), Qt::ElideRight, inside.width() - keysWidth - space::k8));
        painter.setFont(small);
        painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight, m_keys);
    }
    if (showsFocus(this))
        paintFocusRing(painter, rect(), kControlRadius);
}

void SearchBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

} // namespace attune::ui
