// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/csv.h"

#include "core/sync/ascii.h"
#include "core/sync/csv_records.h"
#include "core/sync/gather.h"
#include "core/sync/text_window.h"
#include "core/sync/utf8.h"

#include <algorithm>
#include <array>
#include <set>

namespace attune::sync {

namespace {

using facts::SetAside;

constexpr std::string_view kSeparatorLine = "sep="; ///< what spreadsheets put before the header

/// `sep=;` in a first line; 0 when there is none.
char statedDelimiter(std::string_view text)
{
    const bool stated = text.size() > kSeparatorLine.size()
        && equalsFolded(text.substr(0, kSeparatorLine.size()), kSeparatorLine);
    return stated ? text[kSeparatorLine.size()] : '\0';
}

/// The candidate that cuts the first lines into the same number of cells most often.
char guessDelimiter(std::string_view text)
{
    if (const char stated = statedDelimiter(text))
        return stated;
    char best = ',';
    double bestFit = 0;
    for (const char candidate : {',', ';', '\t', '|'}) {
        std::vector<std::size_t> counts(1);
        bool quoted = false;
        for (const char c : text) {
            quoted = quoted != (c == '"');
            if (!quoted && c == candidate)
                ++counts.back();
            if (!quoted && c == '\n') {
                if (counts.size() == 20)
                    break;
                counts.push_back(0);
            }
        }
        if (counts.size() > 1)
            counts.pop_back(); // the last may be cut off
        const auto alike = std::count(counts.begin(), counts.end(), counts.front());
        const double fit = counts.front() == 0
            ? 0.0
            : static_cast<double>(alike) / static_cast<double>(counts.size())
                + 0.01 * static_cast<double>(std::min<std::size_t>(counts.front(), 40));
        if (fit > bestFit) {
            bestFit = fit;
            best = candidate;
        }
    }
    return best;
}

std::string detailOf(const CellProblem &problem)
{
    return std::string(nameOf(problem.field));
}

/// Calls `take` for the rows of `head` until it returns false.
template <typename Take>
void forRows(ByteView head, Encoding encoding, char delimiter, Take take)
{
    TextStream stream(std::make_unique<MemorySource>(copyOf(head)), encoding);
    TextWindow window(stream);
    LineSplitter lines(window, head.size() * 4 + 1);
    CsvSplitter rows(lines, delimiter);
    CsvRow row;
    for (auto got = rows.next(row); got && *got; got = rows.next(row)) {
        if (row.line == 1 && statedDelimiter(row.text))
            continue;
        if (!row.cells.empty() && !take(row))
            return;
    }
}

/// Delimiters and nothing between them: what a spreadsheet writes for a row somebody emptied. It is
/// no record, as an empty line is none.
bool isBlank(const CsvRow &row)
{
    return !row.tooLong && !row.openQuote
        && std::ranges::all_of(row.cells, [](std::string_view cell) { return cell.empty(); });
}

} // namespace

CsvSample sampleCsv(ByteView head, std::size_t rows)
{
    CsvSample sample;
    sample.encoding = guessEncoding(head, true);
    sample.delimiter = guessDelimiter(decode(head, sample.encoding));
    forRows(head, sample.encoding, sample.delimiter, [&](const CsvRow &row) {
        sample.rows.emplace_back(row.cells.begin(), row.cells.end());
        return sample.rows.size() < rows;
    });
    if (sample.rows.size() > 2 && head.size() >= kHeadBytes)
        sample.rows.pop_back(); // the last may be cut off
    return sample;
}

ColumnMapping mappingFor(
    const CsvSample &sample, const std::vector<ColumnMapping> &saved, std::string_view fileName)
{
    ColumnMapping guess = guessMapping(sample, fileName);
    for (const ColumnMapping &mapping : saved)
        if (mapping.fingerprint == guess.fingerprint)
            return mapping;
    return guess;
}

/// One reading of one file.
class CsvReader::Pass {
public:
    Pass(const SourceOptions &options, const std::string &fileName, ColumnMapping mapping,
        RecordSink &sink)
        : m_options(options)
        , m_fileName(fileName)
        , m_mapping(std::move(mapping))
        , m_sink(sink)
        , m_zones(m_mapping.zone, options.zone)
        , m_cells(m_mapping, m_zones)
        , m_threads(options.limits.gathered,
              [this](const std::string &, facts::ContactRecord &&contact) {
                  m_sink.accept(std::move(contact), m_at);
              })
        , m_turns(options.limits.gathered,
              [this](const std::string &contact, std::vector<CsvTurn> &&turns) {
                  m_sink.accept(transcriptOf(contact, std::move(turns)), m_at);
              })
        , m_consents(
              options.limits.gathered, [this](const std::string &, facts::ConsentRecord &&consent) {
                  settle(consent, m_options.now);
                  m_sink.accept(std::move(consent), m_at);
              })
    {
    }

