// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fatigue/fatigue_panel.h"

#include "ui/charts/heat_legend.h"
#include "ui/charts/heatmap.h"
#include "ui/models/fact_text.h"
#include "ui/panels/fatigue/load_details.h"
#include "ui/panels/fatigue/load_text.h"
#include "ui/panels/fatigue/policy_dialog.h"
#include "ui/panels/panel_pages.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/side_scroll.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

using fatigue::Grain;
using fatigue::Measure;

namespace {

constexpr int kSideWidth = 304, kFindWidth = 260;
constexpr int kLeastFine = 6, kLeastCoarse = 3; ///< pixels of an hour's cell, and of a day's
const QString kRatio = QStringLiteral("ratio"), kLoad = QStringLiteral("load"),
              kWeek = QStringLiteral("week");

} // namespace

FatiguePanel::FatiguePanel(QWidget *parent)
    : Panel({QStringLiteral("fatigue"), tr("Fatigue"), tr("Monitor"), Icon::Thermometer,
                QStringLiteral("fatigue.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(tr("Fatigue"), QString());
    setScopeUse({true, false, true, tr("Load belongs to a person, whatever queues they serve.")});
}

QWidget *FatiguePanel::buildChips()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k8);
    m_show = new ScopeChip(tr("Show"));
    m_show->setMandatoryChoices(
        {{kRatio, tr("Load ÷ limit")}, {kLoad, tr("Load-minutes")}, {kWeek, tr("Mean of 7 days")}});
    m_grain = new ScopeChip(tr("By"));
    m_grain->setMandatoryChoices(
        {{QStringLiteral("1"), tr("Hour")}, {QStringLiteral("0"), tr("15 minutes")},
            {QStringLiteral("2"), tr("Day")}, {QStringLiteral("3"), tr("Week")}});
    m_sort = new ScopeChip(tr("Sort"));
    m_sort->setMandatoryChoices(
        {{QStringLiteral("0"), tr("Most strained")}, {QStringLiteral("1"), tr("Name")},
            {QStringLiteral("2"), tr("Team")}, {QStringLiteral("3"), tr("Own trend")}});
    m_group = new ScopeChip(tr("Group"));
    m_group->setMandatoryChoices({{QString(), tr("None")}, {QStringLiteral("team"), tr("Team")}});
    for (ScopeChip *chip : {m_show, m_grain, m_sort, m_group})
        layout->addWidget(chip);
    layout->addStretch(1);
    return row;
}

/// Out of the way until Ctrl+F: the map needs the room.
QWidget *FatiguePanel::buildFind()
{
    m_findRow = new QWidget;
    auto *layout = new QHBoxLayout(m_findRow);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k8);
    m_find = new QLineEdit;
    m_find->setPlaceholderText(tr("Name contains…"));
    m_find->setAccessibleName(tr("Show people whose name contains"));
    m_find->setClearButtonEnabled(true);
    m_find->setMaximumWidth(scaled(kFindWidth));
    m_found = mutedLabel();
    layout->addWidget(m_find);
    layout->addWidget(m_found, 1);
    m_findRow->hide();
    return m_findRow;
}

void FatiguePanel::buildLayout()
{
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::k12);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::k8);
    left->addWidget(buildChips());
    left->addWidget(buildFind());
    auto *card = new Card;
    m_map = new Heatmap(tr("Load of agents over time"));
    m_map->setObjectName(QStringLiteral("loadMap"));
    m_legend = new HeatLegend;
    m_note = mutedLabel();
    m_note->setWrapping(true);
    card->body()->addWidget(m_map, 1);
    card->body()->addWidget(m_legend);
    card->body()->addWidget(m_note);
    left->addWidget(card, 1);
    across->addLayout(left, 1);
    m_details = new LoadDetails;
    across->addWidget(new SideScroll(m_details, scaled(kSideWidth)));
    m_empty = new EmptyState;
    m_empty->set(EmptyKind::FirstUse, tr("There are no interactions yet."), tr("Import…"));
    m_pages = layPages(*this, page, m_empty);
    m_details->showNothing(tr("Choose a cell to see what it is made of."));
}

