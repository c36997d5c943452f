// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How much there is, and how fresh: what the status line says.
#pragma once

#include "core/base/time.h"
#include "core/store/connection.h"

#include <optional>

namespace attune::facts {

struct DeliveryState {
    std::int64_t legs = 0;
    std::int64_t batches = 0;
    std::optional<Instant> last; ///< end of the newest contact, its start while it is open
};
Result<DeliveryState> readDeliveryState(store::Connection &facts);

} // namespace attune::facts