    Done run(
        TextWindow &window, const std::optional<ResumePoint> &from, const std::stop_token &stop);
    /// For the preview: what is wrong with the row, without handing anything over.
    std::optional<CellProblem> look(const CsvRow &row);

private:
    void take(const CsvRow &row);
    void takeRow(const CsvRow &row);
    template <typename Record>
    void take(bool (*read)(RowCells &, Record &));
    void takeAgent();
    void takeContact();
    void takeTurn();
    void takeConsent();
    void setAside(SetAside reason, std::string detail);
    bool holdsBack() const { return !m_threads.empty() || !m_turns.empty() || !m_consents.empty(); }

    const SourceOptions &m_options;
    const std::string &m_fileName;
    ColumnMapping m_mapping;
    RecordSink &m_sink;
    ZoneBook m_zones;
    RowCells m_cells;
    Position m_at;
    const CsvRow *m_row = nullptr;
    std::string m_header; ///< goes with every row set aside, so that it can be read by itself
    std::set<std::string> m_teams;
    Gather<facts::ContactRecord> m_threads;
    Gather<std::vector<CsvTurn>> m_turns;
    Gather<facts::ConsentRecord> m_consents;
};

void CsvReader::Pass::setAside(SetAside reason, std::string detail)
{
    const RecordSource source{m_fileName, m_at, m_row->text, m_options.limits};
    facts::SetAsideRecord record = source.setAside(reason, std::move(detail));
    if (!record.body.empty() && !m_header.empty())
        record.body = copyOf(bytesOf(m_header + "\n" + std::string(m_row->text) + "\n"));
    m_sink.setAside(std::move(record));
}

template <typename Record>
void CsvReader::Pass::take(bool (*read)(RowCells &, Record &))
{
    Record record;
    if (read(m_cells, record))
        m_sink.accept(std::move(record), m_at);
}

/// A team is delivered with the first of its agents.
void CsvReader::Pass::takeAgent()
{
    facts::AgentRecord agent;
    if (!readAgent(m_cells, agent))
        return;
    facts::TeamRecord team;
    const bool named = m_cells.has(Field::TeamId) || m_cells.has(Field::TeamName);
    if (named && readTeam(m_cells, team) && m_teams.insert(team.name).second)
        m_sink.accept(std::move(team), m_at);
    m_sink.accept(std::move(agent), m_at);
}

void CsvReader::Pass::takeContact()
{
    facts::ContactRecord contact;
    std::string thread;
    if (!readContact(m_cells, contact, thread))
        return;
    if (!m_mapping.has(Field::ThreadId)) {
        m_sink.accept(std::move(contact), m_at);
        return;
    }
    const std::string key = thread.empty() ? contact.externalId : thread;
    facts::ContactRecord *held = m_threads.find(key);
    if (held == nullptr) {
        setAside(SetAside::NoContact, "the rows of one thread stand too far apart");
        return;
    }
    if (held->legs.empty()) {
        if (!thread.empty()) {
            contact.legs.front().externalId = contact.externalId;
            contact.externalId = thread;
        }
        *held = std::move(contact);
    } else {
        contact.legs.front().externalId = contact.externalId;
        addLeg(*held, std::move(contact));
    }
    constexpr std::size_t kRoughly = sizeof(facts::ContactRecord) + sizeof(facts::LegRecord);
    m_threads.grew(key, kRoughly + m_row->length);
}

void CsvReader::Pass::takeTurn()
{
    CsvTurn turn;
    if (!readTurn(m_cells, turn))
        return;
    const std::string key = turn.contact;
    std::vector<CsvTurn> *held = m_turns.find(key);
    if (held == nullptr) {
        setAside(SetAside::NoContact, "the turns of one contact stand too far apart");
        return;
    }
    held->push_back(std::move(turn));
    m_turns.grew(key, sizeof(CsvTurn) + m_row->length);
}

void CsvReader::Pass::takeConsent()
{
    facts::ConsentRecord consent;
    if (!readConsent(m_cells, consent))
        return;
    const std::string key =
        consent.contact + '\n' + consent.customer + '\n' + std::to_string(toMs(consent.at));
    facts::ConsentRecord *held = m_consents.find(key);
    if (held == nullptr) {
        setAside(SetAside::NoContact, "the rows of one statement stand too far apart");
        return;
    }
    if (held->contact.empty() && held->customer.empty()) {
        *held = std::move(consent);
    } else {
        held->basis.withdrawn = held->basis.withdrawn || consent.basis.withdrawn;
        held->basis.grants.insert(
            held->basis.grants.end(), consent.basis.grants.begin(), consent.basis.grants.end());
    }
    m_consents.grew(key, sizeof(facts::ConsentRecord) + m_row->length);
}

void CsvReader::Pass::takeRow(const CsvRow &row)
{
    m_row = &row;
    m_cells.take(row);
    switch (m_mapping.table) {
    case Table::Unknown:
        return;
    case Table::Agents:
        takeAgent();
        break;
    case Table::Teams:
        take(readTeam);
        break;
    case Table::Queues:
        take(readQueue);
        break;
    case Table::Shifts:
        take(readShift);
        break;
    case Table::Absences:
        take(readAbsence);
        break;
    case Table::Contacts:
        takeContact();
        break;
    case Table::Turns:
        takeTurn();
        break;
    case Table::Surveys:
        take(readSurvey);
        break;
    case Table::Ratings:
        take(readRating);
        break;
    case Table::Consents:
        takeConsent();
        break;
    }
}

std::optional<CellProblem> CsvReader::Pass::look(const CsvRow &row)
{
    takeRow(row);
    return m_cells.problem();
}

void CsvReader::Pass::take(const CsvRow &row)
{
    m_row = &row;
    if (row.repaired)
        m_sink.remark(Remark::TextRepaired);
    if (isBlank(row))
        return;
    const std::size_t columns = m_mapping.columns.size();
    if (row.tooLong) {
        setAside(SetAside::TooLong, std::to_string(row.length) + " bytes");
    } else if (row.openQuote) {
        setAside(row.cutOff ? SetAside::Truncated : SetAside::InvalidText,
            "a quote is opened and never closed");
    } else if (row.cutOff && row.cells.size() < columns) {
        setAside(SetAside::Truncated,
            std::to_string(row.cells.size()) + " of " + std::to_string(columns) + " cells");
    } else if (row.cells.size() > columns
        && std::any_of(row.cells.begin() + static_cast<std::ptrdiff_t>(columns), row.cells.end(),
            [](std::string_view cell) { return !cell.empty(); })) {
        setAside(SetAside::MissingColumn,
            std::to_string(row.cells.size()) + " cells for " + std::to_string(columns)
                + " columns");
    } else {
        takeRow(row);
        if (m_cells.problem())
            setAside(m_cells.problem()->reason, detailOf(*m_cells.problem()));
    }
}

Done CsvReader::Pass::run(
    TextWindow &window, const std::optional<ResumePoint> &from, const std::stop_token &stop)
{
    LineSplitter lines(window, m_options.limits.record);
    CsvSplitter rows(lines, m_mapping.delimiter);
    rows.expect(m_mapping.columns.size());
    CsvRow row;
    bool headed = !m_mapping.header;
    for (;;) {
        const auto got = rows.next(row);
        if (!got)
            return got.error();
        if (!*got)
            break;
        if (stop.stop_requested())
            return {Fault::Cancelled, m_fileName};
        if (row.line == 1 && statedDelimiter(row.text))
            continue;
        m_at.line = row.line;
        if (!headed) {
            headed = true;
            m_header = row.text;
            if (!from)
                continue;
            lines.release();
            if (Done skipped = window.skipTo(from->offset); !skipped)
                return skipped;
            lines.goOnAfter(from->line);
            continue;
        }
        if (rows.isLevel()) {
            lines.release();
            m_at.next = window.offset();
        }
        take(row);
        const bool complete = rows.isLevel() && !holdsBack();
        if (Done done = m_sink.checkpoint({lines.number(), m_at.next}, complete); !done)
            return done;
    }
    m_threads.giveAll();
    m_turns.giveAll();
    m_consents.giveAll();
    return m_sink.checkpoint({lines.number(), window.offset()}, true);
}

CsvReader::CsvReader(const SourceOptions &options, std::string fileName)
    : m_options(options)
    , m_fileName(std::move(fileName))
{
}

CsvReader::~CsvReader() = default;

Done CsvReader::read(TextStream &text, const std::optional<ResumePoint> &from, RecordSink &sink,
    std::stop_token stop)
{
    TextWindow window(text);
    if (const auto got = window.more(); !got)
        return got.error();
    const CsvSample sample = sampleCsv(bytesOf(window.ahead().substr(0, kHeadBytes)));
    ColumnMapping mapping = mappingFor(sample, m_options.mappings, m_fileName);
    const auto missing = missingFields(mapping);
    if (!missing.empty()) {
        const RecordSource source{m_fileName, {}, {}, m_options.limits};
        const bool known = mapping.table != Table::Unknown;
        sink.setAside(source.setAside(known ? SetAside::MissingColumn : SetAside::UnknownKind,
            known && !missing.front().empty() ? std::string(nameOf(missing.front().front()))
                                              : "no table is known by these columns"));
        return sink.checkpoint({}, false);
    }
    return Pass(m_options, m_fileName, std::move(mapping), sink).run(window, from, stop);
}

namespace {

struct Nowhere final : RecordSink {
    void accept(facts::Record &&, const Position &) override { }
    void setAside(facts::SetAsideRecord &&) override { }
    void remark(Remark) override { }
    Done checkpoint(const Position &, bool) override { return {}; }
};

} // namespace

std::vector<PreviewRow> previewCsv(
    ByteView head, const ColumnMapping &mapping, const SourceOptions &options, std::size_t rows)
{
    std::vector<PreviewRow> preview;
    Nowhere nowhere;
    const std::string fileName;
    CsvReader::Pass pass(options, fileName, mapping, nowhere);
    bool headed = !mapping.header;
    forRows(head, mapping.encoding, mapping.delimiter, [&](const CsvRow &row) {
        if (headed)
            preview.push_back({{row.cells.begin(), row.cells.end()}, pass.look(row)});
        headed = true;
        return preview.size() < rows;
    });
    return preview;
}

} // namespace attune::sync
