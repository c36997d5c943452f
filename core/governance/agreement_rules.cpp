// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of all that was put forward, and the ways between an agreement and its text.
#include "core/governance/agreement.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace attune::governance {

namespace {

using access::Clause;
using access::ClauseKind;

struct Words {
    std::string reference, text;
};

/// "kind|reference|text"; the words of a clause that has none are its number in the text.
Words wordsOf(const AgreementText &text, ClauseKind kind)
{
    const std::string prefix = std::string(nameOf(kind)) + '|';
    for (const std::string &line : text.wording) {
        if (!line.starts_with(prefix))
            continue;
        const std::string rest = line.substr(prefix.size());
        const auto bar = rest.find('|');
        return {rest.substr(0, bar), bar == std::string::npos ? "" : rest.substr(bar + 1)};
    }
    const auto place = std::ranges::find(access::kClauseKinds, kind) - access::kClauseKinds.begin();
    return {"§ " + std::to_string(place + 1), {}};
}

/// A change must not slip in by the side that did not write it, nor be signed by who wrote it.
void take(AgreementState &state, Version version)
{
    const bool atOnce = !version.agreement && !state.inForce;
    if (atOnce)
        state.inForce = std::move(version);
    else
        state.waiting.push_back(std::move(version));
}

void sign(AgreementState &state, const journal::Told &entry)
{
    const Countersigned signature = countersignedKind().read(entry.values);
    const auto signedOne = std::ranges::find_if(state.waiting,
        [&](const Version &version) { return nameOfEntry(version.entry) == signature.entry; });
    // "None applies" holds already and may still be counter-signed.
    if (signedOne == state.waiting.end()) {
        if (state.inForce && nameOfEntry(state.inForce->entry) == signature.entry
            && state.inForce->by != entry.actor && state.inForce->countersignedBy.empty()) {
            state.inForce->countersignedBy = entry.actor;
            state.inForce->countersigned = entry.hlc.wall();
        }
        return;
    }
    if (signedOne->by == entry.actor)
        return;
    Version version = std::move(*signedOne);
    version.countersignedBy = entry.actor;
    version.countersigned = entry.hlc.wall();
    // What was put forward before it was passed over.
    state.waiting.erase(state.waiting.begin(), signedOne + 1);
    if (state.inForce)
        state.before.insert(state.before.begin(), std::move(*state.inForce));
    state.inForce = std::move(version);
}

std::set<std::string> signedEntries(const journal::History &history)
{
    std::map<std::string, std::string> authors;
    std::set<std::string> out;
    for (const journal::Told &entry : history.entries()) {
        if (entry.payload != journal::Told::Payload::Open)
            continue;
        if (!entry.is(countersignedKind()))
            authors[nameOfEntry(entry.ref)] = entry.actor;
        else if (!entry.undone) {
            const auto author = authors.find(countersignedKind().read(entry.values).entry);
            if (author != authors.end() && author->second != entry.actor)
                out.insert(author->first);
        }
    }
    return out;
}

std::string monthSubject(const char *prefix, std::string_view agent, std::chrono::year_month month)
{
    const std::string day =
        toIso(LocalDay{std::chrono::local_days{month / std::chrono::day{1}}.time_since_epoch()});
    return prefix + day.substr(0, 7) + '/' + std::string(agent);
}

} // namespace

std::string nameOfEntry(const journal::EntryRef &ref)
{
    return toHex(ref.dev) + ':' + std::to_string(ref.seq) + ':' + toHex(ref.hash);
}

AgreementText textOf(const access::Agreement &agreement)
{
    AgreementText out;
    out.id = agreement.id;
    out.title = agreement.title;
    out.zone = agreement.zone;
    out.from = agreement.from;
    out.until = agreement.until;
    for (const Clause &clause : agreement.clauses) {
        out.wording.push_back(
            std::string(nameOf(clause.kind)) + '|' + clause.reference + '|' + clause.text);
        switch (clause.kind) {
        case ClauseKind::ContactsPerMonth:
            out.contactsPerMonth = clause.number;
            break;
        case ClauseKind::NoticeHours:
            out.noticeHours = clause.number;
            break;
        case ClauseKind::RandomDrawOnly:
            out.randomOnly = true;
            break;
        case ClauseKind::NotInBreaks:
            out.notInBreaks = true;
            break;
        case ClauseKind::CoachingOnly:
            out.coachingOnly = true;
            break;
        case ClauseKind::MinimumGroup:
            out.minimumGroup = clause.number;
            break;
        case ClauseKind::HoursOfDay:
            out.fromMinute = clause.from.count();
            out.untilMinute = clause.to.count();
            break;
        case ClauseKind::RetentionDays:
            out.retentionDays = clause.number;
            break;
        case ClauseKind::LoadLimit:
            out.loadLimit = clause.number;
            break;
        case ClauseKind::RedLoadLimit:
            out.redLoadLimit = clause.number;
            break;
        }
    }
    return out;
}

