// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fatigue/load_details.h"

#include "ui/charts/sparkline.h"
#include "ui/models/fact_text.h"
#include "ui/panels/fatigue/day_chart.h"
#include "ui/panels/fatigue/load_text.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/action_list.h"
#include "ui/widgets/card.h"
#include "ui/widgets/reason_row.h"
#include "ui/widgets/text_label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

namespace attune::ui {

namespace {

constexpr int kFacts = 6;
constexpr int kLeastBreak = 5, kMostBreak = 60, kUsualBreak = 15; ///< minutes
constexpr std::size_t kPartsShown = 5;

} // namespace

LoadDetails::LoadDetails(QWidget *parent)
    : QWidget(parent)
{
    buildLayout();
    connect(m_slider, &QSlider::valueChanged, this, &LoadDetails::showBreak);
    connect(m_open, &QPushButton::clicked, this, [this] {
        std::vector<LegKey> legs;
        for (const fatigue::Part &part : m_details->parts)
            legs.push_back(part.work.leg);
        Q_EMIT legsWanted(legs);
    });
    connect(m_rest, &QPushButton::clicked, this, [this] { Q_EMIT restWanted(m_details->agent); });
    connect(
        m_mentor, &QPushButton::clicked, this, [this] { Q_EMIT mentorWanted(m_details->agent); });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(text()); });
    connect(m_reasons, &QPushButton::clicked, this, &LoadDetails::reasonsWanted);
    const auto openPart = [this](const QString &id) {
        const auto place = id.toULongLong();
        if (m_mayOpen && m_details && place < m_details->parts.size())
            Q_EMIT legsWanted({m_details->parts[place].work.leg});
    };
    connect(m_parts, &ActionList::opened, this, openPart);
    connect(m_parts, &ActionList::actionTriggered, this, openPart);
}

void LoadDetails::buildFigure()
{
    auto *figureRow = new QHBoxLayout;
    m_figure = new TextLabel(TextStyle::Figure);
    m_of = mutedLabel();
    m_of->setWrapping(true);
    figureRow->addWidget(m_figure);
    figureRow->addWidget(m_of, 1);
    m_main->body()->addLayout(figureRow);
    m_mean = new TextLabel(TextStyle::Body);
    m_mean->setWrapping(true);
    m_main->body()->addWidget(m_mean);
    m_curve = new Sparkline(tr("Load through the day"));
    m_curve->setSparkStyle({.line = Role::Critical, .filled = true, .low = 0, .high = 0});
    m_curve->setFixedHeight(scaled(56));
    m_main->body()->addWidget(m_curve);
    m_sentence = new TextLabel(TextStyle::Body);
    m_sentence->setWrapping(true);
    m_main->body()->addWidget(m_sentence);
}

void LoadDetails::buildFacts()
{
    for (int i = 0; i < kFacts; ++i) {
        auto *row = new ReasonRow;
        connect(row, &ReasonRow::actionTriggered, this,
            [this, i] { Q_EMIT legsWanted(i == 0 ? m_details->hostile : m_details->handled); });
        m_facts.push_back(row);
        m_main->body()->addWidget(row);
    }
}

/// What would help, and the actions.
void LoadDetails::buildHelp()
{
    m_rests = new TextLabel(TextStyle::Body);
    m_rests->setWrapping(true);
    m_main->body()->addWidget(m_rests);
    m_help = new TextLabel(TextStyle::Body);
    m_help->setWrapping(true);
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(kLeastBreak, kMostBreak);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(15);
    m_slider->setValue(kUsualBreak);
    m_slider->setAccessibleName(tr("Length of a break, minutes"));
    m_slider->setToolTip(tr("What a break of this length would do"));
    m_main->body()->addWidget(m_help);
    m_main->body()->addWidget(m_slider);
    auto *help = new QHBoxLayout;
    m_rest = new QPushButton(tr("Offer a rest"));
    m_rest->setToolTip(tr("By the protocol of recovery; to take it or to decline it is theirs"));
    m_rest->setDefault(true); // what the panel is there for
    m_mentor = new QPushButton(tr("Mentor"));
    m_mentor->setToolTip(tr("A colleague to talk to, matched in Recovery and support"));
    help->addWidget(m_rest);
    help->addWidget(m_mentor);
    help->addStretch(1);
    m_main->body()->addLayout(help);
    auto *buttons = new QHBoxLayout;
    m_open = new QPushButton(tr("Interactions"));
    m_open->setToolTip(tr("The interactions this figure is made of"));
    m_copy = new QPushButton(tr("Copy"));
    m_copy->setToolTip(tr("Everything shown here as text"));
    m_reasons = new QPushButton(tr("Why this?"));
    m_reasons->setToolTip(tr("Every constant behind the figure, with its source and its reason"));
    for (QPushButton *button : {m_open, m_copy, m_reasons})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_main->body()->addLayout(buttons);
}

