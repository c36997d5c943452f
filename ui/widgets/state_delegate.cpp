// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/state_delegate.h"

#include "ui/theme/paint.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rows_model.h"

#include <QPainter>

namespace attune::ui {

void StateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem bare = option;
    initStyleOption(&bare, index);
    const QString word = std::exchange(bare.text, QString());
    option.widget->style()->drawControl(QStyle::CE_ItemViewItem, &bare, painter, option.widget);
    const QRect r = option.rect;
    painter->fillRect(r.left(), r.bottom(), r.width(), 1, colour(Role::Hairline));
    if (!word.isEmpty())
        paintPill(*painter, QRectF(r).adjusted(space::k8, 0, -space::k4, 0),
            static_cast<Tone>(index.data(ToneRole).toInt()), word);
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize usual = QStyledItemDelegate::sizeHint(option, index);
    const QString word = index.data().toString();
    return word.isEmpty() ? usual : QSize(pillSize(word).width() + space::k16, usual.height());
}

} // namespace attune::ui
