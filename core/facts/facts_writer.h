// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what importers deliver into the facts: decides accepted, updated or unchanged, and writes a
// batch whole or not at all.
#pragma once

#include "core/base/byte_source.h"
#include "core/facts/directory.h"
#include "core/facts/leg_row.h"
#include "core/facts/records.h"
#include "core/facts/set_aside.h"
#include "core/facts/transcript_store.h"
#include "core/store/store.h"

#include <functional>
#include <map>
#include <unordered_map>
#include <unordered_set>

namespace attune::facts {

enum class Outcome { Accepted, Updated, Unchanged };

inline constexpr std::string_view kSubjectPlace = "subject";

struct BatchCounts {
    std::int64_t accepted = 0;
    std::int64_t updated = 0;
    std::int64_t unchanged = 0;
    std::int64_t setAside = 0;
    std::int64_t olderRevisions = 0; ///< of the unchanged: an older one came after a newer
    std::int64_t unknownAgents = 0; ///< kept and marked
    std::int64_t unknownQueues = 0;
};

/// Where in its file a batch ends, so that a killed import goes on from there.
struct FilePosition {
    Bytes fingerprint; ///< of name, size and first bytes
    std::string file;
    std::int64_t offset = 0;
    std::int64_t line = 0;
    bool done = false;
};

/// A record made ready on the parsing thread: hashed, its transcripts compressed and sealed, and
/// what else of it is sealed.
struct PreparedRecord {
    Record record;
    std::int64_t content = 0; ///< of a contact
    std::vector<PreparedTranscript> transcripts; ///< one a leg, empty where it has none
    SealedPerson customer; ///< of a contact whose customer was not met before
    LegKey subjectFor; ///< the key the subject is bound to
    Bytes subject;
};

/// What is read and made ready together; a batch is one of these or several.
struct Portion {
    std::vector<PreparedRecord> records;
    std::vector<SetAsideRecord> setAside;
    FilePosition position;
    std::int64_t bytes = 0;
    std::vector<std::int64_t> mended; ///< set-aside rows that could be read this time
    std::vector<StillSetAside> still; ///< and those that could not
};
using NextPortion = std::function<std::optional<Portion>()>;

class FactsWriter {
public:
    /// `source` is who delivers ("acd", "wfm", …); external ids are unique within it.
    /// Recordings are sealed into the folder `recordings`; an empty one leaves them out.
    FactsWriter(store::Store &store, vault::Vault &vault, std::string source, const Clock &clock,
        std::filesystem::path recordings = {});

    /// Must succeed before anything else.
    Done begin();
    /// On one thread, which need not be the one that writes.
    Result<PreparedRecord> prepare(Record record);

    /// One transaction: everything `next` gives until it gives nothing. A batch is a row of its
    /// own; the position is the last portion's.
    Result<BatchCounts> writeBatch(const NextPortion &next);
    Result<BatchCounts> writeBatch(
        std::vector<PreparedRecord> records, const FilePosition &position = {});
    /// From now on every batch is tried and rolled back: its counts are what would have been.
    void rehearse() { m_rehearsing = true; }
    /// Where a file was left that was not read to its end; nullopt: from the beginning.
    Result<std::optional<FilePosition>> positionOf(const Bytes &fingerprint);
    /// Gives a recording to a contact, or to a leg, that is there; `about` says all but the audio.
    /// Unchanged when it has it already, Fault::NotFound where nobody is called so.
    Result<Outcome> addRecording(
        const std::string &leg, const RecordingRecord &about, ByteSource &audio);
    /// Recomputes the rollups of every day that was touched.
    Done finish();

    SourceId sourceId() const { return m_source; }

private:
    struct Existing {
        LegRow row;
        Bytes sealed; ///< its transcript, for the digest
    };

    Outcome write(store::Connection &facts, const PreparedRecord &prepared, BatchCounts &counts);
    Outcome writeContact(store::Connection &facts, const ContactRecord &record,
        const PreparedRecord &prepared, BatchCounts &counts);
    /// Without what may not come in any more of somebody who was erased; nullopt: all of it may.
    std::optional<PreparedRecord> withoutErased(
        store::Connection &facts, const ContactRecord &record, const PreparedRecord &prepared);
    /// A contact of somebody erased, delivered once more.
    bool isErased(store::Connection &facts, const std::string &external);
    /// For a source that delivers no contacts, and so names those of any: the key of the earliest
    /// of this number that was erased.
    std::optional<LegKey> erasedElsewhere(store::Connection &facts, const std::string &contact);
    /// Whether a contact of any source has this number; with `before` only an earlier one.
    bool isNamed(store::Connection &facts, const std::string &contact,
        std::optional<LegKey> before = std::nullopt);
    /// What an erasure took away meanwhile is not known any more.
    void noteErasures(store::Connection &facts);
    Outcome writeShift(store::Connection &facts, const ShiftRecord &record);
    Outcome writeAbsence(store::Connection &facts, const AbsenceRecord &record);
    Outcome writeSurvey(store::Connection &facts, const SurveyRecord &record);
    Outcome writeRating(store::Connection &facts, const RatingRecord &record);
    Outcome writeConsent(store::Connection &facts, const ConsentRecord &record);
    Outcome writeAnalysis(store::Connection &facts, const AnalysisRecord &record);
    bool joinAnalysis(store::Connection &facts, LegKey key, const Transcript &transcript);
    BatchCounts writeAll(store::Connection &facts, const NextPortion &next);
    void writePortion(store::Connection &facts, const Portion &portion, BatchCounts &counts);

