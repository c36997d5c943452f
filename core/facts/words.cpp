// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/words.h"

#include "core/facts/erasure.h"

namespace attune::facts {

namespace {

/// Another system's names do not tell whom a figure is about.
void dropImportedReadings(Transcript &transcript)
{
    transcript.imported.clear();
    for (Turn &turn : transcript.turns) {
        if (turn.role == Role::Customer)
            turn.importedSentiment.reset();
    }
}

} // namespace

WordsState wordsOf(const LegRow &leg, Instant now)
{
    if (leg.has(LegFlag::WordsErased))
        return WordsState::Erased;
    if (!leg.turns)
        return WordsState::Never;
    return leg.basisAt(now) == Basis::None ? WordsState::NoBasis : WordsState::Open;
}

Result<Words> openWords(
    store::Connection &facts, TranscriptReader &reader, const LegRow &leg, Instant now)
{
    if (const WordsState state = wordsOf(leg, now); state != WordsState::Open)
        return Words{state, {}};
    auto transcript = reader.open(facts, leg.key);
    if (transcript) {
        if (leg.basisAt(now) != Basis::Consent)
            dropImportedReadings(*transcript);
        return Words{WordsState::Open, std::move(*transcript)};
    }
    if (transcript.error().fault == Fault::NotFound)
        return Words{WordsState::Gone, {}};
    if (transcript.error().fault == Fault::Denied)
        return Words{WordsState::NoKey, {}};
    return transcript.error();
}

Result<Words> openWords(
    store::Connection &facts, vault::Vault &vault, const LegRow &leg, Instant now)
{
    TranscriptReader reader(vault);
    return openWords(facts, reader, leg, now);
}

Result<std::optional<LegRow>> findNamed(
    store::Connection &facts, const vault::Vault &vault, const std::string &name)
{
    const auto slash = name.find('/');
    if (slash == std::string::npos)
        return std::optional<LegRow>();
    return facts.guarded([&]() -> Result<std::optional<LegRow>> {
        auto source = facts.prepare("SELECT id FROM source WHERE name = :name");
        source.bind(std::string_view(name).substr(0, slash));
        if (!source.step())
            return std::optional<LegRow>();
        const SourceId from{source.number(0)};
        const std::string external = name.substr(slash + 1);
        const auto erased = nameOnceErased(vault, from, external);
        auto row = facts.prepare(
            "SELECT " ATTUNE_LEG_COLUMNS " FROM leg l WHERE l.contact IS NULL AND l.source = "
            ":source AND l.external IN (:name, :erased) LIMIT 1");
        row.bind(from, external, erased ? *erased : external);
        return row.step() ? std::optional(readLeg(row)) : std::nullopt;
    });
}

} // namespace attune::facts
