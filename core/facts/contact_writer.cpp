// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FactsWriter that writes contacts.

#include "core/facts/erasure.h"
#include "core/facts/facts_writer.h"

#include <algorithm>
#include <set>
#include <utility>

namespace attune::facts {

namespace {

constexpr int kRevisionUpdated = 1;
constexpr int kRevisionOlder = 2;

std::string grantsJson(const BasisRecord &basis)
{
    std::string out;
    for (const PurposeGrant &grant : basis.grants) {
        std::string purpose = grant.purpose;
        std::erase_if(purpose,
            [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; });
        out += out.empty() ? "[" : ",";
        out += "[\"" + purpose + "\"," + (grant.granted ? "true" : "false") + ','
            + (grant.grantedAt ? std::to_string(toMs(*grant.grantedAt)) : "null") + ']';
    }
    return out.empty() ? "[]" : out + ']';
}

std::string externalOf(const ContactRecord &record, std::size_t leg)
{
    if (leg == 0)
        return record.externalId;
    const std::string &own = record.legs[leg].externalId;
    return own.empty() ? record.externalId + '#' + std::to_string(leg) : own;
}

std::optional<Milliseconds> lengthOf(const LegRecord &leg)
{
    return leg.end ? std::optional(*leg.end - leg.start) : std::nullopt;
}

} // namespace

std::optional<FactsWriter::Existing> FactsWriter::existing(
    store::Connection &facts, LegKey &key, std::string_view external)
{
    while (auto row = findLeg(facts, key)) {
        if (row->source == m_source
            && (row->external == external
                || (m_erased > 0 && row->external == erasedName(m_vault, m_source, external)))) {
            Existing found{std::move(*row), {}};
            auto transcript = facts.prepare("SELECT sealed FROM transcript WHERE leg = :leg");
            transcript.bind(key);
            if (transcript.step())
                found.sealed = copyOf(transcript.blob(0));
            return found;
        }
        ++key.value; // somebody else's place: the next one is ours or free
    }
    return std::nullopt;
}

LegRow FactsWriter::legRow(store::Connection &facts, const ContactRecord &record,
    const PreparedRecord &prepared, std::size_t index, BatchCounts &counts)
{
    const LegRecord &from = record.legs[index];
    LegRow leg;
    leg.source = m_source;
    leg.external = externalOf(record, index);
    leg.start = from.start;
    leg.end = from.end;
    leg.channel = record.channel;
    leg.direction = record.direction;
    leg.agent = m_directory.agent(facts, from.agent);
    leg.queue = m_directory.queue(facts, from.queue);
    leg.customer = m_directory.customer(facts, record.customer, prepared.customer);
    // Where a source gives only start and end, all of it is talk.
    const bool anyPart = from.talk || from.hold || from.afterWork;
    leg.talk = anyPart || record.abandoned ? from.talk : lengthOf(from);
    leg.hold = from.hold;
    leg.afterWork = from.afterWork;
    leg.wait = from.wait;
    if (record.basis) {
        leg.basis = record.basis->withdrawn ? Basis::None : record.basis->level;
        leg.basisUntil = record.basis->expires;
        if (record.basis->withdrawn)
            leg.set(LegFlag::Withdrawn);
    }
    if (record.abandoned)
        leg.set(LegFlag::Abandoned);
    if (record.clockSuspect)
        leg.set(LegFlag::ClockSuspect);
    if (leg.agent && !m_directory.isListed(facts, leg.agent)) {
        leg.set(LegFlag::UnknownAgent);
        ++counts.unknownAgents;
    }
    for (const TransferRecord &transfer : record.transfers) {
        if (transfer.fromLeg != index)
            continue;
        leg.set(LegFlag::Transferred);
        if (transfer.kind == TransferKind::Escalation)
            leg.set(LegFlag::Escalated);
    }
    leg.disposition = m_directory.label(facts, record.disposition);
    leg.batch = m_batch;
    return leg;
}

Outcome FactsWriter::writeContact(store::Connection &facts, const ContactRecord &record,
    const PreparedRecord &prepared, BatchCounts &counts)
{
    LegKey first = legKey(record.legs.front().start, m_source, record.externalId);
    auto before = existing(facts, first, record.externalId);
    const bool known = before.has_value();
    if (m_erased > 0) {
        if (known && before->row.external != record.externalId)
            return Outcome::Unchanged; // of somebody who was erased
        if (const auto stripped = withoutErased(facts, record, prepared))
            return writeContact(
                facts, std::get<ContactRecord>(stripped->record), *stripped, counts);
    }
    if (known) {
        const bool older = record.stamp && before->row.stamp && *record.stamp < *before->row.stamp;
        if (before->row.content == prepared.content || older) {
            if (older) {
                ++counts.olderRevisions;
                noteRevision(facts, first, kRevisionOlder, record.stamp);
            }
            return Outcome::Unchanged;
        }
        noteRevision(facts, first, kRevisionUpdated, before->row.stamp);
        if (!record.partial)
            facts
                .prepare(
                    "DELETE FROM transfer WHERE leg = :leg OR leg IN (SELECT key FROM leg WHERE "
                    "contact = :leg)")
                .run(first);
    }

    std::vector<LegRow> legs;
    for (std::size_t i = 0; i < record.legs.size(); ++i) {
        LegRow leg = legRow(facts, record, prepared, i, counts);
        leg.key = i == 0 ? first : legKey(leg.start, m_source, leg.external);
        auto was = i == 0 ? std::exchange(before, {}) : existing(facts, leg.key, leg.external);
        leg.contact = i == 0 ? LegKey{} : first;
        if (record.partial && was) { // what this piece does not speak of stays as it is known
            leg.contact = i == 0 ? was->row.contact : leg.contact;
            leg.flags |= was->row.flags
                & (static_cast<unsigned>(LegFlag::Transferred)
                    | static_cast<unsigned>(LegFlag::Escalated));
        }
        if (was && was->row.has(LegFlag::WordsErased))
            leg.set(LegFlag::WordsErased);
        leg.stamp = record.stamp;
        leg.content = i == 0 ? prepared.content : 0;
        if (carriesAudio(record.legs[i]) || (was && was->row.has(LegFlag::Recording)))
            leg.set(LegFlag::Recording);
        Bytes sealed;
        if (!prepared.transcripts[i].sealed.empty()) {
            auto transcript = prepared.transcripts[i];
            if (transcript.sealedFor != leg.key) {
                auto again = m_transcripts->resealed(std::move(transcript), leg.key);
                if (!again)
                    throw Directory::WriteFailure{again.error()};
                transcript = std::move(*again);
            }
            applyLaterConsent(facts, leg);
            leg.turns = transcript.turns;
            if (transcript.redacted)
                leg.set(LegFlag::Redacted);
            if (transcript.importedScores)
                leg.set(LegFlag::ImportedScores);
            writeLeg(facts, leg);
            putTranscript(facts, leg, transcript, was.has_value());
            sealed = std::move(transcript.sealed);
        } else {
            // A delivery without a transcript does not take away the one that came before.
            if (was) {
                leg.turns = was->row.turns;
                leg.flags |= was->row.flags
                    & (static_cast<unsigned>(LegFlag::Redacted)
                        | static_cast<unsigned>(LegFlag::ImportedScores));
                sealed = was->sealed;
            }
            applyLaterConsent(facts, leg);
            writeLeg(facts, leg);
        }
        putRecordings(facts, record.legs[i], leg.key);
        replaceInDigest(was, leg, sealed);
        touch(facts, leg.start);
        // What was derived from it belongs to another person, or under another consent.
        if (was
            && (was->row.agent != leg.agent || was->row.basis != leg.basis
                || was->row.basisUntil != leg.basisUntil))
            dropScores(facts, was->row);
        legs.push_back(std::move(leg));
    }
    putExtras(facts, record, prepared, legs);
    if (m_contacts)
        (*m_contacts)[record.externalId] = first.value;
    for (LegRow &leg : legs) {
        if (m_laterLegs && leg.contact)
            (*m_laterLegs)[leg.external] = leg.key.value;
        if (m_hasWaiting)
            joinWaiting(facts, leg);
    }
    if (known && !record.partial)
        removeVanishedLegs(facts, first, legs);
    return known ? Outcome::Updated : Outcome::Accepted;
}

std::optional<PreparedRecord> FactsWriter::withoutErased(
    store::Connection &facts, const ContactRecord &record, const PreparedRecord &prepared)
{
    const bool noCustomer =
        m_directory.saysNothing(facts, kCustomerPlace, record.customer.externalId);
    PreparedRecord out;
    ContactRecord left = record;
    bool any = noCustomer;
    for (std::size_t i = 0; i < left.legs.size(); ++i) {
        LegRecord &leg = left.legs[i];
        if (!noCustomer && !m_directory.saysNothing(facts, kAgentPlace, leg.agent.externalId)) {
            out.transcripts.push_back(prepared.transcripts[i]);
            continue;
        }
        any = true;
        leg.transcript.reset();
        leg.recordings.clear();
        leg.agent = noCustomer ? leg.agent : PersonRef{};
        out.transcripts.emplace_back();
    }
    if (!any)
        return std::nullopt;
    if (noCustomer) { // named as what was erased, so that nothing said of it later is taken in
        left.customer = {};
        left.basis.reset();
        for (std::size_t i = 1; i < left.legs.size(); ++i)
            left.legs[i].externalId = erasedName(m_vault, m_source, externalOf(record, i));
        left.externalId = erasedName(m_vault, m_source, record.externalId);
    }
    left.subject.clear();
    for (TransferRecord &transfer : left.transfers)
        transfer.note.clear();
    out.content = prepared.content;
    out.record = std::move(left);
    return out;
}

bool FactsWriter::isErased(store::Connection &facts, const std::string &external)
{
    return m_erased > 0 && !external.empty()
        && keyOfLeg(facts, erasedName(m_vault, m_source, external));
}

void FactsWriter::putTranscript(
    store::Connection &facts, LegRow &leg, const PreparedTranscript &transcript, bool wasThere)
{
    // What the index holds of the old text is needed for taking it out again.
    if (wasThere)
        facts
            .prepare(
                "INSERT INTO search_retired(leg, dictionary, sealed) SELECT t.leg, t.dictionary, "
                "t.sealed FROM "
                "transcript t WHERE t.leg = :leg AND EXISTS(SELECT 1 FROM indexed i WHERE i.leg = "
                "t.leg) "
                "ON CONFLICT(leg) DO NOTHING")
            .run(leg.key);
    facts
        .prepare(
            "INSERT INTO transcript(leg, dictionary, sealed) VALUES(:leg, :dictionary, :sealed) "
            "ON CONFLICT(leg) DO UPDATE SET dictionary = excluded.dictionary, sealed = "
            "excluded.sealed")
        .run(leg.key, transcript.dictionary, transcript.sealed);
    m_newWords.push_back(leg.key.value);
}

void FactsWriter::putTickets(store::Connection &facts)
{
    std::ranges::sort(m_newWords);
    std::string keys;
    for (const std::int64_t key : m_newWords)
        keys += (keys.empty() ? '[' : ',') + std::to_string(key);
    if (keys.empty())
        return;
    keys += ']';
    // One statement for all: a fifth of the time that one each takes.
    for (const char *sql :
        {"INSERT INTO to_score(leg, ticket) SELECT value, :ticket FROM json_each(:legs) WHERE true "
         "ON CONFLICT(leg) DO UPDATE SET ticket = excluded.ticket",
            "INSERT INTO to_index(leg, ticket) SELECT value, :ticket FROM json_each(:legs) WHERE "
            "true ON CONFLICT(leg) DO UPDATE SET ticket = excluded.ticket"})
        facts.prepare(sql).run(m_batch, keys);
}

void FactsWriter::putExtras(store::Connection &facts, const ContactRecord &record,
    const PreparedRecord &prepared, const std::vector<LegRow> &legs)
{
    const LegKey first = legs.front().key;
    const auto sealedNow = [&](std::string_view place, const std::string &text) {
        auto sealed = sealText(place, first, text);
        if (!sealed)
            throw Directory::WriteFailure{sealed.error()};
        return std::move(*sealed);
    };
    if (record.basis)
        facts
            .prepare("INSERT INTO basis(leg, lawful, grants, withdrawn, at) VALUES(:leg, :lawful, "
                     ":grants, :withdrawn, "
                     ":at) ON CONFLICT(leg) DO UPDATE SET lawful = excluded.lawful, grants = "
                     "excluded.grants, "
                     "withdrawn = excluded.withdrawn, at = excluded.at")
            .run(first, record.basis->lawfulBasis, grantsJson(*record.basis),
                record.basis->withdrawn, m_clock.now());
    if (!record.subject.empty())
        facts
            .prepare("INSERT INTO subject(leg, sealed) VALUES(:leg, :sealed) ON CONFLICT(leg) DO "
                     "UPDATE SET "
                     "sealed = excluded.sealed")
            .run(first,
                prepared.subjectFor == first ? prepared.subject
                                             : sealedNow(kSubjectPlace, record.subject));
    for (const TransferRecord &transfer : record.transfers) {
        std::optional<Bytes> note;
        if (!transfer.note.empty())
            note = sealedNow("transfer", transfer.note);
        const LegKey to = transfer.toLeg ? legs[*transfer.toLeg].key : LegKey{};
        facts
            .prepare("INSERT INTO transfer(leg, at, to_leg, kind, to_queue, note) VALUES(:leg, "
                     ":at, :to, :kind, :queue, "
                     ":note) ON CONFLICT(leg, at) DO UPDATE SET to_leg = excluded.to_leg, kind = "
                     "excluded.kind")
            .run(legs[transfer.fromLeg].key, transfer.at, to, static_cast<int>(transfer.kind),
                m_directory.queue(facts, transfer.toQueue), note);
    }
}

void FactsWriter::removeVanishedLegs(
    store::Connection &facts, LegKey contact, const std::vector<LegRow> &kept)
{
    std::set<std::int64_t> keys;
    for (const LegRow &leg : kept)
        keys.insert(leg.key.value);
    std::vector<LegKey> vanished;
    {
        auto rows = facts.prepare("SELECT key FROM leg WHERE contact = :contact");
        rows.bind(contact);
        while (rows.step()) {
            if (!keys.contains(rows.number(0)))
                vanished.push_back({rows.number(0)});
        }
    }
    for (LegKey key : vanished) {
        const auto row = findLeg(facts, key);
        if (auto was = existing(facts, key, row->external))
            m_digests[was->row.batch.value].taken.push_back(was->row.digest(was->sealed));
        touch(facts, row->start);
        facts.prepare("DELETE FROM leg WHERE key = :key").run(key);
    }
}

void FactsWriter::noteRevision(
    store::Connection &facts, LegKey leg, int kind, std::optional<Instant> stamp)
{
    facts
        .prepare("INSERT INTO revision(leg, at, kind, stamp, batch) VALUES(:leg, :at, :kind, "
                 ":stamp, :batch) "
                 "ON CONFLICT(leg, at, kind) DO NOTHING")
        .run(leg, m_clock.now(), kind, stamp, m_batch);
}

void FactsWriter::touch(store::Connection &facts, Instant start)
{
    const auto day = std::chrono::floor<std::chrono::days>(start).time_since_epoch().count();
    if (m_touchedDays.insert(day).second)
        facts.prepare("INSERT INTO dirty_day(day) VALUES(:day) ON CONFLICT DO NOTHING").run(day);
}

void FactsWriter::replaceInDigest(
    const std::optional<Existing> &before, const LegRow &after, ByteView sealed)
{
    if (before)
        m_digests[before->row.batch.value].taken.push_back(before->row.digest(before->sealed));
    m_digests[after.batch.value].added.push_back(after.digest(sealed));
}

LegKey FactsWriter::keyOfContact(store::Connection &facts, const std::string &external)
{
    if (!m_contacts) {
        m_contacts.emplace();
        auto rows = facts.prepare(
            "SELECT external, key FROM leg WHERE source = :source AND contact IS NULL");
        rows.bind(m_source);
        while (rows.step())
            (*m_contacts)[std::string(rows.text(0))] = rows.number(1);
    }
    const auto found = m_contacts->find(external);
    return found == m_contacts->end() ? LegKey{} : LegKey{found->second};
}

LegKey FactsWriter::keyOfLeg(store::Connection &facts, const std::string &external)
{
    if (const LegKey first = keyOfContact(facts, external))
        return first;
    if (!m_laterLegs) {
        m_laterLegs.emplace();
        auto rows = facts.prepare(
            "SELECT external, key FROM leg WHERE source = :source AND contact IS NOT NULL");
        rows.bind(m_source);
        while (rows.step())
            (*m_laterLegs)[std::string(rows.text(0))] = rows.number(1);
    }
    const auto found = m_laterLegs->find(external);
    return found == m_laterLegs->end() ? LegKey{} : LegKey{found->second};
}

} // namespace attune::facts
