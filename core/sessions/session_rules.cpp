// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the entries of a session say together, and which of them count.
#include "core/journal/whole_history.h"
#include "core/sessions/sessions.h"

#include <algorithm>
#include <array>
#include <set>

namespace attune::sessions {

namespace {

constexpr std::string_view kPrefix = "calibration";

constexpr std::array<std::string_view, 5> kStages{
    "draft", "scoring", "revealed", "agreed", "closed"};
constexpr std::array<std::string_view, 3> kModes{"blind", "open", "consensus"};

bool holds(const std::vector<std::string> &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

/// Goes through entries in order and lets each do what its writer may.
class Reading {
public:
    Reading(std::string_view subject, const journal::History &history)
        : m_history(history)
    {
        m_state.subject = subject;
        m_state.heads = history.heads();
    }

    State run()
    {
        journal::readThrough(m_history, m_state,
            [&](std::size_t at, const journal::Told &entry) { return take(at, entry); });
        return std::move(m_state);
    }

private:
    /// Whether it counted.
    bool take(std::size_t at, const journal::Told &entry)
    {
        if (entry.is(planKind()))
            return takePlan(entry);
        if (entry.is(startedKind()))
            return takeStart(entry);
        if (entry.is(extendedKind()))
            return takeExtension(entry);
        if (entry.is(scoredKind()))
            return takeScore(at, entry);
        if (entry.is(revealedKind()))
            return takeReveal(at, entry);
        if (entry.is(consensusKind()))
            return takeConsensus(entry);
        if (entry.is(agreedKind()))
            return takeAgreement(at, entry);
        return entry.is(closedKind()) && takeEnd(at, entry);
    }

    bool leads(const std::string &who) const
    {
        const Plan &plan = m_state.plan;
        return who == plan.facilitator || (!who.empty() && who == plan.substitute);
    }

    /// A plan is whoever's made it, or its facilitator's; after the start it stays as it was.
    bool takePlan(const journal::Told &entry)
    {
        if (m_state.stage != Stage::Draft)
            return false;
        if (!m_state.by.empty() && entry.actor != m_state.by && !leads(entry.actor))
            return false;
        m_state.plan = planKind().read(entry.values);
        m_state.inConflict = entry.inConflict;
        if (m_state.by.empty())
            m_state.by = entry.actor;
        return true;
    }
    bool takeStart(const journal::Told &entry)
    {
        if (m_state.stage != Stage::Draft || !(leads(entry.actor) || entry.actor == m_state.by)
            || !problemsOf(m_state.plan).empty())
            return false;
        m_state.stage = Stage::Scoring;
        m_state.started = entry.hlc.wall();
        return true;
    }
    bool takeExtension(const journal::Told &entry)
    {
        const Instant deadline = extendedKind().read(entry.values).deadline;
        // Put off, never brought forward: nobody is made late afterwards.
        if (m_state.stage != Stage::Scoring || !leads(entry.actor)
            || (m_state.plan.deadline && deadline <= *m_state.plan.deadline))
            return false;
        m_state.plan.deadline = deadline;
        for (Given &given : m_state.given)
            given.late = given.at > *m_state.plan.deadline;
        return true;
    }
    bool takeScore(std::size_t at, const journal::Told &entry)
    {
        Given given;
        given.sealed = scoredKind().read(entry.values);
        given.interaction = static_cast<std::size_t>(given.sealed.interaction);
        // Who knew that it was over gives nothing any more; who did not, on another workstation,
        // comes late like anybody.
        const bool isOver = m_state.stage == Stage::Draft
            || std::ranges::any_of(
                m_ends, [&](std::size_t end) { return m_history.sees(at, end); });
        if (isOver || m_state.plan.mode == Mode::Consensus || !m_state.isParticipant(entry.actor)
            || given.interaction >= m_state.plan.interactions.size())
            return false;
        given.by = entry.actor;
        given.at = entry.hlc.wall();
        given.entry = entry.ref;
        given.late = m_state.plan.deadline && given.at > *m_state.plan.deadline;
        // Later by the clock is not enough: what counts is whether the reveal was before them.
        given.afterReveal = std::ranges::any_of(
            m_reveals, [&](std::size_t reveal) { return m_history.sees(at, reveal); });
        const auto same = std::ranges::find_if(m_state.given, [&](const Given &other) {
            return other.by == given.by && other.interaction == given.interaction;
        });
        if (same == m_state.given.end())
            m_state.given.push_back(std::move(given));
        else if (given.afterReveal && !same->afterReveal)
            return false; // what was given blind stands
        else
            *same = std::move(given);
        return true;
    }
    bool takeReveal(std::size_t at, const journal::Told &entry)
    {
        const bool mayNow = m_state.stage != Stage::Draft && m_state.stage != Stage::Closed;
        if (!mayNow || !m_state.isKeeper(entry.actor))
            return false;
        m_reveals.push_back(at);
        m_state.reveals.push_back(revealedKind().read(entry.values));
        if (m_state.stage == Stage::Scoring)
            m_state.stage = Stage::Revealed;
        if (!m_state.revealed)
            m_state.revealed = entry.hlc.wall();
        return true;
    }
    bool takeConsensus(const journal::Told &entry)
    {
        const bool together = m_state.plan.mode == Mode::Consensus;
        const bool mayNow =
            m_state.stage == Stage::Revealed || (together && m_state.stage == Stage::Scoring);
        Consensus agreed = consensusKind().read(entry.values);
        const bool may = leads(entry.actor) || m_state.isParticipant(entry.actor);
        if (!mayNow || !may
            || static_cast<std::size_t>(agreed.interaction) >= m_state.plan.interactions.size())
            return false;
        std::erase_if(m_state.consensus, [&](const Consensus &other) {
            return other.interaction == agreed.interaction && other.question == agreed.question;
        });
        m_state.consensus.push_back(std::move(agreed));
        return true;
    }
    bool takeAgreement(std::size_t at, const journal::Told &entry)
    {
        const bool together = m_state.plan.mode == Mode::Consensus;
        const bool mayNow =
            m_state.stage == Stage::Revealed || (together && m_state.stage == Stage::Scoring);
        if (!mayNow || !leads(entry.actor))
            return false;
        const Agreed agreed = agreedKind().read(entry.values);
        m_ends.push_back(at);
        m_state.stage = Stage::Agreed;
        m_state.attended = agreed.attended;
        m_state.remark = agreed.remark;
        return true;
    }
    bool takeEnd(std::size_t at, const journal::Told &entry)
    {
        const bool mayNow = m_state.stage == Stage::Agreed || m_state.stage == Stage::Revealed;
        if (!mayNow || !leads(entry.actor))
            return false;
        m_ends.push_back(at);
        m_state.stage = Stage::Closed;
        return true;
    }

    const journal::History &m_history;
    State m_state;
    std::vector<std::size_t> m_reveals, m_ends; ///< entries
};

journal::Folded fold(std::string_view subject, const journal::History &history)
{
    const State state = stateFrom(subject, history);
    journal::Folded out;
    out.status = state.by.empty() && state.erased > 0 ? std::string("forgotten")
                                                      : std::string(nameOf(state.stage));
    out.at = state.started;
    if (!out.at && !history.entries().empty())
        out.at = history.entries().front().hlc.wall();
    return out;
}

} // namespace

std::vector<PlanProblem> problemsOf(const Plan &plan)
{
    using Why = PlanProblem::Why;
    std::vector<PlanProblem> out;
    const auto check = [&](bool wrong, Why why) {
        if (wrong)
            out.push_back({why});
    };
    const std::set<std::string> names(plan.participants.begin(), plan.participants.end());
    const std::set<std::string> contacts(plan.interactions.begin(), plan.interactions.end());
    check(plan.title.empty(), Why::NoTitle);
    check(names.size() < 2, Why::FewParticipants);
    check(plan.participants.size() > kMostParticipants, Why::TooManyParticipants);
    check(names.size() != plan.participants.size() || contacts.size() != plan.interactions.size(),
        Why::TwiceNamed);
    check(plan.interactions.empty(), Why::NoInteraction);
    check(plan.interactions.size() > kMostInteractions, Why::TooManyInteractions);
    check(plan.form.empty(), Why::NoForm);
    check(plan.facilitator.empty(), Why::NoFacilitator);
    check(!plan.expert.empty() && !names.contains(plan.expert), Why::ExpertNotAmongThem);
    const bool isBlind = plan.mode == Mode::Blind;
    check(isBlind && names.contains(plan.facilitator)
            && (plan.substitute.empty() || plan.substitute == plan.facilitator),
        Why::SubstituteNeeded);
    check(isBlind && names.contains(plan.substitute), Why::SubstituteScores);
    return out;
}

std::string_view nameOf(PlanProblem::Why why)
{
    static constexpr std::array<std::string_view, 11> kNames{"no-title", "few-participants",
        "too-many-participants", "twice-named", "no-interaction", "too-many-interactions",
        "no-form", "no-facilitator", "expert-not-among-them", "substitute-needed",
        "substitute-scores"};
    static_assert(
        kNames.size() == static_cast<std::size_t>(PlanProblem::Why::SubstituteScores) + 1);
    return kNames[static_cast<std::size_t>(why)];
}

std::vector<std::string> keepersOf(const Plan &plan)
{
    std::vector<std::string> out;
    if (plan.mode != Mode::Blind || !holds(plan.participants, plan.facilitator))
        out.push_back(plan.facilitator);
    if (!plan.substitute.empty() && plan.substitute != plan.facilitator)
        out.push_back(plan.substitute);
    return out;
}

std::vector<Absent> State::absent() const
{
    std::vector<Absent> out;
    if (plan.mode == Mode::Consensus)
        return out; // nobody is asked for a score of their own
    for (const std::string &who : plan.participants) {
        const auto has = static_cast<std::size_t>(
            std::ranges::count_if(given, [&](const Given &each) { return each.by == who; }));
        if (has < plan.interactions.size())
            out.push_back({who, plan.interactions.size() - has});
    }
    return out;
}

std::size_t State::counted() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(given, [](const Given &each) { return !each.afterReveal; }));
}

