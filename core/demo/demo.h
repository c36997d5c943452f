// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The demonstration centre: an invented contact centre, made from a seed as a stream of the same
// records an importer delivers. Nothing in it is about a real person.
//
//     auto centre = demo::Centre::make({.agents = 120, .weeks = 12, .seed = 1});
//     auto made = centre->generate([&](facts::Record &&record) { writer.add(std::move(record)); },
//     stop);
//
// The same parameters give the same records, byte for byte. Conventions of the records:
// - A leg starts when its agent answers; `wait` lies before it, so a contact came in at start −
// wait.
//   An abandoned contact has one leg without an agent, from its arrival to its end.
// - Contacts come in the order of their start; whatever was delivered later by its source (updates,
//   repeated deliveries, surveys, consents) comes where that delivery lies.
// - Shifts are published two weeks ahead, so the stream ends with two weeks still to be worked.
// - Every voice, chat, e-mail and social contact of the last weeks has a transcript, before them a
//   small sample (see Parameters). 120 agents and 12 weeks make about 50 MB of text.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"
#include "core/base/time.h"
#include "core/facts/records.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace attune::demo {

struct SiteSpec {
    std::string name;
    std::string zone; ///< IANA
    double share = 1; ///< of the agents
};

/// Rotterdam and New York: two zones whose clocks change on different Sundays.
std::vector<SiteSpec> usualSites();

struct Parameters {
    int agents = 120;
    int weeks = 12;
    std::uint64_t seed = 1;
    LocalDay endDay = LocalDay{std::chrono::local_days{
        std::chrono::year{2026} / std::chrono::November / 24}}; ///< the last day, included
    /// How far into the last day the records reach, in the first site's local time.
    std::chrono::minutes lastDayUntil{11 * 60 + 24};
    std::vector<SiteSpec> sites = usualSites();
    bool withTranscripts = true;
    int transcriptWeeks = 3; ///< the last ones, in which every contact has its transcript
    double earlierTranscripts = 0.06; ///< the share of contacts before those that have one
    double pace = 1; ///< 2: handling takes half as long and twice as many contacts come
    std::optional<std::uint64_t> textSeed; ///< words anew, everything else as it was
};

using Sink = std::function<void(facts::Record &&)>;

struct Summary {
    std::int64_t records = 0;
    std::int64_t contacts = 0; ///< distinct ones
    std::int64_t abandoned = 0;
    std::int64_t transcripts = 0; ///< distinct contacts that have one
    std::int64_t textBytes = 0; ///< of those transcripts
};

struct ShowcaseTurn {
    facts::Role role = facts::Role::Customer;
    std::string text;
};

/// A call written out in full, to be spoken; the stream holds a contact of this external id with
/// these turns, whose times are estimates until a voice has read them.
struct ShowcaseCall {
    std::string externalId;
    std::string title;
    std::string queue;
    std::string customer; ///< by name
    std::string disposition;
    std::vector<ShowcaseTurn> turns;
};

struct SpokenTurn {
    Milliseconds begin;
    Milliseconds end;
};

struct Speech {
    Bytes wav; ///< 16 bit, mono, 11,025 samples a second
    std::vector<SpokenTurn> turns; ///< one for each turn of the call
};

/// Reads a call aloud with espeak-ng in two voices. Fault::NotFound when it is not installed: the
/// transcript alone will do. The same call gives the same bytes.
Result<Speech> speak(const ShowcaseCall &call, std::stop_token stop = {},
    const std::string &program = "/usr/bin/espeak-ng");

/// Puts a recording and its times into the contact it belongs to.
void attach(facts::ContactRecord &contact, const ShowcaseCall &call, Speech speech);

/// What several evaluators gave to the same interactions in one session.
struct RatedSession {
    std::string name; ///< "Session 31": the source its ratings come from
    std::vector<facts::RatingRecord> ratings;
};

class Centre {
public:
    /// Fault::Invalid for parameters that make no centre (no agents, no weeks, an unknown zone).
    static Result<Centre> make(Parameters parameters);
    Centre(Centre &&) noexcept;
    Centre &operator=(Centre &&) noexcept;
    ~Centre();

    /// Delivers every record in order. Can be repeated, and repeats itself exactly.
    Result<Summary> generate(const Sink &sink, std::stop_token stop = {});

    /// What was planted, as JSON, for tests of what the program finds. Call after generate(). It
    /// lies outside a centre's folder and is never read by the program.
    Done writeTruth(const std::string &path) const;

    std::vector<ShowcaseCall> showcase() const;

    /// Calibration sessions over interactions that have a transcript, the earliest first. One
    /// evaluator is severe, one lenient and more so of late, one question is read in two ways, one
    /// session lacks somebody. Call after generate(); without transcripts there are none.
    std::vector<RatedSession> calibrationSessions() const;

private:
    struct State;
    explicit Centre(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace attune::demo
