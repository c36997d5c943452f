// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/demonstration_care.h"

#include "app/packs/policies.h"
#include "app/session/demonstration.h"
#include "app/session/governance_office.h"
#include "core/fatigue/fatigue_snapshot.h"
#include "core/governance/agreement_queries.h"
#include "core/recovery/recovery_queries.h"
#include "core/recovery/recovery_service.h"
#include "core/stats/random.h"
#include "core/validation/validation_snapshot.h"

#include <algorithm>

namespace attune::app {

namespace {

using namespace recovery;

constexpr std::chrono::days kOffersBack{7}, kAnswersBack{21};
constexpr std::chrono::hours kToday{8};
constexpr std::size_t kMentorEvery = 11, kPartEvery = 3;
constexpr std::size_t kMostOffers = 600, kMostMarks = 60;
constexpr std::chrono::days kMarksFrom{2};
constexpr double kMarkedShare = 0.7;

/// What everything here is made from.
struct Care {
    Session &session;
    stats::Random random;
    std::shared_ptr<const facts::Organisation> organisation;
    Persons persons;
    std::vector<AgentId> people; ///< listed, by id
    std::vector<Contact> contacts; ///< of the last days
    std::vector<OnShift> shifts;
    Instant now;
};

std::string userWith(Role role)
{
    const auto users = demonstrationUsers();
    return std::ranges::find(users, role, &DemonstrationUser::role)->name;
}

Done signInAs(Session &session, const std::string &user)
{
    return session.unlock({user, std::string(kDemonstrationPassphrase)});
}

Done appendAll(Session &session, std::vector<journal::Draft> drafts)
{
    if (drafts.empty())
        return {};
    const auto done = session.journal()->append(std::move(drafts));
    return done ? Done() : Done(done.error());
}

template <typename T>
void draftFor(std::vector<journal::Draft> &out, const std::string &subject,
    const journal::KindOf<T> &kind, const T &values, const std::string &person)
{
    journal::Draft draft = journal::draft(subject, kind, values);
    draft.person = person;
    draft.seen = std::nullopt;
    out.push_back(std::move(draft));
}

Protocol demonstrationProtocol()
{
    Protocol out;
    out.fromClass = 0;
    out.fromHostility = 3;
    out.where = "The quiet room on each floor, or outside; never the own desk.";
    out.counts = "Walking, sitting, talking with a mentor. Not: training, casework, messages.";
    out.languages = {"en", "nl"};
    out.reason = "Agreed with the works council for a trial of half a year.";
    return out;
}

/// Whatever follows an offer, minute by minute, as far as it lies in the past.
void followUp(Care &care, std::vector<journal::Draft> &out, const std::string &subject,
    const Offered &offered)
{
    const Instant answered = offered.at + std::chrono::minutes{1 + care.random.below(4)};
    if (answered > care.now)
        return;
    if (care.random.share() < 0.3) {
        draftFor(out, subject, declinedKind(), Declined{answered}, offered.person);
        return;
    }
    draftFor(out, subject, takenKind(), Taken{answered}, offered.person);
    const auto length = std::chrono::minutes{offered.minutes};
    if (care.random.share() < 0.04 && answered + length / 2 < care.now) {
        draftFor(out, subject, recalledKind(),
            Recalled{answered + length / 2, "Nobody was left on the line for emergencies."},
            offered.person);
        return;
    }
    const Instant back = answered + length + std::chrono::minutes{care.random.below(3)};
    if (back > care.now)
        return;
    const auto drawn = care.random.below(10);
    const Next next = drawn < 7 ? Next::Contacts : static_cast<Next>(drawn - 6);
    draftFor(out, subject, returnedKind(), Returned{back, next}, offered.person);
}

/// Most are offered something, and most of that in time.
Done addOffers(Care &care)
{
    const Protocol protocol = demonstrationProtocol();
    std::vector<Trigger> triggers = triggersOf(care.contacts, {}, protocol);
    if (triggers.size() > kMostOffers)
        triggers.erase(triggers.begin(), triggers.end() - static_cast<std::ptrdiff_t>(kMostOffers));
    std::vector<journal::Draft> out;
    for (const Trigger &trigger : triggers) {
        const auto person = care.persons.find(trigger.agent);
        const bool isToday = trigger.at > care.now - kToday;
        const bool leaves = care.random.share() < (isToday ? 0.5 : 0.15);
        const Instant at = trigger.at
            + std::chrono::minutes{2 + care.random.below(care.random.share() < 0.8 ? 8 : 30)};
        if (person == care.persons.end() || leaves || at > care.now)
            continue;
        const std::string subject = caseSubject(person->second, trigger.name);
        const Offered offered{person->second, trigger.cause, trigger.severity,
            protocol.minutes(trigger.severity), trigger.at, at};
        draftFor(out, subject, offeredKind(), offered, person->second);
        followUp(care, out, subject, offered);
    }
    return appendAll(care.session, std::move(out));
}

std::string siteName(const Care &care, AgentId agent)
{
    const facts::Agent *who = care.organisation->agent(agent);
    const facts::Team *team = who ? care.organisation->team(who->team) : nullptr;
    const facts::Site *site = team ? care.organisation->site(team->site) : nullptr;
    return site ? site->name : std::string();
}

Done addMentors(Care &care)
{
    std::vector<journal::Draft> out;
    for (std::size_t i = 0; i < care.people.size(); i += kMentorEvery) {
        const AgentId agent = care.people[i];
        Mentor mentor;
        mentor.person = care.persons.at(agent);
        mentor.trained = care.organisation->zoneOf({}).dayOf(care.now)
            - std::chrono::days{60 + care.random.below(400)};
        mentor.languages = siteName(care, agent) == "New York"
            ? std::vector<std::string>{"en", "es"}
            : std::vector<std::string>{"en", "nl"};
        mentor.most = 1 + care.random.below(3);
        mentor.active = care.random.share() < 0.9;
        const facts::Agent *who = care.organisation->agent(agent);
        const facts::Team *team = who ? care.organisation->team(who->team) : nullptr;
        if (team && i % (2 * kMentorEvery) == 0)
            mentor.leads = {team->name};
        draftFor(out, mentorSubject(mentor.person), mentorKind(), mentor, mentor.person);
    }
    return appendAll(care.session, std::move(out));
}

/// An answer at the end of most shifts: somebody's own level, and chance.
void addAnswers(Care &care, std::vector<journal::Draft> &out, AgentId agent)
{
    const std::string &person = care.persons.at(agent);
    const int usual = 2 + static_cast<int>(care.random.below(4));
    for (const OnShift &shift : care.shifts) {
        const Instant at = shift.span.end - std::chrono::minutes{5};
        if (shift.agent != agent || at > care.now || care.random.share() < 0.25)
            continue;
        const int value = usual + static_cast<int>(care.random.below(5)) - 2;
        draftFor(out, checkInSubject(person, at), checkedInKind(),
            CheckedIn{person, at, std::clamp(value, 0, 10)}, person);
    }
}

Done addCheckIns(Care &care)
{
    std::vector<journal::Draft> out;
    constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for (std::size_t i = 0; i < care.people.size(); i += kPartEvery) {
        std::string letters;
        for (int k = 0; k < 20; ++k)
            letters += kLetters[care.random.below(kLetters.size())];
        const std::string &person = care.persons.at(care.people[i]);
        draftFor(out, optedSubject(person), optedKind(),
            Opted{person, true, Code::from(letters)->id()}, person);
        addAnswers(care, out, care.people[i]);
    }
    return appendAll(care.session, std::move(out));
}

/// One waits, by somebody who is at work.
Done addRequest(Care &care)
{
    Service service(*officeOf(care.session));
    for (const OnShift &shift : care.shifts) {
        if (!shift.span.contains(care.now) || !care.persons.contains(shift.agent))
            continue;
        const auto asked = service.perform(AskSupport{care.persons.at(shift.agent), "en", true});
        return asked ? Done() : Done(asked.error());
    }
    return {};
}

/// What supervisors found of older alerts; those of the last two days still wait for their word.
Done addAlertMarks(Care &care)
{
    const auto office = officeOf(care.session);
    const auto policy = loadPolicy(QStringLiteral("eu"));
    if (!office || !policy)
        return office ? Done(policy.error()) : Done();
    const facts::ReadContext context{care.session.vault(), care.now};
    const auto history = fatigue::History::read(care.session.facts(), context, care.organisation,
        *policy, {}, fatigue::historyFor({}, care.now), std::stop_token());
    if (!history)
        return history.error();
    const auto audit = validation::snapshotFor(*office, *history, std::stop_token());
    if (!audit)
        return audit.error();
    std::size_t marked = 0;
    for (const validation::AlertRow &row : audit->alerts) {
        const bool isOld = row.alert.since < care.now - kMarksFrom;
        if (!isOld || row.person.empty() || care.random.share() > kMarkedShare)
            continue;
        if (++marked > kMostMarks)
            break;
        const bool isUseful = care.random.share() < (row.alert.level == 2 ? 0.85 : 0.6);
        const auto done = validation::mark(*office,
            {row.person, row.alert.level, row.alert.since,
                isUseful ? validation::Mark::Useful : validation::Mark::NotUseful});
        if (!done)
            return done;
    }
    return {};
}

Result<Care> careFor(Session &session, std::uint64_t seed)
{
    Care out{session, stats::Random(seed ^ 0xca4e), {}, {}, {}, {}, {}, session.clock().now()};
    auto reader = session.facts().reader();
    if (!reader)
        return reader.error();
    const facts::ReadContext context{session.vault(), out.now};
    auto organisation = facts::readOrganisation(**reader, context);
    if (!organisation)
        return organisation.error();
    out.organisation = std::move(*organisation);
    auto contacts =
        readContacts(**reader, context, *out.organisation, {out.now - kOffersBack, out.now});
    if (!contacts)
        return contacts.error();
    out.contacts = std::move(*contacts);
    const auto read = (*reader)->guarded([&] {
        out.shifts = readShifts(**reader, *out.organisation, {out.now - kAnswersBack, out.now});
        for (const auto &[person, agent] : governance::agentsByPseudonym(**reader)) {
            const facts::Agent *who = out.organisation->agent(agent);
            if (!who || !who->listed)
                continue;
            out.persons[agent] = person;
            out.people.push_back(agent);
        }
        return true;
    });
    if (!read)
        return read.error();
    std::ranges::sort(out.people);
    return out;
}

} // namespace

Done addCare(Session &session, std::uint64_t seed)
{
    auto care = careFor(session, seed);
    if (!care)
        return care.error();
    const auto as = [&](Role role, auto work) -> Done {
        const Done in = signInAs(session, userWith(role));
        return in ? work() : in;
    };
    Done done = as(Role::Leader, [&] {
        return appendAll(session,
            {journal::draft(
                std::string(kProtocolSubject), protocolKind(), demonstrationProtocol())});
    });
    if (done)
        done = as(Role::Supervisor, [&] {
            const Done offered = addOffers(*care);
            return offered ? addAlertMarks(*care) : offered;
        });
    if (done)
        done = as(Role::Hr, [&]() -> Done {
            if (auto named = addMentors(*care); !named)
                return named;
            if (auto given = addCheckIns(*care); !given)
                return given;
            return addRequest(*care);
        });
    const Done back = signInAs(session, std::string(kDemonstrationUser));
    return done ? back : done;
}

} // namespace attune::app
