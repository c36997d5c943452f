// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/key_rows.h"

#include "core/journal/canonical.h"
#include "core/journal/entry.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace attune::exchange {

namespace {

using journal::Json;

/// What of keys.db is the same on every workstation. Not among it: the keys of workstations.
struct SharedTable {
    const char *name;
    const char *all;
};
constexpr std::array kShared{
    SharedTable{"user", "SELECT * FROM user ORDER BY position"},
    SharedTable{"roster", "SELECT * FROM roster ORDER BY seq"},
    SharedTable{"class_public", "SELECT * FROM class_public ORDER BY class, team, generation"},
    SharedTable{"class_key", "SELECT * FROM class_key ORDER BY class, team, generation, user"},
};

struct Column {
    std::string name;
    std::string type; ///< INTEGER, TEXT or BLOB: the tables are STRICT
};

void readDataKeys(
    store::Connection &keys, const std::set<vault::KeyId> &ids, std::vector<KeyRow> &into)
{
    auto row = keys.prepare("SELECT class, team, generation, made_at, sealed FROM data_key "
                            "WHERE id = :id");
    for (const vault::KeyId &id : ids) {
        row.bind(ByteView(id));
        if (row.step())
            into.push_back({id, {}, {static_cast<vault::DataClass>(row.number(0)), row.number(1)},
                row.number(2), row.time(3), copyOf(row.blob(4))});
        row.rewind();
    }
}

void readPersonKeys(
    store::Connection &keys, const std::set<vault::KeyId> &ids, std::vector<KeyRow> &into)
{
    auto row = keys.prepare("SELECT person, class, team, sealed FROM person_key "
                            "WHERE id = :id AND sealed IS NOT NULL");
    for (const vault::KeyId &id : ids) {
        row.bind(ByteView(id));
        if (row.step())
            into.push_back({id, std::string(row.text(0)),
                {static_cast<vault::DataClass>(row.number(1)), row.number(2)}, 0, {},
                copyOf(row.blob(3))});
        row.rewind();
    }
}

bool keepOne(store::Connection &keys, const KeyRow &key)
{
    if (key.person.empty())
        return keys.prepare("INSERT OR IGNORE INTO data_key(id, class, team, generation, sealed, "
                            "made_at) VALUES(:id, :class, :team, :generation, :sealed, :at)")
                   .run(ByteView(key.id), static_cast<int>(key.scope.dataClass), key.scope.team,
                       key.generation, key.sealed, key.madeAt)
            > 0;
    return keys.prepare("INSERT OR IGNORE INTO person_key(id, person, class, team, sealed) "
                        "SELECT :id, :person, :class, :team, :sealed WHERE NOT EXISTS (SELECT 1 "
                        "FROM person_key WHERE person = :person AND destroyed_at IS NOT NULL)")
               .run(ByteView(key.id), key.person, static_cast<int>(key.scope.dataClass),
                   key.scope.team, key.sealed)
        > 0;
}

std::vector<Column> columnsOf(store::Connection &keys, const char *table)
{
    std::vector<Column> out;
    auto rows = keys.prepare("SELECT name, type FROM pragma_table_info(:table) ORDER BY cid");
    rows.bind(table);
    while (rows.step())
        out.push_back({std::string(rows.text(0)), std::string(rows.text(1))});
    return out;
}

/// A value with its type before it: "i7", "tnadia", "b00ff". Null stays null.
Json valueFrom(const store::Statement &row, int column, const std::string &type)
{
    if (row.isNull(column))
        return {};
    if (type == "INTEGER")
        return "i" + std::to_string(row.number(column));
    if (type == "TEXT")
        return "t" + std::string(row.text(column));
    return "b" + toHex(row.blob(column));
}

/// As a literal of SQL made here, never as it came.
std::optional<std::string> literalOf(const Json &value)
{
    if (value.isNull())
        return "NULL";
    const auto *text = value.as<std::string>();
    if (!text || text->empty())
        return std::nullopt;
    const std::string_view rest = std::string_view(*text).substr(1);
    if (text->front() == 'i') {
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (error != std::errc() || end != rest.data() + rest.size())
            return std::nullopt;
        return std::to_string(number);
    }
    if (text->front() == 'b') {
        const auto bytes = fromHex(rest);
        return bytes ? std::optional("x'" + toHex(*bytes) + "'") : std::nullopt;
    }
    if (text->front() != 't' || rest.find('\0') != std::string_view::npos)
        return std::nullopt;
    std::string out = "'";
    for (const char c : rest)
        out.append(c == '\'' ? 2 : 1, c);
    return out + "'";
}

Json::List readTable(store::Connection &keys, const SharedTable &table)
{
    const auto columns = columnsOf(keys, table.name);
    Json::List out;
    auto rows = keys.prepare(table.all);
    while (rows.step()) {
        Json::Object row;
        for (std::size_t i = 0; i < columns.size(); ++i)
            row[columns[i].name] = valueFrom(rows, static_cast<int>(i), columns[i].type);
        out.emplace_back(std::move(row));
    }
    return out;
}

/// As SQL; columns this program does not have are left out.
struct RowText {
    std::string names, values;
};
std::optional<RowText> rowText(const std::vector<Column> &columns, const Json &row)
{
    RowText out;
    for (const Column &column : columns) {
        const Json *value = row.member(column.name);
        if (!value)
            continue;
        const auto literal = literalOf(*value);
        if (!literal)
            return std::nullopt;
        out.names += (out.names.empty() ? "" : ", ") + column.name;
        out.values += (out.values.empty() ? "" : ", ") + *literal;
    }
    return out.names.empty() ? std::nullopt : std::optional(out);
}

/// Somebody who was disabled, or got new keys: what lies here of them is no more true, and what was
/// wrapped to them neither. A passphrase that was only changed here stays.
void renewUser(store::Connection &keys, const std::vector<Column> &columns, const RowText &text,
    const Json &row)
{
    const Json *name = row.member("name"), *box = row.member("box_public"),
               *secrets = row.member("secrets");
    const auto who = name ? literalOf(*name) : std::nullopt;
    const auto theirs = box ? literalOf(*box) : std::nullopt;
    const auto sealed = secrets ? literalOf(*secrets) : std::nullopt;
    if (!who || !theirs || !sealed)
        return;
    const std::string isOld = "EXISTS (SELECT 1 FROM user WHERE name = " + *who
        + " AND (box_public <> " + *theirs + " OR (" + *sealed + " = x'' AND secrets <> x'')))";
    keys.execute("DELETE FROM class_key WHERE user = " + *who + " AND " + isOld);
    std::string changes;
    for (const Column &column : columns) {
        if (row.member(column.name) && column.name != "name" && column.name != "position")
            changes += (changes.empty() ? "" : ", ") + column.name + " = excluded." + column.name;
    }
    keys.execute("INSERT INTO user(" + text.names + ") SELECT " + text.values + " WHERE " + isOld
        + " ON CONFLICT(name) DO UPDATE SET " + changes);
}

bool keepUsers(store::Connection &keys, const Json::List &rows, bool isNewer)
{
    const auto columns = columnsOf(keys, "user");
    for (const Json &row : rows) {
        const auto text = rowText(columns, row);
        if (!text)
            return false;
        if (isNewer)
            renewUser(keys, columns, *text, row);
        keys.execute(
            "INSERT OR IGNORE INTO user(" + text->names + ") VALUES(" + text->values + ')');
    }
    return true;
}

std::optional<std::int64_t> wholeOf(const Json &row, std::string_view name)
{
    const std::string_view text = row.text(name);
    std::int64_t number = 0;
    if (!text.starts_with('i'))
        return std::nullopt;
    const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number)
                                                                    : std::nullopt;
}

