// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/import.h"

#include "core/sync/parsing.h"

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
constexpr std::size_t kBatchBytes = std::size_t{24} << 20;
/// Who writes waits no longer for more before it commits what there is.
constexpr auto kPatience = std::chrono::milliseconds{250};
/// Between the two threads.
constexpr std::size_t kQueuedPortions = 24;
constexpr std::size_t kQueuedBytes = std::size_t{32} << 20;
constexpr auto kProgressEvery = std::chrono::milliseconds{100};

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

    Done run(ReadyQueue &queue, const std::stop_token &stop);

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

Done Writing::run(ReadyQueue &queue, const std::stop_token &stop)
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
    ReadyQueue queue(kQueuedPortions, kQueuedBytes);
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
