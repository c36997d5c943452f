// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/row_copy.h"

#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QTableView>

#include <algorithm>

namespace attune::ui {

namespace {

class RowCopy {
    Q_DECLARE_TR_FUNCTIONS(RowCopy)
};

/// Without what would break a row in two.
QString cellText(const QModelIndex &index, bool spoken)
{
    QString text = spoken ? index.data(Qt::AccessibleTextRole).toString() : QString();
    if (text.isEmpty())
        text = index.data(Qt::DisplayRole).toString();
    return text.simplified();
}

} // namespace

QString chosenRows(const QAbstractItemView *view)
{
    const auto *chosen = view->selectionModel();
    if (!chosen)
        return {};
    const auto *table = qobject_cast<const QTableView *>(view);
    QModelIndexList rows;
    for (const QModelIndex &index : chosen->selectedIndexes()) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (!rows.contains(first))
            rows.append(first);
    }
    std::ranges::sort(rows, {}, &QModelIndex::row);

    QStringList lines;
    for (const QModelIndex &row : rows) {
        QStringList cells;
        const int columns = table ? view->model()->columnCount(row.parent()) : 1;
        for (int position = 0; position < columns; ++position) {
            const int column = table ? table->horizontalHeader()->logicalIndex(position) : 0;
            if (table && table->isColumnHidden(column))
                continue;
            cells.append(cellText(row.siblingAtColumn(column), !table));
        }
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void addRowCopy(QAbstractItemView *view)
{
    auto *copy = new QAction(icon(Icon::Copy), RowCopy::tr("Copy row"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, view, [view] {
        if (const QString text = chosenRows(view); !text.isEmpty())
            QApplication::clipboard()->setText(text);
    });
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace attune::ui
