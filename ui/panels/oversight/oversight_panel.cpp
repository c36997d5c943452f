// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/oversight/oversight_panel.h"

#include "core/facts/leg_row.h"
#include "ui/models/fact_text.h"
#include "ui/panels/oversight/model_text.h"
#include "ui/panels/panel_pages.h"
#include "ui/theme/numbers.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/action_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

using scoring::Proxy;

namespace {

constexpr std::size_t kMostShown = 12;

class OversightText {
    Q_DECLARE_TR_FUNCTIONS(OversightText)
};

QString figureName(std::size_t figure)
{
    switch (static_cast<Proxy>(figure)) {
    case Proxy::Personalisation:
        return OversightText::tr("Personalisation");
    case Proxy::Escalation:
        return OversightText::tr("Escalation");
    case Proxy::Recovery:
        return OversightText::tr("Recovery");
    case Proxy::Acknowledgement:
        return OversightText::tr("Acknowledgement");
    }
    return {};
}

QString agreementText(const empathy_index::Agreement &agreement)
{
    if (agreement.n == 0)
        return OversightText::tr("nobody has read an interaction for it yet");
    const QString alike = OversightText::tr(
        "people and program agree in %1 of %n", nullptr, static_cast<int>(agreement.n))
                              .arg(agreement.alike);
    if (!agreement.kappa)
        return OversightText::tr("%1; nothing varies, so chance cannot be ruled out").arg(alike);
    if (!agreement.interval)
        return OversightText::tr("%1, kappa %2").arg(alike, number(*agreement.kappa, 2));
    return OversightText::tr("%1, kappa %2 (%3 to %4)")
        .arg(alike, number(*agreement.kappa, 2), number(agreement.interval->low, 2),
            number(agreement.interval->high, 2));
}

QString verdictText(const empathy_index::ScoreCase &each)
{
    if (each.isOpen())
        return OversightText::tr("open");
    switch (*each.verdict) {
    case empathy_index::Verdict::Stands:
        return OversightText::tr("the score stands");
    case empathy_index::Verdict::Met:
        return OversightText::tr("met");
    case empathy_index::Verdict::NotMet:
        return OversightText::tr("not met");
    case empathy_index::Verdict::CannotBeSaid:
        return OversightText::tr("cannot be said");
    }
    return {};
}

/// A list that scrolls in its card.
void fill(Card *card, ActionList *list, EmptyState *none)
{
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(list);
    if (none)
        column->addWidget(none);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    scroll->setMinimumHeight(scaled(120));
    scroll->setAccessibleName(list->accessibleName());
    card->body()->addWidget(scroll, 1);
}

} // namespace

OversightPanel::OversightPanel(QWidget *parent)
    : Panel({QStringLiteral("score-oversight"), tr("Score oversight"), tr("Trust"), Icon::Shield,
                QStringLiteral("score-oversight.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(tr("Score oversight"), QString());
}

void OversightPanel::buildLayout()
{
    m_figures = new ActionList(tr("Figures of the index"));
    m_contested = new ActionList(tr("Contested"));
    m_reviews = new ActionList(tr("Drawn at random"));
    m_nothingContested = new EmptyState;
    m_nothingContested->set(EmptyKind::NothingDue, tr("Nobody contests a figure."));
    m_nothingToReview = new EmptyState;
    auto *figures = new Card(tr("Figures that count"));
    figures->setSubtitle(
        tr("a figure that is switched off counts for nobody, from now on and back"));
    fill(figures, m_figures, nullptr);
    auto *contested = new Card(tr("Contested"));
    contested->setSubtitle(tr("a person decides, and their word wins"));
    fill(contested, m_contested, m_nothingContested);
    m_reviewCard = new Card(tr("Drawn at random"));
    fill(m_reviewCard, m_reviews, m_nothingToReview);
    m_model = new ActionList(tr("Model in use"));
    auto *model = new Card(tr("Model in use"));
    model->setSubtitle(tr("a new one counts once somebody has looked at what it changes"));
    fill(model, m_model, nullptr);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::k12);
    left->addWidget(figures, 1);
    left->addWidget(contested, 1);
    auto *right = m_right = new QVBoxLayout;
    right->setSpacing(space::k12);
    right->addWidget(m_reviewCard, 1);
    right->addWidget(model, 1);
    auto *page = new QWidget;
    auto *row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::k12);
    row->addLayout(left, 1);
    row->addLayout(right, 1);
    m_empty = new EmptyState;
    m_pages = layPages(*this, page, m_empty);
}

