// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a source says happened, as plain values: every importer and the demonstration centre make
// these, FactsWriter takes them. Text is UTF-8; times are resolved to UTC before they come here.
#pragma once

#include "core/base/bytes.h"
#include "core/base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace attune::facts {

enum class Channel : std::uint8_t { Voice, Chat, Email, Social, Task, Other };
enum class Direction : std::uint8_t { Inbound, Outbound, Internal };
enum class Role : std::uint8_t { Customer, Agent, Supervisor, ThirdParty, Bot, System };
/// How much a queue asks of the people on it; an internal fact set by the centre, "unknown" until
/// set.
enum class EmotionClass : std::uint8_t { Unknown, Low, Medium, High, VeryHigh };

/// What may be done with a contact. None: metadata only, nothing opens. BasisOnly: the transcript
/// opens, the customer's emotion is not assessed. Consent: both.
enum class Basis : std::uint8_t { None, BasisOnly, Consent };

struct PurposeGrant {
    std::string purpose;
    bool granted = false;
    std::optional<Instant> grantedAt;
};

/// A lawful basis as its source states it; the purposes are free text there.
struct BasisRecord {
    Basis level = Basis::None; ///< what the mapping of purposes made of the grants
    std::string lawfulBasis; ///< "consent", "legitimate_interests", …
    std::optional<Instant> expires; ///< nullopt: indefinite
    std::vector<PurposeGrant> grants;
    bool withdrawn = false;
};

struct Turn {
    Role role = Role::Customer;
    std::optional<Milliseconds> begin; ///< from the start of the leg
    std::optional<Milliseconds> end;
    std::string text;
    bool redacted = false; ///< carries a redaction mark: not assessable, never zero
    bool privateNote = false; ///< an internal note: shown, never scored as speech
    std::optional<double> importedSentiment; ///< −1…1 as the source gave it
};

/// A figure another system computed, kept beside ours with its origin.
struct ImportedScore {
    std::string origin; ///< "Contact Lens"
    std::string name; ///< "customer sentiment, overall"
    double value = 0;
};

struct Transcript {
    std::string language; ///< BCP 47 where the source says, else empty
    std::string customerName; ///< for personalisation; empty when unknown
    std::vector<Turn> turns;
    std::vector<ImportedScore> imported;
};

struct PersonRef {
    std::string externalId; ///< as the source names the person; empty: unassigned
    std::string name;
    std::string team; ///< the source's name of the team, may be empty
    std::string email;
};

struct RecordingRecord {
    std::string mediaType;
    std::string fileName;
    Bytes audio; ///< inline audio, decoded; empty when only named
    std::string url; ///< kept as text, never fetched unasked
    std::optional<Milliseconds> offset; ///< of its first sample from the start of the leg
};

/// One agent's part of a contact.
struct LegRecord {
    std::string externalId; ///< of the leg; empty for the first, which is named by its contact
    Instant start;
    std::optional<Instant> end; ///< nullopt: still open, or the source does not say
    PersonRef agent;
    std::string queue;
    std::optional<Milliseconds> talk;
    std::optional<Milliseconds> hold;
    std::optional<Milliseconds> afterWork;
    std::optional<Milliseconds> wait; ///< from entering the queue to the agent
    std::optional<Transcript> transcript;
    std::vector<RecordingRecord> recordings;
};

enum class TransferKind : std::uint8_t { Cold, Warm, QueueToQueue, Escalation, Unknown };

struct TransferRecord {
    std::size_t fromLeg = 0; ///< index into ContactRecord::legs
    std::optional<std::size_t> toLeg;
    Instant at;
    TransferKind kind = TransferKind::Unknown;
    std::string toQueue;
    std::string note; ///< the emotional context handed over, if any
};

/// A thread with its legs. `legs` is never empty.
struct ContactRecord {
    std::string externalId;
    std::optional<Instant> stamp; ///< the source's own "last updated"; an older one never wins
    Channel channel = Channel::Other;
    Direction direction = Direction::Inbound;
    PersonRef customer;
    std::optional<BasisRecord> basis; ///< nullopt: the source does not say, which means none
    std::vector<LegRecord> legs;
    std::vector<TransferRecord> transfers;
    std::string subject;
    std::string disposition;
    bool abandoned = false;
    bool clockSuspect = false; ///< times were mended or contradict each other; shown with a mark
    bool partial = false; ///< not all legs are here: those known of the contact stay
};

struct AgentRecord {
    std::string externalId, name, email, team, site;
    std::optional<LocalDay> from, until;
    std::optional<double> fullTimeShare; ///< 0…1
    std::vector<std::string> skills;
};

struct TeamRecord {
    std::string externalId, name, site, supervisor;
};

struct QueueRecord {
    std::string name, site;
    EmotionClass emotion = EmotionClass::Unknown;
    std::string reason; ///< why it has this class
};

struct SiteRecord {
    std::string name, zone;
};

struct ShiftRecord {
    std::string externalId, agent, activity, queue;
    Instant start, end;
    bool paid = true;
};

struct AbsenceRecord {
    std::string externalId, agent, kind;
    LocalDay from, until; ///< both inclusive
};

struct SurveyRecord {
    std::string externalId, contact, kind, comment;
    Instant at;
    double score = 0;
    double scaleMin = 1;
    double scaleMax = 5;
};

/// What one person gave to one interaction for one question of a form, elsewhere.
struct RatingRecord {
    std::string contact, rater, question, comment;
    std::optional<double> score; ///< none: not applicable
};

/// A consent given or withdrawn after the contact was delivered.
struct ConsentRecord {
    std::string contact; ///< external id of the contact; or
    std::string customer; ///< of the customer: then it holds for all their contacts
    Instant at;
    BasisRecord basis;
};

/// One turn on its own, as CSV brings them; the importer gathers those of a contact.
struct TurnRecord {
    std::string contact;
    std::int64_t index = 0;
    Turn turn;
};

/// A transcript or analysis that comes apart from its contact, as Contact Lens files do; it is
/// joined with the contact of that id, whichever comes first.
struct AnalysisRecord {
    std::string contact;
    Transcript transcript;
    bool preferred = true; ///< of twin files the redacted one
};

using Record =
    std::variant<ContactRecord, AgentRecord, TeamRecord, QueueRecord, SiteRecord, ShiftRecord,
        AbsenceRecord, SurveyRecord, RatingRecord, ConsentRecord, TurnRecord, AnalysisRecord>;

/// Why a record was set aside. The window makes the sentence; the name is what --json counts.
enum class SetAside : std::uint8_t {
    BrokenJson,
    InvalidText,
    TooLong,
    TooDeep,
    MissingId,
    MissingTime,
    ZonelessTime,
    InvalidTime,
    EndBeforeStart,
    NegativeDuration,
    UnknownKind,
    Encrypted,
    SignatureBroken,
    CriticalExtension,
    MediaTooLarge,
    MissingColumn,
    InvalidNumber,
    NoContact,
    Empty,
    Truncated,
    NotReadable,
    NotAFile,
    Archive,
};

/// "broken_json" and so on: stable, for --json and for the table.
std::string_view nameOf(SetAside reason);

/// A record that could not be taken, kept with what it was.
struct SetAsideRecord {
    SetAside reason = SetAside::BrokenJson;
    std::string file;
    std::int64_t line = 0; ///< 0: the file as a whole
    std::string detail; ///< names of fields and figures, never what people said
    Bytes
        body; ///< as delivered, can be mended and read again by itself; sealed before it is stored
};

} // namespace attune::facts
