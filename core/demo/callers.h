// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Customers of a demonstration centre who came back, of whom something can be told over time.
#pragma once

#include "core/base/time.h"
#include "core/store/store.h"
#include "core/vault/vault.h"

#include <string>
#include <vector>

namespace attune::demo {

struct Caller {
    std::string name; ///< as their source names them
    Instant first; ///< start of their first contact
};

/// Who made contact at least twice, was neither recorded nor rated, and of whose consent the
/// records themselves say nothing; the earliest first. Fewer than `most` in a very small centre.
/// Fault::Denied for who may not read names.
Result<std::vector<Caller>> callersWhoCameBack(
    store::Store &store, vault::Vault &vault, std::size_t most);

} // namespace attune::demo
