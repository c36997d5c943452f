// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/text_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace attune::ui {

TextLabel::TextLabel(TextStyle style, const QString &text, QWidget *parent, Role role)
    : QLabel(text, parent)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setFont(textFont(m_style));
    applyColour();
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    applyColour();
}

void TextLabel::setElided(bool elided)
{
    m_elided = elided;
    updateGeometry();
    update();
}

void TextLabel::setWrapping(bool wraps)
{
    setWordWrap(wraps);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(wraps);
    setSizePolicy(policy);
}

QSize TextLabel::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    // QLabel would like to be a golden rectangle; a sentence wants to be a line as long as it is
    // one.
    constexpr int kLineWidth = 480;
    const QMargins edges = contentsMargins();
    const int line = fontMetrics().horizontalAdvance(text()) + edges.left() + edges.right() + 2;
    const int width = std::min(line, scaled(kLineWidth));
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize whole = QLabel::minimumSizeHint();
    return m_elided ? QSize(scaled(24), whole.height()) : whole;
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(textFont(m_style));
    else if (event->type() == QEvent::ApplicationPaletteChange)
        applyColour();
    QLabel::changeEvent(event);
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_elided
        && fontMetrics().horizontalAdvance(text()) > width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return QLabel::event(event);
}

void TextLabel::applyColour()
{
    // Two roles have a place in QPalette and follow it by themselves.
    if (m_role == Role::Text || m_role == Role::Muted) {
        setForegroundRole(m_role == Role::Text ? QPalette::WindowText : QPalette::PlaceholderText);
        return;
    }
    QPalette own;
    own.setColor(QPalette::WindowText, colour(m_role));
    setForegroundRole(QPalette::WindowText);
    setPalette(own);
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (!m_elided) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());

    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(rect(), static_cast<int>(alignment()), shown);
}

TextLabel *mutedLabel(const QString &text, QWidget *parent)
{
    return new TextLabel(TextStyle::Body, text, parent, Role::Muted);
}

} // namespace attune::ui
