// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches: begin, prepare, one transaction, and the records that stand on their own.

#include "core/facts/facts_writer.h"

#include "core/facts/content_hash.h"
#include "core/facts/ratings.h"
#include "core/facts/rollups.h"
#include "core/facts/set_aside.h"

#include <algorithm>
#include <cstring>

namespace attune::facts {

namespace {

constexpr std::string_view kCommentPlace = "survey";

std::int64_t numberFrom(ByteView hash)
{
    std::int64_t number = 0;
    std::memcpy(&number, hash.data(), std::min(sizeof(number), hash.size()));
    return number;
}

} // namespace

FactsWriter::FactsWriter(store::Store &store, vault::Vault &vault, std::string source,
    const Clock &clock, std::filesystem::path recordings)
    : m_store(store)
    , m_vault(vault)
    , m_sourceName(std::move(source))
    , m_clock(clock)
    , m_recordings(std::move(recordings))
    , m_directory(vault)
{
}

Done FactsWriter::begin()
{
    return m_store.write(0u, [&](store::Connection &facts) -> Done {
        m_source = m_directory.source(facts, m_sourceName);
        noteErasures(facts);
        m_hasConsents = facts.single("SELECT EXISTS(SELECT 1 FROM consent)") != 0;
        m_hasWaiting = facts.single("SELECT EXISTS(SELECT 1 FROM waiting)") != 0;
        m_transcripts = std::make_unique<TranscriptStore>(m_vault, m_source);
        return m_transcripts->loadDictionaries(facts);
    });
}

Result<PreparedRecord> FactsWriter::prepare(Record record) const
{
    PreparedRecord prepared;
    if (const auto *contact = std::get_if<ContactRecord>(&record)) {
        const auto hash = m_vault.pseudonym("contact content", canonical(*contact));
        if (!hash)
            return hash.error();
        prepared.content = numberFrom(*hash);
        for (const LegRecord &leg : contact->legs) {
            prepared.transcripts.emplace_back();
            if (!leg.transcript)
                continue;
            const bool consented = contact->basis && contact->basis->level == Basis::Consent;
            if (consented && m_transcripts->gather(*leg.transcript))
                m_enoughSamples = true;
            const auto &name = leg.externalId.empty() ? contact->externalId : leg.externalId;
            auto transcript =
                m_transcripts->prepare(*leg.transcript, legKey(leg.start, m_source, name));
            if (!transcript)
                return transcript.error();
            prepared.transcripts.back() = std::move(*transcript);
        }
    }
    prepared.record = std::move(record);
    return prepared;
}

Result<BatchCounts> FactsWriter::writeAll(store::Connection &facts,
    const std::vector<PreparedRecord> &records, const std::vector<SetAsideRecord> &setAside,
    const FilePosition &position, std::int64_t bytes)
{
    if (m_enoughSamples.exchange(false)) {
        if (auto made = m_transcripts->makeDictionaries(facts, m_clock.now()); !made)
            return made.error();
    }
    noteErasures(facts);
    BatchCounts counts;
    facts
        .prepare("INSERT INTO batch(source, file, at, accepted, updated, unchanged, set_aside, "
                 "bytes, rows, digest) VALUES(:source, :file, :at, 0, 0, 0, 0, :bytes, 0, :digest)")
        .run(m_source, position.file, m_clock.now(), bytes, DigestSum().bytes());
    m_batch = {facts.lastInsertId()};
    for (const PreparedRecord &record : records) {
        switch (write(facts, record, counts)) {
        case Outcome::Accepted:
            ++counts.accepted;
            break;
        case Outcome::Updated:
            ++counts.updated;
            break;
        case Outcome::Unchanged:
            ++counts.unchanged;
            break;
        }
    }
    for (const SetAsideRecord &record : setAside)
        writeSetAside(facts, m_vault, m_source, m_clock.now(), record);
    counts.setAside = static_cast<std::int64_t>(setAside.size());
    putPosition(facts, position);
    facts
        .prepare("UPDATE batch SET accepted = :accepted, updated = :updated, unchanged = "
                 ":unchanged, set_aside = :aside WHERE id = :id")
        .run(counts.accepted, counts.updated, counts.unchanged, counts.setAside, m_batch);
    applyCustomerConsents(facts);
    saveDigests(facts);
    return counts;
}

Result<BatchCounts> FactsWriter::writeBatch(std::vector<PreparedRecord> records,
    std::vector<SetAsideRecord> setAside, const FilePosition &position, std::int64_t bytes,
    const std::vector<std::int64_t> &mended, const std::vector<StillSetAside> &still)
{
    using store::Area;
    const unsigned areas = Area::Contacts | Area::Organisation | Area::Surveys | Area::SetAside;
    std::optional<BatchCounts> rehearsed;
    auto written = m_store.write(areas, [&](store::Connection &facts) -> Result<BatchCounts> {
        try {
            auto counts = writeAll(facts, records, setAside, position, bytes);
            if (!counts)
                return counts;
            markMended(facts, mended);
            restate(facts, still);
            if (!m_rehearsing)
                return counts;
            rehearsed = *counts;
            return {Fault::Cancelled, "only a rehearsal"}; // rolls back
        } catch (const Directory::WriteFailure &failure) {
            return failure.error;
        }
    });
    m_digests.clear();
    m_touchedDays.clear();
    m_consentingCustomers.clear();
    if (!written) {
        m_directory.forget();
        m_contacts.reset();
        m_laterLegs.reset();
    }
    if (rehearsed)
        return *rehearsed;
    return written;
}

Outcome FactsWriter::write(
    store::Connection &facts, const PreparedRecord &prepared, BatchCounts &counts)
{
    return std::visit(
        [&](const auto &record) -> Outcome {
            using Kind = std::decay_t<decltype(record)>;
            if constexpr (std::is_same_v<Kind, ContactRecord>)
                return writeContact(facts, record, prepared, counts);
            else if constexpr (std::is_same_v<Kind, ShiftRecord>)
                return writeShift(facts, record);
            else if constexpr (std::is_same_v<Kind, AbsenceRecord>)
                return writeAbsence(facts, record);
            else if constexpr (std::is_same_v<Kind, SurveyRecord>)
                return writeSurvey(facts, record);
            else if constexpr (std::is_same_v<Kind, RatingRecord>)
                return writeRating(facts, record);
            else if constexpr (std::is_same_v<Kind, ConsentRecord>)
                return writeConsent(facts, record);
            else if constexpr (std::is_same_v<Kind, AnalysisRecord>)
                return writeAnalysis(facts, record);
            else if constexpr (std::is_same_v<Kind, TurnRecord>)
                throw Directory::WriteFailure{
                    {Fault::Invalid, "single turns must be gathered before they are written"}};
            else
                return m_directory.write(facts, record) ? Outcome::Accepted : Outcome::Unchanged;
        },
        prepared.record);
}

Outcome FactsWriter::writeShift(store::Connection &facts, const ShiftRecord &record)
{
    const AgentId agent = m_directory.agent(facts, {record.agent, {}, {}, {}});
    if (!agent && !record.agent.empty()) // erased
        return Outcome::Unchanged;
    const auto activity =
        m_directory.label(facts, record.activity.empty() ? "shift" : record.activity);
    const QueueId queue = m_directory.queue(facts, record.queue);
    auto before = facts.prepare(
        "SELECT \"end\", paid, queue FROM shift WHERE agent = :agent AND start = :start AND "
        "activity = :activity");
    before.bind(agent, record.start, activity);
    const bool known = before.step();
    if (known && before.time(0) == record.end && (before.number(1) != 0) == record.paid
        && before.number(2) == queue.value)
        return Outcome::Unchanged;
    facts
        .prepare("INSERT INTO shift(agent, start, activity, \"end\", paid, queue, batch) "
                 "VALUES(:agent, :start, "
                 ":activity, :end, :paid, :queue, :batch) ON CONFLICT(agent, start, activity) DO "
                 "UPDATE SET "
                 "\"end\" = excluded.\"end\", paid = excluded.paid, queue = excluded.queue, batch "
                 "= excluded.batch")
        .run(agent, record.start, activity, record.end, record.paid, queue, m_batch);
    return known ? Outcome::Updated : Outcome::Accepted;
}

Outcome FactsWriter::writeAbsence(store::Connection &facts, const AbsenceRecord &record)
{
    const AgentId agent = m_directory.agent(facts, {record.agent, {}, {}, {}});
    if (!agent && !record.agent.empty()) // erased
        return Outcome::Unchanged;
    const auto kind = m_directory.label(facts, record.kind.empty() ? "absence" : record.kind);
    auto before =
        facts.prepare("SELECT until_day FROM absence WHERE agent = :agent AND from_day = :from AND "
                      "kind = :kind");
    before.bind(agent, record.from, kind);
    const bool known = before.step();
    if (known && fromNumber(before.number(0)) == record.until)
        return Outcome::Unchanged;
    facts
        .prepare("INSERT INTO absence(agent, from_day, until_day, kind, batch) VALUES(:agent, "
                 ":from, :until, :kind, "
                 ":batch) ON CONFLICT(agent, from_day, kind) DO UPDATE SET until_day = "
                 "excluded.until_day, "
                 "batch = excluded.batch")
        .run(agent, record.from, record.until, kind, m_batch);
    return known ? Outcome::Updated : Outcome::Accepted;
}

Outcome FactsWriter::writeSurvey(store::Connection &facts, const SurveyRecord &record)
{
    if (isErased(facts, record.contact))
        return Outcome::Unchanged;
    const auto kind = m_directory.label(facts, record.kind.empty() ? "survey" : record.kind);
    const LegKey leg = record.contact.empty() ? LegKey{} : keyOfContact(facts, record.contact);
    auto before = facts.prepare(
        "SELECT score, leg, at FROM survey WHERE source = :source AND external = :external");
    before.bind(m_source, record.externalId);
    const bool known = before.step();
    if (known && before.real(0) == record.score && before.number(1) == leg.value
        && before.time(2) == record.at)
        return Outcome::Unchanged;
    std::optional<Bytes> comment;
    if (!record.comment.empty()) {
        auto sealed = m_vault.seal(
            vault::kTranscripts, {kCommentPlace, m_source.value}, bytesOf(record.comment));
        if (!sealed)
            throw Directory::WriteFailure{sealed.error()};
        comment = std::move(*sealed);
    }
    facts
        .prepare(
            "INSERT INTO survey(source, external, leg, at, kind, score, low, high, comment, batch) "
            "VALUES(:source, :external, :leg, :at, :kind, :score, :low, :high, :comment, :batch) "
            "ON CONFLICT(source, external) DO UPDATE SET leg = excluded.leg, at = excluded.at, "
            "kind = excluded.kind, score = excluded.score, low = excluded.low, high = "
            "excluded.high, "
            "comment = excluded.comment, batch = excluded.batch")
        .run(m_source, record.externalId, leg, record.at, kind, record.score, record.scaleMin,
            record.scaleMax, comment, m_batch);
    return known ? Outcome::Updated : Outcome::Accepted;
}

/// A rating given again with another score replaces the first.
Outcome FactsWriter::writeRating(store::Connection &facts, const RatingRecord &record)
{
    if (isErased(facts, record.contact))
        return Outcome::Unchanged;
    const auto question = m_directory.label(facts, record.question);
    const std::int64_t rater = m_directory.rater(facts, m_source, record.rater);
    const std::string payload = ratingPayload(record);
    const auto content = ratingContent(m_vault, record.contact, record.question, rater, payload);
    if (!content)
        throw Directory::WriteFailure{content.error()};
    auto before = facts.prepare(
        "SELECT content FROM rating WHERE source = :source AND contact = :contact AND question = "
        ":question AND rater = :rater");
    before.bind(m_source, record.contact, question, rater);
    const bool known = before.step();
    if (known && std::ranges::equal(before.blob(0), *content))
        return Outcome::Unchanged;
    auto sealed = sealRating(m_vault, *content, payload);
    if (!sealed)
        throw Directory::WriteFailure{sealed.error()};
    facts
        .prepare("INSERT INTO rating(source, contact, question, rater, content, sealed, batch) "
                 "VALUES(:source, :contact, :question, :rater, :content, :sealed, :batch) ON "
                 "CONFLICT DO UPDATE SET content = excluded.content, sealed = excluded.sealed, "
                 "batch = excluded.batch")
        .run(m_source, record.contact, question, rater, *content, *sealed, m_batch);
    return known ? Outcome::Updated : Outcome::Accepted;
}

void FactsWriter::noteErasures(store::Connection &facts)
{
    const auto erased = facts.single("SELECT count(*) FROM erased_person");
    if (erased == m_erased)
        return;
    m_erased = erased;
    m_directory.forget();
    m_contacts.reset();
    m_laterLegs.reset();
}

void FactsWriter::putPosition(store::Connection &facts, const FilePosition &position)
{
    if (position.fingerprint.empty())
        return;
    facts
        .prepare(
            "INSERT INTO import_file(fingerprint, source, file, offset, line, done, at) "
            "VALUES(:fingerprint, "
            ":source, :file, :offset, :line, :done, :at) ON CONFLICT(fingerprint) DO UPDATE SET "
            "offset = excluded.offset, line = excluded.line, done = excluded.done, at = "
            "excluded.at")
        .run(position.fingerprint, m_source, position.file, position.offset, position.line,
            position.done, m_clock.now());
}

Result<std::optional<FilePosition>> FactsWriter::positionOf(const Bytes &fingerprint)
{
    auto reader = m_store.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&]() -> Result<std::optional<FilePosition>> {
        auto row = (*reader)->prepare(
            "SELECT file, offset, line FROM import_file WHERE fingerprint = :fingerprint "
            "AND source = :source AND done = 0");
        row.bind(fingerprint, m_source);
        if (!row.step())
            return std::optional<FilePosition>();
        return std::optional(FilePosition{
            fingerprint, std::string(row.text(0)), row.number(1), row.number(2), false});
    });
}

void FactsWriter::saveDigests(store::Connection &facts)
{
    for (const auto &[batch, change] : m_digests) {
        auto row = facts.prepare("SELECT digest FROM batch WHERE id = :id");
        row.bind(batch);
        DigestSum sum = row.step() ? DigestSum(row.blob(0)) : DigestSum();
        for (const auto &words : change.added)
            sum.add(words);
        for (const auto &words : change.taken)
            sum.subtract(words);
        facts.prepare("UPDATE batch SET digest = :digest, rows = rows + :more WHERE id = :id")
            .run(sum.bytes(),
                static_cast<std::int64_t>(change.added.size())
                    - static_cast<std::int64_t>(change.taken.size()),
                batch);
    }
}

Done FactsWriter::finish()
{
    return m_store.write(
        store::Area::Contacts, [](store::Connection &facts) { return recomputeDirtyDays(facts); });
}

} // namespace attune::facts
