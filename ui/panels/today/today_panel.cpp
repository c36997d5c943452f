// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/today/today_panel.h"

#include "ui/charts/bar_rows.h"
#include "ui/models/fact_text.h"
#include "ui/panels/panel_pages.h"
#include "ui/panels/today/handover_card.h"
#include "ui/panels/today/today_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kFigures = 5;

/// What a need is about, the same for as long as it is the same one.
QString identityOf(const today::Need &need)
{
    QString identity = QString::number(static_cast<int>(need.kind)) + QLatin1Char('/')
        + QString::number(need.agent.value);
    for (const LegKey leg : need.legs)
        identity += QLatin1Char('/') + QString::number(leg.value);
    return identity;
}

bool isLessUrgent(Tone one, Tone than)
{
    return static_cast<int>(one) < static_cast<int>(than)
        || (one == than && than != Tone::Critical);
}

} // namespace

TodayPanel::TodayPanel(QWidget *parent)
    : Panel({QStringLiteral("today"), tr("Today"), tr("Monitor"), Icon::Home,
                QStringLiteral("today.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(tr("Today"), QString());
    setScopeUse({true, true, false, tr("Today is today, whatever the period.")});
}

void TodayPanel::buildLayout()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_tiles = addKpiRow(*column, kFigures);

    auto *lower = new QHBoxLayout;
    lower->setSpacing(space::k12);
    m_needsCard = new Card(tr("Needs you now"));
    m_needsCard->setAside(tr("sorted by urgency"));
    m_needs = new ActionList(tr("Needs you now"));
    m_nothingDue = new EmptyState;
    m_nothingDue->set(EmptyKind::NothingDue, tr("Nothing needs you now."));
    auto *inner = new QWidget;
    auto *innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->addWidget(m_needs);
    innerColumn->addWidget(m_nothingDue);
    innerColumn->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Needs you now"));
    scroll->setFocusPolicy(Qt::NoFocus); // its rows are what can be reached
    m_needsCard->body()->addWidget(scroll, 1);
    lower->addWidget(m_needsCard, 29);

    m_queuesCard = new Card(tr("Ended negative by queue, today"));
    m_queuesCard->setSubtitle(tr("% of interactions with consent, line = the two weeks before"));
    m_queues =
        new BarRows(tr("Ended negative by queue"), tr("Today, %"), tr("Two weeks before, %"));
    m_queuesNone = mutedLabel();
    m_queuesNone->setWrapping(true);
    m_queuesCard->body()->addWidget(m_queues);
    m_queuesCard->body()->addWidget(m_queuesNone);
    m_queuesCard->body()->addStretch(1);
    m_handOver = new HandOverCard;
    auto *right = new QVBoxLayout;
    right->setSpacing(space::k12);
    right->addWidget(m_queuesCard, 1);
    right->addWidget(m_handOver);
    lower->addLayout(right, 20);
    column->addLayout(lower, 1);

    m_empty = new EmptyState;
    m_empty->set(EmptyKind::FirstUse, tr("There are no interactions yet."), tr("Import…"));
    m_pages = layPages(*this, page, m_empty);
}

void TodayPanel::bindActions()
{
    m_brief = new QAction(icon(Icon::Document), tr("Shift brief"), this);
    m_brief->setToolTip(tr("Everything on this page as a text to print or to hand over"));
    connect(m_brief, &QAction::triggered, this, &TodayPanel::briefWanted);
    setHeadingActions({m_brief});
    connect(m_empty, &EmptyState::actionTriggered, this, &TodayPanel::importWanted);
    connect(m_needs, &ActionList::actionTriggered, this, &TodayPanel::act);
    connect(m_needs, &ActionList::opened, this, &TodayPanel::act);
    connect(m_tiles[0], &KpiTile::activated, this,
        [this] { Q_EMIT goToRequested(QStringLiteral("interactions"), {}); });
    connect(m_queues, &BarRows::rowActivated, this,
        [this] { Q_EMIT goToRequested(QStringLiteral("interactions"), {}); });
}

void TodayPanel::applyScope(const Scope &scope)
{
    progress()->begin();
    Q_EMIT snapshotWanted(scope);
}

void TodayPanel::show(std::shared_ptr<const today::Snapshot> snapshot)
{
    progress()->end();
    m_snapshot = std::move(snapshot);
    m_pages->setCurrentIndex(m_snapshot->empty ? 1 : 0);
    setHeading(todayTitle(*m_snapshot), todayScopeLine(*m_snapshot));
    m_brief->setEnabled(!m_snapshot->empty);
    const std::vector<Kpi> figures = todayFigures(*m_snapshot);
    for (std::size_t i = 0; i < m_tiles.size(); ++i)
        m_tiles[i]->set(figures[i]);
    showNeeds();
    showQueues();
    announceUrgent();
}

void TodayPanel::showNeeds()
{
    std::vector<ActionEntry> entries = todayNeeds(*m_snapshot, m_masked);
    // Within the same urgency what others say comes first: it is about people now.
    for (const ActionEntry &alert : m_alerts) {
        const auto place = std::ranges::find_if(entries,
            [&](const ActionEntry &entry) { return isLessUrgent(entry.tone, alert.tone); });
        entries.insert(place, alert);
    }
    m_needs->setEntries(entries);
    m_nothingDue->setVisible(entries.empty());
    const auto urgentOnes = std::ranges::count(entries, Tone::Critical, &ActionEntry::tone);
    Q_EMIT badgeChanged(static_cast<int>(urgentOnes), Tone::Critical);
}

void TodayPanel::showAlerts(std::vector<ActionEntry> alerts)
{
    m_alerts = std::move(alerts);
    if (m_snapshot)
        showNeeds();
}

void TodayPanel::showQueues()
{
    std::vector<BarRow> rows;
    for (const today::QueueBar &bar : m_snapshot->queues) {
        const double share =
            100.0 * static_cast<double>(bar.negative) / static_cast<double>(bar.scored);
        BarRow row{queueText(*m_snapshot->organisation, bar.queue), share, {}, {}};
        if (bar.usual)
            row.reference = *bar.usual * 100;
        row.hint = tr(
            "%1 of %n scored interaction(s) ended negative", nullptr, static_cast<int>(bar.scored))
                       .arg(bar.negative);
        rows.push_back(std::move(row));
    }
    m_queues->setVisible(!rows.empty());
    m_queuesNone->setVisible(rows.empty());
    m_queuesNone->setText(m_snapshot->scoresOpen ? tr("Nothing has been scored today.")
                                                 : tr("Not yours to see: ask an administrator."));
    m_queues->setColouring(ColourMap::Load, {8, 16, 24, 32, 40, 50});
    m_queues->setRows(std::move(rows), 0, 0);
}

void TodayPanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    m_handOver->setMasked(masked);
    if (m_snapshot)
        showNeeds();
}

