// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/empathy_index/decisions_service.h"

#include "core/empathy_index/empathy_index_queries.h"

#include <algorithm>

namespace attune::empathy_index {

namespace {

constexpr std::size_t kMost = 100'000;

/// Every subject of a sort that still says something, with its entries.
template <typename Take>
Done walk(journal::Journal &journal, std::string_view prefix, Take take)
{
    const auto states = journal.states(prefix, {}, kMost);
    if (!states)
        return states.error();
    for (const journal::SubjectState &state : *states) {
        if (state.status == kWithdrawn)
            continue;
        const auto history = journal.history(state.subject);
        if (!history)
            return history.error();
        take(*history);
    }
    return {};
}

Done readSettings(journal::Journal &journal, Decisions &out)
{
    const auto weights = journal.history(kWeightsSubject);
    if (!weights)
        return weights.error();
    out.weights = weightsFrom(*weights);
    for (std::size_t k = 0; k < kProxies; ++k) {
        const auto history = journal.history(switchSubject(static_cast<Proxy>(k)));
        if (!history)
            return history.error();
        Switch &figure = out.switches[k];
        figure.heads = history->heads();
        for (const journal::Told &entry : history->entries()) {
            if (entry.undone || !entry.is(switchedKind())
                || entry.payload != journal::Told::Payload::Open)
                continue;
            const Switched to = switchedKind().read(entry.values);
            // Of two that stand against each other the careful one counts until it is settled.
            figure.on = to.on && !(entry.inConflict && !figure.on);
            figure.author = entry.actor;
            figure.reason = to.reason;
            figure.at = entry.hlc.wall();
        }
    }
    return {};
}

Done readCases(journal::Journal &journal, Decisions &out)
{
    if (auto walked = walk(journal, "score",
            [&](const journal::History &history) {
                if (auto found = caseFrom(history))
                    out.cases.push_back(std::move(*found));
            });
        !walked)
        return walked;
    std::ranges::sort(out.cases, std::greater{}, &ScoreCase::last);
    if (auto walked = walk(journal, "score_review",
            [&](const journal::History &history) {
                for (const journal::Told &entry : history.entries()) {
                    if (entry.undone || !entry.is(reviewedKind())
                        || entry.payload != journal::Told::Payload::Open)
                        continue;
                    const Reviewed review = reviewedKind().read(entry.values);
                    out.reviews.push_back({{review.source, review.external, review.start}, {},
                        entry.actor, entry.hlc.wall(), review.answers()});
                }
            });
        !walked)
        return walked;
    std::ranges::sort(out.reviews, std::greater{}, &ReviewRecord::at);
    return {};
}

} // namespace

Done Service::chooseWeights(const WeightsChosen &weights, journal::Heads seen)
{
    if (!areValid(weights.weights(1)))
        return {Fault::Invalid, "the weights are not 100 together"};
    return doneOf(m_journal.append(
        journal::draft(std::string(kWeightsSubject), weightsKind(), weights, std::move(seen))));
}

Done Service::switchFigure(Proxy figure, const Switched &to, journal::Heads seen)
{
    return doneOf(m_journal.append(
        journal::draft(switchSubject(figure), switchedKind(), to, std::move(seen))));
}

Done Service::contest(const Contested &contest, journal::Heads seen)
{
    const ContactName name{contest.source, contest.external, contest.start};
    return doneOf(m_journal.append(journal::draft(
        scoreSubject(name, contest.figure), contestedKind(), contest, std::move(seen))));
}

Done Service::decide(const Decided &decision, journal::Heads seen)
{
    const ContactName name{decision.source, decision.external, decision.start};
    return doneOf(m_journal.append(journal::draft(
        scoreSubject(name, decision.figure), decidedKind(), decision, std::move(seen))));
}

Done Service::review(const Reviewed &review)
{
    const ContactName name{review.source, review.external, review.start};
    journal::Draft draft = journal::draft(reviewSubject(name), reviewedKind(), review);
    draft.seen = std::nullopt; // each person's answer stands for itself
    return doneOf(m_journal.append(std::move(draft)));
}

Done Service::adopt(const ModelAdopted &model, journal::Heads seen)
{
    return doneOf(m_journal.append(
        journal::draft(std::string(kModelSubject), modelAdoptedKind(), model, std::move(seen))));
}

Result<Adoptions> adoptionsOf(journal::Journal *journal)
{
    if (!journal)
        return Adoptions();
    const auto history = journal->history(kModelSubject);
    return history ? Result<Adoptions>(adoptionsFrom(*history))
                   : Result<Adoptions>(history.error());
}

Result<Decisions> decisionsFor(journal::Journal *journal, const journal::Authority &authority,
    const std::string &user, store::Connection &facts)
{
    Decisions out;
    out.user = user;
    if (!journal)
        return out;
    if (const auto asked = journal->states("score", {}, 1);
        !asked && asked.error().fault == Fault::Conflict)
        return out; // read beside a program of another version: what it folded cannot be asked for
    const auto health = journal->health();
    if (!health)
        return health.error();
    out.refuses = health->refuses;
    const bool writes = journal->store().mayWrite() && !health->noDevice && out.refuses.empty();
    const Roles roles = authority.rolesOf(user);
    const auto may = [&](const journal::Kind &kind) {
        return writes && roles.meets(kind.writers);
    };
    out.mayChange = may(weightsKind().kind());
    out.mayAdopt = may(modelAdoptedKind().kind());
    auto adoptions = adoptionsOf(journal);
    if (!adoptions)
        return adoptions.error();
    out.adoptions = std::move(*adoptions);
    out.mayContest = may(contestedKind().kind());
    out.mayDecide = may(decidedKind().kind());
    out.mayReview = may(reviewedKind().kind());
    if (auto read = readSettings(*journal, out); !read)
        return read.error();
    if (auto read = readCases(*journal, out); !read)
        return read.error();
    if (auto found = findLegs(facts, out); !found)
        return found.error();
    return out;
}

} // namespace attune::empathy_index
