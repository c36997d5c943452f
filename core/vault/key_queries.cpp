// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/key_queries.h"

#include <charconv>

namespace attune::vault::queries {

namespace {

constexpr std::string_view kRemembered = "remembered/";

std::string rememberedName(std::string_view user)
{
    return std::string(kRemembered) + std::string(user);
}

UserRow userFrom(const store::Statement &row)
{
    return {std::string(row.text(0)),
        {copyOf(row.blob(1)), {row.number(2), row.number(3)}, copyOf(row.blob(4))},
        copyOf(row.blob(5)), copyOf(row.blob(6))};
}

ClassPublic publicFrom(const store::Statement &row)
{
    return {{static_cast<DataClass>(row.number(0)), row.number(1)}, row.number(2),
        copyOf(row.blob(3)), std::string(row.text(4)), copyOf(row.blob(5))};
}

} // namespace

std::vector<SignedStatement> readRoster(store::Connection &keys)
{
    std::vector<SignedStatement> chain;
    auto rows = keys.prepare("SELECT statement, signature FROM roster ORDER BY seq");
    while (rows.step())
        chain.push_back({std::string(rows.text(0)), copyOf(rows.blob(1))});
    return chain;
}

void appendStatement(store::Connection &keys, std::int64_t seq, const SignedStatement &statement)
{
    keys.prepare("INSERT INTO roster(seq, statement, signature) VALUES(:seq, :text, :signature)")
        .run(seq, statement.text, statement.signature);
}

std::vector<UserRow> readUsers(store::Connection &keys)
{
    std::vector<UserRow> users;
    auto rows = keys.prepare("SELECT name, salt, ops, memory, secrets, box_public, sign_public "
                             "FROM user ORDER BY position");
    while (rows.step())
        users.push_back(userFrom(rows));
    return users;
}

std::optional<UserRow> readUser(store::Connection &keys, std::string_view name)
{
    auto row = keys.prepare("SELECT name, salt, ops, memory, secrets, box_public, sign_public "
                            "FROM user WHERE name = :name");
    row.bind(name);
    return row.step() ? std::optional(userFrom(row)) : std::nullopt;
}

void putUser(store::Connection &keys, const UserRow &user)
{
    keys.prepare("INSERT INTO user(name, position, salt, ops, memory, box_public, sign_public, "
                 "secrets) VALUES(:name, (SELECT count(*) FROM user), :salt, :ops, :memory, :box, "
                 ":sign, :secrets) ON CONFLICT(name) DO UPDATE SET salt = excluded.salt, ops = "
                 "excluded.ops, memory = excluded.memory, box_public = excluded.box_public, "
                 "sign_public = excluded.sign_public, secrets = excluded.secrets")
        .run(user.name, user.secrets.salt, user.secrets.cost.ops, user.secrets.cost.memory,
            user.boxPublic, user.signPublic, user.secrets.sealed);
    revokeRemembered(keys, user.name);
}

void forgetSecrets(store::Connection &keys, std::string_view user)
{
    keys.prepare("UPDATE user SET secrets = x'' WHERE name = :name").run(user);
    revokeRemembered(keys, user);
}

std::optional<Instant> passphraseChanged(store::Connection &keys, const std::string &user)
{
    auto row = keys.prepare("SELECT value FROM meta WHERE name = :name");
    row.bind("passphrase/" + user);
    if (!row.step())
        return std::nullopt;
    const std::string text(row.text(0));
    std::int64_t ms = 0;
    std::from_chars(text.data(), text.data() + text.size(), ms);
    return fromMs(ms);
}

void notePassphrase(store::Connection &keys, const std::string &user, Instant at)
{
    keys.prepare("INSERT INTO meta(name, value) VALUES(:name, :at) ON CONFLICT(name) DO UPDATE SET "
                 "value = excluded.value")
        .run("passphrase/" + user, std::to_string(toMs(at)));
}

std::optional<Bytes> readRemembered(store::Connection &keys, std::string_view user)
{
    auto row = keys.prepare("SELECT value FROM meta WHERE name = :name");
    row.bind(rememberedName(user));
    return row.step() ? fromHex(row.text(0)) : std::nullopt;
}

std::vector<std::string> usersRemembered(store::Connection &keys)
{
    std::vector<std::string> users;
    auto rows = keys.prepare("SELECT name FROM meta WHERE substr(name, 1, length(:prefix)) = "
                             ":prefix ORDER BY name");
    rows.bind(kRemembered);
    while (rows.step())
        users.emplace_back(rows.text(0).substr(kRemembered.size()));
    return users;
}

void putRemembered(store::Connection &keys, std::string_view user, ByteView sealed)
{
    keys.prepare("INSERT INTO meta(name, value) VALUES(:name, :sealed) ON CONFLICT(name) DO UPDATE "
                 "SET value = excluded.value")
        .run(rememberedName(user), toHex(sealed));
}

void revokeRemembered(store::Connection &keys, std::string_view user)
{
    keys.prepare("UPDATE meta SET value = '' WHERE name = :name").run(rememberedName(user));
}

void dropRemembered(store::Connection &keys, std::string_view user)
{
    keys.prepare("DELETE FROM meta WHERE name = :name").run(rememberedName(user));
}

std::vector<ClassPublic> readClassPublics(store::Connection &keys)
{
    std::vector<ClassPublic> drawn;
    auto rows = keys.prepare("SELECT class, team, generation, public, drawn_by, signature "
                             "FROM class_public ORDER BY class, team, generation");
    while (rows.step())
        drawn.push_back(publicFrom(rows));
    return drawn;
}

std::optional<ClassPublic> readClassPublic(store::Connection &keys, KeyScope scope)
{
    auto row = keys.prepare("SELECT class, team, generation, public, drawn_by, signature "
                            "FROM class_public WHERE class = :class AND team = :team "
                            "ORDER BY generation DESC LIMIT 1");
    row.bind(static_cast<int>(scope.dataClass), scope.team);
    return row.step() ? std::optional(publicFrom(row)) : std::nullopt;
}

void putClassPublic(store::Connection &keys, const ClassPublic &drawn)
{
    keys.prepare("INSERT INTO class_public(class, team, generation, public, drawn_by, signature) "
                 "VALUES(:class, :team, :generation, :public, :by, :signature) "
                 "ON CONFLICT(class, team, generation) DO UPDATE SET drawn_by = excluded.drawn_by, "
                 "signature = excluded.signature")
        .run(static_cast<int>(drawn.scope.dataClass), drawn.scope.team, drawn.generation, drawn.key,
            drawn.by, drawn.signature);
}

std::vector<Grant> readGrants(store::Connection &keys)
{
    std::vector<Grant> grants;
    auto rows = keys.prepare("SELECT class, team, generation, user, wrapped, given_by, signature "
                             "FROM class_key ORDER BY class, team, generation, user");
    while (rows.step())
        grants.push_back({{static_cast<DataClass>(rows.number(0)), rows.number(1)}, rows.number(2),
            std::string(rows.text(3)), copyOf(rows.blob(4)), std::string(rows.text(5)),
            copyOf(rows.blob(6))});
    return grants;
}

void putGrant(store::Connection &keys, const Grant &grant)
{
    keys.prepare("INSERT INTO class_key(class, team, generation, user, wrapped, given_by, "
                 "signature) VALUES(:class, :team, :generation, :user, :wrapped, :by, :signature) "
                 "ON CONFLICT(class, team, generation, user) DO UPDATE SET wrapped = "
                 "excluded.wrapped, given_by = excluded.given_by, signature = excluded.signature")
        .run(static_cast<int>(grant.scope.dataClass), grant.scope.team, grant.generation,
            grant.user, grant.wrapped, grant.by, grant.signature);
}

void dropGrantsOf(store::Connection &keys, std::string_view user)
{
    keys.prepare("DELETE FROM class_key WHERE user = :name").run(user);
}

void dropGrant(store::Connection &keys, KeyScope scope, std::string_view user)
{
    keys.prepare("DELETE FROM class_key WHERE class = :class AND team = :team AND user = :name")
        .run(static_cast<int>(scope.dataClass), scope.team, user);
}

} // namespace attune::vault::queries
