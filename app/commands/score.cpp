// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command score: scores what waits, then brings the search index up to date.

#include "app/commands/command.h"
#include "app/commands/list.h"
#include "app/packs/packs.h"
#include "core/interactions/search_index.h"
#include "core/scoring/scoring_service.h"

#include <chrono>

namespace attune::app {

namespace {

Result<std::int64_t> indexAll(Session &session)
{
    interactions::SearchIndex index(session.facts(), session.vault());
    std::int64_t indexed = 0;
    for (;;) {
        const auto slice = index.indexSlice();
        if (!slice)
            return slice.error();
        if (slice->done == 0)
            return indexed;
        indexed += slice->done;
    }
}

} // namespace

int runScore(const QStringList &arguments)
{
    CommandLine line("score",
        CommandText::tr("Scores every transcript that waits, newest first, and indexes its words "
                        "for the search."));
    line.addCentre();
    line.parser().addOptions({{QStringLiteral("json"), CommandText::tr("Print one JSON object.")},
        {QStringLiteral("rules-only"), CommandText::tr("Use the hand-written rules alone.")}});
    if (const auto code = line.parse(arguments))
        return *code;
    const auto scorers = loadScorers(line.parser().isSet(QStringLiteral("rules-only"))
            ? text::Mode::RulesOnly
            : text::Mode::WithLearntHeads);
    if (!scorers)
        return fail(scorers.error());
    auto session = line.openForWriting();
    if (!session)
        return fail(session.error());
    const auto begun = std::chrono::steady_clock::now();
    scoring::ScoringService service(session->facts(), session->vault(), *scorers, session->clock());
    if (!service.mayScore())
        return fail({Fault::Denied, "scoring needs a signed-in user who may read transcripts"});
    if (const auto asked = service.begin(); !asked)
        return fail(asked.error());
    const auto report = service.scoreAll([] { return true; }, [](std::int64_t, std::int64_t) {});
    if (!report)
        return fail(report.error());
    const auto indexed = indexAll(*session);
    if (!indexed)
        return fail(indexed.error());
    const double seconds =
        std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
    if (line.parser().isSet(QStringLiteral("json")))
        sayJson({{QStringLiteral("interactions"), qint64(report->legs)},
            {QStringLiteral("turns"), qint64(report->turns)},
            {QStringLiteral("indexed"), qint64(*indexed)}, {QStringLiteral("seconds"), seconds},
            {QStringLiteral("stamp"), QString::fromStdString(scorers->stamp())}});
    else
        say(CommandText::tr("Scored %1 interactions with %2 turns in %3 s.")
                .arg(report->legs)
                .arg(report->turns)
                .arg(seconds, 0, 'f', 1));
    return kDone;
}

} // namespace attune::app
