// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/forms/forms_panel.h"

#include "ui/panels/forms/form_preview.h"
#include "ui/panels/forms/form_text.h"
#include "ui/panels/panel_pages.h"
#include "ui/panels/scoring/score_sheet.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/card.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/head_sorting.h"
#include "ui/widgets/rows_model.h"
#include "ui/widgets/side_scroll.h"
#include "ui/widgets/state_delegate.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kFormWidth = 420;
constexpr int kTitleColumn = 1; ///< of the model: states stand before it

} // namespace

FormsPanel::FormsPanel(QWidget *parent)
    : Panel({QStringLiteral("forms"), tr("Forms"), tr("Quality"), Icon::Document,
                QStringLiteral("forms.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(tr("Evaluation forms"), QString());
    setScopeUnused();
}

void FormsPanel::buildLayout()
{
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::k12);
    auto *card = new Card(tr("Versions"));
    card->setSubtitle(tr("a published version never changes; Enter begins the next one"));
    m_model = new RowsModel(this);
    m_table = new QTableView;
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Versions of forms"));
    addHeadSorting(m_table, m_model);
    m_fit = new ColumnFit(m_table);
    m_table->setItemDelegateForColumn(0, new StateDelegate(m_table));
    card->body()->addWidget(m_table, 1);
    across->addWidget(card, 1);
    m_side = new SideScroll(buildSide(), scaled(kFormWidth));
    across->addWidget(m_side);
    m_empty = new EmptyState;
    m_pages = layPages(*this, page, m_empty);
}

QWidget *FormsPanel::buildSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_one = new Card(tr("Form"));
    m_about = mutedLabel();
    m_about->setWrapping(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_edit = new QPushButton(icon(Icon::Document), QString());
    m_edit->setAutoDefault(false);
    m_publish = new QPushButton(icon(Icon::Check), tr("Publish as it is"));
    m_publish->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::k8);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_publish);
    buttons->addStretch(1);
    m_one->body()->addWidget(m_about);
    m_one->body()->addLayout(buttons);
    column->addWidget(m_one);
    m_preview = new FormPreview;
    column->addWidget(m_preview, 1);
    return side;
}

void FormsPanel::bindActions()
{
    m_new = new QAction(icon(Icon::Document), tr("New form…"), this);
    m_new->setToolTip(tr("Begins with an empty form; a draft is kept until it is published"));
    m_import = new QAction(icon(Icon::Import), tr("Import…"), this);
    m_import->setToolTip(tr("A form from a file, JSON or CSV; nothing is published yet"));
    m_export = new QAction(icon(Icon::Export), tr("Export…"), this);
    m_export->setToolTip(tr("The chosen version to a file: JSON or CSV"));
    setHeadingActions({m_export, m_import, m_new}, m_new);
    connect(m_new, &QAction::triggered, this, &FormsPanel::newWanted);
    connect(m_import, &QAction::triggered, this, &FormsPanel::importWanted);
    connect(m_export, &QAction::triggered, this, &FormsPanel::exportView);
    connect(m_empty, &EmptyState::actionTriggered, this, &FormsPanel::newWanted);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FormsPanel::showRow);
    connect(m_edit, &QPushButton::clicked, this, [this] {
        if (const forms::CatalogueRow *row = chosen())
            Q_EMIT editWanted(QString::fromStdString(row->version.form.id), row->version.number);
    });
    connect(m_publish, &QPushButton::clicked, this, [this] {
        if (const forms::CatalogueRow *row = chosen())
            Q_EMIT publishWanted(QString::fromStdString(row->version.form.id));
    });
    connect(m_table, &QTableView::activated, this, [this] {
        if (m_edit->isEnabled())
            m_edit->click();
    });
}

void FormsPanel::applyScope(const Scope &)
{
    progress()->begin();
    Q_EMIT catalogueWanted();
}

