// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a data steward does: looks after classes, draws an audit, judges what was drawn, closes it.
#include "core/governance/stewardship.h"

#include "core/journal/canonical.h"

#include <algorithm>
#include <tuple>

namespace attune::governance {

namespace {

constexpr std::size_t kMostLogged = 20000;

} // namespace

Result<std::vector<ClassState>> Stewardship::classes()
{
    std::vector<ClassState> out;
    for (const vault::DataClass dataClass : kClasses) {
        const auto history = m_office.journal.history(classSubject(dataClass));
        if (!history)
            return history.error();
        out.push_back(classStateFrom(dataClass, *history));
    }
    return out;
}

Done Stewardship::decideClass(const ClassPolicy &policy, journal::Heads seen)
{
    if (!m_office.authority.rolesOf(policy.steward).has(Role::DataSteward))
        return {Fault::Invalid, policy.steward + " is no data steward of this centre"};
    return doneOf(m_office.journal.append(journal::draft(
        classSubject(policy.dataClass), classPolicyKind(), policy, std::move(seen))));
}

Result<std::vector<LogItem>> Stewardship::log(std::vector<LogGap> *gaps)
{
    std::vector<ClosedDecision> closed;
    const auto decisions = Oversight(m_office).decisions(kMostLogged, &closed);
    if (!decisions)
        return decisions.error();
    const auto draws = Agreements(m_office).draws();
    if (!draws)
        return draws.error();
    const auto accesses = AccessLog(m_office).entries(kMostLogged);
    if (!accesses)
        return accesses.error();
    if (gaps)
        *gaps = gapsOf(*accesses, accesses->size() < kMostLogged);
    std::vector<LogItem> out = useLog(*decisions, *draws, *accesses);
    for (const ClosedDecision &one : closed) // that it was taken is known without a key
        out.push_back({LogItem::What::Unreadable, nameOfEntry(one.entry), one.subject, one.by,
            one.at, {}, {}, 0, {}});
    std::ranges::sort(out, [](const LogItem &a, const LogItem &b) {
        return std::tie(a.at, a.entry) > std::tie(b.at, b.entry);
    });
    return out;
}

Result<std::vector<AuditState>> Stewardship::audits()
{
    const auto states = m_office.journal.states("audit");
    if (!states)
        return states.error();
    std::vector<AuditState> out;
    for (const journal::SubjectState &state : *states) {
        const auto quarter =
            Quarter::named(std::string_view(state.subject).substr(state.subject.find(':') + 1));
        const auto history = m_office.journal.history(state.subject);
        if (!history)
            return history.error();
        if (quarter)
            out.push_back(auditStateFrom(*quarter, *history));
    }
    return out;
}

Done Stewardship::draw(Quarter quarter, std::uint64_t seed)
{
    const Interval when = quarter.interval();
    if (when.end > m_office.clock.now())
        return {Fault::Invalid, quarter.name() + " is not over"};
    const auto history = m_office.journal.history(auditSubject(quarter));
    if (!history)
        return history.error();
    if (auditStateFrom(quarter, *history).drawn)
        return {Fault::Conflict, quarter.name() + " has been drawn already"};
    std::vector<LogGap> gaps;
    const auto items = log(&gaps);
    if (!items)
        return items.error();
    std::vector<std::string> population;
    AuditDrawn drawn;
    for (const LogItem &item : *items) {
        if (!when.contains(item.at))
            continue;
        population.push_back(item.entry);
        if (item.what == LogItem::What::Unreadable)
            drawn.gaps.push_back("unreadable: " + item.entry);
    }
    for (const LogGap &gap : gaps) {
        if (when.contains(gap.after))
            drawn.gaps.push_back(gap.session + ": " + std::to_string(gap.missing));
    }
    if (population.empty())
        return {Fault::NotFound, "no use of emotional data stands in the log of " + quarter.name()};
    drawn.quarter = quarter.name();
    drawn.seed =
        static_cast<std::int64_t>(seed & static_cast<std::uint64_t>(journal::kLargestNumber));
    drawn.population = static_cast<std::int64_t>(population.size());
    drawn.items =
        drawSample(std::move(population), static_cast<std::uint64_t>(drawn.seed), kAuditSize);
    return doneOf(m_office.journal.append(
        journal::draft(auditSubject(quarter), auditDrawnKind(), drawn, history->heads())));
}

Done Stewardship::judge(const AuditState &seen, const Judged &judged)
{
    if (seen.closed)
        return {Fault::Denied, "this audit is closed"};
    if (std::ranges::find(seen.items, judged.entry, &AuditItem::entry) == seen.items.end())
        return {Fault::NotFound, "this use was not drawn"};
    const auto items = log();
    if (!items)
        return items.error();
    const auto item = std::ranges::find(*items, judged.entry, &LogItem::entry);
    if (item != items->end() && item->by == m_office.user())
        return {Fault::Denied, "nobody audits their own use: another steward looks at this one"};
    if (judged.finding != Finding::Fine && judged.note.empty())
        return {Fault::Invalid, "a finding says what was found"};
    return doneOf(m_office.journal.append(
        journal::draft(auditSubject(seen.quarter), judgedKind(), judged, seen.heads)));
}

Done Stewardship::close(const AuditState &seen, const std::string &summary)
{
    if (!seen.drawn || seen.closed)
        return {Fault::Conflict, "there is no open audit of " + seen.quarter.name()};
    if (seen.open() > 0)
        return {Fault::Conflict, std::to_string(seen.open()) + " uses have not been looked at"};
    return doneOf(m_office.journal.append(journal::draft(
        auditSubject(seen.quarter), auditClosedKind(), AuditClosed{summary}, seen.heads)));
}

} // namespace attune::governance
