// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen of validation shows: four weeks walked anew, minute by minute.
#pragma once

#include "core/recovery/recovery_service.h"
#include "core/validation/validation.h"

namespace attune::validation {

struct AlertRow {
    Alert alert;
    std::string person;
    std::optional<Mark> mark;
    std::string by;
    journal::Heads heads;
};

struct Snapshot {
    Instant now;
    Interval period{};
    std::shared_ptr<const facts::Organisation> organisation;
    std::shared_ptr<const fatigue::Policy> policy;
    bool personsOpen = true, scoresOpen = true;
    bool empty = false;
    std::string refuses;
    bool mayMark = false;
    std::int64_t takingPart = 0; ///< in the check-in
    std::int64_t leastPeople = kSmallestGroup; ///< with answers, before a relation is said
    Relations relations;
    Absences absences;
    Verdict verdict = Verdict::NotKnown;
    Audit audit;
    std::vector<AlertRow> alerts; ///< newest first
    std::vector<Variant> variants;
    std::vector<SiteRate> sites;
    std::vector<ContractRate> contracts; ///< only groups with people
};

/// Fault::Cancelled when stopped.
Result<Snapshot> snapshotFor(const governance::Office &office,
    const std::shared_ptr<const fatigue::History> &history, const std::stop_token &stop);

/// One entry; the last word of anybody counts.
Done mark(const governance::Office &office, const AlertMarked &marked);

} // namespace attune::validation
