// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement.h"

#include "core/store/connection.h"

namespace attune::store {

Statement::Statement(Connection &connection, std::unique_ptr<SQLite::Statement> &home,
    std::unique_ptr<SQLite::Statement> statement)
    : m_connection(connection)
    , m_home(home)
    , m_statement(std::move(statement))
{
}

Statement::~Statement()
{
    m_statement->tryReset();
    try {
        m_statement->clearBindings();
    } catch (const SQLite::Exception &) {
        // Bound values that stay behind are overwritten by the next use.
    }
    m_home = std::move(m_statement);
}

int Statement::run()
{
    std::optional<Transaction> own;
    if (m_connection.keepsRowSums() && !m_connection.isInTransaction())
        own.emplace(m_connection);
    const int changed = m_statement->exec();
    m_statement->reset();
    if (own)
        own->commit();
    return changed;
}

std::string_view Statement::text(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    const auto *bytes = static_cast<const char *>(value.getBlob());
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(value.getBytes()))
                 : std::string_view();
}

ByteView Statement::blob(int column) const
{
    const SQLite::Column value = m_statement->getColumn(column);
    return {static_cast<const unsigned char *>(value.getBlob()),
        static_cast<std::size_t>(value.getBytes())};
}

std::optional<std::int64_t> Statement::optionalNumber(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(number(column));
}

std::optional<Instant> Statement::optionalTime(int column) const
{
    return isNull(column) ? std::nullopt : std::optional(time(column));
}

void Statement::bindOne(const std::string &text)
{
    if (m_copies)
        m_statement->bind(++m_next, text);
    else
        m_statement->bindNoCopy(++m_next, text);
}

void Statement::bindOne(std::string_view text)
{
    m_statement->bind(++m_next, std::string(text));
}

void Statement::bindOne(ByteView bytes)
{
    static const unsigned char kNothing = 0;
    const void *data = bytes.data() ? bytes.data() : &kNothing;
    const int size = static_cast<int>(bytes.size());
    if (m_copies)
        m_statement->bind(++m_next, data, size);
    else
        m_statement->bindNoCopy(++m_next, data, size);
}

} // namespace attune::store
