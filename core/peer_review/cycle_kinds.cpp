// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a cycle and of qualification: what stands in each, and who may write it at all.
#include "core/peer_review/qualification.h"

#include <QString>

namespace attune::peer_review {

namespace {

using journal::Bound;
using journal::Concurrency;
using vault::DataClass;

constexpr Roles kPlanners = Role::Supervisor | Role::Evaluator | Role::Leader;
constexpr Roles kSigners = kPlanners | Role::PeerReviewer;
constexpr std::int64_t kName = 300, kText = 4000, kAnswers = 400'000;
constexpr auto kPersons = static_cast<std::int64_t>(kMostPeople);
constexpr auto kPlaces = static_cast<std::int64_t>(kMostItems);

} // namespace

const journal::KindOf<Plan> &planKind()
{
    static const auto kind = journal::KindOf<Plan>("peer_review.planned", 1, DataClass::Personal,
        kPlanners,
        {
            Bound("title", &Plan::title, QT_TRANSLATE_NOOP("Kind", "Title")).upTo(kName),
            Bound("number", &Plan::number, QT_TRANSLATE_NOOP("Kind", "Number of the cycle"))
                .between(1, 100'000),
            Bound("follows", &Plan::follows, QT_TRANSLATE_NOOP("Kind", "Cycle before"))
                .upTo(kName)
                .optional(),
            Bound("rhythm", &Plan::rhythm, QT_TRANSLATE_NOOP("Kind", "How often"))
                .choices({{"once", QT_TRANSLATE_NOOP("Kind", "once")},
                    {"weekly", QT_TRANSLATE_NOOP("Kind", "every week")},
                    {"monthly", QT_TRANSLATE_NOOP("Kind", "every month")}}),
            Bound("formal", &Plan::formal, QT_TRANSLATE_NOOP("Kind", "Formal review")).optional(),
            Bound("form", &Plan::form, QT_TRANSLATE_NOOP("Kind", "Form")).upTo(kName),
            Bound("form_version", &Plan::formVersion, QT_TRANSLATE_NOOP("Kind", "Version"))
                .between(1, 100'000),
            Bound("reviewers", &Plan::reviewers, QT_TRANSLATE_NOOP("Kind", "Reviewers"))
                .upTo(kPersons)
                .optional(),
            Bound("reviewees", &Plan::reviewees, QT_TRANSLATE_NOOP("Kind", "Whose work is read"))
                .upTo(kPersons)
                .optional(),
            Bound("contacts", &Plan::contacts, QT_TRANSLATE_NOOP("Kind", "Contacts of each"))
                .between(1, 50),
            Bound("least", &Plan::least, QT_TRANSLATE_NOOP("Kind", "Fewest reviews of one"))
                .between(0, 1000),
            Bound("most", &Plan::most, QT_TRANSLATE_NOOP("Kind", "Most reviews of one"))
                .between(1, 1000),
            Bound("cap", &Plan::cap, QT_TRANSLATE_NOOP("Kind", "Likeliest pair at most"))
                .unit("%")
                .between(1, 100),
            Bound("from", &Plan::from, QT_TRANSLATE_NOOP("Kind", "Contacts from")),
            Bound("until", &Plan::until, QT_TRANSLATE_NOOP("Kind", "Contacts until")),
            Bound("due", &Plan::due, QT_TRANSLATE_NOOP("Kind", "Due")),
            Bound("reciprocal_cycles", &Plan::reciprocalCycles,
                QT_TRANSLATE_NOOP("Kind", "Cycles before two may swap"))
                .between(0, 100),
            Bound("most_in_quarter", &Plan::mostInQuarter,
                QT_TRANSLATE_NOOP("Kind", "Same pair in a quarter at most"))
                .between(1, 100),
            Bound("vetoes", &Plan::vetoes, QT_TRANSLATE_NOOP("Kind", "Pairs ruled out"))
                .upTo(kPersons)
                .optional(),
            Bound("forced", &Plan::forced, QT_TRANSLATE_NOOP("Kind", "Pairs decided by hand"))
                .upTo(kPersons)
                .optional(),
            Bound("declared", &Plan::declared, QT_TRANSLATE_NOOP("Kind", "Pairs too close"))
                .upTo(kPersons)
                .optional(),
            Bound("switched_off", &Plan::switchedOff, QT_TRANSLATE_NOOP("Kind", "Rules not asked"))
                .upTo(static_cast<std::int64_t>(kRules))
                .optional(),
        })
                                 .expiring();
    return kind;
}

const journal::KindOf<Drawn> &drawnKind()
{
    static const auto kind = journal::KindOf<Drawn>("peer_review.drawn", 1, DataClass::Personal,
        kPlanners,
        {
            Bound("seed", &Drawn::seed, QT_TRANSLATE_NOOP("Kind", "Seed")).upTo(20),
            Bound("population", &Drawn::population, QT_TRANSLATE_NOOP("Kind", "Drawn from")),
            Bound("frame", &Drawn::frame, QT_TRANSLATE_NOOP("Kind", "Hash of that list"))
                .upTo(kName),
            Bound("contacts", &Drawn::contacts, QT_TRANSLATE_NOOP("Kind", "Interactions"))
                .upTo(kPlaces),
            Bound("assigned", &Drawn::assigned, QT_TRANSLATE_NOOP("Kind", "Who reviews what"))
                .upTo(kPlaces),
            Bound("most_likely", &Drawn::mostLikely, QT_TRANSLATE_NOOP("Kind", "Likeliest pair"))
                .between(0, kWhole),
            Bound("not_connected", &Drawn::notConnected,
                QT_TRANSLATE_NOOP("Kind", "Rules without input"))
                .upTo(static_cast<std::int64_t>(kRules))
                .optional(),
        },
        Concurrency::SideBySide)
                                 .expiring();
    return kind;
}

const journal::KindOf<Replaced> &replacedKind()
{
    static const auto kind =
        journal::KindOf<Replaced>("peer_review.replaced", 1, DataClass::Personal, kPlanners,
            {
                Bound("place", &Replaced::place, QT_TRANSLATE_NOOP("Kind", "Assignment"))
                    .between(0, kPlaces),
                Bound("before", &Replaced::before, QT_TRANSLATE_NOOP("Kind", "Contact before"))
                    .upTo(kName),
                Bound("now", &Replaced::now, QT_TRANSLATE_NOOP("Kind", "Contact now")).upTo(kName),
                Bound("reason", &Replaced::reason, QT_TRANSLATE_NOOP("Kind", "Reason")).upTo(kText),
            },
            Concurrency::SideBySide)
            .expiring();
    return kind;
}

const journal::KindOf<Reassigned> &reassignedKind()
{
    static const auto kind = journal::KindOf<Reassigned>("peer_review.reassigned", 1,
        DataClass::Personal, kPlanners,
        {
            Bound("place", &Reassigned::place, QT_TRANSLATE_NOOP("Kind", "Assignment"))
                .between(0, kPlaces),
            Bound("before", &Reassigned::before, QT_TRANSLATE_NOOP("Kind", "Reviewer before"))
                .upTo(kName),
            Bound("now", &Reassigned::now, QT_TRANSLATE_NOOP("Kind", "Reviewer now")).upTo(kName),
            Bound("reason", &Reassigned::reason, QT_TRANSLATE_NOOP("Kind", "Reason")).upTo(kText),
        },
        Concurrency::SideBySide)
                                 .expiring();
    return kind;
}

const journal::KindOf<Reviewed> &reviewedKind()
{
    static const auto kind = journal::KindOf<Reviewed>("peer_review.reviewed", 1,
        DataClass::Personal, kSigners,
        {
            Bound("place", &Reviewed::place, QT_TRANSLATE_NOOP("Kind", "Assignment"))
                .between(-1, kPlaces),
            Bound("way", &Reviewed::way, QT_TRANSLATE_NOOP("Kind", "How it came to be reviewed"))
                .choices({{"peer", QT_TRANSLATE_NOOP("Kind", "drawn for a peer")},
                    {"self", QT_TRANSLATE_NOOP("Kind", "own work")},
                    {"supervisor", QT_TRANSLATE_NOOP("Kind", "by a supervisor")},
                    {"reactive", QT_TRANSLATE_NOOP("Kind", "because something happened")}}),
            Bound("contact", &Reviewed::contact, QT_TRANSLATE_NOOP("Kind", "Interaction"))
                .upTo(kName),
            Bound("person", &Reviewed::person, QT_TRANSLATE_NOOP("Kind", "Whose work is read"))
                .upTo(kName),
            Bound("answers", &Reviewed::answers, QT_TRANSLATE_NOOP("Kind", "Answers"))
                .upTo(kAnswers),
            Bound("notes", &Reviewed::notes, QT_TRANSLATE_NOOP("Kind", "Notes"))
                .upTo(kPersons)
                .optional(),
            Bound("score", &Reviewed::score, QT_TRANSLATE_NOOP("Kind", "Score")).hundredths(),
        },
        Concurrency::SideBySide)
                                 .expiring();
    return kind;
}

const journal::KindOf<Ended> &endedKind()
{
    static const auto kind =
        journal::KindOf<Ended>("peer_review.ended", 1, DataClass::Personal, kPlanners,
            {Bound("remark", &Ended::remark, QT_TRANSLATE_NOOP("Kind", "Remark"))
                    .upTo(kText)
                    .optional()},
            Concurrency::SideBySide)
            .expiring();
    return kind;
}

const journal::KindOf<Gold> &goldKind()
{
    static const journal::KindOf<Gold> kind("peer_review.gold", 1, DataClass::Personal, kPlanners,
        {
            Bound("form", &Gold::form, QT_TRANSLATE_NOOP("Kind", "Form")).upTo(kName),
            Bound("form_version", &Gold::formVersion, QT_TRANSLATE_NOOP("Kind", "Version"))
                .between(1, 100'000),
            Bound("contacts", &Gold::contacts, QT_TRANSLATE_NOOP("Kind", "Interactions"))
                .upTo(static_cast<std::int64_t>(kGoldItems)),
            Bound("sealed", &Gold::sealed, QT_TRANSLATE_NOOP("Kind", "Right answers, sealed"))
                .upTo(kPersons),
        });
    return kind;
}

const journal::KindOf<Tried> &triedKind()
{
    static const journal::KindOf<Tried> kind("peer_review.tried", 1, DataClass::Personal, kSigners,
        {
            Bound("reviewer", &Tried::reviewer, QT_TRANSLATE_NOOP("Kind", "Reviewer")).upTo(kName),
            Bound("form", &Tried::form, QT_TRANSLATE_NOOP("Kind", "Form")).upTo(kName),
            Bound("form_version", &Tried::formVersion, QT_TRANSLATE_NOOP("Kind", "Version"))
                .between(1, 100'000),
            Bound("contacts", &Tried::contacts, QT_TRANSLATE_NOOP("Kind", "Interactions"))
                .upTo(static_cast<std::int64_t>(kGoldItems)),
            Bound("answers", &Tried::answers, QT_TRANSLATE_NOOP("Kind", "Answers"))
                .upTo(static_cast<std::int64_t>(kGoldItems)),
        },
        Concurrency::SideBySide);
    return kind;
}

const journal::KindOf<Judged> &judgedKind()
{
    static const journal::KindOf<Judged> kind("peer_review.judged", 1, DataClass::Personal,
        kPlanners,
        {
            Bound("form", &Judged::form, QT_TRANSLATE_NOOP("Kind", "Form")).upTo(kName),
            Bound("items", &Judged::items, QT_TRANSLATE_NOOP("Kind", "Gold items"))
                .upTo(static_cast<std::int64_t>(kGoldItems)),
        },
        Concurrency::SideBySide);
    return kind;
}

void declareKinds(journal::Registry &registry)
{
    registry.add(planKind());
    registry.add(drawnKind());
    registry.add(replacedKind());
    registry.add(reassignedKind());
    registry.add(reviewedKind());
    registry.add(endedKind());
    registry.add(goldKind());
    registry.add(triedKind());
    registry.add(judgedKind());
    registry.add(cycleSort());
    registry.add(goldSort());
    registry.add(qualificationSort());
}

} // namespace attune::peer_review
