// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table_setup.h"
#include "ui/theme/colours.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/row_copy.h"
#include "ui/widgets/two_line_delegate.h"

#include <QEvent>
#include <QHeaderView>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace attune::ui {

namespace {

/// Numbers and words with a hairline under each row.
class RowDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        const QRect r = option.rect;
        painter->fillRect(r.left(), r.bottom(), r.width(), 1, colour(Role::Hairline));
    }
};

class RowHeightKeeper final : public QObject {
public:
    explicit RowHeightKeeper(QTableView *view)
        : QObject(view)
        , m_view(view)
    {
        view->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
            m_view->verticalHeader()->setDefaultSectionSize(rowHeight());
        return false;
    }

private:
    QTableView *m_view;
};

} // namespace

void dressView(QAbstractItemView *view)
{
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setMouseTracking(true);
}

void dressTable(QTableView *view)
{
    dressView(view);
    view->setShowGrid(false);
    view->setItemDelegate(new RowDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setTabKeyNavigation(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(scaled(20));
    view->verticalHeader()->setDefaultSectionSize(rowHeight());
    view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setTextElideMode(Qt::ElideRight);
    addRowCopy(view);
    new RowHeightKeeper(view);
}

void dressTwoLineList(QListView *view)
{
    dressView(view);
    view->setItemDelegate(new TwoLineDelegate(view));
    view->setUniformItemSizes(true);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    addRowCopy(view);
}

} // namespace attune::ui
