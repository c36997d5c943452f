// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/painted_chart.h"
#include "ui/theme/tokens.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>

namespace attune::ui {

namespace {

QAccessibleInterface *chartInterface(const QString &className, QObject *object)
{
    if (className != QLatin1String("attune::ui::PaintedChart"))
        return nullptr;
    auto *widget = qobject_cast<QWidget *>(object);
    return widget ? new QAccessibleWidget(widget, QAccessible::Chart) : nullptr;
}

} // namespace

PaintedChart::PaintedChart(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_twin(new TableTwin(this))
{
    [[maybe_unused]] static const bool installed =
        (QAccessible::installFactory(chartInterface), true);
    setAccessibleName(name);
}

void PaintedChart::showTable()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(accessibleName());
    auto *view = new QTableView(dialog);
    view->setAccessibleName(accessibleName());
    view->setModel(m_twin);
    view->setShowGrid(false);
    view->verticalHeader()->hide();
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->resizeColumnsToContents();
    view->horizontalHeader()->setStretchLastSection(true);
    auto *layout = new QVBoxLayout(dialog);
    layout->addWidget(view);
    dialog->resize(scaled(420), scaled(360));
    dialog->show();
}

void PaintedChart::valuesChanged(
    const QStringList &headers, std::vector<TableTwin::Row> rows, int decimals)
{
    m_twin->set(headers, std::move(rows), decimals);
    setAccessibleDescription(summary());
    updateGeometry();
    update();
}

void PaintedChart::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show the values as a table"), this, &PaintedChart::showTable);
    menu->popup(event->globalPos());
}

void PaintedChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::StyleChange) {
        updateGeometry();
        update();
    }
    QWidget::changeEvent(event);
}

} // namespace attune::ui
