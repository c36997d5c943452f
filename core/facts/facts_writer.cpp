// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches: begin, prepare, one transaction, and the records that stand on their own.

#include "core/facts/facts_writer.h"

#include "core/facts/content_hash.h"
#include "core/facts/erasure.h"
#include "core/facts/ratings.h"
#include "core/facts/rollups.h"
#include "core/facts/set_aside.h"

#include <algorithm>
#include <cstring>
#include <utility>

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

Result<PreparedRecord> FactsWriter::prepare(Record record)
{
    PreparedRecord prepared;
    if (const auto *contact = std::get_if<ContactRecord>(&record)) {
        if (const Done done = prepareContact(*contact, prepared); !done)
            return done.error();
    }
    prepared.record = std::move(record);
    return prepared;
}

Done FactsWriter::prepareContact(const ContactRecord &contact, PreparedRecord &prepared)
{
    const auto hash = m_vault.pseudonym("contact content", canonical(contact));
    if (!hash)
        return hash.error();
    prepared.content = numberFrom(*hash);
    const bool consented = contact.basis && contact.basis->level == Basis::Consent;
    for (const LegRecord &leg : contact.legs) {
        prepared.transcripts.emplace_back();
        if (!leg.transcript)
            continue;
        if (consented)
            m_transcripts->learnFrom(*leg.transcript);
        const auto &name = leg.externalId.empty() ? contact.externalId : leg.externalId;
        auto transcript =
            m_transcripts->prepare(*leg.transcript, legKey(leg.start, m_source, name));
        if (!transcript)
            return transcript.error();
        prepared.transcripts.back() = std::move(*transcript);
    }
    if (const std::string &id = contact.customer.externalId; !id.empty()) {
        if (m_met.size() > kMostCustomersAtHand)
            m_met.clear();
        if (m_met.insert(std::hash<std::string>{}(id)).second) {
            auto customer = sealPerson(m_vault, kCustomerPlace, contact.customer);
            if (!customer)
                return customer.error();
            prepared.customer = std::move(*customer);
        }
    }
    if (!contact.subject.empty() && !contact.legs.empty()) {
        prepared.subjectFor = legKey(contact.legs.front().start, m_source, contact.externalId);
        auto subject = sealText(kSubjectPlace, prepared.subjectFor, contact.subject);
        if (!subject)
            return subject.error();
        prepared.subject = std::move(*subject);
    }
    return {};
}

Result<Bytes> FactsWriter::sealText(
    std::string_view place, LegKey leg, const std::string &text) const
{
    return m_vault.seal(vault::kTranscripts, {place, leg.value}, bytesOf(text));
}

BatchCounts FactsWriter::writeAll(store::Connection &facts, const NextPortion &next)
{
    noteErasures(facts);
    facts
        .prepare("INSERT INTO batch(source, file, at, accepted, updated, unchanged, set_aside, "
                 "bytes, rows, digest) VALUES(:source, '', :at, 0, 0, 0, 0, 0, 0, :digest)")
        .run(m_source, m_clock.now(), DigestSum().bytes());
    m_batch = {facts.lastInsertId()};
    BatchCounts counts;
    FilePosition position;
    std::int64_t bytes = 0;
    while (const auto portion = next()) {
        writePortion(facts, *portion, counts);
        position = portion->position;
        bytes += portion->bytes;
    }
    putPosition(facts, position);
    facts
        .prepare("UPDATE batch SET file = :file, accepted = :accepted, updated = :updated, "
                 "unchanged = :unchanged, set_aside = :aside, bytes = :bytes WHERE id = :id")
        .run(position.file, counts.accepted, counts.updated, counts.unchanged, counts.setAside,
            bytes, m_batch);
    applyCustomerConsents(facts);
    applyListedConsents(facts);
    putTickets(facts);
    saveDigests(facts);
    return counts;
}

void FactsWriter::writePortion(
    store::Connection &facts, const Portion &portion, BatchCounts &counts)
{
    if (const Done stored = m_transcripts->storeDictionaries(facts, m_clock.now()); !stored)
        throw Directory::WriteFailure{stored.error()};
    for (const PreparedRecord &record : portion.records) {
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
    for (const SetAsideRecord &record : portion.setAside)
        writeSetAside(facts, m_vault, m_source, m_clock.now(), record);
    counts.setAside += static_cast<std::int64_t>(portion.setAside.size());
    markMended(facts, portion.mended);
    restate(facts, portion.still);
}

Result<BatchCounts> FactsWriter::writeBatch(
    std::vector<PreparedRecord> records, const FilePosition &position)
{
    Portion all;
    all.records = std::move(records);
    all.position = position;
    std::optional<Portion> only(std::move(all));
    return writeBatch([&] { return std::exchange(only, std::nullopt); });
}

Result<BatchCounts> FactsWriter::writeBatch(const NextPortion &next)
{
    using store::Area;
    const unsigned areas = Area::Contacts | Area::Organisation | Area::Surveys | Area::SetAside;
    std::optional<BatchCounts> rehearsed;
    auto written = m_store.write(areas, [&](store::Connection &facts) -> Result<BatchCounts> {
        try {
            const BatchCounts counts = writeAll(facts, next);
            if (!m_rehearsing)
                return counts;
            rehearsed = counts;
            return {Fault::Cancelled, "only a rehearsal"}; // rolls back
        } catch (const Directory::WriteFailure &failure) {
            return failure.error;
        }
    });
    m_digests.clear();
    m_newWords.clear();
    m_touchedDays.clear();
    m_consentingCustomers.clear();
    m_keptConsents = false;
    if (written) {
        m_transcripts->committed();
    } else {
        m_transcripts->rolledBack();
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
    if (const auto erased = erasedElsewhere(facts, record.contact);
        erased && !isNamed(facts, record.contact, erased))
        return Outcome::Unchanged; // as ratedByTables() finds whom a table means
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
    m_directory.heedErasures(erased > 0);
    if (erased == m_erased)
        return;
    m_erased = erased;
    m_directory.forget();
    m_contacts.reset();
    m_laterLegs.reset();
    m_erasedContacts.reset();
}

std::optional<LegKey> FactsWriter::erasedElsewhere(
    store::Connection &facts, const std::string &contact)
{
    if (m_erased == 0 || contact.empty())
        return std::nullopt;
    keyOfContact(facts, contact);
    if (!m_contacts->empty())
        return std::nullopt;
    if (!m_erasedContacts) {
        m_erasedContacts.emplace();
        auto rows = facts.prepare("SELECT source, external, key FROM leg WHERE contact IS NULL AND "
                                  "external GLOB '~*'");
        while (rows.step())
            (*m_erasedContacts)[rows.number(0)].emplace(rows.text(1), rows.number(2));
    }
    std::optional<LegKey> first;
    for (const auto &[source, keys] : *m_erasedContacts) {
        const auto found = keys.find(erasedName(m_vault, {source}, contact));
        if (found != keys.end())
            first = LegKey{first ? std::min(first->value, found->second) : found->second};
    }
    return first;
}

bool FactsWriter::isNamed(
    store::Connection &facts, const std::string &contact, std::optional<LegKey> before)
{
    return facts.single("SELECT EXISTS(SELECT 1 FROM leg WHERE contact IS NULL AND external = "
                        ":contact AND (:before IS NULL OR key < :before))",
               contact, before)
        != 0;
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
