// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody is in a centre. Rights hang on these alone; one person may be several.
#pragma once

#include <array>
#include <cstdint>

namespace attune {

enum class Role : std::uint32_t {
    Supervisor = 1,
    Evaluator = 2,
    PeerReviewer = 4,
    Hr = 8,
    Leader = 16,
    DataSteward = 32,
    EmployeeRepresentative = 64,
    Legal = 128,
    Cx = 256,
    Administrator = 512,
};

inline constexpr std::array kRoles{Role::Supervisor, Role::Evaluator, Role::PeerReviewer, Role::Hr,
    Role::Leader, Role::DataSteward, Role::EmployeeRepresentative, Role::Legal, Role::Cx,
    Role::Administrator};

/// A set of roles.
class Roles {
public:
    constexpr Roles() = default;
    constexpr Roles(Role role)
        : m_bits(static_cast<std::uint32_t>(role))
    {
    }
    static constexpr Roles all()
    {
        Roles roles;
        for (const Role role : kRoles)
            roles = roles | role;
        return roles;
    }
    static constexpr Roles fromBits(std::uint32_t bits)
    {
        Roles roles;
        roles.m_bits = bits & all().m_bits;
        return roles;
    }

    constexpr std::uint32_t bits() const { return m_bits; }
    constexpr bool empty() const { return m_bits == 0; }
    constexpr bool has(Role role) const { return m_bits & static_cast<std::uint32_t>(role); }
    constexpr bool meets(Roles other) const { return m_bits & other.m_bits; }
    friend constexpr Roles operator|(Roles a, Roles b)
    {
        Roles both;
        both.m_bits = a.m_bits | b.m_bits;
        return both;
    }
    friend constexpr bool operator==(Roles, Roles) = default;

private:
    std::uint32_t m_bits = 0;
};

constexpr Roles operator|(Role a, Role b)
{
    return Roles(a) | Roles(b);
}

} // namespace attune
