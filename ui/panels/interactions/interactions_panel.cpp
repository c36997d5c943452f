// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/interactions/interactions_panel.h"

#include "ui/models/fact_text.h"
#include "ui/panels/interactions/filter_chip.h"
#include "ui/panels/interactions/interaction_view.h"
#include "ui/panels/interactions/interactions_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chat_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/scope_chip.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"
#include "ui/widgets/two_line_delegate.h"

#include <QAction>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace attune::ui {

namespace {

constexpr int kListWidth = 430;
constexpr std::chrono::milliseconds kTypingPause{250};

struct Order {
    interactions::SortKey key;
    bool descending;
};

/// "recovery-" and so on: the ids of the sort chip.
Order orderOf(const QString &id)
{
    using interactions::SortKey;
    const QString name = id.chopped(1);
    const bool descending = id.endsWith(QLatin1Char('-'));
    if (name == QLatin1String("recovery"))
        return {SortKey::Recovery, descending};
    if (name == QLatin1String("end"))
        return {SortKey::End, descending};
    if (name == QLatin1String("hostility"))
        return {SortKey::Hostility, descending};
    if (name == QLatin1String("agent"))
        return {SortKey::Agent, descending};
    if (name == QLatin1String("queue"))
        return {SortKey::Queue, descending};
    if (name == QLatin1String("length"))
        return {SortKey::Length, descending};
    return {SortKey::Time, descending};
}

} // namespace

InteractionsPanel::InteractionsPanel(QWidget *parent)
    : Panel({QStringLiteral("interactions"), tr("Interactions"), tr("Monitor"), Icon::Headset,
                QStringLiteral("interactions.md")},
        parent)
    , m_model(new InteractionsModel(this))
{
    buildLayout();
    bindActions();
}

void InteractionsPanel::buildLayout()
{
    m_view = new InteractionView;
    m_splitter = new QSplitter(Qt::Horizontal);
    m_splitter->setObjectName(QStringLiteral("interactions"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(space::k12);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_view);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({scaled(kListWidth), scaled(2 * kListWidth)});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
}

QWidget *InteractionsPanel::buildList()
{
    auto *card = new Card;
    card->setFlush(true);
    card->setMinimumWidth(scaled(kListWidth * 3 / 4));

    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(space::k12, space::k8, space::k12, space::k8);
    column->setSpacing(space::k8);
    auto *first = new QHBoxLayout;
    m_count = new TextLabel(TextStyle::Section);
    m_sort = new ScopeChip(tr("Sort"));
    m_sort->setMandatoryChoices({{QStringLiteral("time-"), tr("Newest first")},
        {QStringLiteral("time+"), tr("Oldest first")},
        {QStringLiteral("recovery-"), tr("Recovery, high first")},
        {QStringLiteral("recovery+"), tr("Recovery, low first")},
        {QStringLiteral("end+"), tr("End, most negative first")},
        {QStringLiteral("hostility-"), tr("Hostility, most first")},
        {QStringLiteral("length-"), tr("Longest first")}, {QStringLiteral("agent+"), tr("Agent")},
        {QStringLiteral("queue+"), tr("Queue")}});
    m_sort->setCurrent(QStringLiteral("time-"));
    first->addWidget(m_count, 1);
    first->addWidget(m_sort);
    auto *second = new QHBoxLayout;
    second->setSpacing(space::k8);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Words said, or \"a phrase\""));
    m_search->setAccessibleName(tr("Search in transcripts"));
    m_search->setClearButtonEnabled(true);
    m_filters = new FilterChip;
    second->addWidget(m_search, 1);
    second->addWidget(m_filters);
    column->addLayout(first);
    column->addLayout(second);
    card->body()->addWidget(head);

    m_list = new QListView;
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Interactions"));
    m_list->setUniformItemSizes(true);
    dressTwoLineList(m_list);
    if (auto *delegate = qobject_cast<TwoLineDelegate *>(m_list->itemDelegate()))
        delegate->setTrailRange(-1, 1);
    m_empty = new EmptyState;
    m_body = new QStackedWidget;
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    card->body()->addWidget(m_body, 1);
    return card;
}

void InteractionsPanel::bindActions()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { openRow(current.isValid() ? current.row() : -1); });
    connect(m_list, &QListView::activated, this, [this] { m_view->transcript()->setFocus(); });
    connect(m_sort, &ScopeChip::chosen, this, &InteractionsPanel::arrangeList);
    connect(m_filters, &FilterChip::filterChanged, this, &InteractionsPanel::arrangeList);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (isNarrowed())
            clearFilters();
        else
            Q_EMIT importWanted();
    });
    connect(m_view, &InteractionView::legWanted, this, &InteractionsPanel::detailsWanted);
    m_showAll = new QAction(icon(Icon::Close), tr("Show all"), this);
    connect(m_showAll, &QAction::triggered, this, [this] { clearFilters(); });
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(&m_typing, &QTimer::timeout, this, &InteractionsPanel::search);
}

