// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/import.h"

#include "core/sync/bounded_queue.h"
#include "core/sync/input_files.h"
#include "core/sync/text_stream.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace attune::sync {

namespace {

using SteadyClock = std::chrono::steady_clock;

/// A transaction holds up to 10,000 contacts with their words or 40,000 rows without, and no more
/// than 24 MB. Contacts come in any order of time, so every transaction dirties pages all over the
/// tables: of 2,000 contacts they wrote 600 MB for a file of 70, of 6,000 160 MB.
constexpr int kBatchCost = 40000;
constexpr int kTranscriptCost = 4;
constexpr std::size_t kBatchBytes = std::size_t{24} << 20;
/// Who writes waits no longer for more before it commits what there is.
constexpr auto kPatience = std::chrono::milliseconds{250};
/// What is in memory does not depend on the file.
constexpr int kPortionCost = 3000;
constexpr std::size_t kPortionBytes = std::size_t{2} << 20;
constexpr std::size_t kQueuedPortions = 24;
constexpr std::size_t kQueuedBytes = std::size_t{32} << 20;
constexpr auto kProgressEvery = std::chrono::milliseconds{100};

struct Ready {
    std::unique_ptr<PreparedPortion> prepared;
    std::string file;
    int cost = 0;
    std::size_t weight = 0; ///< in bytes of the file
    std::int64_t records = 0;
    std::int64_t bytes = 0;
    bool fileDone = false;
    std::vector<facts::SetAside> setAside;
};
using Queue = BoundedQueue<Ready>;

int costOf(const facts::Record &record)
{
    const auto *contact = std::get_if<facts::ContactRecord>(&record);
    const bool words = contact != nullptr ? std::any_of(contact->legs.begin(), contact->legs.end(),
                           [](const facts::LegRecord &leg) { return leg.transcript.has_value(); })
                                          : std::holds_alternative<facts::AnalysisRecord>(record);
    return words ? kTranscriptCost : 1;
}

/// Gathers what a reader finds into portions and sends them on.
class Gatherer final : public RecordSink {
public:
    Gatherer(ImportTarget &target, Queue &queue, std::array<std::int64_t, kRemarks> &remarks)
        : m_target(target)
        , m_queue(queue)
        , m_remarks(remarks)
    {
    }

    void begin(const std::string &file, Bytes fingerprint, const TextStream *stream);
    void accept(facts::Record &&record, const Position &at) override;
    void setAside(facts::SetAsideRecord &&record) override;
    void remark(Remark remark) override { ++m_remarks[static_cast<std::size_t>(remark)]; }
    Done checkpoint(const Position &at, bool complete) override;
    Done end(bool fileDone);
    void mended(std::int64_t id) { m_portion.mended.push_back(id); }
    void still(facts::StillSetAside &&row)
    {
        ++m_cost;
        m_portion.still.push_back(std::move(row));
    }
    /// Why the file as a whole was set aside since this was last asked.
    std::optional<facts::SetAside> takeRefusal() { return std::exchange(m_refusal, {}); }
    bool empty() const { return m_portion.records.empty() && m_portion.setAside.empty(); }

private:
    Done send(bool fileDone);

