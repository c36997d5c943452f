// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a file's columns probably mean: by the words of their headers, then by the look of their
// values.
#include "core/sync/ascii.h"
#include "core/sync/column_mapping.h"
#include "core/sync/csv_values.h"

#include <algorithm>
#include <array>
#include <functional>

namespace attune::sync {

namespace {

struct Synonyms {
    Table table;
    Field field;
    std::string_view words; ///< normalised headers, separated by blanks
};

/// Words exports are known to use; the first of each line is what our own exports write.
constexpr Synonyms kSynonyms[] = {
    {Table::Contacts, Field::ContactId,
        "contact_id contactid call_id conversation_id interaction_id ticket_id session_id ucid"},
    {Table::Contacts, Field::ThreadId,
        "thread_id master_contact_id initial_contact_id parent_contact_id root_id"},
    {Table::Contacts, Field::Channel, "channel media media_type media_name channel_type"},
    {Table::Contacts, Field::Direction, "direction call_direction"},
    {Table::Contacts, Field::Queue, "queue queue_name skill skill_name skill_group service split"},
    {Table::Contacts, Field::AgentId,
        "agent_id agent agent_no agent_number agent_login login_id login user_id employee_id"},
    {Table::Contacts, Field::AgentName, "agent_name agent_full_name user_name employee_name"},
    {Table::Contacts, Field::FirstName, "agent_first_name first_name"},
    {Table::Contacts, Field::LastName, "agent_last_name last_name"},
    {Table::Contacts, Field::Email, "agent_email"},
    {Table::Contacts, Field::TeamId, "team_id team_no team"},
    {Table::Contacts, Field::TeamName, "team_name"},
    {Table::Contacts, Field::CustomerId,
        "customer_id customer ani ani_dialnum caller_id phone client_id customer_number "
        "from_number"},
    {Table::Contacts, Field::CustomerName, "customer_name client_name caller_name"},
    {Table::Contacts, Field::Start,
        "start start_time started_at begin begin_time start_timestamp call_start date_time "
        "datetime timestamp initiation_timestamp"},
    {Table::Contacts, Field::StartDate, "start_date date call_date"},
    {Table::Contacts, Field::End,
        "end end_time ended_at stop finish end_timestamp call_end disconnect_timestamp"},
    {Table::Contacts, Field::EndDate, "end_date"},
    {Table::Contacts, Field::Duration,
        "duration total_time handle_time length call_duration handle aht "
        "total_time_plus_disposition"},
    {Table::Contacts, Field::Talk,
        "talk talk_time agent_time conversation_time agent_interaction_duration"},
    {Table::Contacts, Field::Hold, "hold hold_time customer_hold_duration"},
    {Table::Contacts, Field::AfterWork,
        "acw after_call_work after_contact_work after_work wrap wrap_up wrap_up_time acw_time "
        "after_contact_work_duration"},
    {Table::Contacts, Field::Wait,
        "wait wait_time queue_time in_queue inqueue speed_of_answer time_in_queue"},
    {Table::Contacts, Field::TransferredTo,
        "transferred_to transfer_to transfer_target transferred_to_queue"},
    {Table::Contacts, Field::Disposition,
        "disposition disposition_code outcome wrap_up_code result disposition_name"},
    {Table::Contacts, Field::Subject, "subject topic title reason contact_reason"},
    {Table::Contacts, Field::Stamp,
        "updated_at last_update last_updated last_update_timestamp modified modified_at"},
    {Table::Contacts, Field::Abandoned, "abandoned abandon is_abandoned"},
    {Table::Contacts, Field::SentimentStart, "sentiment_start start_sentiment"},
    {Table::Contacts, Field::SentimentEnd, "sentiment_end end_sentiment"},
    {Table::Contacts, Field::BasisLevel, "basis consent consent_level lawful_basis_level"},
    {Table::Contacts, Field::LawfulBasis, "lawful_basis legal_basis"},
    {Table::Contacts, Field::Expires, "consent_expires basis_expires expires"},
    {Table::Contacts, Field::Zone, "timezone time_zone tz zone"},

    {Table::Agents, Field::AgentId,
        "agent_id id agent agent_no agent_number employee_id user_id login login_id "
        "personnel_number"},
    {Table::Agents, Field::AgentName, "name agent_name full_name display_name employee_name"},
    {Table::Agents, Field::FirstName, "first_name given_name forename firstname"},
    {Table::Agents, Field::LastName, "last_name family_name surname lastname"},
    {Table::Agents, Field::Email, "email e_mail mail email_address"},
    {Table::Agents, Field::TeamId, "team_id team group"},
    {Table::Agents, Field::TeamName, "team_name group_name"},
    {Table::Agents, Field::Site, "site location site_name office"},
    {Table::Agents, Field::Supervisor, "supervisor_id supervisor team_lead manager manager_id"},
    {Table::Agents, Field::From,
        "start_date hire_date hired from joined entry_date employed_since"},
    {Table::Agents, Field::Until, "end_date leave_date left until termination_date"},
    {Table::Agents, Field::FullTime, "fte full_time_share full_time employment_share"},
    {Table::Agents, Field::Skills, "skills skill queues"},

    {Table::Teams, Field::TeamId, "team_id id"},
    {Table::Teams, Field::TeamName, "team_name name team"},
    {Table::Teams, Field::Site, "site location site_name"},
    {Table::Teams, Field::Supervisor, "supervisor_id supervisor team_lead lead manager"},

    {Table::Queues, Field::Queue, "queue queue_name name skill"},
    {Table::Queues, Field::Site, "site location"},
    {Table::Queues, Field::Emotion, "emotion_class emotional_class emotion class"},
    {Table::Queues, Field::Reason, "reason why note"},

    {Table::Shifts, Field::RowId, "shift_id id uid"},
    {Table::Shifts, Field::AgentId, "agent_id agent employee_id login_id login user_id agent_no"},
    {Table::Shifts, Field::AgentName, "agent_name name employee_name"},
    {Table::Shifts, Field::Start, "start start_time shift_start begin from"},
    {Table::Shifts, Field::StartDate, "date start_date day shift_date"},
    {Table::Shifts, Field::End, "end end_time shift_end to until"},
    {Table::Shifts, Field::EndDate, "end_date"},
    {Table::Shifts, Field::Duration, "duration length hours"},
    {Table::Shifts, Field::Activity, "activity activity_code code shift_type type state"},
    {Table::Shifts, Field::Paid, "paid is_paid"},
    {Table::Shifts, Field::Queue, "queue skill queue_name"},
    {Table::Shifts, Field::Zone, "timezone time_zone tz zone"},

    {Table::Absences, Field::RowId, "absence_id id request_id"},
    {Table::Absences, Field::AgentId, "agent_id agent employee_id login_id user_id"},
    {Table::Absences, Field::AgentName, "agent_name name employee_name"},
    {Table::Absences, Field::From, "from start_date first_day start absent_from date"},
    {Table::Absences, Field::Until, "until end_date last_day end to absent_until"},
    {Table::Absences, Field::Days, "days duration_days number_of_days"},
    {Table::Absences, Field::Kind,
        "kind absence_type type reason absence_kind leave_type absence_reason"},

    {Table::Turns, Field::ContactId,
        "contact_id conversation_id interaction_id call_id session_id ticket_id chat_id"},
    {Table::Turns, Field::TurnIndex, "turn_index index turn sequence seq no message_number"},
    {Table::Turns, Field::Role,
        "role speaker sender participant author_type sender_type speaker_role party"},
    {Table::Turns, Field::Text, "text message content body utterance transcript words"},
    {Table::Turns, Field::Begin,
        "begin start_offset offset begin_offset begin_offset_millis start"},
    {Table::Turns, Field::Finish, "finish end_offset end_offset_millis end"},
    {Table::Turns, Field::At, "at time timestamp sent_at created_at date_time message_time"},
    {Table::Turns, Field::Sentiment, "sentiment sentiment_score"},
    {Table::Turns, Field::Private, "private internal is_private note"},
    {Table::Turns, Field::Language, "language lang locale"},
    {Table::Turns, Field::Zone, "timezone time_zone tz"},

    {Table::Surveys, Field::RowId, "survey_id response_id id answer_id"},
    {Table::Surveys, Field::ContactId,
        "contact_id conversation_id interaction_id call_id ticket_id session_id"},
    {Table::Surveys, Field::Kind, "kind question dimension survey metric question_id type"},
    {Table::Surveys, Field::Score, "score rating answer value csat nps result"},
    {Table::Surveys, Field::ScaleMin, "scale_min min minimum"},
    {Table::Surveys, Field::ScaleMax, "scale_max max maximum scale out_of"},
    {Table::Surveys, Field::Comment, "comment comments remark verbatim feedback text"},
    {Table::Surveys, Field::At,
        "at time answered_at submitted_at date_time timestamp created_at response_date date"},
    {Table::Surveys, Field::Zone, "timezone time_zone tz"},

    {Table::Ratings, Field::ContactId,
        "contact_id contact conversation_id conversation interaction_id interaction call_id call "
        "ticket_id session_id"},
    {Table::Ratings, Field::Rater,
        "rater rater_id evaluator evaluator_id evaluator_name reviewer reviewer_id grader "
        "grader_id judge scored_by evaluated_by qa_analyst"},
    {Table::Ratings, Field::Question,
        "question question_id dimension criterion item question_text category"},
    {Table::Ratings, Field::Score, "score rating answer points result"},
    {Table::Ratings, Field::ScaleMin, "scale_min min minimum min_score"},
    {Table::Ratings, Field::ScaleMax, "scale_max max maximum max_score out_of"},
    {Table::Ratings, Field::Comment, "comment comments remark note notes"},

    {Table::Consents, Field::ContactId, "contact_id conversation_id interaction_id call_id"},
    {Table::Consents, Field::CustomerId, "customer_id customer client_id phone"},
    {Table::Consents, Field::At, "at granted_at time timestamp date date_time changed_at"},
    {Table::Consents, Field::BasisLevel, "level consent_level basis consent"},
    {Table::Consents, Field::LawfulBasis, "lawful_basis legal_basis"},
    {Table::Consents, Field::Purpose, "purpose purposes"},
    {Table::Consents, Field::Granted, "granted given opt_in consent_given"},
    {Table::Consents, Field::Expires, "expires expiration valid_until"},
    {Table::Consents, Field::Withdrawn, "withdrawn revoked opt_out"},
    {Table::Consents, Field::Zone, "timezone time_zone tz"},
};

/// A point in time, its day, its clock: which of them a column holds is told by its values.
struct TimeFamily {
    Field whole, date, clock;
};
constexpr std::array<TimeFamily, 3> kFamilies = {{
    {Field::Start, Field::StartDate, Field::StartTime},
    {Field::End, Field::EndDate, Field::EndTime},
    {Field::At, Field::AtDate, Field::AtTime},
}};

bool standsIn(std::string_view words, std::string_view word)
{
    for (std::size_t at = words.find(word); at != std::string_view::npos;
         at = words.find(word, at + 1)) {
        const bool begins = at == 0 || words[at - 1] == ' ';
        const bool ends = at + word.size() == words.size() || words[at + word.size()] == ' ';
        if (begins && ends)
            return true;
    }
    return false;
}

struct HeaderWord {
    std::string word;
    DurationUnit unit = DurationUnit::Seconds;
};

/// "Talk Time (ms)" says its unit; "talk" is what is looked up.
HeaderWord wordOf(std::string_view header)
{
    struct Suffix {
        std::string_view text;
        DurationUnit unit;
    };
    constexpr std::array<Suffix, 9> kSuffixes = {{{"_ms", DurationUnit::Milliseconds},
        {"_millis", DurationUnit::Milliseconds}, {"_milliseconds", DurationUnit::Milliseconds},
        {"_s", DurationUnit::Seconds}, {"_sec", DurationUnit::Seconds},
        {"_secs", DurationUnit::Seconds}, {"_seconds", DurationUnit::Seconds},
        {"_min", DurationUnit::Minutes}, {"_minutes", DurationUnit::Minutes}}};
    HeaderWord out{normalisedHeader(header)};
    for (const Suffix &suffix : kSuffixes) {
        if (!out.word.ends_with(suffix.text) || out.word.size() == suffix.text.size())
            continue;
        out.word.resize(out.word.size() - suffix.text.size());
        out.unit = suffix.unit;
        break;
    }
    return out;
}

Field fieldFor(Table table, const HeaderWord &header, std::string_view full)
{
    for (const Synonyms &line : kSynonyms)
        if (line.table == table
            && (standsIn(line.words, full) || standsIn(line.words, header.word)))
            return line.field;
    return Field::Ignore;
}

using Rows = std::vector<std::vector<std::string>>;

/// Whether every value there is fits, and there is at least one.
bool allValues(
    const Rows &rows, std::size_t column, const std::function<bool(std::string_view)> &fits)
{
    bool any = false;
    for (std::size_t i = 1; i < rows.size(); ++i) {
        if (column >= rows[i].size() || trimmed(rows[i][column]).empty())
            continue;
        any = true;
        if (!fits(trimmed(rows[i][column])))
            return false;
    }
    return any;
}

bool looksLikeTime(std::string_view text)
{
    return text.find_first_of("-/.:") != std::string_view::npos
        && (readDateTime(text, DateOrder::DayFirst) || readDateTime(text, DateOrder::MonthFirst));
}
bool looksLikeDay(std::string_view text)
{
    return readDate(text, DateOrder::DayFirst) || readDate(text, DateOrder::MonthFirst);
}
bool looksLikeClock(std::string_view text)
{
    return readTimeOfDay(text).has_value();
}

Field fitted(Field field, const Rows &rows, std::size_t column)
{
    for (const TimeFamily &family : kFamilies) {
        if (field != family.whole && field != family.date && field != family.clock)
            continue;
        if (allValues(rows, column, looksLikeClock))
            return family.clock;
        if (allValues(rows, column, looksLikeTime))
            return family.whole;
        if (allValues(rows, column, looksLikeDay))
            return family.date;
    }
    return field;
}

/// A clock alone is no time, and where whole times stand a column with the day is not needed.
void settleFamilies(ColumnMapping &mapping)
{
    for (const TimeFamily &family : kFamilies) {
        if (mapping.has(family.whole) || mapping.has(family.date) || !mapping.has(family.clock))
            continue;
        const bool dated = family.whole == Field::End && mapping.has(Field::StartDate);
        if (dated)
            continue;
        for (Column &column : mapping.columns)
            if (column.field == family.clock)
                column.field = family.whole;
    }
}

DateOrder orderOf(const ColumnMapping &mapping, const Rows &rows)
{
    for (std::size_t column = 0; column < mapping.columns.size(); ++column) {
        const bool days = allValues(rows, column, [](std::string_view text) {
            return looksLikeDay(text.substr(0, std::min(text.find_first_of(" T,"), text.size())));
        });
        for (std::size_t i = 1; days && i < rows.size(); ++i) {
            const std::string_view text =
                column < rows[i].size() ? std::string_view(rows[i][column]) : "";
            const std::string_view day = text.substr(0, std::min(text.find(' '), text.size()));
            if (day.find('/') == std::string_view::npos || day.find('/') == 4)
                continue;
            const auto dayFirst = readDate(day, DateOrder::DayFirst);
            const auto monthFirst = readDate(day, DateOrder::MonthFirst);
            if (dayFirst && !monthFirst)
                return DateOrder::DayFirst;
            // 3/25/2026 can be read either way round only as what it is; the day shows in the
            // middle.
            const auto second = day.substr(std::min(day.find('/') + 1, day.size()));
            const auto middle =
                readNumber(second.substr(0, std::min(second.find('/'), second.size())));
            if (monthFirst && middle && *middle > 12)
                return DateOrder::MonthFirst;
            const auto first = readNumber(day.substr(0, day.find('/')));
            if (first && *first > 12)
                return DateOrder::DayFirst;
        }
    }
    return DateOrder::Unknown;
}

struct Candidate {
    ColumnMapping mapping;
    double fit = 0; ///< 0: cannot be
};

Candidate tried(Table table, const CsvSample &sample, std::string_view fileName)
{
    Candidate candidate;
    ColumnMapping &mapping = candidate.mapping;
    mapping.table = table;
    mapping.delimiter = sample.delimiter;
    mapping.encoding = sample.encoding;
    std::size_t understood = 0;
    const auto &header = sample.rows.front();
    for (std::size_t i = 0; i < header.size(); ++i) {
        const HeaderWord word = wordOf(header[i]);
        Field field = fitted(fieldFor(table, word, normalisedHeader(header[i])), sample.rows, i);
        if (field != Field::Ignore && mapping.has(field))
            field = Field::Ignore;
        understood += field == Field::Ignore ? 0 : 1;
        mapping.columns.push_back({header[i], field, word.unit});
    }
    settleFamilies(mapping);
    if (table == Table::Contacts && !mapping.has(Field::Start) && !mapping.has(Field::StartTime)) {
        for (std::size_t i = 0; i < header.size() && !mapping.has(Field::Start); ++i)
            if (mapping.columns[i].field == Field::Ignore
                && allValues(sample.rows, i, looksLikeTime))
                mapping.columns[i].field = Field::Start;
    }
    mapping.dates = orderOf(mapping, sample.rows);
    const bool lists = table == Table::Agents || table == Table::Teams || table == Table::Queues;
    const double share = static_cast<double>(understood) / static_cast<double>(header.size());
    if (!missingFields(mapping).empty() || share < (lists ? 0.5 : 0.3))
        return candidate;
    const std::string name = lowered(fileName);
    const std::string_view tableName = nameOf(table);
    const bool named = name.find(tableName.substr(0, tableName.size() - 1)) != std::string::npos;
    candidate.fit = static_cast<double>(understood) + (named ? 3.0 : 0.0);
    return candidate;
}

/// A first row in which something is a number or a time names no columns.
bool isHeader(const std::vector<std::string> &row)
{
    return std::none_of(row.begin(), row.end(), [](const std::string &cell) {
        return (!trimmed(cell).empty() && readNumber(cell)) || looksLikeTime(cell)
            || looksLikeClock(cell);
    });
}

} // namespace

std::vector<Field> fieldsOf(Table table)
{
    std::vector<Field> fields;
    const auto add = [&](Field field) {
        if (std::find(fields.begin(), fields.end(), field) == fields.end())
            fields.push_back(field);
    };
    ColumnMapping nothing;
    nothing.table = table;
    for (const auto &any : missingFields(nothing))
        for (const Field field : any)
            add(field);
    for (const Synonyms &line : kSynonyms)
        if (line.table == table)
            add(line.field);
    for (const TimeFamily &family : kFamilies) {
        if (std::find(fields.begin(), fields.end(), family.whole) == fields.end())
            continue;
        add(family.date);
        add(family.clock);
    }
    return fields;
}

ColumnMapping guessMapping(const CsvSample &sample, std::string_view fileName)
{
    ColumnMapping best;
    best.delimiter = sample.delimiter;
    best.encoding = sample.encoding;
    if (sample.rows.empty())
        return best;
    const auto &first = sample.rows.front();
    best.header = isHeader(first);
    std::vector<std::string> header = first;
    if (!best.header)
        for (std::size_t i = 0; i < header.size(); ++i)
            header[i] = std::to_string(i + 1);
    best.fingerprint = headerFingerprint(header);
    for (const std::string &cell : header)
        best.columns.push_back({cell, Field::Ignore, DurationUnit::Seconds});
    if (!best.header)
        return best;
    double fit = 0;
    // Of equals the more special: a file of turns also has all that a list of contacts needs.
    for (const Table table :
        {Table::Turns, Table::Ratings, Table::Surveys, Table::Consents, Table::Shifts,
            Table::Absences, Table::Contacts, Table::Agents, Table::Queues, Table::Teams}) {
        Candidate candidate = tried(table, sample, fileName);
        if (candidate.fit <= fit)
            continue;
        fit = candidate.fit;
        candidate.mapping.fingerprint = best.fingerprint;
        best = std::move(candidate.mapping);
    }
    return best;
}

} // namespace attune::sync