void InteractionsPanel::search()
{
    const QString query = m_search->text().trimmed();
    m_searching = !query.isEmpty();
    m_moving = false;
    if (m_searching) {
        progress()->begin();
        Q_EMIT searchWanted(query, m_scope);
    } else {
        m_filter.found.reset();
        arrangeList();
    }
}

void InteractionsPanel::applyScope(const Scope &scope)
{
    const bool moved = !(scope == m_scope);
    m_scope = scope;
    progress()->begin();
    if (moved && !m_search->text().trimmed().isEmpty()) {
        search();
        m_moving = true;
    }
    Q_EMIT snapshotWanted(scope);
}

void InteractionsPanel::show(std::shared_ptr<const interactions::Snapshot> snapshot)
{
    progress()->end();
    m_snapshot = std::move(snapshot);
    m_moving = false;
    if (!m_searching)
        arrangeList();
}

void InteractionsPanel::showFirst(std::shared_ptr<const interactions::Snapshot> newest)
{
    const bool asked = !m_wanted && !isNarrowed() && m_filters->filter().isEmpty()
        && m_sort->current() == QLatin1String("time-");
    if (!asked || (m_snapshot && m_snapshot->scope == newest->scope))
        return;
    m_snapshot = std::move(newest);
    arrangeList();
}

void InteractionsPanel::arrangeList()
{
    if (!m_snapshot)
        return;
    interactions::Filter filter = m_filters->filter();
    filter.found = m_filter.found;
    filter.agent = m_filter.agent;
    m_filter = filter;
    if (m_filter.agent)
        narrowTo(tr("Only interactions of %1")
                     .arg(agentText(*m_snapshot->organisation, m_filter.agent, m_masked)));
    const Order order = orderOf(m_sort->current());
    auto rows = interactions::arrange(*m_snapshot, filter, order.key, order.descending);
    const std::size_t shown = rows.size();
    m_model->show(m_snapshot, std::move(rows));
    showCounts(shown);
    const LegKey keep = m_wanted ? m_wanted : m_opened;
    int row = keep ? m_model->indexOf(keep) : -1;
    if (row < 0 && shown > 0)
        row = firstRow();
    m_wanted = {};
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row), QAbstractItemView::PositionAtCenter);
    } else {
        openRow(-1);
    }
}

/// Newest first, a list begins with calls that broke off after a greeting: the first with a course
/// to be seen is opened instead, if it is near.
int InteractionsPanel::firstRow() const
{
    constexpr int kNear = 12;
    for (int row = 0; row < std::min(kNear, m_model->rowCount()); ++row) {
        const interactions::Row *line = m_model->row(row);
        const scoring::ScoreRow *score = m_snapshot->scoreOf(*line);
        if (line->hasTranscript && score && score->customerTurns >= 3)
            return row;
    }
    return 0;
}

bool InteractionsPanel::isNarrowed() const
{
    return !m_filter.isEmpty();
}

void InteractionsPanel::showCounts(std::size_t shown)
{
    const auto all = m_snapshot->rows.size();
    if (!m_snapshot->whole)
        m_count->setText(tr("The newest, others are being read"));
    else
        m_count->setText(isNarrowed() ? tr("%1 of %2 interactions")
                                            .arg(QLocale().toString(qulonglong(shown)),
                                                QLocale().toString(qulonglong(all)))
                                      : tr("%Ln interaction(s)", nullptr, static_cast<int>(all)));
    if (shown == 0) {
        if (isNarrowed())
            m_empty->set(EmptyKind::NoMatch, tr("Nothing matches."), tr("Clear filters"));
        else
            m_empty->set(EmptyKind::FirstUse,
                tr("There are no interactions in this place and period."), tr("Import…"));
    }
    m_body->setCurrentIndex(shown == 0 ? 1 : 0);
}

void InteractionsPanel::clearFilters()
{
    m_filter.found.reset();
    m_filter.agent = {};
    m_searching = false;
    narrowTo({});
    const QSignalBlocker quiet(m_search);
    m_search->clear();
    m_filters->clear();
}

void InteractionsPanel::narrowTo(const QString &what)
{
    m_narrowedTo = what;
    setHeading(info().name, what);
    setHeadingActions(what.isEmpty() ? QList<QAction *>{} : QList<QAction *>{m_showAll});
}

