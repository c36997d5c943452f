// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/connect.h"

#include "core/sync/ascii.h"
#include "core/sync/time_reader.h"

#include <algorithm>
#include <set>

namespace attune::sync {

namespace {

using facts::SetAside;

std::string idAt(JsonElement object, std::string_view key)
{
    const auto value = member(object, key);
    return value ? identifierOf(*value) : std::string();
}

facts::Channel channelOf(std::string_view name)
{
    if (name == "VOICE")
        return facts::Channel::Voice;
    if (name == "CHAT")
        return facts::Channel::Chat;
    if (name == "EMAIL")
        return facts::Channel::Email;
    return name == "TASK" ? facts::Channel::Task : facts::Channel::Other;
}

facts::Direction directionOf(std::string_view method)
{
    if (method == "MONITOR") // a supervisor listening in serves no customer
        return facts::Direction::Internal;
    const bool outbound =
        method == "OUTBOUND" || method == "EXTERNAL_OUTBOUND" || method == "CALLBACK";
    return outbound ? facts::Direction::Outbound : facts::Direction::Inbound;
}

std::optional<Milliseconds> secondsAt(JsonElement object, std::string_view key, bool &negative)
{
    const auto value = numberAt(object, key);
    negative = negative || (value && *value < 0);
    return fromSeconds(value);
}

/// The lowest level of the hierarchy that is there is the team.
std::string teamOf(JsonElement agent)
{
    const auto groups = member(agent, "HierarchyGroups");
    std::string team;
    for (const std::string_view level : {"Level1", "Level2", "Level3", "Level4", "Level5"}) {
        const auto group = groups ? member(*groups, level) : std::nullopt;
        if (!group)
            continue;
        const std::string_view name =
            textAt(*group, textAt(*group, "GroupName").empty() ? "Name" : "GroupName");
        if (!name.empty())
            team = soundText(name);
    }
    return team;
}

void readAgent(JsonElement root, facts::LegRecord &leg, bool &negative)
{
    const auto agent = member(root, "Agent");
    if (!agent || agent->is_null())
        return;
    leg.agent.externalId = soundText(textAt(*agent, "Username"));
    if (leg.agent.externalId.empty())
        leg.agent.externalId = soundText(textAt(*agent, "ARN"));
    leg.agent.team = teamOf(*agent);
    leg.talk = secondsAt(*agent, "AgentInteractionDuration", negative);
    leg.hold = secondsAt(*agent, "CustomerHoldDuration", negative);
    leg.afterWork = secondsAt(*agent, "AfterContactWorkDuration", negative);
}

void readRecordings(JsonElement root, facts::LegRecord &leg)
{
    JsonArray list;
    const auto recordings = member(root, "Recordings");
    if (!recordings || recordings->get(list))
        return;
    for (const JsonElement item : list) {
        const std::string location = soundText(textAt(item, "Location"));
        if (location.empty() || !textAt(item, "DeletionReason").empty())
            continue;
        facts::RecordingRecord recording;
        recording.fileName = location.substr(location.rfind('/') + 1);
        recording.url = location;
        leg.recordings.push_back(std::move(recording));
    }
}

} // namespace

ConnectReader::ConnectReader(const SourceOptions &options, std::string fileName)
    : JsonReader(options, std::move(fileName))
    , m_chains(
          options.limits.gathered, [this](const std::string &root, std::vector<Piece> &&chain) {
              give(root, std::move(chain));
          })
{
}

bool ConnectReader::readLeg(
    JsonElement root, const RecordSource &source, RecordSink &sink, facts::ContactRecord &contact)
{
    const Zone *zone = options().zone ? &*options().zone : nullptr;
    const auto fail = [&](SetAside reason, std::string_view field) {
        sink.setAside(source.setAside(reason, std::string(field)));
        return false;
    };
    facts::LegRecord &leg = contact.legs.emplace_back();
    const TimeReading start = readTime(textAt(root, "InitiationTimestamp"), zone);
    if (!start)
        return fail(start.reason(), "InitiationTimestamp");
    leg.start = *start;
    const TimeReading end = readTime(textAt(root, "DisconnectTimestamp"), zone);
    if (!end && end.reason() != SetAside::MissingTime)
        return fail(end.reason(), "DisconnectTimestamp");
    if (end && *end < *start)
        return fail(SetAside::EndBeforeStart, "DisconnectTimestamp");
    if (end)
        leg.end = *end;
    bool negative = false;
    readAgent(root, leg, negative);
    if (const auto queue = member(root, "Queue"); queue && !queue->is_null()) {
        leg.queue = soundText(textAt(*queue, "Name"));
        leg.wait = secondsAt(*queue, "Duration", negative);
        contact.abandoned = leg.agent.externalId.empty() && leg.end.has_value();
    }
    if (negative)
        return fail(SetAside::NegativeDuration, "Duration");
    readRecordings(root, leg);
    return true;
}

std::optional<ConnectReader::Piece> ConnectReader::pieceFrom(
    JsonElement root, const RecordSource &source, RecordSink &sink)
{
    Piece piece;
    facts::ContactRecord &contact = piece.contact;
    contact.externalId = idAt(root, "ContactId");
    if (contact.externalId.empty()) {
        sink.setAside(source.setAside(SetAside::MissingId, "ContactId"));
        return std::nullopt;
    }
    if (!readLeg(root, source, sink, contact))
        return std::nullopt;
    const TimeReading stamp =
        readTime(textAt(root, "LastUpdateTimestamp"), options().zone ? &*options().zone : nullptr);
    if (stamp)
        contact.stamp = *stamp;
    piece.method = textAt(root, "InitiationMethod");
    contact.channel = channelOf(textAt(root, "Channel"));
    contact.direction = directionOf(piece.method);
    contact.disposition = soundText(textAt(root, "DisconnectReason"));
    if (const auto endpoint = member(root, "CustomerEndpoint"); endpoint && !endpoint->is_null())
        contact.customer.externalId = soundText(textAt(*endpoint, "Address"));
    piece.previous = idAt(root, "PreviousContactId");
    piece.next = idAt(root, "NextContactId");
    const auto target = member(root, "TransferredToEndpoint");
    if (target && !target->is_null()) {
        facts::TransferRecord transfer;
        const TimeReading at = readTime(textAt(root, "TransferCompletedTimestamp"), nullptr);
        const facts::LegRecord &leg = contact.legs.front();
        transfer.at = at ? *at : leg.end.value_or(leg.start);
        contact.transfers.push_back(
            std::move(transfer)); // to where is a telephone number: not kept
    }
    return piece;
}

void ConnectReader::readRecord(JsonElement root, const RecordSource &source, RecordSink &sink)
{
    m_sink = &sink;
    m_at = source.at;
    auto piece = pieceFrom(root, source, sink);
    if (!piece)
        return;
    std::string initial = idAt(root, "InitialContactId");
    if (initial.empty())
        initial = piece->contact.externalId;
    const bool first = initial == piece->contact.externalId;
    if (first && piece->previous.empty() && piece->next.empty()) {
        sink.accept(std::move(piece->contact), m_at);
        return;
    }
    std::vector<Piece> *chain = m_chains.find(initial);
    if (chain == nullptr) {
        giveAlone(std::move(*piece));
        return;
    }
    // Redelivered within one file: the newest counts.
    const auto known = std::find_if(chain->begin(), chain->end(),
        [&](const Piece &other) { return other.contact.externalId == piece->contact.externalId; });
    if (known == chain->end())
        chain->push_back(std::move(*piece));
    else if (known->contact.stamp <= piece->contact.stamp)
        *known = std::move(*piece);
    m_chains.grew(initial, sizeof(Piece) + sizeof(facts::LegRecord) + source.text.size() / 2);
}

void ConnectReader::finish(RecordSink &sink)
{
    m_sink = &sink;
    m_chains.giveAll();
}

void ConnectReader::giveAlone(Piece &&piece)
{
    piece.contact.partial = true;
    m_sink->accept(std::move(piece.contact), m_at);
}

void ConnectReader::give(const std::string &root, std::vector<Piece> &&chain)
{
    std::stable_sort(chain.begin(), chain.end(), [](const Piece &a, const Piece &b) {
        return a.contact.legs.front().start < b.contact.legs.front().start;
    });
    if (chain.front().contact.externalId != root) {
        for (Piece &piece : chain)
            giveAlone(std::move(piece));
        return;
    }
    std::set<std::string> ids;
    ids.insert(std::string()); // what points nowhere misses nothing
    for (const Piece &piece : chain)
        ids.insert(piece.contact.externalId);
    facts::ContactRecord contact = std::move(chain.front().contact);
    contact.partial = !ids.contains(chain.front().next);
    for (std::size_t i = 1; i < chain.size(); ++i) {
        facts::ContactRecord &more = chain[i].contact;
        contact.partial =
            contact.partial || !ids.contains(chain[i].next) || !ids.contains(chain[i].previous);
        facts::TransferRecord transfer;
        transfer.fromLeg = chain[i].previous == root ? 0 : i - 1;
        for (std::size_t from = 0; from < i; ++from)
            if (chain[from].next == more.externalId
                || contact.legs[from].externalId == chain[i].previous)
                transfer.fromLeg = from;
        std::erase_if(contact.transfers, [&](const facts::TransferRecord &known) {
            return known.fromLeg == transfer.fromLeg && !known.toLeg;
        });
        transfer.toLeg = i;
        transfer.at = more.legs.front().start;
        transfer.toQueue = more.legs.front().queue;
        if (chain[i].method == "QUEUE_TRANSFER")
            transfer.kind = facts::TransferKind::QueueToQueue;
        contact.transfers.push_back(std::move(transfer));
        for (facts::TransferRecord &further : more.transfers) {
            further.fromLeg = i;
            contact.transfers.push_back(std::move(further));
        }
        more.legs.front().externalId = more.externalId;
        if (more.stamp && (!contact.stamp || *contact.stamp < *more.stamp))
            contact.stamp = more.stamp;
        contact.abandoned = more.abandoned; // the last leg tells how it ended
        contact.disposition = std::move(more.disposition);
        contact.legs.push_back(std::move(more.legs.front()));
    }
    m_sink->accept(std::move(contact), m_at);
}

} // namespace attune::sync
