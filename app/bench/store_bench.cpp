// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast a centre is filled, scored and read, without a window.
#include "app/bench/bench.h"

#include "app/packs/packs.h"
#include "app/session/import_order.h"
#include "core/interactions/interactions_snapshot.h"
#include "core/interactions/search_index.h"
#include "core/scoring/scoring_service.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>

namespace attune::app {

namespace {

double secondsSince(Stopwatch::time_point begun)
{
    return std::chrono::duration<double>(Stopwatch::now() - begun).count();
}

/// A centre in a folder that goes away with it.
struct Scratch {
    QTemporaryDir folder;
    std::optional<Session> session;

    static Result<std::unique_ptr<Scratch>> make()
    {
        auto scratch = std::make_unique<Scratch>();
        auto session =
            Session::create({scratch->folder.filePath(QStringLiteral("centre")).toStdString()},
                "bench", kPassphrase, kCheap);
        if (!session)
            return session.error();
        scratch->session.emplace(std::move(*session));
        return scratch;
    }
};

Result<QJsonObject> importFiles(Session &session, const QStringList &paths)
{
    ImportOrder order;
    order.paths = paths;
    order.zone = QStringLiteral("UTC");
    const auto report = carryOut(session, order, {}, {});
    if (!report)
        return report.error();
    if (report->error)
        return *report->error;
    QJsonObject out = toJson(*report);
    out[QStringLiteral("megabytes_per_second")] = double(report->bytes) / 1e6 / report->seconds;
    out[QStringLiteral("records_per_second")] =
        double(report->outcomes.accepted + report->outcomes.updated + report->outcomes.unchanged)
        / report->seconds;
    out[QStringLiteral("peak_megabytes")] = peakMegabytes();
    return out;
}

/// import FILE…: into a new centre, with compression and sealing.
Result<QJsonObject> benchImport(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return {Fault::Invalid, "bench import needs the files to read"};
    auto scratch = Scratch::make();
    if (!scratch)
        return scratch.error();
    return importFiles(*(*scratch)->session, arguments);
}

/// contacts [ROWS]: a made table of contacts without transcripts.
Result<QJsonObject> benchContacts(const QStringList &arguments)
{
    const int rows = arguments.isEmpty() ? 300000 : arguments.front().toInt();
    auto scratch = Scratch::make();
    if (!scratch)
        return scratch.error();
    const QString name = (*scratch)->folder.filePath(QStringLiteral("contacts.csv"));
    {
        QFile file(name);
        if (!file.open(QIODevice::WriteOnly))
            return {Fault::Io, "the made table cannot be written"};
        file.write("contact_id,channel,queue,agent_id,start,end,talk_s,hold_s,acw_s\r\n");
        const Instant first = fromMs(1772409600000); // 2026-03-02
        for (int i = 0; i < rows; ++i) {
            const Instant start = first + std::chrono::seconds{3 * i};
            file.write(QStringLiteral("c-%1,voice,Queue %2,a-%3,%4,%5,%6,%7,40\r\n")
                           .arg(i)
                           .arg(i % 9)
                           .arg(i % 400)
                           .arg(QString::fromStdString(toIso(start)),
                               QString::fromStdString(toIso(start + std::chrono::minutes{6})))
                           .arg(200 + i % 300)
                           .arg(i % 60)
                           .toUtf8());
        }
    }
    auto out = importFiles(*(*scratch)->session, {name});
    if (out) {
        const auto facts = (*scratch)->session->paths().facts();
        (*scratch)->session.reset(); // until then the newest pages lie in the log beside the file
        const auto bytes = std::filesystem::file_size(facts);
        (*out)[QStringLiteral("facts_megabytes")] = double(bytes) / 1e6;
        (*out)[QStringLiteral("facts_bytes_per_contact")] = double(bytes) / rows;
    }
    return out;
}

/// score FILE…: imports, then measures scoring from store to store.
Result<QJsonObject> benchScore(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return {Fault::Invalid, "bench score needs the files to score"};
    auto scratch = Scratch::make();
    if (!scratch)
        return scratch.error();
    Session &session = *(*scratch)->session;
    if (const auto imported = importFiles(session, arguments); !imported)
        return imported.error();
    const auto scorers = loadScorers();
    if (!scorers)
        return scorers.error();
    scoring::ScoringService service(session.facts(), session.vault(), *scorers, session.clock());
    if (const auto begun = service.begin(); !begun)
        return begun.error();
    const auto begun = Stopwatch::now();
    const auto report = service.scoreAll([] { return true; }, [](std::int64_t, std::int64_t) {});
    if (!report)
        return report.error();
    const double seconds = secondsSince(begun);
    return QJsonObject{{QStringLiteral("interactions"), qint64(report->legs)},
        {QStringLiteral("turns"), qint64(report->turns)}, {QStringLiteral("seconds"), seconds},
        {QStringLiteral("turns_per_second"), double(report->turns) / seconds},
        {QStringLiteral("peak_megabytes"), peakMegabytes()}};
}

/// open CENTRE: reads the newest week and the list of it, sorts it, and searches. ATTUNE_PASSPHRASE
/// unlocks.
Result<QJsonObject> benchOpen(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return {Fault::Invalid, "bench open needs a centre"};
    const auto opening = Stopwatch::now();
    auto session = Session::openForReading({QFile::encodeName(arguments.front()).toStdString()},
        {{}, qgetenv("ATTUNE_PASSPHRASE").toStdString()});
    if (!session)
        return session.error();
    const double opened = secondsSince(opening);
    auto reader = session->facts().reader();
    if (!reader)
        return reader.error();
    const auto extent = facts::readExtent(**reader);
    if (!extent)
        return extent.error();
    if (!*extent)
        return {Fault::NotFound, "this centre is empty"};
    const facts::Scope scope{{}, {}, {}, {(*extent)->end - std::chrono::days{7}, (*extent)->end}};
    std::array<double, 5> list{}, sorted{}, found{};
    std::size_t rows = 0;
    for (std::size_t i = 0; i < list.size(); ++i) {
        auto begun = Stopwatch::now();
        const auto snapshot = interactions::snapshotFor(
            **reader, {session->vault(), session->clock().now()}, scope, {});
        if (!snapshot)
            return snapshot.error();
        list[i] = secondsSince(begun);
        rows = snapshot->rows.size();
        begun = Stopwatch::now();
        if (interactions::arrange(*snapshot, {}, interactions::SortKey::Recovery, true).size()
            != rows)
            return {Fault::Corrupt, "the list lost rows"};
        sorted[i] = secondsSince(begun);
        begun = Stopwatch::now();
        interactions::SearchIndex index(session->facts(), session->vault());
        if (const auto legs = index.find("refund", snapshot->scope.period, session->clock().now());
            !legs)
            return legs.error();
        found[i] = secondsSince(begun);
    }
    const auto median = [](std::array<double, 5> values) {
        std::ranges::sort(values);
        return values[2] * 1000;
    };
    return QJsonObject{{QStringLiteral("unlock_ms"), opened * 1000},
        {QStringLiteral("rows"), qint64(rows)}, {QStringLiteral("list_ms"), median(list)},
        {QStringLiteral("sort_ms"), median(sorted)}, {QStringLiteral("search_ms"), median(found)},
        {QStringLiteral("peak_megabytes"), peakMegabytes()}};
}

constexpr std::array kStoreBenchmarks{
    Benchmark{"import", "files into a new centre, with compression and sealing", &benchImport},
    Benchmark{"contacts", "a made CSV table of contacts into a new centre", &benchContacts},
    Benchmark{"score", "scoring of imported files, from store to store", &benchScore},
    Benchmark{"open", "the newest week of a centre: list, sort, search", &benchOpen},
};

} // namespace

std::span<const Benchmark> storeBenchmarks()
{
    return kStoreBenchmarks;
}

} // namespace attune::app
