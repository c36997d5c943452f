// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be disputed and how, what follows from scoring it again, and who may see what of it.
#include "core/disputes/disputes.h"
#include "core/forms/form_file.h"

#include <algorithm>
#include <array>
#include <set>

namespace attune::disputes {

namespace {

constexpr std::array<std::string_view, 3> kOutcomeNames{"keep", "accept", "third"};
constexpr std::array<std::string_view, 6> kStageNames{
    "open", "assigned", "rescored", "resolved", "withdrawn", "overtaken"};
constexpr std::array<std::string_view, 17> kProblemNames{"retracted", "no-window", "window-closed",
    "own-evaluation", "already-open", "no-questions", "twice-named", "no-such-question",
    "not-asked", "already-decided", "off-scale", "not-applicable-here", "no-answer",
    "same-as-given", "no-reason", "no-outcome", "not-proposed"};
static_assert(kProblemNames.size() == static_cast<std::size_t>(Problem::NotProposed) + 1);

constexpr Roles kSeeAll = Role::Supervisor | Role::PeerReviewer | Role::Leader;

const forms::Answer &givenIn(const forms::Answers &answers, const std::string &question)
{
    static const forms::Answer kNone;
    const auto found = answers.find(question);
    return found == answers.end() ? kNone : found->second;
}

bool saysNothing(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// Of an answer by itself, whatever was answered before it. Its comment is the reason.
std::optional<Problem> offScale(const forms::Question &question, const forms::Answer &answer)
{
    using Why = forms::AnswerProblem::Why;
    forms::Form alone;
    alone.groups = {{"all", "all", 1, {question}}};
    alone.groups[0].questions[0].condition.reset();
    for (const forms::AnswerProblem &each : forms::problemsOf(alone, {{question.id, answer}})) {
        if (each.why == Why::NotApplicableHere)
            return Problem::NotApplicableHere;
        if (each.why != Why::NeedsComment && each.why != Why::Missing)
            return Problem::OffScale;
    }
    return std::nullopt;
}

std::optional<Problem> problemOf(
    const State &state, const forms::Form &form, const Proposal &proposal)
{
    const forms::Question *question = form.question(proposal.question);
    if (!question)
        return Problem::NoSuchQuestion;
    const forms::Answers &given = state.current().answers;
    if (!forms::isShown(form, *question, given))
        return Problem::NotAsked;
    if (state.isDecided(proposal.question))
        return Problem::AlreadyDecided;
    if (proposal.answer.empty())
        return Problem::NoAnswer;
    if (const auto off = offScale(*question, proposal.answer))
        return off;
    if (isSame(givenIn(given, proposal.question), proposal.answer))
        return Problem::SameAsGiven;
    if (saysNothing(proposal.reason))
        return Problem::NoReason;
    return std::nullopt;
}

/// What keeps anybody, or this user, from disputing it now.
std::optional<Problem> closedTo(const State &state, std::string_view user, Instant now)
{
    if (!state.stands())
        return Problem::Retracted;
    if (!state.evaluated.disputeUntil)
        return Problem::NoWindow;
    if (now > *state.evaluated.disputeUntil)
        return Problem::WindowClosed;
    if (user == state.by)
        return Problem::OwnEvaluation;
    const Dispute *live = state.liveDispute();
    if (live && (live->stage != Stage::Open || !live->isSide(user)))
        return Problem::AlreadyOpen;
    return std::nullopt;
}

void hideProposals(std::vector<Side> &sides)
{
    for (Side &side : sides)
        side = {{}, side.at, {}, side.place};
}

} // namespace

bool isSame(const forms::Answer &a, const forms::Answer &b)
{
    const auto plain = [](forms::Answer answer) {
        answer.comment.clear();
        std::ranges::sort(answer.options);
        return answer;
    };
    return plain(a) == plain(b);
}

std::vector<DisputeProblem> problemsOf(const State &state, const forms::Form &form,
    const std::vector<Proposal> &proposals, std::string_view user, Instant now)
{
    if (const auto closed = closedTo(state, user, now))
        return {{{}, *closed}};
    if (proposals.empty())
        return {{{}, Problem::NoQuestions}};
    std::vector<DisputeProblem> out;
    std::set<std::string> seen;
    for (const Proposal &each : proposals) {
        if (!seen.insert(each.question).second)
            out.push_back({each.question, Problem::TwiceNamed});
        else if (const auto problem = problemOf(state, form, each))
            out.push_back({each.question, *problem});
    }
    return out;
}

std::vector<Proposal> proposalsFrom(const State &state, const forms::Answers &wished)
{
    std::vector<Proposal> out;
    for (const auto &[question, answer] : wished) {
        // A reason without another answer is told to be one, not left out.
        const bool isMeant = !answer.empty()
            && (!saysNothing(answer.comment)
                || !isSame(answer, givenIn(state.current().answers, question)));
        if (!isMeant)
            continue;
        Proposal proposal{question, answer, answer.comment};
        proposal.answer.comment.clear();
        out.push_back(std::move(proposal));
    }
    return out;
}

std::optional<Decided> derivedFor(
    const State &state, const Dispute &dispute, const std::string &question)
{
    if (!dispute.rescore)
        return std::nullopt;
    const forms::Answer &again = givenIn(dispute.rescore->answers, question);
    const forms::Answer &before = givenIn(state.current().answers, question);
    if (again.empty())
        return std::nullopt;
    if (isSame(again, before))
        return Decided{question, Outcome::Keep, before, before, {}};
    for (const Proposal *each : dispute.proposalsFor(question)) {
        if (isSame(again, each->answer))
            return Decided{question, Outcome::Accept, before, each->answer, {}};
    }
    Decided third{question, Outcome::Third, before, again, {}};
    third.now.comment.clear();
    return third;
}

Result<Decided> decidedFrom(const State &state, const Dispute &dispute, const Choice &choice)
{
    const auto wrong = [&](Problem why) {
        return Error{Fault::Invalid, choice.question + ": " + std::string(nameOf(why))};
    };
    const auto proposals = dispute.proposalsFor(choice.question);
    if (proposals.empty())
        return wrong(Problem::NoSuchQuestion);
    if (saysNothing(choice.reason))
        return wrong(Problem::NoReason);
    Decided out{choice.question, choice.outcome, givenIn(state.current().answers, choice.question),
        {}, choice.reason};
    out.now = out.before;
    if (choice.outcome == Outcome::Keep)
        return out;
    if (choice.outcome == Outcome::Accept) {
        if (choice.proposal >= proposals.size())
            return wrong(Problem::NotProposed);
        out.now = proposals[choice.proposal]->answer;
    } else {
        // Nobody invents a value: a third one is what was given blind.
        const auto derived = derivedFor(state, dispute, choice.question);
        if (!derived || derived->outcome != Outcome::Third)
            return wrong(Problem::NotProposed);
        out.now = derived->now;
    }
    out.now.comment = choice.reason;
    return out;
}

After answersAfter(const State &state, const forms::Form &form, const Dispute &dispute,
    const std::vector<Decided> &decided)
{
    After out{state.current().answers, {}};
    for (const Decided &each : decided)
        out.answers[each.question] = each.now;
    if (!dispute.rescore)
        return out;
    for (const forms::Group &group : form.groups) {
        for (const forms::Question &question : group.questions) {
            const forms::Answer &again = givenIn(dispute.rescore->answers, question.id);
            const bool isNew = forms::isShown(form, question, out.answers)
                && !forms::isShown(form, question, state.current().answers)
                && givenIn(out.answers, question.id).empty() && !again.empty();
            if (!isNew)
                continue;
            out.answers[question.id] = again;
            out.filled.push_back(question.id);
        }
    }
    return out;
}

bool isBlind(const State &state, std::string_view user)
{
    const Dispute *dispute = state.liveDispute();
    return dispute && dispute->stage == Stage::Assigned && dispute->isAssigned(user);
}

State asSeenBy(State state, const Reader &reader)
{
    const bool blind = isBlind(state, reader.user);
    // Why others could not be chosen is for who chooses: it names the first evaluator, and who
    // rests.
    if (blind || !reader.roles.has(Role::Leader)) {
        for (Dispute &each : state.disputes) {
            for (Assignment &assignment : each.assignments)
                assignment.excluded.clear();
        }
    }
    const bool scoredAgain = std::ranges::any_of(state.disputes,
        [&](const Dispute &each) { return each.rescore && each.rescore->by == reader.user; });
    const bool own = state.by == reader.user;
    if (!blind && (reader.roles.meets(kSeeAll) || own || scoredAgain)) {
        // What the second evaluator gave is for who decides, until it is decided.
        for (Dispute &each : state.disputes) {
            const bool isTheirs =
                reader.roles.has(Role::Leader) || (each.rescore && each.rescore->by == reader.user);
            if (each.stage == Stage::Rescored && !isTheirs) {
                each.rescore->answers.clear();
                each.rescore->notes.clear();
                each.rescore->score.reset();
            }
        }
        return state;
    }
    state.masked = true;
    state.by.clear();
    state.retraction.reset();
    state.evaluated.person.clear();
    state.evaluated.answers.clear();
    state.evaluated.notes.clear();
    state.evaluated.remark.clear();
    state.evaluated.score.reset();
    for (Version &version : state.versions)
        version = {{}, {}, {}, version.at};
    hideProposals(state.late);
    for (Dispute &dispute : state.disputes) {
        hideProposals(dispute.sides);
        hideProposals(dispute.withdrawn);
        dispute.withdrawnWhy.clear();
        dispute.resolutions.clear();
        if (dispute.rescore)
            dispute.rescore = Rescore{{}, dispute.rescore->at, {}, {}, {}, false, 0};
    }
    return state;
}

bool keepsSomething(const State &state, const Reader &reader)
{
    const State seen = asSeenBy(state, reader);
    if (seen.masked)
        return true;
    for (std::size_t i = 0; i < state.disputes.size(); ++i) {
        const Dispute &whole = state.disputes[i], &shown = seen.disputes[i];
        if (whole.rescore && whole.rescore->answers.size() != shown.rescore->answers.size())
            return true;
        for (std::size_t k = 0; k < whole.assignments.size(); ++k) {
            if (whole.assignments[k].excluded.size() != shown.assignments[k].excluded.size())
                return true;
        }
    }
    return false;
}

std::string answerText(const std::string &question, const forms::Answer &answer)
{
    return forms::toJson(forms::Answers{{question, answer}});
}

std::optional<forms::Answer> answerFrom(const std::string &question, const std::string &text)
{
    auto answers = forms::answersFromJson(text);
    if (!answers || answers->size() != 1 || answers->begin()->first != question)
        return std::nullopt;
    return std::move(answers->begin()->second);
}

std::string_view nameOf(Outcome outcome)
{
    return kOutcomeNames[static_cast<std::size_t>(outcome)];
}

std::string_view nameOf(Stage stage)
{
    return kStageNames[static_cast<std::size_t>(stage)];
}

std::string_view nameOf(Problem problem)
{
    return kProblemNames[static_cast<std::size_t>(problem)];
}

std::optional<Outcome> outcomeNamed(std::string_view name)
{
    const auto found = std::ranges::find(kOutcomeNames, name);
    return found == kOutcomeNames.end()
        ? std::nullopt
        : std::optional(static_cast<Outcome>(found - kOutcomeNames.begin()));
}

} // namespace attune::disputes
