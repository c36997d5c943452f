// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/peer_review/peer_snapshot.h"

#include "core/base/groups.h"
#include <algorithm>

namespace attune::peer_review {

namespace {

constexpr std::size_t kShortestCode = 2;

/// Makes the rows of one cycle.
class RowMaker {
public:
    RowMaker(const SnapshotSource &source, const State &state)
        : m_source(source)
        , m_state(state)
    {
    }

    Result<std::vector<Row>> rows()
    {
        if (auto read = readAll(); !read)
            return read.error();
        const auto due = dueTimes(m_state);
        const Zone &zone = m_source.organisation->zoneOf({});
        const LocalDay today = zone.dayOf(m_source.now);
        std::vector<Row> out;
        for (std::size_t place = 0; place < m_state.assignments.size(); ++place) {
            const Assignment &each = m_state.assignments[place];
            Row row;
            row.place = place;
            if (const auto found = m_contacts.find(each.contact); found != m_contacts.end())
                row.contact = found->second;
            const Reviewer reviewer = m_state.reviewerOf(each);
            row.reviewer = viewOf(reviewer.person);
            row.reviewer.account = reviewer.account;
            row.reviewee = viewOf(each.reviewee);
            row.reviewee.masked = row.reviewee.masked || !m_source.leads;
            row.due = due[place];
            row.state = each.given             ? Due::Done
                : zone.dayOf(row.due) < today  ? Due::Overdue
                : zone.dayOf(row.due) == today ? Due::Today
                                               : Due::Open;
            row.maySign =
                m_state.stage == Stage::Open && m_state.maySign(m_source.vault.user(), each);
            out.push_back(std::move(row));
        }
        return out;
    }

private:
    Done readAll()
    {
        std::vector<std::string> contacts;
        std::set<std::string> people;
        for (const Assignment &each : m_state.assignments) {
            contacts.push_back(each.contact);
            people.insert(each.reviewee);
            if (const auto reviewer = m_state.reviewerOf(each); !reviewer.person.empty())
                people.insert(reviewer.person);
        }
        m_codes = codesOf(people);
        auto read = readFacts(m_source.facts, contacts);
        auto known = readPeople(m_source.facts);
        auto sizes = readTeamSizes(m_source.facts);
        if (!read)
            return read.error();
        if (!known)
            return known.error();
        if (!sizes)
            return sizes.error();
        m_contacts = std::move(*read);
        m_people = std::move(*known);
        m_sizes = std::move(*sizes);
        return {};
    }

    PersonView viewOf(const std::string &person) const
    {
        PersonView out;
        out.person = person;
        if (person.empty())
            return out;
        out.code = m_codes.at(person);
        const auto known = m_people.find(person);
        if (known != m_people.end())
            out.agent = known->second.agent;
        const facts::Agent *agent = m_source.organisation->agent(out.agent);
        const auto size = agent ? m_sizes.find(agent->team) : m_sizes.end();
        out.masked = size == m_sizes.end() || size->second < kSmallestNamedTeam;
        return out;
    }

    const SnapshotSource &m_source;
    const State &m_state;
    std::map<std::string, std::string> m_codes;
    std::map<std::string, ContactFacts> m_contacts;
    std::map<std::string, World::Person> m_people;
    std::map<TeamId, int> m_sizes;
};

const State *chosen(const std::vector<State> &cycles, const std::string &subject)
{
    const auto isIt = [&](const State &state) {
        return subject.empty() ? state.stage == Stage::Open : state.subject == subject;
    };
    const auto found = std::ranges::find_if(cycles, isIt);
    if (found != cycles.end())
        return &*found;
    return subject.empty() && !cycles.empty() ? &cycles.front() : nullptr;
}

Done showCycle(const SnapshotSource &source, const State &state, Snapshot &out)
{
    Shown shown;
    shown.state = source.leads ? state : asPeerSees(state, source.vault.user());
    if (auto form = Service(*source.journal, source.vault).formOf(state.plan))
        shown.form = std::move(*form);
    auto rows = RowMaker(source, state).rows();
    if (!rows)
        return rows.error();
    shown.rows = std::move(*rows);
    for (const Row &row : shown.rows) {
        shown.dueToday += row.state == Due::Today;
        shown.overdue += row.state == Due::Overdue;
    }
    auto qualified = Qualifying(*source.journal, source.vault).all(state.plan.form);
    if (!qualified)
        return qualified.error();
    for (Qualification &each : *qualified)
        shown.qualifications.emplace(each.reviewer, std::move(each));
    out.shown = std::move(shown);
    return {};
}

} // namespace

std::vector<Instant> dueTimes(const State &state)
{
    const auto length = std::max(state.plan.due - state.plan.until, Milliseconds{0});
    std::map<std::size_t, int> all, sofar;
    for (const Assignment &each : state.assignments)
        ++all[each.reviewer];
    std::vector<Instant> out;
    for (const Assignment &each : state.assignments)
        out.push_back(
            state.plan.due - length + length * ++sofar[each.reviewer] / all[each.reviewer]);
    return out;
}

std::map<std::string, std::string> codesOf(const std::set<std::string> &people)
{
    std::map<std::string, std::string> out;
    for (const std::string &person : people) {
        std::size_t length = kShortestCode;
        const auto isShared = [&] {
            return std::ranges::any_of(people, [&](const std::string &other) {
                return other != person
                    && std::string_view(other).substr(0, length)
                    == std::string_view(person).substr(0, length);
            });
        };
        while (length < person.size() && isShared())
            ++length;
        std::string code = person.substr(0, length);
        for (char &letter : code)
            letter =
                letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        out.emplace(person, std::move(code));
    }
    return out;
}

Result<Snapshot> snapshotFor(const SnapshotSource &source, const std::string &subject)
{
    Snapshot out;
    out.now = source.now;
    out.user = source.vault.user();
    out.organisation = source.organisation;
    if (!source.journal)
        return out;
    const auto cycles = Service(*source.journal, source.vault).cycles(&out.unreadable);
    if (!cycles && cycles.error().fault == Fault::Denied) {
        out.open = false;
        return out;
    }
    if (!cycles)
        return cycles.error();
    for (const State &state : *cycles)
        out.cycles.push_back(
            {state.subject, state.plan.title, state.stage, state.done(), state.assignments.size()});
    out.nextDue = nextDue(*cycles, source.now);
    const State *state = chosen(*cycles, subject);
    if (!state)
        return subject.empty() ? Result<Snapshot>(std::move(out)) : Error{Fault::NotFound, subject};
    std::vector<State> comparable; // scores of one form alone
    std::ranges::copy_if(*cycles, std::back_inserter(comparable), [&](const State &each) {
        return each.plan.form == state->plan.form
            && each.plan.formVersion == state->plan.formVersion;
    });
    if (source.leads)
        out.inflation = inflationOf(scoredIn(comparable));
    if (auto read = showCycle(source, *state, out); !read)
        return read.error();
    out.shown->isFollowed = std::ranges::any_of(
        *cycles, [&](const State &each) { return each.plan.follows == state->subject; });
    return out;
}

} // namespace attune::peer_review
