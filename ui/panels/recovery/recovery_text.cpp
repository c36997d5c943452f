// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recovery/recovery_text.h"

#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

namespace attune::ui {

using namespace recovery;

namespace {

QString fromUtf8(const std::string &text)
{
    return QString::fromStdString(text);
}

Tone toneOf(Severity severity)
{
    return severity == Severity::Severe ? Tone::Critical
        : severity == Severity::Serious ? Tone::Warning
                                        : Tone::Info;
}

PageTable toOffer(const RecoveryView &view)
{
    const Snapshot &s = view.snapshot;
    PageTable out;
    const bool mayFlag = s.mayOffer && s.protocol.protocol.ownFlag;
    out.name = RecoveryText::tr("To offer");
    out.columns = {RecoveryText::tr("Person"), RecoveryText::tr("Because of"),
        RecoveryText::tr("Happened"), RecoveryText::tr("Offer until"), RecoveryText::tr("Length")};
    out.empty = RecoveryText::tr("Nothing asks for a rest now.");
    out.emptyKind = EmptyKind::NothingDue;
    int key = 0;
    for (const Due &due : s.due) {
        const int flags = s.flags.contains(due.trigger.agent) ? s.flags.at(due.trigger.agent) : 0;
        const bool isLate = due.by < s.now;
        out.rows.push_back(
            {{view.agent(due.trigger.agent), causeText(due.trigger.cause),
                 view.cell(due.trigger.at), view.cell(due.by), minutesOf(due.minutes)},
                isLate ? Tone::Critical : toneOf(due.trigger.severity),
                isLate ? RecoveryText::tr("late") : severityText(due.trigger.severity),
                RecoveryText::tr("%1, %2. By the protocol a rest of %3 is offered until %4.\n\nOwn "
                                 "flags in four weeks: %5.")
                    .arg(causeText(due.trigger.cause), severityText(due.trigger.severity),
                        minutesOf(due.minutes), view.when(due.by))
                    .arg(flags),
                key++});
    }
    for (const Case &each : s.inStage(Stage::Flagged))
        out.rows.push_back({{view.agent(each.agent), causeText(each.cause),
                                view.cell(each.triggered), QStringLiteral("–"),
                                minutesOf(s.protocol.protocol.seriousMinutes)},
            Tone::Warning, RecoveryText::tr("asks"),
            RecoveryText::tr("They asked for it. Nobody asks why, and the number of times is shown "
                             "to them first."),
            key++});
    out.actions = {{QStringLiteral("offer"), RecoveryText::tr("Offer"), s.mayOffer, true,
                       view.may(s.mayOffer), true},
        {QStringLiteral("flag"), RecoveryText::tr("Somebody asks…"), mayFlag, false,
            s.mayOffer && !mayFlag
                ? RecoveryText::tr("The protocol gives no rest because somebody asks for it")
                : view.may(s.mayOffer)},
        {QStringLiteral("offer.other"), RecoveryText::tr("Offer without a trigger…"), s.mayOffer,
            false, view.may(s.mayOffer)}};
    return out;
}

PageTable offeredTable(const RecoveryView &view)
{
    const Snapshot &s = view.snapshot;
    PageTable out;
    out.name = RecoveryText::tr("Offered");
    out.columns = {RecoveryText::tr("Person"), RecoveryText::tr("Offered at"),
        RecoveryText::tr("Length"), RecoveryText::tr("By")};
    out.empty = RecoveryText::tr("No offer waits for an answer.");
    out.emptyKind = EmptyKind::NothingDue;
    int key = 0;
    for (const Case &each : s.inStage(Stage::Offered))
        out.rows.push_back(
            {{view.agent(each.agent), view.cell(each.offered.value_or(each.triggered)),
                 minutesOf(each.minutes), fromUtf8(each.offeredBy)},
                toneOf(each.severity), severityText(each.severity), timeFor(each, view), key++});
    out.actions = {{QStringLiteral("take"), RecoveryText::tr("Taken"), s.mayOffer, true,
                       view.may(s.mayOffer), true},
        {QStringLiteral("decline"), RecoveryText::tr("Declined"), s.mayOffer, true,
            s.mayOffer ? RecoveryText::tr("To decline needs no reason.") : view.may(false)}};
    return out;
}

PageTable inRecoveryTable(const RecoveryView &view)
{
    const Snapshot &s = view.snapshot;
    PageTable out;
    out.name = RecoveryText::tr("In recovery");
    out.columns = {RecoveryText::tr("Person"), RecoveryText::tr("Since"), RecoveryText::tr("Until"),
        RecoveryText::tr("Length")};
    out.empty = RecoveryText::tr("Nobody is in recovery.");
    out.emptyKind = EmptyKind::NothingDue;
    int key = 0;
    for (const Case &each : s.inStage(Stage::InRecovery)) {
        const bool isDue = *each.checkDue() <= s.now;
        out.rows.push_back({{view.agent(each.agent), view.cell(*each.taken),
                                view.cell(*each.checkDue()), minutesOf(each.minutes)},
            isDue ? Tone::Warning : Tone::Good,
            isDue ? RecoveryText::tr("check at return") : RecoveryText::tr("resting"),
            timeFor(each, view), key++});
    }
    out.actions = {{QStringLiteral("return"), RecoveryText::tr("Back…"), s.mayOffer, true,
                       s.mayOffer ? RecoveryText::tr("Ask what comes next; nobody asks what was "
                                                     "done in it")
                                  : view.may(false),
                       true},
        {QStringLiteral("recall"), RecoveryText::tr("Call back…"), s.mayOffer, true,
            s.mayOffer ? RecoveryText::tr("Needs a reason, which stays on the record")
                       : view.may(false)}};
    return out;
}

PageText nowText(const RecoveryView &view)
{
    const Snapshot &s = view.snapshot;
    PageText out;
    out.due = static_cast<int>(s.waiting());
    const int resting = static_cast<int>(s.inStage(Stage::InRecovery).size());
    out.tone = out.due > 0 ? Tone::Warning : Tone::Good;
    out.state = out.due > 0 ? RecoveryText::tr("waiting") : QString();
    out.headline = out.due > 0
        ? RecoveryText::tr(
            "%n person(s) wait for an offer or for their check at return", nullptr, out.due)
        : RecoveryText::tr("Nobody waits");
    QStringList about{RecoveryText::tr("In recovery: %1. Offered in time in seven days: %2.")
                          .arg(resting)
                          .arg(inTimeText(s))};
    if (!s.scoresOpen)
        about += RecoveryText::tr("Scores are not yours to see: hostility asks for nothing here.");
    else if (!s.hostilityCounts)
        about += RecoveryText::tr("Lists of people because of what customers wrote are switched "
                                  "off: hostility asks for nothing here.");
    if (!s.loadKnown)
        about += RecoveryText::tr("Load is not known yet.");
    out.about = about.join(QLatin1Char(' '));
    out.tables = {toOffer(view), offeredTable(view), inRecoveryTable(view)};
    return out;
}

} // namespace

QString minutesOf(std::int64_t minutes)
{
    return RecoveryText::tr("%n min", nullptr, static_cast<int>(minutes));
}

QString timeFor(const Case &each, const RecoveryView &view)
{
    QStringList out{RecoveryText::tr("Happened: %1").arg(view.when(each.triggered))};
    if (each.offered)
        out += RecoveryText::tr("Offered: %1 by %2")
                   .arg(view.when(*each.offered), fromUtf8(each.offeredBy));
    if (each.taken)
        out += RecoveryText::tr("Taken: %1").arg(view.when(*each.taken));
    if (each.ended)
        out += RecoveryText::tr("%1: %2 by %3")
                   .arg(stageText(each.stage), view.when(*each.ended), fromUtf8(each.endedBy));
    if (!each.reason.empty())
        out += RecoveryText::tr("Called back because: %1").arg(fromUtf8(each.reason));
    if (each.next)
        out += RecoveryText::tr("What comes next: %1").arg(nextText(*each.next));
    if (const auto time = each.protectedTime(view.snapshot.now))
        out += RecoveryText::tr("Protected from adherence: %1 to %2")
                   .arg(view.when(time->begin), view.when(time->end));
    if (each.inConflict)
        out += RecoveryText::tr("Written apart on two workstations: look again.");
    return out.join(QLatin1String("\n\n"));
}

QString RecoveryView::agent(AgentId id) const
{
    return id ? agentText(*snapshot.organisation, id, masked)
              : RecoveryText::tr("Somebody who is not listed here");
}

QString RecoveryView::person(const std::string &pseudonym) const
{
    return agent(snapshot.agentOf(pseudonym));
}

QString RecoveryView::when(Instant at) const
{
    return dayTimeText(at, zone());
}

QString RecoveryView::may(bool allowed) const
{
    if (allowed)
        return {};
    return snapshot.refuses.empty() ? RecoveryText::tr("Not for your role, or this centre is only "
                                                       "being read.")
                                    : fromUtf8(snapshot.refuses);
}

QString pageName(RecoveryPage page)
{
    switch (page) {
    case RecoveryPage::Now:
        return RecoveryText::tr("Now");
    case RecoveryPage::Record:
        return RecoveryText::tr("The record");
    case RecoveryPage::Protocol:
        return RecoveryText::tr("Protocol");
    case RecoveryPage::Support:
        return RecoveryText::tr("Support on shift");
    case RecoveryPage::CheckIn:
        return RecoveryText::tr("Check-in");
    }
    return {};
}

QString nameOf(RecoveryPage page)
{
    static const std::array<const char *, 5> kNames{
        "now", "record", "protocol", "support", "checkin"};
    return QString::fromLatin1(kNames[static_cast<std::size_t>(page)]);
}

PageText pageText(RecoveryPage page, const RecoveryView &view)
{
    switch (page) {
    case RecoveryPage::Now:
        return nowText(view);
    case RecoveryPage::Record:
        return recordText(view);
    case RecoveryPage::Protocol:
        return protocolText(view);
    case RecoveryPage::Support:
        return supportText(view);
    case RecoveryPage::CheckIn:
        return checkInText(view);
    }
    return {};
}

QString causeText(Cause cause)
{
    switch (cause) {
    case Cause::ContactClass:
        return RecoveryText::tr("Class of the queue");
    case Cause::Hostility:
        return RecoveryText::tr("Hostility of the customer");
    case Cause::Load:
        return RecoveryText::tr("Load over a limit");
    case Cause::OwnFlag:
        return RecoveryText::tr("Asked for by themselves");
    }
    return {};
}

QString severityText(Severity severity)
{
    switch (severity) {
    case Severity::Mild:
        return RecoveryText::tr("mild");
    case Severity::Serious:
        return RecoveryText::tr("serious");
    case Severity::Severe:
        return RecoveryText::tr("severe");
    }
    return {};
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Flagged:
        return RecoveryText::tr("asks");
    case Stage::Offered:
        return RecoveryText::tr("offered");
    case Stage::InRecovery:
        return RecoveryText::tr("in recovery");
    case Stage::Declined:
        return RecoveryText::tr("declined");
    case Stage::Recalled:
        return RecoveryText::tr("called back");
    case Stage::Returned:
        return RecoveryText::tr("returned");
    }
    return {};
}

QString nextText(Next next)
{
    switch (next) {
    case Next::Contacts:
        return RecoveryText::tr("back to interactions");
    case Next::FurtherRest:
        return RecoveryText::tr("a further rest");
    case Next::OtherWork:
        return RecoveryText::tr("other work for the rest of the shift");
    case Next::Support:
        return RecoveryText::tr("a talk with a mentor");
    }
    return {};
}

QString inTimeText(const Snapshot &snapshot)
{
    const Figures &f = snapshot.week;
    if (f.triggers == 0)
        return RecoveryText::tr("nothing asked for a rest");
    return RecoveryText::tr("%1 of %2 within %3 (%4 %)")
        .arg(f.inTime)
        .arg(f.triggers)
        .arg(minutesOf(snapshot.protocol.protocol.targetMinutes), number(*f.shareInTime() * 100));
}

} // namespace attune::ui
