// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for, confirms and carries out the forgetting of a person; places and lifts legal holds.
#pragma once

#include "core/facts/retention.h"
#include "core/governance/erasure.h"
#include "core/governance/office.h"

namespace attune::governance {

/// Why something was not done that is nobody's fault.
enum class Hindrance {
    Held, ///< the person is under a legal hold
    InteractionHeld, ///< an interaction of theirs is, or a day of one
    UnknownCustomer,
    UnknownAgent,
    ErasedAlready,
    NobodyAsked,
    AskedThemselves, ///< in whatever role: a second person must confirm
    OthersAsked, ///< only who asked takes it back
    NoBasis,
    WordsAreTheirs, ///< of a customer everything goes
    NoReason,
    NoReview, ///< or one that does not lie ahead
    NoMatter, ///< a hold is on a person, an interaction or days: on one of these
    NoSource,
    DaysReversed,
    NoHold,
};

/// What one workstation did, and what hinders it still.
struct CarriedOut {
    std::int64_t persons = 0; ///< of whom nothing is left here now
    std::int64_t waiting = 0; ///< of whom something is, or who could not be reported
    std::int64_t halted = 0; ///< that a legal hold stopped before it was done here
    std::string why; ///< of the first that waits
};

struct ErasureAnswer {
    std::optional<Hindrance> hindrance; ///< nullopt: signed
    std::optional<CarriedOut> carried; ///< of a confirmation
    std::int64_t tooLateOn = 0; ///< workstations that had erased what is held now
};

class Erasures {
public:
    explicit Erasures(Office office)
        : m_office(std::move(office))
    {
    }

    /// By the number the centre's systems know them by. Fault::Denied while locked.
    Result<std::string> personOf(journal::PersonIs is, std::string_view externalId) const;

    /// As whom they rated interactions elsewhere; empty where their number is not to be read.
    std::vector<std::string> alsoOf(
        journal::PersonIs is, std::string_view person, std::string externalId) const;

    /// Everybody somebody asked to forget, the newest first. Fault::Denied for who may not know.
    Result<std::vector<ErasureState>> all();
    Result<ErasureState> of(std::string_view person);
    /// Faults: Conflict (it changed meanwhile), Denied (role).
    Result<ErasureAnswer> ask(
        std::string_view person, const journal::ErasureAsked &asked, journal::Heads seen);
    /// Done here before it answers; elsewhere at the next exchange.
    Result<ErasureAnswer> confirm(
        std::string_view person, const std::string &remark, journal::Heads seen);
    Result<ErasureAnswer> takeBack(
        std::string_view person, const std::string &reason, journal::Heads seen);

    /// In force, the one to be looked at first in front.
    Result<std::vector<HeldMatter>> holds();
    /// On a person (not empty), else on what `hold` names: a contact or a span of days. Of a person
    /// whose erasure was confirmed it stops what no workstation has done yet.
    Result<ErasureAnswer> hold(std::string_view person, const journal::Hold &hold);
    Result<ErasureAnswer> lift(
        const std::string &subject, const std::string &reason, journal::Heads seen);
    /// What must not go, for whoever deletes by age.
    Result<facts::Held> held();

    /// Everything that was decided and is not done on this workstation. At every opening and after
    /// every exchange; finishes what was broken off. Nothing is decided here.
    Result<CarriedOut> carryOut();

private:
    Result<ErasureState> stateOf(const journal::SubjectState &state);
    Done mayRead() const;
    Result<bool> isKnown(std::string_view person, journal::PersonIs is);
    Result<std::optional<Hindrance>> heldBy(std::string_view person);
    Result<std::optional<Hindrance>> hinders(
        const ErasureState &state, const journal::ErasureAsked &asked);
    std::optional<Hindrance> hinders(std::string_view person, const journal::Hold &hold) const;
    std::string holdSubject(const journal::Hold &hold) const;
    Result<ErasureAnswer> signedAs(journal::Draft draft);
    struct Todo {
        std::vector<ErasureState> erase, report;
        std::int64_t halted = 0;
    };
    Result<Todo> todo();
    Done carryOut(const ErasureState &state);
    Result<std::int64_t> removeCopies();
    Done report(const ErasureState &state, std::int64_t copies);

    Office m_office;
};

} // namespace attune::governance
