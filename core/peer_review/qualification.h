// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is fit to review: three gold items whose right answers are kept from those who are tried by
// them, and two tries.
#pragma once

#include "core/forms/scoring.h"
#include "core/journal/journal.h"
#include "core/peer_review/cycles.h"

namespace attune::peer_review {

inline constexpr std::size_t kGoldItems = 3;
inline constexpr int kMostTries = 2;
/// How close answers must come to pass: 1 is the same points for every question.
inline constexpr double kCloseEnough = 0.8;

/// The mean over questions of 1 − |given − right| ÷ range (criterion alignment); a question that
/// only one of both answered is 0 close. Nullopt when nothing was to be scored.
std::optional<double> closeness(
    const forms::Form &form, const forms::Answers &right, const forms::Answers &given);
/// Close enough, and what fails everything was seen as such by both.
bool passes(const forms::Form &form, const forms::Answers &right, const forms::Answers &given);

struct Gold {
    std::string form;
    std::int64_t formVersion = 1;
    std::vector<std::string> contacts; ///< three
    std::vector<std::string> sealed; ///< "hex user": the answers, for each who judges
};
const journal::KindOf<Gold> &goldKind();
struct Tried {
    std::string reviewer; ///< their name
    std::string form;
    std::int64_t formVersion = 1;
    std::vector<std::string> contacts;
    std::vector<std::string> answers; ///< JSON of forms::Answers, of each contact
};
const journal::KindOf<Tried> &triedKind();
struct Judged {
    std::string form;
    std::vector<std::string> items; ///< "pass 0.92" or "fail 0.61", of each contact
};
const journal::KindOf<Judged> &judgedKind();

std::string goldSubject(std::string_view form);
std::string qualificationSubject(std::string_view reviewer);
journal::SubjectSort goldSort();
journal::SubjectSort qualificationSort();

struct GoldState {
    std::optional<Gold> gold; ///< the newest
    std::string by;
    journal::Heads heads;
};
GoldState goldFrom(const journal::History &history);

/// How somebody stands with one form.
struct Qualification {
    std::string reviewer, form;
    int tries = 0;
    std::optional<Tried> waiting; ///< tried and not judged yet
    std::string triedBy; ///< who entered the newest try
    int passed = 0; ///< items of the newest judgement
    std::optional<Instant> at; ///< of that judgement
    bool qualified = false;
    journal::Heads heads;
};
/// Pure. A judgement by who entered the try counts for nothing.
std::vector<Qualification> qualificationsFrom(const journal::History &history);

/// What people do about it.
class Qualifying {
public:
    Qualifying(journal::Journal &journal, vault::Vault &vault)
        : m_journal(journal)
        , m_vault(vault)
    {
    }

    Result<GoldState> gold(std::string_view form);
    Result<std::vector<Qualification>> all(std::string_view form);
    Result<Qualification> of(std::string_view form, std::string_view reviewer);
    /// The right answers, sealed to every user who may judge.
    Done keepGold(const forms::Form &form, std::int64_t version,
        const std::vector<std::pair<std::string, forms::Answers>> &items);
    /// Faults: NotFound without gold items, Conflict while a try waits or after two, Invalid names
    /// what is wrong with the answers.
    Done tryOut(const Reviewer &reviewer, const forms::Form &form,
        const std::vector<forms::Answers> &answers);
    /// Fault::Denied for who may not open the right answers, or entered the try themselves.
    Done judge(const forms::Form &form, const std::string &reviewer);

private:
    journal::Journal &m_journal;
    vault::Vault &m_vault;
};

} // namespace attune::peer_review
