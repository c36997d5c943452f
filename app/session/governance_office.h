// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Governance of a session: what it works with, and what is suggested there now.
#pragma once

#include "app/session/session.h"
#include "core/fatigue/policy.h"
#include "core/governance/admission.h"
#include "core/governance/governance.h"
#include "core/governance/retention.h"
#include "core/today/today.h"

namespace attune::app {

/// Nullopt without a journal.
std::optional<governance::Office> officeOf(Session &session);
/// Why a panel or the report of its name is not shown to who is signed in; nullopt: it is. Of a
/// centre from before there were decisions, which is only read, nothing is closed.
std::optional<governance::Shut> shutFor(Session &session, std::string_view place);
/// governance::smallestGroup(); kSmallestGroup in a centre without decisions.
std::int64_t smallestGroup(Session &session);
/// The policy of load under the agreement in force: its limits, and groups no smaller than agreed.
std::shared_ptr<const fatigue::Policy> asAgreed(
    Session &session, std::shared_ptr<const fatigue::Policy> policy);
/// What Today lists of people because of what customers wrote; each is a suggestion.
Result<std::vector<governance::Proposal>> suggestions(Session &session);
/// Whether nobody has switched a use off. A centre without decisions is as its program is.
bool isUseOn(Session &session, governance::Use use);
/// What is past its period and not to be scored any more. A centre without decisions has none.
Result<facts::Cutoffs> cutoffsOf(Session &session);
/// Takes out of Today what is listed because of customers' emotions, while that use is off, and
/// whatever is about single people, while that is closed to the reader.
void leaveOutWhatIsOff(Session &session, today::Snapshot &today);
/// What was decided about persons to be forgotten, here or elsewhere, and is not done here yet.
Result<governance::CarriedOut> carryOutErasures(Session &session);
/// What the ledger of consents says holds in the facts: a yes or a no that came from another
/// workstation, or that a power cut left half done. Of who may not read the ledger it asks nothing.
Done applyConsents(Session &session);
/// Takes reports out of the postbox first, where somebody is signed in who may.
Result<governance::Snapshot> governanceSnapshot(Session &session);

} // namespace attune::app
