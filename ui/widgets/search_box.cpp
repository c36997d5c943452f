// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_box.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kBefore = 34; // the icon and what is left of it
constexpr int kAfter = 10;

} // namespace

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
    const int words = fontMetrics().horizontalAdvance(text());
    const int whole = scaled(kBefore) + words + space::k8 + keysWidth() + scaled(kAfter);
    return {m_short ? controlHeight() : std::max(scaled(250), whole), controlHeight()};
}

int SearchBox::keysWidth() const
{
    return QFontMetrics(textFont(TextStyle::Caption)).horizontalAdvance(m_keys);
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
        const int keys = keysWidth();
        const QRect inside = rect().adjusted(scaled(kBefore), 0, -scaled(kAfter), 0);
        painter.setPen(colour(Role::Muted));
        painter.drawText(inside.adjusted(0, 0, -keys - space::k8, 0),
            Qt::AlignVCenter | Qt::AlignLeft,
            fontMetrics().elidedText(text(), Qt::ElideRight, inside.width() - keys - space::k8));
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
