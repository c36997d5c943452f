// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people wrote beside their scores of one question of one interaction, side by side.
#pragma once

#include "core/calibration/board.h"

#include <QAbstractTableModel>

#include <memory>

namespace attune::ui {

class NotesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const calibration::Board> board, std::size_t interaction,
        std::size_t question);
    void setNamesMasked(bool masked);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// The evaluator's place; after all of them what was agreed.
    struct Line {
        std::size_t who = 0;
        QString score, text;
    };
    QString text(const Line &line, int column) const;

    std::shared_ptr<const calibration::Board> m_board;
    std::vector<Line> m_lines;
    bool m_masked = false;
};

} // namespace attune::ui
