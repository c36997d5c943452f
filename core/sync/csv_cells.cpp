// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/csv_cells.h"

#include "core/sync/ascii.h"
#include "core/sync/time_reader.h"

namespace attune::sync {

namespace {

using facts::SetAside;

constexpr int kNoColumn = -1;

/// Where two columns are given the same meaning the first counts.
std::array<int, kFields> columnsOf(const ColumnMapping &mapping)
{
    std::array<int, kFields> columns{};
    columns.fill(kNoColumn);
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        int &column = columns[static_cast<std::size_t>(mapping.columns[i].field)];
        if (mapping.columns[i].field != Field::Ignore && column == kNoColumn)
            column = static_cast<int>(i);
    }
    return columns;
}

bool isClock(std::string_view text)
{
    return text.find(':') != std::string_view::npos && text.size() <= 11
        && text.find_first_of("-/.T") == std::string_view::npos;
}

} // namespace

ZoneBook::ZoneBook(const std::string &ofMapping, const std::optional<Zone> &ofSource)
{
    if (const Zone *stated = find(ofMapping))
        m_default = stated;
    else if (ofSource)
        m_default = &*m_zones.emplace("", ofSource).first->second;
}

const Zone *ZoneBook::find(std::string_view named)
{
    if (named.empty())
        return m_default;
    auto known = m_zones.find(named);
    if (known == m_zones.end()) {
        const auto zone = Zone::named(std::string(named));
        known = m_zones.emplace(named, zone ? std::optional(*zone) : std::nullopt).first;
    }
    return known->second ? &*known->second : nullptr;
}

RowCells::RowCells(const ColumnMapping &mapping, ZoneBook &zones)
    : m_mapping(mapping)
    , m_zones(zones)
    , m_columnOf(columnsOf(mapping))
{
}

void RowCells::take(const CsvRow &row)
{
    m_row = &row;
    m_problem.reset();
}

bool RowCells::fail(SetAside reason, Field field)
{
    if (!m_problem)
        m_problem = {reason, field};
    return false;
}

std::string_view RowCells::text(Field field) const
{
    const int column = m_columnOf[static_cast<std::size_t>(field)];
    if (column != kNoColumn && static_cast<std::size_t>(column) < m_row->cells.size()) {
        const std::string_view cell = trimmed(m_row->cells[static_cast<std::size_t>(column)]);
        if (!cell.empty())
            return cell;
    }
    if (m_mapping.fixed.empty())
        return {};
    const auto fixed = m_mapping.fixed.find(field);
    return fixed == m_mapping.fixed.end() ? std::string_view{} : std::string_view(fixed->second);
}

std::optional<Milliseconds> RowCells::duration(Field field)
{
    const std::string_view cell = text(field);
    if (cell.empty())
        return std::nullopt;
    const int column = m_columnOf[static_cast<std::size_t>(field)];
    const DurationUnit unit = column == kNoColumn
        ? DurationUnit::Seconds
        : m_mapping.columns[static_cast<std::size_t>(column)].unit;
    const auto read = readDuration(cell, unit);
    if (read)
        return *read;
    fail(read.reason(), field);
    return std::nullopt;
}

std::optional<double> RowCells::number(Field field)
{
    const std::string_view cell = text(field);
    if (cell.empty())
        return std::nullopt;
    const auto read = readNumber(cell);
    if (read)
        return *read;
    fail(read.reason(), field);
    return std::nullopt;
}

std::optional<bool> RowCells::flag(Field field)
{
    const std::string_view cell = text(field);
    if (cell.empty())
        return std::nullopt;
    const auto read = readFlag(cell);
    if (!read)
        fail(SetAside::InvalidText, field);
    return read;
}

std::optional<LocalDay> RowCells::day(Field field)
{
    const std::string_view cell = text(field);
    if (cell.empty())
        return std::nullopt;
    const auto read = readDate(cell, m_mapping.dates);
    if (read)
        return *read;
    if (const auto whole = readDateTime(cell, m_mapping.dates))
        return std::chrono::floor<std::chrono::days>((*whole).local);
    fail(read.reason(), field);
    return std::nullopt;
}

std::optional<ParsedTime> RowCells::local(Field whole, Field date, Field clock)
{
    std::string_view cell = text(whole);
    const std::string_view dated = date == Field::Ignore ? std::string_view{} : text(date);
    if (dated.empty() || (!cell.empty() && !isClock(cell))) {
        if (cell.empty())
            return std::nullopt;
        const auto read = readDateTime(cell, m_mapping.dates);
        if (read)
            return *read;
        fail(read.reason(), whole);
        return std::nullopt;
    }
    const Field from = cell.empty() ? clock : whole;
    cell = text(from);
    if (cell.empty())
        return std::nullopt;
    const auto read = readDate(dated, m_mapping.dates);
    const auto time = readTimeOfDay(cell);
    if (read && time)
        return ParsedTime{*read + *time, {}};
    fail(SetAside::InvalidTime, read ? from : date);
    return std::nullopt;
}

std::optional<Instant> RowCells::resolved(const ParsedTime &local, Field field)
{
    const Zone *zone = local.offset ? nullptr : m_zones.find(text(Field::Zone));
    const TimeReading at = resolve(local, zone);
    if (at)
        return *at;
    fail(at.reason(), field);
    return std::nullopt;
}

std::optional<Instant> RowCells::time(Field whole, Field date, Field clock)
{
    const auto read = local(whole, date, clock);
    return read ? resolved(*read, whole) : std::nullopt;
}

std::optional<Instant> RowCells::endAfter(Instant start)
{
    const bool ownDate = has(Field::EndDate);
    auto read = local(Field::End, ownDate ? Field::EndDate : Field::StartDate, Field::EndTime);
    if (!read) {
        const auto length = duration(Field::Duration);
        return length ? std::optional(start + *length) : std::nullopt;
    }
    auto end = resolved(*read, Field::End);
    const bool onlyClock =
        !ownDate && has(Field::StartDate) && (!has(Field::End) || isClock(text(Field::End)));
    if (end && *end < start
        && onlyClock) { // the same clock of the next day, however long the night is
        read->local += std::chrono::hours{24};
        end = resolved(*read, Field::End);
    }
    if (!end || *end >= start)
        return end;
    fail(SetAside::EndBeforeStart, Field::End);
    return std::nullopt;
}

} // namespace attune::sync
