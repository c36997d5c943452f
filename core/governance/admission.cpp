// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/admission.h"

#include "core/access/access.h"
#include "core/governance/agreement_service.h"
#include "core/governance/governance.h"

namespace attune::governance {

namespace {

constexpr std::size_t kNamed = 3;

std::vector<std::string> usersWith(const vault::Vault &vault, Roles roles)
{
    std::vector<std::string> out;
    const auto roster = vault.roster();
    if (!roster)
        return out;
    for (const vault::Member &member : roster->members()) {
        if (out.size() < kNamed && member.active && member.name != vault::kRecoveryUser
            && member.roles.meets(roles))
            out.push_back(member.name);
    }
    return out;
}

} // namespace

Shut shutTo(const Office &office, Roles whose)
{
    return {whose, usersWith(office.vault, whose), {}};
}

Result<std::optional<Shut>> shutBecause(const Office &office, std::string_view place)
{
    const Roles whose = access::visitorsOf(place);
    if (!office.user().empty() && !office.roles().meets(whose))
        return std::optional(shutTo(office, whose));
    if (!access::watchesPeople(place))
        return std::optional<Shut>();
    const auto closed = monitoringClosed(office);
    if (!closed)
        return closed.error();
    return *closed ? std::optional(Shut{{}, {}, *closed}) : std::nullopt;
}

std::int64_t smallestGroup(const Office &office)
{
    const auto state = Agreements(office).state();
    return access::minimumGroup(state ? state->agreement() : nullptr);
}

std::optional<access::Agreement> agreementInForce(const Office &office)
{
    const auto state = Agreements(office).state();
    if (!state || !state->agreement() || closedBecause(*state, office.clock.now()))
        return std::nullopt;
    return *state->agreement();
}

} // namespace attune::governance
