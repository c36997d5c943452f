// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How fast turns are scored: the English pack's own cases, or the texts of a file of JSON lines.
#include "app/bench/bench.h"

#include "app/packs/packs.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>

namespace attune::app {

namespace {

constexpr int kRounds = 5;
constexpr std::size_t kTurnsOfContact = 20;
constexpr std::size_t kTurns = 40000;
constexpr qsizetype kLeastLetters = 46; // joined up to it, the cases have some 13 words

struct Turns {
    std::vector<std::string> said;
    std::vector<text::TurnInput> inputs;

    void fill()
    {
        const std::size_t own = said.size();
        inputs.reserve(kTurns);
        for (std::size_t i = 0; own > 0 && i < kTurns; ++i)
            inputs.push_back({i % 2 == 0 ? text::Role::Customer : text::Role::Agent, said[i % own],
                false, false});
    }
};

Result<Turns> turnsOf(const QString &name)
{
    QFile file(name.isEmpty() ? QStringLiteral(":/lexicon/en/tests.tsv") : name);
    if (!file.open(QIODevice::ReadOnly))
        return {Fault::NotFound, name.toStdString()};
    Turns turns;
    QString joined;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        if (!name.isEmpty()) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            turns.said.push_back(object.value(QLatin1String("text")).toString().toStdString());
            continue;
        }
        if (line.startsWith('#') || line.count('\t') < 2)
            continue;
        joined += QString::fromUtf8(line.split('\t').at(1));
        if (joined.size() >= kLeastLetters) {
            turns.said.push_back(joined.toStdString());
            joined.clear();
        } else {
            joined += QLatin1Char(' ');
        }
    }
    turns.fill();
    return turns;
}

/// Turns a second of one core; other programs may be running, so the processor's time and the best
/// of some rounds.
double speedOf(const text::Scorer &scorer, std::span<const text::TurnInput> turns,
    text::Spans spans, double &words)
{
    text::Context context;
    context.language = "en";
    double best = 0;
    for (int round = 0; round < kRounds; ++round) {
        std::uint64_t count = 0;
        const std::clock_t begun = std::clock();
        for (std::size_t from = 0; from < turns.size(); from += kTurnsOfContact) {
            const auto contact = scorer.scoreContact(
                turns.subspan(from, std::min(kTurnsOfContact, turns.size() - from)), context,
                spans);
            for (const text::TurnScore &turn : contact.turns)
                count += turn.words;
        }
        const double took = static_cast<double>(std::clock() - begun) / CLOCKS_PER_SEC;
        best = std::max(best, static_cast<double>(turns.size()) / took);
        words = static_cast<double>(count) / static_cast<double>(turns.size());
    }
    return best;
}

double secondsForTurnOf(const text::Scorer &scorer, std::size_t bytes)
{
    std::string said;
    while (said.size() < bytes)
        said += "I am not happy with this, you never called me back about my refund. ";
    const auto begun = std::chrono::steady_clock::now();
    text::TurnInput turn;
    turn.text = said;
    static_cast<void>(scorer.scoreTurn(turn, {}, {}, text::Spans::Yes));
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

/// text [FILE]: JSON lines with a text each, or the cases of the English pack.
Result<QJsonObject> benchText(const QStringList &arguments)
{
    const auto loading = std::chrono::steady_clock::now();
    const auto scorers = loadScorers();
    if (!scorers)
        return scorers.error();
    const std::chrono::duration<double, std::milli> loaded =
        std::chrono::steady_clock::now() - loading;
    const text::Scorer *english = scorers->readerOfLanguage("en");
    if (!english)
        return {Fault::NotFound, "there is no pack for English"};
    const double resident = peakMegabytes();
    const auto turns = turnsOf(arguments.value(0));
    if (!turns)
        return turns.error();
    if (turns->inputs.empty())
        return {Fault::Invalid, "no turn to score"};
    double words = 0;
    const double plain = speedOf(*english, turns->inputs, text::Spans::No, words);
    const double spans = speedOf(*english, turns->inputs, text::Spans::Yes, words);
    const double half = secondsForTurnOf(*english, 500000);
    const double whole = secondsForTurnOf(*english, 1000000);
    return QJsonObject{{QStringLiteral("packs_loaded_ms"), loaded.count()},
        {QStringLiteral("peak_megabytes_after_loading"), resident},
        {QStringLiteral("turns"), qint64(turns->inputs.size())},
        {QStringLiteral("words_per_turn"), words},
        {QStringLiteral("turns_per_second_without_spans"), plain},
        {QStringLiteral("turns_per_second_with_spans"), spans},
        {QStringLiteral("half_megabyte_turn_ms"), half * 1000},
        {QStringLiteral("megabyte_turn_ms"), whole * 1000},
        {QStringLiteral("stamp"), QString::fromStdString(english->stamp())}};
}

constexpr std::array kTextBenchmarks{
    Benchmark{"text", "scoring of turns alone, on one core", &benchText},
};

} // namespace

std::span<const Benchmark> textBenchmarks()
{
    return kTextBenchmarks;
}

} // namespace attune::app
