// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/window/gallery.h"

#include "ui/charts/bar_rows.h"
#include "ui/charts/sentiment_ribbon.h"
#include "ui/charts/waveform.h"
#include "ui/theme/numbers.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/action_list.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chat_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/help_panel.h"
#include "ui/widgets/kpi_tile.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scope_chip.h"
#include "ui/widgets/table_setup.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/two_line_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListView>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <cmath>
#include <limits>

namespace attune::tests {

using namespace ui;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A course that rises a little and wavers, the same in every run.
std::vector<double> course(int seed, int count = 24)
{
    std::vector<double> values;
    double value = 10;
    for (int i = 0; i < count; ++i) {
        value += std::sin(i * 1.7 + seed * 2.3) * 2.4 + 0.5;
        values.push_back(value);
    }
    return values;
}

QWidget *tiles()
{
    auto *row = new QWidget;
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    const std::vector<Kpi> kpis{
        {s("Empathy index"), s("71.4"), s("± 1.8 · +2.1 vs last week"), course(1), Role::Accent,
            s("Mean of 412 assessed interactions")},
        {s("Agents over fatigue limit"), s("3"), s("of 46 · 5 more within one interaction"),
            course(2), Role::Critical, {}},
        {s("Sentiment recovery"), s("+0.38"), s("median, 412 negative starts"), course(3),
            Role::Info, {}},
        {s("Debriefs due"), s("2"), s("oldest 3 h 10 min"), course(4), Role::Warning, {}},
        {s("Evaluator agreement"), s("α 0.81"), s("95% CI 0.74–0.87"), course(5), Role::Good, {}},
    };
    const auto tiles = addKpiRow(*layout, static_cast<int>(kpis.size()));
    for (std::size_t i = 0; i < tiles.size(); ++i)
        tiles[i]->set(kpis[i]);
    return row;
}

Card *needsYou()
{
    auto *card = new Card(s("Needs you now"));
    card->setAside(s("sorted by urgency"));
    auto *list = new ActionList(s("Needs you now"));
    list->setEntries({
        {s("1"), Icon::Thermometer, Tone::Critical, s("Leila Haddad is over the red line"),
            s("Load 132 of 110 · 4 hostile contacts in 90 min · Complaints"),
            s("Offer recovery break")},
        {s("2"), Icon::Debrief, Tone::Critical, s("Debrief due: cancelled-funeral-flight call"),
            s("Reflection ended 10:40 · Omar Said · critical"), s("Open debrief")},
        {s("3"), Icon::CheckCircle, Tone::Warning, s("Sensitive reply waits for CX sign-off"),
            s("Thread “double-charged after bereavement” · legal signed 11:02"), s("Review reply")},
        {s("4"), Icon::PeopleSwap, Tone::Warning, s("Rotation week 48 has one uncovered slot"),
            s("Cancellations · Thu · Mateo Rojas on sick leave"), s("Re-plan")},
        {s("5"), Icon::Scales, Tone::Info, s("Calibration session 31 ready to reveal"),
            s("6 of 6 evaluators scored · 4 interactions"), s("Reveal")},
        {s("6"), Icon::People, Tone::Info, s("9 peer reviews finish today"),
            s("2 reviewers have not started"), s("Remind")},
        {s("7"), Icon::Lock, Tone::Info, s("Steward asks: why was sentiment used in shift bids?"),
            s("Use log entry 2214"), s("Answer")},
    });
    card->body()->addWidget(list);
    card->body()->addStretch(1);
    return card;
}

Card *queueLoad()
{
    auto *card = new Card(s("Emotional load by queue, today"));
    card->setSubtitle(s("load units per hour, line = staffing supports"));
    auto *bars =
        new BarRows(s("Emotional load by queue"), s("load units per hour"), s("staffing supports"));
    bars->setColouring(ColourMap::Load, {10, 20, 30, 50, 80, 95});
    bars->setRows({{s("Complaints"), 88, 70, {}}, {s("Cancellations"), 74, 78, {}},
                      {s("Bereavement"), 63, 66, {}}, {s("Billing"), 38, 70, {}},
                      {s("Orders"), 22, 60, {}}, {s("Web chat"), std::nullopt, 40, {}}},
        100);
    card->body()->addWidget(bars);
    card->body()->addStretch(1);
    return card;
}

QTableView *table(
    const QString &name, const QStringList &headers, const std::vector<QStringList> &rows)
{
    auto *view = new QTableView;
    auto *model = new QStandardItemModel(
        static_cast<int>(rows.size()), static_cast<int>(headers.size()), view);
    model->setHorizontalHeaderLabels(headers);
    for (int r = 0; r < model->rowCount(); ++r) {
        for (int c = 0; c < model->columnCount(); ++c)
            model->setItem(r, c, new QStandardItem(rows[static_cast<std::size_t>(r)].at(c)));
    }
    view->setModel(model);
    view->setAccessibleName(name);
    dressTable(view);
    view->resizeColumnsToContents();
    return view;
}

Card *onSupport()
{
    auto *card = new Card(s("On support today"));
    const auto add = [card](const char *what, const char *who, Tone tone, const char *state) {
        auto *row = new QHBoxLayout;
        row->setContentsMargins(space::k8, space::k4, space::k8, space::k4);
        auto *label = new TextLabel(TextStyle::Body, s(what));
        label->setMinimumWidth(scaled(120));
        row->addWidget(label);
        auto *name = new TextLabel(TextStyle::Body, s(who));
        name->setElided(true);
        row->addWidget(name, 1);
        row->addWidget(new Pill(tone, s(state)));
        card->body()->addLayout(row);
    };
    add("Mentor on shift", "Rosa Delgado, Sven Aalto", Tone::Good, "available");
    add("In recovery", "Dana Kovač until 11:40", Tone::Warning, "12 min left");
    add("Reflection time", "Omar Said, ended", Tone::Info, "debrief due");
    return card;
}

QStandardItemModel *conversations(QObject *parent)
{
    const char *names[] = {"Leila Haddad", "Quinn Doyle", "Viktor Lang", "Elif Yıldız",
        "Jun Tanaka", "Omar Said", "Thuy Pham", "Chidi Nwosu", "Hanna Lindqvist", "Mateo Rojas",
        "Rosa Delgado", "Amara Osei", "Farah Aziz", "Kaya Brooks", "Priya Nair"};
    const char *queues[] = {
        "Complaints · call", "Billing · chat", "Cancellations · email", "Bereavement · call"};
    auto *model = new QStandardItemModel(parent);
    int i = 0;
    for (const char *name : names) {
        auto *item = new QStandardItem(s(name));
        item->setData(s(queues[i % 4]) + s(" · %1:%2").arg(9 + i % 4).arg(10 + 3 * i), DetailRole);
        const auto values = course(i, 8);
        item->setData(QVariant::fromValue(QList<double>(values.begin(), values.end())), TrailRole);
        item->setData(number(0.92 - 0.05 * i, 2), FigureRole);
        item->setData(i % 5 == 2 ? s("no consent") : s("opt-in"), NoteRole);
        model->appendRow(item);
        ++i;
    }
    return model;
}

ChatTurn turn(ChatSide side, const char *text, const char *caption,
    const std::vector<std::pair<const char *, const char *>> &evidence = {})
{
    ChatTurn result{side, s(text), s(caption), {}};
    for (const auto &[words, reason] : evidence)
        result.marks.push_back(
            {static_cast<int>(result.text.indexOf(s(words))), static_cast<int>(s(words).size()),
                s(reason), MarkKind::Evidence, result.marks.empty() ? Role::Accent : Role::Info});
    return result;
}

std::vector<ChatTurn> transcript()
{
    return {
        turn(ChatSide::Left,
            "I have been charged twice and my mother died last week. I cannot deal with this "
            "again.",
            "Customer · −0.8"),
        turn(ChatSide::Right,
            "I am so sorry about your mother, Ms Keller. Let me take this off your hands: I can "
            "see "
            "both charges from the 3rd.",
            "Omar Said · −0.5",
            {{"so sorry about your mother", "names the loss"}, {"Ms Keller", "uses the name"}}),
        turn(ChatSide::Left, "You people said that last time. Nobody fixed it.", "Customer · −0.7"),
        turn(ChatSide::Right,
            "You are right, it was promised on the 9th and not done. I have the refund open now "
            "and "
            "will stay on the line until it is posted.",
            "Omar Said · −0.2", {{"You are right", "validates before solving"}}),
        turn(ChatSide::Note, "On hold for 40 s", ""),
        turn(ChatSide::Left, "Okay. How long will it take?", "Customer · 0.0"),
        turn(ChatSide::Right,
            "It is posted: 84.20 back to your card within two days. I have also closed the "
            "reminder "
            "letters so none will reach you.",
            "Omar Said · +0.3"),
        turn(
            ChatSide::Left, "Thank you. That is one thing less to worry about.", "Customer · +0.6"),
    };
}

Card *recording()
{
    auto *card = new Card;
    auto *head = new QHBoxLayout;
    auto *words = new QVBoxLayout;
    words->setSpacing(space::k2);
    auto *title = new TextLabel(TextStyle::Title, s("Bereavement · call · 11 min 42 s"));
    title->setElided(true);
    words->addWidget(title);
    auto *about = mutedLabel(s("Omar Said · customer K-20418 · opted in 2026-03-02 · transferred "
                               "once, emotional context documented"));
    about->setWrapping(true);
    words->addWidget(about);
    head->addLayout(words, 1);
    head->addWidget(new QPushButton(icon(Icon::Flag), s("Incident")));
    head->addWidget(new QPushButton(icon(Icon::People), s("Peer review")));
    auto *evaluate = new QPushButton(s("Evaluate"));
    evaluate->setDefault(true);
    head->addWidget(evaluate);
    card->body()->addLayout(head);

    auto *play = new QPushButton(icon(Icon::Play), {});
    play->setAccessibleName(s("Play"));
    auto *wave = new Waveform(s("Recording"));
    std::vector<float> peaks;
    for (int i = 0; i < 900; ++i)
        peaks.push_back(
            static_cast<float>(0.2 + 0.7 * std::abs(std::sin(i * 0.37) * std::cos(i * 0.041 + 1))));
    wave->setPeaks(peaks);
    wave->setDuration(702'000);
    wave->setPosition(258'000 + 77'000);
    auto *ribbon = new SentimentRibbon(s("Course of the conversation"));
    std::vector<RibbonPart> parts;
    for (const double valence : {-0.8, -0.7, -0.65, -0.4, 0.0, 0.4, 0.7})
        parts.push_back({1, valence, s("Customer")});
    parts.insert(parts.begin() + 4, RibbonPart{0.5, std::nullopt, s("On hold")});
    ribbon->setParts(parts);
    ribbon->setCurrentPart(2);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::k12);
    grid->setVerticalSpacing(0);
    grid->addWidget(play, 0, 0);
    grid->addWidget(wave, 0, 1);
    grid->addWidget(mutedLabel(clockTime(335'000) + s(" / ") + clockTime(702'000)), 0, 2);
    grid->addWidget(ribbon, 1, 1);
    grid->setColumnStretch(1, 1);
    card->body()->addSpacing(space::k8);
    card->body()->addLayout(grid);
    return card;
}

Card *proxies()
{
    auto *card = new Card(s("Proxies"));
    auto *list = new QListView;
    auto *model = new QStandardItemModel(list);
    const auto add = [model](const char *name, const char *detail, const char *figure) {
        auto *item = new QStandardItem(s(name));
        item->setData(s(detail), DetailRole);
        item->setData(s(figure), FigureRole);
        model->appendRow(item);
    };
    add("Sentiment recovery", "from −0.8 to +0.6", "+1.4");
    add("Response personalisation", "name, date, amount, loss", "0.83");
    add("Escalation avoidance", "resolved on second contact", "1");
    add("Response tone", "3 validations, 0 blame", "warm");
    list->setModel(model);
    list->setAccessibleName(s("Proxies"));
    dressTwoLineList(list);
    static_cast<TwoLineDelegate *>(list->itemDelegate())->setStrongNames(false);
    card->body()->addWidget(list);
    return card;
}

QWidget *fields()
{
    auto *card = new Card(s("Fields"));
    auto *form = new QFormLayout;
    auto *line = new QLineEdit(s("Rotterdam"));
    form->addRow(s("Site"), line);
    auto *hint = new QLineEdit;
    hint->setPlaceholderText(s("Filter agents"));
    form->addRow(s("Filter"), hint);
    auto *combo = new QComboBox;
    combo->addItems({s("Light"), s("Dark"), s("System")});
    form->addRow(s("Theme"), combo);
    auto *spin = new QSpinBox;
    spin->setValue(28);
    form->addRow(s("Days"), spin);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    form->addRow(s("Speed"), slider);
    auto *check = new QCheckBox(s("Mask names"));
    check->setChecked(true);
    form->addRow(check);
    auto *off = new QCheckBox(s("Sound"));
    form->addRow(off);
    auto *radio = new QRadioButton(s("Compact rows"));
    radio->setChecked(true);
    form->addRow(radio);
    auto *other = new QRadioButton(s("Roomy rows"));
    form->addRow(other);
    auto *disabled = new QLineEdit(s("not now"));
    disabled->setEnabled(false);
    form->addRow(s("Locked"), disabled);
    auto *bar = new QProgressBar;
    bar->setValue(60);
    bar->setTextVisible(false);
    form->addRow(s("Import"), bar);
    card->body()->addLayout(form);
    auto *buttons = new QHBoxLayout;
    auto *primary = new QPushButton(icon(Icon::Flag), s("Report incident"));
    primary->setDefault(true);
    auto *plain = new QPushButton(s("Not held: reasons"));
    auto *flat = new QPushButton(s("Details"));
    flat->setFlat(true);
    auto *dead = new QPushButton(s("Publish"));
    dead->setEnabled(false);
    for (QPushButton *button : {primary, plain, flat, dead})
        buttons->addWidget(button);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    return card;
}

QWidget *messages()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    const auto add = [layout](const Message &message) {
        auto *banner = new Banner;
        banner->say(message);
        layout->addWidget(banner);
    };
    add({Tone::Warning, s("Last data is 47 min old: alerts may be late."), s("Sync now"), {},
        true});
    add({Tone::Critical,
        s("The file could not be read. Nothing was imported. Choose another file."), {},
        s("line 12: no such field"), true});
    add({Tone::Info, s("12 interactions wait for somebody who may read transcripts."), {}, {},
        true});
    auto *undo = new Banner;
    undo->offerUndo(s("Debrief held."), 10);
    layout->addWidget(undo);
    return box;
}

} // namespace

