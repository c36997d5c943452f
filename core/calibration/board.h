// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Calibration panel shows: all sessions, one of them whole, and what several of them say
// together of the people who score.
#pragma once

#include "core/calibration/control.h"
#include "core/facts/scope.h"

namespace attune::calibration {

/// How far a session that is held here has come; none of those that were imported.
struct Held {
    std::string stage; ///< "scoring"
    std::string form; ///< its title; empty: it did not come here yet
    std::int64_t formVersion = 1;
    std::string facilitator, remark; ///< the remark is of the conclusion
    std::vector<std::string> attended; ///< the meeting, as its conclusion says
    bool isOpen = false; ///< scores are seen as they come
    bool together = false; ///< nobody scores alone: what all hold to be right is agreed on
    /// Scores: an interaction by a person; where they are agreed together, by all of them.
    std::size_t expected = 0, given = 0, late = 0;
    std::size_t afterReveal = 0, unopened = 0; ///< that are not in the figures
    bool isReadable = false; ///< revealed, or open to who is looking as the scores come
    std::optional<Instant> deadline;
    struct Absent {
        std::string who;
        std::size_t missing = 0; ///< interactions
    };
    std::vector<Absent> absent; ///< who still lacks scores
    std::size_t mine = 0; ///< interactions that who is signed in still has to score
    /// Scores given blind elsewhere that came after the reveal, by who can hand them to all.
    std::size_t toReveal = 0;
    std::size_t toAgree = 0; ///< interactions of which nothing is agreed yet, by who may do that
    std::size_t alike = 0; ///< answers that all gave alike and may be agreed on at once
    bool mayStart = false, mayExtend = false, mayReveal = false, mayAgree = false;
    bool mayConclude = false, mayClose = false;
};

/// A session as a line of the list. Ratings imported from one source are one session.
struct SessionLine {
    std::string source; ///< or the subject of a session that is held here
    std::string title; ///< empty: it is called like its source
    std::optional<Held> held;
    std::optional<Instant> began; ///< a session held here
    std::optional<Instant> last; ///< start of the latest interaction that was delivered
    std::size_t interactions = 0, raters = 0, rated = 0, notApplicable = 0;
    stats::Estimate alpha; ///< without an interval
};

/// What all held to be right of one question of an interaction.
struct AgreedAnswer {
    std::string contact, question, answer, remark;
    std::optional<double> points; ///< what it earns; none: it does not apply, or earns nothing
};

struct Board {
    Instant asOf;
    std::string user; ///< who is looking
    bool open = true; ///< false: this user may not read evaluations of people
    std::vector<SessionLine> sessions; ///< the earliest first
    std::int64_t unreadable = 0; ///< sessions beside these that do not open here
    std::optional<std::size_t> shown; ///< none: nothing can be read yet
    std::string expert; ///< of the one shown; empty: nobody was named
    std::vector<AgreedAnswer> agreed; ///< of the one shown
    Outcome outcome; ///< of the one shown
    Outcome over; ///< of all up to it that ask one of its questions; severity is read from this
    std::size_t overSessions = 0;
    ManyFacets facets; ///< of `over`
    Drifts drifts;
    std::vector<std::size_t> charted; ///< of `sessions`: what each point of `control` stands for
    Control control;

    const SessionLine &session() const { return sessions[*shown]; }
};

/// Whether what is agreed stands beside what each gave: in a session held here that was not scored
/// together, where it is the score itself.
bool comparesWithAgreed(const Board &board);
/// Of a question and an interaction of the outcome; null: nothing is agreed yet.
const AgreedAnswer *agreedOn(const Board &board, std::size_t interaction, std::size_t question);

/// A session held here, as its own area reads it.
struct HeldSession {
    std::string subject, title;
    Held held;
    std::optional<Instant> began;
    std::string expert; ///< whose scores are the reference
    std::vector<AgreedAnswer> agreed;
    Sitting sitting; ///< empty before the reveal
};

/// `source` empty, one that is gone or not revealed yet: the latest session that can be read.
Result<Board> boardFor(store::Connection &facts, const facts::ReadContext &context,
    const std::string &source, const std::stop_token &stop, const Method &method = {},
    std::vector<HeldSession> held = {});

} // namespace attune::calibration
