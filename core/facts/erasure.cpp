// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/erasure.h"

#include "core/facts/batch_digests.h"
#include "core/facts/directory.h"
#include "core/facts/ratings.h"
#include "core/facts/rescoring.h"
#include "core/facts/rollups.h"
#include "core/facts/set_aside.h"

#include <algorithm>

namespace attune::facts {

namespace {

constexpr unsigned kStays = static_cast<unsigned>(LegFlag::WordsErased)
    | static_cast<unsigned>(LegFlag::Transferred) | static_cast<unsigned>(LegFlag::Escalated)
    | static_cast<unsigned>(LegFlag::Abandoned) | static_cast<unsigned>(LegFlag::UnknownQueue)
    | static_cast<unsigned>(LegFlag::ClockSuspect);
constexpr unsigned kOfWords = static_cast<unsigned>(LegFlag::Redacted)
    | static_cast<unsigned>(LegFlag::Recording) | static_cast<unsigned>(LegFlag::ImportedScores);
/// Shorter ones stand in any record by chance.
constexpr std::size_t kLeastNeedle = 4;

std::int64_t utcDayOf(Instant t)
{
    return std::chrono::floor<std::chrono::days>(t).time_since_epoch().count();
}

class Eraser {
public:
    Eraser(store::Connection &facts, vault::Vault &vault, const Erasure &erasure)
        : m_facts(facts)
        , m_vault(vault)
        , m_erasure(erasure)
        , m_digests(facts)
    {
    }

    Result<ErasedFacts> run();

private:
    void takeLegs(const char *column, std::int64_t id);
    void takeLeg(LegRow row, ByteView sealed);
    void takeRatings(const LegRow &row);
    void takeWaiting(const LegRow &row);
    void takeWords(LegKey leg);
    void takeCustomer(std::int64_t id);
    void takeAgent(std::int64_t id);
    void takeRatersOf(const Bytes &person);
    void dropScores();
    void emptyIndex();
    void takeSetAside();
    void note(std::string needle)
    {
        if (needle.size() >= kLeastNeedle)
            m_needles.insert(std::move(needle));
    }
    void noteParticulars(std::string_view place, ByteView sealed);
    std::int64_t idIn(const char *sql) { return m_facts.single(sql, m_erasure.person); }
    bool wordsGo() const { return !m_erasure.isAgent || m_erasure.words; }

