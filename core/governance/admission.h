// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody may be shown a part of the program now: one answer for window and commands.
#pragma once

#include "core/governance/agreement.h"
#include "core/governance/office.h"

namespace attune::governance {

/// Why something is not shown.
struct Shut {
    Roles whose; ///< whose it is, when it is not the reader's; else empty
    std::vector<std::string> ask; ///< users who may see it, a few of them
    std::optional<Closed> agreement; ///< why the work of single people is shown to nobody
};

/// Said to who is signed in and has none of these roles.
Shut shutTo(const Office &office, Roles whose);
/// `place` is a panel's name in the navigation. Nullopt: open. While nobody is signed in roles
/// close nothing, since nothing that is sealed can be shown.
Result<std::optional<Shut>> shutBecause(const Office &office, std::string_view place);

/// From how many people on a group is shown to those who see no single ones: as the agreement in
/// force says.
std::int64_t smallestGroup(const Office &office);
/// What employer and employees hold to today; nullopt: nothing, or nothing that can be read.
std::optional<access::Agreement> agreementInForce(const Office &office);

} // namespace attune::governance
