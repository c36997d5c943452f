// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Support on shift and the agents' own word as people read them.
#include "ui/panels/recovery/recovery_text.h"

#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>

#include <algorithm>

namespace attune::ui {

using namespace recovery;

namespace {

class SupportText {
    Q_DECLARE_TR_FUNCTIONS(SupportText)
};

QString joined(const std::vector<std::string> &list)
{
    QStringList out;
    for (const std::string &each : list)
        out += QString::fromStdString(each);
    return out.join(QLatin1String(", "));
}

QString candidatesText(const RecoveryView &view, const Request &request)
{
    const auto found = view.snapshot.candidates.find(request.subject);
    if (found == view.snapshot.candidates.end())
        return {};
    QStringList out;
    for (const Candidate &each : found->second) {
        QString line = view.person(each.person);
        if (each.unfit)
            line = SupportText::tr("%1: %2").arg(line, unfitText(*each.unfit));
        if (each.unfit == Unfit::OffShift && each.from)
            line = SupportText::tr("%1, next on %2").arg(line, view.when(*each.from));
        out += line;
    }
    return out.isEmpty() ? SupportText::tr("There is no mentor yet.")
                         : SupportText::tr("Who can be matched, and why others cannot:\n%1")
                               .arg(out.join(QLatin1Char('\n')));
}

/// Requests forget themselves: the share is of those that can still be read.
QString matchedText(const Snapshot &s)
{
    int due = 0, inTime = 0;
    for (const Request &each : s.requests) {
        const bool isMatched = each.matched && *each.matched - each.asked <= kMatchTarget;
        inTime += isMatched;
        due += isMatched || each.asked + kMatchTarget < s.now;
    }
    return due == 0 ? QString()
                    : SupportText::tr("Matched within %1 h: %2 of %n request(s) that can still be "
                                      "read.",
                        nullptr, due)
                          .arg(kMatchTarget.count())
                          .arg(inTime);
}

PageTable requestsTable(const RecoveryView &view)
{
    const Snapshot &s = view.snapshot;
    PageTable out;
    out.name = SupportText::tr("Requests");
    out.columns = {SupportText::tr("Person"), SupportText::tr("Language"), SupportText::tr("Asked"),
        SupportText::tr("Mentor")};
    out.empty = SupportText::tr("Nobody asks for support.");
    out.emptyKind = EmptyKind::NothingDue;
    int key = 0;
    for (const Request &each : s.requests) {
        const bool isOpen = each.status == kOpen, isMatched = each.status == kMatched;
        const bool isLate = isOpen && each.asked + kMatchTarget < s.now;
        out.rows.push_back(
            {{view.person(each.person), QString::fromStdString(each.language),
                 view.cell(each.asked),
                 each.mentor.empty() ? QStringLiteral("–") : view.person(each.mentor)},
                isLate          ? Tone::Critical
                    : isOpen    ? Tone::Warning
                    : isMatched ? Tone::Good
                                : Tone::Info,
                isOpen          ? SupportText::tr("open")
                    : isMatched ? SupportText::tr("matched")
                                : SupportText::tr("ended"),
                isOpen ? candidatesText(view, each)
                       : SupportText::tr("Deletes itself: a day after its end nothing of it can be "
                                         "read any more, here or in a backup."),
                key++});
    }
    out.actions = {{QStringLiteral("support.ask"), SupportText::tr("Ask for support…"), s.mayHelp,
                       false, view.may(s.mayHelp)},
        {QStringLiteral("support.match"), SupportText::tr("Match…"), s.mayHelp, true,
            view.may(s.mayHelp), true},
        {QStringLiteral("support.refuse"), SupportText::tr("Match declined"), s.mayHelp, true,
            s.mayHelp ? SupportText::tr("By either of them; no reason is asked") : view.may(false)},
        {QStringLiteral("support.end"), SupportText::tr("End"), s.mayHelp, true,
            view.may(s.mayHelp)}};
    return out;
}

PageTable mentorsTable(const RecoveryView &view)
{
    const Snapshot &s = view.snapshot;
    PageTable out;
    out.name = SupportText::tr("Mentors");
    out.columns = {SupportText::tr("Person"), SupportText::tr("Languages"),
        SupportText::tr("Trained on"), SupportText::tr("Matches"), SupportText::tr("Leads")};
    out.empty = SupportText::tr("Nobody is a mentor yet.");
    int key = 0;
    for (const MentorState &each : s.mentors) {
        const auto has = std::ranges::count_if(s.requests, [&](const Request &request) {
            return request.status == kMatched && request.mentor == each.mentor.person;
        });
        out.rows.push_back({{view.person(each.mentor.person), joined(each.mentor.languages),
                                dayCell(each.mentor.trained),
                                SupportText::tr("%1 of %2").arg(has).arg(each.mentor.most),
                                joined(each.mentor.leads)},
            each.mentor.active ? Tone::Good : Tone::Info,
            each.mentor.active ? SupportText::tr("may be asked") : SupportText::tr("not now"),
            SupportText::tr("At most %n match(es) at one time. Nobody of the teams they lead is "
                            "ever matched with them.",
                nullptr, static_cast<int>(each.mentor.most)),
            key++});
    }
    out.actions = {{QStringLiteral("mentor.name"), SupportText::tr("Name a mentor…"), s.mayHelp,
                       false, view.may(s.mayHelp)},
        {QStringLiteral("mentor.change"), SupportText::tr("Change…"), s.mayHelp, true,
            view.may(s.mayHelp)}};
    return out;
}

PageTable gapsTable(const RecoveryView &view)
{
    const Snapshot &s = view.snapshot;
    PageTable out;
    out.name = SupportText::tr("Without a mentor, seven days");
    out.columns = {SupportText::tr("Site"), SupportText::tr("Language"), SupportText::tr("From"),
        SupportText::tr("Until"), SupportText::tr("At work, at most")};
    out.empty = !s.planKnown ? SupportText::tr("No shift of the coming days is known.")
        : s.protocol.protocol.languages.empty()
        ? SupportText::tr("The protocol promises support in no language.")
        : SupportText::tr("In every hour somebody works there is a mentor.");
    if (s.planKnown && !s.protocol.protocol.languages.empty())
        out.emptyKind = EmptyKind::NothingDue;
    int key = 0;
    for (const Gap &gap : s.gaps) {
        const facts::Site *site = s.organisation->site(gap.site);
        out.rows.push_back({{site ? QString::fromStdString(site->name) : QStringLiteral("–"),
                                QString::fromStdString(gap.language), view.cell(gap.span.begin),
                                view.cell(gap.span.end), number(gap.people)},
            Tone::Neutral, {},
            SupportText::tr("In these hours people are at work, and no active, trained mentor of "
                            "this language is on shift at any site."),
            key++});
    }
    return out;
}

} // namespace

PageText supportText(const RecoveryView &view)
{
    const Snapshot &s = view.snapshot;
    PageText out;
    const auto open = std::ranges::count(s.requests, kOpen, &Request::status);
    out.due = static_cast<int>(open);
    out.tone = open > 0 ? Tone::Warning : Tone::Good;
    out.state = open > 0 ? SupportText::tr("waiting") : QString();
    out.headline = open > 0
        ? SupportText::tr("%n request(s) wait for a mentor", nullptr, static_cast<int>(open))
        : SupportText::tr("Nobody waits for a mentor");
    out.about = safetyException();
    if (const QString inTime = matchedText(s); !inTime.isEmpty())
        out.about = QStringLiteral("%1\n\n%2").arg(out.about, inTime);
    out.tables = {requestsTable(view), mentorsTable(view), gapsTable(view)};
    return out;
}

PageText checkInText(const RecoveryView &view)
{
    const Snapshot &s = view.snapshot;
    PageText out;
    out.headline =
        SupportText::tr("%n person(s) take part", nullptr, static_cast<int>(s.takingPart));
    out.about = SupportText::tr(
        "One question, 0 to 10: How drained do you feel right now? Agents answer by themselves, if "
        "they wish to, with a code that only they keep, and leave whenever they wish. It is shown "
        "in groups of %n or more alone, never for a person, and a further group is withheld where "
        "the rest could be found by subtraction.",
        nullptr, static_cast<int>(s.leastGroup));
    PageTable groups;
    groups.name = SupportText::tr("Two weeks, by team");
    groups.columns = {
        SupportText::tr("Team"), SupportText::tr("Mean, 0 to 10"), SupportText::tr("People")};
    groups.empty = SupportText::tr("No data: nobody has answered in two weeks.");
    int key = 0;
    for (const Group &group : s.groups) {
        const bool isAll = &group == &s.groups.back();
        if (isAll && s.groups.size() == 1)
            continue; // nobody answered
        const QString name = isAll ? SupportText::tr("All together")
            : group.name.empty()   ? SupportText::tr("Without a team")
                                   : QString::fromStdString(group.name);
        groups.rows.push_back(
            {{name, group.mean ? number(*group.mean, 1) : SupportText::tr("withheld"),
                 group.isWithheld ? QStringLiteral("–") : number(group.people)},
                Tone::Neutral, {},
                group.isWithheld
                    ? SupportText::tr("Withheld: a figure of so few people would be about persons, "
                                      "or would give away another one that is.")
                    : SupportText::tr(
                        "The mean over %n person(s), each counted once.", nullptr, group.people),
                key++});
    }
    groups.actions = {{QStringLiteral("checkin.give"), SupportText::tr("Answer…"), s.mayHelp, false,
                          view.may(s.mayHelp)},
        {QStringLiteral("checkin.in"), SupportText::tr("Take part…"), s.mayHelp, false,
            view.may(s.mayHelp)},
        {QStringLiteral("checkin.out"), SupportText::tr("Leave…"), s.mayHelp, false,
            view.may(s.mayHelp)}};
    out.tables = {std::move(groups)};
    return out;
}

QString safetyException()
{
    return SupportText::tr(
        "What is said stays between the two, with one exception that is told first: where "
        "somebody's life or health is in danger, the mentor gets help. A request says that "
        "somebody asks and in which language, no more, and deletes itself.");
}

QString unfitText(Unfit unfit)
{
    switch (unfit) {
    case Unfit::Themselves:
        return SupportText::tr("asks by themselves");
    case Unfit::Inactive:
        return SupportText::tr("not now");
    case Unfit::NotTrained:
        return SupportText::tr("not trained yet");
    case Unfit::Language:
        return SupportText::tr("speaks another language");
    case Unfit::LineManager:
        return SupportText::tr("leads their team: never matched");
    case Unfit::Refused:
        return SupportText::tr("was declined");
    case Unfit::Full:
        return SupportText::tr("has enough matches");
    case Unfit::OffShift:
        return SupportText::tr("off shift now");
    }
    return {};
}

} // namespace attune::ui