void TodayPanel::act(const QString &id)
{
    if (const auto slash = id.indexOf(QLatin1Char('/')); slash >= 0) {
        Q_EMIT goToRequested(id.left(slash), id.mid(slash + 1));
        return;
    }
    const auto place = id.toULongLong();
    if (!m_snapshot || place >= m_snapshot->needs.size())
        return;
    const today::Need &need = m_snapshot->needs[place];
    switch (need.kind) {
    case today::NeedKind::DataIsOld:
    case today::NeedKind::UnknownAgents:
        Q_EMIT importWanted();
        return;
    case today::NeedKind::SetAside:
        Q_EMIT setAsideWanted();
        return;
    case today::NeedKind::ScoringWaits:
        Q_EMIT signInWanted();
        return;
    default:
        break;
    }
    QStringList legs;
    for (const LegKey leg : need.legs)
        legs += QString::number(leg.value);
    Q_EMIT goToRequested(QStringLiteral("interactions"),
        (legs.size() == 1 ? QStringLiteral("leg:") : QStringLiteral("legs:"))
            + legs.join(QLatin1Char(',')));
}

void TodayPanel::announceUrgent()
{
    const bool first = m_announced.isEmpty();
    QStringList now{QString()}; // not empty again: what is urgent at the start is on screen anyway
    const std::vector<ActionEntry> entries = todayNeeds(*m_snapshot, true);
    for (std::size_t i = 0; i < m_snapshot->needs.size(); ++i) {
        const today::Need &need = m_snapshot->needs[i];
        if (need.urgency != today::Urgency::Critical || need.further)
            continue; // what is left was announced when it was new
        now += identityOf(need);
        if (!first && !m_announced.contains(now.back()))
            Q_EMIT urgent(entries[i].title, entries[i].detail);
    }
    m_announced = now;
}

QList<QWidget *> TodayPanel::regions()
{
    return m_snapshot && !m_snapshot->empty ? QList<QWidget *>{m_tiles.front(), m_needs, m_queues}
                                            : QList<QWidget *>{m_empty};
}

} // namespace attune::ui
