// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Taking down what customers say about their data, and making the facts follow.
#pragma once

#include "core/governance/consent.h"
#include "core/governance/office.h"

namespace attune::governance {

/// Contacts by what may be done with them.
struct BasisCounts {
    std::int64_t consent = 0, basisOnly = 0, none = 0, withdrawn = 0;
};

class Consents {
public:
    explicit Consents(Office office)
        : m_office(office)
    {
    }

    /// Newest first.
    Result<std::vector<ConsentState>> all();
    Result<ConsentState> of(const std::string &customer);
    /// Fault::Invalid for a day that has not come. The number of earlier contacts is looked up.
    Done give(ConsentGiven given, journal::Heads seen);
    /// Whatever derived from their contacts is gone when this returns.
    Done withdraw(const ConsentWithdrawn &withdrawn, journal::Heads seen);
    Done settle(const ConsentState &seen, const ConsentSettled &settled);
    /// Brings the facts to what the ledger says. Does nothing where they are there already, so it
    /// may run at every start, which mends what a power cut left half done.
    Done applyToFacts();
    Result<BasisCounts> countBases();

private:
    Result<std::string> subjectOf(const std::string &customer) const;
    Done applyOne(const ConsentState &state);
    Done tellUnread(const ConsentWithdrawn &withdrawn);
    Result<std::int64_t> contactsBefore(const std::string &customer, Instant at);

    Office m_office;
};

} // namespace attune::governance
