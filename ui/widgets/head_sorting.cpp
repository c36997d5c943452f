// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/head_sorting.h"

#include "ui/theme/icons.h"
#include "ui/widgets/rows_model.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace attune::ui {

namespace {

class HeadSorting {
    Q_DECLARE_TR_FUNCTIONS(HeadSorting)
};

/// As a further click on the head of the chosen cell would.
void sortByChosen(QHeaderView *header, int column)
{
    if (header->sortIndicatorSection() != column)
        header->setSortIndicator(column, Qt::AscendingOrder);
    else if (header->sortIndicatorOrder() == Qt::AscendingOrder)
        header->setSortIndicator(column, Qt::DescendingOrder);
    else
        header->setSortIndicator(-1, Qt::AscendingOrder);
}

} // namespace

void addHeadSorting(QTableView *view, RowsModel *model)
{
    QHeaderView *header = view->horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    view->setSortingEnabled(true);

    auto *sort = new QAction(icon(Icon::Sort), HeadSorting::tr("Sort by this column"), view);
    sort->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    sort->setShortcutContext(Qt::WidgetShortcut);
    sort->setToolTip(HeadSorting::tr("Up, then down, then as the page has it"));
    QObject::connect(sort, &QAction::triggered, view, [view, header] {
        if (view->currentIndex().isValid())
            sortByChosen(header, view->currentIndex().column());
    });
    view->addAction(sort);

    QObject::connect(model, &RowsModel::modelReset, view, [header, model, sort] {
        const bool sorts = model->table().fixedOrder.isEmpty();
        header->setSectionsClickable(sorts);
        header->setToolTip(model->table().fixedOrder);
        sort->setEnabled(sorts);
        header->setSortIndicator(model->sortedColumn(), header->sortIndicatorOrder());
    });
}

} // namespace attune::ui
