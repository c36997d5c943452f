// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/team_dashboard/figure_delegate.h"

#include "ui/panels/team_dashboard/teams_model.h"
#include "ui/theme/colours.h"
#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"

#include <QPainter>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kValueWidth = 28; ///< "100"
constexpr int kIntervalWidth = 56; ///< "57–63"
constexpr int kLeastTrack = 48; ///< a shorter one tells nothing
constexpr double kBar = 6, kTick = 12; ///< heights of the interval and of the figure in it

void write(QPainter &painter, const QRect &box, TextStyle style, Role ink, Qt::Alignment side,
    const QString &text)
{
    const QFont type = textFont(style);
    painter.setFont(type);
    painter.setPen(colour(ink));
    painter.drawText(box, static_cast<int>(side | Qt::AlignVCenter),
        QFontMetrics(type).elidedText(text, Qt::ElideRight, box.width()));
}

/// From 0 to 100, the same in every cell, so that columns can be compared by eye.
void paintRange(QPainter &painter, const QRectF &track, const QList<double> &range)
{
    const auto at = [&](double percent) {
        return QPointF(track.left() + percent / 100 * track.width(), track.center().y());
    };
    painter.fillRect(QRectF(at(0).x(), track.center().y(), track.width(), 1), colour(Role::Border));
    const double bar = scaledF(kBar), tick = scaledF(kTick);
    paintBox(painter,
        {at(range[0]).x(), track.center().y() - bar / 2,
            std::max(2.0, at(range[2]).x() - at(range[0]).x()), bar},
        2, colour(Role::Accent));
    painter.fillRect(
        QRectF(at(range[1]).x() - 1, track.center().y() - tick / 2, 2, tick), colour(Role::Text));
}

} // namespace

void FigureDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const QRect cell = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(cell, colour(Role::Selection));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(cell, colour(Role::Alternate));
    painter->fillRect(cell.left(), cell.bottom(), cell.width(), 1, colour(Role::Hairline));

    const QRect inside = cell.adjusted(space::k8, scaled(4), -space::k8, -scaled(4));
    const QRect upper = inside.adjusted(0, 0, 0, -inside.height() / 2);
    const QRect lower = inside.adjusted(0, inside.height() / 2, 0, 0);
    const Role ink = selected ? Role::SelectionText : Role::Text;
    const QString value = index.data(TeamsModel::ValueRole).toString();
    const auto side = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight;
    if (value.isEmpty()) {
        const bool named = index.column() == TeamsModel::Name;
        write(*painter, upper, named ? TextStyle::BodyStrong : TextStyle::Body, ink,
            side ? Qt::AlignRight : Qt::AlignLeft, index.data(Qt::DisplayRole).toString());
    } else {
        const auto range = index.data(TeamsModel::RangeRole).value<QList<double>>();
        QRect box = upper;
        box.setWidth(scaled(kValueWidth));
        write(*painter, box, TextStyle::BodyStrong, range.isEmpty() ? Role::Muted : ink,
            Qt::AlignRight, value);
        box.moveLeft(box.right() + space::k8);
        box.setWidth(std::min(scaled(kIntervalWidth), upper.right() - box.left()));
        write(*painter, box, TextStyle::Caption, Role::Muted, Qt::AlignLeft,
            index.data(TeamsModel::IntervalRole).toString());
        const QRectF track(box.right() + space::k4, upper.top(),
            upper.right() - box.right() - space::k4, upper.height());
        if (range.size() == 3 && track.width() >= scaled(kLeastTrack))
            paintRange(*painter, track.adjusted(0, 0, -space::k8, 0), range);
    }
    write(*painter, lower, TextStyle::Caption, Role::Muted, Qt::AlignLeft,
        index.data(TeamsModel::DetailRole).toString());
    if (option.state & QStyle::State_HasFocus && option.widget && showsFocus(option.widget))
        paintFocusRing(*painter, cell.adjusted(0, 0, 0, -1), 2);
    painter->restore();
}

QSize FigureDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int wide = QFontMetrics(textFont(TextStyle::BodyStrong))
                         .horizontalAdvance(index
                                                .data(index.column() == TeamsModel::Name
                                                        ? int(Qt::DisplayRole)
                                                        : int(TeamsModel::ValueRole))
                                                .toString());
    const int detail = QFontMetrics(textFont(TextStyle::Caption))
                           .horizontalAdvance(index.data(TeamsModel::DetailRole).toString());
    const int plain = index.data(TeamsModel::ValueRole).isNull()
        ? QStyledItemDelegate::sizeHint(option, index).width()
        : 0;
    return {std::max({wide, detail, plain}) + 2 * space::k8 + space::k4,
        twoLineRowHeight() + scaled(4)};
}

} // namespace attune::ui
