// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the sheet comes to, as sentences for the panel, the paper and the table.
#include "ui/panels/staffing/staffing_model.h"

#include "ui/theme/numbers.h"

#include <map>

namespace attune::ui {

using staffing::StaffingFault;

namespace {

QString emotionText(facts::EmotionClass emotion)
{
    switch (emotion) {
    case facts::EmotionClass::Low:
        return SheetText::tr("low class");
    case facts::EmotionClass::Medium:
        return SheetText::tr("medium class");
    case facts::EmotionClass::High:
        return SheetText::tr("high class");
    case facts::EmotionClass::VeryHigh:
        return SheetText::tr("very high class");
    case facts::EmotionClass::Unknown:
        break;
    }
    return SheetText::tr("no class");
}

/// What one interaction counts for, by the class of its queue: the settings all of it hangs on.
QString classesSentence(const staffing::DemandHistory &history, const staffing::WhatIf &whatIf)
{
    std::map<facts::EmotionClass, QStringList> queues;
    for (const staffing::QueueHistory &queue : history.queues)
        queues[queue.emotion] += QString::fromStdString(queue.name);
    QStringList classes;
    for (const auto &[emotion, names] : queues) {
        const auto kind = static_cast<std::size_t>(emotion);
        classes += SheetText::tr("%1 (%2): %3 s of recovery, weight %4")
                       .arg(emotionText(emotion), names.join(QStringLiteral(", ")),
                           number(whatIf.recoverySeconds[kind]), number(whatIf.weights[kind], 2));
    }
    return SheetText::tr("What one interaction counts, by the class of its queue: %1.")
        .arg(classes.join(QStringLiteral("; ")));
}

QString sensitivitySentence(const staffing::Sensitivity &found)
{
    const auto people = [](std::optional<int> count) {
        return count ? number(*count) : QStringLiteral("–");
    };
    return SheetText::tr("What it hangs on, at the half hour with the most interactions: %1 people "
                         "as it stands, %2 if they may be busy five points less, %3 if the cap on "
                         "load is a tenth lower, %4 without recovery.")
        .arg(number(found.agents), people(found.lessBusy), people(found.lessLoad),
            people(found.withoutRecovery));
}

} // namespace

QStringList sheetSentences(const staffing::DemandHistory &history, const staffing::Sheet &usual,
    const staffing::Sheet &high, const staffing::WhatIf &whatIf)
{
    if (usual.fault != StaffingFault::None)
        return {faultText(usual.fault)};
    if (usual.isTooFewDays)
        return {SheetText::tr("Only %n comparable day(s) with data: four are needed.", nullptr,
            static_cast<int>(history.days.size()))};
    QStringList out;
    out += SheetText::tr(
        "Volume alone asks for %1 agent-hours on duty, load for %2: %3 a day, %4 with "
        "shrinkage.")
               .arg(number(usual.volumeHours, 1), number(usual.loadHours, 1),
                   signedNumber(usual.loadHours - usual.volumeHours, 1),
                   signedNumber(usual.loadRosteredHours - usual.volumeRosteredHours, 1));
    out += SheetText::tr("At the busiest half hour %1 people instead of %2.")
               .arg(number(usual.mostLoad), number(usual.mostVolume));
    out += SheetText::tr("On a day only one in five exceeds: %1 agent-hours, %2 people at once.")
               .arg(number(high.loadHours, 1), number(high.mostLoad));
    if (usual.price && usual.price->moreAgents > 0)
        out += SheetText::tr("One more point of service level takes %n more person(s) then.",
            nullptr, usual.price->moreAgents);
    else if (usual.price)
        out += SheetText::tr(
            "One more point of service level needs nobody more: another limit binds.");
    if (usual.sensitivity)
        out += sensitivitySentence(*usual.sensitivity);
    out += classesSentence(history, whatIf);
    if (usual.countsTwice)
        out +=
            SheetText::tr("Recovery is planned after interactions and stands in the shrinkage as "
                          "well: it is counted twice.");
    if (usual.isBeyond || high.isBeyond)
        out += SheetText::tr("An interval asks for more than %1 people: look at its input.")
                   .arg(number(staffing::kMostAgents));
    if (history.waitingContacts > 0)
        out += SheetText::tr("Mail and other writing that can wait is left out: %1 interactions.")
                   .arg(number(history.waitingContacts));
    if (history.withoutLength > 0)
        out +=
            SheetText::tr("Left out, since nothing of their queue has a length: %1 interactions.")
                .arg(number(history.withoutLength));
    out += SheetText::tr("Agent-hours are the sums of the half hours in the table; each opens into "
                         "its reasons.");
    return out;
}

} // namespace attune::ui
