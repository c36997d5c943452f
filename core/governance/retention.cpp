// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/retention.h"

#include "core/governance/agreement_service.h"
#include "core/governance/classification.h"

#include <QString>

#include <algorithm>

namespace attune::governance {

namespace {

constexpr const char *kSubject = "retention:centre";
constexpr const char *kDay = "retention.day";
constexpr std::size_t kMostHolds = 100000;

journal::Folded foldRuns(std::string_view, const journal::History &history)
{
    journal::Folded out;
    out.status = "ran";
    for (const journal::Told &entry : history.entries())
        out.at = entry.hlc.wall();
    return out;
}

RetentionRan entryOf(const facts::Expired &gone, const facts::Cutoffs &cutoffs)
{
    return {gone.contacts, gone.transcripts, gone.recordings, gone.scoreDays, gone.surveys,
        gone.people, gone.others, cutoffs.personal, cutoffs.emotional, cutoffs.transcript};
}

std::int64_t dayOf(Instant t)
{
    return std::chrono::floor<std::chrono::days>(t).time_since_epoch().count();
}

} // namespace

const journal::KindOf<RetentionRan> &retentionRanKind()
{
    using journal::Bound;
    using T = RetentionRan;
    const auto counted = [](const char *name, std::int64_t T::*member, const char *label) {
        return Bound(name, member, label).between(0, journal::kLargestNumber);
    };
    // Whoever is signed in while it is due: what goes follows from what was decided before.
    static const journal::KindOf<T> kind("retention.ran", 1, vault::DataClass::Internal,
        Roles::all(),
        {
            counted("contacts", &T::contacts, QT_TRANSLATE_NOOP("Kind", "Interactions")),
            counted("transcripts", &T::transcripts, QT_TRANSLATE_NOOP("Kind", "Transcripts")),
            counted("recordings", &T::recordings, QT_TRANSLATE_NOOP("Kind", "Recordings")),
            counted("score_days", &T::scoreDays, QT_TRANSLATE_NOOP("Kind", "Days of scores")),
            counted("surveys", &T::surveys, QT_TRANSLATE_NOOP("Kind", "Survey answers")),
            counted("people", &T::people, QT_TRANSLATE_NOOP("Kind", "People nothing is left of")),
            counted("others", &T::others, QT_TRANSLATE_NOOP("Kind", "Other records")),
            Bound("personal", &T::personal, QT_TRANSLATE_NOOP("Kind", "Personal data from before")),
            Bound("emotional", &T::emotional,
                QT_TRANSLATE_NOOP("Kind", "Emotional data from before")),
            Bound(
                "transcript", &T::transcript, QT_TRANSLATE_NOOP("Kind", "Transcripts from before")),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

Result<facts::Cutoffs> Retention::cutoffs()
{
    facts::Cutoffs out;
    const Instant now = m_office.clock.now();
    const std::array<std::pair<vault::DataClass, std::optional<Instant> facts::Cutoffs::*>, 3> kOf{
        {{vault::DataClass::Personal, &facts::Cutoffs::personal},
            {vault::DataClass::Emotional, &facts::Cutoffs::emotional},
            {vault::DataClass::Transcript, &facts::Cutoffs::transcript}}};
    for (const auto &[dataClass, member] : kOf) {
        const auto history = m_office.journal.history(classSubject(dataClass));
        if (!history)
            return history.error();
        if (const auto policy = classStateFrom(dataClass, *history).policy)
            out.*member = now - std::chrono::days{policy->retentionDays};
    }
    const auto agreed = Agreements(m_office).state();
    if (!agreed)
        return agreed.error();
    const access::Agreement *agreement = agreed->agreement();
    const access::Clause *clause =
        agreement ? agreement->clause(access::ClauseKind::RetentionDays) : nullptr;
    if (clause) {
        const Instant cut = now - std::chrono::days{clause->number};
        out.emotional = out.emotional ? std::max(*out.emotional, cut) : cut;
    }
    const auto holds = m_office.journal.states("person", "hold", kMostHolds);
    if (!holds)
        return holds.error();
    for (const journal::SubjectState &state : *holds)
        out.held.insert(state.subject.substr(state.subject.find(':') + 1));
    return out;
}

Result<facts::Expired> Retention::due()
{
    const auto cut = cutoffs();
    return cut ? facts::countExpired(m_office.facts, *cut) : Result<facts::Expired>(cut.error());
}

Result<facts::Expired> Retention::run(const std::filesystem::path &recordings)
{
    const auto cut = cutoffs();
    if (!cut)
        return cut.error();
    if (!cut->any())
        return facts::Expired();
    auto gone = facts::deleteExpired(m_office.facts, *cut, [&](const facts::Expired &what) -> Done {
        if (what.total() == 0)
            return {};
        auto draft = journal::draft(kSubject, retentionRanKind(), entryOf(what, *cut));
        draft.seen.reset();
        return doneOf(m_office.journal.append(std::move(draft)));
    });
    if (!gone)
        return gone;
    if (cut->transcript || cut->personal) {
        const Instant before = std::max(
            cut->transcript.value_or(Instant::min()), cut->personal.value_or(Instant::min()));
        if (auto removed = facts::removeRecordings(recordings, gone->files, before); !removed)
            return removed.error();
    }
    return gone;
}

Result<std::optional<facts::Expired>> Retention::runDaily(const std::filesystem::path &recordings)
{
    const std::string today = std::to_string(dayOf(m_office.clock.now()));
    {
        auto reader = m_office.facts.reader();
        if (!reader)
            return reader.error();
        const auto ran = (*reader)->guarded([&] {
            return (*reader)->single(
                       "SELECT count(*) FROM meta WHERE name = :name AND value = :day", kDay, today)
                > 0;
        });
        if (!ran)
            return ran.error();
        if (*ran)
            return std::optional<facts::Expired>();
    }
    auto gone = run(recordings);
    if (!gone)
        return gone.error();
    const auto noted = m_office.facts.write(0u, [&](store::Connection &facts) -> Done {
        facts
            .prepare("INSERT INTO meta(name, value) VALUES(:name, :day) ON CONFLICT(name) DO "
                     "UPDATE SET value = excluded.value")
            .run(std::string(kDay), today);
        return {};
    });
    if (!noted)
        return noted.error();
    return std::optional(std::move(*gone));
}

Result<std::vector<std::pair<RetentionRan, std::string>>> Retention::past()
{
    const auto history = m_office.journal.history(kSubject);
    if (!history)
        return history.error();
    std::vector<std::pair<RetentionRan, std::string>> out;
    for (const journal::Told &entry : history->entries()) {
        if (entry.is(retentionRanKind()) && entry.payload == journal::Told::Payload::Open)
            out.emplace_back(retentionRanKind().read(entry.values), entry.actor);
    }
    std::ranges::reverse(out);
    return out;
}

journal::SubjectSort retentionSort()
{
    return {"retention", 1, vault::DataClass::Internal, foldRuns};
}

void declareRetentionKinds(journal::Registry &registry)
{
    registry.add(retentionRanKind());
    registry.add(retentionSort());
}

} // namespace attune::governance
