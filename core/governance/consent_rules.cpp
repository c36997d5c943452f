// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a consent counts, when a person must look at it, and when it is over.
#include "core/governance/consent.h"

#include <QString>

#include <algorithm>

namespace attune::governance {

namespace {

using journal::Bound;

constexpr std::int64_t kTextLength = 2000;
constexpr Roles kWriters = Role::Supervisor | Role::Leader | Role::Hr | Role::Cx | Role::DataSteward
    | Role::Legal | Role::Administrator;

std::vector<journal::Choice> purposeChoices()
{
    return {{"analysis", QT_TRANSLATE_NOOP("Kind", "Analysis of what the customer wrote or said")},
        {"recording", QT_TRANSLATE_NOOP("Kind", "Recording of calls")},
        {"training", QT_TRANSLATE_NOOP("Kind", "Use in training and calibration")}};
}

std::vector<journal::Choice> channelChoices()
{
    return {{"call", QT_TRANSLATE_NOOP("Kind", "Call")},
        {"chat", QT_TRANSLATE_NOOP("Kind", "Chat")}, {"web", QT_TRANSLATE_NOOP("Kind", "Web form")},
        {"letter", QT_TRANSLATE_NOOP("Kind", "Letter or e-mail")},
        {"in_person", QT_TRANSLATE_NOOP("Kind", "In person")}};
}

std::vector<Doubt> doubtsOf(const ConsentGiven &given)
{
    std::vector<Doubt> out;
    if (given.customers.size() > 1)
        out.push_back(Doubt::TwoCustomers);
    if (given.ticked)
        out.push_back(Doubt::Ticked);
    if (given.bundled)
        out.push_back(Doubt::Bundled);
    if (given.minor)
        out.push_back(Doubt::Minor);
    if (given.earlierContacts > 0)
        out.push_back(Doubt::NewerThanContacts);
    return out;
}

void take(PurposeState &state, const ConsentGiven &given, const journal::Told &entry)
{
    if (state.given && given.at < state.given->at)
        return; // a late entry about an older word of theirs
    state.given = given;
    state.takenBy = entry.actor;
    state.doubts = doubtsOf(given);
    state.alsoEarlier = false;
    state.settledBy.clear();
    state.why.clear();
    if (entry.inConflict)
        state.doubts.push_back(Doubt::Contradiction);
}

void take(PurposeState &state, const ConsentSettled &settled, const journal::Told &entry)
{
    if (!state.given)
        return;
    state.settledBy = entry.actor;
    state.why = settled.reason;
    state.alsoEarlier = settled.outcome == Settlement::Counts;
    if (settled.outcome == Settlement::DoesNotCount || state.given->ticked)
        state.status = ConsentStatus::DoesNotCount;
    else
        state.status = ConsentStatus::Given;
}

void settle(PurposeState &state)
{
    if (state.withdrawn && (!state.given || *state.withdrawn >= state.given->at))
        state.status = ConsentStatus::Withdrawn;
    else if (!state.given)
        state.status = ConsentStatus::Never;
    else if (state.settledBy.empty())
        state.status = state.doubts.empty() ? ConsentStatus::Given : ConsentStatus::SetAside;
}

journal::Folded foldConsent(std::string_view subject, const journal::History &history)
{
    const ConsentState state = consentStateFrom(subject, history);
    journal::Folded out;
    bool doubtful = false, given = false;
    for (const auto &[purpose, one] : state.purposes) {
        doubtful = doubtful || one.status == ConsentStatus::SetAside;
        given = given || one.status == ConsentStatus::Given;
    }
    out.status = doubtful ? "set_aside" : given ? "given" : "none";
    for (const journal::Told &entry : history.entries())
        out.at = entry.hlc.wall();
    return out;
}

} // namespace

std::string_view nameOf(Purpose purpose)
{
    constexpr std::array<std::string_view, 3> kNames{"analysis", "recording", "training"};
    return kNames[static_cast<std::size_t>(purpose)];
}

std::string_view nameOf(Doubt doubt)
{
    constexpr std::array<std::string_view, 6> kNames{
        "two_customers", "ticked", "bundled", "minor", "newer_than_contacts", "contradiction"};
    return kNames[static_cast<std::size_t>(doubt)];
}

std::string_view nameOf(ConsentStatus status)
{
    constexpr std::array<std::string_view, 5> kNames{
        "never", "given", "set_aside", "does_not_count", "withdrawn"};
    return kNames[static_cast<std::size_t>(status)];
}

const journal::KindOf<ConsentGiven> &consentGivenKind()
{
    using T = ConsentGiven;
    static const journal::KindOf<T> kind("consent.given", 1, vault::DataClass::Personal, kWriters,
        {
            Bound("customers", &T::customers, QT_TRANSLATE_NOOP("Kind", "Customers it may be of"))
                .between(1, 10),
            Bound("purpose", &T::purpose, QT_TRANSLATE_NOOP("Kind", "Purpose"))
                .choices(purposeChoices()),
            Bound("wording", &T::wording, QT_TRANSLATE_NOOP("Kind", "Version of the wording"))
                .upTo(80),
            Bound("channel", &T::channel, QT_TRANSLATE_NOOP("Kind", "Given by"))
                .choices(channelChoices()),
            Bound("proof", &T::proof, QT_TRANSLATE_NOOP("Kind", "Proof and where it is kept"))
                .between(3, kTextLength),
            Bound("at", &T::at, QT_TRANSLATE_NOOP("Kind", "Given at (UTC)")),
            Bound("ticked", &T::ticked,
                QT_TRANSLATE_NOOP("Kind", "The box was ticked before they saw it")),
            Bound(
                "bundled", &T::bundled, QT_TRANSLATE_NOOP("Kind", "One yes for several purposes")),
            Bound("minor", &T::minor, QT_TRANSLATE_NOOP("Kind", "The customer is under age")),
            Bound("earlier_contacts", &T::earlierContacts,
                QT_TRANSLATE_NOOP("Kind", "Contacts before it"))
                .between(0, 1'000'000'000),
        });
    return kind;
}

const journal::KindOf<ConsentWithdrawn> &consentWithdrawnKind()
{
    using T = ConsentWithdrawn;
    static const journal::KindOf<T> kind("consent.withdrawn", 1, vault::DataClass::Personal,
        kWriters,
        {
            Bound("customer", &T::customer, QT_TRANSLATE_NOOP("Kind", "Customer")).upTo(400),
            Bound("purpose", &T::purpose, QT_TRANSLATE_NOOP("Kind", "Purpose"))
                .choices(purposeChoices()),
            Bound("channel", &T::channel, QT_TRANSLATE_NOOP("Kind", "Withdrawn by"))
                .choices(channelChoices()),
            Bound("at", &T::at, QT_TRANSLATE_NOOP("Kind", "Withdrawn at (UTC)")),
        });
    return kind;
}

const journal::KindOf<ConsentSettled> &consentSettledKind()
{
    using T = ConsentSettled;
    static const journal::KindOf<T> kind("consent.settled", 1, vault::DataClass::Personal,
        Role::Leader | Role::Hr | Role::DataSteward | Role::Legal,
        {
            Bound("purpose", &T::purpose, QT_TRANSLATE_NOOP("Kind", "Purpose"))
                .choices(purposeChoices()),
            Bound("outcome", &T::outcome, QT_TRANSLATE_NOOP("Kind", "Decision"))
                .choices({{"counts",
                              QT_TRANSLATE_NOOP("Kind", "It counts, for earlier contacts as well")},
                    {"counts_from_then",
                        QT_TRANSLATE_NOOP("Kind", "It counts from the day it was given")},
                    {"does_not_count", QT_TRANSLATE_NOOP("Kind", "It does not count")}}),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                .between(5, kTextLength),
        });
    return kind;
}

ConsentState consentStateFrom(std::string_view subject, const journal::History &history)
{
    ConsentState state;
    state.subject = subject;
    state.heads = history.heads();
    for (const journal::Told &entry : history.entries()) {
        if (entry.undone)
            continue;
        if (entry.payload != journal::Told::Payload::Open) {
            state.open = false;
            continue;
        }
        if (entry.is(consentGivenKind())) {
            const ConsentGiven given = consentGivenKind().read(entry.values);
            state.customer = given.customers.front();
            PurposeState &purpose = state.purposes[given.purpose];
            purpose.purpose = given.purpose;
            take(purpose, given, entry);
            settle(purpose);
        } else if (entry.is(consentWithdrawnKind())) {
            const ConsentWithdrawn no = consentWithdrawnKind().read(entry.values);
            state.customer = no.customer;
            PurposeState &purpose = state.purposes[no.purpose];
            purpose.purpose = no.purpose;
            purpose.withdrawn = std::max(no.at, purpose.withdrawn.value_or(no.at));
            settle(purpose);
        } else if (entry.is(consentSettledKind())) {
            const ConsentSettled settled = consentSettledKind().read(entry.values);
            PurposeState &purpose = state.purposes[settled.purpose];
            purpose.purpose = settled.purpose;
            take(purpose, settled, entry);
            settle(purpose);
        }
    }
    return state;
}

std::string consentSubject(std::string_view pseudonym)
{
    return "consent:" + std::string(pseudonym);
}

journal::SubjectSort consentSort()
{
    return {"consent", 1, vault::DataClass::Personal, foldConsent};
}

void declareConsentKinds(journal::Registry &registry)
{
    registry.add(consentGivenKind());
    registry.add(consentWithdrawnKind());
    registry.add(consentSettledKind());
    registry.add(consentSort());
}

} // namespace attune::governance
