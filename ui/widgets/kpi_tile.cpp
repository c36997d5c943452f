// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kpi_tile.h"
#include "ui/theme/numbers.h"
#include "ui/theme/paint.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/tile_row.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace attune::ui {

KpiTile::KpiTile(const Kpi &kpi, QWidget *parent)
    : Card({}, parent)
    , m_caption(mutedLabel())
    , m_figure(new TextLabel(TextStyle::Figure))
    , m_detail(new TextLabel(TextStyle::Caption, {}, nullptr, Role::Muted))
    , m_trail(new Sparkline(tr("Course")))
{
    m_caption->setWrapping(true);
    m_caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_detail->setWrapping(true);
    body()->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_caption), static_cast<QWidget *>(m_figure),
             static_cast<QWidget *>(m_detail)})
        body()->addWidget(part);
    body()->addSpacing(space::k4);
    body()->addStretch(1); // the lines of tiles side by side stand on one ground
    body()->addWidget(m_trail);
    set(kpi);
}

void KpiTile::set(const Kpi &kpi)
{
    m_caption->setText(kpi.caption);
    m_figure->setText(kpi.figure);
    m_detail->setText(brokenAtDots(kpi.detail));
    m_detail->setVisible(!kpi.detail.isEmpty());
    m_trail->setVisible(!kpi.trail.empty());
    m_trail->setAccessibleName(tr("Course of %1").arg(kpi.caption));
    m_trail->setSparkStyle({.line = kpi.trailRole, .filled = true, .low = 0, .high = 0});
    m_trail->setValues(kpi.trail);
    const bool explained = !kpi.reason.isEmpty();
    setFocusPolicy(explained ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(explained ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setToolTip(kpi.reason);
    setAccessibleName(tr("%1: %2").arg(kpi.caption, kpi.figure));
    setAccessibleDescription(kpi.detail);
}

int KpiTile::captionHeight(int tileWidth) const
{
    const QMargins edges = layout()->contentsMargins();
    // Not heightForWidth(): what setCaptionHeight() set would count there.
    const QRect room(0, 0, tileWidth - edges.left() - edges.right(), QWIDGETSIZE_MAX);
    return m_caption->fontMetrics()
        .boundingRect(room, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_caption->text())
        .height();
}

void KpiTile::setCaptionHeight(int height)
{
    m_caption->setMinimumHeight(height);
}

int KpiTile::heightWith(int caption, int tileWidth) const
{
    const int now = std::max(captionHeight(tileWidth), m_caption->minimumHeight());
    return heightForWidth(tileWidth) - now + caption;
}

void KpiTile::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    QPainter painter(this);
    if (showsFocus(this))
        paintFocusRing(painter, rect(), kCardRadius);
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        Q_EMIT activated();
    else
        Card::keyPressEvent(event);
}

void KpiTile::mouseReleaseEvent(QMouseEvent *event)
{
    const bool explained = focusPolicy() != Qt::NoFocus;
    if (explained && event->button() == Qt::LeftButton
        && rect().contains(event->position().toPoint()))
        Q_EMIT activated();
}

void KpiTile::focusInEvent(QFocusEvent *event)
{
    Card::focusInEvent(event);
    update();
}

void KpiTile::focusOutEvent(QFocusEvent *event)
{
    Card::focusOutEvent(event);
    update();
}

std::vector<KpiTile *> addKpiRow(QBoxLayout &column, int tiles)
{
    auto *row = new TileRow;
    std::vector<KpiTile *> out;
    for (int i = 0; i < tiles; ++i) {
        out.push_back(new KpiTile);
        row->addWidget(out.back());
    }
    column.addLayout(row);
    return out;
}

} // namespace attune::ui