    store::Connection &m_facts;
    vault::Vault &m_vault;
    const Erasure &m_erasure;
    BatchDigests m_digests;
    ErasedFacts m_out;
    std::vector<SourceId> m_tables; ///< of ratings, which name contacts of any source
    std::unordered_map<std::string, LegKey> m_rated; ///< by them
    std::set<std::pair<std::int64_t, std::int64_t>> m_blocks; ///< day, agent
    std::set<std::string> m_needles; ///< what a record set aside would name them by
    bool m_wasIndexed = false;
};

Result<ErasedFacts> Eraser::run()
{
    const auto id = idIn(m_erasure.isAgent ? "SELECT id FROM agent WHERE person = :person"
                                           : "SELECT id FROM customer WHERE person = :person");
    if (id && m_erasure.isAgent)
        takeAgent(id);
    else if (id)
        takeCustomer(id);
    for (const Bytes &person : m_erasure.also)
        takeRatersOf(person);
    m_digests.save();
    dropScores();
    if (m_wasIndexed)
        emptyIndex();
    takeSetAside();
    m_facts
        .prepare("INSERT INTO erased_person(person, words, at, contacts, transcripts, recordings, "
                 "score_days, surveys, others) VALUES(:person, :words, :at, :contacts, "
                 ":transcripts, :recordings, :days, :surveys, :others) ON CONFLICT(person) DO "
                 "UPDATE SET words = max(words, excluded.words), contacts = contacts + "
                 "excluded.contacts, transcripts = transcripts + excluded.transcripts, recordings "
                 "= recordings + excluded.recordings, score_days = score_days + "
                 "excluded.score_days, surveys = surveys + excluded.surveys, others = others + "
                 "excluded.others")
        .run(m_erasure.person, wordsGo(), m_erasure.at, m_out.contacts, m_out.transcripts,
            m_out.recordings, m_out.scoreDays, m_out.surveys, m_out.others);
    if (auto summed = recomputeDirtyDays(m_facts); !summed)
        return summed.error();
    return m_out;
}

void Eraser::takeCustomer(std::int64_t id)
{
    auto row = m_facts.prepare("SELECT sealed FROM customer WHERE id = :id");
    row.bind(id);
    if (row.step())
        noteParticulars(kCustomerPlace, row.blob(0));
    takeLegs("customer", id);
    m_out.others += m_facts.prepare("DELETE FROM consent WHERE customer = :customer").run(id);
    m_facts.prepare("DELETE FROM customer WHERE id = :id").run(id);
}

void Eraser::takeAgent(std::int64_t id)
{
    auto row = m_facts.prepare("SELECT sealed FROM agent WHERE id = :id");
    row.bind(id);
    if (row.step())
        noteParticulars(kAgentPlace, row.blob(0));
    takeLegs("agent", id);
    for (const char *sql :
        {"DELETE FROM shift WHERE agent = :agent", "DELETE FROM absence WHERE agent = :agent"})
        m_out.others += m_facts.prepare(sql).run(id);
    m_facts.prepare("DELETE FROM team_member WHERE agent = :agent").run(id);
    m_facts.prepare("UPDATE team SET supervisor = NULL WHERE supervisor = :agent").run(id);
    m_facts.prepare("DELETE FROM agent WHERE id = :id").run(id);
}

/// The opinion stays, whose it was does not.
void Eraser::takeRatersOf(const Bytes &person)
{
    std::vector<std::int64_t> raters;
    auto rows = m_facts.prepare("SELECT id FROM rater WHERE person = :person");
    rows.bind(person);
    while (rows.step())
        raters.push_back(rows.number(0));
    for (const std::int64_t id : raters) {
        const Bytes nobody = copyOf(ByteView(vault::Key::random().view()).first(16));
        const auto sealed = m_vault.seal({vault::DataClass::Personal},
            {kRaterPlace, placeOf(nobody)}, bytesOf(encodePerson({})));
        if (!sealed)
            throw Directory::WriteFailure{sealed.error()};
        m_facts.prepare("UPDATE rater SET person = :person, sealed = :sealed WHERE id = :id")
            .run(nobody, *sealed, id);
        ++m_out.others;
    }
}

/// Only who may read personal data knows the name; the number of each contact is known anyway.
void Eraser::noteParticulars(std::string_view place, ByteView sealed)
{
    const auto opened = m_vault.open({place, placeOf(m_erasure.person)}, sealed);
    if (!opened)
        return;
    const PersonRef person = decodePerson(textOf(*opened));
    note(person.externalId);
    note(person.name);
    note(person.email);
}

void Eraser::takeLegs(const char *column, std::int64_t id)
{
    struct Found {
        LegRow row;
        Bytes sealed;
    };
    const std::string byCustomer = "customer";
    std::vector<Found> legs;
    {
        auto rows = m_facts.prepare(column == byCustomer
                ? "SELECT " ATTUNE_LEG_COLUMNS ", t.sealed FROM leg l LEFT JOIN transcript t ON "
                  "t.leg = l.key WHERE l.customer = :id ORDER BY l.key"
                : "SELECT " ATTUNE_LEG_COLUMNS ", t.sealed FROM leg l LEFT JOIN transcript t ON "
                  "t.leg = l.key WHERE l.agent = :id ORDER BY l.key");
        rows.bind(id);
        while (rows.step())
            legs.push_back({readLeg(rows), copyOf(rows.blob(23))});
    }
    m_tables = tablesOfRatings(m_facts);
    m_rated = ratedByTables(m_facts);
    for (Found &leg : legs)
        takeLeg(std::move(leg.row), leg.sealed);
}

void Eraser::takeLeg(LegRow row, ByteView sealed)
{
    const auto was = row.digest(sealed);
    const std::int64_t day = utcDayOf(row.start);
    if (!sealed.empty() || wordsGo())
        m_blocks.emplace(day, row.agent.value);
    note(row.external);
    takeRatings(row);
    takeWaiting(row);
    if (wordsGo()) {
        takeWords(row.key);
        row.flags &= ~kOfWords;
        row.set(LegFlag::WordsErased);
    }
    if (m_erasure.isAgent) {
        row.agent = {};
        row.flags &= ~static_cast<unsigned>(LegFlag::UnknownAgent);
        m_blocks.emplace(day, 0);
    } else {
        row.external = erasedName(m_vault, row.source, row.external);
        row.customer = {};
        row.basis = Basis::None;
        row.basisUntil.reset();
        row.stamp.reset();
        row.content = 0;
        row.flags &= kStays | static_cast<unsigned>(LegFlag::UnknownAgent);
        for (const char *sql : {"DELETE FROM basis WHERE leg = :leg",
                 "DELETE FROM consent WHERE leg = :leg", "DELETE FROM revision WHERE leg = :leg"})
            m_facts.prepare(sql).run(row.key);
        m_facts.prepare("UPDATE survey SET external = lower(hex(randomblob(16))) WHERE leg = :leg")
            .run(row.key);
    }
    writeLeg(m_facts, row);
    m_facts.prepare("UPDATE leg SET external = :external WHERE key = :key")
        .run(row.external, row.key);
    const auto is = row.digest(wordsGo() ? ByteView() : sealed);
    m_digests.replace(row, was, &is);
    m_facts.prepare("INSERT INTO dirty_day(day) VALUES(:day) ON CONFLICT DO NOTHING").run(day);
    ++m_out.contacts;
}

/// Those of their own source, and of every table where it is them who are shown for the number.
void Eraser::takeRatings(const LegRow &row)
{
    std::vector<SourceId> from{row.source};
    if (const auto rated = m_rated.find(row.external);
        rated != m_rated.end() && rated->second.value == row.key.value)
        from.insert(from.end(), m_tables.begin(), m_tables.end());
    for (const SourceId source : from)
        m_out.others +=
            m_facts.prepare("DELETE FROM rating WHERE source = :source AND contact = :contact")
                .run(source, row.external);
}

/// A list of consents names it by number alone; others of that number hold by now what it said.
void Eraser::takeWaiting(const LegRow &row)
{
    m_out.others +=
        m_facts
            .prepare("DELETE FROM waiting WHERE source = :source AND contact = :contact AND :words")
            .run(row.source, row.external, wordsGo());
    if (m_erasure.isAgent)
        return;
    m_out.others += m_facts
                        .prepare("DELETE FROM waiting WHERE contact = :contact AND kind = 1 AND "
                                 "(SELECT coalesce(sum(b.rows), 0) FROM batch b WHERE b.source = "
                                 "waiting.source) = 0")
                        .run(row.external);
}

void Eraser::takeWords(LegKey leg)
{
    m_facts
        .prepare("INSERT INTO erased_file(file) SELECT file FROM recording WHERE leg = :leg ON "
                 "CONFLICT DO NOTHING")
        .run(leg);
    m_wasIndexed |= m_facts.single("SELECT EXISTS(SELECT 1 FROM indexed WHERE leg = :leg) OR "
                                   "EXISTS(SELECT 1 FROM search_retired WHERE leg = :leg)",
                        leg)
        != 0;
    m_out.recordings += m_facts.prepare("DELETE FROM recording WHERE leg = :leg").run(leg);
    m_out.transcripts += m_facts.prepare("DELETE FROM transcript WHERE leg = :leg").run(leg);
    m_out.surveys += m_facts
                         .prepare("UPDATE survey SET comment = NULL WHERE leg = :leg AND comment "
                                  "IS NOT NULL")
                         .run(leg);
    for (const char *sql :
        {"DELETE FROM subject WHERE leg = :leg", "UPDATE transfer SET note = NULL WHERE leg = :leg",
            "DELETE FROM to_score WHERE leg = :leg", "DELETE FROM to_index WHERE leg = :leg"})
        m_facts.prepare(sql).run(leg);
}

void Eraser::dropScores()
{
    const std::int64_t ticket = m_facts.single("SELECT max(id) FROM batch");
    for (const auto &[day, agent] : m_blocks) {
        m_out.scoreDays += readDayAgain(m_facts, day, {agent}, ticket);
    }
}

void Eraser::emptyIndex()
{
    m_facts.execute("INSERT INTO search(search) VALUES('delete-all');"
                    "INSERT INTO to_index(leg, ticket) SELECT i.leg, (SELECT max(id) FROM batch) "
                    "FROM indexed i JOIN transcript t ON t.leg = i.leg WHERE true ON CONFLICT DO "
                    "NOTHING;"
                    "DELETE FROM indexed; DELETE FROM search_retired");
}

/// A record that could not be read may be theirs; it names them, or one of their contacts.
void Eraser::takeSetAside()
{
    if (m_needles.empty() || !wordsGo() || !m_vault.mayOpen(vault::kTranscripts))
        return;
    std::vector<std::int64_t> theirs;
    auto rows = m_facts.prepare("SELECT id, line, body FROM set_aside WHERE body IS NOT NULL");
    while (rows.step()) {
        const auto body = m_vault.open({"set_aside", rows.number(1)}, rows.blob(2));
        if (body && std::ranges::any_of(m_needles, [&](const std::string &needle) {
                return textOf(*body).find(needle) != std::string_view::npos;
            }))
            theirs.push_back(rows.number(0));
    }
    for (const std::int64_t id : theirs)
        m_out.others += m_facts.prepare("DELETE FROM set_aside WHERE id = :id").run(id);
}

} // namespace

Result<ErasedFacts> erasePerson(store::Store &store, vault::Vault &vault, const Erasure &erasure)
{
    using store::Area;
    const unsigned touched = Area::Contacts | Area::Scores | Area::SetAside | Area::Organisation
        | Area::Surveys | Area::Search;
    auto done = store.write(touched, [&](store::Connection &facts) -> Result<ErasedFacts> {
        try {
            return Eraser(facts, vault, erasure).run();
        } catch (const Directory::WriteFailure &failure) {
            return failure.error;
        }
    });
    if (!done)
        return done;
    const auto emptied = store.emptyLog();
    if (!emptied)
        return emptied.error();
    if (!*emptied)
        return {Fault::Locked, "something still reads facts.db"};
    return done;
}

Done removeErasedFiles(store::Store &store, const std::filesystem::path &recordings)
{
    std::vector<std::string> files;
    {
        auto reader = store.reader();
        if (!reader)
            return reader.error();
        const auto read = (*reader)->guarded([&] {
            auto rows = (*reader)->prepare("SELECT file FROM erased_file");
            while (rows.step())
                files.emplace_back(rows.text(0));
        });
        if (!read)
            return read.error();
    }
    if (files.empty())
        return {};
    for (const std::string &file : files) {
        // After a crash, upkeep may have put it aside.
        for (const auto &path : {recordings / file, recordings / "unreferenced" / file}) {
            std::error_code problem;
            std::filesystem::remove(path, problem);
            if (std::filesystem::exists(path, problem))
                return {Fault::Io, path.string() + " could not be removed"};
        }
    }
    return store.write(0U, [&](store::Connection &facts) -> Done {
        for (const std::string &file : files)
            facts.prepare("DELETE FROM erased_file WHERE file = :file").run(file);
        return {};
    });
}

Result<std::map<std::string, ErasedFacts>> erasedPersons(store::Store &store)
{
    auto reader = store.reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] {
        std::map<std::string, ErasedFacts> out;
        auto rows = (*reader)->prepare("SELECT person, contacts, transcripts, recordings, "
                                       "score_days, surveys, others FROM erased_person");
        while (rows.step())
            out[toHex(rows.blob(0))] = {rows.number(1), rows.number(2), rows.number(3),
                rows.number(4), rows.number(5), rows.number(6)};
        return out;
    });
}

Result<std::string> nameOnceErased(
    const vault::Vault &vault, SourceId source, std::string_view external)
{
    const auto hash = vault.pseudonym(
        "erased contact", std::to_string(source.value) + '\n' + std::string(external));
    return hash ? Result<std::string>('~' + toHex(*hash)) : Result<std::string>(hash.error());
}

std::string erasedName(const vault::Vault &vault, SourceId source, std::string_view external)
{
    auto name = nameOnceErased(vault, source, external);
    if (!name)
        throw Directory::WriteFailure{name.error()};
    return std::move(*name);
}

} // namespace attune::facts
