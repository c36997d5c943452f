// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/records.h"

#include "core/demo/random.h"
#include "core/demo/showcase.h"

#include <algorithm>

namespace attune::demo {

namespace {

using facts::Basis;
using facts::TransferKind;
using std::chrono::days;
using std::chrono::hours;
using std::chrono::minutes;

std::string padded(std::uint64_t number, std::size_t width)
{
    std::string text = std::to_string(number);
    if (text.size() < width)
        text.insert(0, width - text.size(), '0');
    return text;
}

const char *dispositionOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Resolved:
        return "resolved";
    case Outcome::FollowUp:
        return "follow-up";
    case Outcome::Unresolved:
        return "unresolved";
    case Outcome::Dropped:
        return "line dropped";
    case Outcome::EndedByPolicy:
        return "ended by policy";
    case Outcome::Lost:
        return "hung up";
    case Outcome::Abandoned:
        return "abandoned";
    }
    return "";
}

const char *activityOf(PauseKind kind)
{
    switch (kind) {
    case PauseKind::Break:
        return "break";
    case PauseKind::Lunch:
        return "lunch";
    case PauseKind::Training:
        return "training";
    case PauseKind::Casework:
        return "casework";
    }
    return "";
}

} // namespace

RecordMaker::RecordMaker(const Parameters &parameters, const Organisation &organisation,
    const Dialogue &dialogue, const NamePool &names, const std::vector<ShowcaseCall> &showcase)
    : m_parameters(parameters)
    , m_organisation(organisation)
    , m_dialogue(dialogue)
    , m_names(names)
    , m_showcase(showcase)
    , m_consentSeed(subSeed(parameters.seed, Stream::Consent))
    , m_sampleSeed(subSeed(parameters.seed, Stream::Text, 1))
    , m_transcriptsFrom(organisation.sites.front().zone.startOf(
          parameters.endDay + days{1} - days{7 * parameters.transcriptWeeks}))
{
}

std::string RecordMaker::externalId(const PlannedContact &planned) const
{
    if (planned.showcase >= 0)
        return m_showcase[static_cast<std::size_t>(planned.showcase)].externalId;
    return m_organisation.sites[planned.site].code + '-' + padded(planned.number, 8);
}

std::string RecordMaker::customerId(std::uint32_t customer) const
{
    return numbered("K-", customer);
}

// A customer's own choice, for all their contacts.
Basis RecordMaker::basisLevel(std::uint32_t customer) const
{
    const double u = unitOf(m_consentSeed + customer);
    return u < 0.02 ? Basis::None : u < 0.15 ? Basis::BasisOnly : Basis::Consent;
}

std::optional<facts::BasisRecord> RecordMaker::basis(std::uint32_t customer) const
{
    const auto level = basisLevel(customer);
    if (level == Basis::None && unitOf(m_consentSeed + customer + 1) < 0.5)
        return std::nullopt; // the source does not say
    facts::BasisRecord record;
    record.level = level;
    if (level == Basis::None) {
        record.lawfulBasis = "consent";
        record.expires = Instant{m_transcriptsFrom - days{365}};
        return record;
    }
    const bool consent = level == Basis::Consent;
    record.lawfulBasis = consent ? "consent" : "contract";
    record.grants.reserve(2);
    record.grants.push_back({"service", true, std::nullopt});
    record.grants.push_back({"analysis", consent, std::nullopt});
    return record;
}

bool RecordMaker::hasTranscript(const PlannedContact &planned) const
{
    if (!m_parameters.withTranscripts || planned.abandoned())
        return false;
    return planned.first().start >= m_transcriptsFrom
        || unitOf(m_sampleSeed + planned.key()) < m_parameters.earlierTranscripts;
}

Cast RecordMaker::castOf(const PlannedContact &planned, const Blemish &blemish) const
{
    const auto &site = m_organisation.sites[planned.site];
    Cast cast;
    cast.customer = m_names.of(planned.customer);
    cast.siteName = site.name;
    cast.dollars = site.country == Country::UnitedStates;
    cast.begin = site.zone.localOf(planned.arrival);
    cast.redacted = blemish.redacted;
    cast.importedSentiment = planned.site == 1 && basisLevel(planned.customer) == Basis::Consent;
    for (std::size_t i = 0; i < planned.legCount; ++i)
        if (planned.legs[i].agent >= 0)
            cast.agentNames[i] =
                m_organisation.agents[static_cast<std::size_t>(planned.legs[i].agent)].fullName;
    return cast;
}

