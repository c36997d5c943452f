// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as a use, how a sample is drawn of them, and when an audit is late.
#include "core/governance/stewardship.h"

#include "core/stats/random.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <set>

namespace attune::governance {

namespace {

using journal::Bound;

journal::Folded foldAudit(std::string_view subject, const journal::History &history)
{
    journal::Folded out;
    const auto quarter = Quarter::named(subject.substr(subject.find(':') + 1));
    if (!quarter)
        return out;
    const AuditState state = auditStateFrom(*quarter, history);
    out.status = state.closed ? "closed" : state.drawn ? "open" : "";
    out.at = quarter->interval().begin;
    return out;
}

} // namespace

std::vector<LogItem> useLog(std::span<const LoggedDecision> decisions,
    std::span<const LoggedDraw> draws, std::span<const AccessEntry> accesses)
{
    std::vector<LogItem> out;
    for (const LoggedDecision &one : decisions)
        out.push_back({LogItem::What::Decision, nameOfEntry(one.entry), one.subject, one.by, one.at,
            one.decided.about, one.decided.what,
            static_cast<std::int64_t>(one.decided.inputs.size()), one.decided.reason});
    for (const LoggedDraw &one : draws) {
        if (one.forgotten)
            continue; // as was decided: no gap
        out.push_back({one.open ? LogItem::What::Draw : LogItem::What::Unreadable,
            nameOfEntry(one.entry), {}, one.by, one.draw.at, one.draw.agent,
            one.open ? std::string(access::nameOf(one.draw.use)) : std::string(), 1,
            one.draw.reason});
    }
    for (const AccessEntry &one : accesses) {
        LogItem item{LogItem::What::Unreadable, nameOfEntry(one.entry), one.subject, one.by, one.at,
            {}, {}, 0, {}};
        if (one.opened) {
            item.what = LogItem::What::Opened;
            item.about = one.opened->agent;
            item.detail = one.opened->contact;
            item.inputs = 1;
        } else if (one.exported) {
            item.what = LogItem::What::Exported;
            item.detail = one.exported->what;
            item.inputs = one.exported->rows;
            item.reason = one.exported->why;
        }
        out.push_back(std::move(item));
    }
    std::ranges::sort(out, [](const LogItem &a, const LogItem &b) {
        return std::tie(a.at, a.entry) > std::tie(b.at, b.entry);
    });
    return out;
}

Interval Quarter::interval() const
{
    const auto startOf = [](const Quarter &quarter) {
        const auto month = std::chrono::month{static_cast<unsigned>(quarter.number * 3 - 2)};
        return Instant{std::chrono::sys_days{quarter.year / month / std::chrono::day{1}}};
    };
    return {startOf(*this), startOf(next())};
}

Quarter Quarter::next() const
{
    return number == 4 ? Quarter{year + std::chrono::years{1}, 1} : Quarter{year, number + 1};
}

std::string Quarter::name() const
{
    return std::to_string(static_cast<int>(year)) + "-Q" + std::to_string(number);
}

Quarter Quarter::of(Instant at)
{
    const std::chrono::year_month_day date{std::chrono::floor<std::chrono::days>(at)};
    return {date.year(), (static_cast<int>(static_cast<unsigned>(date.month())) + 2) / 3};
}

std::optional<Quarter> Quarter::named(std::string_view name)
{
    int year = 0;
    if (name.size() != 7 || name.substr(4, 2) != "-Q" || name[6] < '1' || name[6] > '4'
        || std::from_chars(name.data(), name.data() + 4, year).ptr != name.data() + 4)
        return std::nullopt;
    return Quarter{std::chrono::year{year}, name[6] - '0'};
}

const journal::KindOf<AuditDrawn> &auditDrawnKind()
{
    using T = AuditDrawn;
    static const journal::KindOf<T> kind("audit.drawn", 1, vault::DataClass::Internal,
        Role::DataSteward,
        {
            Bound("quarter", &T::quarter, QT_TRANSLATE_NOOP("Kind", "Quarter")).upTo(7),
            Bound("seed", &T::seed, QT_TRANSLATE_NOOP("Kind", "Seed of the draw")),
            Bound("population", &T::population, QT_TRANSLATE_NOOP("Kind", "Uses in the quarter")),
            Bound("items", &T::items, QT_TRANSLATE_NOOP("Kind", "Drawn")).upTo(200),
            Bound("gaps", &T::gaps, QT_TRANSLATE_NOOP("Kind", "Gaps in the log"))
                .upTo(1000)
                .optional(),
        });
    return kind;
}

const journal::KindOf<Judged> &judgedKind()
{
    using T = Judged;
    static const journal::KindOf<T> kind("audit.judged", 1, vault::DataClass::Internal,
        Role::DataSteward,
        {
            Bound("entry", &T::entry, QT_TRANSLATE_NOOP("Kind", "Use")).upTo(200),
            Bound("finding", &T::finding, QT_TRANSLATE_NOOP("Kind", "Finding"))
                .choices({{"fine", QT_TRANSLATE_NOOP("Kind", "In order")},
                    {"no_reason", QT_TRANSLATE_NOOP("Kind", "No sufficient reason")},
                    {"wrong_purpose", QT_TRANSLATE_NOOP("Kind", "Not what the data is for")},
                    {"not_needed", QT_TRANSLATE_NOOP("Kind", "More than was needed")},
                    {"other", QT_TRANSLATE_NOOP("Kind", "Something else")}}),
            Bound("note", &T::note, QT_TRANSLATE_NOOP("Kind", "Note")).upTo(2000).optional(),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

const journal::KindOf<AuditClosed> &auditClosedKind()
{
    static const journal::KindOf<AuditClosed> kind("audit.closed", 1, vault::DataClass::Internal,
        Role::DataSteward,
        {Bound("summary", &AuditClosed::summary, QT_TRANSLATE_NOOP("Kind", "Summary"))
                .between(5, 4000)});
    return kind;
}

std::int64_t AuditState::open() const
{
    return std::ranges::count_if(items, [](const AuditItem &item) { return !item.judged; });
}

std::int64_t AuditState::findings() const
{
    return static_cast<std::int64_t>(drawn ? drawn->gaps.size() : 0)
        + std::ranges::count_if(items, [](const AuditItem &item) {
              return item.judged && item.judged->finding != Finding::Fine;
          });
}

AuditState auditStateFrom(Quarter quarter, const journal::History &history)
{
    AuditState state;
    state.quarter = quarter;
    state.heads = history.heads();
    for (const journal::Told &entry : history.entries()) {
        if (entry.undone || entry.payload != journal::Told::Payload::Open)
            continue;
        // The first draw counts: nobody draws until they like the sample.
        if (entry.is(auditDrawnKind()) && !state.drawn) {
            state.drawn = auditDrawnKind().read(entry.values);
            state.drawnBy = entry.actor;
            for (const std::string &item : state.drawn->items)
                state.items.push_back({item, {}, {}});
        } else if (entry.is(judgedKind())) {
            const Judged judged = judgedKind().read(entry.values);
            const auto item = std::ranges::find(state.items, judged.entry, &AuditItem::entry);
            if (item != state.items.end()) {
                item->judged = judged;
                item->judgedBy = entry.actor;
            }
        } else if (entry.is(auditClosedKind())) {
            state.closed = true;
            state.closedBy = entry.actor;
            state.summary = auditClosedKind().read(entry.values).summary;
        }
    }
    return state;
}

std::string auditSubject(Quarter quarter)
{
    return "audit:" + quarter.name();
}

std::vector<std::string> drawSample(
    std::vector<std::string> population, std::uint64_t seed, std::size_t size)
{
    std::ranges::sort(population);
    stats::Random random(seed);
    const std::size_t wanted = std::min(size, population.size());
    for (std::size_t i = 0; i < wanted; ++i) {
        const auto left = static_cast<std::uint32_t>(population.size() - i);
        std::swap(population[i], population[i + random.below(left)]);
    }
    population.resize(wanted);
    return population;
}

std::vector<Quarter> overdueAudits(
    std::span<const LogItem> log, std::span<const AuditState> audits, Instant now)
{
    std::set<Quarter> used;
    for (const LogItem &item : log)
        used.insert(Quarter::of(item.at));
    for (const AuditState &audit : audits) {
        if (audit.closed)
            used.erase(audit.quarter);
    }
    std::vector<Quarter> out;
    for (const Quarter &quarter : used) {
        if (quarter.interval().end + kAuditDue <= now)
            out.push_back(quarter);
    }
    return out;
}

journal::SubjectSort auditSort()
{
    return {"audit", 1, vault::DataClass::Internal, foldAudit};
}

void declareAuditKinds(journal::Registry &registry)
{
    registry.add(auditDrawnKind());
    registry.add(judgedKind());
    registry.add(auditClosedKind());
    registry.add(auditSort());
}

} // namespace attune::governance
