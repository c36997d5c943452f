// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a use is on, and which decisions look as if nobody had decided.
#include "core/governance/oversight.h"

#include <QString>

#include <algorithm>

namespace attune::governance {

namespace {

using journal::Bound;

constexpr std::int64_t kUseReasonLength = 2000;

const char *reasonLabel()
{
    return QT_TRANSLATE_NOOP("Kind", "Reason");
}

std::vector<journal::Choice> useChoices()
{
    return {{"scoring", QT_TRANSLATE_NOOP("Kind", "Scoring of contacts")},
        {"attention_list", QT_TRANSLATE_NOOP("Kind", "Lists of people who may need support")},
        {"routing", QT_TRANSLATE_NOOP("Kind", "Routing of contacts")},
        {"scheduling", QT_TRANSLATE_NOOP("Kind", "Rotation and rest")},
        {"pay", QT_TRANSLATE_NOOP("Kind", "Pay and bonuses")}};
}

journal::Folded foldUse(std::string_view subject, const journal::History &history)
{
    journal::Folded out;
    for (const Use use : kUses) {
        if (subject != useSubject(use))
            continue;
        const UseState state = useStateFrom(use, history);
        out.status = state.on ? "on" : "off";
        out.at = state.at;
    }
    return out;
}

journal::Folded foldProposal(std::string_view, const journal::History &history)
{
    journal::Folded out;
    for (const journal::Told &entry : history.entries()) {
        out.status = "decided";
        out.at = entry.hlc.wall();
    }
    return out;
}

} // namespace

std::string_view nameOf(Use use)
{
    constexpr std::array<std::string_view, 5> kNames{
        "scoring", "attention_list", "routing", "scheduling", "pay"};
    return kNames[static_cast<std::size_t>(use)];
}

bool hasPath(Use use)
{
    return use == Use::Scoring || use == Use::AttentionList;
}

const journal::KindOf<UseSwitched> &useSwitchedKind()
{
    static const journal::KindOf<UseSwitched> kind("oversight.switched", 1,
        vault::DataClass::Internal,
        Role::Leader | Role::DataSteward | Role::EmployeeRepresentative | Role::Legal
            | Role::Administrator,
        {
            Bound("on", &UseSwitched::on, QT_TRANSLATE_NOOP("Kind", "In use")),
            Bound("reason", &UseSwitched::reason, reasonLabel()).between(5, kUseReasonLength),
        });
    return kind;
}

const journal::KindOf<Decided> &decidedKind()
{
    using T = Decided;
    static const journal::KindOf<T> kind("oversight.decided", 1, vault::DataClass::Confidential,
        Role::Supervisor | Role::Leader | Role::Hr,
        {
            Bound("use", &T::use, QT_TRANSLATE_NOOP("Kind", "Use")).choices(useChoices()),
            Bound("about", &T::about, QT_TRANSLATE_NOOP("Kind", "About")).upTo(64),
            Bound("what", &T::what, QT_TRANSLATE_NOOP("Kind", "Suggestion")).upTo(80),
            Bound("proposed_at", &T::proposedAt, QT_TRANSLATE_NOOP("Kind", "Suggested for")),
            Bound("inputs", &T::inputs, QT_TRANSLATE_NOOP("Kind", "Contacts it rests on"))
                .upTo(100),
            Bound("place", &T::place, QT_TRANSLATE_NOOP("Kind", "Place in the list"))
                .between(1, 100000),
            Bound("place_without", &T::placeWithout,
                QT_TRANSLATE_NOOP("Kind", "Place without the emotion input"))
                .between(0, 100000),
            Bound("outcome", &T::outcome, QT_TRANSLATE_NOOP("Kind", "Decision"))
                .choices({{"taken", QT_TRANSLATE_NOOP("Kind", "Follow it")},
                    {"changed", QT_TRANSLATE_NOOP("Kind", "Do something else")},
                    {"left", QT_TRANSLATE_NOOP("Kind", "Leave it")}}),
            Bound("reason", &T::reason, reasonLabel()).between(5, kUseReasonLength),
            Bound("shown_ms", &T::shownMs, QT_TRANSLATE_NOOP("Kind", "Looked at for"))
                .unit(QT_TRANSLATE_NOOP("Kind", "ms"))
                .between(0, 86'400'000),
        });
    return kind;
}

UseState useStateFrom(Use use, const journal::History &history)
{
    UseState state;
    state.use = use;
    state.on = hasPath(use);
    state.heads = history.heads();
    for (const journal::Told &entry : history.entries()) {
        if (entry.undone || entry.payload != journal::Told::Payload::Open
            || !entry.is(useSwitchedKind()))
            continue;
        const UseSwitched switched = useSwitchedKind().read(entry.values);
        // Of two who did not know of each other, the one who stopped it is heard.
        const bool contradiction = entry.inConflict && state.contradicted;
        const bool on = switched.on && hasPath(use) && (!contradiction || state.on);
        if (!contradiction || on != state.on || state.by.empty()) {
            state.by = entry.actor;
            state.reason = switched.reason;
            state.at = entry.hlc.wall();
        }
        state.on = on;
        state.contradicted = entry.inConflict;
    }
    return state;
}

std::string useSubject(Use use)
{
    return "use:" + std::string(nameOf(use));
}

Decided decisionOn(
    const Proposal &proposal, Outcome outcome, std::string reason, Milliseconds shown)
{
    return {proposal.use, proposal.about, proposal.what, proposal.at, proposal.inputs,
        proposal.place, proposal.placeWithout, outcome, std::move(reason), shown.count()};
}

std::vector<Alarm> alarmsOf(std::span<const LoggedDecision> decisions, Instant now)
{
    struct Tally {
        std::int64_t all = 0, fast = 0, taken = 0;
    };
    std::map<std::pair<std::string, Use>, Tally> tallies;
    for (const LoggedDecision &decision : decisions) {
        if (now - decision.at > kAlarmWindow || decision.at > now)
            continue;
        Tally &tally = tallies[{decision.by, decision.decided.use}];
        ++tally.all;
        tally.fast += decision.decided.shownMs < kTooFast.count();
        tally.taken += decision.decided.outcome == Outcome::Taken;
    }
    std::vector<Alarm> out;
    for (const auto &[whose, tally] : tallies) {
        if (tally.fast > 0)
            out.push_back({Alarm::Why::TooFast, whose.first, whose.second, tally.fast, tally.all});
        if (tally.all >= kEnoughForPattern && tally.taken == tally.all)
            out.push_back(
                {Alarm::Why::AlwaysTaken, whose.first, whose.second, tally.taken, tally.all});
    }
    return out;
}

journal::SubjectSort useSort()
{
    return {"use", 1, vault::DataClass::Internal, foldUse};
}

journal::SubjectSort proposalSort()
{
    return {"proposal", 1, vault::DataClass::Internal, foldProposal};
}

void declareOversightKinds(journal::Registry &registry)
{
    registry.add(useSwitchedKind());
    registry.add(decidedKind());
    registry.add(useSort());
    registry.add(proposalSort());
}

} // namespace attune::governance
