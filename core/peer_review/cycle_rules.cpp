// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the entries of a cycle say together, and which of them count.
#include "core/journal/whole_history.h"
#include "core/peer_review/cycles.h"

#include <algorithm>
#include <charconv>

namespace attune::peer_review {

namespace {

constexpr std::string_view kCyclePrefix = "peer_cycle";
constexpr std::array<std::string_view, 3> kStageNames{"planned", "open", "ended"};
constexpr std::array<std::string_view, 3> kRhythmNames{"once", "weekly", "monthly"};
constexpr std::array<std::string_view, 4> kWayNames{"peer", "self", "supervisor", "reactive"};

template <std::size_t N, typename Enum>
std::optional<Enum> named(const std::array<std::string_view, N> &names, std::string_view name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<Enum>(found - names.begin()));
}

/// "3 0 120" as numbers; nullopt unless there are three of them.
std::optional<std::array<int, 3>> numbersIn(std::string_view text)
{
    std::array<int, 3> out{};
    const char *at = text.data(), *const end = text.data() + text.size();
    for (int &number : out) {
        while (at != end && *at == ' ')
            ++at;
        const auto [next, problem] = std::from_chars(at, end, number);
        if (problem != std::errc() || number < 0)
            return std::nullopt;
        at = next;
    }
    return at == end ? std::optional(out) : std::nullopt;
}

/// Goes through entries in order and lets each do what it may.
class CycleReading {
public:
    CycleReading(std::string_view subject, const journal::History &history)
        : m_history(history)
    {
        m_state.subject = subject;
        m_state.heads = history.heads();
    }

    State run()
    {
        journal::readThrough(m_history, m_state,
            [&](std::size_t, const journal::Told &entry) { return take(entry); });
        return std::move(m_state);
    }

private:
    bool take(const journal::Told &entry)
    {
        if (entry.is(planKind()))
            return takePlan(entry);
        if (entry.is(drawnKind()))
            return takeDraw(entry);
        if (entry.is(replacedKind()))
            return takeReplacement(entry);
        if (entry.is(reassignedKind()))
            return takeReassignment(entry);
        if (entry.is(reviewedKind()))
            return takeReview(entry);
        if (!entry.is(endedKind()) || m_state.stage != Stage::Open)
            return false;
        m_state.stage = Stage::Ended;
        m_state.ended = entry.hlc.wall();
        return true;
    }

