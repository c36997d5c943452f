// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to answer, and what it earns: the answers of a question, or ranges of a number. Its
// cells can be edited.
#pragma once

#include "core/forms/forms.h"

#include <QAbstractTableModel>

namespace attune::ui {

class ScaleModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// Of answers; of ranges the first two are the ends, and there is no anchor.
    enum Column { TextColumn, AnchorColumn, PointsColumn, FailsColumn, CommentColumn, ColumnCount };
    enum RangeColumn { FromColumn, ToColumn, RangePoints, RangeFails, RangeComment, RangeColumns };

    using QAbstractTableModel::QAbstractTableModel;

    /// Does nothing where it stands so already: who types into a cell stays there.
    void show(const forms::Question &question);
    const forms::Question &question() const { return m_question; }
    bool isOfRanges() const { return m_question.type == forms::QuestionType::Number; }
    /// Which column says what fails.
    int failsColumn() const { return isOfRanges() ? int(RangeFails) : int(FailsColumn); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(
        int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// A cell was changed by whoever edits it.
    void edited();

private:
    forms::Option &option(int row) { return m_question.options[static_cast<std::size_t>(row)]; }
    forms::Range &range(int row) { return m_question.ranges[static_cast<std::size_t>(row)]; }
    QVariant value(const QModelIndex &index) const;
    bool take(const QModelIndex &index, const QVariant &value);
    bool isComment(const QModelIndex &index) const;
    bool needsComment(int row) const;

    forms::Question m_question;
};

} // namespace attune::ui