std::size_t State::notRevealed() const
{
    // Where nothing was hidden each score was given to all as it came.
    if (plan.mode != Mode::Blind || reveals.empty())
        return 0;
    return static_cast<std::size_t>(std::ranges::count_if(given, [&](const Given &each) {
        const std::string hash = toHex(each.entry.hash) + ' ';
        return !each.afterReveal && std::ranges::none_of(reveals, [&](const RevealedEntry &reveal) {
            return std::ranges::any_of(
                reveal.keys, [&](const std::string &key) { return key.starts_with(hash); });
        });
    }));
}

bool State::hasFinished(std::string_view who) const
{
    const auto left = absent();
    return isParticipant(who) && std::ranges::find(left, who, &Absent::who) == left.end();
}

bool State::isParticipant(std::string_view who) const
{
    return holds(plan.participants, who);
}

bool State::isKeeper(std::string_view who) const
{
    return holds(keepersOf(plan), who);
}

State stateFrom(std::string_view subject, const journal::History &history)
{
    return Reading(subject, history).run();
}

std::vector<std::string> goldIn(const std::vector<State> &sessions, std::string_view form)
{
    std::set<std::string> out;
    for (const State &state : sessions) {
        const bool isRevealed = state.stage != Stage::Draft && state.stage != Stage::Scoring;
        if (!isRevealed || state.plan.form != form)
            continue;
        const auto &all = state.plan.interactions;
        for (const Given &given : state.given) {
            if (!state.plan.expert.empty() && given.by == state.plan.expert && !given.afterReveal)
                out.insert(all[given.interaction]);
        }
        for (const Consensus &agreed : state.consensus)
            out.insert(all[static_cast<std::size_t>(agreed.interaction)]);
    }
    return {out.begin(), out.end()};
}

