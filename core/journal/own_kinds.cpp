// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/own_kinds.h"

#include <QString>

#include <algorithm>

namespace attune::journal {

namespace {

constexpr std::int64_t kReasonLength = 2000;

const char *reasonLabel()
{
    return QT_TRANSLATE_NOOP("Kind", "Reason");
}

struct PersonState {
    std::size_t asked = 0, confirmed = 0; ///< one more than the index; 0: not
};

/// True, false, or nothing about holds. An entry of version 1 that lifted one does not: whoever
/// may, lifts it anew, and till then nothing is lost.
std::optional<bool> holds(const Told &entry)
{
    if (entry.is(holdLiftedKind()))
        return false;
    if (entry.is(holdKind()) && holdKind().read(entry.values).set)
        return true;
    return std::nullopt;
}

/// What somebody knew who wrote `entry`: only that counts, so that it is the same decision
/// everywhere, whenever a hold arrives.
bool confirms(const History &history, std::size_t entry)
{
    const auto &entries = history.entries();
    if (!history.pastIsWhole(entry))
        return false;
    bool held = false, askedByAnother = false;
    for (std::size_t i = 0; i < entry; ++i) {
        if (entries[i].undone || !history.sees(entry, i))
            continue;
        if (const auto now = holds(entries[i]))
            held = *now;
        else if (entries[i].is(erasureAskedKind()))
            askedByAnother = askedByAnother || entries[i].actor != entries[entry].actor;
    }
    return askedByAnother && !held;
}

Folded foldPerson(std::string_view, const History &history)
{
    PersonState state;
    std::set<std::string> done;
    const auto &entries = history.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].is(erasureAskedKind()))
            state.asked = i + 1;
        else if (entries[i].is(erasureDoneKind()))
            done.insert(toHex(entries[i].ref.dev));
        else if (entries[i].is(erasureConfirmedKind()) && !state.confirmed && confirms(history, i))
            state.confirmed = i + 1;
    }
    Folded out;
    // A hold that whoever confirmed did not know of undoes no confirmation: it stops it where it is
    // not carried out yet, until it is lifted.
    const bool held = holdFrom(history).has_value();
    out.status = state.confirmed ? (held ? "halted" : "erased")
        : held                   ? "hold"
        : state.asked            ? "asked"
                                 : "";
    if (state.asked)
        out.state["asked_by"] = entries[state.asked - 1].actor;
    if (state.confirmed) {
        out.state["confirmed_by"] = entries[state.confirmed - 1].actor;
        out.at = entries[state.confirmed - 1].hlc.wall();
        out.state["done"] = Json::List(done.begin(), done.end());
    }
    return out;
}

Folded foldHold(std::string_view, const History &history)
{
    Folded out;
    if (const auto hold = holdFrom(history)) {
        out.status = "hold";
        out.at = hold->at;
    }
    return out;
}

Folded foldExpiry(std::string_view subject, const History &history)
{
    Folded out;
    Json::List all;
    for (const Expiries::One &one : expiriesFrom(subject, history)) {
        out.status = "expired";
        out.at = std::max(out.at.value_or(one.before), one.before);
        all.push_back(Json::List{
            toMs(one.before), Json(Json::List(one.left.begin(), one.left.end())), one.days});
    }
    out.state["all"] = std::move(all);
    return out;
}

Folded foldDevice(std::string_view, const History &history)
{
    Folded out;
    std::optional<std::int64_t> last;
    for (const Told &entry : history.entries()) {
        if (entry.is(deviceCertifiedKind())) {
            const DeviceCertified certified = deviceCertifiedKind().read(entry.values);
            out.status = "joined";
            out.state["user"] = certified.user;
            out.state["invitation"] = certified.invitation;
            out.at = entry.hlc.wall();
        } else if (entry.is(deviceRevokedKind())) {
            const std::int64_t said = deviceRevokedKind().read(entry.values).lastSeq;
            last = last ? std::min(*last, said) : said;
            out.at = entry.hlc.wall();
        }
    }
    if (last) {
        out.status = "revoked";
        out.state["last_seq"] = *last;
    }
    return out;
}

} // namespace

const KindOf<Undo> &undoKind()
{
    static const KindOf<Undo> kind("journal.undo", 1, vault::DataClass::Internal, Roles::all(),
        {
            {"device", &Undo::device, QT_TRANSLATE_NOOP("Kind", "Workstation")},
            Bound("seq", &Undo::seq, QT_TRANSLATE_NOOP("Kind", "Entry")).between(1, kLargestNumber),
            Bound("reason", &Undo::reason, reasonLabel()).upTo(kReasonLength),
        });
    return kind;
}