std::optional<std::string> textOfMember(const Json &row, std::string_view name)
{
    const std::string_view text = row.text(name);
    return text.starts_with('t') ? std::optional(std::string(text.substr(1))) : std::nullopt;
}

std::optional<Bytes> bytesOfMember(const Json &row, std::string_view name)
{
    const std::string_view text = row.text(name);
    return text.starts_with('b') ? fromHex(text.substr(1)) : std::nullopt;
}

std::optional<vault::KeyScope> scopeOf(const Json &row)
{
    const auto dataClass = wholeOf(row, "class"), team = wholeOf(row, "team");
    if (!dataClass || !team || *dataClass < 0
        || *dataClass > static_cast<std::int64_t>(vault::DataClass::Confidential))
        return std::nullopt;
    return vault::KeyScope{static_cast<vault::DataClass>(*dataClass), *team};
}

bool readStatement(const Json &row, vault::Arrived &into)
{
    auto text = textOfMember(row, "statement");
    auto signature = bytesOfMember(row, "signature");
    if (text && signature)
        into.statements.push_back({std::move(*text), std::move(*signature)});
    return text && signature;
}

bool readPublic(const Json &row, vault::Arrived &into)
{
    const auto scope = scopeOf(row);
    const auto generation = wholeOf(row, "generation");
    auto key = bytesOfMember(row, "public"), signature = bytesOfMember(row, "signature");
    auto by = textOfMember(row, "drawn_by");
    if (!scope || !generation || !key || !signature || !by)
        return false;
    into.publics.push_back(
        {*scope, *generation, std::move(*key), std::move(*by), std::move(*signature)});
    return true;
}

bool readGrant(const Json &row, vault::Arrived &into)
{
    const auto scope = scopeOf(row);
    const auto generation = wholeOf(row, "generation");
    auto wrapped = bytesOfMember(row, "wrapped"), signature = bytesOfMember(row, "signature");
    auto user = textOfMember(row, "user"), by = textOfMember(row, "given_by");
    if (!scope || !generation || !wrapped || !signature || !user || !by)
        return false;
    into.grants.push_back({*scope, *generation, std::move(*user), std::move(*wrapped),
        std::move(*by), std::move(*signature)});
    return true;
}

const Json::List *listIn(const Json &json, std::string_view name)
{
    const Json *member = json.member(name);
    return member ? member->as<Json::List>() : nullptr;
}

