// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/delivery_state.h"

namespace attune::facts {

Result<DeliveryState> readDeliveryState(store::Connection &facts)
{
    return facts.guarded([&] {
        DeliveryState state;
        // Every row belongs to the batch that wrote it last: their counts need no look at the rows.
        state.legs = facts.single("SELECT sum(rows) FROM batch");
        state.batches = facts.single("SELECT count(*) FROM batch");
        auto last =
            facts.prepare("SELECT start, \"end\" FROM leg WHERE key = (SELECT max(key) FROM leg)");
        if (last.step())
            state.last = last.optionalTime(1).value_or(last.time(0));
        return state;
    });
}

} // namespace attune::facts
