// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

namespace attune::store {

namespace {

constexpr const char *kReadRevision =
    "SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'revision'";

} // namespace

Reader::~Reader()
{
    if (m_giveBack)
        m_giveBack(std::move(m_connection));
}

Result<std::unique_ptr<Store>> Store::open(const std::filesystem::path &file, const Schema &schema,
    const std::filesystem::path &backups, const MigrationWatch &watch)
{
    auto writer = openMigrated(file, schema, backups, watch);
    if (!writer)
        return writer.error();
    std::unique_ptr<Store> store(new Store(file));
    store->m_writer = std::move(*writer);
    store->reloadRevision();
    return store;
}

Result<std::unique_ptr<Store>> Store::openReadOnly(
    const std::filesystem::path &file, const Schema &schema)
{
    const auto standing = standingOf(file, schema);
    if (!standing)
        return standing.error();
    if (*standing == Standing::New)
        return {Fault::NotFound, file.string() + " is not there"};
    if (*standing == Standing::Older)
        return {Fault::Older,
            file.filename().string() + " is of an older version: open it once for writing"};
    std::unique_ptr<Store> store(new Store(file));
    auto reader = store->reader();
    if (!reader)
        return reader.error();
    const auto revision = (*reader)->guarded([&] { return (*reader)->single(kReadRevision); });
    store->m_revision = revision ? *revision : 0;
    return store;
}

Result<Reader> Store::reader()
{
    auto giveBack = [this](Connection connection) {
        const std::scoped_lock lock(m_sharing);
        m_idle.push_back(std::move(connection));
    };
    {
        const std::scoped_lock lock(m_sharing);
        if (!m_idle.empty()) {
            Connection connection = std::move(m_idle.back());
            m_idle.pop_back();
            return Reader(giveBack, std::move(connection));
        }
    }
    auto opened = Connection::openReader(m_file);
    if (!opened)
        return opened.error();
    return Reader(giveBack, std::move(*opened));
}

Done Store::checkpoint()
{
    const std::scoped_lock lock(m_writing);
    if (!m_writer)
        return {Fault::Denied, "this centre is open for reading only"};
    return m_writer->guarded([&] { m_writer->execute("PRAGMA wal_checkpoint(TRUNCATE)"); });
}

Result<bool> Store::emptyLog()
{
    const std::scoped_lock lock(m_writing);
    if (!m_writer)
        return {Fault::Denied, "this centre is open for reading only"};
    return m_writer->guarded([&] {
        auto row = m_writer->prepare("PRAGMA wal_checkpoint(TRUNCATE)");
        return row.step() && row.number(0) == 0;
    });
}

void Store::observe(std::function<void(const Change &)> observer)
{
    const std::scoped_lock lock(m_sharing);
    m_observers.push_back(std::move(observer));
}

void Store::bumpRevision(Connection &connection)
{
    connection
        .prepare("INSERT INTO meta(name, value) VALUES('revision', :v) "
                 "ON CONFLICT(name) DO UPDATE SET value = excluded.value")
        .run(std::to_string(++m_revision));
}

void Store::reloadRevision()
{
    const std::scoped_lock lock(m_writing);
    if (!m_writer)
        return;
    const auto revision = m_writer->guarded([&] { return m_writer->single(kReadRevision); });
    if (revision)
        m_revision = *revision;
}

void Store::announce(unsigned areas)
{
    std::vector<std::function<void(const Change &)>> observers;
    {
        const std::scoped_lock lock(m_sharing);
        observers = m_observers;
    }
    const Change change{areas, m_revision};
    for (const auto &observer : observers)
        observer(change);
}

} // namespace attune::store
