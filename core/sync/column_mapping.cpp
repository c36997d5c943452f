// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Names of tables and fields, and a mapping as a file.
#include "core/sync/column_mapping.h"

#include "core/sync/ascii.h"
#include "core/sync/json.h"

#include <sodium/crypto_generichash.h>

#include <algorithm>
#include <array>

namespace attune::sync {

namespace {

constexpr std::array<std::string_view, 11> kTableNames = {"unknown", "agents", "teams", "queues",
    "shifts", "absences", "contacts", "turns", "surveys", "consents", "ratings"};

/// In the order of the enumeration.
constexpr std::array<std::string_view, kFields> kFieldNames = {"ignore", "contact_id", "thread_id",
    "channel", "direction", "queue", "customer_id", "customer_name", "disposition", "subject",
    "stamp", "abandoned", "language", "basis", "transferred_to", "talk", "hold", "after_work",
    "wait", "sentiment_start", "sentiment_end", "agent_id", "agent_name", "first_name", "last_name",
    "email", "team_id", "team_name", "site", "supervisor", "skills", "full_time", "start",
    "start_date", "start_time", "end", "end_date", "end_time", "duration", "zone", "from", "until",
    "days", "at", "at_date", "at_time", "row_id", "activity", "paid", "kind", "emotion", "reason",
    "turn_index", "role", "text", "begin", "finish", "sentiment", "private", "score", "scale_min",
    "scale_max", "comment", "lawful_basis", "purpose", "granted", "expires", "withdrawn", "rater",
    "question"};

constexpr std::array<std::string_view, 3> kUnitNames = {"s", "ms", "min"};
constexpr std::array<std::string_view, 3> kOrderNames = {"unknown", "day_first", "month_first"};
constexpr std::string_view kFormat = "attune-column-mapping-1";
constexpr std::size_t kMostColumns = 4096;

template <typename List>
std::optional<std::size_t> indexIn(const List &names, std::string_view name)
{
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

std::string jsonText(std::string_view text)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += kHex[byte >> 4];
            out += kHex[byte & 15U];
        } else {
            out += c;
        }
    }
    return out + '"';
}

Result<Column> columnFrom(JsonElement element)
{
    Column column;
    column.header = soundText(textAt(element, "header"));
    const auto field = fieldNamed(textAt(element, "field"));
    const std::string_view unit = textAt(element, "unit");
    const auto index = unit.empty() ? std::optional<std::size_t>(0) : indexIn(kUnitNames, unit);
    if (!field || !index)
        return {Fault::Invalid, "column " + column.header};
    column.field = *field;
    column.unit = static_cast<DurationUnit>(*index);
    return column;
}

} // namespace

std::string_view nameOf(Table table)
{
    return kTableNames[static_cast<std::size_t>(table)];
}

std::optional<Table> tableNamed(std::string_view name)
{
    const auto index = indexIn(kTableNames, name);
    return index ? std::optional(static_cast<Table>(*index)) : std::nullopt;
}

std::string_view nameOf(Field field)
{
    return kFieldNames[static_cast<std::size_t>(field)];
}

std::optional<Field> fieldNamed(std::string_view name)
{
    const auto index = indexIn(kFieldNames, name);
    return index ? std::optional(static_cast<Field>(*index)) : std::nullopt;
}

bool ColumnMapping::has(Field field) const
{
    return fixed.contains(field)
        || std::any_of(
            columns.begin(), columns.end(), [&](const Column &c) { return c.field == field; });
}

std::vector<std::vector<Field>> missingFields(const ColumnMapping &mapping)
{
    using F = Field;
    std::vector<std::vector<Field>> wanted;
    switch (mapping.table) {
    case Table::Unknown:
        wanted = {{}};
        break;
    case Table::Agents:
        wanted = {{F::AgentId}};
        break;
    case Table::Teams:
        wanted = {{F::TeamName, F::TeamId}};
        break;
    case Table::Queues:
        wanted = {{F::Queue}, {F::Emotion}};
        break;
    case Table::Shifts:
        wanted = {{F::AgentId, F::AgentName}, {F::Start, F::StartTime},
            {F::End, F::EndTime, F::Duration}};
        break;
    case Table::Absences:
        wanted = {{F::AgentId, F::AgentName}, {F::From}};
        break;
    case Table::Contacts:
        wanted = {{F::ContactId}, {F::Start, F::StartTime}};
        break;
    case Table::Turns:
        wanted = {{F::ContactId}, {F::Text}, {F::Role}};
        break;
    case Table::Surveys:
        wanted = {{F::ContactId}, {F::Score}, {F::At, F::AtTime}};
        break;
    case Table::Ratings:
        wanted = {{F::ContactId}, {F::Rater}, {F::Score}};
        break;
    case Table::Consents:
        wanted = {{F::ContactId, F::CustomerId}, {F::At, F::AtTime},
            {F::BasisLevel, F::Purpose, F::Granted, F::Withdrawn}};
        break;
    }
    std::erase_if(wanted, [&](const std::vector<Field> &any) {
        return std::any_of(any.begin(), any.end(), [&](Field field) { return mapping.has(field); });
    });
    return wanted;
}

