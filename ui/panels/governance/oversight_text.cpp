// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program suggests because of customers' emotions, and what people made of it.
#include "ui/panels/governance/page_text.h"
#include "ui/panels/governance/page_words.h"

#include <QLocale>

namespace attune::ui {

using governance::Alarm;
using governance::Outcome;
using governance::Use;

QString useText(Use use)
{
    switch (use) {
    case Use::Scoring:
        return PageWords::tr("Scoring of contacts");
    case Use::AttentionList:
        return PageWords::tr("Lists of people who may need support");
    case Use::Routing:
        return PageWords::tr("Routing of contacts");
    case Use::Scheduling:
        return PageWords::tr("Rotation and rest");
    case Use::Pay:
        return PageWords::tr("Pay and bonuses");
    }
    return {};
}

QString suggestionText(const std::string &what)
{
    if (what == "abuse_received")
        return PageWords::tr("Offer support after abuse or a threat");
    if (what == "hostile_run")
        return PageWords::tr("Offer a pause after several hostile contacts");
    if (what == "escalation_unanswered")
        return PageWords::tr("Look after an escalation that was asked for");
    if (what == "ended_negative")
        return PageWords::tr("Look at a contact that ended badly");
    return utf8(what);
}

namespace {

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Taken:
        return PageWords::tr("followed");
    case Outcome::Changed:
        return PageWords::tr("did something else");
    case Outcome::Left:
        return PageWords::tr("left");
    }
    return {};
}

QString withoutText(std::int64_t place)
{
    return place > 0 ? QLocale().toString(qlonglong(place)) : PageWords::tr("not listed");
}

QString inputsText(const std::vector<std::string> &inputs)
{
    QStringList list;
    for (const std::string &input : inputs)
        list += utf8(input);
    return PageWords::tr("It rests on: %1").arg(list.join(QLatin1String(", ")));
}

/// What is said where no suggestion is listed: there is none, or it is not theirs to see.
QString noneWaits(const governance::OversightPage &page)
{
    return page.mayKnowWaiting
        ? PageWords::tr("No suggestion waits for a decision.")
        : PageWords::tr("Whether suggestions wait is not yours to see: they are made of what "
                        "customers wrote. Ask a supervisor or a leader.");
}

PageTable waiting(const PageContext &context)
{
    const governance::OversightPage &page = context.snapshot.oversight;
    PageTable table;
    table.name = PageWords::tr("Suggestions");
    table.columns = {PageWords::tr("Place"), PageWords::tr("Without the emotion input"),
        PageWords::tr("Person"), PageWords::tr("Suggestion"), PageWords::tr("For")};
    for (std::size_t i = 0; i < page.waiting.size(); ++i) {
        const governance::Proposal &one = page.waiting[i];
        table.rows.push_back({{QLocale().toString(qlonglong(one.place)),
                                  withoutText(one.placeWithout), context.person(one.about),
                                  suggestionText(one.what), context.cell(one.at)},
            Tone::Neutral, {},
            PageWords::tr("%1\n\nWithout what customers' wording tells, its place would be: %2.")
                .arg(inputsText(one.inputs), withoutText(one.placeWithout)),
            static_cast<int>(i)});
    }
    table.empty = noneWaits(page);
    table.emptyKind = page.mayKnowWaiting ? EmptyKind::NothingDue : EmptyKind::NoRight;
    table.actions = {{QStringLiteral("oversight.decide"), PageWords::tr("Decide…"), page.mayDecide,
        true, context.may(page.mayDecide, governance::decidedKind().kind().writers)}};
    return table;
}

