// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fatigue/load_text.h"

#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace attune::ui {

using fatigue::Grain;

namespace {

constexpr std::size_t kNamed = 3; ///< contacts a sentence speaks of

QString clauseOf(const fatigue::Policy &policy, const char *key)
{
    const fatigue::Setting *setting = policy.setting(key);
    return setting ? QString::fromStdString(setting->clause) : QString();
}

/// Where a limit comes from, within a sentence.
QString whoseText(fatigue::SettingSource source)
{
    switch (source) {
    case fatigue::SettingSource::Policy:
        return LoadText::tr("the site policy");
    case fatigue::SettingSource::Law:
        return LoadText::tr("the law");
    case fatigue::SettingSource::Practice:
        return LoadText::tr("good practice");
    case fatigue::SettingSource::Agreement:
        return LoadText::tr("the agreement");
    }
    return {};
}

/// With its clause or article where there is one.
QString whoseText(const fatigue::Setting &setting)
{
    const QString whose = whoseText(setting.source);
    return setting.clause.empty()
        ? whose
        : LoadText::tr("%1 (%2)").arg(whose, QString::fromStdString(setting.clause));
}

} // namespace

QString minutesText(double minutes)
{
    // Whole minutes: seconds of a day say nothing.
    return lengthText(std::chrono::minutes{std::llround(minutes)});
}

QString spanText(const fatigue::Snapshot &snapshot, Interval span)
{
    const Zone &zone = snapshot.zone();
    const QString day =
        QLocale().toString(dateOf(zone.dayOf(span.begin)), LoadText::tr("ddd d MMM"));
    switch (snapshot.grain) {
    case Grain::Week:
        return LoadText::tr("Week of %1").arg(day);
    case Grain::Day:
        return day;
    case Grain::Quarter:
    case Grain::Hour:
        break;
    }
    return LoadText::tr("%1, %2–%3").arg(day, timeText(span.begin, zone), timeText(span.end, zone));
}

QString sourceText(fatigue::SettingSource source)
{
    switch (source) {
    case fatigue::SettingSource::Policy:
        return LoadText::tr("Site policy");
    case fatigue::SettingSource::Law:
        return LoadText::tr("Law");
    case fatigue::SettingSource::Practice:
        return LoadText::tr("Good practice");
    case fatigue::SettingSource::Agreement:
        return LoadText::tr("Agreement");
    }
    return {};
}

QString limitSource(const fatigue::Snapshot &snapshot)
{
    const auto &limits = snapshot.thresholds;
    const auto &policy = snapshot.policy->acute;
    const auto whoseOf = [&](const char *key) {
        const fatigue::Setting *setting = snapshot.policy->setting(key);
        return setting ? whoseText(*setting) : QString();
    };
    const bool isMean = snapshot.measure == fatigue::Measure::Cumulative;
    const QString amber = whoseOf(isMean ? "week_amber_ceiling" : "amber_ceiling");
    const QString red = whoseOf(isMean ? "week_red_ceiling" : "red_ceiling");
    const QString whose =
        amber == red || red.isEmpty() ? amber : LoadText::tr("%1, for red of %2").arg(amber, red);
    const QString floor = whoseOf(isMean ? "week_amber_floor" : "amber_floor");
    if (limits.isProvisional)
        return LoadText::tr("Limit %1 load-minutes, red from %2: ceilings of %3, provisional "
                            "until there are %4 shifts of %5 people.")
            .arg(number(limits.amber), number(limits.red), whose, number(policy.leastShifts),
                number(policy.leastAgents));
    return LoadText::tr("Limit %1 load-minutes, red from %2: %3 and %4 of 100 shifts of the eight "
                        "weeks before this month stay below, above a floor of %6 and under the "
                        "ceiling of %5.")
        .arg(number(limits.amber), number(limits.red), number(policy.amberShare * 100),
            number(policy.redShare * 100), whose, floor);
}

QString byQueueSentence(const fatigue::Snapshot &snapshot)
{
    if (!snapshot.scoresOpen)
        return LoadText::tr("Scores are not yours to see: every interaction counts by its queue.");
    if (!snapshot.wordingKnown)
        return LoadText::tr(
            "No customer's wording is known here: every interaction counts by its queue.");
    return {};
}