    std::optional<Existing> existing(
        store::Connection &facts, LegKey &key, std::string_view external);
    LegRow legRow(store::Connection &facts, const ContactRecord &record,
        const PreparedRecord &prepared, std::size_t index, BatchCounts &counts);
    Done prepareContact(const ContactRecord &contact, PreparedRecord &prepared);
    Result<Bytes> sealText(std::string_view place, LegKey leg, const std::string &text) const;
    void putTranscript(
        store::Connection &facts, LegRow &leg, const PreparedTranscript &transcript, bool wasThere);
    /// Asks for scores and for the search index of what was put since.
    void putTickets(store::Connection &facts);
    void putExtras(store::Connection &facts, const ContactRecord &record,
        const PreparedRecord &prepared, const std::vector<LegRow> &legs);
    void applyLaterConsent(store::Connection &facts, LegRow &leg);
    /// False: it is known.
    bool putConsent(
        store::Connection &facts, LegKey leg, CustomerId customer, const ConsentRecord &record);
    /// What was said last of a contact, for all its legs.
    void applyContactConsent(store::Connection &facts, LegKey contact);
    void applyNewest(store::Connection &facts, LegKey leg);
    /// What is said of a contact that is not here waits for it.
    Outcome keepConsent(store::Connection &facts, const ConsentRecord &record);
    ConsentRecord openConsent(SourceId source, ByteView sealed);
    void joinConsents(store::Connection &facts, const LegRow &leg);
    void takeDown(store::Connection &facts, LegKey contact, const ConsentRecord &record);
    /// What this batch says of contacts of other sources.
    void applyListedConsents(store::Connection &facts);
    /// What customers of this batch said, for all their contacts together.
    void applyCustomerConsents(store::Connection &facts);
    void setBasis(store::Connection &facts, LegKey leg, Basis level, std::optional<Instant> until,
        bool withdrawn);
    /// Takes away the block of scores a leg lies in, and asks for it again.
    void dropScores(store::Connection &facts, const LegRow &leg);
    /// Seals inline audio into a file of its own; the same audio again is the same row. A file
    /// whose transaction fails stays behind unnamed and is taken away at the next start.
    void putRecordings(store::Connection &facts, const LegRecord &record, LegKey leg);
    bool carriesAudio(const LegRecord &leg) const;
    void removeVanishedLegs(
        store::Connection &facts, LegKey contact, const std::vector<LegRow> &kept);
    void joinWaiting(store::Connection &facts, LegRow &leg);
    void noteRevision(store::Connection &facts, LegKey leg, int kind, std::optional<Instant> stamp);
    void touch(store::Connection &facts, Instant start);
    void replaceInDigest(
        const std::optional<Existing> &before, const LegRow &after, ByteView sealed);
    LegKey keyOfContact(store::Connection &facts, const std::string &external);
    /// Of any leg, the first of its contact or a later one.
    LegKey keyOfLeg(store::Connection &facts, const std::string &external);
    void putPosition(store::Connection &facts, const FilePosition &position);
    void saveDigests(store::Connection &facts);

    store::Store &m_store;
    vault::Vault &m_vault;
    std::string m_sourceName;
    const Clock &m_clock;
    std::filesystem::path m_recordings;
    SourceId m_source;
    BatchId m_batch;
    Directory m_directory;
    std::unique_ptr<TranscriptStore> m_transcripts;
    /// What this transaction adds to and takes from each batch's digest and number of rows.
    struct DigestChange {
        std::vector<DigestSum::Words> added, taken;
    };
    std::unordered_map<std::int64_t, DigestChange> m_digests;
    std::vector<std::int64_t> m_newWords; ///< legs whose transcript this transaction writes
    std::unordered_set<std::int64_t> m_touchedDays; ///< already marked dirty in this transaction
    /// External id → key, read from the store when the first record needs it.
    std::optional<std::unordered_map<std::string, std::int64_t>> m_contacts;
    std::optional<std::unordered_map<std::string, std::int64_t>> m_laterLegs;
    /// Source → name that stands for an erased contact → key.
    std::optional<std::map<std::int64_t, std::unordered_map<std::string, std::int64_t>>>
        m_erasedContacts;
    bool m_rehearsing = false;
    std::unordered_set<std::int64_t> m_consentingCustomers;
    bool m_hasConsents = false;
    bool m_hasWaiting = false;
    bool m_keptConsents = false; ///< by this batch
    std::int64_t m_erased = 0; ///< persons
    std::unordered_set<std::size_t> m_met; ///< customers the parsing thread sealed, by hash
};

} // namespace attune::facts
