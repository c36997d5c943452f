// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pure: what asks for a rest, what is due, and how much was offered in time.
#include "core/recovery/recovery.h"

#include <algorithm>
#include <set>

namespace attune::recovery {

namespace {

constexpr int kVeryHigh = 4, kThreat = 3, kRed = 2;

/// What one contact asks for by the protocol; nullopt: nothing.
std::optional<Trigger> triggerOf(const Contact &contact, const Protocol &protocol)
{
    Trigger out{contact.agent, Cause::Hostility, Severity::Mild, contact.end, contact.name};
    const int hostility = contact.hostility.value_or(0);
    if (protocol.fromHostility > 0 && hostility >= protocol.fromHostility) {
        out.severity = hostility >= kThreat ? Severity::Severe : Severity::Serious;
        return out;
    }
    if (protocol.fromClass > 0 && contact.emotionClass >= protocol.fromClass) {
        out.cause = Cause::ContactClass;
        out.severity = contact.emotionClass >= kVeryHigh ? Severity::Serious : Severity::Mild;
        return out;
    }
    return std::nullopt;
}

double minutesOf(Interval span)
{
    return std::chrono::duration<double, std::ratio<60>>(span.end - span.begin).count();
}

const Case *caseOf(std::span<const Case> cases, const std::string &subject)
{
    const auto found = std::ranges::find(cases, subject, &Case::subject);
    return found == cases.end() ? nullptr : &*found;
}

std::string personOf(const Persons &persons, AgentId agent)
{
    const auto found = persons.find(agent);
    return found == persons.end() ? std::string() : found->second;
}

/// Whether a rest of this person began or was offered for what lies this close: then nobody is
/// asked twice.
bool isCovered(const Trigger &trigger, const std::string &person, std::span<const Case> cases)
{
    return std::ranges::any_of(cases, [&](const Case &each) {
        return each.person == person && each.offered && each.triggered <= trigger.at
            && (trigger.at - each.triggered <= kOneEvent || (each.isOpen() && each.taken));
    });
}

/// Whoever was offered a rest since is not asked again for what lies before it.
bool isAnswered(const Trigger &trigger, const std::string &person, std::span<const Case> cases)
{
    return std::ranges::any_of(cases, [&](const Case &each) {
        return each.person == person && each.offered && *each.offered >= trigger.at;
    });
}

} // namespace

std::int64_t Protocol::minutes(Severity severity) const
{
    switch (severity) {
    case Severity::Mild:
        return mildMinutes;
    case Severity::Serious:
        return seriousMinutes;
    case Severity::Severe:
        return severeMinutes;
    }
    return mildMinutes;
}

std::optional<Instant> Case::checkDue() const
{
    return stage == Stage::InRecovery && taken
        ? std::optional(*taken + std::chrono::minutes{minutes})
        : std::nullopt;
}

std::optional<Interval> Case::protectedTime(Instant now) const
{
    if (!taken)
        return std::nullopt;
    // Nobody wrote the return: the agreed length is protected all the same.
    const Instant until = ended.value_or(std::min(now, *taken + std::chrono::minutes{minutes}));
    return Interval{*taken, std::max(*taken, until)};
}

std::vector<Trigger> triggersOf(
    std::span<const Contact> contacts, std::span<const Strain> strains, const Protocol &protocol)
{
    std::vector<Trigger> all;
    for (const Contact &contact : contacts) {
        if (auto found = triggerOf(contact, protocol))
            all.push_back(std::move(*found));
    }
    for (const Strain &strain : strains) {
        if (protocol.fromLevel > 0 && strain.level >= protocol.fromLevel)
            all.push_back({strain.agent, Cause::Load,
                strain.level >= kRed ? Severity::Serious : Severity::Mild, strain.since,
                "load/" + toIso(strain.since)});
    }
    std::ranges::stable_sort(all, {}, &Trigger::at);
    std::vector<Trigger> out;
    std::map<AgentId, std::size_t> last;
    for (Trigger &trigger : all) {
        const auto known = last.find(trigger.agent);
        if (known != last.end() && trigger.at - out[known->second].at <= kOneEvent) {
            Trigger &event = out[known->second];
            if (trigger.severity > event.severity) {
                event.severity = trigger.severity;
                event.cause = trigger.cause;
            }
            continue;
        }
        last[trigger.agent] = out.size();
        out.push_back(std::move(trigger));
    }
    return out;
}

Figures figuresOf(std::span<const Trigger> triggers, std::span<const Case> cases,
    const Persons &persons, const Protocol &protocol, Interval period)
{
    Figures out;
    const std::chrono::minutes target{protocol.targetMinutes};
    for (const Trigger &trigger : triggers) {
        const std::string person = personOf(persons, trigger.agent);
        const bool isYoung = trigger.at + target > period.end;
        const Case *offered = caseOf(cases, caseSubject(person, trigger.name));
        const bool has = offered && offered->offered;
        if (!period.contains(trigger.at) || person.empty() || (isYoung && !has))
            continue;
        if (!has && isCovered(trigger, person, cases))
            continue;
        ++out.triggers;
        if (has)
            ++(*offered->offered - trigger.at <= target ? out.inTime : out.late);
    }
    for (const Case &each : cases) {
        if (!period.contains(each.triggered))
            continue;
        out.flagged += each.cause == Cause::OwnFlag;
        out.offered += each.offered.has_value();
        out.taken += each.taken.has_value();
        out.declined += each.stage == Stage::Declined;
        out.recalled += each.stage == Stage::Recalled;
        if (const auto time = each.protectedTime(period.end))
            out.protectedMinutes += minutesOf(*time);
    }
    return out;
}

std::vector<Due> dueOf(std::span<const Trigger> triggers, std::span<const Case> cases,
    const Persons &persons, const Protocol &protocol)
{
    std::vector<Due> out;
    const std::chrono::minutes target{protocol.targetMinutes};
    for (const Trigger &trigger : triggers) {
        const std::string person = personOf(persons, trigger.agent);
        std::string subject = caseSubject(person, trigger.name);
        if (person.empty() || caseOf(cases, subject) || isCovered(trigger, person, cases)
            || isAnswered(trigger, person, cases))
            continue;
        out.push_back(
            {trigger, std::move(subject), protocol.minutes(trigger.severity), trigger.at + target});
    }
    std::ranges::stable_sort(out, [](const Due &a, const Due &b) {
        return std::pair(-static_cast<int>(a.trigger.severity), a.by)
            < std::pair(-static_cast<int>(b.trigger.severity), b.by);
    });
    std::set<AgentId> listed; // one rest answers all that somebody had
    std::erase_if(out, [&](const Due &due) { return !listed.insert(due.trigger.agent).second; });
    return out;
}

} // namespace attune::recovery
