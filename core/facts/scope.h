// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a panel looks at: the place, the people, the queue and the time, and who is looking.
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/vault/vault.h"

namespace attune::facts {

/// Chosen by the chips above every panel; no id means all.
struct Scope {
    SiteId site;
    TeamId team;
    QueueId queue;
    Interval period{};

    friend bool operator==(const Scope &, const Scope &) = default;
};

/// Whose eyes: what the vault does not open for them is not in a snapshot.
struct ReadContext {
    vault::Vault &vault;
    Instant now;
};

} // namespace attune::facts
