// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rest after what was hard: a protocol that a centre agrees on, what it asks for now, and whether
// the rest was offered, taken, declined or called back. What somebody did in it is nobody's
// business.
#pragma once

#include "core/base/id.h"
#include "core/journal/registry.h"

#include <map>
#include <span>

namespace attune::recovery {

/// Who is shown the panel.
inline constexpr Roles kVisitors = Role::Supervisor | Role::Hr | Role::Leader;

enum class Severity { Mild, Serious, Severe };
enum class Cause { ContactClass, Hostility, Load, OwnFlag };

/// The agreed rules, as data. 0 means: no trigger.
struct Protocol {
    std::int64_t fromClass = 4; ///< class of the queue, 4: very high
    std::int64_t fromHostility = 2; ///< of the customer, 2: at people, 3: threat
    std::int64_t fromLevel = 2; ///< of the alert of load, 1: amber, 2: red
    bool ownFlag = true; ///< an agent asks, and nobody asks why
    std::int64_t mildMinutes = 5, seriousMinutes = 10, severeMinutes = 20;
    std::int64_t targetMinutes = 10; ///< between the trigger and the offer
    std::string where, counts;
    std::vector<std::string> languages; ///< in which support is promised: "en"
    std::string reason;

    std::int64_t minutes(Severity severity) const;
};
const journal::KindOf<Protocol> &protocolKind();
inline constexpr std::string_view kProtocolSubject = "recovery_protocol:centre";

struct ProtocolState {
    Protocol protocol; ///< the program's own until somebody decides
    std::string by; ///< empty: nobody has
    std::optional<Instant> at;
    bool inConflict = false; ///< two stand against each other: the older one counts
    journal::Heads heads;
};
/// Pure: what the entries say.
ProtocolState protocolFrom(const journal::History &history);

// -- what happens in one case, in the order it happens
struct Flagged {
    std::string person; ///< a pseudonym
    Instant at;
};
const journal::KindOf<Flagged> &flaggedKind();
struct Offered {
    std::string person;
    Cause cause = Cause::OwnFlag;
    Severity severity = Severity::Mild;
    std::int64_t minutes = 5;
    Instant triggered, at;
};
const journal::KindOf<Offered> &offeredKind();
struct Taken {
    Instant at;
};
const journal::KindOf<Taken> &takenKind();
/// Without a reason: to decline needs none.
struct Declined {
    Instant at;
};
const journal::KindOf<Declined> &declinedKind();
/// A supervisor calls somebody back early: that needs one.
struct Recalled {
    Instant at;
    std::string reason;
};
const journal::KindOf<Recalled> &recalledKind();
enum class Next { Contacts, FurtherRest, OtherWork, Support };
/// The check at return: what is done next, as the agent says.
struct Returned {
    Instant at;
    Next next = Next::Contacts;
};
const journal::KindOf<Returned> &returnedKind();

enum class Stage { Flagged, Offered, InRecovery, Declined, Recalled, Returned };
std::string_view nameOf(Stage stage); ///< "in_recovery"
std::string_view nameOf(Cause cause);
std::string_view nameOf(Severity severity);
std::string_view nameOf(Next next);

inline constexpr std::chrono::hours kLookBack{8}; ///< older ones belong to a debrief, not to a rest

struct Case {
    std::string subject;
    std::string person; ///< empty: not to be read here
    AgentId agent; ///< none: not in this store
    Stage stage = Stage::Flagged;
    Cause cause = Cause::OwnFlag;
    Severity severity = Severity::Serious;
    std::int64_t minutes = 0;
    Instant triggered;
    std::optional<Instant> offered, taken, ended;
    std::string offeredBy, endedBy, reason; ///< reason: of a recall
    std::optional<Next> next;
    bool inConflict = false;
    journal::Heads heads;

    bool isOpen() const { return stage <= Stage::InRecovery; }
    /// An offer of so long ago that nobody answered; it was not declined either.
    bool isLapsed(Instant now) const
    {
        return stage == Stage::Offered && offered && *offered + kLookBack <= now;
    }
    /// When the check at return is due.
    std::optional<Instant> checkDue() const;
    /// Not to be counted against anybody's adherence; nullopt where none was taken.
    std::optional<Interval> protectedTime(Instant now) const;
};
/// Pure; nullopt where all was taken back.
std::optional<Case> caseFrom(std::string_view subject, const journal::History &history);
/// The same trigger is the same subject on every workstation, and names nobody.
std::string caseSubject(std::string_view person, std::string_view trigger);

// -- what asks for a rest
struct Contact {
    AgentId agent;
    Instant end;
    int emotionClass = 0;
    std::optional<int> hostility; ///< none: not assessed
    std::string name; ///< "source/external"
};
/// An alert of load that stands now.
struct Strain {
    AgentId agent;
    int level = 0;
    Instant since;

    friend bool operator==(const Strain &, const Strain &) = default;
};
struct Trigger {
    AgentId agent;
    Cause cause = Cause::Hostility;
    Severity severity = Severity::Mild;
    Instant at;
    std::string name; ///< of the contact, or "load/…"; with the person it names the case
};
/// What follows within this time belongs to the same event: one rest is offered.
inline constexpr std::chrono::minutes kOneEvent{30};
/// Pure. Ascending by time; of one agent's contacts that lie close together one, with the highest
/// severity. A contact that was not assessed counts by its queue alone.
std::vector<Trigger> triggersOf(
    std::span<const Contact> contacts, std::span<const Strain> strains, const Protocol &protocol);

/// Offers of a period against its triggers.
struct Figures {
    std::int64_t triggers = 0; ///< of contacts, old enough to be judged
    std::int64_t inTime = 0, late = 0; ///< offered; the rest was not
    std::int64_t offered = 0, taken = 0, declined = 0, recalled = 0, flagged = 0;
    double protectedMinutes = 0;

    std::optional<double> shareInTime() const
    {
        return triggers ? std::optional(double(inTime) / double(triggers)) : std::nullopt;
    }
};
using Persons = std::map<AgentId, std::string>; ///< to pseudonyms
Figures figuresOf(std::span<const Trigger> triggers, std::span<const Case> cases,
    const Persons &persons, const Protocol &protocol, Interval period);

struct Due {
    Trigger trigger;
    std::string subject;
    std::int64_t minutes = 0;
    Instant by; ///< the protocol's target
};
/// Pure. What was not offered yet, the most severe and then the oldest first; one for a person,
/// nothing from before their last offer.
std::vector<Due> dueOf(std::span<const Trigger> triggers, std::span<const Case> cases,
    const Persons &persons, const Protocol &protocol);

journal::SubjectSort protocolSort();
journal::SubjectSort caseSort();

} // namespace attune::recovery