void FatiguePanel::bindActions()
{
    m_reasons = new QAction(icon(Icon::Info), tr("Constants"), this);
    m_reasons->setToolTip(tr("Every constant behind the figures, with its source and its reason"));
    m_export = new QAction(icon(Icon::Export), tr("Export"), this);
    m_export->setToolTip(tr("The map as picture, document or table, with who made it and why"));
    connect(m_reasons, &QAction::triggered, this, &FatiguePanel::showReasons);
    connect(m_export, &QAction::triggered, this, &FatiguePanel::exportWanted);
    setHeadingActions({m_reasons, m_export});
    connect(m_empty, &EmptyState::actionTriggered, this, &FatiguePanel::importWanted);
    for (ScopeChip *chip : {m_show, m_grain})
        connect(chip, &ScopeChip::chosen, this, &FatiguePanel::ask);
    for (ScopeChip *chip : {m_sort, m_group})
        connect(chip, &ScopeChip::chosen, this, &FatiguePanel::rebuild);
    connect(m_find, &QLineEdit::textChanged, this, &FatiguePanel::rebuild);
    connect(m_find, &QLineEdit::returnPressed, m_map, qOverload<>(&QWidget::setFocus));
    connect(m_map, &Heatmap::opened, this, &FatiguePanel::openCell);
    connect(m_map, &Heatmap::brushed, this, &FatiguePanel::brush);
    connect(m_details, &LoadDetails::reasonsWanted, this, &FatiguePanel::showReasons);
    const auto goTo = [this](const char *what, AgentId agent) {
        Q_EMIT goToRequested(QStringLiteral("recovery"),
            QStringLiteral("%1:%2").arg(QLatin1String(what)).arg(agent.value));
    };
    connect(
        m_details, &LoadDetails::restWanted, this, [goTo](AgentId agent) { goTo("offer", agent); });
    connect(m_details, &LoadDetails::mentorWanted, this,
        [goTo](AgentId agent) { goTo("mentor", agent); });
    connect(m_details, &LoadDetails::legsWanted, this, [this](const std::vector<LegKey> &legs) {
        QStringList words;
        for (const LegKey leg : legs)
            words += QString::number(leg.value);
        if (!words.isEmpty())
            Q_EMIT goToRequested(QStringLiteral("interactions"),
                (words.size() == 1 ? QStringLiteral("leg:") : QStringLiteral("legs:"))
                    + words.join(QLatin1Char(',')));
    });
}

void FatiguePanel::setMayOpen(bool may)
{
    m_details->setMayOpen(may);
}

void FatiguePanel::applyScope(const Scope &scope)
{
    m_scope = scope;
    ask();
}

void FatiguePanel::ask()
{
    progress()->begin();
    Q_EMIT snapshotWanted(m_scope, static_cast<Grain>(m_grain->current().toInt()),
        m_show->current() == kWeek ? Measure::Cumulative : Measure::Acute);
}

void FatiguePanel::show(std::shared_ptr<const fatigue::Snapshot> snapshot)
{
    progress()->end();
    m_snapshot = std::move(snapshot);
    const bool isEmpty = m_snapshot->empty || m_snapshot->rows.empty();
    if (!m_snapshot->empty && isEmpty)
        m_empty->set(EmptyKind::NoMatch, tr("Nobody was on shift here in this period."));
    else
        m_empty->set(EmptyKind::FirstUse, tr("There are no interactions yet."), tr("Import…"));
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    m_export->setEnabled(!isEmpty);
    m_reasons->setEnabled(!m_snapshot->empty);
    // A grain too fine for the period was made coarser: the chip says what is shown.
    m_grain->setCurrent(QString::number(static_cast<int>(m_snapshot->grain)));
    const auto told = std::ranges::count(m_snapshot->alerts, false, &fatigue::Alert::isBundled);
    const bool isRed = !m_snapshot->alerts.empty() && m_snapshot->alerts.front().level == 2;
    Q_EMIT badgeChanged(static_cast<int>(told), isRed ? Tone::Critical : Tone::Warning);
    rebuild();
}

QString FatiguePanel::scopeWords() const
{
    const bool byMean = m_snapshot->measure == Measure::Cumulative;
    const QString what = byMean ? tr("Mean load of seven days against the limit of a week")
                                : tr("Emotional load against the limit");
    return tr("%1 · %Ln people", nullptr, static_cast<int>(m_snapshot->rows.size())).arg(what);
}