facts::PersonRef RecordMaker::person(
    const PlannedLeg &leg, const PlannedContact &planned, const Blemish &blemish) const
{
    facts::PersonRef ref;
    if (leg.agent < 0)
        return ref;
    if (blemish.unknownAgent) {
        // A few people nobody has told the list of agents about, each met again and again.
        ref.externalId = numbered("X", 9000 + planned.number % 4);
        return ref;
    }
    const auto &agent =
        m_organisation
            .agents[static_cast<std::size_t>(blemish.usesIdOf >= 0 ? blemish.usesIdOf : leg.agent)];
    ref.externalId = agent.externalId;
    ref.name = agent.fullName;
    int team = agent.team;
    // Lent for ten weeks, every other day.
    if (leg.agent == m_organisation.lentAgent && leg.start.time_since_epoch() / days{1} % 2 == 0)
        team = m_organisation.lentTo;
    ref.team = m_organisation.teams[static_cast<std::size_t>(team)].name;
    return ref;
}

facts::ContactRecord RecordMaker::contact(
    const PlannedContact &planned, const Blemish &blemish, const Version &version) const
{
    facts::ContactRecord record;
    record.externalId = externalId(planned);
    record.channel = planned.channel;
    record.customer.externalId = customerId(planned.customer);
    if (!blemish.redacted)
        record.customer.name = m_names.of(planned.customer).full();
    record.basis = basis(planned.customer);
    record.abandoned = planned.abandoned();
    record.disposition = dispositionOf(planned.outcome);
    if (planned.showcase >= 0) {
        const auto &call = m_showcase[static_cast<std::size_t>(planned.showcase)];
        record.subject = call.title;
        record.disposition = call.disposition;
        record.customer.name = call.customer;
    } else if (!planned.abandoned()) {
        record.subject = m_dialogue.scenarioOf(planned).subject;
    }
    addLegs(record, planned, blemish);
    addTransfers(record, planned, blemish);
    if (hasTranscript(planned))
        addText(record, planned, blemish);
    const auto &last = planned.last();
    record.stamp = (planned.abandoned() ? last.start + Milliseconds{last.wait}
                                        : last.end() + Milliseconds{last.after})
        + version.stampedAfter;
    if (version.number > 1) {
        record.disposition += version.number == 2 ? ", checked" : ", corrected";
        for (auto &leg : record.legs)
            if (leg.afterWork)
                leg.afterWork = *leg.afterWork + Milliseconds{15000 * version.number};
    }
    return record;
}

void RecordMaker::addLegs(
    facts::ContactRecord &record, const PlannedContact &planned, const Blemish &blemish) const
{
    const Milliseconds skew = blemish.wrongZone ? Milliseconds{hours{-2}} : Milliseconds{0};
    record.clockSuspect = blemish.wrongZone;
    record.legs.resize(planned.legCount);
    for (std::size_t i = 0; i < planned.legCount; ++i) {
        const auto &from = planned.legs[i];
        auto &leg = record.legs[i];
        if (i > 0)
            leg.externalId = record.externalId + '/' + std::to_string(i + 1);
        leg.start = from.start + skew;
        leg.queue = kQueues[from.queue].name;
        leg.wait = Milliseconds{from.wait};
        if (from.agent < 0) {
            leg.end = leg.start + Milliseconds{from.wait};
            continue;
        }
        leg.end = from.end() + skew;
        leg.agent = person(from, planned, blemish);
        leg.talk = Milliseconds{from.talk};
        leg.hold = Milliseconds{from.hold};
        leg.afterWork = Milliseconds{from.after};
    }
}

void RecordMaker::addTransfers(
    facts::ContactRecord &record, const PlannedContact &planned, const Blemish &blemish) const
{
    const Milliseconds skew = blemish.wrongZone ? Milliseconds{hours{-2}} : Milliseconds{0};
    for (std::size_t i = 0; i < planned.legCount; ++i) {
        const auto &leg = planned.legs[i];
        if (leg.transfer == TransferKind::Unknown)
            continue;
        facts::TransferRecord transfer;
        transfer.fromLeg = i;
        if (i + 1 < planned.legCount)
            transfer.toLeg = i + 1;
        transfer.at = leg.end() + skew;
        transfer.kind = leg.transfer;
        if (i + 1U < planned.legs.size())
            transfer.toQueue = kQueues[planned.legs[i + 1].queue].name;
        record.transfers.push_back(std::move(transfer));
    }
}

