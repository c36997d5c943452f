// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which class of data is read by whom and what for, and who opened what.
#include "ui/panels/governance/page_text.h"
#include "ui/panels/governance/page_words.h"

#include <QLocale>

namespace attune::ui {

namespace {

using governance::ClassState;
using governance::Reach;

QString reachText(Reach reach)
{
    switch (reach) {
    case Reach::Nothing:
        return QStringLiteral("–");
    case Reach::Named:
        return PageWords::tr("if named");
    case Reach::Own:
        return PageWords::tr("own teams");
    case Reach::All:
        return PageWords::tr("all");
    }
    return {};
}

QString meaningText(vault::DataClass dataClass)
{
    switch (dataClass) {
    case vault::DataClass::Internal:
        return PageWords::tr("Times, queues, counts and the wrapping of entries. Plain in the "
                             "file.");
    case vault::DataClass::Personal:
        return PageWords::tr("Names and numbers of people, shifts, who decided what.");
    case vault::DataClass::Emotional:
        return PageWords::tr("What wording tells of customers, and scores made of it.");
    case vault::DataClass::Transcript:
        return PageWords::tr("What was said and written, recordings, search words.");
    case vault::DataClass::Confidential:
        return PageWords::tr("Item by item, for the people an item names.");
    }
    return {};
}

PageTable matrix(const PageContext &context)
{
    PageTable table;
    table.name = PageWords::tr("Who reads what");
    table.columns = {PageWords::tr("Role")};
    for (const auto dataClass : governance::kClasses)
        table.columns += classText(dataClass);
    for (const attune::Role role : kRoles) {
        PageRow row;
        row.cells = {roleText(role)};
        for (const auto dataClass : governance::kClasses)
            row.cells += reachText(governance::reachOf(role, dataClass));
        if (context.snapshot.roles.has(role)) {
            row.tone = Tone::Info;
            row.state = PageWords::tr("you");
        }
        row.details =
            PageWords::tr("“if named”: only what was sealed to them by name. “own teams”: of "
                          "the teams an administrator named for them, else of all.");
        table.rows.push_back(std::move(row));
    }
    return table;
}

PageTable classes(const PageContext &context)
{
    const governance::ClassesPage &page = context.snapshot.classes;
    PageTable table;
    table.name = PageWords::tr("Classes");
    table.columns = {PageWords::tr("Class"), PageWords::tr("Data steward"),
        PageWords::tr("Kept for, days"), PageWords::tr("Columns"), PageWords::tr("Sealed"),
        PageWords::tr("Kinds of entry"), PageWords::tr("Purpose")};
    const auto number = [](const auto &map, vault::DataClass key) {
        const auto found = map.find(key);
        return QLocale().toString(qlonglong(found == map.end() ? 0 : found->second));
    };
    for (std::size_t i = 0; i < page.classes.size(); ++i) {
        const ClassState &one = page.classes[i];
        const auto &policy = one.policy;
        table.rows.push_back(
            {{classText(one.dataClass), policy ? utf8(policy->steward) : QStringLiteral("–"),
                 policy ? QLocale().toString(qlonglong(policy->retentionDays))
                        : QStringLiteral("–"),
                 number(page.columns, one.dataClass), number(page.sealed, one.dataClass),
                 number(page.kinds, one.dataClass),
                 policy ? utf8(policy->purpose) : PageWords::tr("not decided")},
                policy ? Tone::Neutral : Tone::Warning, policy ? QString() : PageWords::tr("open"),
                policy ? PageWords::tr("%1\n\nDecided by %2, %3.")
                             .arg(meaningText(one.dataClass), utf8(one.by), context.when(*one.at))
                       : meaningText(one.dataClass),
                static_cast<int>(i)});
    }
    table.actions = {{QStringLiteral("classes.decide"), PageWords::tr("Decide…"), page.mayDecide,
        true, context.may(page.mayDecide, governance::classPolicyKind().kind().writers)}};
    return table;
}

PageTable refusedPeriods(const PageContext &context)
{
    PageTable table;
    table.name = PageWords::tr("Refused periods");
    table.columns = {PageWords::tr("When"), PageWords::tr("Signed by"),
        PageWords::tr("Kind of entry"), PageWords::tr("Days it says"),
        PageWords::tr("Days decided")};
    const QLocale locale;
    for (const governance::RefusedExpiry &one : context.snapshot.classes.refused)
        table.rows.push_back({{context.cell(one.at), utf8(one.by), utf8(one.kind),
                                  locale.toString(qlonglong(one.days)),
                                  one.least ? locale.toString(qlonglong(*one.least))
                                            : PageWords::tr("not decided")},
            Tone::Warning, PageWords::tr("not carried out"),
            PageWords::tr("Somebody signed that what is younger than was decided may go. No "
                          "workstation carries it out. Ask who signed it, or decide the period of "
                          "this class anew.")});
    return table;
}

PageTable accessLog(const PageContext &context)
{
    const governance::ClassesPage &page = context.snapshot.classes;
    PageTable table;
    table.name = PageWords::tr("Access log");
    table.columns = {PageWords::tr("When"), PageWords::tr("Who"), PageWords::tr("What"),
        PageWords::tr("Of whom")};
    for (const governance::AccessEntry &entry : page.log) {
        PageRow row;
        row.cells = {context.cell(entry.at), utf8(entry.by)};
        if (entry.opened) {
            row.cells += {PageWords::tr("opened contact %1").arg(utf8(entry.opened->contact)),
                entry.opened->agent.empty() ? QStringLiteral("–")
                                            : context.person(entry.opened->agent)};
            row.details = entry.opened->customer.empty()
                ? PageWords::tr("The contact has no known customer.")
                : PageWords::tr("The customer's number in this centre begins with %1.")
                      .arg(utf8(entry.opened->customer.substr(0, 8)));
        } else if (entry.exported) {
            row.cells += {PageWords::tr("exported %Ln row(s)", nullptr,
                              static_cast<int>(entry.exported->rows)),
                QStringLiteral("–")};
            row.details = PageWords::tr("%1\n\nWhy: %2\n\nMark in the file: %3")
                              .arg(utf8(entry.exported->what), utf8(entry.exported->why),
                                  utf8(entry.exported->mark));
        } else {
            row.cells += {PageWords::tr("cannot be read here"), QStringLiteral("–")};
            row.tone = Tone::Warning;
            row.state = PageWords::tr("sealed");
        }
        table.rows.push_back(std::move(row));
    }
    const QString others = context.ofOthers();
    table.empty = others.isEmpty()
        ? PageWords::tr("Nothing was opened or exported yet.")
        : PageWords::tr("You have opened and exported nothing yet. What others did is for: %1.")
              .arg(others);
    return table;
}

} // namespace

PageText classesText(const PageContext &context)
{
    const governance::ClassesPage &page = context.snapshot.classes;
    PageText text;
    text.about = PageWords::tr("Every column of the files and every kind of entry has a class. The "
                               "keys follow it: a role without the key finds nothing in the file.");
    int undecided = 0;
    for (const ClassState &one : page.classes)
        undecided += !one.policy;
    std::int64_t missing = 0;
    for (const governance::LogGap &gap : page.gaps)
        missing += gap.missing;
    if (missing > 0) {
        text.tone = Tone::Critical;
        text.headline = PageWords::tr("%n opening(s) could not be written into the access log.",
            nullptr, static_cast<int>(missing));
    } else if (!page.refused.empty()) {
        text.tone = Tone::Warning;
        text.headline = PageWords::tr("%n signed deletion(s) ask for less than the decided period, "
                                      "and are not carried out.",
            nullptr, static_cast<int>(page.refused.size()));
    } else if (page.older > 0) {
        text.tone = Tone::Warning;
        text.headline = PageWords::tr("%n day(s) of scores are older than was decided.", nullptr,
            static_cast<int>(page.older));
    } else if (undecided > 0) {
        text.tone = Tone::Warning;
        text.headline = PageWords::tr("Of %n class(es) nobody has decided purpose, retention and "
                                      "steward.",
            nullptr, undecided);
    } else {
        text.tone = Tone::Good;
        text.headline = PageWords::tr("Every class has a purpose, a retention and a steward.");
    }
    text.due = page.mayDecide ? undecided : 0;
    text.tables = {matrix(context), classes(context)};
    if (!page.refused.empty())
        text.tables.push_back(refusedPeriods(context));
    text.tables.push_back(accessLog(context));
    return text;
}

} // namespace attune::ui