/// False when it is damaged.
bool readAll(const Json &json, std::string_view name, vault::Arrived &into,
    bool (*read)(const Json &, vault::Arrived &))
{
    const auto *list = listIn(json, name);
    return !list || std::ranges::all_of(*list, [&](const Json &row) { return read(row, into); });
}

} // namespace

Result<std::vector<KeyRow>> readKeys(vault::Vault &vault, const std::set<vault::KeyId> &ids)
{
    return vault.withKeys([&](store::Connection &keys) -> Result<std::vector<KeyRow>> {
        std::vector<KeyRow> persons, out;
        readPersonKeys(keys, ids, persons);
        std::set<vault::KeyId> wanted = ids;
        for (const KeyRow &person : persons) {
            if (const auto id = vault::keyIdOf(person.sealed))
                wanted.insert(*id);
        }
        readDataKeys(keys, wanted, out);
        out.insert(out.end(), persons.begin(), persons.end());
        return out;
    });
}

Result<std::int64_t> keepKeys(vault::Vault &vault, const std::vector<KeyRow> &rows)
{
    if (rows.empty())
        return std::int64_t{0};
    return vault.withKeys([&](store::Connection &keys) -> Result<std::int64_t> {
        store::Transaction transaction(keys);
        std::int64_t added = 0;
        for (const KeyRow &row : rows)
            added += keepOne(keys, row) ? 1 : 0;
        transaction.commit();
        return added;
    });
}

Result<std::set<vault::KeyId>> destroyedKeys(vault::Vault &vault)
{
    return vault.withKeys([](store::Connection &keys) -> Result<std::set<vault::KeyId>> {
        std::set<vault::KeyId> out;
        auto rows = keys.prepare("SELECT id FROM person_key WHERE sealed IS NULL");
        while (rows.step()) {
            if (const auto id = journal::arrayFrom<8>(rows.blob(0)))
                out.insert(*id);
        }
        return out;
    });
}

Bytes toPart(const KeyRow &row)
{
    return copyOf(bytesOf(journal::toCanonical(Json::Object{{"id", toHex(row.id)},
        {"person", row.person}, {"class", static_cast<std::int64_t>(row.scope.dataClass)},
        {"team", row.scope.team}, {"generation", row.generation}, {"made", toMs(row.madeAt)},
        {"sealed", toHex(row.sealed)}})));
}

Result<KeyRow> keyFrom(ByteView part)
{
    const Error damaged{Fault::Corrupt, "a key in it is damaged"};
    const auto json = journal::fromCanonical(textOf(part));
    if (!json)
        return damaged;
    const auto number = [&](const char *name) -> std::optional<std::int64_t> {
        const Json *member = json->member(name);
        const auto *value = member ? member->as<std::int64_t>() : nullptr;
        return value ? std::optional(*value) : std::nullopt;
    };
    const auto id = journal::deviceFrom(json->text("id"));
    const auto sealed = fromHex(json->text("sealed"));
    const auto dataClass = number("class"), team = number("team"),
               generation = number("generation"), made = number("made");
    if (!id || !sealed || !dataClass || !team || !generation || !made || *dataClass < 0
        || *dataClass > static_cast<std::int64_t>(vault::DataClass::Confidential))
        return damaged;
    return KeyRow{*id, std::string(json->text("person")),
        {static_cast<vault::DataClass>(*dataClass), *team}, *generation, fromMs(*made), *sealed};
}

Result<std::string> readRoster(vault::Vault &vault)
{
    return vault.withKeys([](store::Connection &keys) -> Result<std::string> {
        Json::Object out;
        for (const SharedTable &table : kShared)
            out[table.name] = readTable(keys, table);
        return journal::checkedCanonical(Json(std::move(out)));
    });
}

Result<vault::Merged> keepRoster(vault::Vault &vault, std::string_view roster, Instant now)
{
    const auto json = journal::fromCanonical(roster);
    if (!json)
        return json.error();
    vault::Arrived arrived;
    if (!readAll(*json, "roster", arrived, &readStatement)
        || !readAll(*json, "class_public", arrived, &readPublic)
        || !readAll(*json, "class_key", arrived, &readGrant))
        return {Fault::Corrupt, "the roster is damaged"};
    arrived.takeUsers = [&](store::Connection &keys, bool isNewer) {
        const auto *users = listIn(*json, "user");
        return !users || keepUsers(keys, *users, isNewer);
    };
    return vault.takeOver(arrived, now);
}

Result<std::string> centreName(vault::Vault &vault)
{
    return vault.withKeys([](store::Connection &keys) -> Result<std::string> {
        auto row = keys.prepare("SELECT sign_public FROM user ORDER BY position LIMIT 1");
        if (!row.step())
            return {Fault::NotFound, "this centre has no user"};
        return centreName(row.blob(0));
    });
}

std::string centreName(ByteView firstSignPublic)
{
    std::array<unsigned char, crypto_generichash_BYTES_MIN> out{};
    crypto_generichash(
        out.data(), out.size(), firstSignPublic.data(), firstSignPublic.size(), nullptr, 0);
    return toHex(ByteView(out).first(6));
}

} // namespace attune::exchange
