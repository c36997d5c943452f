// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FactsWriter that takes in what is said of contacts later: consent, and analyses that
// may wait for their contact.

#include "core/facts/facts_writer.h"
#include "core/facts/ratings.h"
#include "core/facts/rescoring.h"

#include <algorithm>
#include <limits>
#include <sstream>

namespace attune::facts {

namespace {

constexpr int kRevisionConsent = 4;
constexpr int kWaitingAnalysis = 0;
constexpr int kWaitingConsent = 1;
constexpr std::string_view kWaitingPlace = "waiting";
constexpr std::int64_t kNoEnd = std::numeric_limits<std::int64_t>::max();

Basis levelOf(const ConsentRecord &record)
{
    return record.basis.withdrawn ? Basis::None : record.basis.level;
}

/// time, level, end, withdrawn, lawful basis; what a contact is called is said beside it.
std::string encodeConsent(const ConsentRecord &record)
{
    std::ostringstream out;
    out << toMs(record.at) << ' ' << static_cast<int>(levelOf(record)) << ' '
        << (record.basis.expires ? toMs(*record.basis.expires) : kNoEnd) << ' '
        << record.basis.withdrawn << '\n'
        << record.basis.lawfulBasis;
    return out.str();
}

Result<ConsentRecord> decodeConsent(const std::string &text)
{
    std::istringstream in(text);
    std::int64_t at = 0, until = kNoEnd;
    int level = 0;
    ConsentRecord out;
    if (!(in >> at >> level >> until >> out.basis.withdrawn) || level < 0
        || level > static_cast<int>(Basis::Consent))
        return {Fault::Corrupt, "a consent that waits for its contact"};
    in.ignore();
    out.basis.lawfulBasis.assign(std::istreambuf_iterator<char>(in), {});
    out.at = fromMs(at);
    out.basis.level = static_cast<Basis>(level);
    if (until != kNoEnd)
        out.basis.expires = fromMs(until);
    return out;
}

} // namespace

void FactsWriter::applyLaterConsent(store::Connection &facts, LegRow &leg)
{
    if (!m_hasConsents)
        return;
    auto row =
        facts.prepare("SELECT level, until FROM consent WHERE (leg = :leg OR customer = :customer) "
                      "ORDER BY at DESC, id DESC LIMIT 1");
    row.bind(leg.contactKey(), leg.customer);
    if (!row.step())
        return;
    const auto level = static_cast<Basis>(row.number(0));
    if (level < leg.basis)
        leg.set(LegFlag::Withdrawn);
    leg.basis = level;
    leg.basisUntil = row.optionalTime(1);
}

void FactsWriter::setBasis(
    store::Connection &facts, LegKey key, Basis level, std::optional<Instant> until, bool withdrawn)
{
    const auto found = findLeg(facts, key);
    if (!found || (found->basis == level && found->basisUntil == until))
        return;
    auto was = existing(facts, key, found->external);
    if (!was) // of another source: its row is ours to mark all the same
        was = Existing{*found, {}};
    auto transcript = facts.prepare("SELECT sealed FROM transcript WHERE leg = :leg");
    transcript.bind(found->key);
    if (transcript.step())
        was->sealed = copyOf(transcript.blob(0));
    LegRow leg = *found;
    leg.basis = level;
    leg.basisUntil = until;
    if (withdrawn)
        leg.set(LegFlag::Withdrawn);
    writeLeg(facts, leg);
    replaceInDigest(was, leg, was->sealed);
    noteRevision(facts, leg.key, kRevisionConsent, {});
    dropScores(facts, leg); // what was derived under the old consent goes at once
}

void FactsWriter::dropScores(store::Connection &facts, const LegRow &leg)
{
    const auto day = std::chrono::floor<std::chrono::days>(leg.start).time_since_epoch().count();
    readDayAgain(facts, day, leg.agent, m_batch.value);
}

Outcome FactsWriter::writeConsent(store::Connection &facts, const ConsentRecord &record)
{
    if (isErased(facts, record.contact)
        || (m_erased > 0 && m_directory.saysNothing(facts, kCustomerPlace, record.customer)))
        return Outcome::Unchanged;
    const LegKey leg = record.contact.empty() ? LegKey{} : keyOfContact(facts, record.contact);
    if (!leg && !record.contact.empty()) {
        const Outcome waits = keepConsent(facts, record);
        if (record.customer.empty())
            return waits;
    }
    const CustomerId customer = record.customer.empty()
        ? CustomerId{}
        : m_directory.customer(facts, {record.customer, {}, {}, {}});
    if (!putConsent(facts, leg, customer, record))
        return Outcome::Unchanged;
    if (customer)
        m_consentingCustomers.insert(customer.value);
    if (leg)
        applyContactConsent(facts, leg);
    return Outcome::Accepted;
}

bool FactsWriter::putConsent(
    store::Connection &facts, LegKey leg, CustomerId customer, const ConsentRecord &record)
{
    const Basis level = levelOf(record);
    if (facts.single("SELECT EXISTS(SELECT 1 FROM consent WHERE leg IS :leg AND customer IS "
                     ":customer AND at = :at AND "
                     "level = :level)",
            leg, customer, record.at, static_cast<int>(level)))
        return false;
    facts
        .prepare("INSERT INTO consent(leg, customer, at, level, until, lawful, batch) VALUES(:leg, "
                 ":customer, :at, "
                 ":level, :until, :lawful, :batch) ON CONFLICT(leg, customer, at) DO UPDATE SET "
                 "level = excluded.level, until = excluded.until, lawful = excluded.lawful")
        .run(leg, customer, record.at, static_cast<int>(level), record.basis.expires,
            record.basis.lawfulBasis, m_batch);
    m_hasConsents = true;
    return true;
}

/// The newest statement counts, in whatever order they came.
void FactsWriter::applyContactConsent(store::Connection &facts, LegKey contact)
{
    std::vector<LegKey> concerned{contact};
    {
        auto rows = facts.prepare("SELECT key FROM leg WHERE contact = :leg");
        rows.bind(contact);
        while (rows.step())
            concerned.push_back({rows.number(0)});
    }
    for (const LegKey key : concerned)
        applyNewest(facts, key);
}

void FactsWriter::applyNewest(store::Connection &facts, LegKey key)
{
    LegRow leg = *findLeg(facts, key);
    applyLaterConsent(facts, leg);
    setBasis(facts, key, leg.basis, leg.basisUntil, leg.has(LegFlag::Withdrawn));
}

/// Of what is said of one contact before it comes the newest waits.
Outcome FactsWriter::keepConsent(store::Connection &facts, const ConsentRecord &record)
{
    if (erasedElsewhere(facts, record.contact) && !isNamed(facts, record.contact))
        return Outcome::Unchanged;
    const std::string text = encodeConsent(record);
    Outcome outcome = Outcome::Accepted;
    {
        auto rows = facts.prepare("SELECT id, sealed FROM waiting WHERE source = :source AND "
                                  "contact = :contact AND kind = :kind");
        rows.bind(m_source, record.contact, kWaitingConsent);
        while (rows.step()) {
            const auto known = openConsent(m_source, rows.blob(1));
            if (known.at > record.at || encodeConsent(known) == text)
                return Outcome::Unchanged;
            outcome = Outcome::Updated;
        }
    }
    // Whoever imports must be able to apply it: as internal as the consents of contacts are.
    auto sealed =
        m_vault.seal({vault::DataClass::Internal}, {kWaitingPlace, m_source.value}, bytesOf(text));
    if (!sealed)
        throw Directory::WriteFailure{sealed.error()};
    facts
        .prepare("DELETE FROM waiting WHERE source = :source AND contact = :contact AND kind = "
                 ":kind")
        .run(m_source, record.contact, kWaitingConsent);
    facts
        .prepare("INSERT INTO waiting(source, contact, kind, sealed, batch) VALUES(:source, "
                 ":contact, :kind, :sealed, :batch)")
        .run(m_source, record.contact, kWaitingConsent, *sealed, m_batch);
    m_hasWaiting = true;
    m_keptConsents = true;
    return outcome;
}

ConsentRecord FactsWriter::openConsent(SourceId source, ByteView sealed)
{
    const auto plain = m_vault.open({kWaitingPlace, source.value}, sealed);
    if (!plain)
        throw Directory::WriteFailure{plain.error()};
    auto record = decodeConsent(std::string(textOf(*plain)));
    if (!record)
        throw Directory::WriteFailure{record.error()};
    return std::move(*record);
}

/// A list that delivers no contacts names those of any source by number alone. By that it may take
/// a consent away, from every contact of the number, and never give one.
void FactsWriter::takeDown(store::Connection &facts, LegKey contact, const ConsentRecord &record)
{
    const auto leg = findLeg(facts, contact);
    if (leg && levelOf(record) < leg->basis && putConsent(facts, contact, {}, record))
        applyContactConsent(facts, contact);
}

void FactsWriter::applyListedConsents(store::Connection &facts)
{
    if (!std::exchange(m_keptConsents, false))
        return;
    keyOfContact(facts, {});
    if (!m_contacts->empty())
        return; // each waits for a contact of this source
    std::vector<std::pair<LegKey, ConsentRecord>> found;
    {
        // The contacts have no index by number, what waits has.
        auto rows = facts.prepare(
            "SELECT l.key, w.sealed FROM leg l CROSS JOIN waiting w ON w.contact = l.external "
            "WHERE l.contact IS NULL AND w.kind = :kind AND w.source = :source AND w.batch = "
            ":batch");
        rows.bind(kWaitingConsent, m_source, m_batch);
        while (rows.step())
            found.emplace_back(LegKey{rows.number(0)}, openConsent(m_source, rows.blob(1)));
    }
    for (const auto &[key, record] : found)
        takeDown(facts, key, record);
}

/// That of its own source holds as if it had come after it.
void FactsWriter::joinConsents(store::Connection &facts, const LegRow &leg)
{
    struct Waiting {
        std::int64_t id = 0;
        SourceId source;
        ConsentRecord record;
    };
    std::vector<Waiting> waiting;
    {
        auto rows = facts.prepare(
            "SELECT id, source, sealed FROM waiting WHERE contact = :contact AND kind = :kind");
        rows.bind(leg.external, kWaitingConsent);
        while (rows.step()) {
            const SourceId source{rows.number(1)};
            waiting.push_back({rows.number(0), source, openConsent(source, rows.blob(2))});
        }
    }
    for (const Waiting &each : waiting) {
        if (each.source == m_source) {
            putConsent(facts, leg.key, {}, each.record);
            applyContactConsent(facts, leg.key);
            facts.prepare("DELETE FROM waiting WHERE id = :id").run(each.id);
        } else if (!deliversContacts(facts, each.source)) {
            takeDown(facts, leg.key, each.record);
        }
    }
}

void FactsWriter::applyCustomerConsents(store::Connection &facts)
{
    if (m_consentingCustomers.empty())
        return;
    std::vector<LegKey> concerned;
    for (const std::int64_t customer : m_consentingCustomers) {
        auto rows = facts.prepare("SELECT key FROM leg WHERE customer = :customer");
        rows.bind(customer);
        while (rows.step())
            concerned.push_back({rows.number(0)});
    }
    for (const LegKey key : concerned)
        applyNewest(facts, key);
    m_consentingCustomers.clear();
}

Outcome FactsWriter::writeAnalysis(store::Connection &facts, const AnalysisRecord &record)
{
    if (isErased(facts, record.contact))
        return Outcome::Unchanged;
    const LegKey key = keyOfLeg(facts, record.contact);
    if (!key) {
        const bool better = record.preferred
            || facts.single("SELECT EXISTS(SELECT 1 FROM waiting WHERE source = :source AND "
                            "contact = :contact AND kind = :kind)",
                   m_source, record.contact, kWaitingAnalysis)
                == 0;
        if (!better)
            return Outcome::Unchanged;
        const std::string json = encodeTranscript(record.transcript);
        auto sealed = m_vault.seal(
            vault::kTranscripts, {kWaitingPlace, m_source.value}, compress(json, nullptr));
        if (!sealed)
            throw Directory::WriteFailure{sealed.error()};
        facts
            .prepare("DELETE FROM waiting WHERE source = :source AND contact = :contact AND kind = "
                     ":kind")
            .run(m_source, record.contact, kWaitingAnalysis);
        facts
            .prepare("INSERT INTO waiting(source, contact, kind, sealed, batch) VALUES(:source, "
                     ":contact, :kind, "
                     ":sealed, :batch)")
            .run(m_source, record.contact, kWaitingAnalysis, *sealed, m_batch);
        m_hasWaiting = true;
        return Outcome::Accepted;
    }
    const auto known = findLeg(facts, key);
    if (known && known->has(LegFlag::WordsErased))
        return Outcome::Unchanged;
    if (!record.preferred && known && known->has(LegFlag::Redacted))
        return Outcome::Unchanged; // its redacted twin is here
    return joinAnalysis(facts, key, record.transcript) ? Outcome::Accepted : Outcome::Unchanged;
}

bool FactsWriter::joinAnalysis(store::Connection &facts, LegKey key, const Transcript &transcript)
{
    const auto found = findLeg(facts, key);
    if (!found)
        return false;
    auto was = existing(facts, key, found->external);
    auto prepared = m_transcripts->prepare(transcript, key);
    if (!prepared)
        throw Directory::WriteFailure{prepared.error()};
    if (was && !was->sealed.empty()) {
        TranscriptReader reader(m_vault);
        const auto known = reader.open(facts, key);
        if (known && encodeTranscript(*known) == encodeTranscript(transcript))
            return false;
    }
    LegRow leg = *found;
    leg.turns = prepared->turns;
    leg.batch = m_batch;
    if (prepared->redacted)
        leg.set(LegFlag::Redacted);
    if (prepared->importedScores)
        leg.set(LegFlag::ImportedScores);
    writeLeg(facts, leg);
    putTranscript(facts, leg, *prepared, true);
    replaceInDigest(was, leg, prepared->sealed);
    return true;
}

void FactsWriter::joinWaiting(store::Connection &facts, LegRow &leg)
{
    if (!leg.contact)
        joinConsents(facts, leg);
    std::vector<std::pair<std::int64_t, Bytes>> waiting;
    {
        auto rows = facts.prepare(
            "SELECT id, sealed FROM waiting WHERE contact = :contact AND source = :source AND kind "
            "= :kind");
        rows.bind(leg.external, m_source, kWaitingAnalysis);
        while (rows.step())
            waiting.emplace_back(rows.number(0), copyOf(rows.blob(1)));
    }
    for (const auto &[id, sealed] : waiting) {
        const auto compressed = m_vault.open({kWaitingPlace, m_source.value}, sealed);
        if (!compressed)
            return; // whoever may read transcripts joins it at their next import
        const auto json = decompress(*compressed, nullptr);
        const auto transcript = json ? decodeTranscript(*json) : Result<Transcript>(json.error());
        if (!transcript)
            throw Directory::WriteFailure{transcript.error()};
        joinAnalysis(facts, leg.key, *transcript);
        facts.prepare("DELETE FROM waiting WHERE id = :id").run(id);
    }
}

} // namespace attune::facts
