// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the entries of an evaluation say together, and which of them count.
#include "core/disputes/disputes.h"
#include "core/forms/form_file.h"

#include <algorithm>
#include <set>

namespace attune::disputes {

namespace {

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Nullopt: the lists do not belong together, or name something twice.
std::optional<std::vector<Proposal>> proposalsIn(const Opened &opened)
{
    const std::size_t count = opened.questions.size();
    if (count == 0 || opened.proposed.size() != count || opened.reasons.size() != count)
        return std::nullopt;
    std::set<std::string> seen;
    std::vector<Proposal> out;
    for (std::size_t i = 0; i < count; ++i) {
        auto answer = answerFrom(opened.questions[i], opened.proposed[i]);
        if (!answer || answer->empty() || isBlank(opened.reasons[i])
            || !seen.insert(opened.questions[i]).second)
            return std::nullopt;
        out.push_back({opened.questions[i], std::move(*answer), opened.reasons[i]});
    }
    return out;
}

/// Goes through entries in order and lets each do what it may.
class EvaluationReading {
public:
    EvaluationReading(std::string_view subject, const journal::History &history)
        : m_history(history)
    {
        m_state.subject = subject;
        m_state.heads = history.heads();
    }

    State run()
    {
        const auto &entries = m_history.entries();
        for (std::size_t place = 0; place < entries.size(); ++place) {
            const journal::Told &entry = entries[place];
            if (entry.payload == journal::Told::Payload::Erased)
                ++m_state.erased;
            else if (entry.payload == journal::Told::Payload::Open && !isOfTheJournal(entry)
                && !take(entry, place))
                ++m_state.ignored;
            m_state.inConflict |= entry.inConflict;
        }
        return std::move(m_state);
    }

private:
    /// An undo is one; here it takes nothing back.
    static bool isOfTheJournal(const journal::Told &entry)
    {
        return entry.kind.starts_with("journal.");
    }

    bool take(const journal::Told &entry, std::size_t place)
    {
        if (entry.is(evaluatedKind()))
            return takeEvaluation(entry);
        if (!m_state.stands())
            return false;
        if (entry.is(retractedKind()))
            return entry.actor == m_state.by && retract(entry, retractedKind());
        if (entry.is(annulledKind()))
            return retract(entry, annulledKind());
        if (entry.is(openedKind()))
            return takeSide(entry, place);
        if (entry.is(withdrawnKind()))
            return takeWithdrawal(entry, place);
        if (entry.is(assignedKind()))
            return takeAssignment(entry, place);
        if (entry.is(rescoredKind()))
            return takeRescore(entry, place);
        return entry.is(resolvedKind()) && takeResolution(entry, place);
    }

    bool takeEvaluation(const journal::Told &entry)
    {
        if (!m_state.versions.empty())
            return false;
        Evaluated given = evaluatedKind().read(entry.values);
        auto answers = forms::answersFromJson(given.answers);
        if (!answers)
            return false;
        m_state.by = entry.actor;
        m_state.at = entry.hlc.wall();
        m_state.versions.push_back({std::move(*answers), given.score, entry.actor, m_state.at});
        m_state.evaluated = std::move(given);
        return true;
    }

    bool retract(const journal::Told &entry, const journal::KindOf<Retracted> &kind)
    {
        Retracted retracted = kind.read(entry.values);
        if (isBlank(retracted.reason))
            return false;
        m_state.retraction = {entry.actor, entry.hlc.wall(), std::move(retracted.reason)};
        for (Dispute &dispute : m_state.disputes) {
            if (dispute.live())
                dispute.stage = Stage::Overtaken;
        }
        return true;
    }

    Dispute *live()
    {
        return m_state.disputes.empty() || !m_state.disputes.back().live()
            ? nullptr
            : &m_state.disputes.back();
    }
    template <typename Known>
    bool seesAny(std::size_t place, const std::vector<Known> &known) const
    {
        return std::ranges::any_of(
            known, [&](const Known &each) { return m_history.sees(place, each.place); });
    }
    template <typename Known>
    bool seesAll(std::size_t place, const std::vector<Known> &known) const
    {
        return std::ranges::all_of(
            known, [&](const Known &each) { return m_history.sees(place, each.place); });
    }
    /// Whether who wrote it knew that this question was decided.
    bool knewDecided(std::size_t place, const std::vector<Proposal> &proposals) const
    {
        for (const Dispute &dispute : m_state.disputes) {
            if (dispute.stage != Stage::Resolved || !seesAny(place, dispute.resolutions))
                continue;
            for (const Proposal &each : proposals) {
                if (!dispute.proposalsFor(each.question).empty())
                    return true;
            }
        }
        return false;
    }

