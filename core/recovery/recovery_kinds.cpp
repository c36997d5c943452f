// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of a rest and its protocol, and what their entries say together.
#include "core/recovery/recovery.h"

#include "core/journal/entry.h"

#include <QString>

#include <algorithm>
#include <array>

namespace attune::recovery {

namespace {

using journal::Bound;

constexpr std::int64_t kTextLength = 2000;
constexpr std::int64_t kMostMinutes = 120;
constexpr Roles kKeepers = Role::Supervisor | Role::Leader;

std::string recoveryDigest(std::string_view text)
{
    const journal::Hash hash = journal::hashOfPayload(bytesOf(text));
    return toHex(ByteView(hash).first(16));
}

const char *atLabel()
{
    return QT_TRANSLATE_NOOP("Kind", "At (UTC)");
}

std::vector<journal::Choice> causeChoices()
{
    return {{"contact_class", QT_TRANSLATE_NOOP("Kind", "Class of the queue")},
        {"hostility", QT_TRANSLATE_NOOP("Kind", "Hostility of the customer")},
        {"load", QT_TRANSLATE_NOOP("Kind", "Load over a limit")},
        {"own_flag", QT_TRANSLATE_NOOP("Kind", "Asked for by themselves")}};
}

std::vector<journal::Choice> severityChoices()
{
    return {{"mild", QT_TRANSLATE_NOOP("Kind", "Mild")},
        {"serious", QT_TRANSLATE_NOOP("Kind", "Serious")},
        {"severe", QT_TRANSLATE_NOOP("Kind", "Severe")}};
}

std::vector<journal::Choice> nextChoices()
{
    return {{"contacts", QT_TRANSLATE_NOOP("Kind", "Back to interactions")},
        {"further_rest", QT_TRANSLATE_NOOP("Kind", "A further rest")},
        {"other_work", QT_TRANSLATE_NOOP("Kind", "Other work for the rest of the shift")},
        {"support", QT_TRANSLATE_NOOP("Kind", "A talk with a mentor")}};
}

bool isReadable(const journal::Told &entry)
{
    return !entry.undone && entry.payload == journal::Told::Payload::Open;
}

/// Puts one entry into the case; false when it is of no kind of a case.
bool take(Case &out, const journal::Told &entry)
{
    const auto end = [&](Stage stage, Instant at) {
        out.stage = stage;
        out.ended = at;
        out.endedBy = entry.actor;
    };
    if (entry.is(flaggedKind())) {
        const Flagged flagged = flaggedKind().read(entry.values);
        out.person = flagged.person;
        out.triggered = flagged.at;
        out.cause = Cause::OwnFlag;
    } else if (entry.is(offeredKind())) {
        const Offered offered = offeredKind().read(entry.values);
        out.person = offered.person;
        out.cause = offered.cause;
        out.severity = offered.severity;
        out.minutes = offered.minutes;
        out.triggered = offered.triggered;
        out.offered = offered.at;
        out.offeredBy = entry.actor;
        out.stage = Stage::Offered;
    } else if (entry.is(takenKind())) {
        out.taken = takenKind().read(entry.values).at;
        out.stage = Stage::InRecovery;
    } else if (entry.is(declinedKind())) {
        end(Stage::Declined, declinedKind().read(entry.values).at);
    } else if (entry.is(recalledKind())) {
        const Recalled recalled = recalledKind().read(entry.values);
        end(Stage::Recalled, recalled.at);
        out.reason = recalled.reason;
    } else if (entry.is(returnedKind())) {
        const Returned returned = returnedKind().read(entry.values);
        end(Stage::Returned, returned.at);
        out.next = returned.next;
    } else {
        return false;
    }
    out.inConflict |= entry.inConflict;
    return true;
}

journal::Folded foldCase(std::string_view subject, const journal::History &history)
{
    journal::Folded out;
    const auto found = caseFrom(subject, history);
    out.status = found ? nameOf(found->stage) : "withdrawn";
    if (found)
        out.at = found->triggered;
    return out;
}

journal::Folded foldProtocol(std::string_view, const journal::History &history)
{
    journal::Folded out;
    const ProtocolState state = protocolFrom(history);
    out.status = state.at ? "agreed" : "";
    out.at = state.at;
    return out;
}

/// Everything about a person's rest is personal, and nobody's business once it is long over;
/// decisions of supervisors and leaders.
template <typename T>
journal::KindOf<T> caseKind(
    const char *name, std::initializer_list<Bound<T>> fields, Roles writers = kKeepers)
{
    return journal::KindOf<T>(name, 1, vault::DataClass::Personal, writers, fields).expiring();
}

} // namespace

const journal::KindOf<Protocol> &protocolKind()
{
    using T = Protocol;
    static const journal::KindOf<T> kind("recovery.protocol", 1, vault::DataClass::Internal,
        Role::Leader | Role::Hr,
        {
            Bound("from_class", &T::fromClass,
                QT_TRANSLATE_NOOP(
                    "Kind", "From this class of queue (2 medium, 4 very high, 0 never)"))
                .between(0, 4),
            Bound("from_hostility", &T::fromHostility,
                QT_TRANSLATE_NOOP("Kind", "From this hostility (2 at people, 3 threat, 0 never)"))
                .between(0, 3),
            Bound("from_level", &T::fromLevel,
                QT_TRANSLATE_NOOP("Kind", "From this alert of load (1 amber, 2 red, 0 never)"))
                .between(0, 2),
            Bound("own_flag", &T::ownFlag,
                QT_TRANSLATE_NOOP("Kind", "Whenever somebody asks for it, without a reason")),
            Bound("mild_minutes", &T::mildMinutes, QT_TRANSLATE_NOOP("Kind", "Length when mild"))
                .unit(QT_TRANSLATE_NOOP("Kind", "min"))
                .between(1, kMostMinutes),
            Bound("serious_minutes", &T::seriousMinutes,
                QT_TRANSLATE_NOOP("Kind", "Length when serious"))
                .unit(QT_TRANSLATE_NOOP("Kind", "min"))
                .between(1, kMostMinutes),
            Bound("severe_minutes", &T::severeMinutes,
                QT_TRANSLATE_NOOP("Kind", "Length when severe"))
                .unit(QT_TRANSLATE_NOOP("Kind", "min"))
                .between(1, kMostMinutes),
            Bound("target_minutes", &T::targetMinutes, QT_TRANSLATE_NOOP("Kind", "Offered within"))
                .unit(QT_TRANSLATE_NOOP("Kind", "min"))
                .between(1, 480),
            Bound("where", &T::where, QT_TRANSLATE_NOOP("Kind", "Where")).upTo(kTextLength),
            Bound("counts", &T::counts, QT_TRANSLATE_NOOP("Kind", "What counts, and what does not"))
                .upTo(kTextLength),
            Bound("languages", &T::languages,
                QT_TRANSLATE_NOOP("Kind", "Languages in which support is promised"))
                .upTo(20)
                .optional(),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                .between(5, kTextLength),
        });
    return kind;
}

const journal::KindOf<Flagged> &flaggedKind()
{
    static const auto kind = caseKind<Flagged>("recovery.flagged",
        {Bound("person", &Flagged::person, QT_TRANSLATE_NOOP("Kind", "Person")),
            Bound("at", &Flagged::at, atLabel())},
        kKeepers | Role::EmployeeRepresentative);
    return kind;
}

const journal::KindOf<Offered> &offeredKind()
{
    using T = Offered;
    static const auto kind = caseKind<T>("recovery.offered",
        {Bound("person", &T::person, QT_TRANSLATE_NOOP("Kind", "Person")),
            Bound("cause", &T::cause, QT_TRANSLATE_NOOP("Kind", "Because of"))
                .choices(causeChoices()),
            Bound("severity", &T::severity, QT_TRANSLATE_NOOP("Kind", "Severity"))
                .choices(severityChoices()),
            Bound("minutes", &T::minutes, QT_TRANSLATE_NOOP("Kind", "Length"))
                .unit(QT_TRANSLATE_NOOP("Kind", "min"))
                .between(1, kMostMinutes),
            Bound("triggered", &T::triggered, QT_TRANSLATE_NOOP("Kind", "Happened at (UTC)")),
            Bound("at", &T::at, atLabel())});
    return kind;
}

const journal::KindOf<Taken> &takenKind()
{
    static const auto kind =
        caseKind<Taken>("recovery.taken", {Bound("at", &Taken::at, atLabel())});
    return kind;
}

const journal::KindOf<Declined> &declinedKind()
{
    static const auto kind =
        caseKind<Declined>("recovery.declined", {Bound("at", &Declined::at, atLabel())});
    return kind;
}

const journal::KindOf<Recalled> &recalledKind()
{
    static const auto kind = caseKind<Recalled>("recovery.recalled",
        {Bound("at", &Recalled::at, atLabel()),
            Bound("reason", &Recalled::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                .between(5, kTextLength)});
    return kind;
}

const journal::KindOf<Returned> &returnedKind()
{
    static const auto kind = caseKind<Returned>("recovery.returned",
        {Bound("at", &Returned::at, atLabel()),
            Bound("next", &Returned::next, QT_TRANSLATE_NOOP("Kind", "What comes next"))
                .choices(nextChoices())});
    return kind;
}

std::string_view nameOf(Stage stage)
{
    constexpr std::array<std::string_view, 6> kNames{
        "flagged", "offered", "in_recovery", "declined", "recalled", "returned"};
    return kNames[static_cast<std::size_t>(stage)];
}

std::string_view nameOf(Cause cause)
{
    constexpr std::array<std::string_view, 4> kNames{
        "contact_class", "hostility", "load", "own_flag"};
    return kNames[static_cast<std::size_t>(cause)];
}

std::string_view nameOf(Severity severity)
{
    constexpr std::array<std::string_view, 3> kNames{"mild", "serious", "severe"};
    return kNames[static_cast<std::size_t>(severity)];
}

std::string_view nameOf(Next next)
{
    constexpr std::array<std::string_view, 4> kNames{
        "contacts", "further_rest", "other_work", "support"};
    return kNames[static_cast<std::size_t>(next)];
}

std::string caseSubject(std::string_view person, std::string_view trigger)
{
    return "recovery:" + recoveryDigest(std::string(person) + '\n' + std::string(trigger));
}

ProtocolState protocolFrom(const journal::History &history)
{
    ProtocolState out;
    out.heads = history.heads();
    for (const journal::Told &entry : history.entries()) {
        if (!isReadable(entry) || !entry.is(protocolKind()))
            continue;
        out.inConflict = entry.inConflict;
        if (entry.inConflict)
            continue; // what was agreed before holds until it is settled
        out.protocol = protocolKind().read(entry.values);
        out.by = entry.actor;
        out.at = entry.hlc.wall();
    }
    return out;
}

std::optional<Case> caseFrom(std::string_view subject, const journal::History &history)
{
    Case out;
    out.subject = subject;
    out.heads = history.heads();
    bool any = false;
    for (const journal::Told &entry : history.entries())
        any = (isReadable(entry) && take(out, entry)) || any;
    return any ? std::optional(out) : std::nullopt;
}

journal::SubjectSort protocolSort()
{
    return {"recovery_protocol", 1, vault::DataClass::Internal, foldProtocol};
}

journal::SubjectSort caseSort()
{
    journal::SubjectSort sort{"recovery", 1, vault::DataClass::Personal, foldCase,
        {std::string(nameOf(Stage::Flagged)), std::string(nameOf(Stage::Offered)),
            std::string(nameOf(Stage::InRecovery))}};
    sort.readers = kVisitors;
    return sort;
}

} // namespace attune::recovery
