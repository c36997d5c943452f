// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_button.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace attune::ui {

namespace {

constexpr int kPad = 10;
constexpr int kArrow = 16;
/// A value may grow no wider than this before it ends in "…".
constexpr int kWidestValue = 180;

} // namespace

ChipButton::ChipButton(const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_caption(caption)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &ChipButton::opened);
    describe();
}

void ChipButton::setValue(const QString &value)
{
    m_value = value;
    describe();
}

void ChipButton::setSign(std::optional<Icon> sign)
{
    m_sign = sign;
    updateGeometry();
    update();
}

void ChipButton::setArrowShown(bool shown)
{
    m_arrow = shown;
    updateGeometry();
    update();
}

void ChipButton::setShort(bool brief)
{
    if (m_short == brief)
        return;
    m_short = brief;
    describe();
}

void ChipButton::setShut(const QString &why)
{
    m_shut = why;
    setEnabled(why.isEmpty());
    describe();
}

void ChipButton::setWhole(bool whole)
{
    m_whole = whole;
    updateGeometry();
}

void ChipButton::describe()
{
    const QString whole = m_caption.isEmpty() ? m_value : tr("%1: %2").arg(m_caption, m_value);
    setAccessibleName(whole);
    setAccessibleDescription(m_shut);
    setToolTip(m_shut.isEmpty() ? whole : tr("%1\n%2").arg(whole, m_shut));
    updateGeometry();
    update();
}

int ChipButton::arrowRoom() const
{
    return m_arrow ? scaled(kArrow) + space::k4 : 0;
}

QSize ChipButton::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int value = metrics.horizontalAdvance(m_value);
    int width =
        2 * scaled(kPad) + arrowRoom() + (m_whole ? value : std::min(value, scaled(kWidestValue)));
    if (m_sign)
        width += scaled(kArrow) + space::k6;
    if (!m_short && !m_caption.isEmpty())
        width += metrics.horizontalAdvance(m_caption) + space::k6;
    return {width, controlHeight()};
}

QSize ChipButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), scaled(72)), controlHeight()};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool open = isEnabled();
    paintBox(painter, rect(), kControlRadius,
        touched(colour(open ? Role::Base : Role::Window), open && underMouse(), isDown()),
        colour(Role::Hairline));
    QRect inside = rect().adjusted(scaled(kPad), 0, -scaled(kPad), 0);
    if (m_sign) {
        paintIcon(painter, *m_sign,
            QRectF(
                inside.left(), (height() - scaled(kArrow)) / 2.0, scaled(kArrow), scaled(kArrow)),
            colour(Role::Text));
        inside.setLeft(inside.left() + scaled(kArrow) + space::k6);
    }
    const QRect words = inside.adjusted(0, 0, 1 - arrowRoom(), 0);
    const QFontMetrics metrics(font());
    int captionWidth = 0;
    if (!m_short && !m_caption.isEmpty()) {
        captionWidth = metrics.horizontalAdvance(m_caption) + space::k6;
        painter.setPen(colour(open ? Role::Muted : Role::Disabled));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft, m_caption);
    }
    painter.setPen(colour(open ? Role::Text : Role::Disabled));
    const QRect rest = words.adjusted(captionWidth, 0, 0, 0);
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
        metrics.elidedText(m_value, Qt::ElideRight, rest.width()));
    if (m_arrow) {
        QRectF arrow(0, 0, scaled(kArrow), scaled(kArrow));
        arrow.moveCenter({inside.right() - scaled(kArrow) / 2.0 + 2, height() / 2.0});
        paintIcon(painter, Icon::ChevronDown, arrow, colour(open ? Role::Muted : Role::Disabled));
    }
    if (showsFocus(this))
        paintFocusRing(painter, rect(), kControlRadius);
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)
        Q_EMIT opened();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChipButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QAbstractButton::changeEvent(event);
}

void ChipButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void ChipButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace attune::ui