    bool takeSide(const journal::Told &entry, std::size_t place)
    {
        auto proposals = proposalsIn(openedKind().read(entry.values));
        if (!proposals || entry.actor == m_state.by || knewDecided(place, *proposals))
            return false;
        Side side{entry.actor, entry.hlc.wall(), std::move(*proposals), place};
        if (!m_state.evaluated.disputeUntil || side.at > *m_state.evaluated.disputeUntil) {
            m_state.late.push_back(std::move(side));
            return true;
        }
        Dispute *dispute = live();
        if (!dispute) {
            m_state.disputes.emplace_back().sides.push_back(std::move(side));
            return true;
        }
        if (!seesAny(place, dispute->sides)) { // both are kept
            dispute->sides.push_back(std::move(side));
            return true;
        }
        const auto own = std::ranges::find_if(dispute->sides, [&](const Side &each) {
            return each.by == entry.actor && m_history.sees(place, each.place);
        });
        if (own == dispute->sides.end() || dispute->stage != Stage::Open)
            return false;
        *own = std::move(side); // said again before anybody was asked
        return true;
    }

    bool takeWithdrawal(const journal::Told &entry, std::size_t place)
    {
        Dispute *dispute = live();
        // Once it was scored again the answer is there, and nobody takes their question back.
        if (!dispute || dispute->stage > Stage::Assigned)
            return false;
        const auto own = std::ranges::find_if(dispute->sides, [&](const Side &each) {
            return each.by == entry.actor && m_history.sees(place, each.place);
        });
        if (own == dispute->sides.end())
            return false;
        dispute->withdrawn.push_back(std::move(*own));
        dispute->sides.erase(own);
        dispute->withdrawnWhy = withdrawnKind().read(entry.values).reason;
        if (dispute->sides.empty())
            dispute->stage = Stage::Withdrawn;
        return true;
    }

    bool isParty(const Dispute &dispute, std::string_view user) const
    {
        return user == m_state.by || dispute.isSide(user);
    }

    bool takeAssignment(const journal::Told &entry, std::size_t place)
    {
        Dispute *dispute = live();
        if (!dispute || dispute->stage > Stage::Assigned || !seesAny(place, dispute->sides))
            return false;
        Assigned assigned = assignedKind().read(entry.values);
        const bool isIndependent = !isParty(*dispute, assigned.evaluator)
            && assigned.evaluator != entry.actor && !isBlank(assigned.evaluator);
        if (!isIndependent || isParty(*dispute, entry.actor))
            return false;
        dispute->replaced += std::erase_if(dispute->assignments,
            [&](const Assignment &each) { return m_history.sees(place, each.place); });
        dispute->assignments.push_back({std::move(assigned.evaluator), entry.actor,
            entry.hlc.wall(), assigned.due, std::move(assigned.excluded), place});
        dispute->stage = Stage::Assigned;
        return true;
    }

    bool takeRescore(const journal::Told &entry, std::size_t place)
    {
        Dispute *dispute = live();
        if (!dispute || dispute->stage != Stage::Assigned || isParty(*dispute, entry.actor))
            return false;
        const auto own =
            std::ranges::find(dispute->assignments, entry.actor, &Assignment::evaluator);
        Rescored given = rescoredKind().read(entry.values);
        auto answers = forms::answersFromJson(given.answers);
        if (own == dispute->assignments.end() || !m_history.sees(place, own->place) || !answers)
            return false;
        dispute->rescore = Rescore{entry.actor, entry.hlc.wall(), std::move(*answers),
            std::move(given.notes), given.score, entry.hlc.wall() > own->due, place};
        dispute->stage = Stage::Rescored;
        return true;
    }

    /// The newest that was scored again and that who decided knew of.
    Dispute *decidable(std::size_t place)
    {
        const auto found = std::find_if(
            m_state.disputes.rbegin(), m_state.disputes.rend(), [&](const Dispute &each) {
                return each.rescore && each.stage <= Stage::Resolved
                    && m_history.sees(place, each.rescore->place);
            });
        return found == m_state.disputes.rend() ? nullptr : &*found;
    }

