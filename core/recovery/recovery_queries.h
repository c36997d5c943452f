// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All of recovery's SQL: contacts with how hostile the customer was, and who is at work when.
#pragma once

#include "core/facts/organisation.h"
#include "core/recovery/recovery.h"
#include "core/recovery/support.h"

namespace attune::recovery {

/// Finished contacts of a period with an agent, ascending by their beginning. Hostility only as far
/// as the reader's keys and the customer's consent go.
Result<std::vector<Contact>> readContacts(store::Connection &facts,
    const facts::ReadContext &context, const facts::Organisation &organisation, Interval period);

/// Shifts, without what stands in the plan beside them, that touch the period. Throws.
std::vector<OnShift> readShifts(
    store::Connection &facts, const facts::Organisation &organisation, Interval period);

} // namespace attune::recovery