    /// After the draw a plan stays as it was.
    bool takePlan(const journal::Told &entry)
    {
        if (m_state.stage != Stage::Planned)
            return false;
        m_state.plan = planKind().read(entry.values);
        m_state.inConflict = entry.inConflict;
        if (m_state.by.empty())
            m_state.by = entry.actor;
        return true;
    }
    /// Once: a second draw would be a choice between two.
    bool takeDraw(const journal::Told &entry)
    {
        if (m_state.stage != Stage::Planned || !problemsOf(m_state.plan).empty())
            return false;
        Drawn drawn = drawnKind().read(entry.values);
        std::vector<Assignment> assignments;
        for (const std::string &text : drawn.assigned) {
            const auto numbers = numbersIn(text);
            if (!numbers)
                return false;
            const auto contact = static_cast<std::size_t>((*numbers)[0]);
            const auto reviewer = static_cast<std::size_t>((*numbers)[1]);
            if (contact >= drawn.contacts.size() || reviewer >= m_state.plan.reviewers.size())
                return false;
            const auto pair = pairFrom(drawn.contacts[contact]);
            if (!pair)
                return false;
            Assignment each;
            each.reviewee = pair->first;
            each.contact = pair->second;
            each.reviewer = reviewer;
            each.shares = (*numbers)[2];
            each.forced = std::ranges::find(m_state.plan.forced,
                              m_state.reviewerOf(each).name() + ' ' + each.reviewee)
                != m_state.plan.forced.end();
            assignments.push_back(std::move(each));
        }
        m_state.assignments = std::move(assignments);
        m_state.drawn = std::move(drawn);
        m_state.stage = Stage::Open;
        m_state.opened = entry.hlc.wall();
        return true;
    }
    bool takeReplacement(const journal::Told &entry)
    {
        Replaced replaced = replacedKind().read(entry.values);
        const auto place = static_cast<std::size_t>(replaced.place);
        if (m_state.stage != Stage::Open || place >= m_state.assignments.size())
            return false;
        Assignment &assignment = m_state.assignments[place];
        if (assignment.given || assignment.contact != replaced.before)
            return false;
        assignment.contact = replaced.now;
        assignment.replaced.push_back(std::move(replaced));
        return true;
    }
    bool takeReassignment(const journal::Told &entry)
    {
        Reassigned reassigned = reassignedKind().read(entry.values);
        const auto place = static_cast<std::size_t>(reassigned.place);
        if (m_state.stage != Stage::Open || place >= m_state.assignments.size())
            return false;
        Assignment &assignment = m_state.assignments[place];
        const auto &all = m_state.plan.reviewers;
        const auto now = std::ranges::find(all, reassigned.now);
        if (assignment.given || all[assignment.reviewer] != reassigned.before || now == all.end())
            return false;
        assignment.reviewer = static_cast<std::size_t>(now - all.begin());
        assignment.forced = false;
        assignment.reassigned.push_back(std::move(reassigned));
        return true;
    }
    bool takeReview(const journal::Told &entry)
    {
        Given given;
        given.review = reviewedKind().read(entry.values);
        given.by = entry.actor;
        given.at = entry.hlc.wall();
        given.late = given.at > m_state.plan.due;
        if (m_state.stage != Stage::Open)
            return false;
        if (given.review.way != Way::Peer) {
            m_state.others.push_back(std::move(given));
            return true;
        }
        const auto place = static_cast<std::size_t>(given.review.place);
        if (given.review.place < 0 || place >= m_state.assignments.size())
            return false;
        Assignment &assignment = m_state.assignments[place];
        if (assignment.contact != given.review.contact || !m_state.maySign(given.by, assignment))
            return false;
        given.before = assignment.given ? assignment.given->before + 1 : 0;
        assignment.given = std::move(given);
        return true;
    }

    const journal::History &m_history;
    State m_state;
};

journal::Folded foldCycle(std::string_view subject, const journal::History &history)
{
    const State state = stateFrom(subject, history);
    journal::Folded out;
    out.status = state.by.empty() && state.erased > 0 ? std::string("forgotten")
                                                      : std::string(nameOf(state.stage));
    out.at = state.opened;
    if (!out.at && !history.entries().empty())
        out.at = history.entries().front().hlc.wall();
    return out;
}

Instant aMonthLater(Instant at)
{
    const auto day = std::chrono::floor<std::chrono::days>(at);
    const std::chrono::year_month_day date{day};
    auto later = date + std::chrono::months{1};
    if (!later.ok())
        later = later.year() / later.month() / std::chrono::last;
    return std::chrono::sys_days{later} + (at - day);
}

} // namespace

std::optional<Plan> nextOf(const Plan &plan, const std::string &subject)
{
    if (plan.rhythm == Rhythm::Once)
        return std::nullopt;
    Plan out = plan;
    out.follows = subject;
    ++out.number;
    // "Cycle 12" is followed by "Cycle 13"; any other title stays.
    const std::string last = ' ' + std::to_string(plan.number);
    if (plan.title.ends_with(last))
        out.title.replace(
            plan.title.size() - last.size() + 1, last.size() - 1, std::to_string(out.number));
    for (Instant *at : {&out.from, &out.until, &out.due})
        *at = plan.rhythm == Rhythm::Weekly ? *at + kWeek : aMonthLater(*at);
    return out;
}

std::optional<NextDue> nextDue(const std::vector<State> &cycles, Instant now)
{
    std::optional<NextDue> out;
    for (const State &state : cycles) {
        const auto next = state.opened ? nextOf(state.plan, state.subject) : std::nullopt;
        const bool isFollowed = std::ranges::any_of(
            cycles, [&](const State &other) { return other.plan.follows == state.subject; });
        const bool isTime = next && next->until <= now && now < next->due;
        if (isTime && !isFollowed && (!out || next->until < out->since))
            out = NextDue{state.subject, state.plan.title, next->until};
    }
    return out;
}

Reviewer reviewerFrom(std::string_view text)
{
    const auto middle = text.find('=');
    if (middle == std::string_view::npos)
        return {std::string(text), {}};
    return {std::string(text.substr(0, middle)), std::string(text.substr(middle + 1))};
}