void OversightPanel::bindActions()
{
    m_export = new QAction(icon(Icon::Export), tr("Export…"), this);
    m_export->setToolTip(tr("What was contested and decided, with who, when, why and a mark"));
    connect(m_export, &QAction::triggered, this, [this] { exportView(); });
    setHeadingActions({m_export});
    connect(m_model, &ActionList::actionTriggered, this, [this](const QString &id) {
        if (id == QLatin1String("adopt"))
            Q_EMIT adoptWanted();
        else
            Q_EMIT changeWanted();
    });
    connect(m_empty, &EmptyState::actionTriggered, this, &OversightPanel::importWanted);
    connect(m_figures, &ActionList::actionTriggered, this,
        [this](const QString &id) { Q_EMIT switchWanted(static_cast<Proxy>(id.toInt())); });
    const auto caseAt = [this](const QString &id) -> const empathy_index::ScoreCase * {
        const auto place = id.toULongLong();
        return place < m_oversight.open.size() ? &m_oversight.open[place] : nullptr;
    };
    connect(m_contested, &ActionList::actionTriggered, this, [this, caseAt](const QString &id) {
        if (const auto *found = caseAt(id))
            Q_EMIT decideWanted(found->leg, found->figure);
    });
    const auto goTo = [this](LegKey leg) {
        Q_EMIT goToRequested(
            QStringLiteral("interactions"), QStringLiteral("leg:%1").arg(leg.value));
    };
    connect(m_contested, &ActionList::opened, this, [caseAt, goTo](const QString &id) {
        if (const auto *found = caseAt(id))
            goTo(found->leg);
    });
    connect(m_reviews, &ActionList::actionTriggered, this,
        [this](const QString &id) { Q_EMIT reviewWanted({id.toLongLong()}); });
    connect(m_reviews, &ActionList::opened, this,
        [goTo](const QString &id) { goTo({id.toLongLong()}); });
}

/// The same snapshot as that of the empathy index, which may not have been opened yet.
void OversightPanel::applyScope(const Scope &scope)
{
    Q_EMIT snapshotWanted(scope);
}

void OversightPanel::show(std::shared_ptr<const empathy_index::Snapshot> snapshot)
{
    m_snapshot = std::move(snapshot);
    // Whoever switches figures and adopts models does so without a score; the rest says whose it
    // is.
    m_isPart = !m_snapshot->scoresOpen || !m_snapshot->personsOpen;
    const bool usable = m_isPart || !m_snapshot->empty;
    m_pages->setCurrentIndex(usable ? 0 : 1);
    m_export->setEnabled(!m_isPart);
    if (!usable) {
        Q_EMIT badgeChanged(0, Tone::Info);
        m_empty->set(EmptyKind::FirstUse,
            tr("There are no interactions that may be assessed in this place and period."),
            tr("Import…"));
        return;
    }
    m_oversight = m_isPart ? empathy_index::Oversight{} : empathy_index::oversightOf(*m_snapshot);
    setHeading(tr("Score oversight"), tr("No figure decides anything; people do, and sign it"));
    Q_EMIT badgeChanged(static_cast<int>(m_oversight.open.size()) + m_look.waits, Tone::Warning);
    showModel();
    showFigures();
    showContested();
    showReviews();
}

void OversightPanel::showLook(Look look)
{
    m_look = std::move(look);
    if (!m_snapshot || m_pages->currentIndex() != 0)
        return;
    Q_EMIT badgeChanged(static_cast<int>(m_oversight.open.size()) + m_look.waits, Tone::Warning);
    showModel();
}

