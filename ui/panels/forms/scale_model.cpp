// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/forms/scale_model.h"

#include "ui/panels/forms/form_text.h"

#include <QLocale>

namespace attune::ui {

namespace {

/// Fault-tolerant as people type: "2,5" and "2.5" in a language that writes either.
bool readNumber(const QVariant &value, double &into)
{
    bool isNumber = false;
    double number = QLocale().toDouble(value.toString().trimmed(), &isNumber);
    if (!isNumber)
        number = QLocale::c().toDouble(value.toString().trimmed(), &isNumber);
    if (isNumber)
        into = number;
    return isNumber;
}

QString written(double number)
{
    return QLocale().toString(number, 'g', 10);
}

} // namespace

void ScaleModel::show(const forms::Question &question)
{
    const bool isSame = question.type == m_question.type && question.options == m_question.options
        && question.ranges == m_question.ranges;
    if (isSame) {
        m_question = question;
        return;
    }
    beginResetModel();
    m_question = question;
    endResetModel();
}

int ScaleModel::rowCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return static_cast<int>(isOfRanges() ? m_question.ranges.size() : m_question.options.size());
}

int ScaleModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return isOfRanges() ? int(RangeColumns) : int(ColumnCount);
}

bool ScaleModel::isComment(const QModelIndex &index) const
{
    return index.column() == (isOfRanges() ? int(RangeComment) : int(CommentColumn));
}

bool ScaleModel::needsComment(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return isOfRanges() ? m_question.ranges[at].needsComment : m_question.options[at].needsComment;
}

Qt::ItemFlags ScaleModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags out = QAbstractTableModel::flags(index);
    return isComment(index) ? out | Qt::ItemIsUserCheckable : out | Qt::ItemIsEditable;
}

QVariant ScaleModel::value(const QModelIndex &index) const
{
    const auto at = static_cast<std::size_t>(index.row());
    if (isOfRanges()) {
        const forms::Range &range = m_question.ranges[at];
        switch (index.column()) {
        case FromColumn:
            return written(range.from);
        case ToColumn:
            return written(range.to);
        case RangePoints:
            return written(range.points);
        case RangeFails:
            return static_cast<int>(range.fatal);
        default:
            return {};
        }
    }
    const forms::Option &option = m_question.options[at];
    switch (index.column()) {
    case TextColumn:
        return QString::fromStdString(option.text);
    case PointsColumn:
        return written(option.points);
    case FailsColumn:
        return static_cast<int>(option.fatal);
    case AnchorColumn:
        return QString::fromStdString(option.anchor);
    default:
        return {};
    }
}

QVariant ScaleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const bool isFails = index.column() == failsColumn();
    const QVariant held = value(index);
    const QString shown =
        isFails ? fatalText(static_cast<forms::Fatal>(held.toInt())) : held.toString();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown;
    case Qt::EditRole:
        return held;
    case Qt::CheckStateRole:
        return isComment(index) ? QVariant(needsComment(index.row()) ? Qt::Checked : Qt::Unchecked)
                                : QVariant();
    case Qt::AccessibleTextRole: {
        const QString head = headerData(index.column(), Qt::Horizontal).toString();
        const QString said = !isComment(index) ? shown
            : needsComment(index.row())        ? tr("yes")
                                               : tr("no");
        return tr("%1: %2").arg(head, said);
    }
    default:
        return {};
    }
}

bool ScaleModel::take(const QModelIndex &index, const QVariant &value)
{
    const std::string text = value.toString().trimmed().toStdString();
    if (isOfRanges()) {
        forms::Range &into = range(index.row());
        switch (index.column()) {
        case FromColumn:
            return readNumber(value, into.from);
        case ToColumn:
            return readNumber(value, into.to);
        case RangePoints:
            return readNumber(value, into.points);
        case RangeFails:
            into.fatal = static_cast<forms::Fatal>(value.toInt());
            return true;
        default:
            return false;
        }
    }
    forms::Option &into = option(index.row());
    switch (index.column()) {
    case TextColumn:
        into.text = text;
        return true;
    case PointsColumn:
        return readNumber(value, into.points);
    case FailsColumn:
        into.fatal = static_cast<forms::Fatal>(value.toInt());
        return true;
    case AnchorColumn:
        into.anchor = text;
        return true;
    default:
        return false;
    }
}

bool ScaleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    if (role == Qt::CheckStateRole && isComment(index)) {
        const bool wanted = value.toInt() == Qt::Checked;
        if (isOfRanges())
            range(index.row()).needsComment = wanted;
        else
            option(index.row()).needsComment = wanted;
    } else if (role != Qt::EditRole || !take(index, value)) {
        return false; // what is no number leaves the one that was there
    }
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

QVariant ScaleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString points = tr("Points"), fails = tr("Fails"), comment = tr("Comment");
    const QStringList heads = isOfRanges()
        ? QStringList{tr("From"), tr("To"), points, fails, comment}
        : QStringList{tr("Answer"), tr("Seen or heard"), points, fails, comment};
    return heads.value(section);
}

} // namespace attune::ui
