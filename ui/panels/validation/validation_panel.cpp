// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/validation/validation_panel.h"

#include "ui/panels/validation/validation_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_view.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QComboBox>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace attune::ui {

ValidationPanel::ValidationPanel(QWidget *parent)
    : Panel({QStringLiteral("validation"), tr("Validation of load"), tr("Care"), Icon::ChartBox,
                QStringLiteral("validation.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(tr("Validation of load"), tr("Four weeks, the whole centre"));
    setScopeUnused();
}

void ValidationPanel::buildLayout()
{
    m_page = new PageView(tr("Validation of load"));
    m_empty = new EmptyState;
    m_empty->set(EmptyKind::FirstUse, tr("There are no interactions yet."), tr("Import…"));
    auto *emptyCard = new Card;
    emptyCard->body()->addWidget(m_empty);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_page);
    m_stack->addWidget(emptyCard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void ValidationPanel::bindActions()
{
    m_export = new QAction(icon(Icon::Export), tr("Export…"), this);
    m_export->setToolTip(tr("The shown table, with who, when, why and a mark"));
    connect(m_export, &QAction::triggered, this, [this] { exportView(); });
    setHeadingActions({m_export});
    connect(m_empty, &EmptyState::actionTriggered, this, &ValidationPanel::importWanted);
    connect(m_page, &PageView::actionTriggered, this, [this](const QString &id, int key) {
        if (!m_snapshot || key < 0 || key >= static_cast<int>(m_snapshot->alerts.size()))
            return;
        const validation::AlertRow &row = m_snapshot->alerts[static_cast<std::size_t>(key)];
        progress()->begin();
        Q_EMIT marked({row.person, row.alert.level, row.alert.since,
            id == QLatin1String("useful") ? validation::Mark::Useful
                                          : validation::Mark::NotUseful});
    });
}

void ValidationPanel::applyScope(const Scope &)
{
    m_stale = true;
    if (isVisible())
        ask();
}

void ValidationPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    if (m_stale)
        ask();
}

void ValidationPanel::ask()
{
    m_stale = false;
    progress()->begin();
    Q_EMIT snapshotWanted();
}

void ValidationPanel::show(std::shared_ptr<const validation::Snapshot> snapshot)
{
    progress()->end();
    m_snapshot = std::move(snapshot);
    m_stack->setCurrentIndex(m_snapshot->empty ? 1 : 0);
    m_export->setEnabled(!m_snapshot->empty);
    if (!m_snapshot->empty)
        showPage();
}

void ValidationPanel::showPage()
{
    m_page->show(validationText(*m_snapshot, m_masked));
}

void ValidationPanel::showOutcome(const QString &problem)
{
    progress()->end();
    if (problem.isEmpty())
        banner()->say({Tone::Good, tr("Signed and saved."), {}, {}, true});
    else
        banner()->say({Tone::Warning, problem, {}, {}, true});
}

void ValidationPanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    if (m_snapshot && !m_snapshot->empty)
        showPage();
}

bool ValidationPanel::step(int by)
{
    return m_page->step(by);
}

bool ValidationPanel::exportView()
{
    const PageTable *table = m_page->table();
    if (!m_snapshot || !table || table->rows.empty())
        return false;
    Q_EMIT exportWanted(table->name, m_page->lines());
    return true;
}

QList<QWidget *> ValidationPanel::regions()
{
    if (m_stack->currentIndex() == 1)
        return {m_empty};
    return {
        m_page->view()->isVisible() ? static_cast<QWidget *>(m_page->view()) : m_page->choice()};
}

} // namespace attune::ui
