// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fatigue/policy_dialog.h"

#include "ui/charts/table_twin.h"
#include "ui/panels/fatigue/load_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace attune::ui {

PolicyDialog::PolicyDialog(
    std::shared_ptr<const fatigue::Policy> policy, const QString &limits, QWidget *parent)
    : QDialog(parent)
    , m_policy(std::move(policy))
{
    setWindowTitle(tr("How load is computed"));
    buildLayout(limits);
    resize(scaled(860), scaled(600));
}

void PolicyDialog::buildLayout(const QString &limits)
{
    auto *layout = new QVBoxLayout(this);
    auto *intro = new TextLabel(TextStyle::Body,
        tr("Each interaction adds its minutes, weighted by how demanding the customer was; every "
           "minute without one takes a share away. The constants below are settings of a policy "
           "that a centre agrees on. None of them was measured, and load is no diagnosis. Whether "
           "it says more here than hours worked do stands under Validation of load."));
    intro->setWrapping(true);
    layout->addWidget(intro);
    auto *now = mutedLabel(limits);
    now->setWrapping(true);
    layout->addWidget(now);
    const std::string language = QLocale().name().left(2).toStdString();
    std::vector<TableTwin::Row> rows;
    for (const auto *list : {&m_policy->settings, &m_policy->rotaSettings}) {
        for (const fatigue::Setting &each : *list) {
            const QString value = QLocale().toString(each.value, 'g', 6);
            const QString unit = QString::fromStdString(each.unit);
            const QString clause = QString::fromStdString(each.clause);
            rows.push_back({QString::fromStdString(each.key),
                unit.isEmpty() ? value : value + QLatin1Char(' ') + unit,
                clause.isEmpty() ? sourceText(each.source) : clause,
                QString::fromStdString(each.reasonIn(language))});
        }
    }
    auto *model = new TableTwin(this);
    model->set({tr("Setting"), tr("Value"), tr("Source"), tr("Reason")}, std::move(rows));
    auto *table = new QTableView;
    dressTable(table);
    table->setModel(model);
    table->setAccessibleName(windowTitle());
    table->horizontalHeader()->setStretchLastSection(true);
    table->resizeColumnsToContents();
    layout->addWidget(table, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace attune::ui
