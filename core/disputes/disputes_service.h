// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with evaluations: give, retract, dispute, choose who scores again, decide.
#pragma once

#include "core/disputes/candidates.h"
#include "core/disputes/disputes_queries.h"
#include "core/governance/agreement_service.h"

namespace attune::disputes {

struct NewEvaluation {
    std::string person; ///< pseudonym of the agent
    std::string contact;
    std::string form;
    std::int64_t formVersion = 0; ///< as it was shown; 0: the newest
    sessions::Paper paper;
    std::string remark;
};

/// Of whom a contact was drawn, where whoever evaluates does not choose them.
struct Turn {
    std::string person; ///< empty: of nobody, and `answer` says why
    governance::DrawAnswer answer;
};
/// Pure. In which order people are evaluated by this form: who has the fewest evaluations by it
/// that stand comes first, and among equals the seed decides.
std::vector<std::string> turnsOf(const std::vector<State> &evaluations,
    std::vector<std::string> people, std::string_view form, std::uint64_t seed);

/// What who scores again is given: nothing of what was given, proposed or said.
struct RescoreTask {
    std::string subject, contact;
    Instant contactStart;
    std::optional<LegKey> leg; ///< nullopt: the contact is not here (any more)
    forms::Form form;
    Instant due;
};

/// What other areas know of the people who might score again.
struct Known {
    std::map<std::string, std::vector<std::string>> persons; ///< of a user: pseudonyms
    std::set<std::string> failedGold; ///< users
    std::optional<std::set<std::string>> inRecovery; ///< pseudonyms
};

/// What is known of an evaluation that does not open here.
struct ClosedEvaluation {
    std::string by; ///< first evaluator
    Instant at; ///< when it was given
};

class Service {
public:
    explicit Service(governance::Office office)
        : m_office(std::move(office))
    {
    }

    Reader reader() const { return {m_office.user(), m_office.roles()}; }
    /// As who is signed in may see them, the newest first. Fault::Denied without the keys.
    Result<std::vector<State>> evaluations(std::int64_t *unreadable = nullptr);
    Result<State> evaluation(const std::string &subject);
    /// With everything: for rules, and never to be shown. What does not open here closes nothing
    /// but itself; rules take it for what forbids most.
    Result<std::vector<State>> wholeEvaluations(std::vector<ClosedEvaluation> &closed);
    Result<forms::Form> formOf(const State &state);
    /// Agent and first evaluator ("=user") of every open dispute; those that do not open here are
    /// only counted.
    Result<std::vector<std::pair<std::string, std::string>>> openPairs(
        std::int64_t *unreadable = nullptr);

    /// A contact of this agent for a formal evaluation: drawn at random, or the one picked. The
    /// works agreement is asked and the draw written down, once for each contact. Whoever has drawn
    /// one and not evaluated it is given the same again: there is no choice between two.
    Result<governance::DrawAnswer> draw(
        const std::string &person, std::optional<LegKey> picked, std::uint64_t seed);
    /// The same of whoever's turn it is among these, so that a form is scored blind from the first
    /// moment: who evaluates is not told of whom. One that was drawn and waits comes again.
    Result<Turn> drawTurn(
        const std::vector<std::string> &people, const std::string &form, std::uint64_t seed);
    /// Its subject. Draws the contact where nobody did. Faults: Denied names the clause that
    /// refuses it, Invalid what is wrong with the answers, Conflict what was evaluated already, or
    /// a form that has a newer version by now.
    Result<std::string> evaluate(const NewEvaluation &given);
    /// One's own; anybody's by who answers for quality.
    Done retract(const State &seen, const std::string &reason);

    /// Fault::Invalid names the question and what is wrong.
    Done open(const State &seen, const std::vector<Proposal> &proposals);
    Done withdraw(const State &seen, const std::string &reason);
    /// For who may decide it alone: Fault::Denied. Conflict while nothing is disputed.
    Result<std::vector<Candidate>> candidates(const std::string &subject, const Known &known);
    /// Fault::Denied names why they may not score it, or the clause that refuses it.
    Done assign(const State &seen, const std::string &evaluator, Instant due, const Known &known);
    /// Fault::Denied for anybody else than who was chosen.
    Result<RescoreTask> task(const std::string &subject);
    Done rescore(const std::string &subject, const sessions::Paper &paper);
    /// Of every disputed question; the new version and its score follow.
    Done resolve(const State &seen, const std::vector<Choice> &choices);

private:
    Result<State> whole(const std::string &subject);
    Result<Leg> legOf(const std::string &contact, const std::string &person,
        std::optional<Instant> start = std::nullopt);
    /// Nothing when it was drawn for this use before.
    Done admit(const std::string &person, const std::string &contact, LegKey leg,
        access::MonitoringUse use);
    Result<AgentId> agentOf(const std::string &person);
    Result<std::optional<LegKey>> drawnBefore(const std::string &person);
    Result<std::optional<LegKey>> drawnBefore(const std::string &person, LegKey picked);
    /// Who of these has a contact drawn by who is signed in and not evaluated yet; empty: nobody.
    Result<std::string> waitingTurn(
        const std::vector<State> &evaluations, const std::vector<std::string> &people);
    Result<bool> closedToAll(LegKey leg);
    Result<bool> wasDrawn(
        const std::string &person, const std::string &contact, access::MonitoringUse use);
    Done mayStandFor(const State &state);
    /// Fault::Denied for either side.
    Done mayDecide(const State &state, const Dispute &dispute) const;
    template <typename T>
    Done write(const State &state, const journal::KindOf<T> &kind, const T &value,
        const journal::Heads &seen);

    governance::Office m_office;
};

/// The clauses or the state of the agreement that refuse a draw; empty: nothing does.
std::string refusalIn(const governance::DrawAnswer &answer);

} // namespace attune::disputes
