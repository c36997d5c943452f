// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/column_fit.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace attune::ui {

namespace {

constexpr int kYieldedLetters = 11; ///< a name is still one

} // namespace

ColumnFit::ColumnFit(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    view->viewport()->installEventFilter(this);
    connect(view->horizontalHeader(), &QHeaderView::sectionResized, this,
        [this](int column, int, int width) {
            if (!m_fitting)
                m_set[column] = width;
        });
}

void ColumnFit::fit(Share share)
{
    m_share = std::move(share);
    const QAbstractItemModel *model = m_view->model();
    QStringList columns;
    for (int column = 0; column < model->columnCount(); ++column)
        columns += model->headerData(column, Qt::Horizontal).toString();
    if (m_columns != columns) {
        m_columns = columns;
        m_set.clear();
    }
    apply();
}

bool ColumnFit::eventFilter(QObject *, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange)
        apply();
    return false;
}

int ColumnFit::naturalWidth(int column) const
{
    const auto *view = static_cast<const QAbstractItemView *>(m_view); // there it is public
    return std::max(
        view->sizeHintForColumn(column), m_view->horizontalHeader()->sectionSizeHint(column));
}

int ColumnFit::widthOf(int letters) const
{
    return letters * m_view->fontMetrics().averageCharWidth() + 2 * space::k8;
}

/// Makes those narrower that may be, the widest first, until all fits or all are as short as a
/// name.
void ColumnFit::yield(std::vector<int> &widths, int room) const
{
    const int least = widthOf(kYieldedLetters);
    int missing = std::accumulate(widths.begin(), widths.end(), 0) - room;
    while (missing > 0) {
        int *widest = nullptr;
        for (const int column : m_share.yielding) {
            int &width = widths[static_cast<std::size_t>(column)];
            if (!m_set.contains(column) && width > least && (!widest || width > *widest))
                widest = &width;
        }
        if (!widest)
            return;
        const int given = std::min({missing, *widest - least, space::k4});
        *widest -= given;
        missing -= given;
    }
}

void ColumnFit::apply()
{
    const int count = static_cast<int>(m_columns.size());
    if (count == 0 || m_view->model()->columnCount() != count || m_share.main >= count)
        return;
    const QScopedValueRollback guard(m_fitting, true);
    QHeaderView *header = m_view->horizontalHeader();
    header->setStretchLastSection(false);
    const int room = m_view->viewport()->width();
    std::vector<int> widths;
    for (int column = 0; column < count; ++column) {
        const auto set = m_set.find(column);
        widths.push_back(set != m_set.end() ? set->second : naturalWidth(column));
    }
    const auto main = static_cast<std::size_t>(m_share.main);
    const int whole = widths[main];
    if (!m_set.contains(m_share.main))
        widths[main] = std::min(whole, widthOf(m_share.leastLetters));
    yield(widths, room);
    const int left = room - std::accumulate(widths.begin(), widths.end(), 0);
    if (left > 0 && !m_set.contains(m_share.main))
        widths[main] += m_share.mainFills ? left : std::min(left, whole - widths[main]);
    const int last = header->logicalIndex(count - 1);
    const int spare = room - std::accumulate(widths.begin(), widths.end(), 0);
    const auto alignment =
        m_view->model()->headerData(last, Qt::Horizontal, Qt::TextAlignmentRole).toInt();
    if (spare > 0 && !m_set.contains(last) && !(alignment & Qt::AlignRight))
        widths[static_cast<std::size_t>(last)] += spare;
    for (int column = 0; column < count; ++column) {
        header->setSectionResizeMode(column, QHeaderView::Interactive);
        header->resizeSection(column, widths[static_cast<std::size_t>(column)]);
    }
}

} // namespace attune::ui
