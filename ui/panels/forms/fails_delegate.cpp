// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/forms/fails_delegate.h"

#include "ui/panels/forms/form_text.h"
#include "ui/panels/forms/scale_model.h"
#include "ui/theme/colours.h"

#include <QComboBox>
#include <QPainter>

namespace attune::ui {

FailsDelegate::FailsDelegate(const ScaleModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QWidget *FailsDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString name = m_model.headerData(index.column(), Qt::Horizontal).toString();
    if (index.column() != m_model.failsColumn()) {
        QWidget *out = QStyledItemDelegate::createEditor(parent, option, index);
        out->setAccessibleName(name);
        return out;
    }
    auto *out = new QComboBox(parent);
    out->setAccessibleName(name);
    for (const auto fatal : {forms::Fatal::No, forms::Fatal::Group, forms::Fatal::All})
        out->addItem(fatalText(fatal));
    return out;
}

void FailsDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(index.data(Qt::EditRole).toInt());
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void FailsDelegate::setModelData(
    QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *box = qobject_cast<QComboBox *>(editor))
        model->setData(index, box->currentIndex());
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

void FailsDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const QRect r = option.rect;
    painter->fillRect(r.left(), r.bottom(), r.width(), 1, colour(Role::Hairline));
}

} // namespace attune::ui
