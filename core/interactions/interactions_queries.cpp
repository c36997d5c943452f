// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interactions/interactions_queries.h"

#include "core/facts/directory.h"

#include <simdjson.h>

#include <algorithm>
#include <cstring>

namespace attune::interactions {

namespace {

constexpr std::int64_t kBetweenChecks = 16384;

/// The text behind a seal; empty without the key, so that one missing right does not hide the rest.
std::string opened(vault::Vault &vault, vault::Place place, ByteView sealed)
{
    const auto plain = sealed.empty() ? Result<Bytes>(Bytes()) : vault.open(place, sealed);
    return plain ? std::string(textOf(*plain)) : std::string();
}

std::vector<facts::PurposeGrant> grantsFrom(std::string_view json)
{
    std::vector<facts::PurposeGrant> grants;
    simdjson::dom::parser parser;
    simdjson::dom::array list;
    if (parser.parse(json.data(), json.size(), true).get(list) != simdjson::SUCCESS)
        return grants;
    for (const simdjson::dom::element entry : list) {
        facts::PurposeGrant grant;
        std::string_view purpose;
        std::int64_t at = 0;
        if (entry.at(0).get(purpose) != simdjson::SUCCESS
            || entry.at(1).get(grant.granted) != simdjson::SUCCESS)
            continue;
        grant.purpose = purpose;
        if (entry.at(2).get(at) == simdjson::SUCCESS)
            grant.grantedAt = fromMs(at);
        grants.push_back(std::move(grant));
    }
    return grants;
}

void readBasis(store::Connection &facts, Details &out)
{
    auto row = facts.prepare("SELECT lawful, grants FROM basis WHERE leg = :leg");
    row.bind(out.leg.contactKey());
    if (!row.step())
        return;
    out.lawfulBasis = row.text(0);
    out.grants = grantsFrom(row.text(1));
}

void readPeople(store::Connection &facts, vault::Vault &vault, Details &out)
{
    auto customer = facts.prepare("SELECT person, sealed FROM customer WHERE id = :id");
    customer.bind(out.leg.customer);
    if (!customer.step())
        return;
    std::int64_t place = 0;
    std::memcpy(&place, customer.blob(0).data(), std::min(sizeof(place), customer.blob(0).size()));
    const facts::PersonRef person =
        facts::decodePerson(opened(vault, {facts::kCustomerPlace, place}, customer.blob(1)));
    out.customer = person.name.empty() ? person.externalId : person.name;
}

void readContact(store::Connection &facts, vault::Vault &vault, Details &out)
{
    auto legs = facts.prepare(
        "SELECT key FROM leg WHERE key = :contact OR contact = :contact ORDER BY key");
    legs.bind(out.leg.contactKey());
    while (legs.step())
        out.legs.push_back({legs.number(0)});
    auto transfers = facts.prepare(
        "SELECT at, kind, to_queue, to_leg, note FROM transfer WHERE leg IN (SELECT key FROM "
        "leg WHERE key = :contact OR contact = :contact) ORDER BY at");
    transfers.bind(out.leg.contactKey());
    while (transfers.step())
        out.transfers.push_back(
            {transfers.time(0), static_cast<facts::TransferKind>(transfers.number(1)),
                {transfers.number(2)}, {transfers.number(3)},
                opened(vault, {"transfer", out.leg.contactKey().value}, transfers.blob(4))});
    auto subject = facts.prepare("SELECT sealed FROM subject WHERE leg = :leg");
    subject.bind(out.leg.contactKey());
    if (subject.step())
        out.subject = opened(vault, {"subject", out.leg.contactKey().value}, subject.blob(0));
}

void readNotes(store::Connection &facts, vault::Vault &vault, Details &out)
{
    auto revisions = facts.prepare(
        "SELECT r.at, r.kind, r.stamp, b.file FROM revision r LEFT JOIN batch b ON b.id = "
        "r.batch WHERE r.leg = :leg ORDER BY r.at DESC");
    revisions.bind(out.leg.contactKey());
    while (revisions.step())
        out.revisions.push_back({revisions.time(0), static_cast<int>(revisions.number(1)),
            revisions.optionalTime(2), std::string(revisions.text(3))});
    auto recordings =
        facts.prepare("SELECT id, file, media, offset FROM recording WHERE leg = :leg ORDER BY id");
    recordings.bind(out.leg.key);
    while (recordings.step()) {
        const auto offset = recordings.optionalNumber(3);
        out.recordings.push_back(
            {recordings.number(0), std::string(recordings.text(1)), std::string(recordings.text(2)),
                offset ? std::optional(Milliseconds{*offset}) : std::nullopt});
    }
    auto surveys = facts.prepare(
        "SELECT s.at, l.text, s.comment, s.score, s.low, s.high, s.source FROM survey s JOIN "
        "label l ON l.id = s.kind WHERE s.leg = :leg ORDER BY s.at");
    surveys.bind(out.leg.contactKey());
    while (surveys.step())
        out.surveys.push_back({surveys.time(0), std::string(surveys.text(1)),
            opened(vault, {"survey", surveys.number(6)}, surveys.blob(2)), surveys.real(3),
            surveys.real(4), surveys.real(5)});
}

/// Legs that wait for their score, ascending: few against the rows, so joining costs more.
std::vector<std::int64_t> readWaiting(store::Connection &facts, std::int64_t from, std::int64_t to)
{
    std::vector<std::int64_t> waiting;
    auto rows =
        facts.prepare("SELECT leg FROM to_score WHERE leg >= :from AND leg < :to ORDER BY leg");
    rows.bind(from, to);
    while (rows.step())
        waiting.push_back(rows.number(0));
    return waiting;
}

} // namespace

Done readRows(store::Connection &facts, const facts::Organisation &organisation, Snapshot &out,
    const std::stop_token &stop, std::size_t most)
{
    return facts.guarded([&]() -> Done {
        const std::int64_t from = facts::firstKeyAt(out.scope.period.begin).value;
        const std::int64_t to = facts::firstKeyAt(out.scope.period.end).value;
        const std::vector<std::int64_t> waiting = readWaiting(facts, from, to);
        auto rows = facts.prepare(
            "SELECT key, start, \"end\", agent, queue, flags, channel, basis, basis_until, turns "
            "FROM leg WHERE key >= :from AND key < :to ORDER BY key DESC");
        rows.bind(from, to);
        std::int64_t seen = 0;
        while (rows.step()) {
            if (++seen % kBetweenChecks == 0 && stop.stop_requested())
                return {Fault::Cancelled, {}};
            const AgentId agent{rows.number(3)};
            const QueueId queue{rows.number(4)};
            if (!organisation.isIn(out.scope, agent, queue))
                continue;
            if (out.rows.size() == most) {
                out.whole = false;
                break;
            }
            Row row;
            row.key = {rows.number(0)};
            row.startMs = rows.number(1);
            if (!rows.isNull(2))
                row.lengthMs = static_cast<std::int32_t>(std::min<std::int64_t>(
                    rows.number(2) - row.startMs, std::numeric_limits<std::int32_t>::max()));
            row.agent = static_cast<std::int32_t>(agent.value);
            row.queue = static_cast<std::int32_t>(queue.value);
            row.flags = static_cast<std::uint16_t>(rows.number(5));
            row.channel = static_cast<facts::Channel>(rows.number(6));
            const auto until = rows.optionalTime(8);
            row.basis = until && *until <= out.asOf ? facts::Basis::None
                                                    : static_cast<facts::Basis>(rows.number(7));
            row.hasTranscript = !rows.isNull(9)
                && !(row.flags & static_cast<unsigned>(facts::LegFlag::WordsErased));
            row.waitsForScore = std::ranges::binary_search(waiting, row.key.value);
            out.rows.push_back(row);
        }
        return {};
    });
}

Result<Details> readDetails(store::Connection &facts, vault::Vault &vault, LegKey leg)
{
    return facts.guarded([&]() -> Result<Details> {
        const auto row = facts::findLeg(facts, leg);
        if (!row)
            return {Fault::NotFound, "the interaction is gone"};
        Details out;
        out.leg = *row;
        const auto text = [&](const char *sql, std::int64_t id) {
            auto found = facts.prepare(sql);
            found.bind(id);
            return found.step() ? std::string(found.text(0)) : std::string();
        };
        out.source = text("SELECT name FROM source WHERE id = :id", row->source.value);
        out.disposition = text("SELECT text FROM label WHERE id = :id", row->disposition);
        readBasis(facts, out);
        readPeople(facts, vault, out);
        readContact(facts, vault, out);
        readNotes(facts, vault, out);
        return out;
    });
}

Result<facts::LegRow> legOfRecording(store::Connection &facts, const std::string &file)
{
    return facts.guarded([&]() -> Result<facts::LegRow> {
        auto row = facts.prepare("SELECT leg FROM recording WHERE file = :file");
        row.bind(file);
        const auto leg =
            row.step() ? facts::findLeg(facts, {row.number(0)}) : std::optional<facts::LegRow>();
        return leg ? Result<facts::LegRow>(*leg)
                   : Result<facts::LegRow>(Error{Fault::NotFound, "the recording is gone"});
    });
}

std::optional<Instant> modelSince(store::Connection &facts, const std::string &stamp)
{
    auto row = facts.prepare("SELECT first_used FROM score_stamp WHERE stamp = :stamp");
    row.bind(stamp);
    return row.step() ? std::optional(row.time(0)) : std::nullopt;
}

Result<std::vector<LegKey>> findByIdentifier(
    store::Connection &facts, vault::Vault &vault, const std::string &identifier)
{
    const auto customer = facts::customerPseudonym(vault, identifier);
    if (!customer)
        return customer.error();
    return facts.guarded([&] {
        // Legs after the first carry names of their own; their contact's is in the first.
        auto row = facts.prepare(
            "WITH named(key) AS (SELECT coalesce(contact, key) FROM leg WHERE external = :external "
            "UNION SELECT coalesce(contact, key) FROM leg WHERE customer = (SELECT id FROM "
            "customer WHERE person = :person)) "
            "SELECT key FROM leg WHERE key IN named OR contact IN named ORDER BY key");
        row.bind(identifier, *customer);
        std::vector<LegKey> legs;
        while (row.step())
            legs.push_back({row.number(0)});
        return legs;
    });
}

} // namespace attune::interactions
