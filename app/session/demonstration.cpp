// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/demonstration.h"

#include "app/packs/packs.h"
#include "app/session/demonstration_care.h"
#include "app/session/demonstration_disputes.h"
#include "app/session/demonstration_erasure.h"
#include "app/session/demonstration_reviews.h"
#include "app/session/demonstration_sessions.h"
#include "app/session/demonstration_trust.h"
#include "app/session/governance_office.h"
#include "app/session/session.h"
#include "core/access/access_service.h"
#include "core/base/zone.h"
#include "core/facts/facts_writer.h"
#include "core/interactions/search_index.h"
#include "core/scoring/scoring_service.h"

#include <algorithm>
#include <array>
#include <map>

namespace attune::app {

namespace {

constexpr std::size_t kBatch = 4000;

/// Everybody knows the passphrase, so guessing it need not be slow.
constexpr vault::KdfCost kCheap{1, 8192};

constexpr std::array kUsers{DemonstrationUser{"Tomas Lind", Role::Supervisor},
    DemonstrationUser{"Ines Calvo", Role::Evaluator},
    DemonstrationUser{"Priya Raman", Role::PeerReviewer}, DemonstrationUser{"Hanna Vogt", Role::Hr},
    DemonstrationUser{"Marcus Hale", Role::Leader},
    DemonstrationUser{"Aiko Mori", Role::DataSteward},
    DemonstrationUser{"Stefan Brandt", Role::EmployeeRepresentative},
    DemonstrationUser{"Grace Obi", Role::Legal}, DemonstrationUser{"Luca Ferri", Role::Cx},
    DemonstrationUser{"Edda Nyström", Role::Administrator}};
static_assert(kUsers.size() == kRoles.size());

/// Gathers records and hands them to the writer in batches; remembers the first that failed.
class Delivery {
public:
    explicit Delivery(
        facts::FactsWriter &writer, std::map<std::string, demo::ShowcaseCall> showcase)
        : m_writer(writer)
        , m_showcase(std::move(showcase))
    {
    }

    void take(facts::Record &&record)
    {
        if (!m_state)
            return;
        if (auto *contact = std::get_if<facts::ContactRecord>(&record))
            giveVoice(*contact);
        auto prepared = m_writer.prepare(std::move(record));
        if (!prepared) {
            m_state = prepared.error();
            return;
        }
        m_batch.push_back(std::move(*prepared));
        if (m_batch.size() >= kBatch)
            flush();
    }
    void flush()
    {
        if (!m_state || m_batch.empty())
            return;
        facts::FilePosition position;
        position.file = "demonstration";
        if (auto written = m_writer.writeBatch(std::exchange(m_batch, {}), position); !written)
            m_state = written.error();
    }
    const Done &state() const { return m_state; }

private:
    /// A showcase call is spoken where espeak-ng is installed; without it its transcript stands
    /// alone.
    void giveVoice(facts::ContactRecord &contact)
    {
        const auto call = m_showcase.find(contact.externalId);
        if (call == m_showcase.end())
            return;
        if (auto speech = demo::speak(call->second))
            demo::attach(contact, call->second, std::move(*speech));
        m_showcase.erase(call);
    }

