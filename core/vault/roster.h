// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is what in a centre: a chain of statements signed by administrators, so that a role edited in
// the database is no role but a broken chain.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/role.h"
#include "core/base/time.h"

#include <sodium.h>

#include <array>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace attune::vault {

using UserKey = std::array<unsigned char, 32>; ///< X25519 or Ed25519, the public half

/// Not a person: whoever holds two of its three printed parts.
inline constexpr std::string_view kRecoveryUser = "recovery key";

struct Member {
    std::string name;
    UserKey boxPublic{};
    UserKey signPublic{};
    Roles roles; ///< empty once disabled
    bool active = true;
    std::set<std::int64_t> teams; ///< whose class keys they may hold; empty: the whole centre's
    Instant since; ///< of the newest statement about them
    std::string by;

    friend bool operator==(const Member &, const Member &) = default;
};

/// "From now on this holds of `member`."
struct Statement {
    std::int64_t seq = 1;
    std::string prev; ///< hash of the statement before, in hexadecimal; empty in the first
    Member member;
};

struct SignedStatement {
    std::string text;
    Bytes signature;

    friend bool operator==(const SignedStatement &, const SignedStatement &) = default;
};

std::string toText(const Statement &statement);
/// Fault::Corrupt when it is not exactly what toText() makes.
Result<Statement> statementFrom(std::string_view text);
std::string hashOf(const SignedStatement &statement);

/// A name that can stand in a statement and on a line: 1 to 80 characters, none of them control.
bool isUserName(std::string_view name);

class Roster {
public:
    /// Checks every link and signature, and that each was made by somebody who was an administrator
    /// then. Fault::Corrupt says which statement is wrong.
    static Result<Roster> from(std::span<const SignedStatement> chain);

    /// In the order they came.
    const std::vector<Member> &members() const { return m_members; }
    const Member *find(std::string_view name) const;
    /// Nullopt in a centre of an older program.
    const std::optional<UserKey> &founder() const { return m_founder; }
    /// The statement after the last.
    Statement next(Member member) const;
    std::int64_t size() const { return m_size; }
    /// Whether this was ever the key of somebody with one of these roles.
    bool wasEver(std::string_view name, const UserKey &signPublic, Roles roles) const;
    /// What somebody was from each statement on. The founder was so from the beginning: a centre of
    /// an older program stated it late.
    std::vector<std::pair<Instant, Roles>> rolesOver(std::string_view name) const;
    /// Every key somebody ever signed with.
    std::vector<UserKey> signKeysOf(std::string_view name) const;
    /// Whether a person could still change users if `name` could not.
    bool hasAdministratorBeside(std::string_view name) const;

private:
    Done add(const SignedStatement &statement);

    std::vector<Member> m_members;
    std::vector<Member> m_past; ///< every statement's
    std::optional<UserKey> m_founder;
    std::string m_last;
    std::int64_t m_size = 0;
};

} // namespace attune::vault
