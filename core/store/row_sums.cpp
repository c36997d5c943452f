// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_sums.h"

#include "core/store/connection.h"
#include "core/store/migrator.h"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>
#include <memory>

namespace attune::store {

namespace {

constexpr std::string_view kSums = "row_sum";

bool isHeld(std::string_view table, std::span<const std::string_view> unsummed)
{
    if (table == kSums || table.starts_with("sqlite_"))
        return false;
    return std::ranges::none_of(unsummed, [&](std::string_view name) {
        return name.ends_with('*') ? table.starts_with(name.substr(0, name.size() - 1))
                                   : table == name;
    });
}

void appendWord(Bytes &out, std::uint64_t value)
{
    for (int shift = 0; shift < 64; shift += 8)
        out.push_back(static_cast<unsigned char>(value >> shift));
}

/// SQLite may keep a REAL without a fraction as an integer and hand it out as either.
bool isWhole(double value)
{
    constexpr double kExact = 9007199254740992.0; // 2^53
    return std::abs(value) <= kExact && std::trunc(value) == value;
}

void appendValue(Bytes &out, sqlite3_value *value)
{
    const int type = sqlite3_value_type(value);
    const double real = type == SQLITE_FLOAT ? sqlite3_value_double(value) : 0;
    if (type == SQLITE_INTEGER || (type == SQLITE_FLOAT && isWhole(real))) {
        out.push_back(SQLITE_INTEGER);
        appendWord(out, static_cast<std::uint64_t>(sqlite3_value_int64(value)));
    } else if (type == SQLITE_FLOAT) {
        out.push_back(SQLITE_FLOAT);
        appendWord(out, std::bit_cast<std::uint64_t>(real));
    } else if (type == SQLITE_NULL) {
        out.push_back(SQLITE_NULL);
    } else {
        out.push_back(static_cast<unsigned char>(type));
        const auto *bytes = static_cast<const unsigned char *>(sqlite3_value_blob(value));
        const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
        appendWord(out, size);
        if (size > 0)
            out.insert(out.end(), bytes, bytes + size);
    }
}

/// BLAKE2b-256 of the table and of each value with its type and length.
DigestSum::Words digestOf(
    std::string_view table, std::span<sqlite3_value *const> values, Bytes &text)
{
    text.clear();
    text.insert(text.end(), table.begin(), table.end());
    text.push_back(0);
    for (sqlite3_value *value : values)
        appendValue(text, value);
    DigestSum::Words words{};
    crypto_generichash(reinterpret_cast<unsigned char *>(words.data()), sizeof(words), text.data(),
        text.size(), nullptr, 0);
    return words;
}

struct TableSum {
    DigestSum sum;
    std::int64_t rows = 0;
    friend bool operator==(const TableSum &, const TableSum &) = default;
};

std::vector<std::string> heldTables(Connection &file, std::span<const std::string_view> unsummed)
{
    std::vector<std::string> out;
    auto names = file.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    while (names.step()) {
        if (isHeld(names.text(0), unsummed))
            out.emplace_back(names.text(0));
    }
    return out;
}

TableSum sumOf(Connection &file, const std::string &table)
{
    TableSum out;
    const std::string sql = "SELECT * FROM \"" + table + '"';
    sqlite3_stmt *prepared = nullptr;
    int code = sqlite3_prepare_v2(file.handle(), sql.c_str(), -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> rows(prepared, &sqlite3_finalize);
    std::vector<sqlite3_value *> values(static_cast<std::size_t>(sqlite3_column_count(prepared)));
    Bytes text;
    while (code == SQLITE_OK || code == SQLITE_ROW) {
        code = sqlite3_step(prepared);
        if (code != SQLITE_ROW)
            break;
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = sqlite3_column_value(prepared, static_cast<int>(i));
        out.sum.add(digestOf(table, values, text));
        ++out.rows;
    }
    if (code != SQLITE_DONE)
        throw SQLite::Exception(file.handle(), code);
    return out;
}

bool hasSums(Connection &file)
{
    return file.single("SELECT count(*) FROM sqlite_schema WHERE name = :name", kSums) > 0;
}

std::map<std::string, TableSum> storedSums(Connection &file)
{
    std::map<std::string, TableSum> out;
    auto stored = file.prepare("SELECT name, rows, sum FROM row_sum");
    while (stored.step())
        out[std::string(stored.text(0))] = {DigestSum(stored.blob(2)), stored.number(1)};
    return out;
}

void store(Connection &connection, std::string_view table, const TableSum &sum)
{
    connection
        .prepare("INSERT INTO row_sum(name, rows, sum) VALUES(:name, :rows, :sum) ON "
                 "CONFLICT(name) DO UPDATE SET rows = excluded.rows, sum = excluded.sum")
        .run(std::string(table), sum.rows, sum.sum.bytes());
}

} // namespace

RowSums::RowSums(sqlite3 *database, std::span<const std::string_view> unsummed)
    : m_database(database)
    , m_unsummed(unsummed)
{
    sqlite3_preupdate_hook(m_database, &RowSums::beforeRow, this);
    sqlite3_commit_hook(m_database, &RowSums::beforeCommit, this);
}

RowSums::~RowSums()
{
    sqlite3_preupdate_hook(m_database, nullptr, nullptr);
    sqlite3_commit_hook(m_database, nullptr, nullptr);
}

void RowSums::save(Connection &connection)
{
    for (auto &[table, change] : m_changes) {
        if (!change.isOpen)
            continue;
        TableSum sum;
        {
            auto stored = connection.prepare("SELECT rows, sum FROM row_sum WHERE name = :name");
            stored.bind(table);
            if (stored.step())
                sum = {DigestSum(stored.blob(1)), stored.number(0)};
        }
        sum.sum.add(change.sum);
        sum.rows += change.rows;
        store(connection, table, sum);
        change = {true, false, {}, 0};
    }
}

void RowSums::forget()
{
    m_changes.clear();
}

RowSums::Change &RowSums::changeOf(const char *table)
{
    const std::string_view name(table);
    const auto known = m_changes.find(name);
    if (known != m_changes.end())
        return known->second;
    return m_changes.emplace(name, Change{isHeld(name, m_unsummed), false, {}, 0}).first->second;
}

void RowSums::beforeRow(void *self, sqlite3 *database, int operation, const char *schema,
    const char *table, long long, long long)
{
    if (std::strcmp(schema, "main") != 0)
        return;
    auto &sums = *static_cast<RowSums *>(self);
    Change &change = sums.changeOf(table);
    if (!change.isHeld)
        return;
    change.isOpen = true;
    sums.m_values.resize(static_cast<std::size_t>(sqlite3_preupdate_count(database)));
    if (operation != SQLITE_INSERT) {
        for (std::size_t i = 0; i < sums.m_values.size(); ++i)
            sqlite3_preupdate_old(database, static_cast<int>(i), &sums.m_values[i]);
        change.sum.subtract(digestOf(table, sums.m_values, sums.m_text));
        --change.rows;
    }
    if (operation != SQLITE_DELETE) {
        for (std::size_t i = 0; i < sums.m_values.size(); ++i)
            sqlite3_preupdate_new(database, static_cast<int>(i), &sums.m_values[i]);
        change.sum.add(digestOf(table, sums.m_values, sums.m_text));
        ++change.rows;
    }
}

int RowSums::beforeCommit(void *self)
{
    const auto &changes = static_cast<const RowSums *>(self)->m_changes;
    return std::ranges::any_of(changes, [](const auto &change) { return change.second.isOpen; });
}

void remakeRowSums(Connection &connection, const Schema &schema)
{
    if (!hasSums(connection))
        return;
    connection.execute("DELETE FROM row_sum");
    for (const std::string &table : heldTables(connection, schema.unsummed))
        store(connection, table, sumOf(connection, table));
}

Result<std::vector<std::string>> changedByHand(Connection &file, const Schema &schema)
{
    return file.guarded([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> out;
        if (!hasSums(file) || file.single("PRAGMA user_version") > schema.migrations.back().number)
            return out;
        auto stored = storedSums(file);
        for (const std::string &table : heldTables(file, schema.unsummed)) {
            const TableSum found = sumOf(file, table);
            const TableSum &written = stored[table];
            if (found == written)
                continue;
            const std::int64_t more = found.rows - written.rows;
            out.push_back("table " + table
                + (more > 0        ? ": it has " + std::to_string(more) + " row(s) too many"
                        : more < 0 ? ": " + std::to_string(-more) + " row(s) are missing"
                                   : ": its rows are not those that were written"));
        }
        return out;
    });
}

} // namespace attune::store
