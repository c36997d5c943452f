// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast decisions are written, checked and folded, and whether copies that worked apart agree.
#include "app/bench/bench.h"
#include "app/bench/gossip/gossip.h"
#include "app/session/session.h"
#include "core/handover/handover.h"
#include "core/journal/folder.h"
#include "core/journal/verify.h"
#include "core/scoring/score_block.h"

#include <QDir>
#include <QTemporaryDir>

#include <array>
#include <chrono>
#include <ctime>

namespace attune::app {

namespace {

constexpr int kSingle = 300; ///< entries, each with its own flush
constexpr int kBatch = 500;
constexpr int kPerSubject = 5;
constexpr std::uint64_t kSeed = 20261125;

/// Wall and processor time of one measurement; the machine may be shared.
class Watch {
public:
    double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begun).count();
    }
    double cpu() const { return double(std::clock() - m_clock) / CLOCKS_PER_SEC; }

    void tell(QJsonObject &out, const char *name, double n) const
    {
        const QString key = QString::fromLatin1(name);
        out[key + QStringLiteral("_per_second")] = n / seconds();
        out[key + QStringLiteral("_seconds")] = seconds();
        out[key + QStringLiteral("_cpu_seconds")] = cpu();
    }

private:
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
    std::clock_t m_clock = std::clock();
};

journal::Draft noteFor(int number)
{
    handover::Note note;
    note.at = fromMs(1772409600000) + std::chrono::minutes{number};
    note.openItems = "Two callbacks are promised until five, the second one to a landlord.";
    note.inRecovery = {"a-" + std::to_string(number % 400)};
    auto draft = journal::draft(handover::subjectFor(note.at), handover::noteKind(), note, {});
    draft.seen.reset();
    return draft;
}

Done appendMany(journal::Journal &log, int entries)
{
    for (int done = 0; done < entries;) {
        std::vector<journal::Draft> batch;
        for (; done < entries && batch.size() < kBatch; ++done)
            batch.push_back(noteFor(1000 + done / kPerSubject));
        if (auto written = log.append(std::move(batch)); !written)
            return written.error();
    }
    return {};
}

Done measureAppends(Session &session, int entries, QJsonObject &out)
{
    const Watch single;
    for (int i = 0; i < kSingle; ++i) {
        if (auto written = session.journal()->append(noteFor(i)); !written)
            return written.error();
    }
    single.tell(out, "append_durable", kSingle);
    const Watch batched;
    if (auto written = appendMany(*session.journal(), entries); !written)
        return written;
    batched.tell(out, "append_batched", entries);
    return {};
}

Done measureChecks(Session &session, QJsonObject &out)
{
    auto reader = session.journal()->store().reader();
    if (!reader)
        return reader.error();
    const Watch links;
    const auto looked = journal::checkLinks(**reader);
    if (!looked)
        return looked.error();
    links.tell(out, "chain_check", double(*looked));
    const Watch full;
    const auto report = journal::verify({**reader, session.vault(), session.journal()->registry(),
        session.authority(), session.paths().outbox()});
    if (!report)
        return report.error();
    if (!report->sound())
        return {Fault::Corrupt, report->problems.front()};
    full.tell(out, "full_verification", double(report->entries));
    return {};
}

Done measureFold(Session &session, double entries, QJsonObject &out)
{
    journal::Folder folder(session.vault(), session.journal()->registry(), session.authority());
    const Watch fold;
    const auto folded = session.journal()->store().write(
        store::Area::Decisions, [&](store::Connection &db) -> Done {
            folder.forget(db);
            std::set<std::string> erased;
            return folder.prepare(db, erased);
        });
    if (!folded)
        return folded;
    fold.tell(out, "fold", entries);
    return {};
}

