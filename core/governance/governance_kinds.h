// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of decision of this area.
#pragma once

#include "core/governance/access_log.h"
#include "core/governance/agreement.h"
#include "core/governance/classification.h"
#include "core/governance/consent.h"
#include "core/governance/hand_changes.h"
#include "core/governance/misuse.h"
#include "core/governance/oversight.h"
#include "core/governance/retention.h"
#include "core/governance/stewardship.h"

namespace attune::governance {

inline void declareKinds(journal::Registry &registry)
{
    declareAgreementKinds(registry);
    declareConsentKinds(registry);
    declareClassKinds(registry);
    declareAccessKinds(registry);
    declareOversightKinds(registry);
    declareAuditKinds(registry);
    declareMisuseKinds(registry);
    declareRetentionKinds(registry);
    declareHandChangeKinds(registry);
}

} // namespace attune::governance