void RecordMaker::addText(
    facts::ContactRecord &record, const PlannedContact &planned, const Blemish &blemish) const
{
    if (planned.showcase >= 0) {
        auto transcript = transcriptOf(m_showcase[static_cast<std::size_t>(planned.showcase)]);
        transcript.customerName = record.customer.name;
        record.legs.front().transcript = std::move(transcript);
        return;
    }
    auto written = m_dialogue.write(planned, castOf(planned, blemish));
    for (auto &transfer : record.transfers)
        transfer.note = std::move(written.notes[transfer.fromLeg]);
    auto &transcripts = written.legs;
    for (std::size_t i = 0; i < transcripts.size(); ++i) {
        double sum = 0;
        int count = 0;
        for (const auto &turn : transcripts[i].turns) {
            if (turn.importedSentiment) {
                sum += *turn.importedSentiment;
                ++count;
            }
        }
        if (count > 0)
            transcripts[i].imported.push_back(
                {"Platform analytics", "customer sentiment, overall", sum / count});
        record.legs[i].transcript = std::move(transcripts[i]);
    }
}

facts::SurveyRecord RecordMaker::survey(
    const PlannedContact &planned, Instant at, int score, bool comment) const
{
    facts::SurveyRecord record;
    record.contact = externalId(planned);
    record.externalId = "S-" + record.contact;
    record.kind = "satisfaction";
    record.at = at;
    record.score = score;
    if (comment && m_parameters.withTranscripts)
        record.comment = m_dialogue.comment(planned, castOf(planned, {}), score);
    return record;
}

facts::TeamRecord RecordMaker::team(const Team &team) const
{
    return {team.externalId, team.name,
        m_organisation.sites[static_cast<std::size_t>(team.site)].name,
        m_organisation.agents[static_cast<std::size_t>(team.supervisor)].externalId};
}

facts::QueueRecord RecordMaker::queue(const QueueSpec &queue) const
{
    return {queue.name, {}, queue.emotion, queue.reason};
}

facts::AgentRecord RecordMaker::agent(const Agent &agent, LocalDay day) const
{
    facts::AgentRecord record;
    record.externalId = agent.externalId;
    record.name = agent.fullName;
    record.email = agent.email;
    record.team = m_organisation.teams[static_cast<std::size_t>(agent.team)].name;
    record.site = m_organisation.sites[static_cast<std::size_t>(agent.site)].name;
    record.from = agent.hired;
    if (agent.left && *agent.left <= day)
        record.until = *agent.left - days{1};
    record.fullTimeShare = agent.fullTime;
    for (const auto skill : agent.skills)
        record.skills.emplace_back(kQueues[skill].name);
    if (agent.supervisor)
        record.skills.emplace_back("Supervisor");
    return record;
}

std::vector<facts::ShiftRecord> RecordMaker::shift(
    const DayShift &shift, int site, LocalDay day) const
{
    const auto &zone = m_organisation.sites[static_cast<std::size_t>(site)].zone;
    const auto &agent = m_organisation.agents[static_cast<std::size_t>(shift.agent)];
    const auto at = [&](int minute) {
        return zone.instantOf(std::chrono::local_time<Milliseconds>{day} + minutes{minute});
    };
    const std::string id = agent.externalId + '-' + std::to_string(toNumber(day));
    std::vector<facts::ShiftRecord> records;
    const char *queue = agent.skills.empty() ? "" : kQueues[agent.skills.front()].name;
    records.push_back({id, agent.externalId, "shift", queue, at(shift.begin), at(shift.end), true});
    int number = 0;
    for (const auto &pause : shift.breaks())
        records.push_back(
            {id + '-' + std::to_string(++number), agent.externalId, activityOf(pause.kind), {},
                at(pause.begin), at(pause.end), pause.kind != PauseKind::Lunch});
    return records;
}

facts::AbsenceRecord RecordMaker::absence(
    int agent, const char *kind, LocalDay from, LocalDay until) const
{
    const auto &id = m_organisation.agents[static_cast<std::size_t>(agent)].externalId;
    return {
        std::string(kind) + '-' + id + '-' + std::to_string(toNumber(from)), id, kind, from, until};
}

} // namespace attune::demo
