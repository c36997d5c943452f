// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/staffing/staffing_panel.h"

#include "ui/charts/step_chart.h"
#include "ui/panels/panel_pages.h"
#include "ui/panels/staffing/staffing_model.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/scope_chip.h"
#include "ui/widgets/side_scroll.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/thin_progress.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace attune::ui {

namespace {

constexpr int kSideWidth = 304, kReasonHeight = 152;

struct Range {
    int least, most, step;
};
constexpr std::array<Range, 7> kRanges{
    {{50, 98, 1}, {0, 120, 5}, {50, 100, 1}, {30, 120, 1}, {0, 60, 1}, {0, 300, 10}, {0, 30, 1}}};

/// The half hour a negotiation is about.
int busiestRow(const staffing::Sheet &sheet)
{
    const auto most = std::ranges::max_element(sheet.slots, {}, &staffing::SlotNeed::contacts);
    return most == sheet.slots.end() ? 0 : static_cast<int>(most - sheet.slots.begin());
}

} // namespace

StaffingPanel::StaffingPanel(QWidget *parent)
    : Panel({QStringLiteral("staffing"), tr("Staffing"), tr("Care"), Icon::Clock,
                QStringLiteral("staffing.md")},
        parent)
{
    buildLayout();
    bindActions();
    setHeading(tr("Staffing"), QString());
    setScopeUse({true, true, false, tr("Demand is read from comparable days before today.")});
}

QWidget *StaffingPanel::buildSettings()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k12);
    auto *turn = new Card(tr("What if"));
    for (int i = 0; i < Count; ++i) {
        Setting &setting = m_settings[static_cast<std::size_t>(i)];
        const Range &range = kRanges[static_cast<std::size_t>(i)];
        setting.text = new TextLabel(TextStyle::Body);
        setting.text->setWrapping(true);
        setting.slider = new QSlider(Qt::Horizontal);
        setting.slider->setRange(range.least, range.most);
        setting.slider->setSingleStep(range.step);
        setting.slider->setAccessibleName(nameOf(i));
        setting.slider->setToolTip(reasonOf(i));
        setting.slider->setAccessibleDescription(reasonOf(i));
        setting.text->setToolTip(reasonOf(i));
        turn->body()->addWidget(setting.text);
        turn->body()->addWidget(setting.slider);
    }
    column->addWidget(turn);
    auto *says = new Card(tr("What it comes to"));
    m_text = new TextLabel(TextStyle::Body);
    m_text->setWrapping(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("What it comes to"));
    says->body()->addWidget(m_text);
    column->addWidget(says);
    column->addStretch(1);
    return side;
}

void StaffingPanel::buildLayout()
{
    auto *page = new QWidget;
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(space::k12);
    auto *left = new QVBoxLayout;
    left->setSpacing(space::k8);
    auto *chips = new QHBoxLayout;
    m_weekday = new ScopeChip(tr("Weekday"));
    std::vector<Choice> days;
    for (int day = 1; day <= 7; ++day)
        days.push_back({QString::number(day), QLocale().standaloneDayName(day)});
    m_weekday->setMandatoryChoices(std::move(days));
    chips->addWidget(m_weekday);
    chips->addStretch(1);
    left->addLayout(chips);
    auto *course = new Card;
    m_chart = new StepChart(tr("People by half hour"));
    course->body()->addWidget(m_chart);
    left->addWidget(course);
    auto *card = new Card;
    card->setFlush(true);
    m_model = new StaffingModel(this);
    m_table = new QTableView;
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Staffing by half hour"));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    card->body()->addWidget(m_table);
    left->addWidget(card, 1);
    auto *why = new Card(tr("Why this?"));
    m_reason = new QPlainTextEdit;
    m_reason->setReadOnly(true);
    m_reason->setFrameShape(QFrame::NoFrame);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Why the figures of the chosen half hour are what they are"));
    m_reason->setFixedHeight(scaled(kReasonHeight));
    why->body()->addWidget(m_reason);
    left->addWidget(why);
    across->addLayout(left, 1);
    across->addWidget(new SideScroll(buildSettings(), scaled(kSideWidth)));
    m_empty = new EmptyState;
    m_empty->set(EmptyKind::FirstUse, tr("There are no interactions of comparable days yet."),
        tr("Import…"));
    m_pages = layPages(*this, page, m_empty);
}