void LoadDetails::buildLayout()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    m_main = new Card(tr("Details"));
    buildFigure();
    buildFacts();
    buildHelp();
    column->addWidget(m_main);
    m_partsCard = new Card(tr("What raised it"));
    m_parts = new ActionList(tr("What raised it"));
    m_partsCard->body()->addWidget(m_parts);
    column->addWidget(m_partsCard);
    m_daysCard = new Card(tr("Against the own 28 days"));
    m_days = new DayChart;
    m_days->setFixedHeight(scaled(120));
    m_daysText = mutedLabel();
    m_daysText->setWrapping(true);
    m_daysCard->body()->addWidget(m_days);
    m_daysCard->body()->addWidget(m_daysText);
    column->addWidget(m_daysCard);
    m_rotaCard = new Card(tr("Rules of rota, 28 days"));
    m_rota = new TextLabel(TextStyle::Body);
    m_rota->setWrapping(true);
    m_rotaCard->body()->addWidget(m_rota);
    column->addWidget(m_rotaCard);
    column->addStretch(1);
    setFocusProxy(m_facts.front()); // where F6 goes: what lies before it Tab would pass over
    orderTabs();
}

/// Rows that hold a button of their own lose their place on the way of Tab unless it is said.
void LoadDetails::orderTabs()
{
    QWidget *before = nullptr;
    for (ReasonRow *row : m_facts) {
        if (before)
            setTabOrder(before, row);
        before = row->findChild<QPushButton *>();
        setTabOrder(row, before);
    }
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_slider, m_rest, m_mentor, m_open, m_copy, m_reasons}) {
        setTabOrder(before, each);
        before = each;
    }
}

void LoadDetails::setMayOpen(bool may)
{
    m_mayOpen = may;
    m_open->setVisible(may && m_details);
    if (m_details)
        showFacts();
}

void LoadDetails::setShown(bool shown)
{
    for (QWidget *each :
        std::initializer_list<QWidget *>{m_figure, m_of, m_mean, m_curve, m_slider, m_rests, m_help,
            m_rest, m_mentor, m_open, m_copy, m_reasons, m_partsCard, m_daysCard, m_rotaCard})
        each->setVisible(shown);
    for (ReasonRow *each : m_facts)
        each->setVisible(shown);
}

void LoadDetails::showNothing(const QString &why)
{
    m_details.reset();
    m_main->setTitle(tr("Details"));
    m_main->setSubtitle({});
    m_sentence->setText(why);
    setShown(false);
}

void LoadDetails::show(std::shared_ptr<const fatigue::Snapshot> snapshot,
    std::shared_ptr<const fatigue::Details> details, bool masked, const QStringList &rests)
{
    m_snapshot = std::move(snapshot);
    m_details = std::move(details);
    m_masked = masked;
    setShown(true);
    m_open->setVisible(m_mayOpen);
    m_rests->setText(rests.join(QLatin1Char('\n')));
    m_rests->setVisible(!rests.isEmpty());
    showFigure();
    showMean();
    showFacts();
    showParts();
    showRota();
    showBreak();
    m_days->set(*m_details);
    m_daysText->setText(m_days->summary());
}

void LoadDetails::showFigure()
{
    const fatigue::Details &d = *m_details;
    const Zone &zone = m_snapshot->zone();
    const facts::Agent *who = m_snapshot->organisation->agent(d.agent);
    const facts::Team *team = who ? m_snapshot->organisation->team(who->team) : nullptr;
    m_main->setTitle(agentText(*m_snapshot->organisation, d.agent, m_masked));
    const QString when = dayTimeText(d.at, zone);
    m_main->setSubtitle(team ? tr("%1 · highest within the selection at %2")
                                   .arg(QString::fromStdString(team->name), when)
                             : tr("Highest within the selection at %1").arg(when));
    const auto &limits = m_snapshot->history->acute();
    m_figure->setText(number(d.load));
    m_figure->setRole(d.load >= limits.red ? Role::Critical
            : d.load >= limits.amber       ? Role::Warning
                                           : Role::Text);
    m_of->setText(tr("of %1 load-minutes").arg(number(limits.amber)));
    m_of->setToolTip(limitSource(*m_snapshot));
    m_curve->setSparkStyle({.line = d.load >= limits.red ? Role::Critical : Role::Accent,
        .filled = true,
        .low = 0,
        .high = std::max(limits.amber, d.load)});
    m_curve->setValues(d.curve);
    m_sentence->setText(partsSentence(*m_snapshot, d));
}

