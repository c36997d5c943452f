// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/disputes/disputes_snapshot.h"

#include "core/forms/published.h"

#include <algorithm>
#include <array>

namespace attune::disputes {

namespace {

constexpr std::size_t kCode = 4; ///< digits that tell a few hundred people apart

std::string codeOf(const std::string &person)
{
    std::string out = person.substr(0, kCode);
    std::ranges::transform(out, out.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return out;
}

/// Makes rows for one reader.
class RowsFor {
public:
    RowsFor(const Reader &reader, Instant now, std::map<std::string, Place> places,
        std::set<std::string> left)
        : m_reader(reader)
        , m_now(now)
        , m_places(std::move(places))
        , m_left(std::move(left))
    {
    }

    Row rowOf(State state) const
    {
        Row out;
        out.waits = waitsFor(state, m_reader, m_left);
        if (const Dispute *dispute = state.liveDispute();
            dispute && dispute->stage == Stage::Assigned) {
            const auto &last = dispute->assignments.back();
            out.overdue = last.due < m_now;
            out.evaluatorLeft = std::ranges::all_of(dispute->assignments,
                [&](const Assignment &each) { return m_left.contains(each.evaluator); });
        }
        askWhatMayBeDone(state, out);
        const std::string person = state.evaluated.person;
        const bool named = mayName(state);
        out.state = asSeenBy(std::move(state), m_reader);
        if (out.state.masked)
            return out;
        if (!named) {
            out.code = codeOf(person);
            return out;
        }
        if (const auto place = m_places.find(person); place != m_places.end())
            out.agent = place->second.agent;
        return out;
    }

private:
    /// Colleagues who may record an agent's side find the evaluation by its contact. Whose it is
    /// they learn when they speak for somebody, or gave a score themselves.
    bool mayName(const State &state) const
    {
        const std::string &user = m_reader.user;
        return m_reader.roles.meets(Role::Supervisor | Role::Leader) || state.by == user
            || std::ranges::any_of(state.disputes, [&](const Dispute &each) {
                   return each.isSide(user) || (each.rescore && each.rescore->by == user);
               });
    }

    void askWhatMayBeDone(const State &state, Row &out) const
    {
        if (!state.stands() || isBlind(state, m_reader.user))
            return;
        const Dispute *live = state.liveDispute();
        const bool speaks = m_reader.roles.meets(openedKind().kind().writers);
        const bool isSide = live && live->isSide(m_reader.user);
        out.mayDispute = speaks && m_reader.user != state.by && state.evaluated.disputeUntil
            && m_now <= *state.evaluated.disputeUntil
            && (!live || (isSide && live->stage == Stage::Open));
        out.mayWithdraw = speaks && isSide && live->stage <= Stage::Assigned;
        out.mayRetract =
            m_reader.user == state.by || m_reader.roles.meets(annulledKind().kind().writers);
    }

    const Reader &m_reader;
    Instant m_now;
    std::map<std::string, Place> m_places;
    std::set<std::string> m_left;
};

Result<std::set<std::string>> usersWhoLeft(const vault::Vault &vault)
{
    const auto roster = vault.roster();
    if (!roster)
        return roster.error();
    std::set<std::string> out;
    for (const vault::Member &member : roster->members()) {
        if (!member.active)
            out.insert(member.name);
    }
    return out;
}

/// Smaller stands above.
int rankOf(const Row &row)
{
    if (row.waits != Waits::Nobody)
        return 0;
    return row.state.liveDispute() ? 1 : 2;
}

Done readForms(journal::Journal &journal, Snapshot &out)
{
    const auto all = forms::Publisher(journal).forms();
    if (!all)
        return all.error();
    for (const forms::FormState &form : *all) {
        for (const forms::Version &version : form.versions)
            out.forms.emplace(std::pair(form.id, version.number), version.form);
    }
    return {};
}

} // namespace

std::string_view nameOf(Waits waits)
{
    static constexpr std::array<std::string_view, 4> kNames{
        "nobody", "assign", "rescore", "decide"};
    return kNames[static_cast<std::size_t>(waits)];
}

Waits waitsFor(const State &state, const Reader &reader, const std::set<std::string> &left)
{
    const Dispute *dispute = state.liveDispute();
    if (!dispute)
        return Waits::Nobody;
    if (isBlind(state, reader.user) && reader.roles.meets(rescoredKind().kind().writers))
        return Waits::Rescore;
    const bool decides = reader.roles.meets(resolvedKind().kind().writers)
        && reader.user != state.by && !dispute->isSide(reader.user);
    if (!decides)
        return Waits::Nobody;
    if (dispute->stage == Stage::Open)
        return Waits::Assign;
    if (dispute->stage == Stage::Assigned) {
        const bool isLost = std::ranges::all_of(dispute->assignments,
            [&](const Assignment &each) { return left.contains(each.evaluator); });
        return isLost ? Waits::Assign : Waits::Nobody;
    }
    return dispute->rescore && dispute->rescore->by != reader.user ? Waits::Decide : Waits::Nobody;
}

const forms::Form *Snapshot::formOf(const State &state) const
{
    const auto found = forms.find({state.evaluated.form, state.evaluated.formVersion});
    return found == forms.end() ? nullptr : &found->second;
}

std::size_t Snapshot::waiting() const
{
    return static_cast<std::size_t>(
        std::ranges::count_if(rows, [](const Row &row) { return row.waits != Waits::Nobody; }));
}

std::size_t Snapshot::openDisputes() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        rows, [](const Row &row) { return row.state.liveDispute() != nullptr; }));
}

Result<Snapshot> snapshotFor(const governance::Office &office, store::Connection &facts,
    std::shared_ptr<const facts::Organisation> organisation)
{
    Snapshot out;
    const Reader reader{office.user(), office.roles()};
    out.now = office.clock.now();
    out.user = reader.user;
    out.organisation = std::move(organisation);
    std::vector<ClosedEvaluation> closed;
    auto all = Service(office).wholeEvaluations(closed);
    out.unreadable = std::ssize(closed);
    if (!all && all.error().fault == Fault::Denied) {
        out.open = false;
        return out;
    }
    auto places = readPlaces(facts);
    auto left = usersWhoLeft(office.vault);
    if (!all)
        return all.error();
    if (!places)
        return places.error();
    if (!left)
        return left.error();
    const RowsFor rows(reader, out.now, std::move(*places), std::move(*left));
    std::vector<State> seen;
    for (State &state : *all) {
        out.rows.push_back(rows.rowOf(std::move(state)));
        if (!out.rows.back().state.masked)
            seen.push_back(out.rows.back().state);
    }
    std::ranges::stable_sort(out.rows, [](const Row &a, const Row &b) {
        return std::pair(rankOf(a), b.state.at) < std::pair(rankOf(b), a.state.at);
    });
    out.report = overturnReport(seen);
    if (auto read = readForms(office.journal, out); !read)
        return read.error();
    out.mayEvaluate = reader.roles.meets(evaluatedKind().kind().writers);
    out.mayDecide = reader.roles.meets(resolvedKind().kind().writers);
    return out;
}

} // namespace attune::disputes
