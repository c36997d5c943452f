// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/calibration/notes_model.h"

#include "ui/panels/calibration/calibration_text.h"

#include <utility>

namespace attune::ui {

void NotesModel::show(
    std::shared_ptr<const calibration::Board> board, std::size_t interaction, std::size_t question)
{
    beginResetModel();
    m_board = std::move(board);
    m_lines.clear();
    const calibration::Question &asked = m_board->outcome.questions[question];
    for (const calibration::Note &note : asked.notes) {
        if (note.interaction == interaction)
            m_lines.push_back({note.rater, givenText(asked, interaction, note.rater),
                QString::fromStdString(note.text)});
    }
    const auto *agreed = calibration::comparesWithAgreed(*m_board)
        ? calibration::agreedOn(*m_board, interaction, question)
        : nullptr;
    if (agreed && !agreed->remark.empty())
        m_lines.push_back({m_board->outcome.raters.size(), agreedText(agreed),
            QString::fromStdString(agreed->remark)});
    endResetModel();
}

void NotesModel::setNamesMasked(bool masked)
{
    m_masked = masked;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int NotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QString NotesModel::text(const Line &line, int column) const
{
    switch (column) {
    case 0:
        return line.who < m_board->outcome.raters.size()
            ? evaluatorName(*m_board, line.who, m_masked)
            : tr("Agreed");
    case 1:
        return line.score;
    default:
        return line.text;
    }
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3").arg(text(line, 0), line.score, line.text);
    default:
        return {};
    }
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == 1 ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (section) {
    case 0:
        return tr("Evaluator");
    case 1:
        return tr("Score");
    default:
        return tr("Note");
    }
}

} // namespace attune::ui
