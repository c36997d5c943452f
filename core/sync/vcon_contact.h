// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A contact with its legs, turns and transfers out of a vCon.
#pragma once

#include "core/facts/records.h"
#include "core/sync/sync.h"
#include "core/sync/vcon_model.h"

#include <string>
#include <vector>

namespace attune::sync {

struct VconContact {
    std::optional<facts::ContactRecord> contact;
    /// Why there is none; or, beside a contact, what of it had to stay behind.
    struct Problem {
        facts::SetAside reason;
        std::string detail;
    };
    std::vector<Problem> problems;
    std::vector<Remark> remarks;
};

/// `id` is the contact's key. Legs: every change of the serving party begins one, in the order of
/// time; what the customer says belongs to the leg that is running. `bodies` parses JSON within
/// JSON.
VconContact contactFrom(
    const Vcon &vcon, std::string id, const SourceOptions &options, JsonParser &bodies);

} // namespace attune::sync
