// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of a hand-over note, and what its entries say together.
#include "core/handover/handover.h"

#include <QString>

#include <algorithm>

namespace attune::handover {

namespace {

constexpr std::string_view kPrefix = "handover";
constexpr std::int64_t kTextLength = 4000;
constexpr std::int64_t kMostPeople = 100;

constexpr Roles kWriters = Role::Supervisor | Role::Leader;

/// The way back from subjectFor().
Instant momentOf(std::string_view subject)
{
    const auto parsed = parseTime(subject.substr(std::min(kPrefix.size() + 1, subject.size())));
    return parsed && parsed->offset ? Instant{parsed->local.time_since_epoch() - *parsed->offset}
                                    : Instant{};
}

journal::Folded fold(std::string_view subject, const journal::History &history)
{
    const HandOver state = handOverFrom(subject, history);
    journal::Folded out;
    out.status = state.status;
    out.at = state.at;
    return out;
}

} // namespace

const journal::KindOf<Note> &noteKind()
{
    using journal::Bound;
    static const auto kind =
        journal::KindOf<Note>("handover.note", 1, vault::DataClass::Personal, kWriters,
            {
                Bound("at", &Note::at, QT_TRANSLATE_NOOP("Kind", "Hand-over at")),
                Bound("open_items", &Note::openItems, QT_TRANSLATE_NOOP("Kind", "Open items"))
                    .upTo(kTextLength)
                    .optional(),
                Bound("in_recovery", &Note::inRecovery, QT_TRANSLATE_NOOP("Kind", "In recovery"))
                    .upTo(kMostPeople)
                    .optional(),
                Bound("watch", &Note::watch, QT_TRANSLATE_NOOP("Kind", "To watch"))
                    .upTo(kTextLength)
                    .optional(),
            })
            .expiring();
    return kind;
}

const journal::KindOf<Acknowledged> &acknowledgedKind()
{
    using journal::Bound;
    static const auto kind = journal::KindOf<Acknowledged>("handover.acknowledged", 1,
        vault::DataClass::Personal, kWriters,
        {Bound("remark", &Acknowledged::remark, QT_TRANSLATE_NOOP("Kind", "Remark"))
                .upTo(kTextLength)
                .optional()},
        // Two who acknowledge the same note agree; only notes stand against each other.
        journal::Concurrency::SideBySide)
                                 .expiring();
    return kind;
}

std::string subjectFor(Instant at)
{
    const std::string iso = toIso(std::chrono::floor<std::chrono::minutes>(at));
    return std::string(kPrefix) + ':' + iso.substr(0, 16) + 'Z';
}

HandOver handOverFrom(std::string_view subject, const journal::History &history)
{
    HandOver out;
    out.subject = subject;
    out.at = momentOf(subject);
    out.heads = history.heads();
    const auto &entries = history.entries();
    const journal::Told *note = nullptr;
    const journal::Told *acknowledgement = nullptr;
    bool isErased = false;
    for (const journal::Told &entry : entries) {
        isErased |= entry.is(noteKind()) && entry.payload == journal::Told::Payload::Erased;
        if (entry.undone || entry.payload != journal::Told::Payload::Open)
            continue;
        if (entry.is(noteKind())) {
            const Side side{
                noteKind().read(entry.values), entry.actor, entry.hlc.wall(), entry.ref};
            if (!entry.inConflict || (note && !note->inConflict))
                out.sides.clear();
            out.sides.push_back(side);
            note = &entry;
            acknowledgement = nullptr; // it was about the note before
        } else if (entry.is(acknowledgedKind()) && note) {
            acknowledgement = &entry;
        }
    }
    if (!note) {
        out.status = isErased ? kErased : kWithdrawn;
        return out;
    }
    out.status = kOpen;
    if (acknowledgement && !out.inConflict()) {
        out.status = kAcknowledged;
        out.acknowledgedBy = acknowledgement->actor;
        out.acknowledged = acknowledgement->hlc.wall();
        out.acknowledgement = acknowledgement->ref;
        out.remark = acknowledgedKind().read(acknowledgement->values).remark;
    }
    return out;
}

journal::SubjectSort handoverSort()
{
    journal::SubjectSort sort{std::string(kPrefix), 1, vault::DataClass::Personal, fold};
    sort.readers = Role::Supervisor | Role::Leader; // as Today
    return sort;
}

void declareKinds(journal::Registry &registry)
{
    registry.add(noteKind());
    registry.add(acknowledgedKind());
    registry.add(handoverSort());
}

Instant nextFullHour(Instant now)
{
    return std::chrono::floor<std::chrono::hours>(now) + std::chrono::hours{1};
}

} // namespace attune::handover
