// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The steward's desk in words: the audit under way, the log it is drawn from, what is overdue.
#include "ui/panels/governance/page_text.h"
#include "ui/panels/governance/page_words.h"

#include <QLocale>

#include <algorithm>

namespace attune::ui {

namespace {

using governance::AuditState;
using governance::Finding;
using governance::LogItem;

QString findingText(Finding finding)
{
    switch (finding) {
    case Finding::Fine:
        return PageWords::tr("in order");
    case Finding::NoReason:
        return PageWords::tr("no sufficient reason");
    case Finding::WrongPurpose:
        return PageWords::tr("not what the data is for");
    case Finding::NotNeeded:
        return PageWords::tr("more than was needed");
    case Finding::Other:
        return PageWords::tr("something else");
    }
    return {};
}

QString itemText(const LogItem &item)
{
    switch (item.what) {
    case LogItem::What::Decision:
        return PageWords::tr("Decided: %1").arg(suggestionText(item.detail));
    case LogItem::What::Draw:
        return PageWords::tr("Drew a contact");
    case LogItem::What::Opened:
        return PageWords::tr("Opened contact %1").arg(utf8(item.detail));
    case LogItem::What::Exported:
        return PageWords::tr("Exported %Ln row(s)", nullptr, static_cast<int>(item.inputs));
    case LogItem::What::Unreadable:
        break;
    }
    return PageWords::tr("Cannot be read here");
}

/// What was taken out, by the name of its table.
QString exportedOf(const LogItem &item)
{
    return item.what == LogItem::What::Exported
        ? PageWords::tr("Exported: %1").arg(utf8(item.detail))
        : QString();
}

const LogItem *itemOf(const PageContext &context, const std::string &entry)
{
    const auto &log = context.snapshot.steward.log;
    const auto found = std::ranges::find(log, entry, &LogItem::entry);
    return found == log.end() ? nullptr : &*found;
}

QString reasonOf(const LogItem &item)
{
    if (item.what == LogItem::What::Unreadable)
        return PageWords::tr("Cannot be read here");
    return item.reason.empty() ? PageWords::tr("None is asked for.") : utf8(item.reason);
}

/// Of a use that was drawn: what it was, and what was found of it.
QString auditDetails(
    const PageContext &context, const governance::AuditItem &one, const LogItem *item)
{
    const QString others = context.ofOthers();
    QStringList out;
    if (item) {
        out += exportedOf(*item);
        out += PageWords::tr("Reason: %1").arg(reasonOf(*item));
        if (item->inputs > 0 && item->what != LogItem::What::Exported)
            out += PageWords::tr(
                "It rests on %n contact(s).", nullptr, static_cast<int>(item->inputs));
    } else if (!others.isEmpty()) {
        out += PageWords::tr("What others did with emotional data is for: %1.").arg(others);
    }
    if (one.judged && (item || others.isEmpty()))
        out += utf8(one.judged->note);
    if (!one.judged && item && item->by == context.snapshot.user)
        out += PageWords::tr("Nobody audits their own use: another steward looks at this one.");
    out.removeAll(QString());
    return out.join(QLatin1String("\n\n"));
}

/// Of the oldest audit that is not closed, or else the newest.
const AuditState *currentAudit(const governance::StewardPage &page)
{
    const AuditState *current = page.audits.empty() ? nullptr : &page.audits.front();
    for (const AuditState &audit : page.audits)
        current = !audit.closed ? &audit : current;
    return current;
}

PageTable audit(const PageContext &context)
{
    const governance::StewardPage &page = context.snapshot.steward;
    const AuditState *current = currentAudit(page);
    const QString others = context.ofOthers();
    PageTable table;
    table.name = current ? PageWords::tr("Audit of %1").arg(utf8(current->quarter.name()))
                         : PageWords::tr("Audit");
    table.columns = {PageWords::tr("When"), PageWords::tr("Who"), PageWords::tr("What"),
        PageWords::tr("Finding"), PageWords::tr("Judged by")};
    for (std::size_t i = 0; current && i < current->items.size(); ++i) {
        const governance::AuditItem &one = current->items[i];
        const LogItem *item = itemOf(context, one.entry);
        const bool found = one.judged && one.judged->finding != Finding::Fine;
        const bool own = item && item->by == context.snapshot.user;
        table.rows.push_back(
            {{item ? context.cell(item->at) : PageCell(QStringLiteral("–")),
                 item ? utf8(item->by) : QStringLiteral("–"),
                 item                   ? itemText(*item)
                     : others.isEmpty() ? PageWords::tr("Cannot be read here")
                                        : PageWords::tr("Not yours to see"),
                 one.judged ? findingText(one.judged->finding) : QStringLiteral("–"),
                 one.judged ? utf8(one.judgedBy) : QStringLiteral("–")},
                found             ? Tone::Critical
                    : !one.judged ? Tone::Warning
                                  : Tone::Good,
                found             ? PageWords::tr("finding")
                    : !one.judged ? (own ? PageWords::tr("yours") : PageWords::tr("open"))
                                  : PageWords::tr("done"),
                auditDetails(context, one, item), static_cast<int>(i)});
    }
    table.empty = PageWords::tr("No audit was drawn yet.");
    const bool isClosed = current && current->closed;
    table.actions = {
        {QStringLiteral("steward.draw"), PageWords::tr("Draw the audit…"),
            page.mayAudit && page.next.has_value(), false,
            page.next ? context.may(page.mayAudit, governance::auditDrawnKind().kind().writers)
                      : PageWords::tr("No quarter with uses has ended without its audit.")},
        {QStringLiteral("steward.judge"), PageWords::tr("Judge…"), page.mayAudit && !isClosed, true,
            page.mayAudit && isClosed
                ? PageWords::tr("This audit is closed.")
                : context.may(page.mayAudit, governance::auditDrawnKind().kind().writers)},
        {QStringLiteral("steward.close"), PageWords::tr("Close the audit…"),
            page.mayAudit && current && !current->closed && current->open() == 0, false,
            current && current->open() > 0
                ? PageWords::tr("Uses are left to be looked at.")
                : context.may(page.mayAudit, governance::auditDrawnKind().kind().writers)}};
    return table;
}

PageTable log(const PageContext &context)
{
    PageTable table;
    table.name = PageWords::tr("Use log");
    table.columns = {PageWords::tr("When"), PageWords::tr("Who"), PageWords::tr("What"),
        PageWords::tr("Of whom"), PageWords::tr("Reason")};
    for (const LogItem &item : context.snapshot.steward.log)
        table.rows.push_back(
            {{context.cell(item.at), utf8(item.by), itemText(item),
                 item.about.empty() ? QStringLiteral("–") : context.person(item.about),
                 item.reason.empty() ? QStringLiteral("–") : utf8(item.reason)},
                item.what == LogItem::What::Unreadable ? Tone::Warning : Tone::Neutral,
                item.what == LogItem::What::Unreadable ? PageWords::tr("sealed") : QString(),
                QStringList{exportedOf(item),
                    PageWords::tr("Reason: %1\n\nEntry: %2").arg(reasonOf(item), utf8(item.entry))}
                    .join(QLatin1String("\n\n"))
                    .trimmed(),
                -1});
    const QString others = context.ofOthers();
    table.empty = others.isEmpty()
        ? PageWords::tr("No use of emotional data stands in the log yet.")
        : PageWords::tr(
            "No use of emotional data by you stands in the log yet. What others did is for: %1.")
              .arg(others);
    return table;
}

PageTable stewards(const PageContext &context)
{
    PageTable table;
    table.name = PageWords::tr("Stewards");
    table.columns = {
        PageWords::tr("Class"), PageWords::tr("Data steward"), PageWords::tr("Purpose")};
    for (const governance::ClassState &one : context.snapshot.steward.classes)
        table.rows.push_back(
            {{classText(one.dataClass),
                 one.policy ? utf8(one.policy->steward) : QStringLiteral("–"),
                 one.policy ? utf8(one.policy->purpose) : PageWords::tr("not decided")},
                one.policy ? Tone::Neutral : Tone::Warning,
                one.policy ? QString() : PageWords::tr("open"),
                PageWords::tr("It is decided on the page Classes and access."), -1});
    return table;
}

PageTable findings(const PageContext &context)
{
    const governance::StewardPage &page = context.snapshot.steward;
    const bool seesNotes = context.ofOthers().isEmpty();
    PageTable table;
    table.name = PageWords::tr("Findings and what is overdue");
    table.columns = {PageWords::tr("About"), PageWords::tr("What")};
    for (const governance::Quarter &quarter : page.overdue)
        table.rows.push_back({{utf8(quarter.name()), PageWords::tr("The audit is overdue.")},
            Tone::Critical, PageWords::tr("overdue"),
            PageWords::tr("An audit is closed within thirty days after its quarter."), -1});
    for (const governance::LogGap &gap : page.gaps)
        table.rows.push_back({{context.cell(gap.after),
                                  PageWords::tr("%n opening(s) are missing in the log.", nullptr,
                                      static_cast<int>(gap.missing))},
            Tone::Critical, PageWords::tr("gap"),
            PageWords::tr("Run of the program: %1. Each opening takes its number before it is "
                          "written, so a number that is missing was not written.")
                .arg(utf8(gap.session)),
            -1});
    for (const AuditState &one : page.audits) {
        for (const governance::AuditItem &item : one.items) {
            if (item.judged && item.judged->finding != Finding::Fine)
                table.rows.push_back({{utf8(one.quarter.name()), findingText(item.judged->finding)},
                    Tone::Warning, PageWords::tr("finding"),
                    seesNotes ? utf8(item.judged->note) : QString(), -1});
        }
    }
    table.empty = PageWords::tr("Nothing was found and nothing is overdue.");
    table.emptyKind = EmptyKind::NothingDue;
    return table;
}

} // namespace

PageText stewardText(const PageContext &context)
{
    const governance::StewardPage &page = context.snapshot.steward;
    PageText text;
    text.about =
        PageWords::tr("Every decision that drew on emotional data stands in the log with "
                      "its inputs and its reason. Once a quarter a sample is drawn by seed "
                      "and judged by somebody else than who used it.");
    const AuditState *current = currentAudit(page);
    if (!page.overdue.empty()) {
        text.tone = Tone::Critical;
        text.headline = PageWords::tr(
            "%n audit(s) are overdue.", nullptr, static_cast<int>(page.overdue.size()));
    } else if (current && !current->closed) {
        text.tone = Tone::Warning;
        text.headline = PageWords::tr(
            "%n use(s) of %1 wait to be looked at.", nullptr, static_cast<int>(current->open()))
                            .arg(utf8(current->quarter.name()));
    } else {
        text.tone = page.log.empty() ? Tone::Neutral : Tone::Good;
        text.headline = PageWords::tr("%n use(s) of emotional data stand in the log.", nullptr,
            static_cast<int>(page.log.size()));
    }
    text.due = page.mayAudit ? static_cast<int>(page.overdue.size()) : 0;
    text.tables = {audit(context), log(context), findings(context), stewards(context)};
    return text;
}

} // namespace attune::ui