QWidget *galleryDay()
{
    auto *page = new QWidget;
    auto *left = new QVBoxLayout;
    left->addWidget(needsYou(), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::k12);
    right->addWidget(queueLoad(), 1);
    right->addWidget(onSupport());
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::k12);
    columns->addLayout(left, 19);
    columns->addLayout(right, 13);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k12);
    layout->addWidget(tiles());
    layout->addLayout(columns, 1);
    return page;
}

QWidget *galleryConversation()
{
    auto *page = new QWidget;
    auto *listCard = new Card(s("1,284 interactions"));
    listCard->setFlush(true);
    auto *order = new ScopeChip(s("Order"));
    order->setMandatoryChoices({{s("high"), s("recovery, high first")}});
    order->setShort(true);
    listCard->addHeadWidget(order);
    auto *list = new QListView;
    list->setModel(conversations(list));
    list->setAccessibleName(s("Interactions"));
    dressTwoLineList(list);
    list->setCurrentIndex(list->model()->index(2, 0));
    listCard->body()->addWidget(list);

    auto *chatCard = new Card;
    chatCard->setFlush(true);
    auto *chat = new ChatView(s("Transcript"));
    chat->setTurns(transcript());
    chat->setCurrentTurn(2);
    chatCard->body()->addWidget(chat);

    auto *why = new Card(s("Why"));
    auto *text = mutedLabel(s("Underlined words carried the score. Model en-4, run 2026-11-23. A "
                              "person decides: proxies never reach a rating on their own."));
    text->setWrapping(true);
    why->body()->addWidget(text);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::k12);
    side->addWidget(proxies(), 3);
    side->addWidget(why);
    side->addStretch(1);

    auto *lower = new QHBoxLayout;
    lower->setSpacing(space::k12);
    lower->addWidget(chatCard, 8);
    lower->addLayout(side, 5);
    auto *right = new QVBoxLayout;
    right->setSpacing(space::k12);
    right->addWidget(recording());
    right->addLayout(lower, 1);
    auto *layout = new QHBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::k12);
    layout->addWidget(listCard, 9);
    layout->addLayout(right, 16);
    return page;
}

