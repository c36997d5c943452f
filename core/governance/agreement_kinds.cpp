// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an agreement, its signatures and the draws under it are written down.
#include "core/governance/agreement.h"

#include <QString>

#include <algorithm>

namespace attune::governance {

namespace {

using journal::Bound;

constexpr std::int64_t kReasonLength = 2000;
constexpr Roles kEmployer = Role::Leader | Role::Hr | Role::Administrator;

std::vector<journal::Choice> contactUseChoices()
{
    return {{"coaching", QT_TRANSLATE_NOOP("Kind", "Coaching")},
        {"formal_evaluation", QT_TRANSLATE_NOOP("Kind", "Formal evaluation")},
        {"calibration", QT_TRANSLATE_NOOP("Kind", "Calibration")},
        {"peer_review", QT_TRANSLATE_NOOP("Kind", "Peer review")},
        {"dispute", QT_TRANSLATE_NOOP("Kind", "Dispute")},
        {"audit", QT_TRANSLATE_NOOP("Kind", "Audit")}};
}

journal::Folded foldAgreement(std::string_view, const journal::History &history)
{
    const AgreementState state = agreementStateFrom(history);
    journal::Folded out;
    out.status = !state.waiting.empty() ? "waiting"
        : !state.inForce                ? ""
        : state.inForce->agreement      ? "in_force"
                                        : "none_applies";
    if (state.inForce)
        out.at = state.inForce->countersigned.value_or(state.inForce->at);
    const access::Agreement *agreement = state.agreement();
    if (const auto *clause =
            agreement ? agreement->clause(access::ClauseKind::RetentionDays) : nullptr)
        out.state[std::string(kRetentionDays)] = clause->number;
    return out;
}

/// For entries that each stand for themselves: when, and how many.
journal::Folded foldLog(std::string_view, const journal::History &history)
{
    journal::Folded out;
    out.status = "logged";
    for (const journal::Told &entry : history.entries())
        out.at = entry.hlc.wall();
    return out;
}

} // namespace

const journal::KindOf<AgreementText> &agreementProposedKind()
{
    using T = AgreementText;
    static const journal::KindOf<T> kind("agreement.proposed", 2, vault::DataClass::Internal,
        kEmployer,
        {
            Bound("id", &T::id, QT_TRANSLATE_NOOP("Kind", "Number of the agreement")).upTo(60),
            Bound("title", &T::title, QT_TRANSLATE_NOOP("Kind", "Title")).upTo(120),
            Bound("zone", &T::zone, QT_TRANSLATE_NOOP("Kind", "Time zone of the site")).upTo(60),
            Bound("from", &T::from, QT_TRANSLATE_NOOP("Kind", "First day")),
            Bound("until", &T::until, QT_TRANSLATE_NOOP("Kind", "Last day")),
            Bound("contacts_per_month", &T::contactsPerMonth,
                QT_TRANSLATE_NOOP("Kind", "Contacts of one agent in a month, at most"))
                .between(0, 1000),
            Bound(
                "notice_hours", &T::noticeHours, QT_TRANSLATE_NOOP("Kind", "Notice before a draw"))
                .unit(QT_TRANSLATE_NOOP("Kind", "hours"))
                .between(0, 24 * 31),
            Bound("minimum_group", &T::minimumGroup,
                QT_TRANSLATE_NOOP("Kind", "Smallest group of which anything is shown"))
                .unit(QT_TRANSLATE_NOOP("Kind", "people"))
                .between(2, 1000),
            Bound("retention_days", &T::retentionDays,
                QT_TRANSLATE_NOOP("Kind", "Evaluations of a person are kept"))
                .unit(QT_TRANSLATE_NOOP("Kind", "days"))
                .between(1, 3660),
            Bound("random_only", &T::randomOnly,
                QT_TRANSLATE_NOOP("Kind", "Contacts are drawn at random, never picked")),
            Bound("not_in_breaks", &T::notInBreaks,
                QT_TRANSLATE_NOOP("Kind", "Nothing from breaks or outside a shift")),
            Bound("coaching_only", &T::coachingOnly,
                QT_TRANSLATE_NOOP("Kind", "Only for uses without consequences")),
            Bound("from_minute", &T::fromMinute,
                QT_TRANSLATE_NOOP("Kind", "Draws happen from this minute of the day on"))
                .between(0, 1439),
            Bound("until_minute", &T::untilMinute,
                QT_TRANSLATE_NOOP("Kind", "and before this minute"))
                .between(1, 1440),
            Bound("load_limit", &T::loadLimit,
                QT_TRANSLATE_NOOP("Kind", "Limit of load on duty, at most"))
                .unit(QT_TRANSLATE_NOOP("Kind", "load-minutes"))
                .between(60, 320),
            Bound("red_load_limit", &T::redLoadLimit,
                QT_TRANSLATE_NOOP("Kind", "Limit from which load is red, at most"))
                .unit(QT_TRANSLATE_NOOP("Kind", "load-minutes"))
                .between(60, 480),
            Bound("wording", &T::wording, QT_TRANSLATE_NOOP("Kind", "Wording of the clauses"))
                .upTo(20)
                .optional(),
        });
    return kind;
}

const journal::KindOf<NoneApplies> &noneAppliesKind()
{
    static const journal::KindOf<NoneApplies> kind("agreement.none", 1, vault::DataClass::Internal,
        kEmployer,
        {Bound("reason", &NoneApplies::reason,
            QT_TRANSLATE_NOOP("Kind", "Why no works agreement applies here"))
                .between(10, kReasonLength)});
    return kind;
}

const journal::KindOf<Countersigned> &countersignedKind()
{
    static const journal::KindOf<Countersigned> kind("agreement.countersigned", 1,
        vault::DataClass::Internal, Role::EmployeeRepresentative,
        {
            Bound("entry", &Countersigned::entry, QT_TRANSLATE_NOOP("Kind", "What is signed"))
                .upTo(200),
            Bound("remark", &Countersigned::remark, QT_TRANSLATE_NOOP("Kind", "Remark"))
                .upTo(kReasonLength)
                .optional(),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

const journal::KindOf<Notice> &noticeKind()
{
    static const journal::KindOf<Notice> kind("agreement.notice", 1, vault::DataClass::Internal,
        Role::Supervisor | Role::Leader | Role::Hr,
        {
            Bound("at", &Notice::at, QT_TRANSLATE_NOOP("Kind", "Told at")),
            Bound("text", &Notice::text, QT_TRANSLATE_NOOP("Kind", "What people were told"))
                .upTo(kReasonLength),
            Bound("people", &Notice::people,
                QT_TRANSLATE_NOOP("Kind", "Who was told; nobody chosen means everybody"))
                .upTo(1000)
                .optional(),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

// Pseudonyms and numbers that stand plain in the facts as well: the representative reads them too.
const journal::KindOf<MadeDraw> &drawKind()
{
    using T = MadeDraw;
    static const journal::KindOf<T> kind("agreement.draw", 1, vault::DataClass::Internal,
        Role::Supervisor | Role::Evaluator | Role::Leader | Role::DataSteward,
        {
            Bound("agent", &T::agent, QT_TRANSLATE_NOOP("Kind", "Agent")).upTo(64),
            Bound("at", &T::at, QT_TRANSLATE_NOOP("Kind", "Drawn at")),
            Bound("use", &T::use, QT_TRANSLATE_NOOP("Kind", "For")).choices(contactUseChoices()),
            Bound("source", &T::source, QT_TRANSLATE_NOOP("Kind", "Delivered by")).upTo(200),
            Bound("contact", &T::contact, QT_TRANSLATE_NOOP("Kind", "Contact")).upTo(400),
            Bound("contact_start", &T::contactStart,
                QT_TRANSLATE_NOOP("Kind", "Start of the contact")),
            Bound("random", &T::random, QT_TRANSLATE_NOOP("Kind", "Drawn at random")),
            Bound("seed", &T::seed, QT_TRANSLATE_NOOP("Kind", "Seed of the draw")),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                .upTo(kReasonLength)
                .optional(),
        },
        // Two who drew apart both drew; whether that was too much together is reported.
        journal::Concurrency::SideBySide);
    return kind;
}

const journal::KindOf<RefusedDraw> &refusedDrawKind()
{
    using T = RefusedDraw;
    static const journal::KindOf<T> kind("agreement.refused", 1, vault::DataClass::Internal,
        drawKind().kind().writers,
        {
            Bound("agent", &T::agent, QT_TRANSLATE_NOOP("Kind", "Agent")).upTo(64),
            Bound("at", &T::at, QT_TRANSLATE_NOOP("Kind", "Refused at")),
            Bound("use", &T::use, QT_TRANSLATE_NOOP("Kind", "For")).choices(contactUseChoices()),
            Bound("random", &T::random, QT_TRANSLATE_NOOP("Kind", "Drawn at random")),
            Bound("clauses", &T::clauses, QT_TRANSLATE_NOOP("Kind", "Clauses that refused it"))
                .upTo(20)
                .optional(),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                .upTo(kReasonLength)
                .optional(),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

journal::SubjectSort agreementSort()
{
    return {"agreement", 2, vault::DataClass::Internal, foldAgreement};
}

journal::SubjectSort noticeSort()
{
    return {"notice", 1, vault::DataClass::Internal, foldLog};
}

journal::SubjectSort drawSort()
{
    return {"draw", 1, vault::DataClass::Internal, foldLog};
}

void declareAgreementKinds(journal::Registry &registry)
{
    registry.add(agreementProposedKind());
    registry.add(noneAppliesKind());
    registry.add(countersignedKind());
    registry.add(noticeKind());
    registry.add(drawKind());
    registry.add(refusedDrawKind());
    registry.add(agreementSort());
    registry.add(noticeSort());
    registry.add(drawSort());
    registry.add({"refusal", 1, vault::DataClass::Internal, foldLog});
}

} // namespace attune::governance
