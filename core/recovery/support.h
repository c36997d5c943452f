// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Support by colleagues on shift: who is trained for it and when, where nobody is, who is asked;
// and what agents say by themselves, shown in groups alone.
#pragma once

#include "core/base/groups.h"
#include "core/base/id.h"
#include "core/journal/registry.h"

#include <map>
#include <span>

namespace attune::recovery {

/// Trained, with what they offer. A new entry replaces the one before.
struct Mentor {
    std::string person; ///< a pseudonym
    LocalDay trained{};
    std::vector<std::string> languages; ///< "en"
    std::vector<std::string> leads; ///< teams; nobody of them is ever matched
    std::int64_t most = 2; ///< matches at one time
    bool active = true;
};
const journal::KindOf<Mentor> &mentorKind();
std::string mentorSubject(std::string_view person);

/// Only that somebody asks: no topic is written down. Sealed with a key of its own that is
/// destroyed when the record deletes itself.
struct Asked {
    std::string person, language;
    bool exceptionTold = false; ///< the safety exception was said before anything else
    Instant at;
};
const journal::KindOf<Asked> &askedKind();
struct Matched {
    std::string mentor;
    Instant at;
};
const journal::KindOf<Matched> &matchedKind();
/// By the mentor or by who asked: no reason, and the search goes on without them.
struct Refused {
    std::string mentor;
    Instant at;
};
const journal::KindOf<Refused> &refusedKind();
struct Ended {
    Instant at;
};
const journal::KindOf<Ended> &endedKind();

inline constexpr std::string_view kOpen = "open", kMatched = "matched", kEnded = "ended";
/// After the end nothing of it is left but that there was a request.
inline constexpr std::chrono::days kForgotten{1};
/// A request nobody took up is given up, and forgotten likewise.
inline constexpr std::chrono::days kGivenUp{14};
inline constexpr std::chrono::hours kMatchTarget{24}; ///< a peer is found within a working day

struct Request {
    std::string subject;
    std::string person, language; ///< empty: forgotten, or not to be read here
    std::string mentor;
    std::vector<std::string> refused;
    std::string status;
    Instant asked;
    std::optional<Instant> matched, ended;
    journal::Heads heads;
};
/// Pure; nullopt where nothing of it can be read any more.
std::optional<Request> requestFrom(std::string_view subject, const journal::History &history);

enum class Unfit {
    Themselves,
    Inactive,
    NotTrained,
    Language,
    LineManager,
    Refused,
    Full,
    OffShift
};
struct Candidate {
    std::string person;
    std::optional<Unfit> unfit; ///< none: may be matched
    std::optional<Instant> from; ///< the start of the next shift of those who are off now
};
/// Who is at work when.
struct OnShift {
    AgentId agent;
    SiteId site;
    Interval span;
};
struct Seeker {
    std::string person, team;
    std::string language;
    std::vector<std::string> refused;
};
/// Pure. The one with the fewest matches first, those who cannot last, with why.
std::vector<Candidate> candidatesFor(const Seeker &seeker, std::span<const Mentor> mentors,
    const std::map<std::string, int> &matches,
    const std::map<std::string, std::vector<Interval>> &shifts, Instant now);

/// Hours in which people work and no mentor of a language does.
struct Gap {
    SiteId site;
    std::string language;
    Interval span;
    int people = 0; ///< at work, at most
};
std::vector<Gap> gapsOf(std::span<const OnShift> shifts,
    const std::map<AgentId, const Mentor *> &mentors, std::span<const std::string> languages,
    Interval period);

// -- the own word of agents
/// In, with a code that only they know; or out again.
struct Opted {
    std::string person;
    bool in = true;
    std::string code; ///< its digest
};
const journal::KindOf<Opted> &optedKind();
std::string optedSubject(std::string_view person);
/// "How drained do you feel right now?", 0 to 10; a person's own answer, never the program's.
struct CheckedIn {
    std::string person;
    Instant at;
    std::int64_t answer = 0;
};
const journal::KindOf<CheckedIn> &checkedInKind();
/// By person and month, so that no subject grows for ever.
std::string checkInSubject(std::string_view person, Instant at);

struct Answer {
    std::string person;
    Instant at;
    int value = 0;
};
struct Group {
    std::string name; ///< a team's; empty: all together
    std::optional<double> mean; ///< none: withheld
    int people = 0; ///< 0 where withheld
    bool isWithheld = false;
};
/// Pure. Means over persons; a group of fewer than `least` is withheld, and a further one with it
/// where the rest would otherwise be found by subtraction. The last is all together.
std::vector<Group> groupsOf(std::span<const Answer> answers,
    const std::map<std::string, std::string> &teams, std::int64_t least = kSmallestGroup);

journal::SubjectSort mentorSort();
journal::SubjectSort requestSort();
journal::SubjectSort optedSort();
journal::SubjectSort checkInSort();
void declareKinds(journal::Registry &registry);

} // namespace attune::recovery
