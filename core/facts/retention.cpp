// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/retention.h"

#include "core/facts/batch_digests.h"
#include "core/facts/rollups.h"

#include <algorithm>
#include <array>

namespace attune::facts {

namespace {

// :held is a JSON object: p persons, l legs, d spans of time; "{}" while nothing must be kept.
#define ATTUNE_HELD_PERSONS "(SELECT value FROM json_each(:held, '$.p'))"
#define ATTUNE_IN_HELD_DAYS(at)                                                                    \
    "EXISTS (SELECT 1 FROM json_each(:held, '$.d') d WHERE " at                                    \
    " >= json_extract(d.value, '$[0]') AND " at " < json_extract(d.value, '$[1]'))"
// Contacts that must be kept. Not looked for while none must.
#define ATTUNE_HELD                                                                                \
    "(SELECT key FROM leg WHERE customer IN (SELECT id FROM customer WHERE lower(hex(person)) "    \
    "IN " ATTUNE_HELD_PERSONS ") OR agent IN (SELECT id FROM agent WHERE lower(hex(person)) "      \
    "IN " ATTUNE_HELD_PERSONS ") OR coalesce(contact, key) IN (SELECT value FROM "                 \
    "json_each(:held, '$.l')) OR " ATTUNE_IN_HELD_DAYS("start") ")"
#define ATTUNE_NOT_HELD(leg) " AND (:held = '{}' OR " leg " NOT IN " ATTUNE_HELD ")"
// Of what cannot be told whose it is everything stays.
#define ATTUNE_NOTHING_HELD " AND :held = '{}'"

enum class Bound { Key, Time, Day }; ///< what :limit stands for

/// One statement that takes away; how much is counted where the pointer leads.
struct Rule {
    std::optional<Instant> Cutoffs::*by;
    Bound bound;
    std::int64_t Expired::*count; ///< nullptr: it goes with what was counted already
    const char *sql;
};

constexpr Rule kExpiredWishes{&Cutoffs::emotional, Bound::Key, nullptr,
    "DELETE FROM to_score WHERE leg < :limit" ATTUNE_NOT_HELD("leg")};

constexpr std::array kRules{
    Rule{&Cutoffs::transcript, Bound::Key, nullptr,
        "DELETE FROM subject WHERE leg < :limit" ATTUNE_NOT_HELD("leg")},
    Rule{&Cutoffs::transcript, Bound::Key, nullptr,
        "UPDATE transfer SET note = NULL WHERE leg < :limit AND note IS NOT NULL" ATTUNE_NOT_HELD(
            "leg")},
    Rule{&Cutoffs::transcript, Bound::Time, nullptr,
        "UPDATE survey SET comment = NULL WHERE at < :limit AND comment IS NOT "
        "NULL" ATTUNE_NOT_HELD("leg")},
    Rule{&Cutoffs::transcript, Bound::Time, &Expired::others,
        "DELETE FROM set_aside WHERE at < :limit" ATTUNE_NOTHING_HELD},
    Rule{&Cutoffs::transcript, Bound::Time, &Expired::others,
        "DELETE FROM waiting WHERE kind = 0 AND batch IN (SELECT id FROM batch WHERE at < "
        ":limit)" ATTUNE_NOTHING_HELD},
    Rule{&Cutoffs::emotional, Bound::Day, &Expired::scoreDays,
        "DELETE FROM score_block WHERE day < :limit AND (:held = '{}' OR NOT EXISTS (SELECT 1 FROM "
        "leg l WHERE coalesce(l.agent, 0) = score_block.agent AND ((l.key >> 31) + 1262304000) / "
        "86400 = score_block.day AND l.key IN " ATTUNE_HELD "))"},
    kExpiredWishes,
    Rule{&Cutoffs::emotional, Bound::Time, &Expired::surveys,
        "DELETE FROM survey WHERE at < :limit AND (:held = '{}' OR NOT " ATTUNE_IN_HELD_DAYS(
            "at") " AND (leg IS NULL OR leg NOT IN " ATTUNE_HELD "))"},
    Rule{&Cutoffs::personal, Bound::Time, &Expired::others,
        "DELETE FROM rating WHERE batch IN (SELECT id FROM batch WHERE at < "
        ":limit)" ATTUNE_NOTHING_HELD},
    Rule{&Cutoffs::personal, Bound::Time, &Expired::others, // a consent whose contact never came
        "DELETE FROM waiting WHERE kind = 1 AND batch IN (SELECT id FROM batch WHERE at < "
        ":limit)" ATTUNE_NOTHING_HELD},
    Rule{&Cutoffs::personal, Bound::Key, nullptr,
        "DELETE FROM consent WHERE leg < :limit" ATTUNE_NOT_HELD("leg")},
    Rule{&Cutoffs::personal, Bound::Key, nullptr,
        "DELETE FROM revision WHERE leg < :limit" ATTUNE_NOT_HELD("leg")},
    Rule{&Cutoffs::personal, Bound::Key, nullptr,
        "DELETE FROM to_index WHERE leg < :limit" ATTUNE_NOT_HELD("leg")},
    Rule{&Cutoffs::personal, Bound::Time, &Expired::others,
        "DELETE FROM shift WHERE \"end\" < :limit AND agent NOT IN (SELECT id FROM agent WHERE "
        "lower(hex(person)) IN " ATTUNE_HELD_PERSONS ") AND NOT " ATTUNE_IN_HELD_DAYS("start")},
    Rule{&Cutoffs::personal, Bound::Day, &Expired::others,
        "DELETE FROM absence WHERE until_day < :limit AND agent NOT IN (SELECT id FROM agent WHERE "
        "lower(hex(person)) IN " ATTUNE_HELD_PERSONS
        ") AND NOT " ATTUNE_IN_HELD_DAYS("until_day * 86400000")},
};

/// After the contacts: of whom nothing is left.
constexpr std::array kLast{
    Rule{&Cutoffs::transcript, Bound::Time, nullptr,
        "DELETE FROM dictionary WHERE made_at < :limit" ATTUNE_NOTHING_HELD
        " AND id NOT IN (SELECT "
        "dictionary FROM transcript WHERE dictionary IS NOT NULL UNION SELECT dictionary FROM "
        "search_retired WHERE dictionary IS NOT NULL)"},
    Rule{&Cutoffs::personal, Bound::Time, nullptr,
        "DELETE FROM consent WHERE leg IS NULL AND at < :limit" ATTUNE_NOTHING_HELD " AND customer "
        "NOT IN (SELECT customer FROM leg WHERE customer IS NOT NULL)"},
    Rule{&Cutoffs::personal, Bound::Time, &Expired::people,
        "DELETE FROM customer WHERE :limit IS NOT NULL AND id NOT IN (SELECT customer FROM leg "
        "WHERE customer IS NOT NULL) AND id NOT IN (SELECT customer FROM consent WHERE customer IS "
        "NOT NULL) AND lower(hex(person)) NOT IN " ATTUNE_HELD_PERSONS},
    Rule{&Cutoffs::personal, Bound::Day, nullptr,
        "DELETE FROM team_member WHERE until_day < :limit" ATTUNE_NOTHING_HELD},
    Rule{&Cutoffs::personal, Bound::Day, &Expired::people,
        "DELETE FROM agent WHERE until_day < :limit AND lower(hex(person)) NOT "
        "IN " ATTUNE_HELD_PERSONS
        " AND id NOT IN (SELECT agent FROM leg WHERE agent IS NOT NULL) AND "
        "id NOT IN (SELECT agent FROM shift) AND id NOT IN (SELECT agent FROM absence) AND id NOT "
        "IN (SELECT agent FROM team_member)"},
};

Instant dayBegin(Instant t)
{
    return std::chrono::floor<std::chrono::days>(t);
}

std::int64_t limitOf(Bound bound, Instant cut)
{
    switch (bound) {
    case Bound::Key:
        return firstKeyAt(cut).value;
    case Bound::Time:
        return toMs(cut);
    case Bound::Day:
        break;
    }
    return std::chrono::floor<std::chrono::days>(cut).time_since_epoch().count();
}

std::string listOf(const std::vector<std::string> &items)
{
    std::string out;
    for (const std::string &item : items)
        out += (out.empty() ? "" : ",") + item;
    return '[' + out + ']';
}

struct Sweep {
    store::Connection &facts;
    Cutoffs cutoffs;
    std::string held;
    Expired out;