void OversightPanel::showModel()
{
    std::vector<ActionEntry> entries;
    ActionEntry first;
    const auto &adoptions = m_snapshot->decisions.adoptions.all;
    first.id = m_look.change ? QStringLiteral("adopt") : QStringLiteral("look");
    first.icon = m_look.waits ? Icon::Alert : Icon::CheckCircle;
    first.tone = m_look.waits ? Tone::Warning : Tone::Good;
    if (m_look.waits) {
        first.title = tr("A new model waits to be adopted");
        first.detail = m_look.change  ? changeLines(*m_look.change).front()
            : m_look.cannot.isEmpty() ? tr("Nothing is scored meanwhile: look at a sample first.")
                                      : tr("Nothing is scored meanwhile. %1").arg(m_look.cannot);
        if (m_look.change && !m_look.whose.isEmpty())
            first.detail += QLatin1Char(' ') + m_look.whose;
        if (m_look.change ? m_snapshot->decisions.mayAdopt : m_look.cannot.isEmpty())
            first.action = m_look.change ? tr("Adopt…") : tr("What changes?");
    } else if (adoptions.empty()) {
        first.title = tr("The first model of this centre is in use");
    } else {
        const empathy_index::Adoption &last = adoptions.back();
        first.title =
            tr("Adopted by %1 on %2")
                .arg(QString::fromStdString(last.author),
                    dayTimeText(last.at, m_snapshot->organisation->zoneOf(m_snapshot->scope)));
        first.detail = tr("Of %n interaction(s) looked at, %1 ended clearly differently. %2",
            nullptr, static_cast<int>(last.model.legs))
                           .arg(last.model.much)
                           .arg(QString::fromStdString(last.model.reason));
    }
    entries.push_back(std::move(first));
    for (std::size_t k = 0; m_look.change && k < scoring::kChangeFigures; ++k) {
        ActionEntry entry;
        entry.id = QStringLiteral("figure%1").arg(k);
        entry.icon = Icon::Chart;
        entry.tone =
            m_look.change->figures[k].shareMuch() > scoring::kMuch ? Tone::Warning : Tone::Info;
        entry.title = changeTitle(static_cast<scoring::ChangeFigure>(k), m_look.change->figures[k]);
        entry.detail = changeInShort(m_look.change->figures[k]);
        entries.push_back(std::move(entry));
    }
    m_model->setEntries(entries);
    m_right->setStretch(1, m_look.change ? 2 : 1); // there is more to read
}

bool OversightPanel::exportView()
{
    if (!m_snapshot || m_pages->currentIndex() != 0 || m_isPart)
        return false;
    const Zone &zone = m_snapshot->organisation->zoneOf(m_snapshot->scope);
    QList<QStringList> rows{{tr("Figure"), tr("Interaction"), tr("Contested by"), tr("Why"),
        tr("Decided by"), tr("Why decided so"), tr("Verdict"), tr("Last changed")}};
    for (const empathy_index::ScoreCase &each : m_snapshot->decisions.cases)
        rows += {figureName(static_cast<std::size_t>(each.figure)),
            each.leg ? nameOfContact(each.leg) : dayTimeText(each.contact.start, zone),
            QString::fromStdString(each.contestedBy), QString::fromStdString(each.contest),
            QString::fromStdString(each.decidedBy), QString::fromStdString(each.decision),
            verdictText(each), dayTimeText(each.last, zone)};
    Q_EMIT exportWanted(tr("Score oversight"), rows);
    return true;
}

void OversightPanel::showFigures()
{
    std::vector<ActionEntry> entries;
    for (std::size_t k = 0; k < scoring::kProxies; ++k) {
        const empathy_index::Switch &state = m_snapshot->decisions.switches[k];
        ActionEntry entry;
        entry.id = QString::number(k);
        entry.icon = state.on ? Icon::CheckCircle : Icon::Close;
        entry.tone = state.on ? Tone::Good : Tone::Warning;
        entry.title = state.on ? tr("%1 counts").arg(figureName(k))
                               : tr("%1 is switched off").arg(figureName(k));
        entry.detail = m_isPart ? tr("how far people and program agree is not yours to see")
                                : agreementText(m_oversight.agreement[k]);
        if (!state.on)
            entry.detail = tr("by %1: %2")
                               .arg(QString::fromStdString(state.author),
                                   QString::fromStdString(state.reason));
        if (m_snapshot->decisions.mayChange)
            entry.action = state.on ? tr("Switch off…") : tr("Switch on…");
        entries.push_back(std::move(entry));
    }
    m_figures->setEntries(entries);
}

