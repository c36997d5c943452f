// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/person_key.h"

#include <cstring>

namespace attune::vault {

namespace {

struct Kept {
    KeyId id{};
    std::string person;
    Bytes sealed; ///< empty: destroyed
};

std::string placeOf(std::string_view person, const KeyId &id)
{
    return "person_key/" + std::string(person) + '/' + toHex(id);
}

Kept keptFrom(const store::Statement &row)
{
    Kept kept;
    std::memcpy(kept.id.data(), row.blob(0).data(), kept.id.size());
    kept.person = row.text(1);
    kept.sealed = copyOf(row.blob(2));
    return kept;
}

Result<Key> opened(Vault &vault, const Kept &kept)
{
    if (kept.sealed.empty())
        return {Fault::NotFound, "the key of " + kept.person + " was destroyed"};
    const std::string place = placeOf(kept.person, kept.id);
    auto bytes = vault.open(Place{place}, kept.sealed);
    if (!bytes)
        return bytes.error();
    if (bytes->size() != Key::size())
        return {Fault::Corrupt, "the key of a person is damaged"};
    Key key;
    std::memcpy(key.data(), bytes->data(), Key::size());
    sodium_memzero(bytes->data(), bytes->size());
    return key;
}

Result<std::optional<Kept>> newestOf(Vault &vault, KeyScope scope, std::string_view person)
{
    return vault.withKeys([&](store::Connection &keys) -> Result<std::optional<Kept>> {
        if (keys.single("SELECT count(*) FROM person_key WHERE person = :person "
                        "AND destroyed_at IS NOT NULL",
                person)
            > 0)
            return {Fault::Denied, std::string(person) + " was erased"};
        auto row = keys.prepare("SELECT id, person, sealed FROM person_key WHERE person = :person "
                                "AND class = :class AND team = :team ORDER BY id LIMIT 1");
        row.bind(person, static_cast<int>(scope.dataClass), scope.team);
        return row.step() ? std::optional(keptFrom(row)) : std::nullopt;
    });
}

} // namespace

Result<Vault::FileKey> personKey(Vault &vault, KeyScope scope, std::string_view person)
{
    const auto known = newestOf(vault, scope, person);
    if (!known)
        return known.error();
    if (*known) {
        const auto key = opened(vault, **known);
        if (key)
            return Vault::FileKey{(*known)->id, *key};
        if (key.error().fault != Fault::Denied)
            return key.error();
        // Sealed by somebody who may read the class; who may only write it draws a further one.
    }
    Vault::FileKey drawn;
    randombytes_buf(drawn.id.data(), drawn.id.size());
    drawn.key = Key::random();
    const std::string place = placeOf(person, drawn.id);
    const auto sealed = vault.seal(scope, Place{place}, ByteView(drawn.key.view()));
    if (!sealed)
        return sealed.error();
    const auto kept = vault.withKeys([&](store::Connection &keys) -> Done {
        keys.prepare("INSERT INTO person_key(id, person, class, team, sealed) "
                     "VALUES(:id, :person, :class, :team, :sealed)")
            .run(
                ByteView(drawn.id), person, static_cast<int>(scope.dataClass), scope.team, *sealed);
        return {};
    });
    if (!kept)
        return kept.error();
    return drawn;
}

Result<Key> openPersonKey(Vault &vault, const KeyId &id)
{
    const auto kept = vault.withKeys([&](store::Connection &keys) -> Result<Kept> {
        auto row = keys.prepare("SELECT id, person, sealed FROM person_key WHERE id = :id");
        row.bind(ByteView(id));
        if (!row.step())
            return {Fault::NotFound, "the key of a person is not in this centre"};
        return keptFrom(row);
    });
    if (!kept)
        return kept.error();
    return opened(vault, *kept);
}

Done destroyPersonKeys(Vault &vault, std::string_view person, Instant at)
{
    KeyId mark;
    randombytes_buf(mark.data(), mark.size());
    return vault.withKeys([&](store::Connection &keys) -> Done {
        store::Transaction transaction(keys);
        keys.prepare("UPDATE person_key SET sealed = NULL, destroyed_at = :at "
                     "WHERE person = :person AND sealed IS NOT NULL")
            .run(at, person);
        keys.prepare("INSERT INTO person_key(id, person, class, team, destroyed_at) "
                     "SELECT :id, :person, 0, 0, :at WHERE NOT EXISTS "
                     "(SELECT 1 FROM person_key WHERE person = :person)")
            .run(ByteView(mark), person, at);
        transaction.commit();
        keys.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return {};
    });
}

Result<std::vector<PersonKeyRow>> personKeys(Vault &vault)
{
    return vault.withKeys([&](store::Connection &keys) -> Result<std::vector<PersonKeyRow>> {
        auto rows = keys.prepare("SELECT id, person, sealed FROM person_key ORDER BY id");
        std::vector<PersonKeyRow> out;
        while (rows.step()) {
            const Kept kept = keptFrom(rows);
            out.push_back({kept.id, kept.person, kept.sealed.empty()});
        }
        return out;
    });
}

bool isDestroyed(Vault &vault, std::string_view person)
{
    const auto found = vault.withKeys([&](store::Connection &keys) -> Result<bool> {
        return keys.single("SELECT count(*) FROM person_key WHERE person = :person "
                           "AND destroyed_at IS NOT NULL",
                   person)
            > 0;
    });
    return found && *found;
}

} // namespace attune::vault