const KindOf<ErasureAsked> &erasureAskedKind()
{
    static const KindOf<ErasureAsked> kind("erasure.asked", 2, vault::DataClass::Internal,
        Role::Hr | Role::DataSteward | Role::Legal | Role::Administrator,
        {
            Bound("basis", &ErasureAsked::basis, QT_TRANSLATE_NOOP("Kind", "Legal basis"))
                .upTo(200),
            Bound("reason", &ErasureAsked::reason, reasonLabel()).upTo(kReasonLength).optional(),
            Bound("scope", &ErasureAsked::scope, QT_TRANSLATE_NOOP("Kind", "What goes"))
                .choices({{"everything",
                              QT_TRANSLATE_NOOP("Kind", "Everything, with what was said")},
                    {"keep_words",
                        QT_TRANSLATE_NOOP("Kind", "An agent, without what was said in contacts")}})
                .optional(),
            Bound("is", &ErasureAsked::is, QT_TRANSLATE_NOOP("Kind", "Who it is"))
                .choices({{"customer", QT_TRANSLATE_NOOP("Kind", "A customer")},
                    {"agent", QT_TRANSLATE_NOOP("Kind", "An agent")}})
                .optional(),
            Bound("also", &ErasureAsked::also, QT_TRANSLATE_NOOP("Kind", "Known as well as"))
                .upTo(20)
                .optional(),
        },
        Concurrency::SideBySide);
    return kind;
}

/// Not by who makes users: two of those would be no second person.
const KindOf<ErasureConfirmed> &erasureConfirmedKind()
{
    static const KindOf<ErasureConfirmed> kind("erasure.confirmed", 1, vault::DataClass::Internal,
        Role::Hr | Role::DataSteward | Role::Legal,
        {Bound("reason", &ErasureConfirmed::reason, reasonLabel()).upTo(kReasonLength).optional()},
        Concurrency::SideBySide);
    return kind;
}

const KindOf<ErasureDone> &erasureDoneKind()
{
    using T = ErasureDone;
    const auto counted = [](const char *name, std::int64_t T::*member, const char *label) {
        return Bound(name, member, label).between(0, kLargestNumber);
    };
    // Whoever is signed in there: what goes was decided by others.
    static const KindOf<T> kind("erasure.done", 1, vault::DataClass::Internal, Roles::all(),
        {
            counted("contacts", &T::contacts, QT_TRANSLATE_NOOP("Kind", "Interactions")),
            counted("transcripts", &T::transcripts, QT_TRANSLATE_NOOP("Kind", "Transcripts")),
            counted("recordings", &T::recordings, QT_TRANSLATE_NOOP("Kind", "Recordings")),
            counted("score_days", &T::scoreDays, QT_TRANSLATE_NOOP("Kind", "Days of scores")),
            counted("surveys", &T::surveys, QT_TRANSLATE_NOOP("Kind", "Survey answers")),
            counted("others", &T::others, QT_TRANSLATE_NOOP("Kind", "Other records")),
            counted("copies", &T::copies, QT_TRANSLATE_NOOP("Kind", "Older copies of the files")),
        },
        Concurrency::SideBySide);
    return kind;
}

const KindOf<Hold> &holdKind()
{
    static const KindOf<Hold> kind("erasure.hold", 2, vault::DataClass::Internal,
        Role::Legal | Role::DataSteward | Role::Administrator,
        {
            {"set", &Hold::set, QT_TRANSLATE_NOOP("Kind", "Keep for a legal reason")},
            Bound("reason", &Hold::reason, reasonLabel()).upTo(kReasonLength),
            {"review", &Hold::review, QT_TRANSLATE_NOOP("Kind", "Look at it again on")},
            Bound("source", &Hold::source, QT_TRANSLATE_NOOP("Kind", "Source"))
                .upTo(200)
                .optional(),
            Bound("contact", &Hold::contact, QT_TRANSLATE_NOOP("Kind", "Interaction"))
                .upTo(200)
                .optional(),
            {"from", &Hold::from, QT_TRANSLATE_NOOP("Kind", "From")},
            {"until", &Hold::until, QT_TRANSLATE_NOOP("Kind", "Until")},
        },
        Concurrency::SideBySide);
    return kind;
}

const KindOf<HoldLifted> &holdLiftedKind()
{
    static const KindOf<HoldLifted> kind("erasure.hold_lifted", 1, vault::DataClass::Internal,
        Role::Legal, {Bound("reason", &HoldLifted::reason, reasonLabel()).upTo(kReasonLength)},
        Concurrency::SideBySide);
    return kind;
}

std::optional<HoldState> holdFrom(const History &history)
{
    std::optional<HoldState> out;
    for (const Told &entry : history.entries()) {
        const auto now =
            entry.undone || entry.payload != Told::Payload::Open ? std::nullopt : holds(entry);
        if (now && *now)
            out = HoldState{holdKind().read(entry.values), entry.actor, entry.hlc.wall()};
        else if (now)
            out.reset();
    }
    return out;
}

