// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who may read which class, and what was decided about it.
#include "core/governance/classification.h"

#include "core/access/access.h"

#include <QString>

#include <algorithm>

namespace attune::governance {

namespace {

using journal::Bound;
using vault::DataClass;

journal::Folded foldClass(std::string_view subject, const journal::History &history)
{
    journal::Folded out;
    for (const DataClass dataClass : kClasses) {
        if (subject != classSubject(dataClass))
            continue;
        const ClassState state = classStateFrom(dataClass, history);
        out.status = state.policy ? "decided" : "";
        if (state.policy)
            out.state[std::string(kRetentionDays)] = state.policy->retentionDays;
        out.at = state.at;
    }
    return out;
}

} // namespace

const ColumnClass *classOf(File file, std::string_view table, std::string_view column)
{
    const auto all = columnClasses();
    const auto found = std::ranges::find_if(all, [&](const ColumnClass &one) {
        return one.file == file && one.table == table && one.column == column;
    });
    return found == all.end() ? nullptr : &*found;
}

Reach reachOf(Role role, DataClass dataClass)
{
    if (!access::holdersOf(dataClass).has(role))
        return dataClass == DataClass::Confidential ? Reach::Named : Reach::Nothing;
    const bool ofTeams =
        role == Role::Supervisor || role == Role::Evaluator || role == Role::PeerReviewer;
    return ofTeams && dataClass != DataClass::Internal ? Reach::Own : Reach::All;
}

const journal::KindOf<ClassPolicy> &classPolicyKind()
{
    using T = ClassPolicy;
    static const journal::KindOf<T> kind("class.policy", 1, DataClass::Internal,
        Role::Leader | Role::Legal | Role::Administrator,
        {
            Bound("class", &T::dataClass, QT_TRANSLATE_NOOP("Kind", "Class of data"))
                .choices({{"internal", QT_TRANSLATE_NOOP("Kind", "Internal")},
                    {"personal", QT_TRANSLATE_NOOP("Kind", "Personal")},
                    {"emotional", QT_TRANSLATE_NOOP("Kind", "Emotional")},
                    {"transcript", QT_TRANSLATE_NOOP("Kind", "Transcripts")},
                    {"confidential", QT_TRANSLATE_NOOP("Kind", "Confidential")}}),
            Bound("steward", &T::steward, QT_TRANSLATE_NOOP("Kind", "Data steward")).upTo(120),
            Bound("purpose", &T::purpose, QT_TRANSLATE_NOOP("Kind", "Purpose")).between(5, 500),
            Bound("retention_days", &T::retentionDays, QT_TRANSLATE_NOOP("Kind", "Kept for"))
                .unit(QT_TRANSLATE_NOOP("Kind", "days"))
                .between(1, 3660),
        });
    return kind;
}

ClassState classStateFrom(DataClass dataClass, const journal::History &history)
{
    ClassState state;
    state.dataClass = dataClass;
    state.heads = history.heads();
    for (const journal::Told &entry : history.entries()) {
        if (entry.undone || entry.payload != journal::Told::Payload::Open
            || !entry.is(classPolicyKind()))
            continue;
        state.policy = classPolicyKind().read(entry.values);
        state.by = entry.actor;
        state.at = entry.hlc.wall();
    }
    return state;
}

std::string classSubject(DataClass dataClass)
{
    return "class:" + std::string(vault::nameOf(dataClass));
}

journal::SubjectSort classSort()
{
    return {"class", 2, DataClass::Internal, foldClass};
}

void declareClassKinds(journal::Registry &registry)
{
    registry.add(classPolicyKind());
    registry.add(classSort());
}

} // namespace attune::governance
