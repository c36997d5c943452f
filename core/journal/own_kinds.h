// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The journal's own kinds of entry: taking back, forgetting a person or what is too old, a legal
// hold, a lost device.
#pragma once

#include "core/journal/registry.h"

#include <array>
#include <set>

namespace attune::journal {

/// Stands in the subject of what it undoes; may itself be undone.
struct Undo {
    std::string device;
    std::int64_t seq = 0;
    std::string reason;
};
const KindOf<Undo> &undoKind();

/// Who is to be forgotten or kept, and why, is theirs to know.
inline constexpr Roles kErasureReaders =
    Role::Hr | Role::DataSteward | Role::Legal | Role::EmployeeRepresentative | Role::Administrator;

enum class PersonIs { Customer, Agent };
/// Of an agent what was said in their contacts may stay: it is the customers' as well.
enum class ErasureScope { Everything, KeepWords };

/// Subject "person:<pseudonym>". One asks, another confirms; then the person's key is destroyed.
struct ErasureAsked {
    std::string basis;
    std::string reason;
    ErasureScope scope = ErasureScope::Everything;
    PersonIs is = PersonIs::Customer;
    std::vector<std::string> also =
        {}; ///< further pseudonyms of the same person, such as of a rater
};
const KindOf<ErasureAsked> &erasureAskedKind();
struct ErasureConfirmed {
    std::string reason;
};
const KindOf<ErasureConfirmed> &erasureConfirmedKind();
/// By each workstation, once nothing of the person is left in its files. Numbers, nobody's.
struct ErasureDone {
    std::int64_t contacts = 0, transcripts = 0, recordings = 0, scoreDays = 0, surveys = 0,
                 others = 0;
    std::int64_t copies = 0; ///< of before an update of the program
};
const KindOf<ErasureDone> &erasureDoneKind();

/// Blocks erasure, and deletion by age, until it is lifted. About a person in their own subject;
/// about a contact or a span of days in "hold:<name>".
struct Hold {
    bool set = true; ///< entries of version 1 lifted with it; they keep holding until lifted anew
    std::string reason;
    std::optional<LocalDay> review = {}; ///< when somebody looks at it again
    std::string source = {}, contact = {};
    std::optional<LocalDay> from = {}, until = {}; ///< both inclusive, of UTC
};
const KindOf<Hold> &holdKind();
/// What lets data go must not be in the hands of who runs the computers.
struct HoldLifted {
    std::string reason;
};
const KindOf<HoldLifted> &holdLiftedKind();

/// A hold as its entries leave it; nullopt: none.
struct HoldState {
    Hold hold;
    std::string by;
    Instant at;
};
std::optional<HoldState> holdFrom(const History &history);

/// Subject "expiry:<kind>": of entries of that kind which are older than `before` no payload stays,
/// on any workstation, whenever they arrive.
///
/// Why it is an entry, and says so much: deleting by each workstation's own clock and its own idea
/// of what is still open would leave copies that differ for ever. So one person who may, on one
/// workstation, says once up to when and what is left out; what goes follows from that entry and
/// from the periods that were decided (Registry::setPeriods): where an entry says less than those,
/// it is carried out nowhere. Only kinds that declare so can expire (Kind::expires): notes and
/// records of the day, and evaluations that are over. Agreements, consents, reports and logs
/// cannot, whatever an entry says: of these it is not their age that says whether they still
/// matter.
struct PayloadsExpired {
    std::string kind;
    Instant before;
    std::int64_t days = 0; ///< how long they are kept, by which `before` follows from the time
    std::vector<std::string> left; ///< subjects left out: still open, or under a legal hold
};
const KindOf<PayloadsExpired> &payloadsExpiredKind();
/// Nobody may say less, so that no entry alone can wipe out what is still in use.
inline constexpr std::int64_t kLeastPayloadDays = 30;
inline constexpr std::int64_t kMostLeft = 5000;

/// What is past its time in the journal, by kind.
class Expiries {
public:
    struct One {
        Instant before;
        std::set<std::string, std::less<>> left;
        std::int64_t days = 0; ///< that it says they are kept
    };
    void add(const std::string &kind, One one) { m_all.emplace(kind, std::move(one)); }
    bool cover(std::string_view kind, Hlc at, std::string_view subject) const;
    bool cover(const Head &head) const { return cover(head.kind, head.hlc, head.subject); }
    /// Up to when payloads of a kind are gone.
    std::optional<Instant> endOf(std::string_view kind) const;
    const std::multimap<std::string, One, std::less<>> &all() const { return m_all; }

private:
    std::multimap<std::string, One, std::less<>> m_all;
};
/// Pure: what the entries of "expiry:<kind>" say, without what others of them say anyway.
std::vector<Expiries::One> expiriesFrom(std::string_view subject, const History &history);
/// As a state of that sort keeps it.
std::vector<Expiries::One> expiriesFrom(const Values &state);
std::string expirySubject(std::string_view kind);

/// Subject "device:<hex>": what it wrote after `lastSeq` does not count.
struct DeviceRevoked {
    std::int64_t lastSeq = 0;
    std::string reason;
};
const KindOf<DeviceRevoked> &deviceRevokedKind();

/// Subject "device:<hex>": an administrator let it join.
struct DeviceCertified {
    std::string user; ///< who set it up
    std::string invitation; ///< that it came with; used up by it; empty: an administrator's own
};
const KindOf<DeviceCertified> &deviceCertifiedKind();

/// States of "person:…": "", "asked", "hold", "erased", "halted" (confirmed by who did not know of
/// a hold that is in force: not carried out where it is not done yet); the last two with the
/// devices that have done it.
SubjectSort personSort();
/// States of "hold:…": "hold", "".
SubjectSort holdSort();
/// States of "expiry:…": "expired" with what expiriesFrom() reads.
SubjectSort expirySort();
/// States of "device:…": "", "joined" with user and invitation, or "revoked" with last_seq.
SubjectSort deviceSort();

} // namespace attune::journal