/// A million score values as they lie in the store: agent-days of 40 interactions, sealed one by
/// one.
Done measureSealed(Session &session, QJsonObject &out)
{
    constexpr std::size_t kRows = 40, kDays = 1000;
    constexpr double kValuesInRow = 25; // scores alone; keys, counts and flags are not counted
    constexpr std::string_view kPlace = "bench";
    std::vector<scoring::ScoreRow> rows(kRows);
    std::vector<Bytes> sealed;
    for (std::size_t day = 0; day < kDays; ++day) {
        for (std::size_t i = 0; i < kRows; ++i) {
            rows[i].leg = {static_cast<std::int64_t>(day * kRows + i)};
            rows[i].start = static_cast<std::int16_t>((day * 31 + i * 7) % 1000);
        }
        auto block = session.vault().seal({vault::DataClass::Emotional, 0},
            {kPlace, static_cast<std::int64_t>(day)}, scoring::encodeBlock(rows));
        if (!block)
            return block.error();
        sealed.push_back(std::move(*block));
    }
    const Watch watch;
    std::size_t opened = 0;
    for (std::size_t day = 0; day < kDays; ++day) {
        const auto plain =
            session.vault().open({kPlace, static_cast<std::int64_t>(day)}, sealed[day]);
        if (!plain)
            return plain.error();
        const auto read = scoring::decodeBlock(*plain);
        if (!read)
            return read.error();
        opened += read->size();
    }
    watch.tell(out, "sealed_values", static_cast<double>(opened) * kValuesInRow);
    out[QStringLiteral("sealed_values")] = static_cast<double>(opened) * kValuesInRow;
    return {};
}

Done measureUnlock(QJsonObject &out)
{
    QTemporaryDir dir;
    const store::CentrePaths paths{dir.filePath(QStringLiteral("centre")).toStdString()};
    if (auto made = store::createCentreFolder(paths); !made)
        return made;
    auto vault = vault::Vault::create(paths.keys(), paths.backups(), "bench", kPassphrase);
    if (!vault)
        return vault.error();
    const Watch unlock;
    if (auto unlocked = (*vault)->unlock("bench", kPassphrase); !unlocked)
        return unlocked;
    unlock.tell(out, "unlock", 1);
    return {};
}

Done measureGossip(int runs, QJsonObject &out)
{
    const QString memory = QStringLiteral("/dev/shm");
    QTemporaryDir dir(
        (QDir(memory).exists() ? memory : QDir::tempPath()) + QStringLiteral("/attune-XXXXXX"));
    const Watch watch;
    const auto outcome = gossip(dir.path().toStdString(), kSeed, runs);
    if (!outcome)
        return outcome.error();
    watch.tell(out, "gossip_runs", outcome->runs);
    out[QStringLiteral("gossip_runs")] = outcome->runs;
    out[QStringLiteral("gossip_equal")] = outcome->equal;
    out[QStringLiteral("gossip_entries")] = qint64(outcome->entries);
    out[QStringLiteral("gossip_conflicts_kept")] = qint64(outcome->conflicts);
    out[QStringLiteral("gossip_held_by_clock")] = qint64(outcome->held);
    out[QStringLiteral("gossip_undone")] = qint64(outcome->undone);
    out[QStringLiteral("gossip_erased")] = qint64(outcome->erased);
    out[QStringLiteral("gossip_difference")] = QString::fromStdString(outcome->difference);
    return {};
}

/// journal [ENTRIES] [RUNS]
Result<QJsonObject> benchJournal(const QStringList &arguments)
{
    const int entries = arguments.isEmpty() ? 200000 : arguments[0].toInt();
    const int runs = arguments.size() < 2 ? 1000 : arguments[1].toInt();
    QTemporaryDir dir;
    auto session = Session::create(
        {dir.filePath(QStringLiteral("centre")).toStdString()}, "bench", kPassphrase, kCheap);
    if (!session)
        return session.error();
    QJsonObject out{{QStringLiteral("entries"), entries + kSingle}};
    for (const Done &done : {measureAppends(*session, entries, out), measureChecks(*session, out),
             measureFold(*session, entries + kSingle, out), measureUnlock(out),
             measureSealed(*session, out), measureGossip(runs, out)}) {
        if (!done)
            return done.error();
    }
    out[QStringLiteral("bytes_per_entry")] =
        double(std::filesystem::file_size(session->paths().journal())) / (entries + kSingle);
    out[QStringLiteral("peak_megabytes")] = peakMegabytes();
    return out;
}

constexpr std::array kJournalBenchmarks{
    Benchmark{"journal", "decisions: appended, checked, folded, exchanged by five", &benchJournal}};

} // namespace

std::span<const Benchmark> journalBenchmarks()
{
    return kJournalBenchmarks;
}

} // namespace attune::app
