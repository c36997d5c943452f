// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/peer_world.h"

#include "app/session/dispute_world.h"
#include "app/session/governance_office.h"
#include "core/peer_review/cycle_queries.h"
#include "core/recovery/recovery_service.h"

namespace attune::app {

namespace {

constexpr std::chrono::days kRestsSince{2}; ///< a rest that began earlier is over

using DisputePairs = std::vector<std::pair<std::string, std::string>>;

/// Of open disputes, by the names reviewers have; nullopt where this user may not read them.
Result<std::optional<DisputePairs>> openDisputes(Session &session, std::int64_t &unreadable)
{
    const auto office = officeOf(session);
    auto pairs = office ? disputes::Service(*office).openPairs(&unreadable)
                        : Result<DisputePairs>(Error{Fault::Denied, {}});
    if (!pairs && pairs.error().fault == Fault::Denied)
        return std::optional<DisputePairs>();
    if (!pairs)
        return pairs.error();
    const auto persons = personsOfUsers(session);
    if (!persons)
        return persons.error();
    DisputePairs out;
    for (const auto &[agent, evaluator] : *pairs) {
        out.emplace_back(agent, evaluator);
        const auto known = persons->find(evaluator.substr(1)); // without its "="
        if (known == persons->end())
            continue;
        for (const std::string &person : known->second)
            out.emplace_back(agent, person);
    }
    return std::optional(std::move(out));
}

} // namespace

Result<std::optional<std::set<std::string>>> restingNow(Session &session)
{
    const auto office = officeOf(session);
    if (!office)
        return std::optional<std::set<std::string>>();
    const auto cases = recovery::Service(*office).cases(session.clock().now() - kRestsSince);
    if (!cases && cases.error().fault == Fault::Denied)
        return std::optional<std::set<std::string>>();
    if (!cases)
        return cases.error();
    std::set<std::string> out;
    for (const recovery::Case &each : *cases) {
        if (each.stage == recovery::Stage::InRecovery && !each.person.empty())
            out.insert(each.person);
    }
    return std::optional(std::move(out));
}

Result<peer_review::World> peerWorldFor(
    Session &session, const peer_review::Plan &plan, const std::string &itself)
{
    peer_review::World out;
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    auto people = peer_review::readPeople(**reader);
    if (!people)
        return people.error();
    out.people = std::move(*people);
    if (auto read = peer_review::readContacts(
            **reader, plan.reviewees, {plan.from, plan.until}, session.clock().now(), out);
        !read)
        return read.error();
    const auto qualified =
        peer_review::Qualifying(*session.journal(), session.vault()).all(plan.form);
    if (!qualified)
        return qualified.error();
    for (const peer_review::Qualification &each : *qualified) {
        if (each.qualified)
            out.qualified.insert(each.reviewer);
    }
    const auto roster = session.vault().roster();
    if (!roster)
        return roster.error();
    for (const vault::Member &member : roster->members()) {
        if (!member.active)
            out.left.insert(member.name);
    }
    auto cycles =
        peer_review::Service(*session.journal(), session.vault()).cycles(&out.unreadableCycles);
    if (!cycles)
        return cycles.error();
    std::erase_if(
        *cycles, [&](const peer_review::State &cycle) { return cycle.subject == itself; });
    out.past = peer_review::pastOf(*cycles, session.clock().now());
    auto resting = restingNow(session);
    if (!resting)
        return resting.error();
    out.inRecovery = std::move(*resting);
    auto disputed = openDisputes(session, out.unreadableEvaluations);
    if (!disputed)
        return disputed.error();
    out.disputes = std::move(*disputed);
    return out;
}

bool leadsPeerReview(const Session &session)
{
    return session.roles().meets(peer_review::planKind().kind().writers);
}

Result<peer_review::Snapshot> peerSnapshot(Session &session, const std::string &subject)
{
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const Instant now = session.clock().now();
    auto organisation = facts::readOrganisation(**reader, {session.vault(), now});
    if (!organisation)
        return organisation.error();
    return peer_review::snapshotFor({session.journal(), session.vault(), **reader,
                                        std::move(*organisation), now, leadsPeerReview(session)},
        subject);
}

} // namespace attune::app
