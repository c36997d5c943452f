// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the facts hold of a customer's consent.
#pragma once

#include "core/facts/leg_row.h"
#include "core/governance/consent_service.h"

namespace attune::governance {

CustomerId customerOf(store::Connection &facts, const Bytes &pseudonym);
std::int64_t contactsBefore(store::Connection &facts, CustomerId customer, Instant at);
/// Whether the facts have been told already.
bool holdsConsent(store::Connection &facts, CustomerId customer, Instant at, facts::Basis level);

struct ContactToTell {
    std::string source, external;
};
/// Contacts of the customer from then on which have not been told.
std::vector<ContactToTell> contactsToTell(
    store::Connection &facts, CustomerId customer, Instant from);
BasisCounts countBases(store::Connection &facts, Instant now);

} // namespace attune::governance