    ImportTarget &m_target;
    Queue &m_queue;
    std::array<std::int64_t, kRemarks> &m_remarks;
    const TextStream *m_stream = nullptr;
    Portion m_portion;
    std::optional<facts::SetAside> m_refusal;
    int m_cost = 0;
    std::int64_t m_from = 0; ///< offset where this portion begins
    std::int64_t m_offset = 0;
    std::int64_t m_rawBefore = 0;
};

void Gatherer::begin(const std::string &file, Bytes fingerprint, const TextStream *stream)
{
    m_portion = {};
    m_portion.file = file;
    m_portion.fingerprint = std::move(fingerprint);
    m_stream = stream;
    m_cost = 0;
    m_from = m_offset = m_rawBefore = 0;
}

void Gatherer::accept(facts::Record &&record, const Position &)
{
    m_cost += costOf(record);
    m_portion.records.push_back(std::move(record));
}

void Gatherer::setAside(facts::SetAsideRecord &&record)
{
    ++m_cost;
    if (record.line == 0)
        m_refusal = record.reason;
    m_portion.setAside.push_back(std::move(record));
}

Done Gatherer::checkpoint(const Position &at, bool complete)
{
    m_offset = std::max(m_offset, at.next);
    if (complete)
        m_portion.next = {at.next, at.line};
    const bool full =
        m_cost >= kPortionCost || m_offset - m_from >= static_cast<std::int64_t>(kPortionBytes);
    return full ? send(false) : Done{};
}

Done Gatherer::end(bool fileDone)
{
    return send(fileDone);
}

Done Gatherer::send(bool fileDone)
{
    const auto raw = m_stream != nullptr ? static_cast<std::int64_t>(m_stream->rawOffset()) : 0;
    m_portion.bytes = raw - m_rawBefore;
    m_rawBefore = raw;
    m_portion.fileDone = fileDone;
    Ready ready;
    ready.file = m_portion.file;
    ready.cost = m_cost;
    ready.weight = static_cast<std::size_t>(std::max<std::int64_t>(m_offset - m_from, 0));
    ready.records = static_cast<std::int64_t>(m_portion.records.size());
    ready.bytes = m_portion.bytes;
    ready.fileDone = fileDone;
    for (const facts::SetAsideRecord &record : m_portion.setAside)
        ready.setAside.push_back(record.reason);
    for (const facts::StillSetAside &row : m_portion.still)
        ready.setAside.push_back(row.reason);
    Portion next;
    next.file = m_portion.file;
    next.fingerprint = m_portion.fingerprint;
    next.next = m_portion.next;
    auto prepared = m_target.prepare(std::move(m_portion));
    m_portion = std::move(next);
    const std::size_t weight = ready.weight;
    m_from = m_offset;
    m_cost = 0;
    if (!prepared)
        return prepared.error();
    ready.prepared = std::move(*prepared);
    if (!m_queue.push(std::move(ready), weight))
        return {Fault::Cancelled, "the writer stopped"};
    return {};
}

/// What the parsing thread does; ends with the first thing that hinders it altogether.
class Parsing {
public:
    Parsing(const ImportRequest &request, ImportTarget &target, Queue &queue, ImportReport &report)
        : m_request(request)
        , m_target(target)
        , m_gatherer(target, queue, report.remarks)
    {
    }

    Done readFiles(const InputFiles &input, const std::stop_token &stop);
    Done readAgain(const std::stop_token &stop);

private:
    Done refuse(const std::vector<facts::SetAsideRecord> &refused);
    Done readFile(const InputFile &file, const std::stop_token &stop);
    Done readKept(const StoredSetAside &stored, const std::stop_token &stop);
    Done readWhole(const StoredSetAside &stored, const std::stop_token &stop);
    Done stays(facts::StillSetAside row);

    const ImportRequest &m_request;
    ImportTarget &m_target;
    Gatherer m_gatherer;
};

Done Parsing::refuse(const std::vector<facts::SetAsideRecord> &refused)
{
    if (refused.empty())
        return {};
    m_gatherer.begin({}, {}, nullptr);
    for (const facts::SetAsideRecord &record : refused)
        m_gatherer.setAside(facts::SetAsideRecord(record));
    return m_gatherer.end(false);
}

Done Parsing::readFile(const InputFile &file, const std::stop_token &stop)
{
    auto source = FileSource::open(file.path);
    if (!source)
        return refuse({{facts::SetAside::NotReadable, file.path, 0, source.error().detail, {}}});
    const auto from = m_target.resumePoint(file.fingerprint);
    if (!from)
        return from.error();
    TextStream stream(std::move(*source), file.encoding);
    m_gatherer.begin(file.path, file.fingerprint, &stream);
    const auto reader = makeReader(file.format, m_request.options, file.path);
    Done done = reader->read(stream, *from, m_gatherer, stop);
    if (!done && done.error().fault == Fault::Io) {
        // What was read before stands; the next import goes on from there.
        m_gatherer.setAside({facts::SetAside::NotReadable, file.path, 0, done.error().detail, {}});
        return m_gatherer.end(false);
    }
    if (!done)
        return done;
    return m_gatherer.end(true);
}

Done Parsing::readFiles(const InputFiles &input, const std::stop_token &stop)
{
    if (Done done = refuse(input.refused); !done)
        return done;
    for (const InputFile &file : input.files) {
        if (stop.stop_requested())
            return {Fault::Cancelled, file.path};
        if (Done done = readFile(file, stop); !done)
            return done;
    }
    return {};
}

/// Counts what a second reading gives before it is allowed to stand.
class Trial final : public RecordSink {
public:
    void accept(facts::Record &&record, const Position &) override
    {
        records.push_back(std::move(record));
    }
    void setAside(facts::SetAsideRecord &&record) override
    {
        if (!problem)
            problem = {{}, record.reason, std::move(record.detail)};
    }
    void remark(Remark) override { }
    Done checkpoint(const Position &, bool) override { return {}; }