QWidget *galleryStates()
{
    auto *content = new QWidget;
    auto *left = new QVBoxLayout;
    left->setSpacing(space::k12);
    left->addWidget(messages());
    auto *tableCard = new Card(s("Assignments"));
    tableCard->body()->addWidget(
        table(s("Assignments"), {s("Contact"), s("Reviewer"), s("Reviewee"), s("Due")},
            {{s("Bereavement call · 8:10"), s("Chidi Nwosu"), s("Jun Tanaka"), s("today")},
                {s("Billing chat · 9:13"), s("Farah Aziz"), s("Agent 7F"), s("27 Nov")},
                {s("Cancellation call · 10:16"), s("Ivo Marek"), s("Thuy Pham"), s("28 Nov")}}));
    tableCard->setMinimumHeight(scaled(190));
    left->addWidget(tableCard, 1);
    auto *empty = new Card;
    auto *nothing = new EmptyState;
    nothing->set(EmptyKind::NoMatch, s("Nothing matches the filter."), s("Clear filters"));
    empty->body()->addWidget(nothing);
    empty->setMinimumHeight(scaled(160));
    left->addWidget(empty, 1);

    auto *right = new QVBoxLayout;
    right->setSpacing(space::k12);
    right->addWidget(fields());
    auto *help = new HelpPanel;
    help->showPage(s("Interactions"),
        s("# Interactions\n\nEvery contact that was imported, newest first.\n\n## Trajectory\n\n"
          "The small line is the course of what the *customer* wrote. [More](scores.md)\n"));
    help->setMinimumHeight(scaled(170));
    right->addWidget(help, 1);
    auto *columns = new QHBoxLayout(content);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(space::k12);
    columns->addLayout(left, 3);
    columns->addLayout(right, 2);
    return content;
}

} // namespace attune::tests
