// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The cells of one row by what they mean; remembers the first that says something impossible.
#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"
#include "core/facts/records.h"
#include "core/sync/column_mapping.h"
#include "core/sync/csv_splitter.h"
#include "core/sync/csv_values.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace attune::sync {

struct CellProblem {
    facts::SetAside reason;
    Field field;
};

/// The zone of a row's times: its own column, else the mapping, else the source.
class ZoneBook {
public:
    ZoneBook(const std::string &ofMapping, const std::optional<Zone> &ofSource);
    /// Null when none is known; `named` is what the row says, and is unknown to nobody but it.
    const Zone *find(std::string_view named);

private:
    const Zone *m_default = nullptr;
    std::map<std::string, std::optional<Zone>, std::less<>> m_zones;
};

class RowCells {
public:
    RowCells(const ColumnMapping &mapping, ZoneBook &zones);
    void take(const CsvRow &row);

    /// Empty where the row, or the file, has none.
    std::string_view text(Field field) const;
    std::string string(Field field) const { return std::string(text(field)); }
    bool has(Field field) const { return !text(field).empty(); }

    /// Of an empty cell nothing is returned, and nothing is wrong with it.
    std::optional<Milliseconds> duration(Field field);
    std::optional<double> number(Field field);
    std::optional<bool> flag(Field field);
    std::optional<LocalDay> day(Field field);
    /// From one cell, or from a cell with the day and one with the clock.
    std::optional<Instant> time(Field whole, Field date, Field clock);
    std::optional<Instant> time(Field whole) { return time(whole, Field::Ignore, Field::Ignore); }
    /// The end of something that began at `start`: stated, or so much later; a clock before that of
    /// the start means the next day.
    std::optional<Instant> endAfter(Instant start);

    /// The first problem stays. Always false.
    bool fail(facts::SetAside reason, Field field);
    const std::optional<CellProblem> &problem() const { return m_problem; }

private:
    std::optional<ParsedTime> local(Field whole, Field date, Field clock);
    std::optional<Instant> resolved(const ParsedTime &local, Field field);

    const ColumnMapping &m_mapping;
    ZoneBook &m_zones;
    std::array<int, kFields> m_columnOf{};
    const CsvRow *m_row = nullptr;
    std::optional<CellProblem> m_problem;
};

} // namespace attune::sync