void StaffingPanel::bindActions()
{
    m_reset = new QAction(icon(Icon::Undo), tr("Policy"), this);
    m_reset->setToolTip(tr("Back to the settings of the policy"));
    m_export = new QAction(icon(Icon::Export), tr("Export"), this);
    m_export->setToolTip(tr("The sheet as document or table, with its settings"));
    connect(m_export, &QAction::triggered, this, &StaffingPanel::exportWanted);
    connect(m_reset, &QAction::triggered, this, [this] {
        m_begun = false;
        if (m_history)
            show(m_history, m_usual);
    });
    setHeadingActions({m_reset, m_export});
    connect(m_empty, &EmptyState::actionTriggered, this, &StaffingPanel::importWanted);
    connect(m_weekday, &ScopeChip::chosen, this, [this] { applyScope(m_scope); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &StaffingPanel::showReason);
    connect(m_chart, &StepChart::chosen, this, [this](int step) {
        const int row = m_model->rowOf(m_p50.slots.empty() ? -1 : m_p50.slots.front().slot + step);
        if (row >= 0)
            m_table->selectRow(row);
    });
    connect(m_table, &QTableView::activated, this, [this] { m_reason->setFocus(); });
    for (const Setting &setting : m_settings)
        connect(setting.slider, &QSlider::valueChanged, this, &StaffingPanel::recompute);
}

void StaffingPanel::applyScope(const Scope &scope)
{
    m_scope = scope;
    progress()->begin();
    Q_EMIT demandWanted(scope, m_weekday->current().toInt());
}

void StaffingPanel::show(
    std::shared_ptr<const staffing::DemandHistory> history, const staffing::WhatIf &usual)
{
    progress()->end();
    m_history = std::move(history);
    m_usual = usual;
    m_pages->setCurrentIndex(m_history->days.empty() ? 1 : 0);
    m_export->setEnabled(!m_history->days.empty());
    if (!std::exchange(m_begun, true)) {
        const auto &policy = usual.policy;
        const std::array<double, Count> values{policy.target.serviceLevel * 100,
            policy.target.targetSeconds, policy.target.mostOccupancy * 100, policy.mostLoadPerHour,
            policy.shrinkage * 100, 100, 0};
        for (std::size_t i = 0; i < m_settings.size(); ++i) {
            const QSignalBlocker quiet(m_settings[i].slider);
            m_settings[i].slider->setValue(qRound(values[i]));
        }
    }
    recompute();
    setHeading(tr("Staffing"),
        tr("%1 · from %n comparable day(s)", nullptr, static_cast<int>(m_history->days.size()))
            .arg(m_weekday->value()));
}

QString StaffingPanel::nameOf(int setting) const
{
    switch (setting) {
    case Service:
        return tr("Answered in time");
    case Seconds:
        return tr("In time means within");
    case Occupancy:
        return tr("Busy at most");
    case LoadCap:
        return tr("Load-minutes an agent-hour at most");
    case Shrinkage:
        return tr("Shrinkage");
    case Recovery:
        return tr("Recovery after demanding interactions");
    case InShrinkage:
        return tr("Of the shrinkage for recovery");
    default:
        return {};
    }
}

/// Where its usual value comes from; none of them was measured here.
QString StaffingPanel::reasonOf(int setting) const
{
    switch (setting) {
    case Service:
        return tr("A setting of the policy: 80 % is what is usually promised. All of them in time "
                  "cannot be.");
    case Seconds:
        return tr("A setting of the policy: 20 seconds is what is usually promised.");
    case Occupancy:
        return tr("A setting of the policy. Trade guidance says not above 85 %, and 65 to 75 % for "
                  "complaints and bereavement.");
    case LoadCap:
        return tr("A setting of the policy: 64 is being busy 85 % of the time at a mean weight of "
                  "1.25. No study gives a figure.");
    case Shrinkage:
        return tr("Paid time in which nobody answers: leave, illness, training, breaks. 20 to 35 % "
                  "are usual; your own figure is better.");
    case Recovery:
        return tr("Of the protected time the policy gives after an interaction, by the class of "
                  "its queue. No study gives a figure.");
    case InShrinkage:
        return tr("How much of the shrinkage stands for recovery already. Leave it at 0 if "
                  "recovery is planned after interactions, or it is counted twice.");
    default:
        return {};
    }
}

QString StaffingPanel::valueOf(int setting) const
{
    const int value = m_settings[static_cast<std::size_t>(setting)].slider->value();
    QString out = setting == Seconds ? tr("%1 s").arg(number(value))
        : setting == LoadCap         ? number(value)
                                     : tr("%1 %").arg(number(value));
    // A number keeps its unit, however narrow the column.
    return out.replace(QLatin1Char(' '), QChar(QChar::Nbsp));
}

staffing::WhatIf StaffingPanel::whatIf() const
{
    const auto at = [this](int setting) {
        return double(m_settings[static_cast<std::size_t>(setting)].slider->value());
    };
    staffing::WhatIf out = m_usual;
    out.policy.target.serviceLevel = at(Service) / 100;
    out.policy.target.targetSeconds = at(Seconds);
    out.policy.target.mostOccupancy = at(Occupancy) / 100;
    out.policy.mostLoadPerHour = at(LoadCap);
    out.policy.shrinkage = at(Shrinkage) / 100;
    for (double &seconds : out.recoverySeconds)
        seconds *= at(Recovery) / 100;
    out.recoveryInShrinkage = at(InShrinkage) / 100;
    return out;
}

void StaffingPanel::recompute()
{
    for (int i = 0; i < Count; ++i) {
        const Setting &setting = m_settings[static_cast<std::size_t>(i)];
        setting.text->setText(tr("%1: %2").arg(nameOf(i), valueOf(i)));
    }
    if (!m_history)
        return;
    m_p50 = staffing::sheetOf(*m_history, 0.5, whatIf());
    m_p80 = staffing::sheetOf(*m_history, 0.8, whatIf());
    m_model->setMadeFrom(m_history, whatIf());
    m_model->set(m_p50, m_p80);
    showChart();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_table->selectRow(busiestRow(m_p50));
        bringIntoView();
    }
    showReason();
    m_text->setText(sentences().join(QStringLiteral("\n\n")));
}