access::Agreement agreementFrom(const AgreementText &text)
{
    access::Agreement out{text.id, text.title, text.zone, text.from, text.until, {}};
    const auto add = [&](ClauseKind kind, std::optional<std::int64_t> number) -> Clause * {
        if (!number)
            return nullptr;
        const Words words = wordsOf(text, kind);
        out.clauses.push_back({kind, words.reference, words.text, *number});
        return &out.clauses.back();
    };
    const auto flag = [](bool set) {
        return set ? std::optional<std::int64_t>(0) : std::nullopt;
    };
    add(ClauseKind::ContactsPerMonth, text.contactsPerMonth);
    add(ClauseKind::NoticeHours, text.noticeHours);
    add(ClauseKind::RandomDrawOnly, flag(text.randomOnly));
    add(ClauseKind::NotInBreaks, flag(text.notInBreaks));
    add(ClauseKind::CoachingOnly, flag(text.coachingOnly));
    add(ClauseKind::MinimumGroup, text.minimumGroup);
    if (Clause *hours = add(ClauseKind::HoursOfDay, flag(text.fromMinute || text.untilMinute))) {
        hours->from = std::chrono::minutes{text.fromMinute.value_or(0)};
        hours->to = std::chrono::minutes{text.untilMinute.value_or(24 * 60)};
    }
    add(ClauseKind::RetentionDays, text.retentionDays);
    add(ClauseKind::LoadLimit, text.loadLimit);
    add(ClauseKind::RedLoadLimit, text.redLoadLimit);
    return out;
}

AgreementState agreementStateFrom(const journal::History &history)
{
    AgreementState state;
    state.heads = history.heads();
    const auto signedOnes = signedEntries(history);
    for (const journal::Told &entry : history.entries()) {
        // Who put an agreement forward cannot take it back once the other side has signed.
        if (entry.undone && !signedOnes.contains(nameOfEntry(entry.ref)))
            continue;
        if (entry.payload != journal::Told::Payload::Open) {
            state.open = state.open && entry.payload == journal::Told::Payload::Erased;
            continue;
        }
        if (entry.is(agreementProposedKind()))
            take(state,
                {entry.ref, entry.actor, entry.hlc.wall(),
                    agreementFrom(agreementProposedKind().read(entry.values)), {}, {}, {}});
        else if (entry.is(noneAppliesKind()))
            take(state,
                {entry.ref, entry.actor, entry.hlc.wall(), {},
                    noneAppliesKind().read(entry.values).reason, {}, {}});
        else if (entry.is(countersignedKind()))
            sign(state, entry);
    }
    return state;
}

std::optional<Closed> closedBecause(const AgreementState &state, Instant now)
{
    if (!state.open)
        return Closed::Unreadable;
    if (!state.inForce)
        return state.waiting.empty() ? Closed::NotChosen : Closed::Waiting;
    const access::Agreement *agreement = state.agreement();
    if (!agreement)
        return std::nullopt;
    const auto zone = Zone::named(agreement->zone);
    if (!zone)
        return Closed::Unreadable;
    const LocalDay day = zone->dayOf(now);
    if (day < agreement->from)
        return Closed::NotYet;
    return agreement->isInForce(day) ? std::nullopt : std::optional(Closed::Over);
}

std::string_view nameOf(Closed closed)
{
    constexpr std::array<std::string_view, 5> kNames{
        "not_chosen", "waiting", "not_yet", "over", "unreadable"};
    return kNames[static_cast<std::size_t>(closed)];
}

std::string drawSubject(std::string_view agent, std::chrono::year_month month)
{
    return monthSubject("draw:", agent, month);
}

std::string refusalSubject(std::string_view agent, std::chrono::year_month month)
{
    return monthSubject("refusal:", agent, month);
}

AgreementText agreementTemplate(const std::string &zone, LocalDay from)
{
    AgreementText out;
    out.id = toIso(from).substr(0, 7);
    out.title = "Works agreement on looking at contacts";
    out.zone = zone;
    out.from = from;
    out.contactsPerMonth = 5;
    out.noticeHours = 24;
    out.minimumGroup = kSmallestGroup;
    out.retentionDays = 365;
    out.randomOnly = out.notInBreaks = out.coachingOnly = true;
    out.fromMinute = 7 * 60;
    out.untilMinute = 20 * 60;
    return out;
}

} // namespace attune::governance
