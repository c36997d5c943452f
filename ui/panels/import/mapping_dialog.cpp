// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/mapping_dialog.h"

#include "core/sync/csv.h"
#include "ui/models/set_aside_text.h"
#include "ui/panels/import/field_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kMappingWidth = 900;
constexpr int kHeight = 640;
constexpr qsizetype kSamples = 3;
constexpr std::size_t kPreviewRows = 50;

bool isLength(sync::Field field)
{
    using sync::Field;
    return field == Field::Talk || field == Field::Hold || field == Field::AfterWork
        || field == Field::Wait || field == Field::Duration || field == Field::Begin
        || field == Field::Finish;
}

QString textOf(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

} // namespace

MappingDialog::MappingDialog(sync::UnmappedFile file, QWidget *parent)
    : QDialog(parent)
    , m_file(std::move(file))
    , m_mapping(m_file.guess)
{
    setWindowTitle(tr("What the columns mean"));
    buildLayout();
    fillFields();
    resize(scaled(kMappingWidth), scaled(kHeight));
}

void MappingDialog::buildLayout()
{
    auto *columns = new QScrollArea;
    columns->setWidget(buildColumns());
    columns->setWidgetResizable(true);
    columns->setFrameShape(QFrame::NoFrame);
    columns->setFocusPolicy(Qt::NoFocus);
    columns->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *card = new Card;
    card->body()->addWidget(columns);
    m_verdict = new TextLabel(TextStyle::Body);
    m_verdict->setWrapping(true);
    m_confirm = new QPushButton(tr("Import with these meanings"));
    m_confirm->setDefault(true);
    connect(m_confirm, &QPushButton::clicked, this, [this] {
        Q_EMIT confirmed(mapping());
        accept();
    });
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::k8);
    foot->addWidget(m_verdict, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_confirm);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k12);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    auto *about = mutedLabel(
        tr("%1 has columns this centre has not seen before. They were guessed; put right what is "
           "wrong. The next file with the same columns is read the same way without asking.")
            .arg(QFileInfo(textOf(m_file.path)).fileName()));
    about->setWrapping(true);
    layout->addWidget(about);
    layout->addWidget(buildHead());
    layout->addWidget(card, 1);
    layout->addLayout(foot);
}

QWidget *MappingDialog::buildHead()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k8);
    const auto add = [row](const QString &text, QWidget *field) {
        auto *label = new TextLabel(TextStyle::Body, text);
        label->setBuddy(field);
        field->setAccessibleName(text);
        row->addWidget(label);
        row->addWidget(field);
        row->addSpacing(space::k8);
    };
    m_table = new QComboBox;
    for (int i = 0; i <= static_cast<int>(sync::Table::Ratings); ++i)
        m_table->addItem(tableText(static_cast<sync::Table>(i)));
    m_table->setCurrentIndex(static_cast<int>(m_mapping.table));
    add(tr("Each row is about"), m_table);
    m_dates = new QComboBox;
    m_dates->addItems({tr("as they stand"), tr("day first (31/12)"), tr("month first (12/31)")});
    m_dates->setCurrentIndex(static_cast<int>(m_mapping.dates));
    add(tr("Dates"), m_dates);
    m_zone = new QLineEdit(textOf(m_mapping.zone));
    m_zone->setPlaceholderText(tr("e.g. Europe/Paris"));
    m_zone->setMinimumWidth(scaled(160));
    add(tr("Times without a zone are of"), m_zone);
    connect(m_table, &QComboBox::activated, this, [this](int table) {
        m_mapping.table = static_cast<sync::Table>(table);
        fillFields();
    });
    connect(m_dates, &QComboBox::activated, this, &MappingDialog::tryIt);
    connect(m_zone, &QLineEdit::textChanged, this, &MappingDialog::tryIt);
    return box;
}

