// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/connection.h"

#include <sqlite3.h>

namespace attune::store {

namespace {

constexpr int kBusyMs = 5000;

void harden(SQLite::Database &database)
{
    sqlite3_db_config(database.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(database.getHandle(), 1);
    database.exec("PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY");
}

} // namespace

Error errorFrom(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xff;
    Fault fault = Fault::Io;
    switch (code) {
    case SQLITE_FULL:
        fault = Fault::NoSpace;
        break;
    // A file-size limit surfaces as an I/O error on write, not as FULL; to a person both mean "no
    // space".
    case SQLITE_IOERR:
        fault = exception.getExtendedErrorCode() == SQLITE_IOERR_WRITE ? Fault::NoSpace : Fault::Io;
        break;
    case SQLITE_CORRUPT:
        fault = Fault::Corrupt;
        break;
    case SQLITE_NOTADB:
        fault = Fault::Foreign;
        break;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        fault = Fault::Locked;
        break;
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        fault = Fault::Denied;
        break;
    case SQLITE_CANTOPEN:
        fault = Fault::NotFound;
        break;
    case SQLITE_INTERRUPT:
        fault = Fault::Cancelled;
        break;
    case SQLITE_CONSTRAINT:
        fault = Fault::Conflict;
        break;
    default:
        break;
    }
    return {fault, exception.what()};
}

Connection::Connection(std::unique_ptr<SQLite::Database> database)
    : m_database(std::move(database))
{
}

Result<Connection> Connection::openWriter(const std::filesystem::path &file, Durability durability)
{
    try {
        auto database = std::make_unique<SQLite::Database>(file.string(),
            SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, kBusyMs);
        harden(*database);
        // A checkpoint at 128 MB of WAL instead of SQLite's 4: an import dirties the same pages
        // again and again, and each checkpoint writes them all.
        database->exec(
            "PRAGMA page_size=4096; PRAGMA journal_mode=WAL; PRAGMA foreign_keys=ON;"
            "PRAGMA secure_delete=ON; PRAGMA cache_size=-65536; PRAGMA wal_autocheckpoint=32000;"
            "PRAGMA journal_size_limit=134217728");
        database->exec(durability == Durability::Full ? "PRAGMA synchronous=FULL"
                                                      : "PRAGMA synchronous=NORMAL");
        return Connection(std::move(database));
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception);
    }
}

Result<Connection> Connection::openReader(const std::filesystem::path &file)
{
    try {
        auto database = std::make_unique<SQLite::Database>(
            file.string(), SQLite::OPEN_READONLY | SQLite::OPEN_NOMUTEX, kBusyMs);
        harden(*database);
        sqlite3_db_config(database->getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        database->exec(
            "PRAGMA query_only=ON; PRAGMA cache_size=-16384; PRAGMA wal_autocheckpoint=0");
        // The file is only looked at now: a foreign one must be known before anybody relies on it.
        database->exec("SELECT count(*) FROM sqlite_schema");
        return Connection(std::move(database));
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception);
    }
}

Result<Connection> Connection::inMemory()
{
    try {
        auto database = std::make_unique<SQLite::Database>(
            ":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
        harden(*database);
        database->exec("PRAGMA foreign_keys=ON");
        return Connection(std::move(database));
    } catch (const SQLite::Exception &exception) {
        return errorFrom(exception);
    }
}

Statement Connection::prepare(const char *sql)
{
    const auto [place, isNew] = m_cache.try_emplace(sql);
    const bool isFree = isNew || place->second;
    // A text that was made at run time may be gone, and another one stand where it stood.
    if (place->second && place->second->getQuery() == sql)
        return {*this, place->second, std::move(place->second)};
    auto statement = std::make_unique<SQLite::Statement>(*m_database, sql);
    // Empty but known: this text is in use further up the stack, its second use is not kept.
    return {*this, isFree ? place->second : m_overflow, std::move(statement)};
}

void Connection::keepRowSums(std::span<const std::string_view> unsummed)
{
    m_sums = std::make_unique<RowSums>(handle(), unsummed);
}

bool Connection::isInTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

std::string Connection::integrityProblem()
{
    Statement check = prepare("PRAGMA integrity_check(1)");
    if (check.step() && check.text(0) == "ok")
        return {};
    return std::string(check.text(0));
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    m_connection.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    if (m_connection.m_sums)
        m_connection.m_sums->forget();
    try {
        m_connection.execute("ROLLBACK");
    } catch (const SQLite::Exception &) {
        // SQLite has already rolled back by itself (disk full, I/O error): nothing is left to undo.
    }
}

void Transaction::commit()
{
    if (m_connection.m_sums)
        m_connection.m_sums->save(m_connection);
    m_connection.execute("COMMIT");
    m_open = false;
}

} // namespace attune::store
