// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What this centre knows of those who might score a disputed evaluation again.
#pragma once

#include "app/session/session.h"
#include "core/disputes/disputes_snapshot.h"

namespace attune::app {

/// Pseudonyms of the agents a user is known to be: named so in a cycle of peer review
/// ("PERSON=USER"), or called alike by the centre's systems. The line of an agent is asked by them.
Result<std::map<std::string, std::vector<std::string>>> personsOfUsers(Session &session);
/// With who failed the gold items of this form, and who rests.
Result<disputes::Known> knownForDisputes(Session &session, const std::string &form);
/// Fault::NotFound in a centre without decisions.
Result<disputes::Snapshot> disputesSnapshot(Session &session);

} // namespace attune::app
