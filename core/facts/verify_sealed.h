// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Does every sealed value open where it stands? One that was moved to another row, or changed, does
// not. Needs the keys; transcripts are held by the digests of their batches as well.
#pragma once

#include "core/facts/verify.h"
#include "core/vault/vault.h"

namespace attune::facts {

struct SealedReport {
    std::int64_t opened = 0;
    std::int64_t closed = 0; ///< for lack of the key of their class
    std::int64_t problemCount = 0;
    std::vector<std::string> problems; ///< which row of which table, the first few
};

/// Fault::Cancelled when stopped.
Result<SealedReport> verifySealed(
    store::Connection &facts, vault::Vault &vault, const std::stop_token &stop);

} // namespace attune::facts
