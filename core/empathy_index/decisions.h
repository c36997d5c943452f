// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about the index: how much each figure counts, which figures are switched off,
// and single scores that are contested and settled by a person.
#pragma once

#include "core/empathy_index/empathy_index.h"
#include "core/journal/registry.h"

#include <map>

namespace attune::empathy_index {

using scoring::Proxy;

/// In hundredths; together 100.
struct WeightsChosen {
    std::int64_t personalisation = 25, escalation = 25, recovery = 25, acknowledgement = 25;
    std::string reason;

    Weights weights(std::int64_t version) const;
};
const journal::KindOf<WeightsChosen> &weightsKind();
inline constexpr std::string_view kWeightsSubject = "empathy_index:weights";

struct Switched {
    bool on = true;
    std::string reason;
};
const journal::KindOf<Switched> &switchedKind();
std::string switchSubject(Proxy figure);

/// A contact as its source names it, since keys of the store may change.
struct ContactName {
    std::string source, external;
    Instant start;

    friend auto operator<=>(const ContactName &, const ContactName &) = default;
};
/// "score:<digest>-recovery": one figure of one contact, naming nobody.
std::string scoreSubject(const ContactName &contact, Proxy figure);

/// Somebody does not agree with a figure of a contact.
struct Contested {
    std::string source, external;
    Instant start;
    Proxy figure = Proxy::Personalisation;
    std::string reason;
};
const journal::KindOf<Contested> &contestedKind();

enum class Verdict { Stands, Met, NotMet, CannotBeSaid };
/// A person's word on it: it wins over the program's.
struct Decided {
    std::string source, external;
    Instant start;
    Proxy figure = Proxy::Personalisation;
    Verdict verdict = Verdict::Stands;
    std::string reason;
};
const journal::KindOf<Decided> &decidedKind();

enum class Answer { Met, NotMet, CannotBeSaid };
/// What somebody found in a contact that was drawn at random, without looking at the scores.
struct Reviewed {
    std::string source, external;
    Instant start;
    Answer personalisation = Answer::CannotBeSaid, escalation = Answer::CannotBeSaid,
           recovery = Answer::CannotBeSaid, acknowledgement = Answer::CannotBeSaid;

    std::array<Answer, kProxies> answers() const
    {
        return {personalisation, escalation, recovery, acknowledgement};
    }
};
const journal::KindOf<Reviewed> &reviewedKind();
std::string reviewSubject(const ContactName &contact);

/// A new model of scoring counts from now on; everything is read again with it.
struct ModelAdopted {
    std::string stamp, before;
    std::int64_t legs = 0; ///< of the sample that was looked at
    std::int64_t much = 0; ///< of them, how many ended clearly differently
    std::string reason;
};
const journal::KindOf<ModelAdopted> &modelAdoptedKind();
inline constexpr std::string_view kModelSubject = "empathy_index:model";

struct Adoption {
    ModelAdopted model;
    std::string author;
    Instant at;
};
struct Adoptions {
    std::vector<Adoption> all; ///< oldest first; of two that stand against each other neither
    journal::Heads heads; ///< what a further one must have seen

    /// The stamp that was adopted last; empty: none was.
    std::string stamp() const { return all.empty() ? std::string() : all.back().model.stamp; }
};
/// Pure: what the entries say.
Adoptions adoptionsFrom(const journal::History &history);

void declareKinds(journal::Registry &registry);

inline constexpr std::string_view kContested = "contested", kDecided = "decided",
                                  kWithdrawn = "withdrawn", kReviewed = "reviewed";

struct WeightSet {
    Weights weights;
    Instant from;
    std::string author, reason; ///< empty: the program's own
    bool inConflict = false; ///< stands against another one: does not count yet
};

struct WeightsHistory {
    std::vector<WeightSet> sets{1}; ///< oldest first; the first is the program's own
    journal::Heads heads; ///< what a change must have seen

    /// The newest that counts.
    const WeightSet &current() const;
    const WeightSet &at(Instant when) const;
    bool inConflict() const;
};
/// Pure: what the entries say.
WeightsHistory weightsFrom(const journal::History &history);

struct Switch {
    bool on = true;
    std::string author, reason;
    Instant at;
    journal::Heads heads;
};

/// One figure of one contact that somebody contested or decided about.
struct ScoreCase {
    ContactName contact;
    LegKey leg; ///< none: not in this store (any more)
    Proxy figure = Proxy::Personalisation;
    std::string contestedBy, contest; ///< empty: nobody did
    std::string decidedBy, decision; ///< empty: nobody has
    std::optional<Verdict> verdict;
    bool inConflict = false; ///< two decisions stand against each other: the program's counts
    Instant last;
    journal::Heads heads;

    bool isOpen() const { return !verdict || inConflict; }
};
/// Pure: what the entries of a subject say; nullopt where all were taken back.
std::optional<ScoreCase> caseFrom(const journal::History &history);

struct ReviewRecord {
    ContactName contact;
    LegKey leg;
    std::string author;
    Instant at;
    std::array<Answer, kProxies> answers{};
};

struct Decisions {
    WeightsHistory weights;
    std::array<Switch, kProxies> switches;
    std::vector<ScoreCase> cases; ///< newest first
    std::vector<ReviewRecord> reviews; ///< newest first
    Adoptions adoptions;
    bool mayChange = false; ///< weights and switches
    bool mayAdopt = false; ///< a new model
    bool mayContest = false, mayDecide = false, mayReview = false;
    std::string user, refuses; ///< why this workstation must not write; empty: it may

    std::array<bool, kProxies> off() const;
};

/// Puts what persons decided in the place of what the program found.
void applyVerdicts(std::span<Contact> contacts, const std::vector<ScoreCase> &cases);

} // namespace attune::empathy_index
