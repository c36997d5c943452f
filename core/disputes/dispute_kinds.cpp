// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of an evaluation and its disputes: what stands in each, and who may write it at all.
#include "core/disputes/disputes.h"

#include <QString>

namespace attune::disputes {

namespace {

using journal::Bound;
using journal::Concurrency;
using vault::DataClass;

constexpr Roles kEvaluators = Role::Supervisor | Role::Evaluator | Role::Leader;
constexpr Roles kForTheAgent = Role::Supervisor | Role::PeerReviewer;
/// Who answers for quality decides, and neither of the two sides.
constexpr Roles kDeciders = Role::Leader;
constexpr std::int64_t kNameLength = 300, kTextLength = 4000, kAnswerLength = 400'000;
constexpr std::int64_t kNotes = 1000, kAccounts = 1000;
constexpr auto kQuestions = static_cast<std::int64_t>(forms::kMostQuestions);

} // namespace

const journal::KindOf<Evaluated> &evaluatedKind()
{
    using T = Evaluated;
    static const auto kind = journal::KindOf<T>("evaluation.given", 1, DataClass::Personal,
        kEvaluators,
        {
            Bound("person", &T::person, QT_TRANSLATE_NOOP("Kind", "Agent")).upTo(kNameLength),
            Bound("contact", &T::contact, QT_TRANSLATE_NOOP("Kind", "Interaction"))
                .upTo(kNameLength),
            Bound("contact_start", &T::contactStart,
                QT_TRANSLATE_NOOP("Kind", "Start of the contact")),
            Bound("form", &T::form, QT_TRANSLATE_NOOP("Kind", "Form")).upTo(kNameLength),
            Bound("form_version", &T::formVersion, QT_TRANSLATE_NOOP("Kind", "Version"))
                .between(1, 100'000),
            Bound("answers", &T::answers, QT_TRANSLATE_NOOP("Kind", "Answers")).upTo(kAnswerLength),
            Bound("notes", &T::notes, QT_TRANSLATE_NOOP("Kind", "Notes")).upTo(kNotes).optional(),
            Bound("remark", &T::remark, QT_TRANSLATE_NOOP("Kind", "Remark"))
                .upTo(kTextLength)
                .optional(),
            Bound("score", &T::score, QT_TRANSLATE_NOOP("Kind", "Score")).hundredths(),
            Bound("dispute_until", &T::disputeUntil,
                QT_TRANSLATE_NOOP("Kind", "Can be disputed until")),
        },
        Concurrency::SideBySide)
                                 .expiring();
    return kind;
}

const journal::KindOf<Retracted> &retractedKind()
{
    static const auto kind =
        journal::KindOf<Retracted>("evaluation.retracted", 1, DataClass::Personal, kEvaluators,
            {Bound("reason", &Retracted::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                    .upTo(kTextLength)})
            .expiring();
    return kind;
}

const journal::KindOf<Retracted> &annulledKind()
{
    static const auto kind =
        journal::KindOf<Retracted>("evaluation.annulled", 1, DataClass::Personal, kDeciders,
            {Bound("reason", &Retracted::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                    .upTo(kTextLength)})
            .expiring();
    return kind;
}

const journal::KindOf<Opened> &openedKind()
{
    // Two who open it apart from each other: both stay, and whoever decides sees both.
    static const auto kind = journal::KindOf<Opened>("dispute.opened", 1, DataClass::Personal,
        kForTheAgent,
        {
            Bound("questions", &Opened::questions, QT_TRANSLATE_NOOP("Kind", "Disputed questions"))
                .upTo(kQuestions),
            Bound("proposed", &Opened::proposed, QT_TRANSLATE_NOOP("Kind", "Proposed answers"))
                .upTo(kQuestions),
            Bound("reasons", &Opened::reasons, QT_TRANSLATE_NOOP("Kind", "Reasons"))
                .upTo(kQuestions),
        })
                                 .expiring();
    return kind;
}

const journal::KindOf<Withdrawn> &withdrawnKind()
{
    static const auto kind =
        journal::KindOf<Withdrawn>("dispute.withdrawn", 1, DataClass::Personal, kForTheAgent,
            {Bound("reason", &Withdrawn::reason, QT_TRANSLATE_NOOP("Kind", "Reason"))
                    .upTo(kTextLength)})
            .expiring();
    return kind;
}

const journal::KindOf<Assigned> &assignedKind()
{
    static const auto kind = journal::KindOf<Assigned>("dispute.assigned", 1, DataClass::Personal,
        kDeciders,
        {
            Bound("evaluator", &Assigned::evaluator, QT_TRANSLATE_NOOP("Kind", "Second evaluator"))
                .upTo(kNameLength),
            Bound("due", &Assigned::due, QT_TRANSLATE_NOOP("Kind", "Due")),
            Bound("excluded", &Assigned::excluded,
                QT_TRANSLATE_NOOP("Kind", "Who could not be chosen, and why"))
                .upTo(kAccounts)
                .optional(),
        })
                                 .expiring();
    return kind;
}

const journal::KindOf<Rescored> &rescoredKind()
{
    using T = Rescored;
    static const auto kind = journal::KindOf<T>("dispute.rescored", 1, DataClass::Personal,
        kEvaluators,
        {
            Bound("answers", &T::answers, QT_TRANSLATE_NOOP("Kind", "Answers")).upTo(kAnswerLength),
            Bound("notes", &T::notes, QT_TRANSLATE_NOOP("Kind", "Notes")).upTo(kNotes).optional(),
            Bound("score", &T::score, QT_TRANSLATE_NOOP("Kind", "Score")).hundredths(),
        },
        Concurrency::SideBySide)
                                 .expiring();
    return kind;
}

const journal::KindOf<Resolved> &resolvedKind()
{
    using T = Resolved;
    static const auto kind = journal::KindOf<T>("dispute.resolved", 1, DataClass::Personal,
        kDeciders,
        {
            Bound("questions", &T::questions, QT_TRANSLATE_NOOP("Kind", "Disputed questions"))
                .upTo(kQuestions),
            Bound("outcomes", &T::outcomes, QT_TRANSLATE_NOOP("Kind", "Outcomes")).upTo(kQuestions),
            Bound("answers", &T::answers, QT_TRANSLATE_NOOP("Kind", "Answers that stand now"))
                .upTo(kQuestions),
            Bound("reasons", &T::reasons, QT_TRANSLATE_NOOP("Kind", "Reasons")).upTo(kQuestions),
            Bound("filled", &T::filled, QT_TRANSLATE_NOOP("Kind", "Questions asked only now"))
                .upTo(kQuestions)
                .optional(),
            Bound("score", &T::score, QT_TRANSLATE_NOOP("Kind", "Score")).hundredths(),
        })
                                 .expiring();
    return kind;
}

void declareKinds(journal::Registry &registry)
{
    registry.add(evaluatedKind());
    registry.add(retractedKind());
    registry.add(annulledKind());
    registry.add(openedKind());
    registry.add(withdrawnKind());
    registry.add(assignedKind());
    registry.add(rescoredKind());
    registry.add(resolvedKind());
    registry.add(evaluationSort());
}

} // namespace attune::disputes
