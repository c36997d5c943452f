// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to one database file, opened the one way we open them.
#pragma once

#include "core/base/result.h"
#include "core/store/row_sums.h"
#include "core/store/statement.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <filesystem>
#include <memory>
#include <string>
#include <type_traits>
#include <unordered_map>

namespace attune::store {

/// What a library exception means to us.
Error errorFrom(const SQLite::Exception &exception);

/// How durable a commit is. Facts can be synced again, decisions and keys cannot.
enum class Durability { Normal, Full };

/// Belongs to the thread that uses it. A writer is the only checkpointer of its file (SQLite before
/// 3.51.3 can corrupt a WAL that two connections reset); readers never checkpoint, not on close
/// either.
class Connection {
public:
    static Result<Connection> openWriter(const std::filesystem::path &file, Durability durability);
    /// Reads a file another connection may be writing. Fault::NotFound when there is none.
    static Result<Connection> openReader(const std::filesystem::path &file);
    static Result<Connection> inMemory();

    /// From the cache, keyed by the text. Throws, see Statement.
    Statement prepare(const char *sql);
    /// One or more statements without parameters. Throws.
    void execute(const std::string &sql) { m_database->exec(sql); }

    /// The single value a query gives; 0 when it gives none. Throws.
    template <typename... Values>
    std::int64_t single(const char *sql, const Values &...values)
    {
        Statement statement = prepare(sql);
        statement.bind(values...);
        return statement.step() && !statement.isNull(0) ? statement.number(0) : 0;
    }

    /// Runs `work` and turns what SQLite throws into an Error. `work` may itself return a Result.
    template <typename Work>
    auto guarded(Work &&work)
    {
        using Value = std::invoke_result_t<Work>;
        if constexpr (requires { std::declval<Value>().error(); }) {
            try {
                return work();
            } catch (const SQLite::Exception &exception) {
                return Value(errorFrom(exception));
            }
        } else {
            try {
                if constexpr (std::is_void_v<Value>) {
                    work();
                    return Done();
                } else {
                    return Result<Value>(work());
                }
            } catch (const SQLite::Exception &exception) {
                return Result<Value>(errorFrom(exception));
            }
        }
    }

    /// What SQLite finds wrong with the file; empty when it is sound. Throws.
    std::string integrityProblem();

    /// From now on; what neither a Transaction nor Statement::run() writes is refused.
    void keepRowSums(std::span<const std::string_view> unsummed);
    bool keepsRowSums() const { return m_sums != nullptr; }
    bool isInTransaction() const;

    sqlite3 *handle() const { return m_database->getHandle(); }
    std::int64_t lastInsertId() const { return m_database->getLastInsertRowid(); }

private:
    friend class Transaction;
    explicit Connection(std::unique_ptr<SQLite::Database> database);

    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<RowSums> m_sums;
    /// By the address of the text, which nearly always is a literal, and only while it says the
    /// same.
    std::unordered_map<const char *, std::unique_ptr<SQLite::Statement>> m_cache;
    std::unique_ptr<SQLite::Statement> m_overflow; ///< home of a second use of the same text
};

/// BEGIN IMMEDIATE … COMMIT; rolls back unless committed. (A deferred BEGIN was refused 217 times
/// of 1,500 under contention in spite of the busy timeout, IMMEDIATE never.)
class Transaction {
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

} // namespace attune::store
