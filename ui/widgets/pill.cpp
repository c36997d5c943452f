// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QPainter>

namespace attune::ui {

namespace {

int signSide()
{
    return scaled(12);
}

} // namespace

Icon toneIcon(Tone tone)
{
    switch (tone) {
    case Tone::Critical:
        return Icon::Octagon;
    case Tone::Warning:
        return Icon::Alert;
    case Tone::Good:
        return Icon::CheckCircle;
    case Tone::Info:
        return Icon::Info;
    case Tone::Neutral:
        break;
    }
    return Icon::CircleOutline;
}

QString toneName(Tone tone)
{
    switch (tone) {
    case Tone::Critical:
        return Pill::tr("critical");
    case Tone::Warning:
        return Pill::tr("warning");
    case Tone::Good:
        return Pill::tr("good");
    case Tone::Info:
        return Pill::tr("information");
    case Tone::Neutral:
        break;
    }
    return Pill::tr("neutral");
}

QSize pillSize(const QString &word)
{
    const QFontMetrics metrics(textFont(TextStyle::Caption));
    return {metrics.horizontalAdvance(word) + signSide() + space::k4 + 2 * space::k6,
        metrics.height() + space::k2};
}

void paintPill(QPainter &painter, const QRectF &box, Tone tone, const QString &word)
{
    const QSize size = pillSize(word);
    QRectF pill(box.left(), box.center().y() - size.height() / 2.0,
        std::min<double>(size.width(), box.width()), size.height());
    painter.save();
    paintBox(painter, pill, kTagRadius, colour(tintRole(tone)));
    const QColor ink = colour(textRole(tone));
    QRectF sign(0, 0, signSide(), signSide());
    sign.moveCenter({pill.left() + space::k6 + signSide() / 2.0, pill.center().y()});
    paintIcon(painter, toneIcon(tone), sign, ink);
    const QFont small = textFont(TextStyle::Caption);
    painter.setFont(small);
    painter.setPen(ink);
    const QRectF words = pill.adjusted(space::k6 + signSide() + space::k4, 0, -space::k6 + 1, 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        QFontMetricsF(small).elidedText(word, Qt::ElideRight, words.width() + 1));
    painter.restore();
}

Pill::Pill(Tone tone, const QString &word, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    set(tone, word);
}

void Pill::set(Tone tone, const QString &word)
{
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    // "kept, good" tells nothing more than "kept": only what asks for somebody is said.
    const bool isUrgent = tone == Tone::Critical || tone == Tone::Warning;
    setAccessibleDescription(isUrgent ? toneName(tone) : QString());
    updateGeometry();
    update();
}

QSize Pill::sizeHint() const
{
    return pillSize(m_word);
}

QSize Pill::minimumSizeHint() const
{
    return {scaled(32), sizeHint().height()};
}

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(painter, rect(), m_tone, m_word);
}

void Pill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace attune::ui
