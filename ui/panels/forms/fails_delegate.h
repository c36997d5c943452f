// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of answers while they are edited: what fails is chosen from three, the rest is typed.
#pragma once

#include <QStyledItemDelegate>

namespace attune::ui {

class ScaleModel;

class FailsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    FailsDelegate(const ScaleModel &model, QObject *parent);

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(
        QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

private:
    const ScaleModel &m_model;
};

} // namespace attune::ui
