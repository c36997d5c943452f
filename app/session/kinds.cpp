// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/kinds.h"

#include "core/access/users_record.h"
#include "core/disputes/disputes.h"
#include "core/empathy_index/decisions.h"
#include "core/forms/published.h"
#include "core/governance/governance_kinds.h"
#include "core/handover/handover.h"
#include "core/peer_review/cycles.h"
#include "core/recovery/support.h"
#include "core/sessions/sessions.h"
#include "core/validation/validation.h"

namespace attune::app {

journal::Registry decisionKinds()
{
    journal::Registry registry;
    access::declareKinds(registry);
    handover::declareKinds(registry);
    empathy_index::declareKinds(registry);
    forms::declareKinds(registry);
    sessions::declareKinds(registry);
    peer_review::declareKinds(registry);
    disputes::declareKinds(registry);
    governance::declareKinds(registry);
    recovery::declareKinds(registry);
    validation::declareKinds(registry);
    return registry;
}

} // namespace attune::app
