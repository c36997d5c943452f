// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL of users and class keys. Throws, see store::Statement.
#pragma once

#include "core/store/connection.h"
#include "core/vault/user_secrets.h"

namespace attune::vault::queries {

std::vector<SignedStatement> readRoster(store::Connection &keys);
void appendStatement(store::Connection &keys, std::int64_t seq, const SignedStatement &statement);

struct UserRow {
    std::string name;
    SealedSecrets secrets; ///< `sealed` is empty once disabled
    Bytes boxPublic, signPublic;
};
std::vector<UserRow> readUsers(store::Connection &keys);
std::optional<UserRow> readUser(store::Connection &keys, std::string_view name);
/// New, or with new keys or a new passphrase; what was remembered of them is revoked.
void putUser(store::Connection &keys, const UserRow &user);
/// With what was remembered of them.
void forgetSecrets(store::Connection &keys, std::string_view user);
/// When a user last chose a passphrase of their own; nullopt: never.
std::optional<Instant> passphraseChanged(store::Connection &keys, const std::string &user);
void notePassphrase(store::Connection &keys, const std::string &user, Instant at);

/// What of a user's keys is sealed under a key that the desktop keeps; empty: revoked, and the
/// desktop may still have its half; nullopt: nothing.
std::optional<Bytes> readRemembered(store::Connection &keys, std::string_view user);
std::vector<std::string> usersRemembered(store::Connection &keys);
void putRemembered(store::Connection &keys, std::string_view user, ByteView sealed);
/// The row stays, so that the desktop's half is still found and taken away.
void revokeRemembered(store::Connection &keys, std::string_view user);
void dropRemembered(store::Connection &keys, std::string_view user);

std::vector<ClassPublic> readClassPublics(store::Connection &keys);
/// The newest generation.
std::optional<ClassPublic> readClassPublic(store::Connection &keys, KeyScope scope);
void putClassPublic(store::Connection &keys, const ClassPublic &drawn);

std::vector<Grant> readGrants(store::Connection &keys);
void putGrant(store::Connection &keys, const Grant &grant);
void dropGrantsOf(store::Connection &keys, std::string_view user);
void dropGrant(store::Connection &keys, KeyScope scope, std::string_view user);

} // namespace attune::vault::queries
