// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Deletes what is kept longer than was decided for its class of data, and writes down what and how
// much. In the journal what was noted about a day goes as well, see journal::PayloadsExpired;
// decisions, and the logs among them, stay.
#pragma once

#include "core/facts/retention.h"
#include "core/governance/office.h"
#include "core/journal/own_kinds.h"

namespace attune::governance {

/// One run that deleted something. Subject "retention:centre".
struct RetentionRan {
    std::int64_t contacts = 0, transcripts = 0, recordings = 0, scoreDays = 0, surveys = 0,
                 people = 0, others = 0;
    std::optional<Instant> personal, emotional, transcript; ///< what was older went
};
const journal::KindOf<RetentionRan> &retentionRanKind();

/// Somebody signed that what is younger than was decided may go: it is carried out nowhere.
struct RefusedExpiry {
    std::string kind, by;
    Instant at;
    std::int64_t days = 0; ///< that it says
    std::optional<std::int64_t> least; ///< that were decided; nullopt: nobody decided
};

class Retention {
public:
    explicit Retention(Office office)
        : m_office(std::move(office))
    {
    }

    /// From the policies of classes and from the clause of the works agreement; whichever is
    /// shorter.
    Result<facts::Cutoffs> cutoffs();
    /// How much is due; changes nothing.
    Result<facts::Expired> due();
    /// All or nothing, with its entry. Faults as of the journal's append().
    Result<facts::Expired> run(const std::filesystem::path &recordings);
    /// What the journal holds beyond its period, for which somebody signs an entry a kind.
    struct Payloads {
        std::int64_t matters = 0; ///< subjects that go
        std::int64_t left = 0; ///< and that stay: still open, held, or not to be read here
        std::vector<journal::PayloadsExpired> entries;
    };
    /// Changes nothing.
    Result<Payloads> payloadsDue();
    /// Nothing for who may not sign it.
    Result<Payloads> expirePayloads();
    /// Signed here or elsewhere, and not made up for by another since.
    Result<std::vector<RefusedExpiry>> refused();
    /// At most once a day of UTC; nullopt when it ran today already or nothing was decided.
    Result<std::optional<facts::Expired>> runDaily(const std::filesystem::path &recordings);
    /// Newest first, with who was signed in.
    Result<std::vector<std::pair<RetentionRan, std::string>>> past();

private:
    Result<bool> mustStay(const std::string &subject, Instant before, const facts::Held &held);
    std::optional<std::int64_t> leastDaysAt(vault::DataClass dataClass, journal::Hlc at);
    Result<bool> ranToday(const char *name);
    Done noteRun(const char *name);

    Office m_office;
};

/// The shorter of what was decided for a class and, of emotional data, in the works agreement. What
/// the journal holds every entry of an expiry against, whoever signed it.
std::optional<std::int64_t> leastDays(
    vault::DataClass dataClass, const journal::StateValues &states);

journal::SubjectSort retentionSort();
void declareRetentionKinds(journal::Registry &registry);

} // namespace attune::governance