QString OversightPanel::nameOfContact(LegKey leg) const
{
    const auto contact =
        std::ranges::lower_bound(m_snapshot->all, leg, {}, &empathy_index::Contact::key);
    const QString when =
        dayTimeText(facts::startOf(leg), m_snapshot->organisation->zoneOf(m_snapshot->scope));
    if (contact == m_snapshot->all.end() || contact->key != leg)
        return when;
    return tr("%1 · %2 · %3")
        .arg(when, queueText(*m_snapshot->organisation, contact->queue),
            agentText(*m_snapshot->organisation, contact->agent, m_masked));
}

void OversightPanel::sayWhose(EmptyState *card, const QString &otherwise)
{
    if (m_isPart)
        card->set(EmptyKind::NoRight,
            tr("Not yours to see: it shows single interactions. Ask a supervisor, an evaluator or "
               "a leader."));
    else
        card->set(EmptyKind::NothingDue, otherwise);
}

void OversightPanel::showContested()
{
    std::vector<ActionEntry> entries;
    for (std::size_t i = 0; i < m_oversight.open.size(); ++i) {
        const empathy_index::ScoreCase &each = m_oversight.open[i];
        ActionEntry entry;
        entry.id = QString::number(i);
        entry.icon = Icon::CommentAlert;
        entry.tone = each.inConflict ? Tone::Critical : Tone::Warning;
        entry.title = tr("%1, %2").arg(figureName(static_cast<std::size_t>(each.figure)),
            each.leg ? nameOfContact(each.leg) : tr("an interaction that is not here"));
        entry.detail = each.inConflict
            ? tr("Two decisions stand against each other; the program's figure counts until one "
                 "person settles it.")
            : tr("%1: %2").arg(
                QString::fromStdString(each.contestedBy), QString::fromStdString(each.contest));
        if (m_snapshot->decisions.mayDecide && each.leg)
            entry.action = tr("Decide…");
        entries.push_back(std::move(entry));
    }
    sayWhose(m_nothingContested, tr("Nobody contests a figure."));
    m_nothingContested->setVisible(entries.empty());
    m_contested->setEntries(entries);
}

void OversightPanel::showReviews()
{
    if (m_isPart) {
        m_reviewCard->setSubtitle(QString());
        sayWhose(m_nothingToReview, {});
        m_nothingToReview->setVisible(true);
        m_reviews->setEntries({});
        return;
    }
    m_reviewCard->setSubtitle(
        tr("2 % of the assessed interactions, by seed %1: %2 drawn, %3 read. Open one with Enter, "
           "read it without looking at its scores, then answer.")
            .arg(m_snapshot->method.seed)
            .arg(m_oversight.drawn)
            .arg(m_oversight.drawn - m_oversight.toReview.size()));
    std::vector<ActionEntry> entries;
    for (const LegKey leg : m_oversight.toReview) {
        if (entries.size() == kMostShown)
            break;
        ActionEntry entry;
        entry.id = QString::number(leg.value);
        entry.icon = Icon::Book;
        entry.tone = Tone::Info;
        entry.title = nameOfContact(leg);
        entry.detail = tr("not read yet");
        if (m_snapshot->decisions.mayReview)
            entry.action = tr("Answer…");
        entries.push_back(std::move(entry));
    }
    if (m_oversight.drawn == 0)
        m_nothingToReview->set(EmptyKind::FirstUse, tr("No interaction of this period was drawn."));
    else
        m_nothingToReview->set(EmptyKind::NothingDue, tr("All drawn interactions were read."));
    m_nothingToReview->setVisible(entries.empty());
    m_reviews->setEntries(entries);
}

void OversightPanel::setNamesMasked(bool masked)
{
    m_masked = masked;
    if (m_snapshot && m_pages->currentIndex() == 0) {
        showContested();
        showReviews();
    }
}

QList<QWidget *> OversightPanel::regions()
{
    if (m_pages->currentIndex() != 0)
        return {m_empty};
    return {m_figures, m_contested, m_reviews, m_model};
}

} // namespace attune::ui
