// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of each table add up to, kept as they are written: a row that was changed, added or
// taken away behind the program's back leaves a sum that no longer fits.
#pragma once

#include "core/base/result.h"
#include "core/store/digest_sum.h"

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_value;

namespace attune::store {

class Connection;
struct Schema;

/// Belongs to one writing connection and hears of each row it writes before it is written. What is
/// committed before save() is refused, for its sums would be lost. The sums are no secret:
/// they find a hand in the file, and not somebody who writes a program of their own to mend them.
class RowSums {
public:
    /// `unsummed`: names of tables that are not held, "search*" for all that begin so.
    RowSums(sqlite3 *database, std::span<const std::string_view> unsummed);
    ~RowSums();
    RowSums(const RowSums &) = delete;
    RowSums &operator=(const RowSums &) = delete;

    /// Writes down what has changed since the last call; the last thing before a commit. Throws.
    void save(Connection &connection);
    /// After a rollback.
    void forget();

private:
    struct Change {
        bool isHeld = false;
        bool isOpen = false; ///< something is not written down yet
        DigestSum sum;
        std::int64_t rows = 0;
    };
    static void beforeRow(void *self, sqlite3 *database, int operation, const char *schema,
        const char *table, long long oldId, long long newId);
    static int beforeCommit(void *self);
    Change &changeOf(const char *table);

    sqlite3 *m_database;
    std::span<const std::string_view> m_unsummed;
    std::map<std::string, Change, std::less<>> m_changes;
    std::vector<sqlite3_value *> m_values; ///< of the row at hand
    Bytes m_text; ///< its canonical form
};

/// Sums every table anew, where the file has a place for sums; the first thing in its transaction.
/// Throws.
void remakeRowSums(Connection &connection, const Schema &schema);

/// Tables whose rows are not what the program wrote, each in one phrase; nothing of a file that has
/// no sums yet, or whose shape a newer program made.
Result<std::vector<std::string>> changedByHand(Connection &file, const Schema &schema);

} // namespace attune::store