std::optional<std::pair<std::string, std::string>> pairFrom(std::string_view text)
{
    // The first may be "=First Last": a name of a user ends where a pseudonym or contact begins.
    const auto middle = text.starts_with('=') ? text.rfind(' ') : text.find(' ');
    if (middle == std::string_view::npos || middle == 0 || middle + 1 == text.size())
        return std::nullopt;
    return std::pair{std::string(text.substr(0, middle)), std::string(text.substr(middle + 1))};
}

Reviewer State::reviewerOf(const Assignment &assignment) const
{
    return reviewerFrom(plan.reviewers[assignment.reviewer]);
}

std::size_t State::done() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        assignments, [](const Assignment &each) { return each.given.has_value(); }));
}

std::size_t State::replaced() const
{
    std::size_t out = 0;
    for (const Assignment &each : assignments)
        out += each.replaced.size();
    return out;
}

std::size_t State::reassigned() const
{
    std::size_t out = 0;
    for (const Assignment &each : assignments)
        out += each.reassigned.size();
    return out;
}

std::pair<int, int> State::loads() const
{
    std::vector<int> counts(plan.reviewers.size());
    for (const Assignment &each : assignments)
        ++counts[each.reviewer];
    if (counts.empty())
        return {};
    const auto [least, most] = std::ranges::minmax_element(counts);
    return {*least, *most};
}

bool State::maySign(std::string_view user, const Assignment &assignment) const
{
    const Reviewer reviewer = reviewerOf(assignment);
    return !user.empty() && (reviewer.account.empty() || reviewer.account == user);
}

State stateFrom(std::string_view subject, const journal::History &history)
{
    return CycleReading(subject, history).run();
}

State asPeerSees(State state, std::string_view user)
{
    for (Assignment &each : state.assignments) {
        // Why somebody could not review is between them and who leads.
        for (Reassigned &reassigned : each.reassigned)
            reassigned.reason.clear();
        if (!each.given || each.given->by == user)
            continue;
        each.given->review.answers.clear();
        each.given->review.notes.clear();
        each.given->review.score.reset();
    }
    std::erase_if(state.others, [&](const Given &given) { return given.by != user; });
    return state;
}

std::vector<Reason> reasonsOf(const State &state, const Assignment &assignment)
{
    const auto holds = [](const std::vector<std::string> &names, Rule rule) {
        return std::ranges::find(names, nameOf(rule)) != names.end();
    };
    std::vector<Reason> out;
    for (std::size_t i = 0; i < kRules; ++i) {
        const Rule rule = static_cast<Rule>(i);
        Standing standing = Standing::Kept;
        if (rule == Rule::SameLead && !state.plan.formal)
            standing = Standing::CoachingOnly;
        else if (holds(state.plan.switchedOff, rule) && rule != Rule::Self)
            standing = Standing::SwitchedOff;
        else if (state.drawn && holds(state.drawn->notConnected, rule))
            standing = Standing::NotConnected;
        else if (assignment.forced)
            standing = Standing::ByHand;
        out.push_back({rule, standing});
    }
    return out;
}

std::string cycleSubject(std::string_view id)
{
    return std::string(kCyclePrefix) + ':' + std::string(id);
}

journal::SubjectSort cycleSort()
{
    journal::SubjectSort sort{std::string(kCyclePrefix), 2, vault::DataClass::Personal, foldCycle,
        {"planned", "open"}, true};
    sort.readers = planKind().kind().writers; // peers see no name and no other's review
    return sort;
}

std::string_view nameOf(Stage stage)
{
    return kStageNames[static_cast<std::size_t>(stage)];
}

std::string_view nameOf(Rhythm rhythm)
{
    return kRhythmNames[static_cast<std::size_t>(rhythm)];
}

std::string_view nameOf(Way way)
{
    return kWayNames[static_cast<std::size_t>(way)];
}

std::optional<Rhythm> rhythmNamed(std::string_view name)
{
    return named<kRhythmNames.size(), Rhythm>(kRhythmNames, name);
}

std::optional<Way> wayNamed(std::string_view name)
{
    return named<kWayNames.size(), Way>(kWayNames, name);
}

} // namespace attune::peer_review
