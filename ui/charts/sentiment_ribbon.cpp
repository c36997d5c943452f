// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sentiment_ribbon.h"
#include "ui/theme/colour_maps.h"
#include "ui/theme/numbers.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kStripHeight = 10;
constexpr int kRoom = 4; // above and below, for the ring and the mark of the current part
constexpr double kGap = 1;
constexpr std::array<double, kMapSteps - 1> kBounds{-0.6, -0.3, -0.1, 0.1, 0.3, 0.6};

} // namespace

SentimentRibbon::SentimentRibbon(const QString &name, QWidget *parent)
    : PaintedChart(name, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setParts({});
}

void SentimentRibbon::setParts(std::vector<RibbonPart> parts)
{
    m_parts = std::move(parts);
    m_current = -1;
    double total = 0;
    for (const RibbonPart &part : m_parts)
        total += std::max(part.weight, 0.0);
    m_edges.assign(1, 0.0);
    std::vector<TableTwin::Row> rows;
    for (const RibbonPart &part : m_parts) {
        const double share =
            total > 0 ? std::max(part.weight, 0.0) / total : 1.0 / double(m_parts.size());
        m_edges.push_back(m_edges.back() + share);
        rows.push_back({part.label, part.valence ? QVariant(*part.valence) : QVariant()});
    }
    valuesChanged({tr("Turn"), tr("Valence")}, std::move(rows));
}

void SentimentRibbon::setCurrentPart(int part)
{
    if (part == m_current)
        return;
    m_current = std::clamp(part, -1, static_cast<int>(m_parts.size()) - 1);
    update();
}

QString SentimentRibbon::summary() const
{
    const auto known = [](const RibbonPart &part) {
        return part.valence.has_value();
    };
    const auto first = std::find_if(m_parts.begin(), m_parts.end(), known);
    if (first == m_parts.end())
        return tr("No part of this conversation was assessed.");
    const auto last = std::find_if(m_parts.rbegin(), m_parts.rend(), known);
    double low = *first->valence;
    for (const RibbonPart &part : m_parts)
        low = std::min(low, part.valence.value_or(low));
    return tr("Starts at %1, lowest %2, ends at %3.")
        .arg(signedNumber(*first->valence, 1), signedNumber(low, 1),
            signedNumber(*last->valence, 1));
}

QSize SentimentRibbon::sizeHint() const
{
    return {scaled(240), scaled(kStripHeight) + 2 * kRoom};
}

QSize SentimentRibbon::minimumSizeHint() const
{
    return {scaled(80), sizeHint().height()};
}

QRectF SentimentRibbon::partRect(int part) const
{
    const auto index = static_cast<std::size_t>(part);
    const double left = m_edges[index] * width();
    const double right = m_edges[index + 1] * width();
    const double gap = right - left > 4 * kGap ? kGap : 0;
    return {left + gap, kRoom, std::max(1.0, right - left - 2 * gap),
        static_cast<double>(scaled(kStripHeight))};
}

int SentimentRibbon::partAt(const QPointF &point) const
{
    if (m_parts.empty() || point.x() < 0 || point.x() > width())
        return -1;
    const double share = point.x() / std::max(1, width());
    const auto next = std::upper_bound(m_edges.begin() + 1, m_edges.end() - 1, share);
    return static_cast<int>(next - m_edges.begin()) - 1;
}

void SentimentRibbon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i) {
        const QRectF box = partRect(i);
        const auto valence = m_parts[static_cast<std::size_t>(i)].valence;
        const double radius = box.width() > 6 ? 2 : 0;
        if (valence) {
            const int step = stepOf(*valence, kBounds);
            // The middle step all but melts into the card, so it gets an edge.
            paintBox(painter, box, radius, mapColour(ColourMap::Diverging, step),
                step == kMapSteps / 2 ? colour(Role::Border) : QColor());
        } else {
            painter.fillRect(box, missingBrush());
        }
        if (i == m_current)
            painter.fillRect(
                QRectF(box.left(), box.bottom() + 2, box.width(), 2), colour(Role::Text));
    }
    if (showsFocus(this))
        paintFocusRing(painter,
            m_current >= 0 ? partRect(m_current).adjusted(-2, -3, 2, 3) : rect(), kTagRadius);
}

QString SentimentRibbon::partText(const RibbonPart &part) const
{
    return part.valence ? tr("%1: %2").arg(part.label, signedNumber(*part.valence, 1))
                        : tr("%1: not assessed").arg(part.label);
}

void SentimentRibbon::moveTo(int part)
{
    if (m_parts.empty())
        return;
    setCurrentPart(std::clamp(part, 0, static_cast<int>(m_parts.size()) - 1));
    QToolTip::showText(mapToGlobal(partRect(m_current).bottomLeft().toPoint()),
        partText(m_parts[static_cast<std::size_t>(m_current)]), this);
}

void SentimentRibbon::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        moveTo(m_current - 1);
        return;
    case Qt::Key_Right:
        moveTo(m_current + 1);
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(static_cast<int>(m_parts.size()) - 1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current >= 0)
            Q_EMIT partActivated(m_current);
        return;
    default:
        PaintedChart::keyPressEvent(event);
    }
}

void SentimentRibbon::mousePressEvent(QMouseEvent *event)
{
    const int part = partAt(event->position());
    if (event->button() == Qt::LeftButton && part >= 0) {
        setCurrentPart(part);
        Q_EMIT partActivated(part);
    }
}

bool SentimentRibbon::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int part = partAt(help->pos());
        if (part >= 0)
            QToolTip::showText(
                help->globalPos(), partText(m_parts[static_cast<std::size_t>(part)]), this);
        return true;
    }
    return PaintedChart::event(event);
}

} // namespace attune::ui
