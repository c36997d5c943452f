// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/saved_mappings_dialog.h"

#include "ui/panels/import/field_text.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

namespace {

enum MappingColumn { About, Meanings, Zone, kMappingColumns };

/// "Call ID → Contact id, Agent → Agent id"; what is left out is not named.
QString meaningsOf(const sync::ColumnMapping &mapping)
{
    QStringList parts;
    for (const sync::Column &column : mapping.columns)
        if (column.field != sync::Field::Ignore)
            parts += SavedMappingsDialog::tr("%1 → %2", "column of a file, what it means")
                         .arg(QString::fromStdString(column.header), fieldText(column.field));
    return parts.join(QStringLiteral(", "));
}

} // namespace

SavedMappingsDialog::SavedMappingsDialog(bool mayWrite, QWidget *parent)
    : QDialog(parent)
    , m_mayWrite(mayWrite)
{
    setWindowTitle(tr("Saved column meanings"));
    buildLayout();
    bindActions();
    resize(scaled(860), scaled(480));
    setEnabledParts();
}

void SavedMappingsDialog::buildLayout()
{
    m_table = new QTableWidget(0, kMappingColumns);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels(
        {tr("Each row is about"), tr("Columns"), tr("Times without a zone are of")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    dressTable(m_table);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Meanings, QHeaderView::Stretch);
    auto *card = new Card;
    card->setFlush(true);
    card->body()->addWidget(m_table);
    auto *none = new EmptyState;
    none->set(EmptyKind::FirstUse,
        tr("No meanings are saved yet. They are once you confirm what the columns of a file "
           "mean."));
    m_pages = new QStackedWidget;
    m_pages->addWidget(card);
    m_pages->addWidget(none);
    m_outcome = new TextLabel(TextStyle::Body);
    m_outcome->setWrapping(true);
    const auto button = [](const QString &text) {
        auto *made = new QPushButton(text);
        made->setAutoDefault(false);
        return made;
    };
    m_undo = button(tr("Undo"));
    m_save = button(tr("Save as a file…"));
    m_forget = button(tr("Forget"));
    m_forget->setToolTip(tr("The next file with these columns is asked about again"));
    auto *close = button(tr("Close"));
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::k8);
    foot->addWidget(m_outcome, 1);
    for (QPushButton *each : {m_undo, m_save, m_forget, close})
        foot->addWidget(each);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k12);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    auto *about = mutedLabel(tr("Files with the same columns are read this way without asking."));
    about->setWrapping(true);
    layout->addWidget(about);
    layout->addWidget(m_pages, 1);
    layout->addLayout(foot);
}

void SavedMappingsDialog::bindActions()
{
    connect(
        m_table, &QTableWidget::itemSelectionChanged, this, &SavedMappingsDialog::setEnabledParts);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const auto *mapping = current())
            Q_EMIT forgetWanted(*mapping);
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (const auto *mapping = current())
            Q_EMIT saveFileWanted(*mapping);
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_forgotten)
            Q_EMIT restoreWanted(*m_forgotten);
    });
}

void SavedMappingsDialog::show(std::vector<sync::ColumnMapping> mappings)
{
    const int row = m_table->currentRow();
    m_mappings = std::move(mappings);
    m_table->setRowCount(static_cast<int>(m_mappings.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const sync::ColumnMapping &mapping = m_mappings[static_cast<std::size_t>(i)];
        const QString meanings = meaningsOf(mapping);
        m_table->setItem(i, About, new QTableWidgetItem(tableText(mapping.table)));
        m_table->setItem(i, Meanings, new QTableWidgetItem(meanings));
        m_table->item(i, Meanings)->setToolTip(meanings);
        m_table->setItem(i, Zone, new QTableWidgetItem(QString::fromStdString(mapping.zone)));
    }
    m_pages->setCurrentIndex(m_mappings.empty() ? 1 : 0);
    if (!m_mappings.empty())
        m_table->selectRow(std::clamp(row, 0, m_table->rowCount() - 1));
    setEnabledParts();
}

void SavedMappingsDialog::showOutcome(
    const QString &sentence, const std::optional<sync::ColumnMapping> &forgotten)
{
    m_outcome->setText(sentence);
    m_forgotten = forgotten;
    setEnabledParts();
}

void SavedMappingsDialog::setEnabledParts()
{
    m_save->setEnabled(current());
    m_forget->setEnabled(current() && m_mayWrite);
    m_undo->setVisible(m_forgotten.has_value());
}

const sync::ColumnMapping *SavedMappingsDialog::current() const
{
    const auto row = static_cast<std::size_t>(m_table->currentRow());
    return row < m_mappings.size() ? &m_mappings[row] : nullptr;
}

} // namespace attune::ui
