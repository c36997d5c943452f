// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The works agreement in words: its clauses, what is left of quotas, every draw.
#include "ui/models/fact_text.h"
#include "ui/panels/governance/page_text.h"
#include "ui/panels/governance/page_words.h"

#include <QLocale>
#include <QTime>

#include <algorithm>

namespace attune::ui {

using access::ClauseKind;
using access::MonitoringUse;
using governance::Closed;
using governance::Version;

QString closedText(Closed closed)
{
    switch (closed) {
    case Closed::NotChosen:
        return PageWords::tr("Contacts of single people stay closed until it is settled whether a "
                             "works agreement applies here.");
    case Closed::Waiting:
        return PageWords::tr("Contacts of single people stay closed until the employee "
                             "representative has signed the agreement.");
    case Closed::NotYet:
        return PageWords::tr("Contacts of single people stay closed until the agreement begins.");
    case Closed::Over:
        return PageWords::tr("Contacts of single people are closed because the agreement has "
                             "ended.");
    case Closed::Unreadable:
        return PageWords::tr("Contacts of single people are closed because the agreement cannot "
                             "be read here.");
    }
    return {};
}

QString monitoringUseText(MonitoringUse use)
{
    switch (use) {
    case MonitoringUse::Coaching:
        return PageWords::tr("Coaching");
    case MonitoringUse::FormalEvaluation:
        return PageWords::tr("Formal evaluation");
    case MonitoringUse::Calibration:
        return PageWords::tr("Calibration");
    case MonitoringUse::PeerReview:
        return PageWords::tr("Peer review");
    case MonitoringUse::Dispute:
        return PageWords::tr("Dispute");
    case MonitoringUse::Audit:
        return PageWords::tr("Audit");
    }
    return {};
}

QString clauseName(ClauseKind kind)
{
    switch (kind) {
    case ClauseKind::ContactsPerMonth:
        return PageWords::tr("Contacts in a month");
    case ClauseKind::NoticeHours:
        return PageWords::tr("Notice");
    case ClauseKind::RandomDrawOnly:
        return PageWords::tr("Random draw");
    case ClauseKind::NotInBreaks:
        return PageWords::tr("Breaks");
    case ClauseKind::CoachingOnly:
        return PageWords::tr("Uses");
    case ClauseKind::MinimumGroup:
        return PageWords::tr("Smallest group");
    case ClauseKind::HoursOfDay:
        return PageWords::tr("Hours of the day");
    case ClauseKind::RetentionDays:
        return PageWords::tr("Retention");
    case ClauseKind::LoadLimit:
        return PageWords::tr("Limit of load");
    case ClauseKind::RedLoadLimit:
        return PageWords::tr("Red limit of load");
    }
    return {};
}

QString clauseText(const access::Clause &clause)
{
    const auto n = static_cast<int>(clause.number);
    const auto clock = [](std::chrono::minutes minute) {
        return QStringLiteral("%1:%2")
            .arg(minute.count() / 60)
            .arg(minute.count() % 60, 2, 10, QLatin1Char('0'));
    };
    switch (clause.kind) {
    case ClauseKind::ContactsPerMonth:
        return PageWords::tr("At most %n contact(s) of one agent in a calendar month", nullptr, n);
    case ClauseKind::NoticeHours:
        return PageWords::tr("People are told %n hour(s) before a draw", nullptr, n);
    case ClauseKind::RandomDrawOnly:
        return PageWords::tr("Contacts are drawn at random, never picked");
    case ClauseKind::NotInBreaks:
        return PageWords::tr("Nothing from breaks or outside a shift");
    case ClauseKind::CoachingOnly:
        return PageWords::tr("Only coaching, calibration, peer review and disputes");
    case ClauseKind::MinimumGroup:
        return PageWords::tr("Nothing is shown of fewer than %n people", nullptr, n);
    case ClauseKind::HoursOfDay:
        return PageWords::tr("Draws happen from %1 to %2")
            .arg(clock(clause.from), clock(clause.to));
    case ClauseKind::RetentionDays:
        return PageWords::tr("Evaluations of a person are kept for %n day(s)", nullptr, n);
    case ClauseKind::LoadLimit:
        return PageWords::tr(
            "From %n load-minute(s) on duty at the latest, load is over its limit", nullptr, n);
    case ClauseKind::RedLoadLimit:
        return PageWords::tr(
            "From %n load-minute(s) on duty at the latest, load is red", nullptr, n);
    }
    return {};
}

namespace {

QString versionDetails(const PageContext &context, const Version &version)
{
    QStringList out;
    if (version.agreement) {
        out += PageWords::tr("%1, number %2. It holds from %3 on, in the time of %4.")
                   .arg(utf8(version.agreement->title), utf8(version.agreement->id),
                       dayText(version.agreement->from), utf8(version.agreement->zone));
        for (const access::Clause &clause : version.agreement->clauses)
            out += QStringLiteral("%1: %2").arg(utf8(clause.reference), clauseText(clause));
    } else {
        out += PageWords::tr("No works agreement applies here. The reason given: %1")
                   .arg(utf8(version.reason));
    }
    out += PageWords::tr("Put forward by %1, %2.").arg(utf8(version.by), context.when(version.at));
    out += version.countersigned
        ? PageWords::tr("Counter-signed by %1, %2.")
              .arg(utf8(version.countersignedBy), context.when(*version.countersigned))
        : PageWords::tr("Not counter-signed.");
    return out.join(QLatin1String("\n\n"));
}

PageTable versions(const PageContext &context)
{
    const governance::AgreementPage &page = context.snapshot.agreement;
    PageTable table;
    table.name = PageWords::tr("Versions");
    table.columns = {PageWords::tr("What"), PageWords::tr("Put forward by"),
        PageWords::tr("Counter-signed by"), PageWords::tr("Since")};
    const auto add = [&](const Version &version, Tone tone, const QString &state, int key) {
        table.rows.push_back({{version.agreement ? utf8(version.agreement->title)
                                                 : PageWords::tr("None applies here"),
                                  utf8(version.by),
                                  version.countersignedBy.empty() ? QStringLiteral("–")
                                                                  : utf8(version.countersignedBy),
                                  context.cell(version.countersigned.value_or(version.at))},
            tone, state, versionDetails(context, version), key});
    };
    for (std::size_t i = 0; i < page.state.waiting.size(); ++i)
        add(page.state.waiting[i], Tone::Warning, PageWords::tr("waits"), static_cast<int>(i));
    if (page.state.inForce)
        add(*page.state.inForce, Tone::Good, PageWords::tr("in force"), -2);
    for (const Version &version : page.state.before)
        add(version, Tone::Neutral, {}, -1);
    table.empty = PageWords::tr("Nothing was put forward yet. Load an agreement, start from the "
                                "template, or say why none applies here.");
    table.actions = {
        {QStringLiteral("agreement.load"), PageWords::tr("Load a file…"), page.mayPropose, false,
            context.may(page.mayPropose, governance::agreementProposedKind().kind().writers)},
        {QStringLiteral("agreement.template"), PageWords::tr("From the template…"), page.mayPropose,
            false,
            context.may(page.mayPropose, governance::agreementProposedKind().kind().writers)},
        {QStringLiteral("agreement.none"), PageWords::tr("None applies…"), page.mayPropose, false,
            context.may(page.mayPropose, governance::agreementProposedKind().kind().writers)},
        {QStringLiteral("agreement.sign"), PageWords::tr("Counter-sign…"), page.maySign, true,
            context.may(page.maySign, governance::countersignedKind().kind().writers)},
    };
    return table;
}

PageTable clauses(const PageContext &context)
{
    PageTable table;
    table.name = PageWords::tr("Clauses in force");
    table.columns = {PageWords::tr("Clause"), PageWords::tr("About"), PageWords::tr("What holds")};
    if (const access::Agreement *agreement = context.snapshot.agreement.state.agreement()) {
        for (const access::Clause &clause : agreement->clauses)
            table.rows.push_back(
                {{utf8(clause.reference), clauseName(clause.kind), clauseText(clause)},
                    Tone::Neutral, {}, clause.text.empty() ? clauseText(clause) : utf8(clause.text),
                    -1});
    }
    table.empty = PageWords::tr("No agreement is in force.");
    return table;
}

PageTable quotas(const PageContext &context)
{
    const governance::AgreementPage &page = context.snapshot.agreement;
    PageTable table;
    table.name = PageWords::tr("Quotas of this month");
    table.columns = {PageWords::tr("Agent"), PageWords::tr("Drawn"), PageWords::tr("Left"),
        PageWords::tr("Clause")};
    const access::Agreement *agreement = page.state.agreement();
    const access::Clause *clause =
        agreement ? agreement->clause(ClauseKind::ContactsPerMonth) : nullptr;
    const QString holds = clause
        ? QStringList{utf8(clause->reference), clauseText(*clause)}.join(QLatin1String(": "))
        : PageWords::tr("No clause says how many.");
    for (const governance::Quota &quota : page.quotas)
        table.rows.push_back(
            {{agentText(*context.snapshot.organisation, quota.agent, context.masked),
                 QLocale().toString(qlonglong(quota.drawn)),
                 quota.left ? QLocale().toString(qlonglong(*quota.left)) : QStringLiteral("–"),
                 holds},
                quota.left && *quota.left == 0 ? Tone::Warning : Tone::Neutral,
                quota.left && *quota.left == 0 ? PageWords::tr("used up") : QString(),
                PageWords::tr("All supervisors share this quota. The month is cut where the site "
                              "is."),
                -1});
    table.empty = PageWords::tr("Nobody's contacts were drawn this month.");
    table.actions = {
        {QStringLiteral("agreement.draw"), PageWords::tr("Draw a contact…"), page.mayDraw, false,
            page.closed ? closedText(*page.closed)
                        : context.may(page.mayDraw, governance::drawKind().kind().writers)},
        {QStringLiteral("agreement.tell"), PageWords::tr("Tell people…"), page.mayTell, false,
            context.may(page.mayTell, governance::noticeKind().kind().writers)}};
    return table;
}

PageTable draws(const PageContext &context)
{
    PageTable table;
    table.name = PageWords::tr("Draws");
    table.columns = {PageWords::tr("When"), PageWords::tr("Agent"), PageWords::tr("By"),
        PageWords::tr("For"), PageWords::tr("How")};
    for (const governance::LoggedDraw &one : context.snapshot.agreement.draws) {
        if (!one.open) {
            table.rows.push_back({{context.cell(one.draw.at), context.person(one.draw.agent),
                                      utf8(one.by),
                                      one.forgotten ? PageWords::tr("was forgotten")
                                                    : PageWords::tr("cannot be read here"),
                                      {}},
                one.forgotten ? Tone::Neutral : Tone::Warning, {},
                PageWords::tr("That it was made, of whom and when, is known; what for is not any "
                              "more, or not here. It takes one of the quota, whatever it was."),
                -1});
            continue;
        }
        table.rows.push_back(
            {{context.cell(one.draw.at), context.person(one.draw.agent), utf8(one.by),
                 monitoringUseText(one.draw.use),
                 one.draw.random ? PageWords::tr("at random") : PageWords::tr("picked")},
                Tone::Neutral, {},
                PageWords::tr("Contact %1 of %2, delivered by %3.\n\nSeed %4: who has the same "
                              "contacts draws the same one.\n\n%5")
                    .arg(utf8(one.draw.contact), context.when(one.draw.contactStart),
                        utf8(one.draw.source), QString::number(one.draw.seed),
                        one.draw.reason.empty() ? PageWords::tr("No further reason was given.")
                                                : utf8(one.draw.reason)),
                -1});
    }
    table.empty = PageWords::tr("No contact was drawn yet.");
    return table;
}

/// "contacts_per_month|§ 3 (2)" as people read it.
QString refusingClause(const std::string &kept)
{
    const auto bar = kept.find('|');
    const std::string_view name = std::string_view(kept).substr(0, bar);
    const auto *const kind = std::ranges::find(
        access::kClauseKinds, name, [](access::ClauseKind each) { return access::nameOf(each); });
    const QString known =
        kind == access::kClauseKinds.end() ? utf8(std::string(name)) : clauseName(*kind);
    const QString reference = bar == std::string::npos ? QString() : utf8(kept.substr(bar + 1));
    return reference.isEmpty() ? known : PageWords::tr("%1 (%2)").arg(known, reference);
}

PageTable refusals(const PageContext &context)
{
    PageTable table;
    table.name = PageWords::tr("Refused draws");
    table.columns = {PageWords::tr("When"), PageWords::tr("Agent"), PageWords::tr("By"),
        PageWords::tr("For"), PageWords::tr("Refused by")};
    for (const governance::LoggedRefusal &one : context.snapshot.agreement.refusals) {
        QStringList clauses;
        for (const std::string &clause : one.draw.clauses)
            clauses += refusingClause(clause);
        table.rows.push_back(
            {{context.cell(one.draw.at), context.person(one.draw.agent), utf8(one.by),
                 monitoringUseText(one.draw.use), clauses.join(QStringLiteral(", "))},
                Tone::Neutral, {},
                one.draw.reason.empty() ? PageWords::tr("No further reason was given.")
                                        : utf8(one.draw.reason),
                -1});
    }
    table.empty = PageWords::tr("No draw was refused yet.");
    return table;
}

PageTable notices(const PageContext &context)
{
    PageTable table;
    table.name = PageWords::tr("Notices");
    table.columns = {PageWords::tr("When"), PageWords::tr("By"), PageWords::tr("To"),
        PageWords::tr("What people were told")};
    for (const auto &[notice, by] : context.snapshot.agreement.notices)
        table.rows.push_back({{context.cell(notice.at), utf8(by),
                                  notice.people.empty() ? PageWords::tr("everybody")
                                                        : PageWords::tr("%n person(s)", nullptr,
                                                            static_cast<int>(notice.people.size())),
                                  utf8(notice.text)},
            Tone::Neutral, {}, utf8(notice.text), -1});
    table.empty = PageWords::tr("Nobody was told of draws yet.");
    return table;
}

} // namespace

PageText agreementText(const PageContext &context)
{
    const governance::AgreementPage &page = context.snapshot.agreement;
    PageText text;
    text.about = PageWords::tr("Every look at a contact of one person is checked against these "
                               "clauses. A change counts once the employee representative has "
                               "counter-signed it.");
    if (page.closed) {
        text.tone = Tone::Warning;
        text.headline = closedText(*page.closed);
    } else if (!page.overdrawn.empty()) {
        text.tone = Tone::Critical;
        text.headline = PageWords::tr(
            "In %n month(s) more was drawn of somebody than agreed: workstations were apart.",
            nullptr, static_cast<int>(page.overdrawn.size()));
    } else if (page.state.agreement()) {
        text.tone = Tone::Good;
        text.headline = PageWords::tr("%1 is in force.").arg(utf8(page.state.agreement()->title));
    } else {
        text.tone = Tone::Info;
        text.headline = PageWords::tr("It was settled that no works agreement applies here.");
    }
    text.due = page.maySign ? static_cast<int>(page.state.waiting.size()) : 0;
    text.tables = {versions(context), clauses(context), quotas(context), draws(context),
        refusals(context), notices(context)};
    return text;
}

} // namespace attune::ui
