// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/disputes/assign_dialog.h"

#include "ui/panels/disputes/dispute_text.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/head_sorting.h"
#include "ui/widgets/rows_model.h"
#include "ui/widgets/state_delegate.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

namespace attune::ui {

namespace {

constexpr int kAssignWidth = 640, kAssignHeight = 460;
constexpr int kUsualDays = 7, kMostDays = 365;

QString reasonsOf(const disputes::Candidate &candidate)
{
    QStringList out;
    for (const disputes::Unfit why : candidate.unfit)
        out += unfitText(why);
    if (out.isEmpty()) {
        out += candidate.mayHaveRead ? AssignDialog::tr("may have read it before")
                                     : AssignDialog::tr("cannot have read it");
        if (!candidate.placeKnown)
            out += AssignDialog::tr("not known among agents: the line cannot be asked");
    }
    return out.join(QStringLiteral(" · "));
}

} // namespace

AssignDialog::AssignDialog(
    std::vector<disputes::Candidate> candidates, bool recoveryConnected, QWidget *parent)
    : QDialog(parent)
    , m_candidates(std::move(candidates))
    , m_model(new RowsModel(this))
{
    setWindowTitle(tr("Choose who scores again"));
    buildLayout(recoveryConnected);
    PageTable table;
    table.columns = {tr("User"), tr("Why")};
    for (std::size_t at = 0; at < m_candidates.size(); ++at) {
        const disputes::Candidate &each = m_candidates[at];
        PageRow row;
        row.cells = {QString::fromStdString(each.user), reasonsOf(each)};
        row.tone = each.unfit.empty() ? Tone::Good : Tone::Neutral;
        row.state = each.unfit.empty() ? tr("possible") : tr("not possible");
        row.key = static_cast<int>(at);
        table.rows.push_back(std::move(row));
    }
    m_model->show(std::move(table));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->selectRow(0);
    showChosen();
}

void AssignDialog::buildLayout(bool recoveryConnected)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::k24, space::k16, space::k24, space::k16);
    layout->setSpacing(space::k12);
    layout->addWidget(new TextLabel(TextStyle::Title, windowTitle()));
    const QString text = recoveryConnected
        ? tr("Somebody of neither side and not on the agent's line. They see the contact and the "
             "form, and nothing of what was given or proposed. Why others cannot be chosen stands "
             "in the record.")
        : tr("Somebody of neither side and not on the agent's line. They see the contact and the "
             "form, and nothing of what was given or proposed. Why others cannot be chosen stands "
             "in the record. Who rests now is not yours to read, so it was not asked.");
    auto *about = new TextLabel(TextStyle::Body, text);
    about->setWrapping(true);
    layout->addWidget(about);
    m_table = new QTableView;
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Users"));
    addHeadSorting(m_table, m_model);
    m_table->setItemDelegateForColumn(0, new StateDelegate(m_table));
    layout->addWidget(m_table, 1);
    m_days = new QSpinBox;
    m_days->setRange(1, kMostDays);
    m_days->setValue(kUsualDays);
    m_days->setAccessibleName(tr("Due in days"));
    auto *due = new QHBoxLayout;
    due->addWidget(new TextLabel(TextStyle::Body, tr("Due in days")));
    due->addWidget(m_days);
    due->addStretch(1);
    layout->addLayout(due);
    m_problem = new TextLabel(TextStyle::Body, {}, nullptr, Role::Critical);
    m_problem->setWrapping(true);
    m_problem->hide();
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_accept = new QPushButton(tr("Sign and ask"));
    m_accept->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_problem, 1);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_accept);
    layout->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        m_accept->setEnabled(false);
        Q_EMIT submitted();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AssignDialog::showChosen);
    resize(scaled(kAssignWidth), scaled(kAssignHeight));
}

std::string AssignDialog::chosen() const
{
    const PageRow *row = m_model->row(m_table->currentIndex().row());
    if (!row)
        return {};
    const disputes::Candidate &each = m_candidates[static_cast<std::size_t>(row->key)];
    return each.unfit.empty() ? each.user : std::string();
}

int AssignDialog::days() const
{
    return m_days->value();
}

void AssignDialog::showChosen()
{
    m_accept->setEnabled(!chosen().empty());
}

void AssignDialog::showOutcome(const QString &problem)
{
    showChosen();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        accept();
}

} // namespace attune::ui