    std::vector<facts::Record> records;
    std::optional<facts::StillSetAside> problem; ///< the first
};

Done Parsing::stays(facts::StillSetAside row)
{
    m_gatherer.still(std::move(row));
    return m_gatherer.checkpoint({}, false);
}

Done Parsing::readKept(const StoredSetAside &stored, const std::stop_token &stop)
{
    auto body = m_target.bodyOf(stored);
    if (!body)
        return body.error();
    const Format format = detectFormat(*body, stored.record.file);
    const auto reader = makeReader(format, m_request.options, stored.record.file);
    if (reader == nullptr)
        return stays({stored.id, facts::SetAside::UnknownKind, "no format is known by its text"});
    TextStream stream(std::make_unique<MemorySource>(std::move(*body)), Encoding::Utf8);
    Trial trial;
    if (Done done = reader->read(stream, {}, trial, stop); !done)
        return done;
    if (trial.problem)
        return stays({stored.id, trial.problem->reason, std::move(trial.problem->detail)});
    if (trial.records.empty())
        return stays({stored.id, stored.record.reason, stored.record.detail});
    for (facts::Record &found : trial.records)
        m_gatherer.accept(std::move(found), {});
    m_gatherer.mended(stored.id);
    return m_gatherer.checkpoint({}, false);
}

/// A file that could not be read as a whole; it is mended once it is read to its end.
Done Parsing::readWhole(const StoredSetAside &stored, const std::stop_token &stop)
{
    const InputFiles input = findFiles({stored.record.file}, m_request.options);
    if (!input.refused.empty() || input.files.empty()) {
        m_gatherer.begin(stored.record.file, {}, nullptr);
        const facts::SetAsideRecord &now =
            input.refused.empty() ? stored.record : input.refused.front();
        m_gatherer.still({stored.id, now.reason, now.detail});
        return m_gatherer.end(false);
    }
    m_gatherer.takeRefusal();
    if (Done done = readFiles(input, stop); !done)
        return done;
    if (m_gatherer.takeRefusal() == stored.record.reason)
        return {}; // set aside again, as the same record
    m_gatherer.begin(stored.record.file, {}, nullptr);
    m_gatherer.mended(stored.id);
    return m_gatherer.end(false);
}

Done Parsing::readAgain(const std::stop_token &stop)
{
    const auto stored = m_target.storedSetAside();
    if (!stored)
        return stored.error();
    m_gatherer.begin("set aside", {}, nullptr);
    for (const StoredSetAside &one : *stored) {
        if (!one.hasBody && one.record.line == 0)
            continue; // a file
        Done done = one.hasBody
            ? readKept(one, stop)
            : stays({one.id, one.record.reason, one.record.detail}); // too long to be kept
        if (!done)
            return done;
    }
    if (Done done = m_gatherer.end(false); !done)
        return done;
    for (const StoredSetAside &one : *stored) {
        if (one.hasBody || one.record.line > 0)
            continue;
        if (Done done = readWhole(one, stop); !done)
            return done;
    }
    return {};
}

/// What the caller's thread does.
class Writing {
public:
    Writing(const ImportRequest &request, ImportTarget &target, ImportReport &report,
        std::int64_t total)
        : m_request(request)
        , m_target(target)
        , m_report(report)
    {
        m_progress.totalBytes = total;
    }

    Done run(Queue &queue, const std::stop_token &stop);

private:
    /// What one transaction has taken from the queue.
    struct Taken {
        int portions = 0;
        int cost = 0;
        std::size_t weight = 0;
        std::int64_t bytes = 0;
        bool fileDone = false;
        bool full = false;
        std::vector<facts::SetAside> setAside;
    };
    void take(const Ready &ready, Taken &taken);
    void tell(bool always);

