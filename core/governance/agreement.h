// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The works agreement as decisions: put forward by the employer, in force once the employee
// representative has counter-signed, and every draw that was made under it.
#pragma once

#include "core/access/works_agreement.h"
#include "core/journal/registry.h"

namespace attune::governance {

/// An agreement as one entry: what can be counted as fields, so that a form asks for them.
struct AgreementText {
    std::string id, title, zone;
    LocalDay from{};
    std::optional<LocalDay> until;
    std::optional<std::int64_t> contactsPerMonth, noticeHours, minimumGroup, retentionDays;
    std::optional<std::int64_t> loadLimit, redLoadLimit; ///< load-minutes
    bool randomOnly = false, notInBreaks = false, coachingOnly = false;
    std::optional<std::int64_t> fromMinute, untilMinute; ///< of the local day
    std::vector<std::string> wording; ///< "contacts_per_month|§ 3 (2)|No more than …"
};
const journal::KindOf<AgreementText> &agreementProposedKind();
AgreementText textOf(const access::Agreement &agreement);
access::Agreement agreementFrom(const AgreementText &text);

/// "There is no agreement and none is needed", by whoever answers for that.
struct NoneApplies {
    std::string reason;
};
const journal::KindOf<NoneApplies> &noneAppliesKind();

/// The representative's signature under exactly one entry.
struct Countersigned {
    std::string entry; ///< nameOfEntry()
    std::string remark;
};
const journal::KindOf<Countersigned> &countersignedKind();
std::string nameOfEntry(const journal::EntryRef &ref);

/// One version of what holds, or of what somebody wants to hold.
struct Version {
    journal::EntryRef entry;
    std::string by;
    Instant at;
    std::optional<access::Agreement> agreement; ///< nullopt: none applies
    std::string reason; ///< why none does
    std::string countersignedBy; ///< empty: not yet
    std::optional<Instant> countersigned;
};

/// `waiting` never holds anything: a change counts from its counter-signature on.
struct AgreementState {
    std::optional<Version> inForce;
    std::vector<Version> waiting; ///< newer than what is in force; oldest first
    std::vector<Version> before; ///< what held earlier; newest first
    journal::Heads heads;
    bool open = true; ///< false: it cannot be read here

    bool isChosen() const { return inForce.has_value(); }
    const access::Agreement *agreement() const
    {
        return inForce && inForce->agreement ? &*inForce->agreement : nullptr;
    }
};
inline constexpr std::string_view kAgreementSubject = "agreement:centre";
/// Pure. "None applies" counts at once where nothing held before; whatever would replace an
/// agreement in force needs the representative, who must be somebody else.
AgreementState agreementStateFrom(const journal::History &history);

/// Why individual monitoring is closed.
enum class Closed {
    NotChosen, ///< neither an agreement nor "none applies"
    Waiting, ///< put forward, not counter-signed
    NotYet, ///< begins later
    Over, ///< has ended
    Unreadable,
};
std::optional<Closed> closedBecause(const AgreementState &state, Instant now);
std::string_view nameOf(Closed closed); ///< "not_chosen"

/// People were told that contacts of theirs would be drawn.
struct Notice {
    Instant at;
    std::string text;
    std::vector<std::string> people; ///< pseudonyms; empty: everybody
};
const journal::KindOf<Notice> &noticeKind();

/// One contact of one agent, drawn to be looked at.
struct MadeDraw {
    std::string agent; ///< pseudonym
    Instant at;
    access::MonitoringUse use = access::MonitoringUse::Coaching;
    std::string source, contact; ///< as the source names it
    Instant contactStart;
    bool random = false;
    std::int64_t seed = 0;
    std::string reason;
};
const journal::KindOf<MadeDraw> &drawKind();
/// Draws of one person in one month stand together: that is what a quota counts.
std::string drawSubject(std::string_view agent, std::chrono::year_month month);

/// A draw that a clause did not allow: what the representative holds against the report.
struct RefusedDraw {
    std::string agent; ///< pseudonym
    Instant at;
    access::MonitoringUse use = access::MonitoringUse::Coaching;
    bool random = false;
    std::vector<std::string> clauses; ///< "contacts_per_month|§ 3 (2)"
    std::string reason;
};
const journal::KindOf<RefusedDraw> &refusedDrawKind();
std::string refusalSubject(std::string_view agent, std::chrono::year_month month);

/// The agreement a centre may begin with; every number is for the two sides to settle.
AgreementText agreementTemplate(const std::string &zone, LocalDay from);
/// A file of `attune governance agreement --export` or of the same shape. Fault::Invalid names what
/// is wrong with it.
Result<AgreementText> agreementFromJson(std::string_view json);
std::string toJson(const AgreementText &text);

journal::SubjectSort agreementSort();
journal::SubjectSort noticeSort();
journal::SubjectSort drawSort();
void declareAgreementKinds(journal::Registry &registry);

} // namespace attune::governance
