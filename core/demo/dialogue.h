// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said in a contact: a scenario of its queue, told by people whose words follow from how
// the contact was planned to go.
#pragma once

#include "core/demo/grammar.h"
#include "core/demo/planned.h"
#include "core/demo/slots.h"

#include <array>
#include <map>
#include <vector>

namespace attune::demo {

/// The part of customers who write and speak German, at the first site.
constexpr double kGermanShare = 0.03;

enum class Mood : std::uint8_t { Calm, Tense, Upset, Furious };
Mood moodOf(double state);
/// "calm"
std::string_view nameOf(Mood mood);

/// One transcript a leg, and for each leg the note handed over when it moves on warm.
struct Written {
    std::vector<facts::Transcript> legs;
    std::vector<std::string> notes;
};

class Dialogue {
public:
    /// Reads resources/demo. Fault::Invalid names the line that is wrong.
    static Result<Dialogue> make(std::uint64_t textSeed);

    /// The story of a contact; cheap, and the same whenever it is asked for.
    const Scenario &scenarioOf(const PlannedContact &contact) const;
    Written write(const PlannedContact &contact, const Cast &cast) const;
    /// A line for a survey's free text.
    std::string comment(const PlannedContact &contact, const Cast &cast, int score) const;

    const std::vector<WordBook> &books() const { return m_books; }

private:
    void sort(const WordBook &book);
    const WordBook &bookOf(const Scenario &scenario) const;
    Draw drawFor(const PlannedContact &contact, std::uint64_t purpose) const;

    std::uint64_t m_seed = 0;
    std::vector<WordBook> m_books; ///< English first
    /// Places of scenarios in their book by queue, mood and channel; the last mood is for
    /// incidents.
    using ByChannel = std::array<std::vector<std::size_t>, 3>;
    std::vector<std::array<std::array<ByChannel, 5>, 8>> m_choices;
};

/// Spreads turns over the leg: as long as their words take, pauses where somebody looks something
/// up.
void layTimes(std::vector<facts::Turn> &turns, Milliseconds whole);

} // namespace attune::demo
