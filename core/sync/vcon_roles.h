// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is who in a vCon: roles, the person behind an agent, the customer.
#pragma once

#include "core/facts/records.h"
#include "core/sync/vcon_model.h"

#include <vector>

namespace attune::sync {

struct VconRoles {
    std::vector<facts::Role> of; ///< one for each party
    /// The source does not say who served whom. The sides are told apart by who began, which is
    /// good enough for reading; nobody is named as the agent, since that would invent one.
    bool guessed = false;

    facts::Role at(int party) const;
    bool isServing(int party) const; ///< agent or supervisor
    int first(facts::Role role) const; ///< −1: none
};

VconRoles rolesOf(const Vcon &vcon);

/// Empty where the party is anonymous or only guessed to be the agent.
facts::PersonRef personOf(const VconParty &party, bool guessed);

/// "anonymous", "unknown", "": no name.
bool isNameless(std::string_view name);

} // namespace attune::sync
