// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A large centre for measuring: contacts, scores and shifts straight into the tables, without
// texts.
#pragma once

#include "core/store/store.h"
#include "core/vault/vault.h"

namespace attune::demo {

/// Of everybody on every day: 15 million a year of 1,000 people.
inline constexpr int kMadeContactsADay = 41;
inline constexpr auto kMadeFirst = std::chrono::sys_days{std::chrono::year{2025} / 3 / 3};

/// Into an empty centre. Importing as much through the usual doors takes a quarter of an hour.
Done writeMadeYear(store::Store &facts, vault::Vault &vault, int agents, int days);

} // namespace attune::demo
