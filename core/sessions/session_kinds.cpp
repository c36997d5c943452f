// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a session: what stands in each, and who may write it at all.
#include "core/sessions/sessions.h"

#include <QString>

namespace attune::sessions {

namespace {

using journal::Bound;
using journal::Concurrency;
using vault::DataClass;

constexpr Roles kLeaders = Role::Supervisor | Role::Evaluator | Role::Leader;
constexpr Roles kScorers = kLeaders | Role::PeerReviewer;
constexpr std::int64_t kName = 120, kText = 4000;
constexpr std::int64_t kMostSealed = 4'000'000; ///< hex of a form full of comments
constexpr auto kMost = static_cast<std::int64_t>(kMostParticipants);
constexpr std::int64_t kMostScores = kMost * static_cast<std::int64_t>(kMostInteractions);

} // namespace

const journal::KindOf<Plan> &planKind()
{
    static const auto kind = journal::KindOf<Plan>("calibration.planned", 2, DataClass::Personal,
        kLeaders,
        {
            Bound("title", &Plan::title, QT_TRANSLATE_NOOP("Kind", "Title")).upTo(kName),
            Bound("mode", &Plan::mode, QT_TRANSLATE_NOOP("Kind", "How it is scored"))
                .choices({{"blind", QT_TRANSLATE_NOOP("Kind", "blind")},
                    {"open", QT_TRANSLATE_NOOP("Kind", "open")},
                    {"consensus", QT_TRANSLATE_NOOP("Kind", "together")}}),
            Bound("form", &Plan::form, QT_TRANSLATE_NOOP("Kind", "Form")).upTo(kName),
            Bound("form_version", &Plan::formVersion, QT_TRANSLATE_NOOP("Kind", "Version"))
                .between(1, 100'000),
            Bound("facilitator", &Plan::facilitator, QT_TRANSLATE_NOOP("Kind", "Facilitator"))
                .upTo(kName),
            Bound("substitute", &Plan::substitute, QT_TRANSLATE_NOOP("Kind", "Substitute"))
                .upTo(kName)
                .optional(),
            Bound("participants", &Plan::participants, QT_TRANSLATE_NOOP("Kind", "Participants"))
                .upTo(kMost)
                .optional(),
            Bound("expert", &Plan::expert, QT_TRANSLATE_NOOP("Kind", "Expert"))
                .upTo(kName)
                .optional(),
            Bound("interactions", &Plan::interactions, QT_TRANSLATE_NOOP("Kind", "Interactions"))
                .upTo(static_cast<std::int64_t>(kMostInteractions))
                .optional(),
            Bound("certificate", &Plan::certificate, QT_TRANSLATE_NOOP("Kind", "Draw"))
                .upTo(kText)
                .optional(),
            Bound("deadline", &Plan::deadline, QT_TRANSLATE_NOOP("Kind", "Deadline")),
            Bound(
                "repeats", &Plan::repeats, QT_TRANSLATE_NOOP("Kind", "Hidden gold items mixed in"))
                .between(0, static_cast<std::int64_t>(kMostRepeats))
                .optional(),
        })
                                 .expiring();
    return kind;
}

const journal::KindOf<Started> &startedKind()
{
    static const auto kind =
        journal::KindOf<Started>("calibration.started", 1, DataClass::Personal, kLeaders,
            {Bound("remark", &Started::remark, QT_TRANSLATE_NOOP("Kind", "Remark"))
                    .upTo(kText)
                    .optional()},
            Concurrency::SideBySide)
            .expiring();
    return kind;
}

const journal::KindOf<Extended> &extendedKind()
{
    static const auto kind = journal::KindOf<Extended>("calibration.extended", 1,
        DataClass::Personal, kLeaders,
        {Bound("deadline", &Extended::deadline, QT_TRANSLATE_NOOP("Kind", "Deadline")),
            Bound("reason", &Extended::reason, QT_TRANSLATE_NOOP("Kind", "Reason")).upTo(kText)},
        Concurrency::SideBySide)
                                 .expiring();
    return kind;
}

const journal::KindOf<ScoredEntry> &scoredKind()
{
    static const auto kind =
        journal::KindOf<ScoredEntry>("calibration.scored", 1, DataClass::Personal, kScorers,
            {
                Bound("interaction", &ScoredEntry::interaction,
                    QT_TRANSLATE_NOOP("Kind", "Interaction"))
                    .between(0, static_cast<std::int64_t>(kMostInteractions) - 1),
                Bound("sealed", &ScoredEntry::sealed, QT_TRANSLATE_NOOP("Kind", "Sealed score"))
                    .upTo(kMostSealed),
                Bound("wraps", &ScoredEntry::wraps, QT_TRANSLATE_NOOP("Kind", "Who may open it"))
                    .upTo(kMost + 2),
            },
            Concurrency::SideBySide)
            .expiring();
    return kind;
}

const journal::KindOf<RevealedEntry> &revealedKind()
{
    static const auto kind = journal::KindOf<RevealedEntry>("calibration.revealed", 1,
        DataClass::Personal, kLeaders | Role::PeerReviewer,
        {
            Bound("wraps", &RevealedEntry::wraps, QT_TRANSLATE_NOOP("Kind", "Who may open it"))
                .upTo(kMost + 2),
            Bound("keys", &RevealedEntry::keys, QT_TRANSLATE_NOOP("Kind", "Keys of scores"))
                .upTo(kMostScores)
                .optional(),
        },
        Concurrency::SideBySide)
                                 .expiring();
    return kind;
}

const journal::KindOf<Consensus> &consensusKind()
{
    static const auto kind = journal::KindOf<Consensus>("calibration.consensus", 1,
        DataClass::Personal, kScorers,
        {
            Bound("interaction", &Consensus::interaction, QT_TRANSLATE_NOOP("Kind", "Interaction"))
                .between(0, static_cast<std::int64_t>(kMostInteractions) - 1),
            Bound("question", &Consensus::question, QT_TRANSLATE_NOOP("Kind", "Question"))
                .upTo(kName),
            Bound("answer", &Consensus::answer, QT_TRANSLATE_NOOP("Kind", "Answer")).upTo(kText),
            Bound("remark", &Consensus::remark, QT_TRANSLATE_NOOP("Kind", "Remark"))
                .upTo(kText)
                .optional(),
        },
        Concurrency::SideBySide)
                                 .expiring();
    return kind;
}

const journal::KindOf<Agreed> &agreedKind()
{
    static const auto kind =
        journal::KindOf<Agreed>("calibration.agreed", 1, DataClass::Personal, kLeaders,
            {
                Bound("attended", &Agreed::attended, QT_TRANSLATE_NOOP("Kind", "Attended"))
                    .upTo(kMost + 2)
                    .optional(),
                Bound("remark", &Agreed::remark, QT_TRANSLATE_NOOP("Kind", "Remark"))
                    .upTo(kText)
                    .optional(),
            },
            Concurrency::SideBySide)
            .expiring();
    return kind;
}

const journal::KindOf<Closed> &closedKind()
{
    static const auto kind =
        journal::KindOf<Closed>("calibration.closed", 1, DataClass::Personal, kLeaders,
            {Bound("remark", &Closed::remark, QT_TRANSLATE_NOOP("Kind", "Remark"))
                    .upTo(kText)
                    .optional()},
            Concurrency::SideBySide)
            .expiring();
    return kind;
}

} // namespace attune::sessions
