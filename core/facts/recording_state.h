// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The contacts a folder of recordings may belong to.
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/store/connection.h"
#include "core/vault/vault.h"

#include <string>
#include <vector>

namespace attune::facts {

struct RecordedContact {
    std::string external;
    LocalDay day; ///< UTC
    std::string agent; ///< external id; empty when unassigned or not to be seen
};
/// Every contact of a source, by its first leg.
Result<std::vector<RecordedContact>> contactsForRecordings(
    store::Connection &facts, vault::Vault &vault, SourceId source);

} // namespace attune::facts