void FatiguePanel::rebuild()
{
    if (!m_snapshot)
        return;
    LoadView view;
    view.order = static_cast<LoadOrder>(m_sort->current().toInt());
    view.asRatio = m_show->current() != kLoad;
    view.byTeam = !m_group->current().isEmpty();
    view.masked = m_masked;
    view.wanted = m_find->text().trimmed();
    m_source = std::make_shared<const LoadSource>(m_snapshot, view);
    m_map->setLeastWidth(scaled(m_snapshot->grain < Grain::Day ? kLeastFine : kLeastCoarse));
    m_map->setSource(m_source);
    m_legend->set(m_source->bounds(), m_source->decimals(),
        view.asRatio ? tr("of the limit") : tr("load-minutes"));
    QStringList notes;
    notes += limitSource(*m_snapshot);
    if (view.byTeam)
        notes += tr("Teams of fewer than %n people have no figure of their own.", nullptr,
            m_snapshot->policy->leastGroup);
    if (const QString byQueue = byQueueSentence(*m_snapshot); !byQueue.isEmpty())
        notes += byQueue;
    m_note->setText(notes.join(QLatin1Char(' ')));
    setHeading(tr("Fatigue"), scopeWords());
    m_found->setText(tr("%1 of %Ln people", nullptr, static_cast<int>(m_snapshot->rows.size()))
                         .arg(number(m_source->people())));
    if (m_source->rows() == 0) {
        m_details->showNothing(tr("Nobody's name contains “%1”.").arg(view.wanted));
        return;
    }
    const AgentId wanted = m_target ? std::exchange(m_target, {}) : m_agent;
    int row = wanted ? m_source->rowOf(wanted) : -1;
    if (row < 0 && m_source->rows() > 0)
        row = m_source->isGroup(0) ? 1 : 0;
    if (row < 0 || m_source->columns() == 0)
        return;
    // The newest that is known of the person.
    int column = m_source->columns() - 1;
    while (column > 0 && !m_source->cell(row, column).hasValue())
        --column;
    m_map->setCurrent(row, column);
    openCell(row, column);
}

void FatiguePanel::openCell(int row, int column)
{
    const AgentId agent = m_source->agentOf(row);
    if (!agent) {
        m_details->showNothing(m_source->groupReason(row, column));
        return;
    }
    m_agent = agent;
    m_span = m_source->spanOf(column);
    if (!m_source->cell(row, column).hasValue()) {
        m_details->showNothing(tr("%1, %2: %3.")
                                   .arg(m_source->rowName(row), m_source->columnName(column),
                                       m_source->valueText(row, column)));
        return;
    }
    Q_EMIT detailsWanted(agent, m_span);
}

void FatiguePanel::showDetails(
    std::shared_ptr<const fatigue::Details> details, const QStringList &rests)
{
    if (m_snapshot && details->agent == m_agent)
        m_details->show(m_snapshot, std::move(details), m_masked, rests);
}

void FatiguePanel::showNoDetails(const QString &why)
{
    m_details->showNothing(why.isEmpty() ? tr("Nothing is known of this cell.") : why);
}

void FatiguePanel::brush(int first, int last)
{
    if (m_snapshot->grain < Grain::Day) {
        m_map->zoomTo(first, last);
        return;
    }
    // Days and weeks are narrowed to and shown a grain finer.
    const Zone &zone = m_snapshot->zone();
    Scope scope = m_scope;
    scope.period.from = dateOf(zone.dayOf(m_source->spanOf(first).begin));
    scope.period.to = dateOf(zone.dayOf(m_source->spanOf(last).end - Milliseconds{1}));
    m_grain->setCurrent(QString::number(static_cast<int>(m_snapshot->grain) - 1));
    Q_EMIT scopeRequested(scope);
}

void FatiguePanel::showReasons()
{
    auto *dialog = new PolicyDialog(m_snapshot->policy, limitSource(*m_snapshot), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FatiguePanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    rebuild();
}

void FatiguePanel::open(const QString &target)
{
    const QString prefix = QStringLiteral("agent:");
    if (!target.startsWith(prefix))
        return;
    m_target = {target.mid(prefix.size()).toLongLong()};
    closeFind(); // whoever is wanted must be there
    if (m_snapshot)
        rebuild();
    m_map->setFocus();
}

bool FatiguePanel::focusFilter()
{
    if (m_pages->currentIndex() == 1)
        return false;
    m_findRow->show();
    m_find->selectAll();
    m_find->setFocus(Qt::ShortcutFocusReason);
    return true;
}

void FatiguePanel::closeFind()
{
    if (m_findRow->isHidden())
        return;
    if (m_find->hasFocus())
        m_map->setFocus();
    m_find->clear();
    m_findRow->hide();
}

bool FatiguePanel::stepBack()
{
    if (!m_findRow->isHidden()) {
        closeFind();
        return true;
    }
    if (m_map->zoom() == 0)
        return false;
    m_map->setZoom(0);
    return true;
}

bool FatiguePanel::step(int by)
{
    if (!m_source || m_source->rows() == 0)
        return false;
    m_map->setCurrent(m_map->currentRow() + by, m_map->currentColumn());
    openCell(m_map->currentRow(), m_map->currentColumn());
    return true;
}

bool FatiguePanel::exportView()
{
    if (!m_export->isEnabled())
        return false;
    Q_EMIT exportWanted();
    return true;
}

QList<QWidget *> FatiguePanel::regions()
{
    if (m_pages->currentIndex() == 1)
        return {m_empty};
    return {m_show, m_map, m_details};
}

} // namespace attune::ui
