// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The table of roles and classes, and of roles and panels.
#include "core/access/access.h"

#include <algorithm>
#include <array>

namespace attune::access {

namespace {

using vault::DataClass;

struct Named {
    Role role;
    std::string_view name;
};
constexpr std::array kNames{Named{Role::Supervisor, "supervisor"},
    Named{Role::Evaluator, "evaluator"}, Named{Role::PeerReviewer, "peer-reviewer"},
    Named{Role::Hr, "hr"}, Named{Role::Leader, "leader"}, Named{Role::DataSteward, "data-steward"},
    Named{Role::EmployeeRepresentative, "representative"}, Named{Role::Legal, "legal"},
    Named{Role::Cx, "cx"}, Named{Role::Administrator, "administrator"}};
static_assert(kNames.size() == kRoles.size());

struct Place {
    std::string_view panel;
    Roles visitors;
    bool people = false; ///< shows the work of single ones
};
/// Contacts are for who supports those who had them; the load, in which no word of a customer
/// stands, also for who plans.
constexpr std::array kPlaces{
    Place{"today", Role::Supervisor | Role::Leader},
    Place{"interactions", Role::Supervisor | Role::Evaluator | Role::PeerReviewer | Role::Leader,
        true},
    Place{"fatigue", Role::Supervisor | Role::Hr | Role::Leader, true},
    Place{"staffing", Role::Supervisor | Role::Hr | Role::Leader},
    Place{"recovery", Role::Supervisor | Role::Hr | Role::Leader},
    Place{"validation", Role::Supervisor | Role::Hr | Role::Leader, true},
    Place{"team-dashboard", Role::Supervisor | Role::Leader | Role::Cx, true},
    Place{"empathy-index", Role::Supervisor | Role::Evaluator | Role::Leader, true},
    Place{"score-oversight", Role::Supervisor | Role::Evaluator | Role::Leader | Role::DataSteward,
        true},
    Place{"calibration", Role::Supervisor | Role::Evaluator | Role::PeerReviewer | Role::Leader},
    Place{"peer-review", Role::Supervisor | Role::Evaluator | Role::PeerReviewer | Role::Leader,
        true},
    Place{"disputes", Role::Supervisor | Role::Evaluator | Role::PeerReviewer | Role::Leader, true},
};

const Place *placeNamed(std::string_view panel)
{
    const auto found = std::ranges::find(kPlaces, panel, &Place::panel);
    return found == kPlaces.end() ? nullptr : &*found;
}

} // namespace

Roles holdersOf(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Internal:
        return Roles::all();
    case DataClass::Personal:
        return Role::Supervisor | Role::Evaluator | Role::PeerReviewer | Role::Hr | Role::Leader;
    case DataClass::Emotional:
        return Role::Supervisor | Role::Evaluator | Role::PeerReviewer | Role::Hr | Role::Leader
            | Role::Cx;
    case DataClass::Transcript:
        return Role::Supervisor | Role::Evaluator | Role::PeerReviewer;
    case DataClass::Confidential:
        return Role::DataSteward | Role::EmployeeRepresentative | Role::Legal;
    }
    return {};
}

bool mayHold(const vault::Member &member, vault::KeyScope scope)
{
    if (!member.active)
        return false;
    if (member.name == vault::kRecoveryUser || scope.dataClass == DataClass::Internal)
        return true;
    if (!member.roles.meets(holdersOf(scope.dataClass)))
        return false;
    return member.teams.empty() || member.teams.contains(scope.team);
}

Roles visitorsOf(std::string_view panel)
{
    const Place *place = placeNamed(panel);
    return place ? place->visitors : Roles::all();
}

bool watchesPeople(std::string_view panel)
{
    const Place *place = placeNamed(panel);
    return place && place->people;
}

Roles doersOf(Act act)
{
    switch (act) {
    case Act::Import: // sealed as it comes in: who brings it need not be able to read it
        return Role::Supervisor | Role::Evaluator | Role::Hr | Role::Leader | Role::Cx
            | Role::Administrator;
    case Act::Score:
        return holdersOf(DataClass::Transcript);
    case Act::Export:
        return Role::Supervisor | Role::Evaluator | Role::Hr | Role::Leader | Role::DataSteward
            | Role::EmployeeRepresentative | Role::Legal | Role::Cx;
    case Act::Expire:
        return Role::DataSteward | Role::Legal | Role::Administrator;
    }
    return {};
}

Done mayDo(Roles roles, Act act)
{
    if (roles.meets(doersOf(act)))
        return {};
    return {Fault::Denied, "this is for one of the roles " + namesOf(doersOf(act))};
}

std::string_view nameOf(Role role)
{
    return std::ranges::find(kNames, role, &Named::role)->name;
}

std::optional<Role> roleNamed(std::string_view name)
{
    const auto found = std::ranges::find(kNames, name, &Named::name);
    return found == kNames.end() ? std::nullopt : std::optional(found->role);
}

std::string namesOf(Roles roles)
{
    std::string out;
    for (const Role role : kRoles) {
        if (roles.has(role))
            out.append(out.empty() ? "" : ",").append(nameOf(role));
    }
    return out;
}

} // namespace attune::access