/// Where the map shows means, its figure stands first and the moment's load below.
void LoadDetails::showMean()
{
    const bool byMean =
        m_snapshot->measure == fatigue::Measure::Cumulative && m_details->highestMean.has_value();
    m_mean->setVisible(byMean);
    if (!byMean)
        return;
    const fatigue::MeanStep &step = *m_details->highestMean;
    const auto &limits = m_snapshot->history->cumulativeLimits();
    const double contract = m_snapshot->history->contractShare(m_details->agent);
    const double amber = limits.amber * contract, red = limits.red * contract;
    const QString moment =
        tr("Its highest load at one moment: %1 of %2 load-minutes, at %3.")
            .arg(number(m_details->load), number(m_snapshot->history->acute().amber),
                dayTimeText(m_details->at, m_snapshot->zone()));
    m_figure->setText(number(step.mean));
    m_figure->setRole(step.mean >= red ? Role::Critical
            : step.mean >= amber       ? Role::Warning
                                       : Role::Text);
    m_of->setText(tr("of %1 load-minutes a day, mean of seven days").arg(number(amber)));
    QStringList sentences{meanSentence(step)};
    if (contract < 1 || contract > 1)
        sentences += tr("Contract: %1 % of full time, and as much of the limit of %2.")
                         .arg(number(contract * 100), number(limits.amber));
    sentences += moment;
    m_mean->setText(sentences.join(QLatin1Char(' ')));
}

void LoadDetails::showFacts()
{
    const auto facts = loadFacts(*m_details, m_snapshot->zone());
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        ReasonedFact fact = facts[i];
        if (!m_mayOpen)
            fact.action.clear();
        m_facts[i]->set(fact);
    }
}

void LoadDetails::showParts()
{
    const Zone &zone = m_snapshot->zone();
    std::vector<ActionEntry> entries;
    for (std::size_t i = 0; i < std::min(kPartsShown, m_details->parts.size()); ++i) {
        const fatigue::Part &part = m_details->parts[i];
        ActionEntry entry;
        entry.id = QString::number(i);
        entry.tone = part.work.intensity >= 3 ? Tone::Critical
            : part.work.intensity >= 2        ? Tone::Warning
                                              : Tone::Neutral;
        entry.title = tr("%1  %2  %3")
                          .arg(timeText(part.work.begin, zone),
                              queueText(*m_snapshot->organisation, part.work.queue),
                              signedNumber(part.left, 0));
        entry.detail =
            tr("%1 · %2 added, %3 left")
                .arg(intensityText(part.work), number(part.loadMinutes), number(part.left));
        entries.push_back(std::move(entry));
    }
    m_partsCard->setVisible(!entries.empty());
    m_parts->setEntries(entries);
}

void LoadDetails::showRota()
{
    const QStringList found = rotaSentences(*m_details, *m_snapshot->policy);
    m_rota->setText(m_details->shifts == 0 ? tr("No shift is known, so nothing can be said.")
            : found.isEmpty()
            ? tr("%n shift(s), every rule is kept.", nullptr, static_cast<int>(m_details->shifts))
            : found.join(QLatin1Char('\n')));
    m_rota->setRole(found.isEmpty() ? Role::Text : Role::Warning);
}

void LoadDetails::showBreak()
{
    if (!m_details)
        return;
    const int minutes = m_slider->value();
    m_help->setText(
        tr("A break of %n min at that moment takes %1 to %2.", nullptr, minutes)
            .arg(number(m_details->load),
                number(fatigue::afterBreak(m_details->load, minutes, m_snapshot->policy->load))));
}

QString LoadDetails::text() const
{
    if (!m_details)
        return m_sentence->text();
    QStringList lines{agentText(*m_snapshot->organisation, m_details->agent, m_masked),
        dayTimeText(m_details->at, m_snapshot->zone()),
        m_figure->text() + QLatin1Char(' ') + m_of->text(), m_sentence->text()};
    if (!m_mean->isHidden())
        lines += m_mean->text();
    for (const ReasonRow *row : m_facts)
        lines += tr("%1: %2. %3").arg(row->fact().name, row->fact().value, row->fact().reason);
    lines += limitSource(*m_snapshot);
    if (!m_rests->isHidden())
        lines += m_rests->text();
    lines += m_help->text();
    lines += m_daysText->text();
    lines += m_rota->text();
    return lines.join(QLatin1Char('\n'));
}

} // namespace attune::ui
