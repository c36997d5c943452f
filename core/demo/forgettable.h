// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Customers of a demonstration centre who can be forgotten without taking a showcase along.
#pragma once

#include "core/store/store.h"

#include <string>
#include <vector>

namespace attune::demo {

/// Pseudonyms, in hexadecimal: of who called once, at the beginning of the records, and was not
/// recorded. Fewer than `most` in a very small centre.
Result<std::vector<std::string>> forgettableCustomers(store::Store &store, std::size_t most);

} // namespace attune::demo
