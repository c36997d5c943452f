// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Evidence leaves the program: who may take it out, and its entry in the access log.
#pragma once

#include "core/governance/access_log.h"

namespace attune::governance {

/// Why what stands in the entries of a subject is needed outside.
struct EvidenceReason {
    ExportReason reason = ExportReason::Other;
    std::string why;
};

/// As journal::exportEvidence(), with what stands in the entries. Written into the log first.
/// Faults: Denied for who may take nothing out, for whom this sort of decisions is not, from whom
/// something of it is kept, and while an agreement closes it; Invalid without a reason.
Result<std::string> exportEvidence(
    const Office &office, AccessLog &log, const std::string &subject, const EvidenceReason &reason);
/// Who decided when, signed, and nothing of what: open to everybody.
Result<std::string> exportSignatures(
    const Office &office, const std::string &subject, const std::string &why);

} // namespace attune::governance