QWidget *MappingDialog::buildColumns()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, space::k12, 0);
    grid->setHorizontalSpacing(space::k12);
    grid->setVerticalSpacing(space::k6);
    grid->addWidget(new TextLabel(TextStyle::Caption, tr("Column"), nullptr, Role::Muted), 0, 0);
    grid->addWidget(new TextLabel(TextStyle::Caption, tr("Means"), nullptr, Role::Muted), 0, 1);
    grid->addWidget(
        new TextLabel(TextStyle::Caption, tr("First values"), nullptr, Role::Muted), 0, 3);
    for (std::size_t i = 0; i < m_mapping.columns.size(); ++i) {
        const int row = static_cast<int>(i) + 1;
        const QString header =
            m_mapping.header ? textOf(m_mapping.columns[i].header) : tr("Column %1").arg(row);
        auto *name = new TextLabel(TextStyle::BodyStrong, header);
        name->setElided(true);
        auto *field = new QComboBox;
        field->setAccessibleName(tr("Meaning of %1").arg(header));
        auto *unit = new QComboBox;
        unit->addItems({tr("s"), tr("ms"), tr("min")});
        unit->setAccessibleName(tr("Unit of %1").arg(header));
        unit->setCurrentIndex(static_cast<int>(m_mapping.columns[i].unit));
        auto *samples = mutedLabel(samplesOf(i));
        samples->setElided(true);
        grid->addWidget(name, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(unit, row, 2);
        grid->addWidget(samples, row, 3);
        connect(field, &QComboBox::activated, this, &MappingDialog::tryIt);
        connect(unit, &QComboBox::activated, this, &MappingDialog::tryIt);
        m_fields.push_back(field);
        m_units.push_back(unit);
    }
    grid->setColumnMinimumWidth(0, scaled(160));
    grid->setColumnMinimumWidth(1, scaled(200));
    grid->setColumnMinimumWidth(2, scaled(64));
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(grid->rowCount(), 1);
    return box;
}

QString MappingDialog::samplesOf(std::size_t column) const
{
    QStringList values;
    for (std::size_t row = m_mapping.header ? 1 : 0;
         row < m_file.sample.rows.size() && values.size() < kSamples; ++row) {
        const auto &cells = m_file.sample.rows[row];
        if (column < cells.size() && !cells[column].empty())
            values += textOf(cells[column]).simplified();
    }
    return values.join(QStringLiteral(" · "));
}

void MappingDialog::fillFields()
{
    const std::vector<sync::Field> fields = sync::fieldsOf(m_mapping.table);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        QComboBox *combo = m_fields[i];
        combo->clear();
        combo->addItem(fieldText(sync::Field::Ignore), static_cast<int>(sync::Field::Ignore));
        for (const sync::Field field : fields) {
            if (field != sync::Field::Ignore)
                combo->addItem(fieldText(field), static_cast<int>(field));
        }
        const int chosen = combo->findData(static_cast<int>(m_mapping.columns[i].field));
        combo->setCurrentIndex(std::max(chosen, 0));
    }
    tryIt();
}

sync::ColumnMapping MappingDialog::mapping() const
{
    sync::ColumnMapping mapping = m_mapping;
    mapping.dates = static_cast<sync::DateOrder>(m_dates->currentIndex());
    mapping.zone = m_zone->text().trimmed().toStdString();
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        mapping.columns[i].field = static_cast<sync::Field>(m_fields[i]->currentData().toInt());
        mapping.columns[i].unit = static_cast<sync::DurationUnit>(m_units[i]->currentIndex());
    }
    return mapping;
}

void MappingDialog::tryIt()
{
    const sync::ColumnMapping now = mapping();
    for (std::size_t i = 0; i < m_units.size(); ++i)
        m_units[i]->setVisible(isLength(now.columns[i].field));
    const auto missing = sync::missingFields(now);
    m_confirm->setEnabled(missing.empty());
    if (!missing.empty()) {
        QStringList alternatives;
        for (const sync::Field field : missing.front())
            alternatives += fieldText(field);
        m_verdict->setText(alternatives.isEmpty()
                ? tr("Say what each row is about.")
                : tr("Still missing: %1.").arg(alternatives.join(QStringLiteral(" / "))));
        return;
    }
    const auto rows = sync::previewCsv(m_file.head, now, {}, kPreviewRows);
    const auto count = static_cast<int>(rows.size());
    const auto isBad = [](const sync::PreviewRow &row) {
        return row.problem.has_value();
    };
    const auto first = std::ranges::find_if(rows, isBad);
    if (first == rows.end())
        m_verdict->setText(tr("The first %n row(s) can be read.", nullptr, count));
    else
        m_verdict->setText(
            tr("%1 of the first %n row(s) would be set aside: %2 (%3).", nullptr, count)
                .arg(std::ranges::count_if(rows, isBad))
                .arg(reasonText(first->problem->reason), fieldText(first->problem->field)));
}

} // namespace attune::ui
