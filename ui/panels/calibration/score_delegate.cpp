// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration/score_delegate.h"

#include "ui/panels/calibration/scores_model.h"
#include "ui/theme/colour_maps.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>

namespace attune::ui {

namespace {

/// Shares of half the scale between the seven steps of the map.
constexpr std::array<double, kMapSteps - 1> kBounds{-0.75, -0.45, -0.15, 0.15, 0.45, 0.75};
constexpr int kBoxWidth = 36;

} // namespace

void ScoreDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant deviation = index.data(ScoresModel::DeviationRole);
    if (!deviation.isValid())
        QStyledItemDelegate::paint(painter, option, index);
    const QRect row = option.rect;
    if (deviation.isValid()) {
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row, colour(Role::Selection));
        const QColor fill = mapColour(ColourMap::Diverging, stepOf(deviation.toDouble(), kBounds));
        QRectF box(0, 0, std::min(scaled(kBoxWidth), row.width() - space::k4),
            row.height() - 2 * space::k4);
        box.moveCenter(QRectF(row).center());
        painter->setRenderHint(QPainter::Antialiasing);
        paintBox(*painter, box, kTagRadius, fill);
        painter->setPen(textOn(fill));
        painter->setFont(option.font);
        painter->drawText(box, Qt::AlignCenter, index.data().toString());
        painter->restore();
    }
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, colour(Role::Hairline));
}

} // namespace attune::ui
