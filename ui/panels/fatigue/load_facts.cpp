// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The figures beside one cell, each with what it counts and what it was made of.
#include "ui/panels/fatigue/load_text.h"

#include "ui/models/fact_text.h"
#include "ui/theme/numbers.h"

namespace attune::ui {

namespace {

QString showThem()
{
    return LoadText::tr("Show these interactions");
}

/// None found among those that could be read is not none.
QString hostileText(const fatigue::Details &d)
{
    const QString found = number(double(d.hostile.size()));
    if (d.latelyKnown == d.lately)
        return found;
    return d.latelyKnown == 0 ? LoadText::tr("not known") : LoadText::tr("at least %1").arg(found);
}

ReasonedFact hostileFact(const fatigue::Details &d, const Zone &zone)
{
    return {LoadText::tr("Hostile interactions, 90 min"), hostileText(d),
        LoadText::tr(
            "Begun in the 90 minutes before %1, in which the customer wrote or said "
            "something against people, a threat or abuse. Without consent or transcript "
            "nothing is known of an interaction, and it is not counted here: of %2 begun then, "
            "%3 could be read.")
            .arg(timeText(d.at, zone), number(double(d.lately)), number(double(d.latelyKnown))),
        d.hostile.empty() ? QString() : showThem()};
}

ReasonedFact handledFact(const fatigue::Details &d, const Zone &zone)
{
    return {LoadText::tr("Handled that day until then"), number(double(d.handled.size())),
        LoadText::tr("Begun that day until %1. The customer's wording is known of %2 %; the rest "
                     "counts by its queue, never as nothing.")
            .arg(timeText(d.at, zone), number(d.inputs.knownShare * 100)),
        d.handled.empty() ? QString() : showThem()};
}

ReasonedFact handlingFact(const fatigue::Details &d)
{
    double added = 0;
    for (const fatigue::Part &part : d.parts)
        added += part.loadMinutes;
    const QString weighed =
        LoadText::tr("Talking, holding and wrapping up; minutes of several at once count once. "
                     "Weighted by how demanding the customers were, they added %1 load-minutes, of "
                     "which %2 are left.")
            .arg(number(added), number(d.load - d.fromBefore));
    if (d.availableMinutes <= 0)
        return {LoadText::tr("Time handling"), minutesText(d.handledMinutes), weighed};
    const QString busy =
        LoadText::tr("That is %1 % of the %2 at work without breaks. The longest stretch without a "
                     "free minute: %3.")
            .arg(number(100 * d.handledMinutes / d.availableMinutes),
                minutesText(d.availableMinutes), minutesText(d.longestRun));
    return {LoadText::tr("Time handling"), minutesText(d.handledMinutes),
        LoadText::tr("%1 %2", "one sentence after the other").arg(weighed, busy)};
}

ReasonedFact breakFact(const fatigue::Details &d, const Zone &zone)
{
    QStringList rests;
    for (const fatigue::Rest &each : d.rests)
        rests += LoadText::tr("%1–%2 removed %3")
                     .arg(timeText(each.span.begin, zone), timeText(each.span.end, zone),
                         number(each.removed));
    return {LoadText::tr("Since the last break"),
        d.sinceBreak
            ? minutesText(std::chrono::duration<double, std::ratio<60>>(*d.sinceBreak).count())
            : LoadText::tr("none recorded"),
        rests.isEmpty()
            ? LoadText::tr("No break of this day arrived until %1. A break that is not recorded "
                           "removes nothing here.")
                  .arg(timeText(d.at, zone))
            : LoadText::tr("Breaks of this day: %1.").arg(rests.join(QStringLiteral("; ")))};
}

ReasonedFact baselineFact(const fatigue::Details &d)
{
    const QString name = LoadText::tr("Against own 28 days");
    if (!d.baseline)
        return {name, LoadText::tr("too few days"),
            LoadText::tr("It takes 14 recorded days in 28, and days that differ.")};
    const fatigue::Baseline &b = *d.baseline;
    return {name, LoadText::tr("%1 sd").arg(signedNumber(b.distance(), 1)),
        LoadText::tr("%1 load-minutes a day in the last 7 days (%2 recorded), %3 in the 21 before "
                     "(%4 recorded), which differ by a standard deviation of %5. Nobody is "
                     "compared with others.")
            .arg(number(b.recent))
            .arg(b.recentDays)
            .arg(number(b.usual))
            .arg(b.usualDays)
            .arg(number(b.spread))};
}

} // namespace

std::vector<ReasonedFact> loadFacts(const fatigue::Details &details, const Zone &zone)
{
    return {hostileFact(details, zone), handledFact(details, zone), handlingFact(details),
        breakFact(details, zone), baselineFact(details),
        {LoadText::tr("Inputs"),
            LoadText::tr("%1 of %2").arg(details.inputs.present()).arg(fatigue::Inputs::kOf),
            LoadText::tr("Looked for: interactions, their lengths, the customer's wording, the "
                         "shift, breaks. %1.")
                .arg(inputsSentence(details))}};
}

QString meanSentence(const fatigue::MeanStep &step)
{
    const QString day = QLocale().toString(dateOf(step.day), LoadText::tr("ddd d MMM"));
    if (!step.load)
        return LoadText::tr("Nothing is known of %1: the mean is carried on.").arg(day);
    if (!step.before)
        return LoadText::tr("%1 begins with the mean of the first seven recorded days, moved a "
                            "quarter of the way to its own %2.")
            .arg(day, number(*step.load));
    return LoadText::tr("%1: three quarters of the day before (%2) and a quarter of the day's own "
                        "load (%3). A day of rest counts 0.")
        .arg(day, number(*step.before), number(*step.load));
}

} // namespace attune::ui
