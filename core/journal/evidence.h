// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything decided about one subject in one file that a person outside can check with the program
// alone: signatures, certificates, and for each payload the key that opens it and no other. Or
// without what stands in the entries: then it proves who decided when, and nothing of what.
#pragma once

#include "core/journal/journal.h"

namespace attune::journal {

struct EvidenceOrder {
    std::string subject, why;
    bool contents = true; ///< false: heads, signatures and hashes alone
    std::string mark = {}; ///< of its entry in the access log
};

/// One canonical JSON text, signed by this device. Fault::NotFound when nothing was decided about
/// it. Payloads this user may not read stay sealed in it. Whether they may take it out is asked
/// before: governance::exportEvidence().
Result<std::string> exportEvidence(
    Journal &journal, vault::Vault &vault, const EvidenceOrder &order, Instant now);

struct EvidenceEntry {
    EntryRef ref;
    Instant at;
    std::string actor, kind;
    std::string payload; ///< JSON; empty when it stays sealed or was erased
    bool erased = false;
    bool leftOut = false; ///< by who made the file
};

struct EvidenceReport {
    std::string subject, madeBy, why, mark;
    Instant madeAt;
    std::vector<EvidenceEntry> entries; ///< in the order that counts
    /// Administrators whose word the devices rest on, with the first 16 digits of their key: to be
    /// compared with what the centre itself says.
    std::vector<std::pair<std::string, std::string>> certifiedBy;
    std::vector<std::string> problems;

    bool sound() const { return problems.empty(); }
};

/// Needs no centre and no key. Fault::Foreign when it is no evidence file; what is wrong in one is
/// in the report.
Result<EvidenceReport> verifyEvidence(std::string_view text);

} // namespace attune::journal
