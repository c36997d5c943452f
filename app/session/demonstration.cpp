// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/demonstration.h"

#include "app/packs/packs.h"
#include "app/session/session.h"
#include "core/access/access_service.h"
#include "core/base/zone.h"
#include "core/facts/facts_writer.h"
#include "core/facts/standing_clock.h"
#include "core/interactions/search_index.h"
#include "core/scoring/scoring_service.h"

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
        if (auto written = m_writer.writeBatch(std::exchange(m_batch, {}), {}, position, 0);
            !written)
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
Done setClock(Session &session, const demo::Parameters &parameters)
{
    const auto zone = Zone::named(parameters.sites.front().zone);
    if (!zone)
        return zone.error();
    const Instant now = zone->startOf(parameters.endDay) + parameters.lastDayUntil;
    return session.facts().write(
        0u, [&](store::Connection &facts) { return facts::writeStandingClock(facts, now); });
}

Done addUsers(Session &session)
{
    access::Service service(session.vault(), session.clock());
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
    if (const auto begun = service.begin(); !begun)
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
    auto session = Session::create({request.folder}, kDemonstrationUser, kDemonstrationPassphrase);
    if (!session)
        return session.error();
    if (auto set = setClock(*session, request.parameters); !set)
        return set.error();
    if (auto added = addUsers(*session); !added)
        return added.error();
    facts::FactsWriter writer(session->facts(), session->vault(), "demonstration", session->clock(),
        session->paths().recordings());
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
    said("scores");
    if (request.parameters.withTranscripts) {
        if (auto scored = scoreAndIndex(*session, stop); !scored)
            return scored.error();
    }
    if (!request.truthFile.empty()) {
        if (auto written = centre->writeTruth(request.truthFile); !written)
            return written.error();
    }
    return *summary;
}

} // namespace attune::app
