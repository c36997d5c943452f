// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Customers of a demonstration centre who can be forgotten without taking a showcase along.
#pragma once

#include "core/store/store.h"

#include <string>
#include <vector>

namespace attune::demo {

/// Pseudonyms, in hexadecimal: of who called once and was not recorded, the earliest first, and
/// before them who was rated in one session, so that it is seen how ratings go as well. What
/// several sessions rated holds them together and stays. Fewer than `most` in a very small centre.
Result<std::vector<std::string>> forgettableCustomers(store::Store &store, std::size_t most);

} // namespace attune::demo