std::string normalisedHeader(std::string_view header)
{
    std::string out;
    char before = '\0';
    for (const char c : header) {
        const bool upper = c >= 'A' && c <= 'Z';
        const bool afterLower = before >= 'a' && before <= 'z';
        const bool plain = isLetter(c) || isDigit(c) || static_cast<unsigned char>(c) >= 0x80;
        if ((upper && afterLower) || (!plain && !out.empty())) {
            if (out.back() != '_')
                out += '_';
        }
        if (plain)
            out += lowered(c);
        before = c;
    }
    while (out.ends_with('_'))
        out.pop_back();
    return out;
}

std::string headerFingerprint(const std::vector<std::string> &header)
{
    std::string all;
    for (const std::string &cell : header)
        all += normalisedHeader(cell) + '\x1f';
    Bytes digest(16);
    crypto_generichash(digest.data(), digest.size(),
        reinterpret_cast<const unsigned char *>(all.data()), all.size(), nullptr, 0);
    return toHex(digest);
}

std::string toJson(const ColumnMapping &mapping)
{
    std::string out = "{\n  \"format\": " + jsonText(kFormat);
    const auto add = [&](std::string_view key, std::string_view value) {
        out += ",\n  " + jsonText(key) + ": " + jsonText(value);
    };
    add("name", mapping.name);
    add("fingerprint", mapping.fingerprint);
    add("table", nameOf(mapping.table));
    add("delimiter", std::string(1, mapping.delimiter));
    add("encoding", nameOf(mapping.encoding));
    add("dates", kOrderNames[static_cast<std::size_t>(mapping.dates)]);
    add("zone", mapping.zone);
    out += std::string(",\n  \"header\": ") + (mapping.header ? "true" : "false");
    out += ",\n  \"columns\": [";
    for (std::size_t i = 0; i < mapping.columns.size(); ++i) {
        const Column &column = mapping.columns[i];
        out += i == 0 ? "\n" : ",\n";
        out += "    {\"header\": " + jsonText(column.header)
            + ", \"field\": " + jsonText(nameOf(column.field));
        if (column.unit != DurationUnit::Seconds)
            out += ", \"unit\": " + jsonText(kUnitNames[static_cast<std::size_t>(column.unit)]);
        out += '}';
    }
    out += "\n  ],\n  \"fixed\": {";
    bool first = true;
    for (const auto &[field, value] : mapping.fixed) {
        out += (first ? "" : ", ") + jsonText(nameOf(field)) + ": " + jsonText(value);
        first = false;
    }
    return out + "}\n}\n";
}

Result<ColumnMapping> mappingFromJson(std::string_view json)
{
    JsonParser parser(Limits{});
    const auto tree = parser.parse(json);
    if (!tree.root)
        return {Fault::Invalid, tree.detail};
    const JsonElement root = *tree.root;
    if (textAt(root, "format") != kFormat)
        return {Fault::Foreign, "not a column mapping"};
    ColumnMapping mapping;
    mapping.name = soundText(textAt(root, "name"));
    mapping.fingerprint = soundText(textAt(root, "fingerprint"));
    mapping.zone = soundText(textAt(root, "zone"));
    const auto table = tableNamed(textAt(root, "table"));
    const auto encoding = encodingNamed(textAt(root, "encoding"));
    const auto dates = indexIn(kOrderNames, textAt(root, "dates"));
    const std::string_view delimiter = textAt(root, "delimiter");
    if (!table || !encoding || !dates || delimiter.size() != 1)
        return {Fault::Invalid, "table, encoding, dates or delimiter"};
    mapping.table = *table;
    mapping.encoding = *encoding;
    mapping.dates = static_cast<DateOrder>(*dates);
    mapping.delimiter = delimiter.front();
    if (const auto header = member(root, "header"))
        mapping.header = flagOf(*header).value_or(true);
    JsonArray columns;
    const auto list = member(root, "columns");
    if (!list || list->get(columns) || columns.size() > kMostColumns)
        return {Fault::Invalid, "columns"};
    for (const JsonElement element : columns) {
        auto column = columnFrom(element);
        if (!column)
            return column.error();
        mapping.columns.push_back(std::move(*column));
    }
    JsonObject fixed;
    if (const auto values = member(root, "fixed"); values && !values->get(fixed)) {
        for (const auto [key, value] : fixed) {
            const auto field = fieldNamed(key);
            if (!field)
                return {Fault::Invalid, "fixed " + std::string(key)};
            mapping.fixed[*field] = soundText(stringOf(value));
        }
    }
    return mapping;
}

} // namespace attune::sync
