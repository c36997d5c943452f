// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/empathy_index/empathy_index_panel.h"

#include "ui/panels/empathy_index/index_text.h"
#include "ui/panels/empathy_index/trend_card.h"
#include "ui/panels/empathy_index/why_card.h"
#include "ui/panels/panel_pages.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/scope_chip.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

using empathy_index::Unit;
using empathy_index::UnitKind;

namespace {

constexpr int kFigures = 4;
constexpr int kLeastRows = 6;

/// What has no estimate comes last, whichever way round.
double sortValue(const Unit &unit, const QString &by)
{
    if (by == QLatin1String("n-"))
        return static_cast<double>(unit.n);
    if (!unit.estimate)
        return -1;
    if (by == QLatin1String("index+"))
        return 1 - unit.estimate->value;
    if (by == QLatin1String("sure-"))
        return unit.estimate->reliability;
    return unit.estimate->value;
}

} // namespace

EmpathyIndexPanel::EmpathyIndexPanel(QWidget *parent)
    : Panel({QStringLiteral("empathy-index"), tr("Empathy index"), tr("Quality"), Icon::Chart,
                QStringLiteral("empathy-index.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(tr("Empathy index"), QString());
}

void EmpathyIndexPanel::buildLayout()
{
    m_empty = new EmptyState;
    m_pages = layPages(*this, buildPage(), m_empty);
}

QWidget *EmpathyIndexPanel::buildPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_tiles = addKpiRow(*column, kFigures);

    auto *stands = new Card(tr("Where they stand"));
    stands->setSubtitle(
        tr("dot = estimate with 95 % interval, ring = raw, dashed = middle of all"));
    m_kind = new ScopeChip(tr("Of"));
    m_kind->setMandatoryChoices(
        {{QStringLiteral("agents"), tr("Agents")}, {QStringLiteral("teams"), tr("Teams")}});
    m_kind->setCurrent(QStringLiteral("agents"));
    m_sort = new ScopeChip(tr("Sort"));
    m_sort->setMandatoryChoices({{QStringLiteral("index-"), tr("High first")},
        {QStringLiteral("index+"), tr("Low first")}, {QStringLiteral("sure-"), tr("Surest first")},
        {QStringLiteral("n-"), tr("Most interactions first")},
        {QStringLiteral("name+"), tr("Name")}});
    m_sort->setCurrent(QStringLiteral("index-"));
    stands->addHeadWidget(m_kind);
    stands->addHeadWidget(m_sort);
    m_rows = new IntervalRows(tr("Where they stand"), tr("Estimate, 0–100"));
    auto *inner = new QWidget;
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->addWidget(m_rows);
    innerColumn->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setWidget(inner);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Where they stand"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    // However long the list, the page need not be longer than the window.
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    m_scroll->setMinimumHeight(rowHeight() * kLeastRows);
    stands->body()->addWidget(m_scroll, 1);

    m_trend = new TrendCard;
    m_why = new WhyCard;
    auto *right = new QVBoxLayout;
    right->setSpacing(space::k12);
    right->addWidget(m_trend, 2);
    right->addWidget(m_why, 5);
    auto *lower = new QHBoxLayout;
    lower->setSpacing(space::k12);
    lower->addWidget(stands, 1);
    lower->addLayout(right, 1);
    column->addLayout(lower, 1);
    return page;
}

void EmpathyIndexPanel::bindActions()
{
    m_weights = new QAction(icon(Icon::Scales), tr("Weights…"), this);
    m_weights->setToolTip(tr("How much each figure counts, since when, and why"));
    m_print = new QAction(icon(Icon::Document), tr("Print…"), this);
    m_print->setToolTip(tr("What is shown here, on paper"));
    m_export = new QAction(icon(Icon::Export), tr("Export…"), this);
    m_export->setToolTip(tr("What is shown here, as a table for a spreadsheet"));
    connect(m_weights, &QAction::triggered, this, &EmpathyIndexPanel::weightsWanted);
    connect(m_print, &QAction::triggered, this, &EmpathyIndexPanel::printWanted);
    connect(m_export, &QAction::triggered, this, &EmpathyIndexPanel::exportWanted);
    setHeadingActions({m_weights, m_print, m_export});
    connect(m_tiles.back(), &KpiTile::activated, this, &EmpathyIndexPanel::weightsWanted);
    connect(m_sort, &ScopeChip::chosen, this, &EmpathyIndexPanel::arrange);
    connect(m_kind, &ScopeChip::chosen, this, [this] { applyScope(m_scope); });
    connect(m_rows, &IntervalRows::currentChanged, this, &EmpathyIndexPanel::choose);
    connect(m_rows, &IntervalRows::rowActivated, this, [this](int) {
        if (const auto regions = m_why->regions(); !regions.isEmpty())
            regions.last()->setFocus();
    });
    connect(m_why, &WhyCard::openWanted, this, [this](LegKey leg, int turn) {
        QString target = QStringLiteral("leg:%1").arg(leg.value);
        if (turn >= 0)
            target += QStringLiteral("/turn:%1").arg(turn);
        Q_EMIT goToRequested(QStringLiteral("interactions"), target);
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &EmpathyIndexPanel::importWanted);
}

void EmpathyIndexPanel::applyScope(const Scope &scope)
{
    m_scope = scope;
    progress()->begin();
    Q_EMIT snapshotWanted(
        scope, m_kind->current() == QLatin1String("teams") ? UnitKind::Team : UnitKind::Agent);
}

void EmpathyIndexPanel::show(std::shared_ptr<const empathy_index::Snapshot> snapshot)
{
    progress()->end();
    const bool otherKind = m_snapshot && m_snapshot->kind != snapshot->kind;
    m_snapshot = std::move(snapshot);
    if (otherKind)
        m_unit = 0;
    m_kind->setVisible(m_snapshot->personsOpen);
    const bool usable = m_snapshot->scoresOpen && !m_snapshot->empty;
    setHeading(tr("Empathy index"), usable ? indexScopeLine(*m_snapshot) : QString());
    for (QAction *action : {m_print, m_export})
        action->setEnabled(usable);
    m_pages->setCurrentIndex(usable ? 0 : 1);
    if (!usable) {
        showEmpty();
        return;
    }
    const std::vector<Kpi> tiles = indexTiles(*m_snapshot);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->set(tiles[i]);
    if (m_snapshot->modelsMixed)
        banner()->say({Tone::Warning,
            tr("Interactions of this period were scored by several models. They are being scored "
               "again; until then figures may shift."),
            {}, {}, true});
    arrange();
}

void EmpathyIndexPanel::showEmpty()
{
    if (!m_snapshot->scoresOpen)
        m_empty->set(EmptyKind::NoRight, tr("Not yours to see: ask an administrator."));
    else
        m_empty->set(EmptyKind::FirstUse,
            tr("There are no interactions that may be assessed in this place and period."),
            tr("Import…"));
}

void EmpathyIndexPanel::arrange()
{
    if (!m_snapshot || m_pages->currentIndex() != 0)
        return;
    std::vector<const Unit *> units;
    for (const Unit &unit : m_snapshot->outcome.units)
        units.push_back(&unit);
    const QString by = m_sort->current();
    const auto nameOf = [this](const Unit *unit) {
        return unitName(*m_snapshot, unit->id, m_masked);
    };
    std::ranges::stable_sort(units, [&](const Unit *a, const Unit *b) {
        return QString::localeAwareCompare(nameOf(a), nameOf(b)) < 0;
    });
    if (by != QLatin1String("name+"))
        std::ranges::stable_sort(
            units, std::greater{}, [&](const Unit *unit) { return sortValue(*unit, by); });
    m_order.clear();
    std::vector<IntervalRow> rows;
    for (const Unit *unit : units) {
        m_order.push_back(unit->id);
        rows.push_back(indexRow(*m_snapshot, *unit, m_masked));
    }
    const bool anything =
        std::ranges::any_of(units, [](const Unit *unit) { return unit->estimate.has_value(); });
    m_rows->setRows(
        std::move(rows), anything ? std::optional(m_snapshot->outcome.mean * 100) : std::nullopt);
    const auto kept = std::ranges::find(m_order, m_unit);
    const int row = kept == m_order.end() ? 0 : static_cast<int>(kept - m_order.begin());
    m_rows->setCurrent(row);
    choose(m_order.empty() ? -1 : row);
}

void EmpathyIndexPanel::choose(int row)
{
    const Zone &zone = m_snapshot->organisation->zoneOf(m_snapshot->scope);
    if (row < 0) {
        m_unit = 0;
        m_trend->show(tr("all in scope"), m_snapshot->trend, zone);
        m_why->showNothing(tr("Nobody can be assessed here."));
        return;
    }
    const std::int64_t id = m_order[static_cast<std::size_t>(row)];
    const QRect place = m_rows->rowRect(row);
    m_scroll->ensureVisible(0, place.center().y(), 0, place.height());
    const Unit &unit = *std::ranges::find(m_snapshot->outcome.units, id, &Unit::id);
    if (m_unit != id || !unit.estimate)
        m_trend->show(tr("all in scope"), m_snapshot->trend, zone);
    m_unit = id;
    m_why->show(m_snapshot, unit, unitName(*m_snapshot, id, m_masked));
    Q_EMIT detailsWanted(id);
}

void EmpathyIndexPanel::showDetails(std::shared_ptr<const empathy_index::UnitDetails> details)
{
    if (!m_snapshot || details->unit != m_unit)
        return;
    if (!details->trend.empty())
        m_trend->show(unitName(*m_snapshot, m_unit, m_masked), details->trend,
            m_snapshot->organisation->zoneOf(m_snapshot->scope));
    m_why->showDetails(std::move(details));
}

void EmpathyIndexPanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    arrange();
}

void EmpathyIndexPanel::open(const QString &target)
{
    if (!target.startsWith(QLatin1String("agent:")))
        return;
    m_unit = target.mid(6).toLongLong();
    m_kind->setCurrent(QStringLiteral("agents"));
    if (m_snapshot && m_snapshot->kind == UnitKind::Agent)
        arrange();
    else
        applyScope(m_scope);
}

bool EmpathyIndexPanel::step(int by)
{
    const int row = m_rows->current() + by;
    if (row < 0 || row >= m_rows->rowCount())
        return false;
    m_rows->setCurrent(row);
    choose(row);
    return true;
}

bool EmpathyIndexPanel::exportView()
{
    if (!m_export->isEnabled())
        return false;
    Q_EMIT exportWanted();
    return true;
}

QList<QWidget *> EmpathyIndexPanel::regions()
{
    if (m_pages->currentIndex() != 0)
        return {m_empty};
    return QList<QWidget *>{m_rows} + m_why->regions();
}

} // namespace attune::ui