std::string subjectFor(std::string_view id)
{
    return std::string(kPrefix) + ':' + std::string(id);
}

journal::SubjectSort sessionSort()
{
    journal::SubjectSort sort{std::string(kPrefix), 3, vault::DataClass::Personal, fold,
        {"draft", "scoring", "revealed", "agreed"}, true};
    sort.readers = Role::Supervisor | Role::Evaluator | Role::PeerReviewer | Role::Leader;
    return sort;
}

void declareKinds(journal::Registry &registry)
{
    registry.add(planKind());
    registry.add(startedKind());
    registry.add(extendedKind());
    registry.add(scoredKind());
    registry.add(revealedKind());
    registry.add(consensusKind());
    registry.add(agreedKind());
    registry.add(closedKind());
    registry.add(sessionSort());
}

std::string_view nameOf(Stage stage)
{
    return kStages[static_cast<std::size_t>(stage)];
}

std::string_view nameOf(Mode mode)
{
    return kModes[static_cast<std::size_t>(mode)];
}

std::optional<Mode> modeNamed(std::string_view name)
{
    const auto found = std::ranges::find(kModes, name);
    return found == kModes.end() ? std::nullopt
                                 : std::optional(static_cast<Mode>(found - kModes.begin()));
}

} // namespace attune::sessions