PageTable uses(const PageContext &context)
{
    const governance::OversightPage &page = context.snapshot.oversight;
    PageTable table;
    table.name = PageWords::tr("Uses");
    table.columns = {PageWords::tr("Use"), PageWords::tr("In this program"),
        PageWords::tr("Last switched by"), PageWords::tr("Reason")};
    for (std::size_t i = 0; i < page.uses.size(); ++i) {
        const governance::UseState &one = page.uses[i];
        const bool path = governance::hasPath(one.use);
        table.rows.push_back({{useText(one.use),
                                  path ? PageWords::tr("leads to suggestions")
                                       : PageWords::tr("nothing leads there"),
                                  one.by.empty() ? QStringLiteral("–") : utf8(one.by),
                                  one.reason.empty() ? QStringLiteral("–") : utf8(one.reason)},
            one.on ? Tone::Good : Tone::Neutral,
            one.on ? PageWords::tr("on") : PageWords::tr("off"),
            one.contradicted
                ? PageWords::tr("Two people switched it without knowing of each other. It is off "
                                "until somebody settles it.")
                : path ? PageWords::tr("Switched off, it stops at once and for everybody.")
                       : PageWords::tr("No path leads from a score to this use, so there is "
                                       "nothing to switch on."),
            static_cast<int>(i)});
    }
    table.actions = {{QStringLiteral("oversight.switch"), PageWords::tr("Switch…"), page.maySwitch,
        true, context.may(page.maySwitch, governance::useSwitchedKind().kind().writers)}};
    return table;
}

PageTable decisions(const PageContext &context)
{
    PageTable table;
    table.name = PageWords::tr("Decisions");
    table.columns = {PageWords::tr("When"), PageWords::tr("By"), PageWords::tr("Suggestion"),
        PageWords::tr("Decision"), PageWords::tr("Looked at, s"), PageWords::tr("Reason")};
    for (const governance::LoggedDecision &one : context.snapshot.oversight.decisions) {
        const bool fast = one.decided.shownMs < governance::kTooFast.count();
        table.rows.push_back({{context.cell(one.at), utf8(one.by), suggestionText(one.decided.what),
                                  outcomeText(one.decided.outcome),
                                  QLocale().toString(double(one.decided.shownMs) / 1000.0, 'f', 1),
                                  utf8(one.decided.reason)},
            fast ? Tone::Warning : Tone::Neutral, fast ? PageWords::tr("fast") : QString(),
            PageWords::tr("About %1. %2\n\nPlace %3, without the emotion input: %4.\n\n%5")
                .arg(context.person(one.decided.about), inputsText(one.decided.inputs),
                    QLocale().toString(qlonglong(one.decided.place)),
                    withoutText(one.decided.placeWithout), utf8(one.decided.reason)),
            -1});
    }
    const QString others = context.ofOthers();
    table.empty = others.isEmpty()
        ? PageWords::tr("Nothing was decided yet.")
        : PageWords::tr("You have decided nothing yet. What others decided is for: %1.")
              .arg(others);
    return table;
}

QString alarmText(const Alarm &alarm)
{
    const auto of = static_cast<int>(alarm.of);
    return alarm.why == Alarm::Why::TooFast
        ? PageWords::tr("%1 took %2 of %n decision(s) in under five seconds.", nullptr, of)
              .arg(utf8(alarm.by), QLocale().toString(qlonglong(alarm.count)))
        : PageWords::tr("%1 followed every one of %n suggestion(s).", nullptr, of)
              .arg(utf8(alarm.by));
}

} // namespace

PageText oversightText(const PageContext &context)
{
    const governance::OversightPage &page = context.snapshot.oversight;
    PageText text;
    text.about = PageWords::tr("Nothing follows from a figure by itself. A place in a sorted list "
                               "of people is a suggestion too: a person decides and says why.");
    if (!page.alarms.empty()) {
        text.tone = Tone::Critical;
        text.headline = alarmText(page.alarms.front());
    } else if (!page.waiting.empty()) {
        text.tone = Tone::Info;
        text.headline = PageWords::tr("%n suggestion(s) wait for a decision.", nullptr,
            static_cast<int>(page.waiting.size()));
    } else {
        text.tone = page.mayKnowWaiting ? Tone::Good : Tone::Info;
        text.headline = noneWaits(page);
    }
    text.tables = {waiting(context), uses(context), decisions(context)};
    return text;
}

} // namespace attune::ui