    const ImportRequest &m_request;
    ImportTarget &m_target;
    ImportReport &m_report;
    ImportProgress m_progress;
    SteadyClock::time_point m_begun = SteadyClock::now();
    SteadyClock::time_point m_told{};
};

void Writing::tell(bool always)
{
    const auto now = SteadyClock::now();
    if (!m_request.progress || (!always && now - m_told < kProgressEvery))
        return;
    m_told = now;
    const double seconds = std::chrono::duration<double>(now - m_begun).count();
    m_progress.bytesPerSecond = seconds > 0 ? static_cast<double>(m_progress.bytes) / seconds : 0;
    m_progress.left.reset();
    if (seconds > 1 && m_progress.bytesPerSecond > 0) {
        const auto bytes = static_cast<double>(
            std::max<std::int64_t>(m_progress.totalBytes - m_progress.bytes, 0));
        m_progress.left = std::chrono::seconds{std::llround(bytes / m_progress.bytesPerSecond)};
    }
    m_request.progress(m_progress);
}

Done Writing::run(Queue &queue, const std::stop_token &stop)
{
    while (auto ready = queue.pop()) {
        if (stop.stop_requested())
            return {Fault::Cancelled, ready->file};
        Taken taken;
        const auto written = m_target.write([&]() -> std::unique_ptr<PreparedPortion> {
            if (taken.portions > 0) {
                if (taken.full || stop.stop_requested())
                    return nullptr;
                ready = queue.popWithin(kPatience);
                if (!ready)
                    return nullptr;
            }
            take(*ready, taken);
            return std::move(ready->prepared);
        });
        if (!written)
            return written.error();
        m_report.outcomes += *written;
        m_report.setAside += static_cast<std::int64_t>(taken.setAside.size());
        for (const facts::SetAside reason : taken.setAside)
            ++m_report.reasons[std::string(facts::nameOf(reason))];
        m_report.files += taken.fileDone ? 1 : 0;
        m_report.bytes += taken.bytes;
        ++m_report.batches;
        m_progress.outcomes = m_report.outcomes;
        m_progress.setAside = m_report.setAside;
        tell(false);
    }
    tell(true);
    return {};
}

void Writing::take(const Ready &ready, Taken &taken)
{
    ++taken.portions;
    taken.cost += ready.cost;
    taken.weight += ready.weight;
    taken.bytes += ready.bytes;
    taken.fileDone = ready.fileDone;
    taken.full = ready.fileDone || taken.cost >= kBatchCost || taken.weight >= kBatchBytes;
    taken.setAside.insert(taken.setAside.end(), ready.setAside.begin(), ready.setAside.end());
    m_progress.file = ready.file;
    m_progress.bytes += ready.bytes;
    m_progress.records += ready.records;
    tell(false);
}

/// Both threads, until one of them is done or neither can go on.
template <typename Parse>
ImportReport run(const ImportRequest &request, ImportTarget &target, std::stop_token stop,
    std::int64_t total, Parse parse)
{
    ImportReport report;
    const auto begun = SteadyClock::now();
    Queue queue(kQueuedPortions, kQueuedBytes);
    Done parsed;
    std::stop_source halt;
    const std::stop_callback pass(stop, [&] { halt.request_stop(); });
    std::thread parser([&] {
        Parsing parsing(request, target, queue, report);
        parsed = parse(parsing, halt.get_token());
        queue.close();
    });
    const Done written = Writing(request, target, report, total).run(queue, stop);
    if (!written) {
        halt.request_stop();
        queue.abandon();
    }
    parser.join();
    const Done finished = target.finish();
    for (const Done *done : {&written, &std::as_const(parsed), &finished}) {
        if (*done || report.error)
            continue;
        if (done->error().fault == Fault::Cancelled && stop.stop_requested())
            report.cancelled = true;
        else
            report.error = done->error();
    }
    report.seconds = std::chrono::duration<double>(SteadyClock::now() - begun).count();
    return report;
}

} // namespace

Outcomes &Outcomes::operator+=(const Outcomes &more)
{
    accepted += more.accepted;
    updated += more.updated;
    unchanged += more.unchanged;
    olderRevisions += more.olderRevisions;
    unknownAgents += more.unknownAgents;
    unknownQueues += more.unknownQueues;
    return *this;
}

ImportReport &ImportReport::operator+=(const ImportReport &more)
{
    outcomes += more.outcomes;
    setAside += more.setAside;
    files += more.files;
    batches += more.batches;
    bytes += more.bytes;
    seconds += more.seconds;
    for (const auto &[reason, count] : more.reasons)
        reasons[reason] += count;
    for (std::size_t i = 0; i < remarks.size(); ++i)
        remarks[i] += more.remarks[i];
    passedOver.insert(passedOver.end(), more.passedOver.begin(), more.passedOver.end());
    cancelled = cancelled || more.cancelled;
    if (!error)
        error = more.error;
    return *this;
}

ImportReport runImport(const ImportRequest &request, ImportTarget &target, std::stop_token stop)
{
    const InputFiles input = findFiles(request.paths, request.options);
    ImportReport report = run(request, target, std::move(stop), input.bytes,
        [&](Parsing &parsing, const std::stop_token &halt) {
            return parsing.readFiles(input, halt);
        });
    report.passedOver = input.passedOver;
    return report;
}

ImportReport runRetry(const ImportRequest &request, ImportTarget &target, std::stop_token stop)
{
    return run(request, target, std::move(stop), 0,
        [&](Parsing &parsing, const std::stop_token &halt) { return parsing.readAgain(halt); });
}

} // namespace attune::sync
