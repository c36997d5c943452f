// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/retention.h"

#include "core/governance/agreement_service.h"
#include "core/governance/classification.h"
#include "core/governance/erasure_service.h"

#include <QString>

#include <algorithm>
#include <map>

namespace attune::governance {

namespace {

constexpr const char *kSubject = "retention:centre";
constexpr const char *kDay = "retention.day";
constexpr const char *kPayloadsDay = "retention.payloads_day";

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
    auto held = Erasures(m_office).held();
    if (!held)
        return held.error();
    out.held = std::move(*held);
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

Result<Retention::Payloads> Retention::payloadsDue()
{
    Payloads out;
    const auto cut = cutoffs();
    if (!cut)
        return cut.error();
    const Instant now = m_office.clock.now();
    const std::map<vault::DataClass, std::optional<Instant>> ends{
        {vault::DataClass::Personal, cut->personal}, {vault::DataClass::Emotional, cut->emotional}};
    for (const auto &[name, kind] : m_office.journal.registry().kinds()) {
        const auto end = ends.find(kind.dataClass);
        if (!kind.expires || end == ends.end() || !end->second)
            continue;
        const auto days = std::max<std::int64_t>(
            std::chrono::floor<std::chrono::days>(now - *end->second).count(),
            journal::kLeastPayloadDays);
        journal::PayloadsExpired said{
            name, std::chrono::floor<std::chrono::days>(now - std::chrono::days{days}), days, {}};
        auto old = m_office.journal.subjectsBefore(name, said.before);
        if (!old)
            return old.error();
        for (const std::string &subject : *old) {
            const auto stays = mustStay(subject, said.before, cut->held);
            if (!stays)
                return stays.error();
            if (*stays)
                said.left.push_back(subject);
        }
        out.matters += static_cast<std::int64_t>(old->size() - said.left.size());
        out.left += static_cast<std::int64_t>(said.left.size());
        const auto left = static_cast<std::int64_t>(said.left.size());
        if (old->size() > said.left.size() && left <= journal::kMostLeft) // else none fits an entry
            out.entries.push_back(std::move(said));
    }
    return out;
}

/// What nobody here can read is not known to be closed, nor to be about nobody who is held.
Result<bool> Retention::mustStay(
    const std::string &subject, Instant before, const facts::Held &held)
{
    const auto state = m_office.journal.state(subject);
    if (!state)
        return state.error();
    const journal::SubjectSort *sort = m_office.journal.registry().sortOf(subject);
    if (!sort || !*state || (*state)->status.empty() || (*state)->sides > 0
        || sort->undecided.contains((*state)->status)
        || (sort->together && (*state)->last.wall() >= before))
        return true;
    if (!held.any())
        return false;
    const auto history = m_office.journal.history(subject);
    if (!history)
        return history.error();
    const auto concerns = [&](const journal::Told &entry) {
        const auto inSpan = [&](const Interval &span) {
            return span.begin <= entry.hlc.wall() && entry.hlc.wall() < span.end;
        };
        if (std::ranges::any_of(held.days, inSpan))
            return true;
        if (held.persons.empty() && held.contacts.empty())
            return false;
        if (entry.payload != journal::Told::Payload::Open)
            return entry.payload != journal::Told::Payload::Erased;
        const std::string text = journal::toCanonical(journal::Json(entry.values));
        const auto names = [&](const std::string &what) {
            return text.find(what) != std::string::npos;
        };
        return std::ranges::any_of(held.persons, names)
            || std::ranges::any_of(
                held.contacts, [&](const auto &contact) { return names(contact.second); });
    };
    return std::ranges::any_of(history->entries(), concerns);
}

Result<Retention::Payloads> Retention::expirePayloads()
{
    auto due = payloadsDue();
    if (!due)
        return due;
    if (!m_office.roles().meets(journal::payloadsExpiredKind().kind().writers))
        return Payloads();
    std::vector<journal::Draft> drafts;
    for (const journal::PayloadsExpired &said : due->entries) {
        auto draft =
            journal::draft(journal::expirySubject(said.kind), journal::payloadsExpiredKind(), said);
        draft.seen.reset();
        drafts.push_back(std::move(draft));
    }
    if (drafts.empty())
        return due;
    const auto written = m_office.journal.append(std::move(drafts));
    return written ? due : Result<Payloads>(written.error());
}

Result<bool> Retention::ranToday(const char *name)
{
    auto reader = m_office.facts.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] {
        return (*reader)->single("SELECT count(*) FROM meta WHERE name = :name AND value = :day",
                   name, std::to_string(dayOf(m_office.clock.now())))
            > 0;
    });
}

