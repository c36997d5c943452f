// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/own_kinds.h"

#include <QString>

namespace attune::journal {

namespace {

constexpr std::int64_t kReasonLength = 2000;

const char *reasonLabel()
{
    return QT_TRANSLATE_NOOP("Kind", "Reason");
}

struct PersonState {
    bool held = false;
    std::size_t asked = 0, confirmed = 0; ///< one more than the index; 0: not
};

/// What somebody knew who wrote `entry`: only that counts, so that a hold which arrives late cannot
/// make some copies forget and others not.
bool confirms(const History &history, std::size_t entry)
{
    const auto &entries = history.entries();
    if (!history.pastIsWhole(entry))
        return false;
    bool held = false, askedByAnother = false;
    for (std::size_t i = 0; i < entry; ++i) {
        if (entries[i].undone || !history.sees(entry, i))
            continue;
        if (entries[i].is(holdKind()))
            held = holdKind().read(entries[i].values).set;
        else if (entries[i].is(erasureAskedKind()))
            askedByAnother = askedByAnother || entries[i].actor != entries[entry].actor;
    }
    return askedByAnother && !held;
}

Folded foldPerson(std::string_view, const History &history)
{
    PersonState state;
    const auto &entries = history.entries();
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].is(holdKind()))
            state.held = holdKind().read(entries[i].values).set;
        else if (entries[i].is(erasureAskedKind()))
            state.asked = i + 1;
        else if (entries[i].is(erasureConfirmedKind()) && !state.confirmed && confirms(history, i))
            state.confirmed = i + 1;
    }
    Folded out;
    out.status = state.confirmed ? "erased" : state.held ? "hold" : state.asked ? "asked" : "";
    if (state.asked)
        out.state["asked_by"] = entries[state.asked - 1].actor;
    if (state.confirmed) {
        out.state["confirmed_by"] = entries[state.confirmed - 1].actor;
        out.at = entries[state.confirmed - 1].hlc.wall();
    }
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
    static const KindOf<ErasureAsked> kind("erasure.asked", 1, vault::DataClass::Internal,
        Role::Hr | Role::DataSteward | Role::Legal | Role::Administrator,
        {
            Bound("basis", &ErasureAsked::basis, QT_TRANSLATE_NOOP("Kind", "Legal basis"))
                .upTo(200),
            Bound("reason", &ErasureAsked::reason, reasonLabel()).upTo(kReasonLength).optional(),
        },
        Concurrency::SideBySide);
    return kind;
}

const KindOf<ErasureConfirmed> &erasureConfirmedKind()
{
    static const KindOf<ErasureConfirmed> kind("erasure.confirmed", 1, vault::DataClass::Internal,
        Role::Hr | Role::DataSteward | Role::Legal | Role::Administrator,
        {Bound("reason", &ErasureConfirmed::reason, reasonLabel()).upTo(kReasonLength).optional()},
        Concurrency::SideBySide);
    return kind;
}

const KindOf<Hold> &holdKind()
{
    static const KindOf<Hold> kind("erasure.hold", 1, vault::DataClass::Internal,
        Role::Legal | Role::Administrator,
        {
            {"set", &Hold::set, QT_TRANSLATE_NOOP("Kind", "Keep for a legal reason")},
            Bound("reason", &Hold::reason, reasonLabel()).upTo(kReasonLength),
        },
        Concurrency::SideBySide);
    return kind;
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
    return {"person", 1, vault::DataClass::Internal, foldPerson};
}

SubjectSort deviceSort()
{
    return {"device", 2, vault::DataClass::Internal, foldDevice};
}

} // namespace attune::journal