    bool takeResolution(const journal::Told &entry, std::size_t place)
    {
        Dispute *dispute = decidable(place);
        if (!dispute || isParty(*dispute, entry.actor) || entry.actor == dispute->rescore->by)
            return false;
        const bool isFirst = dispute->stage == Stage::Rescored;
        const bool settles = dispute->contested() && seesAll(place, dispute->resolutions);
        if (!isFirst && !settles && seesAny(place, dispute->resolutions))
            return false; // decided already
        // Decided apart: until somebody settles it nothing is changed.
        const bool taken = !isFirst && !settles && takeBack(*dispute);
        auto resolution = resolutionFrom(entry, place, *dispute);
        if (!resolution) {
            if (taken)
                apply(dispute->resolutions.front(), *dispute);
            return false;
        }
        if (settles)
            dispute->resolutions.clear();
        dispute->resolutions.push_back(std::move(*resolution));
        dispute->stage = Stage::Resolved;
        if (dispute->resolutions.size() == 1)
            apply(dispute->resolutions.front(), *dispute);
        if (isFirst)
            splitUnseen(place);
        return true;
    }

    /// Whether there was something to take back.
    bool takeBack(const Dispute &dispute)
    {
        if (dispute.resolutions.size() != 1)
            return false;
        const Resolution &first = dispute.resolutions.front();
        return std::erase_if(m_state.versions, [&](const Version &each) {
            return each.by == first.by && each.at == first.at;
        }) > 0;
    }

    std::optional<Resolution> resolutionFrom(
        const journal::Told &entry, std::size_t place, const Dispute &dispute) const
    {
        const Resolved given = resolvedKind().read(entry.values);
        const std::size_t count = given.questions.size();
        if (given.outcomes.size() != count || given.answers.size() != count
            || given.reasons.size() != count)
            return std::nullopt;
        Resolution out{entry.actor, entry.hlc.wall(), {}, given.filled, given.score, place};
        std::set<std::string> decided;
        for (std::size_t i = 0; i < count; ++i) {
            const auto outcome = outcomeNamed(given.outcomes[i]);
            const auto answer = answerFrom(given.questions[i], given.answers[i]);
            if (!outcome || !answer || !decided.insert(given.questions[i]).second)
                return std::nullopt;
            Choice choice{given.questions[i], *outcome, given.reasons[i], 0};
            const auto proposals = dispute.proposalsFor(choice.question);
            while (choice.proposal + 1 < proposals.size()
                && !isSame(proposals[choice.proposal]->answer, *answer))
                ++choice.proposal;
            auto one = decidedFrom(m_state, dispute, choice);
            if (!one || !isSame(one->now, *answer))
                return std::nullopt;
            one->now = *answer; // with its comment
            out.decided.push_back(std::move(*one));
        }
        for (const Side &side : dispute.sides) {
            for (const Proposal &each : side.proposals) {
                if (m_history.sees(place, side.place) && !decided.contains(each.question))
                    return std::nullopt; // every question has its decision
            }
        }
        return out;
    }

    void apply(const Resolution &resolution, const Dispute &dispute)
    {
        if (!resolution.changes())
            return;
        Version next{m_state.current().answers, resolution.score, resolution.by, resolution.at};
        for (const Decided &each : resolution.decided)
            next.answers[each.question] = each.now;
        for (const std::string &question : resolution.filled) {
            const auto given = dispute.rescore->answers.find(question);
            if (given != dispute.rescore->answers.end())
                next.answers.insert(*given); // what was answered stays
        }
        m_state.versions.push_back(std::move(next));
    }

    /// What somebody recorded whom the decision did not know of is a dispute of its own.
    void splitUnseen(std::size_t place)
    {
        Dispute next;
        auto &sides = m_state.disputes.back().sides;
        for (auto side = sides.begin(); side != sides.end();) {
            if (m_history.sees(place, side->place)) {
                ++side;
                continue;
            }
            next.sides.push_back(std::move(*side));
            side = sides.erase(side);
        }
        if (!next.sides.empty())
            m_state.disputes.push_back(std::move(next));
    }

    const journal::History &m_history;
    State m_state;
};

} // namespace

State stateFrom(std::string_view subject, const journal::History &history)
{
    return EvaluationReading(subject, history).run();
}

} // namespace attune::disputes
