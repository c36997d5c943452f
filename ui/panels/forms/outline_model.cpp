// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/forms/outline_model.h"

#include "ui/panels/forms/form_text.h"
#include "ui/widgets/rows_model.h"

#include <algorithm>

namespace attune::ui {

namespace {

constexpr char16_t kIndent = 0x2003; ///< a space as wide as the type is high

} // namespace

void OutlineModel::show(const forms::Form &form)
{
    std::vector<Row> rows;
    const auto add = [&](forms::Place place, const std::string &name) {
        Row row{place, QString::fromStdString(name).simplified(), partText(form, place), {}};
        rows.push_back(std::move(row));
    };
    add({}, form.title);
    for (int group = 0; group < static_cast<int>(form.groups.size()); ++group) {
        const forms::Group &shown = form.groups[static_cast<std::size_t>(group)];
        add({group, -1}, shown.title);
        for (int question = 0; question < static_cast<int>(shown.questions.size()); ++question)
            add({group, question}, shown.questions[static_cast<std::size_t>(question)].text);
    }
    for (const forms::FormProblem &problem : problemsOf(form)) {
        const auto found = std::ranges::find(rows, placeOf(form, problem.where), &Row::place);
        const QString text = formProblemText(problem.why);
        if (found != rows.end() && !found->problems.contains(text))
            found->problems += text;
    }
    const bool percent = form.scoring == forms::ScoringWay::Percentage;
    if (percent != m_percent) {
        m_percent = percent;
        Q_EMIT headerDataChanged(Qt::Horizontal, CountsColumn, CountsColumn);
    }
    // What is typed into a text leaves the rows where they are, and with them who stands on one.
    const bool isSame = std::ranges::equal(rows, m_rows, {}, &Row::place, &Row::place);
    if (!isSame)
        beginResetModel();
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

forms::Place OutlineModel::place(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].place
                                        : forms::Place{};
}

int OutlineModel::rowOf(forms::Place place) const
{
    int out = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const forms::Place each = this->place(row);
        if (each.group == place.group && each.question <= place.question)
            out = row;
    }
    return out;
}

QStringList OutlineModel::problems(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].problems
                                        : QStringList();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutlineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutlineModel::accessible(const Row &row) const
{
    const QString name = row.name.isEmpty() ? tr("without a name") : row.name;
    const QString what = row.place.isForm() ? tr("Form %1").arg(name)
        : row.place.isGroup()               ? tr("Group %1, counts %2").arg(name, row.counts)
                                            : tr("Question %1, counts %2").arg(name, row.counts);
    return (QStringList{what} + row.problems).join(QStringLiteral(". "));
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == CountsColumn)
            return row.counts;
        if (index.column() == StateColumn)
            return row.problems.isEmpty() ? QString() : tr("to do");
        return QString(row.place.isQuestion() ? 2 : 0, QChar(kIndent))
            + (row.name.isEmpty() ? tr("(without a name)") : row.name);
    case ToneRole:
        return static_cast<int>(row.problems.isEmpty() ? Tone::Neutral : Tone::Warning);
    case Qt::ToolTipRole:
        return (QStringList{row.name} + row.problems).join(QLatin1Char('\n'));
    case Qt::TextAlignmentRole:
        return index.column() == CountsColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                              : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        return accessible(row);
    default:
        return {};
    }
}

QVariant OutlineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == CountsColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == PartColumn  ? tr("Part")
        : section == CountsColumn ? (m_percent ? tr("Counts") : tr("Points"))
                                  : tr("State");
}

} // namespace attune::ui