    void apply(const Rule &rule)
    {
        const auto &cut = cutoffs.*rule.by;
        if (!cut)
            return;
        const auto gone = facts.prepare(rule.sql).run(limitOf(rule.bound, *cut), held);
        if (rule.count)
            out.*rule.count += gone;
    }
    void takeTranscripts(LegKey limit, BatchDigests &digests);
    void takeContacts(LegKey limit, BatchDigests &digests);
};

/// The words leave the search index at its next pruning, which needs them once more: until then
/// they wait there, sealed.
void Sweep::takeTranscripts(LegKey limit, BatchDigests &digests)
{
    facts
        .prepare("INSERT INTO search_retired(leg, dictionary, sealed) SELECT t.leg, t.dictionary, "
                 "t.sealed FROM transcript t JOIN indexed i ON i.leg = t.leg WHERE t.leg < "
                 ":limit" ATTUNE_NOT_HELD("t.leg") " ON CONFLICT(leg) DO NOTHING")
        .run(limit.value, held);
    auto rows = facts.prepare(
        "SELECT " ATTUNE_LEG_COLUMNS ", t.sealed, r.leg FROM leg l LEFT JOIN transcript t ON t.leg "
        "= l.key LEFT JOIN (SELECT DISTINCT leg FROM recording) r ON r.leg = l.key WHERE l.key < "
        ":limit AND (t.leg IS NOT NULL OR r.leg IS NOT NULL)" ATTUNE_NOT_HELD("l.key"));
    rows.bind(limit.value, held);
    std::vector<LegKey> recorded;
    while (rows.step()) {
        LegRow row = readLeg(rows);
        const auto was = row.digest(rows.blob(23));
        out.transcripts += rows.isNull(23) ? 0 : 1;
        if (!rows.isNull(24)) {
            recorded.push_back(row.key);
            row.flags &= ~static_cast<unsigned>(LegFlag::Recording);
        }
        const auto is = row.digest({});
        digests.replace(row, was, &is);
    }
    for (const LegKey key : recorded)
        facts.prepare("UPDATE leg SET flags = flags & ~:flag WHERE key = :key")
            .run(static_cast<std::int64_t>(LegFlag::Recording), key);
    auto files =
        facts.prepare("SELECT file FROM recording WHERE leg < :limit" ATTUNE_NOT_HELD("leg"));
    files.bind(limit.value, held);
    while (files.step())
        out.files.emplace_back(files.text(0));
    out.recordings +=
        facts.prepare("DELETE FROM recording WHERE leg < :limit" ATTUNE_NOT_HELD("leg"))
            .run(limit.value, held);
    facts.prepare("DELETE FROM transcript WHERE leg < :limit" ATTUNE_NOT_HELD("leg"))
        .run(limit.value, held);
}

/// Their transcripts are gone already.
void Sweep::takeContacts(LegKey limit, BatchDigests &digests)
{
    auto rows = facts.prepare(
        "SELECT " ATTUNE_LEG_COLUMNS " FROM leg l WHERE l.key < :limit" ATTUNE_NOT_HELD("l.key"));
    rows.bind(limit.value, held);
    std::set<std::int64_t> days;
    while (rows.step()) {
        const LegRow row = readLeg(rows);
        digests.replace(row, row.digest({}), nullptr);
        days.insert(limitOf(Bound::Day, row.start));
    }
    for (const std::int64_t day : days)
        facts.prepare("INSERT INTO dirty_day(day) VALUES(:day) ON CONFLICT DO NOTHING").run(day);
    out.contacts += facts.prepare("DELETE FROM leg WHERE key < :limit" ATTUNE_NOT_HELD("key"))
                        .run(limit.value, held);
}

std::optional<Instant> later(std::optional<Instant> a, std::optional<Instant> b)
{
    return a && b ? std::max(*a, *b) : a ? a : b;
}

/// The first legs of held contacts.
std::vector<std::string> heldLegs(store::Connection &facts, const Held &held)
{
    std::vector<std::string> out;
    for (const auto &[source, external] : held.contacts) {
        auto rows = facts.prepare("SELECT coalesce(l.contact, l.key) FROM leg l JOIN source s ON "
                                  "s.id = l.source WHERE s.name = :source AND l.external = "
                                  ":external");
        rows.bind(source, external);
        while (rows.step())
            out.push_back(std::to_string(rows.number(0)));
    }
    return out;
}

std::string heldText(store::Connection &facts, const Held &held)
{
    if (!held.any())
        return "{}";
    std::vector<std::string> persons, days;
    for (const std::string &person : held.persons) {
        if (fromHex(person)) // anything else is no person of the facts
            persons.push_back('"' + person + '"');
    }
    for (const Interval &span : held.days)
        days.push_back(listOf({std::to_string(toMs(span.begin)), std::to_string(toMs(span.end))}));
    std::string out = "{\"p\":" + listOf(persons) + ",\"l\":" + listOf(heldLegs(facts, held));
    return out + ",\"d\":" + listOf(days) + '}';
}

/// By whole days; without its contact nothing of it stays.
Cutoffs effective(const Cutoffs &asked)
{
    Cutoffs cutoffs = asked;
    cutoffs.emotional = later(asked.emotional, asked.personal);
    cutoffs.transcript = later(asked.transcript, asked.personal);
    for (auto by : {&Cutoffs::personal, &Cutoffs::emotional, &Cutoffs::transcript}) {
        if (cutoffs.*by)
            cutoffs.*by = dayBegin(*(cutoffs.*by));
    }
    return cutoffs;
}

Result<Expired> sweep(store::Connection &facts, const Cutoffs &asked)
{
    const Cutoffs cutoffs = effective(asked);
    Sweep work{facts, cutoffs, heldText(facts, asked.held), {}};
    BatchDigests digests(facts);
    for (const Rule &rule : kRules)
        work.apply(rule);
    if (cutoffs.transcript)
        work.takeTranscripts(firstKeyAt(*cutoffs.transcript), digests);
    digests.save();
    BatchDigests afterwards(facts);
    if (cutoffs.personal)
        work.takeContacts(firstKeyAt(*cutoffs.personal), afterwards);
    afterwards.save();
    for (const Rule &rule : kLast)
        work.apply(rule);
    if (auto summed = recomputeDirtyDays(facts); !summed)
        return summed.error();
    return std::move(work.out);
}

} // namespace

Result<bool> isHeld(store::Store &store, ByteView person, const Held &held)
{
    if (held.persons.contains(toHex(person)))
        return true;
    if (!held.any())
        return false;
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] {
        auto row = (*reader)->prepare(
            "SELECT EXISTS(SELECT 1 FROM leg WHERE (customer IN (SELECT id FROM customer WHERE "
            "person = :person) OR agent IN (SELECT id FROM agent WHERE person = :person)) AND key "
            "IN " ATTUNE_HELD ")");
        row.bind(person, heldText(**reader, held));
        return row.step() && row.number(0) != 0;
    });
}

