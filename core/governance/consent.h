// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What customers agreed to, purpose by purpose: with which wording, how, when and by what proof;
// and when they took it back.
#pragma once

#include "core/journal/registry.h"

#include <array>

namespace attune::governance {

enum class Purpose { Analysis, Recording, Training };
inline constexpr std::array kPurposes{Purpose::Analysis, Purpose::Recording, Purpose::Training};
std::string_view nameOf(Purpose purpose); ///< "analysis"
enum class ConsentChannel { Call, Chat, Web, Letter, InPerson };

/// As somebody took it down. What is not a clear yes to one purpose by one grown-up person is set
/// aside, see consentStateFrom().
struct ConsentGiven {
    std::vector<std::string>
        customers; ///< as their source names them; more than one: unclear whose
    Purpose purpose = Purpose::Analysis;
    std::string wording; ///< version of the text that was agreed to
    ConsentChannel channel = ConsentChannel::Call;
    std::string proof;
    Instant at;
    bool ticked = false; ///< the box was ticked before they saw it
    bool bundled = false; ///< one yes for several purposes
    bool minor = false;
    std::int64_t earlierContacts = 0; ///< of this customer, before `at`; filled in by the program
};
const journal::KindOf<ConsentGiven> &consentGivenKind();

struct ConsentWithdrawn {
    std::string customer;
    Purpose purpose = Purpose::Analysis;
    ConsentChannel channel = ConsentChannel::Call;
    Instant at;
};
const journal::KindOf<ConsentWithdrawn> &consentWithdrawnKind();

enum class Settlement { Counts, CountsFromThen, DoesNotCount };
struct ConsentSettled {
    Purpose purpose = Purpose::Analysis;
    Settlement outcome = Settlement::DoesNotCount;
    std::string reason;
};
const journal::KindOf<ConsentSettled> &consentSettledKind();

enum class Doubt {
    TwoCustomers,
    Ticked, ///< never counts, whoever settles it: consent is opt-in
    Bundled,
    Minor,
    NewerThanContacts, ///< contacts from before it may have been analysed already
    Contradiction, ///< written apart, one says yes and one says no
};
std::string_view nameOf(Doubt doubt); ///< "two_customers"

enum class ConsentStatus { Never, Given, SetAside, DoesNotCount, Withdrawn };
std::string_view nameOf(ConsentStatus status);

struct PurposeState {
    Purpose purpose = Purpose::Analysis;
    ConsentStatus status = ConsentStatus::Never;
    std::vector<Doubt> doubts;
    std::optional<ConsentGiven> given; ///< the newest
    std::string takenBy;
    std::optional<Instant> withdrawn;
    bool alsoEarlier = false; ///< holds for contacts before it, because a person said so
    std::string settledBy, why;
};

struct ConsentState {
    std::string subject;
    std::string customer; ///< empty: not to be read here
    std::map<Purpose, PurposeState> purposes;
    journal::Heads heads;
    bool open = true;
};
/// Pure. The last word of the customer counts, by its own time; at the same time the no does.
ConsentState consentStateFrom(std::string_view subject, const journal::History &history);

std::string consentSubject(std::string_view pseudonym);
journal::SubjectSort consentSort();
void declareConsentKinds(journal::Registry &registry);

} // namespace attune::governance
