// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/dispute_world.h"

#include "app/session/governance_office.h"
#include "app/session/peer_world.h"
#include "core/peer_review/cycle_service.h"
#include "core/peer_review/qualification.h"

#include <algorithm>

namespace attune::app {

namespace {

using UserPersons = std::map<std::string, std::vector<std::string>>;

void addPerson(UserPersons &into, const std::string &user, const std::string &person)
{
    auto &persons = into[user];
    if (std::ranges::find(persons, person) == persons.end())
        persons.push_back(person);
}

/// Users who are called like an agent.
Done addNamesakes(Session &session, UserPersons &into)
{
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const auto organisation =
        facts::readOrganisation(**reader, {session.vault(), session.clock().now()});
    const auto places = disputes::readPlaces(**reader);
    const auto roster = session.vault().roster();
    if (!organisation)
        return organisation.error();
    if (!places)
        return places.error();
    if (!roster)
        return roster.error();
    for (const auto &[person, place] : *places) {
        const facts::Agent *agent = (*organisation)->agent(place.agent);
        if (agent && !agent->name.empty() && roster->find(agent->name))
            addPerson(into, agent->name, person);
    }
    return {};
}

} // namespace

Result<std::map<std::string, std::vector<std::string>>> personsOfUsers(Session &session)
{
    UserPersons out;
    if (auto added = addNamesakes(session, out); !added)
        return added.error();
    std::int64_t unreadable = 0; // of these nobody here knows who took part
    const auto cycles =
        peer_review::Service(*session.journal(), session.vault()).cycles(&unreadable);
    if (!cycles && cycles.error().fault == Fault::Denied)
        return out;
    if (!cycles)
        return cycles.error();
    for (const peer_review::State &cycle : *cycles) {
        for (const std::string &text : cycle.plan.reviewers) {
            const peer_review::Reviewer reviewer = peer_review::reviewerFrom(text);
            if (!reviewer.person.empty() && !reviewer.account.empty())
                addPerson(out, reviewer.account, reviewer.person);
        }
    }
    return out;
}

Result<disputes::Known> knownForDisputes(Session &session, const std::string &form)
{
    disputes::Known out;
    auto persons = personsOfUsers(session);
    if (!persons)
        return persons.error();
    out.persons = std::move(*persons);
    const auto tried = peer_review::Qualifying(*session.journal(), session.vault()).all(form);
    if (!tried)
        return tried.error();
    for (const peer_review::Qualification &each : *tried) {
        const bool failed =
            !each.qualified && !each.waiting && each.tries >= peer_review::kMostTries;
        // A reviewer is named "=user", or by the pseudonym of a person.
        if (failed && each.reviewer.starts_with('='))
            out.failedGold.insert(each.reviewer.substr(1));
        for (const auto &[user, pseudonyms] : out.persons) {
            if (failed && std::ranges::find(pseudonyms, each.reviewer) != pseudonyms.end())
                out.failedGold.insert(user);
        }
    }
    auto resting = restingNow(session);
    if (!resting)
        return resting.error();
    out.inRecovery = std::move(*resting);
    return out;
}

Result<disputes::Snapshot> disputesSnapshot(Session &session)
{
    const auto office = officeOf(session);
    if (!office)
        return {Fault::NotFound, "nothing was decided in this centre yet"};
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    auto organisation = facts::readOrganisation(**reader, {session.vault(), session.clock().now()});
    if (!organisation)
        return organisation.error();
    return disputes::snapshotFor(*office, **reader, std::move(*organisation));
}

} // namespace attune::app