LegKey scoredFrom(const Cutoffs &cutoffs)
{
    const auto cut = effective(cutoffs).emotional;
    return cut ? firstKeyAt(*cut) : LegKey{};
}

void dropExpiredWishes(store::Connection &facts, const Cutoffs &cutoffs)
{
    Sweep{facts, effective(cutoffs), heldText(facts, cutoffs.held), {}}.apply(kExpiredWishes);
}

Result<Expired> deleteExpired(store::Store &store, const Cutoffs &cutoffs,
    const std::function<Done(const Expired &)> &beforeCommit)
{
    using store::Area;
    constexpr unsigned kTouched = static_cast<unsigned>(Area::Contacts)
        | static_cast<unsigned>(Area::Scores) | static_cast<unsigned>(Area::SetAside)
        | static_cast<unsigned>(Area::Organisation) | static_cast<unsigned>(Area::Surveys);
    auto done = store.write(kTouched, [&](store::Connection &facts) -> Result<Expired> {
        auto swept = sweep(facts, cutoffs);
        if (!swept)
            return swept;
        if (auto agreed = beforeCommit(*swept); !agreed)
            return agreed.error();
        return swept;
    });
    // What was deleted must not stand on in the log beside the file.
    if (done && done->total() > 0) {
        if (auto written = store.checkpoint(); !written)
            return written.error();
    }
    return done;
}

