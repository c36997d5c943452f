// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Contacts in, scores and evidence out: which pack reads a transcript, what consent allows, and the
// figures that are kept of it.
#pragma once

#include "core/base/id.h"
#include "core/facts/records.h"
#include "core/text/text.h"

#include <array>
#include <optional>
#include <vector>

namespace attune::scoring {

enum class ScoreState : std::uint8_t {
    NotAssessed = 0, ///< no consent to analysis, or no lawful basis
    UnknownLanguage = 1,
    TooShort = 2, ///< fewer than three scored customer turns
    NoDip = 3, ///< start, trough and end are known, there was nothing to recover from
    Dip = 4, ///< all of it is known
};

inline constexpr std::size_t kSparkPoints = 12;
/// The marks whose turns are counted, in the order of text::Mark.
inline constexpr std::size_t kCountedMarks = 7;

/// What is kept of a leg, at fixed width; everything else is made again from the transcript when it
/// is opened, by the same pure function. Valences are in thousandths, −1000…1000.
struct ScoreRow {
    LegKey leg;
    ScoreState state = ScoreState::NotAssessed;
    std::optional<std::int16_t> start, trough, end, recovery; ///< recovery: thousandths of the dip
    std::uint16_t customerTurns = 0;
    std::uint16_t scoredTurns = 0;
    std::optional<text::Tone> tone; ///< of the wording of the agent's turns together
    std::array<std::uint8_t, kCountedMarks> marks{}; ///< agent turns with that mark, at most 255
    std::optional<std::uint8_t> personalisation; ///< 0–2; nullopt: not assessable
    bool nameUsed = false;
    std::uint8_t specifics = 0; ///< best turn, in hundredths
    std::uint8_t boilerplate = 0; ///< mean over agent turns, in hundredths
    bool escalationRequested = false, escalationOffered = false, escalationDone = false,
         transfer = false;
    std::optional<std::uint8_t>
        hostility; ///< the most in any customer turn, 0–3; nullopt: not assessed
    std::uint8_t hostileTurns = 0; ///< with 2 or more
    std::array<std::uint8_t, 3> empathy{}; ///< reaction, interpretation, exploration: the most, 0–2
    std::optional<std::uint16_t>
        index; ///< thousandths; untrained: higher, the conversation seems to have helped
    std::array<std::int8_t, kSparkPoints>
        spark{}; ///< smoothed valence in hundredths at equal steps
    std::uint8_t sparkPoints = 0; ///< how many of them are set

    friend bool operator==(const ScoreRow &, const ScoreRow &) = default;
};

/// The packs of every language there is.
class Scorers {
public:
    Scorers(std::vector<text::Pack> packs, text::Mode mode);

    /// Of all packs together: scores of different stamps are never compared.
    const std::string &stamp() const { return m_stamp; }
    /// By the language the source states, else by how well the words fit; nullptr: no pack reads
    /// it.
    const text::Scorer *readerOf(const facts::Transcript &transcript) const;
    /// By how well the words fit alone.
    const text::Scorer *readerOf(std::span<const text::TurnInput> turns) const;
    const text::Scorer *readerOfLanguage(std::string_view primary) const;

private:
    std::vector<text::Scorer> m_scorers;
    std::string m_stamp;
};

/// Reads a transcript as far as its basis allows: with None nothing, with BasisOnly the agent's
/// wording, with Consent all of it. Nullopt: nothing was read.
std::optional<text::ContactScore> read(const Scorers &scorers, const facts::Transcript &transcript,
    facts::Basis basis, text::Spans spans);

/// Read, and reduced to the row.
ScoreRow rowOf(
    const Scorers &scorers, LegKey leg, const facts::Transcript &transcript, facts::Basis basis);

} // namespace attune::scoring