    facts::FactsWriter &m_writer;
    std::map<std::string, demo::ShowcaseCall> m_showcase;
    std::vector<facts::PreparedRecord> m_batch;
    Done m_state;
};

/// The centre's clock stands where its records end: tomorrow it is still that morning there.
Result<Instant> standingClock(const demo::Parameters &parameters)
{
    const auto zone = Zone::named(parameters.sites.front().zone);
    if (!zone)
        return zone.error();
    return zone->startOf(parameters.endDay) + parameters.lastDayUntil;
}

Done addUsers(Session &session)
{
    access::Service service(session.vault(), session.statementClock());
    for (const auto &[name, role] : kUsers) {
        if (auto added = service.add({name, kDemonstrationPassphrase, role, {}, kCheap}); !added)
            return added;
    }
    return session.recordUsers();
}

Done scoreAndIndex(Session &session, std::stop_token stop)
{
    const auto scorers = loadScorers();
    if (!scorers)
        return scorers.error();
    scoring::ScoringService service(session.facts(), session.vault(), *scorers, session.clock());
    const auto cutoffs = cutoffsOf(session);
    if (!cutoffs)
        return cutoffs.error();
    if (const auto begun = service.begin({}, *cutoffs); !begun)
        return begun.error();
    const auto mayGoOn = [&] {
        return !stop.stop_requested();
    };
    if (const auto scored = service.scoreAll(mayGoOn, [](std::int64_t, std::int64_t) {}); !scored)
        return scored.error();
    interactions::SearchIndex index(session.facts(), session.vault());
    while (mayGoOn()) {
        const auto slice = index.indexSlice();
        if (!slice)
            return slice.error();
        if (slice->done == 0)
            return {};
    }
    return {Fault::Cancelled, {}};
}

/// Each session is a source of its own, as a table that was imported would be.
Done rateSessions(Session &session, const demo::Centre &centre, const Clock &clock)
{
    for (const demo::RatedSession &rated : centre.calibrationSessions()) {
        facts::FactsWriter writer(session.facts(), session.vault(), rated.name, clock, {});
        if (auto begun = writer.begin(); !begun)
            return begun;
        Delivery delivery(writer, {});
        for (const facts::RatingRecord &rating : rated.ratings)
            delivery.take(facts::Record(rating));
        delivery.flush();
        if (!delivery.state())
            return delivery.state();
        if (auto finished = writer.finish(); !finished)
            return finished;
    }
    return {};
}

/// Both sides sign: the employer puts it forward, the representative signs as themselves.
Done agree(Session &session, const demo::Parameters &parameters)
{
    using namespace governance;
    const auto from = std::chrono::floor<std::chrono::days>(session.clock().now());
    AgreementText text =
        agreementTemplate(parameters.sites.front().zone, LocalDay{from.time_since_epoch()});
    // What the policy says anyway, and from here on as the agreement's word.
    text.loadLimit = 240;
    text.redLoadLimit = 320;
    text.wording = {"load_limit|§ 9|Over this load a rest is offered, and nothing else follows.",
        "red_load_limit|§ 9|Over this load it is offered first."};
    // The clock of this centre stands: nobody could ever be told a day ahead.
    text.noticeHours.reset();
    // Here people are evaluated formally, too, and may dispute it.
    text.coachingOnly = false;
    Agreements agreements(*officeOf(session));
    if (auto done = agreements.propose(text, {}); !done)
        return done;
    const auto waiting = agreements.state();
    if (!waiting)
        return waiting.error();
    const auto *const representative =
        std::ranges::find(kUsers, Role::EmployeeRepresentative, &DemonstrationUser::role);
    if (auto in = session.unlock({representative->name, kDemonstrationPassphrase}); !in)
        return in;
    const Done done = agreements.countersign(waiting->waiting.front(), {}, waiting->heads);
    const Done back = session.unlock({kDemonstrationUser, kDemonstrationPassphrase});
    return done ? back : done;
}

/// What a centre settles before anybody works in it: the agreement, and for each class of data a
/// steward, a purpose and how long it is kept.
Done settleGovernance(Session &session, const demo::Parameters &parameters)
{
    using namespace governance;
    if (auto agreed = agree(session, parameters); !agreed)
        return agreed;
    constexpr std::array<std::pair<const char *, std::int64_t>, 5> kPolicies{
        {{"running the centre", 730}, {"planning work and support", 730},
            {"support of agents and better answers to customers", 365},
            {"finding what went wrong in a contact", 180},
            {"checking what emotional data is used for", 1095}}};
    const auto *const steward =
        std::ranges::find(kUsers, Role::DataSteward, &DemonstrationUser::role);
    for (const auto dataClass : kClasses) {
        const auto &[purpose, days] = kPolicies[static_cast<std::size_t>(dataClass)];
        if (auto done = Stewardship(*officeOf(session))
                            .decideClass({dataClass, steward->name, purpose, days}, {});
            !done)
            return done;
    }
    return {};
}

} // namespace

std::span<const DemonstrationUser> demonstrationUsers()
{
    return kUsers;
}

Result<demo::Summary> makeDemonstration(const DemonstrationRequest &request, std::stop_token stop,
    const std::function<void(const std::string &)> &said)
{
    auto centre = demo::Centre::make(request.parameters);
    if (!centre)
        return centre.error();
    const auto now = standingClock(request.parameters);
    if (!now)
        return now.error();
    // By a clock that goes on from the first statement to where it stands.
    const Instant sessions = foundedBefore(request.parameters, *now);
    auto session = Session::create({request.folder}, kDemonstrationUser, kDemonstrationPassphrase,
        vault::KdfCost{}, foundedForAudits(sessions, *now));
    if (!session)
        return session.error();
    if (auto added = addUsers(*session); !added)
        return added.error();
    if (auto settled = settleGovernance(*session, request.parameters); !settled)
        return settled.error();
    const FixedClock today(*now); // what was imported came today
    facts::FactsWriter writer(
        session->facts(), session->vault(), "demonstration", today, session->paths().recordings());
    if (auto begun = writer.begin(); !begun)
        return begun.error();
    std::map<std::string, demo::ShowcaseCall> showcase;
    for (demo::ShowcaseCall &call : centre->showcase())
        showcase.emplace(call.externalId, call);
    said("contacts");
    Delivery delivery(writer, std::move(showcase));
    const auto summary =
        centre->generate([&](facts::Record &&record) { delivery.take(std::move(record)); }, stop);
    if (!summary)
        return summary.error();
    delivery.flush();
    if (!delivery.state())
        return delivery.state().error();
    if (auto finished = writer.finish(); !finished)
        return finished.error();
    if (auto rated = rateSessions(*session, *centre, today); !rated)
        return rated.error();
    if (auto looked = lookBack(*session, request.parameters, sessions); !looked)
        return looked.error();
    if (auto held = holdSessions(*session, request.parameters, *now); !held)
        return held.error();
    if (auto stands = session->standAt(*now); !stands)
        return stands.error();
    // Before anything is indexed, which an erasure would have indexed anew.
    if (auto forgotten = forgetSome(*session); !forgotten)
        return forgotten.error();
    if (auto taken = takeDownConsents(*session); !taken)
        return taken.error();
    if (auto held = goOnWithSessions(*session, request.parameters); !held)
        return held.error();
    if (auto reviewed = reviewEachOther(*session, request); !reviewed)
        return reviewed.error();
    if (auto disputed = disputeEvaluations(*session, request); !disputed)
        return disputed.error();
    said("scores");
    if (request.parameters.withTranscripts) {
        if (auto scored = scoreAndIndex(*session, stop); !scored)
            return scored.error();
    }
    if (auto added = addCare(*session, request.parameters.seed); !added)
        return added.error();
    if (!request.truthFile.empty()) {
        if (auto written = centre->writeTruth(request.truthFile); !written)
            return written.error();
    }
    return *summary;
}

} // namespace attune::app