QString partsSentence(const fatigue::Snapshot &snapshot, const fatigue::Details &details)
{
    const Zone &zone = snapshot.zone();
    QStringList sentences;
    double sum = 0;
    std::size_t count = 0;
    Instant last{};
    for (; count < std::min(kNamed, details.parts.size()); ++count) {
        sum += details.parts[count].left;
        last = std::max(last, details.parts[count].work.end);
    }
    if (details.load < 0.5)
        return LoadText::tr("There is hardly any load at this moment.");
    // Where they waited in one queue, it says what they were about.
    const QueueId queue = count > 0 ? details.parts.front().work.queue : QueueId{};
    const bool isOne = queue && snapshot.organisation->queue(queue)
        && std::all_of(details.parts.begin(), details.parts.begin() + std::ptrdiff_t(count),
            [&](const fatigue::Part &part) { return part.work.queue == queue; });
    const QString share = number(100 * sum / std::max(details.load, 1e-9));
    if (isOne)
        sentences +=
            LoadText::tr("%1 % come from %n interaction(s) in %2 before %3.", nullptr,
                static_cast<int>(count))
                .arg(share, queueText(*snapshot.organisation, queue), timeText(last, zone));
    else if (count > 0)
        sentences += LoadText::tr(
            "%1 % come from %n interaction(s) before %2.", nullptr, static_cast<int>(count))
                         .arg(share, timeText(last, zone));
    if (details.fromBefore > 0.5)
        sentences += LoadText::tr("%1 load-minutes are left from before this day.")
                         .arg(number(details.fromBefore));
    if (!details.rests.empty())
        sentences +=
            LoadText::tr("The last break, %1 long, removed %2.")
                .arg(lengthText(details.rests.back().span.end - details.rests.back().span.begin),
                    number(details.rests.back().removed));
    return sentences.join(QLatin1Char(' '));
}

QString inputsSentence(const fatigue::Details &details)
{
    const fatigue::Inputs &inputs = details.inputs;
    QStringList lacking;
    if (!inputs.contacts)
        lacking += LoadText::tr("no interaction");
    if (!inputs.lengths)
        lacking += LoadText::tr("not every interaction has a length");
    if (!inputs.intensity)
        lacking += LoadText::tr("the customer's wording is known of %1 %, the rest counts by queue")
                       .arg(number(inputs.knownShare * 100));
    if (!inputs.shift)
        lacking += LoadText::tr("no shift");
    if (!inputs.breaks)
        lacking += LoadText::tr("no break is recorded");
    const QString count =
        LoadText::tr("%1 of %2 inputs").arg(inputs.present()).arg(fatigue::Inputs::kOf);
    return lacking.isEmpty()
        ? count
        : LoadText::tr("%1: %2").arg(count, lacking.join(QStringLiteral("; ")));
}

QStringList rotaSentences(const fatigue::Details &details, const fatigue::Policy &policy)
{
    QStringList out;
    const auto &found = details.rota;
    const auto &rules = policy.rota;
    for (const fatigue::ShortRest &rest : found.shortRests)
        out += LoadText::tr("%1 h between two shifts instead of %2 (%3)")
                   .arg(number(rest.hours, 1), number(rules.leastDailyRestHours),
                       clauseOf(policy, "least_daily_rest_hours"));
    if (found.lacksWeeklyRest)
        out += LoadText::tr("Seven days without %1 h of rest at a stretch (%2)")
                   .arg(number(rules.leastWeeklyRestHours),
                       clauseOf(policy, "least_weekly_rest_hours"));
    if (details.weekHours && details.weekHours->hours > rules.mostWeekHours)
        out += LoadText::tr("%1 h a week on average of %2 weeks instead of %3 at most (%4)")
                   .arg(number(details.weekHours->hours, 1), number(details.weekHours->weeks, 1),
                       number(rules.mostWeekHours), clauseOf(policy, "most_week_hours"));
    if (found.daysInARow >= rules.amberDays)
        out += LoadText::tr("%1 days worked in a row (%2)")
                   .arg(number(found.daysInARow), clauseOf(policy, "amber_days"));
    if (found.nightsInARow >= rules.amberNights)
        out += LoadText::tr("%1 nights worked in a row (%2)")
                   .arg(number(found.nightsInARow), clauseOf(policy, "amber_nights"));
    if (!found.longShifts.empty())
        out += LoadText::tr("%n shift(s) longer than allowed (%1)", nullptr,
            static_cast<int>(found.longShifts.size()))
                   .arg(clauseOf(policy, "most_shift_hours"));
    return out;
}

QString intensityText(const fatigue::Work &work)
{
    const QString value =
        LoadText::tr("intensity %1 of 4")
            .arg(number(work.intensity, work.intensity == std::floor(work.intensity) ? 0 : 1));
    return work.isKnown ? value : LoadText::tr("%1, by queue").arg(value);
}

} // namespace attune::ui
