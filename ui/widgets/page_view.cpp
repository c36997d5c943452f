// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/page_view.h"

#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/head_sorting.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/rows_model.h"
#include "ui/widgets/state_delegate.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kSideWidth = 300;

/// What the tone of a page means for who reads it; a state of its own goes before.
QString standText(const PageText &text)
{
    if (!text.state.isEmpty())
        return text.state;
    switch (text.tone) {
    case Tone::Critical:
        return PageView::tr("act now");
    case Tone::Warning:
        return PageView::tr("needs you");
    case Tone::Good:
        return PageView::tr("in order");
    case Tone::Info:
        return PageView::tr("to know");
    case Tone::Neutral:
        break;
    }
    return {};
}

} // namespace

PageView::PageView(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_model(new RowsModel(this))
{
    buildLayout(name);
    bindActions();
}

void PageView::buildLayout(const QString &name)
{
    m_pill = new Pill;
    m_headline = new TextLabel(TextStyle::BodyStrong);
    m_headline->setWrapping(true);
    m_about = mutedLabel();
    m_about->setWrapping(true);
    auto *stand = new QHBoxLayout;
    stand->setSpacing(space::k8);
    stand->addWidget(m_pill);
    stand->addWidget(m_headline, 1);

    m_choice = new QComboBox;
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_choice->setAccessibleName(tr("What is shown of %1").arg(name));
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(space::k8);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::k8);
    tools->addWidget(m_choice);
    tools->addStretch(1);
    tools->addLayout(m_buttons);

    m_view = new QTableView;
    m_view->setModel(m_model);
    m_view->setAccessibleName(name);
    m_states = new StateDelegate(m_view);
    dressTable(m_view);
    addHeadSorting(m_view, m_model);
    m_fit = new ColumnFit(m_view);
    m_empty = new EmptyState;
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *list = new Card;
    list->setFlush(true);
    list->body()->addWidget(m_stack, 1);

    m_details = new QPlainTextEdit;
    m_details->setReadOnly(true);
    m_details->setFrameShape(QFrame::NoFrame);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("Details of the chosen row"));
    m_side = new Card(tr("Why this?"));
    m_side->body()->addWidget(m_details, 1);
    m_side->setFixedWidth(scaled(kSideWidth));
    auto *lower = new QHBoxLayout;
    lower->setSpacing(space::k12);
    lower->addWidget(list, 1);
    lower->addWidget(m_side);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addLayout(stand);
    column->addWidget(m_about);
    column->addLayout(tools);
    column->addLayout(lower, 1);
}

void PageView::bindActions()
{
    connect(m_choice, &QComboBox::currentIndexChanged, this, &PageView::showTable);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        showRow();
        showActions();
    });
    connect(m_view, &QTableView::activated, this, [this] { m_details->setFocus(); });
}

void PageView::show(PageText text)
{
    m_text = std::move(text);
    m_pill->setVisible(m_text.tone != Tone::Neutral);
    m_pill->set(m_text.tone, standText(m_text));
    m_headline->setText(m_text.headline);
    m_about->setText(m_text.about);
    const int kept = std::max(0, m_choice->currentIndex());
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const PageTable &table : m_text.tables) // how many there are is not theirs either
            m_choice->addItem(table.rows.empty() && table.emptyKind == EmptyKind::NoRight
                    ? table.name
                    : QStringLiteral("%1 (%2)").arg(table.name).arg(table.rows.size()));
        m_choice->setCurrentIndex(std::min(kept, static_cast<int>(m_text.tables.size()) - 1));
        m_choice->setVisible(m_text.tables.size() > 1);
    }
    showTable();
}

/// No column is wider than what stands in it, or values would stand far from what they are of;
/// where room is short the widest is cut first.
void PageView::fitColumns()
{
    ColumnFit::Share share{.mainFills = false};
    std::size_t most = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const std::size_t letters = m_model->letters(column);
        if (letters > most) {
            most = letters;
            share.main = column;
        }
    }
    m_fit->fit(share);
}

const PageTable *PageView::table() const
{
    const auto place = static_cast<std::size_t>(std::max(0, m_choice->currentIndex()));
    return place < m_text.tables.size() ? &m_text.tables[place] : nullptr;
}

QList<QStringList> PageView::lines() const
{
    return m_model->lines();
}

void PageView::showTable()
{
    const PageTable *chosen = table();
    if (!chosen)
        return;
    const int row = m_view->currentIndex().row();
    m_model->show(*chosen);
    m_view->setItemDelegateForColumn(0, m_model->hasStates() ? m_states : nullptr);
    m_stack->setCurrentIndex(chosen->rows.empty() ? 1 : 0);
    m_empty->set(chosen->emptyKind, chosen->empty);
    fitColumns();
    if (!chosen->rows.empty())
        m_view->selectRow(std::clamp(row, 0, static_cast<int>(chosen->rows.size()) - 1));
    showRow();
    showActions();
}

void PageView::showRow()
{
    const PageRow *row = m_model->row(m_view->currentIndex().row());
    m_details->setPlainText(row ? row->details : QString());
    m_side->setVisible(row && !row->details.isEmpty());
}

void PageView::showActions()
{
    const PageTable *chosen = table();
    const std::size_t count = chosen ? chosen->actions.size() : 0;
    while (m_actions.size() < count) {
        auto *button = new QPushButton;
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, place = m_actions.size()] {
            const PageTable *shown = table();
            const PageRow *row = m_model->row(m_view->currentIndex().row());
            if (shown && place < shown->actions.size())
                Q_EMIT actionTriggered(
                    shown->actions[place].id, shown->actions[place].ofRow && row ? row->key : -1);
        });
        m_buttons->addWidget(button);
        m_actions.push_back(button);
    }
    const PageRow *row = m_model->row(m_view->currentIndex().row());
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setVisible(i < count);
        if (i >= count)
            continue;
        const PageAction &action = chosen->actions[i];
        m_actions[i]->setText(action.text);
        m_actions[i]->setToolTip(action.why);
        m_actions[i]->setDefault(action.primary);
        m_actions[i]->setEnabled(action.enabled && (!action.ofRow || (row && row->key >= 0)));
    }
    layout()->activate(); // at once: nobody sees buttons grow
}

bool PageView::step(int by)
{
    const int row = m_view->currentIndex().row() + by;
    if (!m_model->row(row))
        return false;
    m_view->selectRow(row);
    return true;
}

} // namespace attune::ui
