// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrator.h"

#include "core/store/backup.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace attune::store {

namespace {

/// "0.10.2" → {0, 10, 2}; what is no number counts as 0.
std::array<int, 3> versionOf(std::string_view text)
{
    std::array<int, 3> parts{};
    for (int &part : parts) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), part);
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (text.empty() || text.front() != '.')
            break;
        text.remove_prefix(1);
    }
    return parts;
}

bool mayRead(std::string_view readableFrom)
{
    return versionOf(ATTUNE_VERSION) >= versionOf(readableFrom);
}

Done applyOne(Connection &connection, const Schema &schema, const Migration &migration)
{
    return connection.guarded([&]() -> Done {
        Transaction transaction(connection);
        connection.execute(std::string(migration.sql));
        auto broken = connection.prepare("PRAGMA foreign_key_check");
        if (broken.step())
            return {Fault::Corrupt,
                "migration " + std::string(migration.name) + " breaks a foreign key"};
        connection.execute("PRAGMA application_id=" + std::to_string(schema.applicationId));
        connection.execute("PRAGMA user_version=" + std::to_string(migration.number));
        connection
            .prepare("INSERT INTO meta(name, value) VALUES('readable_from', :v) "
                     "ON CONFLICT(name) DO UPDATE SET value = excluded.value")
            .run(migration.readableFrom());
        remakeRowSums(connection, schema);
        transaction.commit();
        return {};
    });
}

} // namespace

std::string_view Migration::readableFrom() const
{
    constexpr std::string_view kKey = "-- readable from: ";
    const auto at = sql.find(kKey);
    if (at == std::string_view::npos)
        return "999.0.0"; // says nothing: nobody older may read it
    const auto begin = at + kKey.size();
    return sql.substr(begin, sql.find('\n', begin) - begin);
}

Result<Standing> standingOf(const std::filesystem::path &file, const Schema &schema)
{
    std::error_code error;
    if (!std::filesystem::exists(file, error) || std::filesystem::file_size(file, error) == 0)
        return Standing::New;
    auto reader = Connection::openReader(file);
    if (!reader)
        return reader.error();
    return reader->guarded([&]() -> Result<Standing> {
        const auto application = reader->single("PRAGMA application_id");
        const auto version = reader->single("PRAGMA user_version");
        if (application != schema.applicationId || version == 0)
            return {Fault::Foreign, file.filename().string() + " is not a file of this program"};
        const int newest = schema.migrations.back().number;
        if (version == newest)
            return Standing::Current;
        if (version < newest)
            return Standing::Older;
        auto from = reader->prepare("SELECT value FROM meta WHERE name = 'readable_from'");
        if (from.step() && mayRead(from.text(0)))
            return Standing::NewerReadable;
        return {Fault::Newer,
            file.filename().string() + " has schema " + std::to_string(version)
                + ", this program knows " + std::to_string(newest)};
    });
}

Result<Connection> openMigrated(const std::filesystem::path &file, const Schema &schema,
    const std::filesystem::path &backups, const MigrationWatch &watch)
{
    const auto standing = standingOf(file, schema);
    if (!standing)
        return standing.error();
    if (*standing == Standing::NewerReadable)
        return {Fault::Newer,
            file.filename().string() + " was written by a newer program and can only be read"};
    if (*standing == Standing::Older) {
        const auto copying = [&](std::int64_t done, std::int64_t total) {
            watch.tell({schema.name, Migrating::Phase::Copying, done, total});
        };
        if (auto copied = backUp(file, backups, copying, watch.stop); !copied)
            return copied.error();
    }
    auto writer = Connection::openWriter(file, schema.durability);
    if (!writer)
        return writer.error();
    const auto version = writer->guarded([&] { return writer->single("PRAGMA user_version"); });
    if (!version)
        return version.error();
    const auto steps = std::ranges::count_if(
        schema.migrations, [&](const Migration &migration) { return migration.number > *version; });
    std::int64_t done = 0;
    for (const Migration &migration : schema.migrations) {
        if (migration.number <= *version)
            continue;
        if (watch.stop.stop_requested())
            return {Fault::Cancelled, "stopped before " + std::string(migration.name)};
        if (*standing == Standing::Older)
            watch.tell({schema.name, Migrating::Phase::Changing, done++, steps});
        if (auto applied = applyOne(*writer, schema, migration); !applied)
            return applied.error();
    }
    writer->keepRowSums(schema.unsummed);
    return writer;
}

} // namespace attune::store
