// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A prepared statement with its parameters and the row it stands on.
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"
#include "core/base/time.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace attune::store {

class Connection;

/// Handle on a statement of a Connection's cache; given back, reset and cleared when it goes out of
/// scope. Parameters are named in the SQL and bound in the order of their first appearance. Throws
/// SQLite::Exception: use it inside Connection::guarded or Store::write, which turn that into a
/// Result.
class Statement {
public:
    Statement(Connection &connection, std::unique_ptr<SQLite::Statement> &home,
        std::unique_ptr<SQLite::Statement> statement);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    template <typename... Values>
    Statement &bind(const Values &...values)
    {
        m_next = 0;
        m_copies = true; // what was bound may be gone by the time of the step
        (bindOne(values), ...);
        return *this;
    }

    /// True while there is a row to read.
    bool step() { return m_statement->executeStep(); }
    /// For statements without rows; returns how many rows changed and is ready for the next bind. A
    /// write that no Transaction is open for is one by itself.
    int run();
    /// Binds, runs and is ready for the next call: the shape of a bulk insert.
    template <typename First, typename... Rest>
    int run(const First &first, const Rest &...rest)
    {
        m_next = 0;
        m_copies = false; // everything bound lives until this call returns
        bindOne(first);
        (bindOne(rest), ...);
        return run();
    }
    void rewind() { m_statement->reset(); }

    bool isNull(int column) const { return m_statement->isColumnNull(column); }
    std::int64_t number(int column) const { return m_statement->getColumn(column).getInt64(); }
    double real(int column) const { return m_statement->getColumn(column).getDouble(); }
    /// Valid until the next step.
    std::string_view text(int column) const;
    ByteView blob(int column) const;
    template <typename Tag>
    Id<Tag> id(int column) const
    {
        return {number(column)};
    }
    Instant time(int column) const { return fromMs(number(column)); }
    std::optional<std::int64_t> optionalNumber(int column) const;
    std::optional<Instant> optionalTime(int column) const;

private:
    void bindOne(std::int64_t value) { m_statement->bind(++m_next, value); }
    void bindOne(int value) { m_statement->bind(++m_next, value); }
    void bindOne(unsigned value) { m_statement->bind(++m_next, static_cast<std::int64_t>(value)); }
    void bindOne(bool value) { m_statement->bind(++m_next, value ? 1 : 0); }
    void bindOne(double value) { m_statement->bind(++m_next, value); }
    void bindOne(std::string_view text);
    void bindOne(const std::string &text);
    void bindOne(const char *text) { bindOne(std::string_view(text)); }
    void bindOne(ByteView bytes);
    void bindOne(const Bytes &bytes) { bindOne(ByteView(bytes)); }
    void bindOne(std::nullopt_t) { m_statement->bind(++m_next); }
    void bindOne(Instant t) { bindOne(toMs(t)); }
    void bindOne(LocalDay day) { bindOne(toNumber(day)); }
    void bindOne(Milliseconds span) { bindOne(static_cast<std::int64_t>(span.count())); }
    template <typename Tag>
    void bindOne(Id<Tag> id)
    {
        if (id)
            bindOne(id.value);
        else
            bindOne(std::nullopt);
    }
    template <typename T>
    void bindOne(const std::optional<T> &value)
    {
        if (value)
            bindOne(*value);
        else
            bindOne(std::nullopt);
    }

    Connection &m_connection;
    std::unique_ptr<SQLite::Statement> &m_home;
    std::unique_ptr<SQLite::Statement> m_statement;
    int m_next = 0;
    bool m_copies = true;
};

} // namespace attune::store