const KindOf<PayloadsExpired> &payloadsExpiredKind()
{
    using T = PayloadsExpired;
    static const KindOf<T> kind("journal.expired", 1, vault::DataClass::Internal,
        Role::Hr | Role::DataSteward | Role::Legal | Role::Administrator,
        {
            Bound("kind", &T::kind, QT_TRANSLATE_NOOP("Kind", "Kind of entry")).upTo(80),
            Bound("before", &T::before, QT_TRANSLATE_NOOP("Kind", "Older than")),
            Bound("days", &T::days, QT_TRANSLATE_NOOP("Kind", "Kept for"))
                .unit(QT_TRANSLATE_NOOP("Kind", "days"))
                .between(kLeastPayloadDays, 36600),
            Bound("left", &T::left, QT_TRANSLATE_NOOP("Kind", "Left out"))
                .upTo(kMostLeft)
                .optional(),
        },
        Concurrency::SideBySide);
    return kind;
}

std::string expirySubject(std::string_view kind)
{
    return "expiry:" + std::string(kind);
}

/// A changed program could sign anything: what an entry says beyond this has no effect anywhere.
std::vector<Expiries::One> expiriesFrom(std::string_view subject, const History &history)
{
    std::vector<Expiries::One> out;
    for (const Told &entry : history.entries()) {
        if (entry.undone || entry.payload != Told::Payload::Open
            || !entry.is(payloadsExpiredKind()))
            continue;
        const PayloadsExpired said = payloadsExpiredKind().read(entry.values);
        const std::chrono::days kept{std::max(said.days, kLeastPayloadDays)};
        if (subject != expirySubject(said.kind) || said.before > entry.hlc.wall() - kept)
            continue;
        Expiries::One now{said.before, {said.left.begin(), said.left.end()}, said.days};
        std::erase_if(out, [&](const Expiries::One &one) {
            return one.before <= now.before && one.days <= now.days
                && std::ranges::includes(one.left, now.left);
        });
        out.push_back(std::move(now));
    }
    return out;
}

std::vector<Expiries::One> expiriesFrom(const Values &state)
{
    std::vector<Expiries::One> out; // [before, left, days]
    const auto all = state.find("all");
    const auto *list = all == state.end() ? nullptr : all->second.as<Json::List>();
    for (std::size_t i = 0; list && i < list->size(); ++i) {
        const auto *pair = (*list)[i].as<Json::List>();
        const bool isOne = pair && pair->size() == 3;
        const auto *before = isOne ? (*pair)[0].as<std::int64_t>() : nullptr;
        const auto *left = isOne ? (*pair)[1].as<Json::List>() : nullptr;
        const auto *days = isOne ? (*pair)[2].as<std::int64_t>() : nullptr;
        if (!before || !left || !days)
            continue;
        Expiries::One one{fromMs(*before), {}, *days};
        for (const Json &subject : *left) {
            if (const auto *text = subject.as<std::string>())
                one.left.insert(*text);
        }
        out.push_back(std::move(one));
    }
    return out;
}

bool Expiries::cover(std::string_view kind, Hlc at, std::string_view subject) const
{
    const auto [from, to] = m_all.equal_range(kind);
    return std::any_of(from, to, [&](const auto &each) {
        return at.wall() < each.second.before && !each.second.left.contains(subject);
    });
}

std::optional<Instant> Expiries::endOf(std::string_view kind) const
{
    std::optional<Instant> out;
    const auto [from, to] = m_all.equal_range(kind);
    for (auto each = from; each != to; ++each)
        out = std::max(out.value_or(each->second.before), each->second.before);
    return out;
}

const KindOf<DeviceRevoked> &deviceRevokedKind()
{
    static const KindOf<DeviceRevoked> kind("device.revoked", 1, vault::DataClass::Internal,
        Role::Administrator,
        {
            Bound("last_seq", &DeviceRevoked::lastSeq,
                QT_TRANSLATE_NOOP("Kind", "Last entry that counts"))
                .between(0, kLargestNumber),
            Bound("reason", &DeviceRevoked::reason, reasonLabel()).upTo(kReasonLength),
        },
        Concurrency::SideBySide);
    return kind;
}

const KindOf<DeviceCertified> &deviceCertifiedKind()
{
    static const KindOf<DeviceCertified> kind("device.certified", 1, vault::DataClass::Internal,
        Role::Administrator,
        {
            Bound("user", &DeviceCertified::user, QT_TRANSLATE_NOOP("Kind", "Set up by")).upTo(200),
            Bound(
                "invitation", &DeviceCertified::invitation, QT_TRANSLATE_NOOP("Kind", "Invitation"))
                .upTo(64)
                .optional(),
        },
        Concurrency::SideBySide);
    return kind;
}

SubjectSort personSort()
{
    SubjectSort sort{"person", 3, vault::DataClass::Internal, foldPerson};
    sort.readers = kErasureReaders;
    return sort;
}

SubjectSort holdSort()
{
    SubjectSort sort{"hold", 1, vault::DataClass::Internal, foldHold};
    sort.readers = kErasureReaders;
    return sort;
}

SubjectSort expirySort()
{
    return {"expiry", 2, vault::DataClass::Internal, foldExpiry};
}

SubjectSort deviceSort()
{
    return {"device", 2, vault::DataClass::Internal, foldDevice};
}

} // namespace attune::journal
