// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do in a session: plan, start, score, reveal, agree, close.
#pragma once

#include "core/facts/ratings.h"
#include "core/forms/published.h"
#include "core/journal/journal.h"
#include "core/sessions/sealed_paper.h"

#include <map>

namespace attune::sessions {

/// A score that could be opened.
struct OpenScore {
    std::size_t given = 0; ///< its place in State::given
    Paper paper;
};

/// A session as who is signed in may see it.
struct View {
    State state;
    std::optional<forms::Form> form; ///< the pinned version; nullopt: it did not come here yet
    std::vector<OpenScore> open;
    std::size_t closed = 0; ///< scores without a key for this person
    std::size_t damaged = 0;
};

/// Ratings for the statistics: of scores that count and are open, by the points of their answers.
/// Text and dates are no ratings. In the order of interactions, questions, people.
struct SessionRatings {
    std::vector<facts::RatingRow> rows;
    std::vector<facts::RaterRow> raters; ///< ids count participants from 1
    /// Ascending, of each question where one answer of a list is chosen: the points it can earn.
    std::map<std::string, std::vector<double>> scales;
};
SessionRatings ratingsOf(const View &view);
/// What an agreed answer earns, by the same rules. Nullopt: nothing that could be compared.
std::optional<double> pointsOf(const forms::Form &form, const Consensus &agreed);
/// What of a revealed session everybody gave alike whose score counts, two at least, and nothing is
/// agreed on yet. Pure; in the order of interactions and of the form, each with `remark`.
std::vector<Consensus> givenAlike(const View &view, const std::string &remark);
/// What a question is called there: its text, with its id where two have the same.
std::string ratedName(const forms::Form &form, const forms::Question &question);
const forms::Question *questionNamed(const forms::Form &form, std::string_view ratedName);

class Service {
public:
    Service(journal::Journal &journal, vault::Vault &vault)
        : m_journal(journal)
        , m_vault(vault)
    {
    }

    /// The newest first. Fault::Denied for who may not read scores of people; see
    /// journal::readList() for `unreadable`.
    Result<std::vector<State>> sessions(std::int64_t *unreadable = nullptr);
    /// Fault::NotFound when there is none of this subject.
    Result<State> session(const std::string &subject);
    Result<View> view(const std::string &subject);

    /// Its subject. What is wrong with a plan is no fault before it is started.
    Result<std::string> create(const Plan &plan);
    Done change(const State &seen, const Plan &plan);
    /// Faults: Invalid names what is wrong with the plan, NotFound a person or version that is not
    /// there, Denied for who does not lead it.
    Done start(const State &seen, const std::string &remark = {});
    /// Fault::Invalid for one that is not later than the one before.
    Done extend(const State &seen, Instant deadline, const std::string &reason);
    /// Signed. Faults: Denied for who does not take part, Invalid names what is wrong with the
    /// answers, Conflict when it was revealed already and `evenNow` is not set.
    Done score(const std::string &subject, std::size_t interaction, const Paper &paper,
        bool evenNow = false);
    /// Also again, for scores that came late, and until the session is closed. Fault::Denied for
    /// who does not keep the session.
    Done reveal(const State &seen);
    Done agree(const State &seen, const Consensus &consensus);
    /// Several answers, all of them or none.
    Done agreeAll(const std::string &subject, const std::vector<Consensus> &all);
    Done conclude(const State &seen, const Agreed &agreed);
    Done close(const State &seen, const std::string &remark);

private:
    template <typename T>
    Done write(const State &seen, const journal::KindOf<T> &kind, const T &value);
    bool leads(const State &state) const;
    Done mayAgree(const State &seen, const forms::Form &form, const Consensus &consensus) const;
    Result<forms::Form> formOf(const Plan &plan);

    journal::Journal &m_journal;
    vault::Vault &m_vault;
};

} // namespace attune::sessions
