// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/empathy_index/figures_model.h"

#include "ui/panels/empathy_index/index_text.h"
#include "ui/theme/numbers.h"

namespace attune::ui {

namespace {

constexpr int kColumns = 6;

QString hundredths(const std::optional<double> &value)
{
    return value ? number(*value * 100) : QStringLiteral("–");
}

} // namespace

void FiguresModel::show(const empathy_index::Unit &unit, const empathy_index::Shares &weights)
{
    beginResetModel();
    m_unit = unit;
    m_weights = weights;
    endResetModel();
}

void FiguresModel::clear()
{
    beginResetModel();
    m_unit.reset();
    endResetModel();
}

int FiguresModel::weakest() const
{
    int row = 0;
    for (int i = 1; i < rowCount(); ++i) {
        const auto &parts = m_unit->components;
        if (parts[static_cast<std::size_t>(i)].contribution
            < parts[static_cast<std::size_t>(row)].contribution)
            row = i;
    }
    return row;
}

int FiguresModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_unit ? 0 : static_cast<int>(scoring::kProxies);
}

int FiguresModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString FiguresModel::text(std::size_t figure, Column column) const
{
    const empathy_index::Component &part = m_unit->components[figure];
    switch (column) {
    case Column::Figure:
        return figureName(static_cast<scoring::Proxy>(figure));
    case Column::Weight:
        return m_weights[figure] > 0 ? number(m_weights[figure] * 100) : tr("off");
    case Column::N:
        return number(static_cast<double>(part.n));
    case Column::Found:
        return hundredths(part.raw);
    case Column::Adjusted:
        return hundredths(part.adjusted);
    case Column::Contribution:
        return part.adjusted ? signedNumber(part.contribution * 100, 1) : QStringLiteral("–");
    }
    return {};
}

QVariant FiguresModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto figure = static_cast<std::size_t>(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(figure, column);
    case Qt::TextAlignmentRole:
        return column == Column::Figure ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                        : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return figureReason(static_cast<scoring::Proxy>(figure));
    case Qt::AccessibleTextRole:
        return tr("%1, %2: %3")
            .arg(text(figure, Column::Figure),
                headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                text(figure, column));
    default:
        return {};
    }
}

QVariant FiguresModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumns)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return column == Column::Figure ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                        : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::DisplayRole) {
        switch (column) {
        case Column::Figure:
            return tr("Figure");
        case Column::Weight:
            return tr("Weight, %");
        case Column::N:
            return tr("n");
        case Column::Found:
            return tr("Found");
        case Column::Adjusted:
            return tr("Adjusted");
        case Column::Contribution:
            return tr("Adds");
        }
    }
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Column::Weight:
            return tr("How much it counts, of 100");
        case Column::N:
            return tr("Interactions of which it can be said");
        case Column::Found:
            return tr("Mean over these interactions, 0–100");
        case Column::Adjusted:
            return tr(
                "Without the difference that queue and channel make, 0–100; no source delivers "
                "reasons of contact, so what customers came for is not taken out");
        case Column::Contribution:
            return tr("To the index, compared with what is usual; together the whole difference");
        default:
            break;
        }
    }
    return {};
}

} // namespace attune::ui