void FormsPanel::show(std::shared_ptr<const forms::Catalogue> catalogue, const Zone &zone)
{
    progress()->end();
    const forms::CatalogueRow *before = chosen();
    QString wanted = std::exchange(m_wanted, {});
    std::int64_t version = -1;
    if (wanted.isEmpty() && before) {
        wanted = QString::fromStdString(before->version.form.id);
        version = before->version.number;
    }
    m_catalogue = std::move(catalogue);
    m_zone = zone;
    m_new->setVisible(m_catalogue->mayPublish);
    m_new->setText(m_catalogue->newDraft ? tr("Go on with the new form…") : tr("New form…"));
    m_import->setVisible(m_catalogue->mayPublish);
    m_export->setEnabled(!m_catalogue->rows.empty());
    m_pages->setCurrentIndex(m_catalogue->rows.empty() ? 1 : 0);
    setHeading(tr("Evaluation forms"), catalogueLine(*m_catalogue));
    if (m_catalogue->rows.empty()) {
        m_empty->set(EmptyKind::FirstUse, tr("There is no evaluation form yet."),
            m_catalogue->mayPublish ? tr("New form…") : QString());
        return;
    }
    m_model->show(catalogueTable(*m_catalogue, zone));
    m_fit->fit({.main = kTitleColumn, .mainFills = false});
    int place = 0;
    for (std::size_t at = m_catalogue->rows.size(); at-- > 0;) {
        const forms::Version &each = m_catalogue->rows[at].version;
        const bool isIt = QString::fromStdString(each.form.id) == wanted;
        if (isIt && (version < 0 || each.number >= version))
            place = static_cast<int>(at);
    }
    m_table->selectRow(m_model->rowOf(place));
    showRow();
}

const forms::CatalogueRow *FormsPanel::chosen() const
{
    const PageRow *row = m_model->row(m_table->currentIndex().row());
    return row ? &m_catalogue->rows[static_cast<std::size_t>(row->key)] : nullptr;
}

void FormsPanel::showRow()
{
    const forms::CatalogueRow *row = chosen();
    if (!row || !m_zone)
        return;
    const forms::Version &version = row->version;
    m_one->setTitle(QString::fromStdString(version.form.title));
    QStringList sentences = versionSentences(*row, *m_zone);
    const QString purpose =
        version.form.purpose.empty() ? QString() : sentences.takeFirst() + QStringLiteral("\n\n");
    m_about->setText(purpose + sentences.join(QLatin1Char(' ')));
    m_edit->setText(row->draft    ? tr("Go on with the draft…")
            : version.number == 0 ? tr("Change first…")
                                  : tr("New version…"));
    m_edit->setEnabled(m_catalogue->mayPublish);
    m_publish->setVisible(version.number == 0);
    m_publish->setEnabled(m_catalogue->mayPublish && !row->draft);
    const QString why = m_catalogue->mayPublish
        ? QString()
        : tr("Supervisors, evaluators and leaders publish forms, where this centre can be written");
    m_edit->setToolTip(why);
    m_publish->setToolTip(why);
    m_preview->clear();
    m_preview->show(version.form);
}

void FormsPanel::open(const QString &target)
{
    if (!target.startsWith(QLatin1String("form:")))
        return;
    m_wanted = target.mid(5);
    applyScope({});
}

bool FormsPanel::step(int by)
{
    const int row = m_table->currentIndex().row() + by;
    if (m_pages->currentIndex() != 0 || !m_model->row(row))
        return false;
    m_table->selectRow(row);
    return true;
}

bool FormsPanel::exportView()
{
    const forms::CatalogueRow *row = chosen();
    if (!row)
        return false;
    Q_EMIT exportWanted(row->version.form);
    return true;
}

QList<QWidget *> FormsPanel::regions()
{
    if (m_pages->currentIndex() != 0)
        return {m_empty};
    return {m_table, m_edit, m_preview->sheet()->findChild<QTableView *>()};
}

} // namespace attune::ui
