// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/validation/validation_text.h"

#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <QCoreApplication>

namespace attune::ui {

using namespace validation;

namespace {

class ValidationText {
    Q_DECLARE_TR_FUNCTIONS(ValidationText)
};

QString noData()
{
    return ValidationText::tr("no data");
}

QString notConnected()
{
    return ValidationText::tr("not connected");
}

QString rangeText(double value, double low, double high, int decimals)
{
    return ValidationText::tr("%1 (%2 to %3)")
        .arg(signedNumber(value, decimals), signedNumber(low, decimals),
            signedNumber(high, decimals));
}

PageRow relationRow(
    const QString &name, const std::optional<Relation> &relation, const QString &unit, int key)
{
    if (!relation)
        return {{name, noData(), noData()}, Tone::Neutral, {},
            ValidationText::tr("Too few answers, or nothing varies."), key};
    return {{name, rangeText(relation->correlation, relation->low, relation->high, 2),
                rangeText(relation->slope, relation->slopeLow, relation->slopeHigh, 3)},
        Tone::Neutral, {},
        ValidationText::tr("Everybody is compared with themselves alone: ranks within persons, "
                           "with an interval of 95 %. The slope is in points of the answer for one "
                           "%1, with an intercept for each person.")
            .arg(unit),
        key};
}

PageTable relationTable(const Snapshot &s)
{
    PageTable out;
    out.name = ValidationText::tr("Relation to the check-in");
    out.columns = {ValidationText::tr("At the end of the shift"),
        ValidationText::tr("Correlation within persons"), ValidationText::tr("Slope")};
    out.empty = s.takingPart == 0
        ? ValidationText::tr("Not connected: nobody takes part in the check-in.")
        : ValidationText::tr(
            "No data: %n answer(s) of a day with a shift; at least %1 of %2 people are needed.",
            nullptr, static_cast<int>(s.relations.pairs))
              .arg(kLeastPairs)
              .arg(s.leastPeople);
    if (!s.relations.load && !s.relations.hours)
        return out;
    out.rows = {relationRow(ValidationText::tr("Load"), s.relations.load,
                    ValidationText::tr("load-minute"), 0),
        relationRow(
            ValidationText::tr("Hours worked"), s.relations.hours, ValidationText::tr("hour"), 1),
        relationRow(ValidationText::tr("Minutes of interactions"), s.relations.minutes,
            ValidationText::tr("minute"), 2)};
    out.rows.push_back({{ValidationText::tr("What load adds to hours worked"),
                            s.relations.added ? ValidationText::tr("%1 % of the variance")
                                                    .arg(number(*s.relations.added * 100, 1))
                                              : noData(),
                            QStringLiteral("–")},
        Tone::Neutral, {},
        ValidationText::tr("From %n answer(s) of %1 people, together and within persons. Less than "
                           "2 % is nothing.",
            nullptr, static_cast<int>(s.relations.pairs))
            .arg(s.relations.people),
        3});
    return out;
}

PageTable absenceTable(const Snapshot &s)
{
    const Absences &a = s.absences;
    PageTable out;
    out.name = ValidationText::tr("Absence in the week after");
    out.columns = {
        ValidationText::tr("Over seven days"), ValidationText::tr("Area under the curve")};
    const QString why = !a.connected ? ValidationText::tr("No source delivers absences.")
        : a.absent < kLeastAbsences
        ? ValidationText::tr("%n week(s) before an absence; at least %1 are needed.", nullptr,
            static_cast<int>(a.absent))
              .arg(kLeastAbsences)
        : ValidationText::tr("Of %n week(s), %1 before a sick absence. 0.5 is chance: a coin does "
                             "as well.",
            nullptr, static_cast<int>(a.weeks))
              .arg(a.absent);
    const auto row = [&](const QString &name, const std::optional<double> &area) {
        out.rows.push_back({{name,
                                area              ? number(*area, 2)
                                    : a.connected ? noData()
                                                  : notConnected()},
            Tone::Neutral, {}, why, static_cast<int>(out.rows.size())});
    };
    row(ValidationText::tr("Load, mean of seven days"), a.load);
    row(ValidationText::tr("Hours worked"), a.hours);
    row(ValidationText::tr("Minutes of interactions"), a.minutes);
    return out;
}

PageTable alertTable(const Snapshot &s, bool masked)
{
    const Audit &a = s.audit;
    const Zone &zone = s.organisation->zoneOf({});
    PageTable out;
    out.name = ValidationText::tr("Alerts of four weeks");
    out.columns = {ValidationText::tr("Person"), ValidationText::tr("Since"),
        ValidationText::tr("Level"), ValidationText::tr("Cleared after")};
    out.empty = ValidationText::tr("No alert was raised in four weeks.");
    const QString sum = a.precision
        ? ValidationText::tr("Marked useful: %1 of %2 (%3 % to %4 %).")
              .arg(a.useful)
              .arg(a.marked)
              .arg(number(a.precision->lower * 100), number(a.precision->upper * 100))
        : ValidationText::tr(
            "Nobody has marked an alert yet, so nothing is known of their precision.");
    for (std::size_t i = 0; i < s.alerts.size(); ++i) {
        const AlertRow &each = s.alerts[i];
        const auto cleared = each.alert.cleared;
        out.rows.push_back({{agentText(*s.organisation, each.alert.agent, masked),
                                timeCell(dayTimeText(each.alert.since, zone), each.alert.since),
                                each.alert.level == 2 ? ValidationText::tr("red")
                                                      : ValidationText::tr("amber"),
                                cleared ? lengthCell(*cleared - each.alert.since)
                                        : PageCell(ValidationText::tr("not that day"))},
            !each.mark                       ? Tone::Info
                : *each.mark == Mark::Useful ? Tone::Good
                                             : Tone::Warning,
            !each.mark                       ? ValidationText::tr("not marked")
                : *each.mark == Mark::Useful ? ValidationText::tr("useful")
                                             : ValidationText::tr("not useful"),
            each.mark ? ValidationText::tr("By %1.\n\n%2").arg(QString::fromStdString(each.by), sum)
                      : sum,
            static_cast<int>(i)});
    }
    const QString why = s.mayMark
        ? ValidationText::tr("Whether it told you something that mattered")
        : ValidationText::tr("Not for your role, or this centre is only "
                             "being read.");
    out.actions = {{QStringLiteral("useful"), ValidationText::tr("Useful"), s.mayMark, true, why},
        {QStringLiteral("not_useful"), ValidationText::tr("Not useful"), s.mayMark, true, why}};
    return out;
}

PageTable auditTable(const Snapshot &s)
{
    const Audit &a = s.audit;
    PageTable out;
    out.name = ValidationText::tr("Precision of alerts");
    out.columns = {ValidationText::tr("Figure"), ValidationText::tr("Value")};
    const auto row = [&](const QString &name, const QString &value, const QString &why) {
        out.rows.push_back(
            {{name, value}, Tone::Neutral, {}, why, static_cast<int>(out.rows.size())});
    };
    row(ValidationText::tr("Marked useful"),
        a.precision ? ValidationText::tr("%1 of %2 (%3 % to %4 %)")
                          .arg(a.useful)
                          .arg(a.marked)
                          .arg(number(a.precision->lower * 100), number(a.precision->upper * 100))
                    : noData(),
        ValidationText::tr("As supervisors mark them under Alerts of four weeks; the interval is "
                           "Wilson's of 95 %."));
    row(ValidationText::tr("Alerts"), number(double(a.alerts)),
        ValidationText::tr("Every rise to amber or red within four weeks, found again minute by "
                           "minute as Fatigue finds it. Each stands under Alerts of four weeks."));
    row(ValidationText::tr("Alerts a shift"),
        a.shifts > 0 ? number(double(a.alerts) / a.shifts, 2) : noData(),
        ValidationText::tr("Of %n shift(s).", nullptr, static_cast<int>(a.shifts)));
    row(ValidationText::tr("Until clearly below, median"),
        a.medianClear ? lengthText(std::chrono::duration_cast<Milliseconds>(
            std::chrono::duration<double, std::ratio<60>>(*a.medianClear)))
                      : noData(),
        ValidationText::tr("Of those that cleared within the day."));
    return out;
}

QString variantText(Variant::What what)
{
    switch (what) {
    case Variant::What::WeightLow:
        return ValidationText::tr("A step of intensity weighs 0.25");
    case Variant::What::WeightHigh:
        return ValidationText::tr("A step of intensity weighs 1");
    case Variant::What::RestShort:
        return ValidationText::tr("Rest works twice as fast");
    case Variant::What::RestLong:
        return ValidationText::tr("Rest works half as fast");
    }
    return {};
}

PageTable variantTable(const Snapshot &s)
{
    PageTable out;
    out.name = ValidationText::tr("Sensitivity to the constants");
    out.columns = {ValidationText::tr("If"), ValidationText::tr("Colour changes for"),
        ValidationText::tr("Red now"), ValidationText::tr("Red then")};
    out.empty = noData();
    for (const Variant &each : s.variants)
        out.rows.push_back({{variantText(each.what),
                                each.people ? ValidationText::tr("%1 of %2 people (%3 %)")
                                                  .arg(each.changed)
                                                  .arg(each.people)
                                                  .arg(number(100.0 * each.changed / each.people))
                                            : noData(),
                                number(each.redBefore), number(each.redAfter)},
            Tone::Neutral, {},
            ValidationText::tr("Everybody's highest load of the last seven days, computed anew "
                               "with the other constant, against the same limits."),
            static_cast<int>(out.rows.size())});
    return out;
}

PageRow rateRow(const QString &name, const GroupRate &group, int key)
{
    return {{name, group.isWithheld ? QStringLiteral("–") : number(group.people),
                group.isWithheld       ? ValidationText::tr("withheld")
                    : group.shifts > 0 ? number(100.0 * double(group.alerts) / group.shifts, 1)
                                       : noData()},
        Tone::Neutral, {},
        group.isWithheld
            ? ValidationText::tr("Fewer than %n people, or a group that would tell of such a one "
                                 "by subtraction: nothing is said of it.",
                nullptr, kSmallestCompared)
            : ValidationText::tr("%n alert(s) in %1 shifts. A difference is a reason to look at "
                                 "work and plans, not at people.",
                nullptr, static_cast<int>(group.alerts))
                  .arg(number(group.shifts)),
        key};
}

QString contractText(Contract contract)
{
    switch (contract) {
    case Contract::Full:
        return ValidationText::tr("Full time");
    case Contract::Part:
        return ValidationText::tr("Part time");
    case Contract::NotKnown:
        break;
    }
    return ValidationText::tr("Contract not known");
}

PageTable siteTable(const Snapshot &s)
{
    PageTable out;
    out.name = ValidationText::tr("Alerts by site and contract");
    out.columns = {ValidationText::tr("Group"), ValidationText::tr("People"),
        ValidationText::tr("Alerts in 100 shifts")};
    out.empty = noData();
    const auto next = [&out] {
        return static_cast<int>(out.rows.size());
    };
    for (const SiteRate &each : s.sites) {
        const facts::Site *site = s.organisation->site(each.site);
        out.rows.push_back(
            rateRow(site ? QString::fromStdString(site->name) : ValidationText::tr("No site known"),
                each, next()));
    }
    for (const ContractRate &each : s.contracts)
        out.rows.push_back(rateRow(contractText(each.contract), each, next()));
    return out;
}

} // namespace

QString verdictText(const Snapshot &s)
{
    switch (s.verdict) {
    case Verdict::AddsNothing:
        return s.absences.load
            ? ValidationText::tr("The model of load adds nothing over hours worked: it tells "
                                 "absence in the week after no better")
            : ValidationText::tr("The model of load adds nothing over hours worked: it goes with "
                                 "the answers of the check-in no better");
    case Verdict::Adds:
        return s.absences.load
            ? ValidationText::tr(
                "Load tells more of absence in the week after than hours worked do")
            : ValidationText::tr(
                "Load goes with the answers of the check-in beyond what hours worked do");
    case Verdict::NotKnown:
        break;
    }
    return ValidationText::tr(
        "Whether load says more than hours worked is not known here: there is too little to tell");
}

PageText validationText(const Snapshot &s, bool masked)
{
    PageText out;
    out.tone = s.verdict == Verdict::Adds   ? Tone::Good
        : s.verdict == Verdict::AddsNothing ? Tone::Warning
                                            : Tone::Info;
    out.state = s.verdict == Verdict::Adds  ? ValidationText::tr("adds")
        : s.verdict == Verdict::AddsNothing ? ValidationText::tr("adds nothing")
                                            : ValidationText::tr("not known");
    out.headline = verdictText(s);
    out.about = ValidationText::tr(
        "Load describes demands and missing rest. Published figures of that kind predict hardly "
        "anything about one person (areas of 0.57 to 0.65), so none is shown of one. Here stands "
        "whether they are worth anything in this centre.");
    if (!s.scoresOpen)
        out.about = QStringLiteral("%1 %2").arg(out.about,
            ValidationText::tr(
                "Scores are not yours to see: every interaction counts by its queue, "
                "here too."));
    out.tables = {relationTable(s), absenceTable(s), auditTable(s), alertTable(s, masked),
        variantTable(s), siteTable(s)};
    return out;
}

} // namespace attune::ui