void StaffingPanel::showEvent(QShowEvent *event)
{
    Panel::showEvent(event);
    bringIntoView();
}

/// The half hour whose reasons stand below, once everything has its place.
void StaffingPanel::bringIntoView()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_table->doItemsLayout(); // what came while it was hidden has no place yet
            m_table->scrollTo(m_table->currentIndex(), QTableView::PositionAtCenter);
        },
        Qt::QueuedConnection);
}

/// From the first half hour with demand to the last; where nothing comes nobody is asked for.
void StaffingPanel::showChart()
{
    const auto &needs = m_p50.slots;
    if (needs.empty()) {
        m_chart->set({}, {});
        return;
    }
    const int first = needs.front().slot, last = needs.back().slot;
    const auto count = static_cast<std::size_t>(last - first + 1);
    QStringList steps;
    for (int slot = first; slot <= last; ++slot)
        steps += slotText(slot).section(u'–', 0, 0);
    std::vector<StepLine> lines{
        {tr("Rostered"), Role::Muted, Qt::DotLine, std::vector<std::optional<double>>(count, 0)},
        {tr("By volume"), Role::Info, Qt::DashLine, std::vector<std::optional<double>>(count, 0)},
        {tr("By load"), Role::Accent, Qt::SolidLine, std::vector<std::optional<double>>(count, 0)},
    };
    for (const staffing::SlotNeed &each : needs) {
        const auto at = static_cast<std::size_t>(each.slot - first);
        const auto in = [&](std::size_t line, int staffing::Need::*people) {
            lines[line].values[at] =
                each.need ? std::optional<double>((*each.need).*people) : std::nullopt;
        };
        in(0, &staffing::Need::rostered);
        in(1, &staffing::Need::volumeOnly);
        in(2, &staffing::Need::agents);
    }
    m_chart->set(steps, std::move(lines));
}

void StaffingPanel::showReason()
{
    const int slot = m_model->slotOf(m_table->currentIndex().row());
    m_chart->setCurrent(slot < 0 ? -1 : slot - m_p50.slots.front().slot);
    const QString text = m_model->reason(m_table->currentIndex().row());
    if (m_reason->toPlainText() != text)
        m_reason->setPlainText(text);
}

void StaffingPanel::setWeekday(int weekday)
{
    m_weekday->setCurrent(QString::number(weekday));
}

QStringList StaffingPanel::sentences() const
{
    return sheetSentences(*m_history, m_p50, m_p80, whatIf());
}

QString StaffingPanel::settingsText() const
{
    QStringList parts{m_weekday->value()};
    for (int i = 0; i < Count; ++i)
        parts += tr("%1: %2").arg(nameOf(i), valueOf(i));
    return parts.join(QStringLiteral(" · "));
}

bool StaffingPanel::exportView()
{
    if (!m_export->isEnabled())
        return false;
    Q_EMIT exportWanted();
    return true;
}

QList<QWidget *> StaffingPanel::regions()
{
    if (m_pages->currentIndex() == 1)
        return {m_empty};
    return {m_weekday, m_table, m_reason, m_settings.front().slider};
}

} // namespace attune::ui