Result<Expired> countExpired(store::Store &store, const Cutoffs &cutoffs)
{
    Expired counted;
    const auto done = store.write(0u, [&](store::Connection &facts) -> Done {
        auto swept = sweep(facts, cutoffs);
        if (!swept)
            return swept.error();
        counted = std::move(*swept);
        return {Fault::Cancelled, {}}; // rolled back: it was to be counted alone
    });
    return done.error().fault == Fault::Cancelled ? Result<Expired>(std::move(counted))
                                                  : Result<Expired>(done.error());
}

Done removeRecordings(
    const std::filesystem::path &recordings, const std::vector<std::string> &files, Instant before)
{
    std::error_code problem;
    for (const std::string &file : files)
        std::filesystem::remove(recordings / file, problem);
    // A crash between the transaction and these lines leaves files that upkeep puts aside.
    std::vector<std::filesystem::path> old;
    const auto limit = std::chrono::file_clock::from_sys(before);
    for (const auto &entry :
        std::filesystem::directory_iterator(recordings / "unreferenced", problem)) {
        if (entry.is_regular_file(problem) && entry.last_write_time(problem) < limit)
            old.push_back(entry.path());
    }
    for (const auto &file : old)
        std::filesystem::remove(file, problem);
    for (const std::string &file : files) {
        if (std::filesystem::exists(recordings / file, problem))
            return {Fault::Io, (recordings / file).string() + " could not be removed"};
    }
    return {};
}

} // namespace attune::facts
