// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the columns of a CSV export mean: guessed from headers and values, corrected by a person,
// saved under the fingerprint of the header so that the next export of the same kind is read the
// same way.
#pragma once

#include "core/base/result.h"
#include "core/sync/text_stream.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace attune::sync {

enum class Table : std::uint8_t {
    Unknown,
    Agents,
    Teams,
    Queues,
    Shifts,
    Absences,
    Contacts,
    Turns,
    Surveys,
    Consents,
    Ratings,
};

enum class Field : std::uint8_t {
    Ignore,
    ContactId,
    ThreadId,
    Channel,
    Direction,
    Queue,
    CustomerId,
    CustomerName,
    Disposition,
    Subject,
    Stamp,
    Abandoned,
    Language,
    BasisLevel,
    TransferredTo,
    Talk,
    Hold,
    AfterWork,
    Wait,
    SentimentStart,
    SentimentEnd,
    AgentId,
    AgentName,
    FirstName,
    LastName,
    Email,
    TeamId,
    TeamName,
    Site,
    Supervisor,
    Skills,
    FullTime,
    Start,
    StartDate,
    StartTime,
    End,
    EndDate,
    EndTime,
    Duration,
    Zone,
    From,
    Until,
    Days,
    At,
    AtDate,
    AtTime,
    RowId,
    Activity,
    Paid,
    Kind,
    Emotion,
    Reason,
    TurnIndex,
    Role,
    Text,
    Begin,
    Finish,
    Sentiment,
    Private,
    Score,
    ScaleMin,
    ScaleMax,
    Comment,
    LawfulBasis,
    Purpose,
    Granted,
    Expires,
    Withdrawn,
    Rater,
    Question,
};
inline constexpr std::size_t kFields = static_cast<std::size_t>(Field::Question) + 1;

enum class DurationUnit : std::uint8_t { Seconds, Milliseconds, Minutes };

/// How a date such as 03/04/2026 is meant. Unknown: only dates that can mean one thing are read.
enum class DateOrder : std::uint8_t { Unknown, DayFirst, MonthFirst };

std::string_view nameOf(Table table);
std::optional<Table> tableNamed(std::string_view name);
std::string_view nameOf(Field field);
std::optional<Field> fieldNamed(std::string_view name);

/// What a table can hold, those it cannot do without first.
std::vector<Field> fieldsOf(Table table);

struct Column {
    std::string header;
    Field field = Field::Ignore;
    DurationUnit unit = DurationUnit::Seconds;

    friend bool operator==(const Column &, const Column &) = default;
};

struct ColumnMapping {
    std::string name; ///< as the person calls it; may be empty
    std::string fingerprint; ///< of the header it was made for
    Table table = Table::Unknown;
    char delimiter = ',';
    Encoding encoding = Encoding::Utf8;
    DateOrder dates = DateOrder::Unknown;
    std::string zone; ///< of times without one; empty: that of the source
    bool header = true; ///< the first row names the columns
    std::vector<Column> columns; ///< one for each column of the file
    std::map<Field, std::string> fixed; ///< what every row has and no column says

    friend bool operator==(const ColumnMapping &, const ColumnMapping &) = default;
    bool has(Field field) const;
};

/// The fields without which no row of the mapping's table can become a record; empty: it can be
/// used. A list in a list: one of them is enough.
std::vector<std::vector<Field>> missingFields(const ColumnMapping &mapping);

/// The beginning of a file, cut into cells.
struct CsvSample {
    char delimiter = ',';
    Encoding encoding = Encoding::Utf8;
    std::vector<std::vector<std::string>> rows; ///< the header is the first of them
};

/// `sample` may hold no row. The table is Unknown when nothing fits.
ColumnMapping guessMapping(const CsvSample &sample, std::string_view fileName);

/// The same for the same headers in the same order, whatever their case and punctuation.
std::string headerFingerprint(const std::vector<std::string> &header);
/// "Agent ID", "agentId" and "AGENT_ID" become "agent_id".
std::string normalisedHeader(std::string_view header);

std::string toJson(const ColumnMapping &mapping);
Result<ColumnMapping> mappingFromJson(std::string_view json);

} // namespace attune::sync
