// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peer_review/cycle_service.h"

#include "core/forms/form_file.h"
#include "core/journal/whole_history.h"

#include <algorithm>
#include <cmath>

namespace attune::peer_review {

namespace {

constexpr double kHundredths = 100;
constexpr std::size_t kMostCycles = 1000;

} // namespace

Result<std::vector<State>> Service::cycles(std::int64_t *unreadable)
{
    return journal::readList(
        m_journal, cycleSort().prefix, kMostCycles, unreadable,
        [&](const std::string &subject) { return cycle(subject); },
        [](const State &state) { return !state.by.empty(); });
}

Result<State> Service::cycle(const std::string &subject)
{
    const auto history = journal::wholeHistory(m_journal, subject);
    if (!history)
        return history.error();
    return stateFrom(subject, *history);
}

Result<forms::Form> Service::formOf(const Plan &plan)
{
    return forms::Publisher(m_journal).version(plan.form, plan.formVersion);
}

Result<std::string> Service::create(const Plan &plan)
{
    const std::string subject = cycleSubject(sessions::freshId());
    const auto written = m_journal.append(journal::draft(subject, planKind(), plan));
    if (!written)
        return written.error();
    return subject;
}

Result<std::string> Service::createNext(const State &seen)
{
    const auto next = nextOf(seen.plan, seen.subject);
    if (!next)
        return {Fault::Invalid, "this cycle is held once"};
    std::int64_t unreadable = 0; // a cycle that does not open here keeps no series from going on
    const auto all = cycles(&unreadable);
    if (!all)
        return all.error();
    if (std::ranges::find(*all, seen.subject, [](const State &state) { return state.plan.follows; })
        != all->end())
        return {Fault::Conflict, "the cycle after this one is planned already"};
    return create(*next);
}

Done Service::change(const State &seen, const Plan &plan)
{
    if (seen.stage != Stage::Planned)
        return {Fault::Conflict, "the contacts are drawn: the plan stays as it is"};
    return doneOf(m_journal.append(journal::draft(seen.subject, planKind(), plan, seen.heads)));
}

Result<Drawing> Service::draw(const State &seen, const World &world, std::uint64_t seed)
{
    if (seen.stage != Stage::Planned)
        return {Fault::Conflict, "it is drawn already, once and for all"};
    if (const auto form = formOf(seen.plan); !form)
        return form.error();
    auto drawing = drawCycle(seen.plan, world, seed);
    if (!drawing || !drawing->drawn)
        return drawing;
    const auto written =
        m_journal.append(journal::draft(seen.subject, drawnKind(), *drawing->drawn, seen.heads));
    if (!written)
        return written.error();
    return drawing;
}

Done Service::mayExchange(const State &seen, std::size_t place, const std::string &reason)
{
    if (seen.stage != Stage::Open || place >= seen.assignments.size())
        return {Fault::Conflict, "nothing can be replaced there now"};
    if (seen.assignments[place].given)
        return {Fault::Conflict, "it was reviewed already"};
    if (reason.find_first_not_of(" \t\n") == std::string::npos)
        return {Fault::Invalid, "a replacement needs a reason"};
    return {};
}

Done Service::reassign(
    const State &seen, std::size_t place, const World &world, const std::string &reason)
{
    if (Done may = mayExchange(seen, place, reason); !may)
        return may;
    const auto next = nextReviewer(seen, world, place);
    if (!next)
        return {Fault::NotFound, "the rules allow nobody else to review this contact"};
    const auto &all = seen.plan.reviewers;
    const Reassigned reassigned{static_cast<std::int64_t>(place),
        all[seen.assignments[place].reviewer], all[*next], reason};
    return doneOf(
        m_journal.append(journal::draft(seen.subject, reassignedKind(), reassigned, seen.heads)));
}

Done Service::replace(
    const State &seen, std::size_t place, const World &world, const std::string &reason)
{
    if (Done may = mayExchange(seen, place, reason); !may)
        return may;
    const Assignment &assignment = seen.assignments[place];
    const std::string next = nextContact(seen, world, assignment);
    if (next.empty())
        return {Fault::NotFound, "there is no further contact to draw"};
    const Replaced replaced{static_cast<std::int64_t>(place), assignment.contact, next, reason};
    return doneOf(
        m_journal.append(journal::draft(seen.subject, replacedKind(), replaced, seen.heads)));
}

Done Service::write(const State &seen, Reviewed review, const sessions::Paper &paper)
{
    const auto form = formOf(seen.plan);
    if (!form)
        return form.error();
    if (const auto problems = forms::problemsOf(*form, paper.answers); !problems.empty())
        return {Fault::Invalid,
            problems.front().question + ": " + std::string(nameOf(problems.front().why))};
    if (const auto value = forms::scoreOf(*form, paper.answers).value)
        review.score = std::llround(*value * kHundredths);
    review.answers = forms::toJson(forms::asked(*form, paper.answers));
    for (const sessions::PinnedNote &note : paper.notes)
        review.notes.push_back(noteLine(note));
    auto draft = journal::draft(seen.subject, reviewedKind(), review, seen.heads);
    draft.person = review.person;
    return doneOf(m_journal.append(std::move(draft)));
}

Done Service::review(const std::string &subject, std::size_t place, const std::string &contact,
    const sessions::Paper &paper)
{
    const auto state = cycle(subject);
    if (!state)
        return state.error();
    if (state->stage != Stage::Open || place >= state->assignments.size())
        return {Fault::Conflict, "nothing is reviewed there now"};
    const Assignment &assignment = state->assignments[place];
    if (assignment.contact != contact)
        return {Fault::Conflict, "the contact was replaced meanwhile"};
    if (!state->maySign(m_vault.user(), assignment))
        return {Fault::Denied, "this review is for " + state->reviewerOf(assignment).account};
    Reviewed review;
    review.place = static_cast<std::int64_t>(place);
    review.contact = contact;
    review.person = assignment.reviewee;
    return write(*state, std::move(review), paper);
}

Done Service::reviewApart(const std::string &subject, Way way, const std::string &contact,
    const std::string &person, const sessions::Paper &paper)
{
    const auto state = cycle(subject);
    if (!state)
        return state.error();
    if (state->stage != Stage::Open)
        return {Fault::Conflict, "nothing is reviewed there now"};
    if (way == Way::Peer)
        return {Fault::Invalid, "a peer's review is of a contact that was drawn"};
    Reviewed review;
    review.place = -1;
    review.way = way;
    review.contact = contact;
    review.person = person;
    return write(*state, std::move(review), paper);
}

Done Service::end(const State &seen, const std::string &remark)
{
    if (seen.stage != Stage::Open)
        return {Fault::Conflict, "it is not open"};
    return doneOf(
        m_journal.append(journal::draft(seen.subject, endedKind(), Ended{remark}, seen.heads)));
}

} // namespace attune::peer_review