Done Retention::noteRun(const char *name)
{
    return m_office.facts.write(0u, [&](store::Connection &facts) -> Done {
        facts
            .prepare("INSERT INTO meta(name, value) VALUES(:name, :day) ON CONFLICT(name) DO "
                     "UPDATE SET value = excluded.value")
            .run(std::string(name), std::to_string(dayOf(m_office.clock.now())));
        return {};
    });
}

Result<std::optional<facts::Expired>> Retention::runDaily(const std::filesystem::path &recordings)
{
    // By itself, because not everybody who signs in may sign it.
    if (const auto expired = ranToday(kPayloadsDay); expired && !*expired
        && m_office.roles().meets(journal::payloadsExpiredKind().kind().writers)) {
        if (auto done = expirePayloads(); !done)
            return done.error();
        if (auto noted = noteRun(kPayloadsDay); !noted)
            return noted.error();
    }
    const auto ran = ranToday(kDay);
    if (!ran)
        return ran.error();
    if (*ran)
        return std::optional<facts::Expired>();
    auto gone = run(recordings);
    if (!gone)
        return gone.error();
    if (auto noted = noteRun(kDay); !noted)
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

Result<std::vector<RefusedExpiry>> Retention::refused()
{
    const auto carried = m_office.journal.expiries();
    if (!carried)
        return carried.error();
    const auto now = [&](std::string_view subject) {
        const auto state = m_office.journal.state(subject);
        return state && *state ? (*state)->state : journal::Values();
    };
    std::vector<RefusedExpiry> out;
    for (const auto &[name, kind] : m_office.journal.registry().kinds()) {
        const auto history = kind.expires ? m_office.journal.history(journal::expirySubject(name))
                                          : Result<journal::History>(journal::History({}));
        if (!history)
            return history.error();
        const auto end = carried->endOf(name);
        const auto least = leastDays(kind.dataClass, now);
        for (const journal::Told &entry : history->entries()) {
            if (entry.undone || entry.payload != journal::Told::Payload::Open
                || !entry.is(journal::payloadsExpiredKind()))
                continue;
            const auto said = journal::payloadsExpiredKind().read(entry.values);
            // What was right when it was signed is nobody's fault now.
            const auto then = leastDaysAt(kind.dataClass, entry.hlc);
            if ((!least || said.days < *least) && (!then || said.days < *then)
                && (!end || *end < said.before))
                out.push_back({name, entry.actor, entry.hlc.wall(), said.days, least});
        }
    }
    return out;
}

/// As was decided by then.
std::optional<std::int64_t> Retention::leastDaysAt(vault::DataClass dataClass, journal::Hlc at)
{
    return leastDays(dataClass, [&](std::string_view subject) {
        const journal::SubjectSort *sort = m_office.journal.registry().sortOf(subject);
        auto history = m_office.journal.history(subject);
        if (!sort || !history)
            return journal::Values();
        auto entries = history->entries();
        std::erase_if(entries, [&](const journal::Told &entry) { return entry.hlc > at; });
        return sort->fold(subject, journal::History(std::move(entries))).state;
    });
}

std::optional<std::int64_t> leastDays(
    vault::DataClass dataClass, const journal::StateValues &states)
{
    const auto of = [&](std::string_view subject) {
        const journal::Values values = states(subject);
        const auto found = values.find(kRetentionDays);
        const auto *days = found == values.end() ? nullptr : found->second.as<std::int64_t>();
        return days ? std::optional(*days) : std::nullopt;
    };
    const auto decided = of(classSubject(dataClass));
    const auto agreed =
        dataClass == vault::DataClass::Emotional ? of(kAgreementSubject) : std::nullopt;
    return decided && agreed ? std::min(*decided, *agreed) : decided ? decided : agreed;
}

journal::SubjectSort retentionSort()
{
    return {"retention", 1, vault::DataClass::Internal, foldRuns};
}

void declareRetentionKinds(journal::Registry &registry)
{
    registry.add(retentionRanKind());
    registry.add(retentionSort());
    registry.setPeriods(&leastDays, {classSort().prefix, agreementSort().prefix});
}

} // namespace attune::governance