void InteractionsPanel::showIdentified(const QString &identifier, std::vector<LegKey> legs)
{
    if (legs.empty()) {
        banner()->say({Tone::Info,
            tr("No interaction and no customer is called “%1”. Identifiers are compared whole.")
                .arg(identifier),
            {}, {}, true});
        return;
    }
    clearFilters();
    m_wanted = legs.back();
    m_filter.found = std::move(legs);
    narrowTo(tr("Only what is called %1").arg(identifier));
    arrangeList();
}

void InteractionsPanel::openRow(int row)
{
    const interactions::Row *line = m_model->row(row);
    if (!line) {
        m_opened = {};
        m_view->showNothing(tr("Choose an interaction on the left to read it."));
        return;
    }
    m_opened = line->key;
    Q_EMIT detailsWanted(line->key);
}

void InteractionsPanel::showDetails(const interactions::Details &details)
{
    if (!m_snapshot)
        return;
    m_view->show(details, m_snapshot->organisation, m_snapshot->scope, m_masked);
    if (m_wantedTurn && details.leg.key == m_turnOf)
        m_view->transcript()->setCurrentTurn(*std::exchange(m_wantedTurn, std::nullopt));
}

void InteractionsPanel::showDetailsProblem(const QString &sentence)
{
    m_view->showNothing(sentence);
}

void InteractionsPanel::showFound(const QString &query, std::vector<LegKey> legs)
{
    if (query != m_search->text().trimmed())
        return;
    progress()->end();
    m_searching = false;
    m_filter.found = std::move(legs);
    if (!m_moving)
        arrangeList();
}

void InteractionsPanel::showFoundProblem(const QString &query, const QString &sentence)
{
    if (query != m_search->text().trimmed())
        return;
    progress()->end();
    m_searching = false;
    m_filter.found = std::vector<LegKey>{};
    if (!m_moving)
        arrangeList();
    banner()->say({Tone::Warning, sentence, {}, {}, true});
}

void InteractionsPanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    m_model->setNamesMasked(masked);
    if (m_opened)
        Q_EMIT detailsWanted(m_opened);
}

void InteractionsPanel::open(const QString &target)
{
    if (target.startsWith(QLatin1String("leg:"))) {
        const QString leg = target.section(QLatin1Char('/'), 0, 0).mid(4);
        const QString turn = target.section(QStringLiteral("/turn:"), 1);
        m_wanted = {leg.toLongLong()};
        m_wantedTurn = turn.isEmpty() ? std::nullopt : std::optional(turn.toInt());
        m_turnOf = m_wanted;
        clearFilters();
    } else if (target.startsWith(QLatin1String("legs:"))) {
        std::vector<LegKey> legs;
        for (const QString &part : target.mid(5).split(QLatin1Char(','), Qt::SkipEmptyParts))
            legs.push_back({part.toLongLong()});
        std::ranges::sort(legs);
        clearFilters();
        narrowTo(tr("Only %Ln interaction(s) from Today", nullptr, static_cast<int>(legs.size())));
        m_filter.found = std::move(legs);
    } else if (target.startsWith(QLatin1String("agent:"))) {
        clearFilters();
        m_filter.agent = {target.mid(6).toLongLong()};
    } else if (target.startsWith(QLatin1String("identifier:"))) {
        Q_EMIT identifierWanted(target.mid(11));
        return;
    } else if (target == QLatin1String("all")) {
        clearFilters();
    }
    arrangeList();
}

bool InteractionsPanel::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
    return true;
}

bool InteractionsPanel::stepBack()
{
    if (m_view->isAncestorOf(focusWidget())) {
        m_list->setFocus();
        return true;
    }
    if (m_narrowedTo.isEmpty())
        return false;
    clearFilters();
    return true;
}

bool InteractionsPanel::step(int by)
{
    const QModelIndex next = m_model->index(m_list->currentIndex().row() + by);
    if (next.isValid())
        m_list->setCurrentIndex(next);
    return next.isValid();
}

bool InteractionsPanel::exportView()
{
    std::vector<LegKey> legs;
    for (int i = 0; i < m_model->rowCount(); ++i)
        legs.push_back(m_model->row(i)->key);
    if (legs.empty() || !m_snapshot->whole)
        return false;
    Q_EMIT exportWanted(legs);
    return true;
}

QList<QWidget *> InteractionsPanel::regions()
{
    return QList<QWidget *>{m_search, m_list} + m_view->regions();
}

} // namespace attune::ui
