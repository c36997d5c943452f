// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is changed in the files behind the program's back is found, and said in a line that
// names the place. Nothing of it needs a passphrase, save what is sealed.
#include "core/journal/evidence.h"
#include "core/journal/folder.h"
#include "core/journal/journal_queries.h"
#include "core/journal/journal_writing.h"
#include "core/journal/own_kinds.h"
#include "tests/support/largest_file.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/journal/desks.h"

#include <fstream>
#include <random>

using namespace attune;
using namespace attune::journal;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

constexpr int kEntries = 12;
constexpr unsigned kSeed = 20261125;

/// All that was decided and what follows from it, as it stands in the file.
std::string contentsOf(store::Connection &db)
{
    std::string out;
    for (const char *sql :
        {"SELECT hex(head) || hex(sig) || hex(hash) || hex(dev) || seq || hlc || "
         "hex(subj) || hex(kind) || hex(cls) FROM entry",
            "SELECT hex(dev) || seq || coalesce(hex(person), '') || coalesce(hex(sealed), '') "
            "FROM payload",
            "SELECT hex(dev) || hex(actor) || hex(sign_public) || hex(certificate) || "
            "coalesce(revoked_seq, '') FROM device",
            "SELECT hex(subj) || coalesce(hex(state), '') || hex(status) || coalesce(at, '') || n "
            "|| last_hlc || hex(heads) || sides FROM p_test"}) {
        auto rows = db.prepare(sql);
        while (rows.step())
            out += std::string(rows.text(0)) + '\n';
    }
    return out;
}

/// Changes one of the files as it lies there, guards and all; leaves the journal closed.
void tamperIn(Desk &desk, const std::filesystem::path &file, const QByteArray &sql)
{
    desk.close();
    auto db = store::Connection::openWriter(file, store::Durability::Full);
    const auto done = db->guarded([&] { db->execute(sql.toStdString()); });
    if (!done)
        qFatal("%s", done.error().detail.c_str());
}

std::string firstOf(const VerifyReport &report)
{
    return report.problems.empty() ? std::string() : report.problems.front();
}

} // namespace

class TestTampering : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_made = 0;
    std::filesystem::path m_whole; ///< a centre with a few decisions, copied for each test

    std::filesystem::path folder()
    {
        return m_dir.filePath(QStringLiteral("desk%1").arg(++m_made)).toStdString();
    }
    /// A closed copy of the prepared centre.
    std::unique_ptr<Desk> copy()
    {
        const auto to = folder();
        std::filesystem::copy(m_whole, to, std::filesystem::copy_options::recursive);
        return std::make_unique<Desk>(to, Desk::Existing{});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_whole = folder();
        Desk desk(m_whole);
        for (int i = 0; i < kEntries; ++i)
            desk.tell("test:" + std::to_string(i % 3), "note " + std::to_string(i), i);
        auto sealed = draft("test:9", scoreKind(), Note{"sealed", 7, {}});
        QVERIFY(desk.log->append(sealed));
        sealed.subject = "test:8";
        QVERIFY(desk.log->append(sealed));
        desk.close();
    }

    void aCentreThatNobodyChangedIsSound()
    {
        const auto desk = copy();
        const VerifyReport locked = desk->verify();
        QCOMPARE(firstOf(locked), std::string());
        QCOMPARE(locked.entries, std::int64_t(kEntries + 2));
        QCOMPARE(locked.payloads, std::int64_t(kEntries + 2));
        QCOMPARE(locked.statesSealed, std::int64_t(5));
        const VerifyReport open = desk->verify(true);
        QCOMPARE(firstOf(open), std::string());
        QCOMPARE(open.states, std::int64_t(5));
    }

    void everyFlippedBitIsFound_data()
    {
        QTest::addColumn<QByteArray>("read");
        QTest::addColumn<QByteArray>("write");
        QTest::addColumn<bool>("isText");
        QTest::newRow("head") << QByteArray("SELECT head FROM entry WHERE seq = :seq")
                              << QByteArray("UPDATE entry SET head = :v WHERE seq = :seq") << true;
        QTest::newRow("signature")
            << QByteArray("SELECT sig FROM entry WHERE seq = :seq")
            << QByteArray("UPDATE entry SET sig = :v WHERE seq = :seq") << false;
        QTest::newRow("hash") << QByteArray("SELECT hash FROM entry WHERE seq = :seq")
                              << QByteArray("UPDATE entry SET hash = :v WHERE seq = :seq") << false;
        QTest::newRow("payload") << QByteArray("SELECT sealed FROM payload WHERE seq = :seq")
                                 << QByteArray("UPDATE payload SET sealed = :v WHERE seq = :seq")
                                 << false;
        QTest::newRow("subject") << QByteArray("SELECT subj FROM entry WHERE seq = :seq")
                                 << QByteArray("UPDATE entry SET subj = :v WHERE seq = :seq")
                                 << true;
        QTest::newRow("kind") << QByteArray("SELECT kind FROM entry WHERE seq = :seq")
                              << QByteArray("UPDATE entry SET kind = :v WHERE seq = :seq") << true;
        QTest::newRow("class") << QByteArray("SELECT cls FROM entry WHERE seq = :seq")
                               << QByteArray("UPDATE entry SET cls = :v WHERE seq = :seq") << true;
        QTest::newRow("user of the device")
            << QByteArray("SELECT actor FROM device WHERE :seq > 0")
            << QByteArray("UPDATE device SET actor = :v WHERE :seq > 0") << true;
        QTest::newRow("key of the device")
            << QByteArray("SELECT sign_public FROM device WHERE :seq > 0")
            << QByteArray("UPDATE device SET sign_public = :v WHERE :seq > 0") << false;
        QTest::newRow("certificate")
            << QByteArray("SELECT certificate FROM device WHERE :seq > 0")
            << QByteArray("UPDATE device SET certificate = :v WHERE :seq > 0") << false;
    }
    void everyFlippedBitIsFound()
    {
        QFETCH(QByteArray, read);
        QFETCH(QByteArray, write);
        QFETCH(bool, isText);
        std::mt19937_64 random(kSeed);
        const auto desk = copy();
        const auto dev = (*vault::deviceInUse(*desk->unlocked()))->id;
        for (int trial = 0; trial < 20; ++trial) {
            const auto seq = static_cast<std::int64_t>(1 + random() % (kEntries + 2));
            Bytes before;
            const auto put = [&](store::Connection &db, const Bytes &value) {
                auto statement = db.prepare(write.constData());
                if (isText)
                    statement.run(std::string(textOf(value)), seq);
                else
                    statement.run(value, seq);
            };
            std::size_t at = 0;
            desk->tamper([&](store::Connection &db) {
                {
                    auto row = db.prepare(read.constData());
                    row.bind(seq);
                    QVERIFY(row.step());
                    before = copyOf(isText ? bytesOf(row.text(0)) : row.blob(0));
                }
                Bytes changed = before;
                at = random() % changed.size();
                changed[at] ^= static_cast<unsigned char>(1u << random() % 8);
                put(db, changed);
            });
            const VerifyReport report = desk->verify();
            QVERIFY2(
                !report.sound(), qPrintable(QStringLiteral("entry %1, byte %2").arg(seq).arg(at)));
            const std::string place =
                write.contains("UPDATE device") ? "device " + toHex(dev) : nameOf(dev, seq);
            QVERIFY2(firstOf(report).starts_with(place), firstOf(report).c_str());
            desk->tamper([&](store::Connection &db) { put(db, before); });
            QVERIFY(desk->verify().sound());
        }
    }

    void whatSomebodyDidToTheFileIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *sql, const char *says) {
            QTest::newRow(name) << QByteArray(sql) << QByteArray(says);
        };
        row("an entry removed", "DELETE FROM entry WHERE seq = 5", "it is missing, though entry 6");
        row("the tail cut", "DELETE FROM entry WHERE seq > 10; DELETE FROM payload WHERE seq > 10",
            "it is in the outbox and missing in the journal");
        row("two reordered",
            "UPDATE entry SET seq = 99 WHERE seq = 3; UPDATE entry SET seq = 3 WHERE seq = 4; "
            "UPDATE entry SET seq = 4 WHERE seq = 99",
            "entry 3 of device");
        row("a sealed payload moved to another row",
            "UPDATE payload SET sealed = (SELECT sealed FROM payload WHERE seq = 13) WHERE seq = "
            "14",
            "entry 14 of device");
        row("a payload taken away", "UPDATE payload SET sealed = NULL WHERE seq = 4",
            "its payload is missing, and nobody decided to forget it");
        row("a payload taken away with its row", "DELETE FROM payload WHERE seq = 13",
            "entry 13 of device");
        row("a payload given to a person", "UPDATE payload SET person = 'p-1' WHERE seq = 4",
            "its payload stands under another person");
        row("an entry held back",
            "INSERT INTO held SELECT dev, seq, hlc + 65536, subj FROM entry "
            "WHERE seq = 12",
            "it is held back and was not signed like this");
        row("a workstation revoked by hand", "UPDATE device SET revoked_seq = 3",
            "nobody revoked it, and the file says otherwise");
        row("a sealed state moved to another row",
            "UPDATE p_test SET state = (SELECT state FROM p_test WHERE subj = 'test:8') WHERE subj "
            "= 'test:9'",
            "the state of test:9 was changed, or belongs to another subject");
        row("the end of a state overwritten",
            "UPDATE p_test SET heads = '[1,[2]]' WHERE subj = "
            "'test:1'",
            "the state of test:1 does not rest on its entries");
        row("a snapshot invented",
            "INSERT INTO snapshot SELECT dev, 12, hash, 1, zeroblob(32), zeroblob(64) FROM entry "
            "WHERE seq = 12",
            "the snapshot at entry 12");
        row("a time changed", "UPDATE entry SET hlc = hlc + 65536 WHERE seq = 2",
            "its columns are not what was signed");
        row("the device replaced", "UPDATE device SET sign_public = zeroblob(32)",
            "its certificate is of another device or key");
        row("a state edited", "UPDATE p_test SET status = 'settled' WHERE subj = 'test:1'",
            "the state of test:1 is not what was decided");
        row("a state invented",
            "INSERT INTO p_test SELECT 'test:77', state, status, at, n, last_hlc, heads, sides, "
            "unread, complete FROM p_test WHERE subj = 'test:1'",
            "states without a decision");
        row("a state removed", "DELETE FROM p_test WHERE subj = 'test:2'",
            "the state of test:2 is missing");
        row("a witness invented",
            "INSERT INTO witness SELECT dev, dev, 99, zeroblob(32), 1, zeroblob(64) FROM device",
            "a witness is not signed");
    }
    void whatSomebodyDidToTheFileIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, says);
        const auto desk = copy();
        desk->tamper(sql.toStdString());
        const VerifyReport report = desk->verify(true);
        QVERIFY(!report.sound());
        QVERIFY2(std::ranges::any_of(report.problems,
                     [&](const std::string &problem) {
                         return problem.find(says.toStdString()) != std::string::npos;
                     }),
            firstOf(report).c_str());
    }

    /// A trigger decides what is written from now on; without its guards an entry can be changed.
    void aFileOfAnotherShapeIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *sql, const char *says) {
            QTest::newRow(name) << QByteArray(sql) << QByteArray(says);
        };
        row("a guard taken away", "DROP TRIGGER entry_never_goes",
            "journal.db: trigger entry_never_goes was taken away by hand");
        row("a guard that guards nothing",
            "DROP TRIGGER entry_never_changes; CREATE TRIGGER entry_never_changes BEFORE UPDATE ON "
            "entry BEGIN SELECT 1; END",
            "journal.db: trigger entry_never_changes was changed by hand");
        row("payloads to be swallowed",
            "CREATE TRIGGER eats BEFORE INSERT ON payload BEGIN SELECT RAISE(IGNORE); END",
            "journal.db: trigger eats was added by hand");
        row("states to be rewritten",
            "CREATE TRIGGER settles AFTER INSERT ON p_test BEGIN UPDATE p_test SET status = ''; "
            "END",
            "journal.db: trigger settles was added by hand");
        row("a column added", "ALTER TABLE entry ADD COLUMN note TEXT",
            "journal.db: table entry was changed by hand");
        row("a table added", "CREATE TABLE entries(x)",
            "journal.db: table entries was added by hand");
        row("an index taken away", "DROP INDEX entry_subj",
            "journal.db: index entry_subj was taken away by hand");
        row("all states taken away", "DROP TABLE p_test", "p_test: its states were taken away");
    }
    void aFileOfAnotherShapeIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QByteArray, says);
        const auto desk = copy();
        tamperIn(*desk, desk->paths.journal(), sql);
        const VerifyReport report = desk->verify();
        QVERIFY(!report.sound());
        QCOMPARE(firstOf(report), says.toStdString());
    }

    /// Whoever spoils one key spoils every decision that was sealed with it.
    void whatSomebodyDidToAKeyIsNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<bool>("isSignedIn");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *sql, bool isSignedIn, const char *says) {
            QTest::newRow(name) << QByteArray(sql) << isSignedIn << QByteArray(says);
        };
        row("taken away", "DELETE FROM person_key", false,
            ": the key it was sealed with is missing in keys.db");
        row("given to somebody else", "UPDATE person_key SET person = 'p-2'", false,
            ": the key it was sealed with stands under somebody else in keys.db");
        row("destroyed in silence", "UPDATE person_key SET sealed = NULL, destroyed_at = 1", false,
            ": the key it was sealed with was destroyed in keys.db, and nobody decided to forget "
            "it");
        row("overwritten", "UPDATE person_key SET sealed = zeroblob(length(sealed))", true,
            ": it was changed, or belongs to somebody else");
        row("the workstation's certificate", "UPDATE device SET certificate = x'00'", false,
            ": keys.db holds another key or certificate of it");
    }
    void whatSomebodyDidToAKeyIsNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(bool, isSignedIn);
        QFETCH(QByteArray, says);
        const auto desk = copy();
        desk->reopen();
        Draft about = draft("test:6", noteKind(), Note{"about one person", 1, {}});
        about.person = "p-1";
        QVERIFY(desk->log->append(about));
        QCOMPARE(firstOf(desk->verify(true)), std::string());
        tamperIn(*desk, desk->paths.keys(), sql);
        const VerifyReport report = desk->verify(isSignedIn);
        QVERIFY(!report.sound());
        QVERIFY2(
            firstOf(report).find(says.toStdString()) != std::string::npos, firstOf(report).c_str());
    }

    void aFlippedBitOfTheFileIsFoundOrChangesNothing()
    {
        std::mt19937_64 random(kSeed);
        const auto desk = copy();
        const auto file = desk->paths.journal();
        const auto read = [&] {
            auto db = store::Connection::openReader(file);
            return db ? db->guarded([&] { return Result<std::string>(contentsOf(*db)); })
                      : Result<std::string>(db.error());
        };
        const auto whole = read();
        QVERIFY(whole);
        std::vector<std::streamoff> written; // most of a file this small is empty
        {
            std::ifstream stream(file, std::ios::binary);
            for (std::streamoff at = 0; stream.good(); ++at) {
                if (stream.get() > 0)
                    written.push_back(at);
            }
        }
        int found = 0;
        for (int trial = 0; trial < 150; ++trial) {
            const std::streamoff at = written[random() % written.size()];
            std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
            stream.seekg(at);
            const int before = stream.get();
            stream.seekp(at);
            stream.put(static_cast<char>(before ^ (1 << random() % 8)));
            stream.flush();
            const auto vault = desk->unlocked();
            auto db = store::Connection::openReader(file);
            const auto report = db ? journal::verify({*db, *vault, desk->registry, desk->authority,
                                    desk->paths.outbox()})
                                   : Result<VerifyReport>(db.error());
            if (!report || !report->sound())
                ++found;
            else
                QVERIFY2(*read() == *whole, qPrintable(QStringLiteral("byte %1").arg(at)));
            stream.seekp(at);
            stream.put(static_cast<char>(before));
        }
        QVERIFY2(
            found > 100, qPrintable(QString::number(found))); // most of the file says something
    }

    void aStateWithoutItsKeyIsNotComparedButCounted()
    {
        const auto desk = copy();
        desk->tamper("UPDATE p_test SET status = 'settled' WHERE subj = 'test:9'");
        const VerifyReport report = desk->verify();
        QVERIFY(report.sound());
        QVERIFY(report.statesSealed > 0);
    }

    void anEntryNeitherChangesNorGoesByOrdinaryMeans()
    {
        const auto desk = copy();
        auto db = store::Connection::openWriter(desk->paths.journal(), store::Durability::Full);
        for (const char *sql : {"UPDATE entry SET subj = 'x'", "DELETE FROM entry"}) {
            const auto refused = db->guarded([&] { db->execute(sql); });
            QVERIFY(!refused);
        }
    }

    void theOutboxIsHeldAgainstTheJournal_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("removed") << 0 << QByteArray("outbox");
        QTest::newRow("a byte in the middle") << 1 << QByteArray("outbox: damaged at byte");
        QTest::newRow("its tail cut") << 2 << QByteArray("outbox: it ends at entry 13");
    }
    void theOutboxIsHeldAgainstTheJournal()
    {
        QFETCH(int, what);
        QFETCH(QByteArray, says);
        const auto desk = copy();
        const auto file = desk->paths.outbox();
        const auto size = std::filesystem::file_size(file);
        if (what == 0) {
            std::filesystem::remove(file);
        } else if (what == 1) {
            std::fstream stream(file, std::ios::binary | std::ios::in | std::ios::out);
            stream.seekp(static_cast<std::streamoff>(size / 2));
            stream.put('\x7f');
        } else {
            std::filesystem::resize_file(file, size - 10);
        }
        const VerifyReport report = desk->verify();
        QVERIFY2(
            firstOf(report).find(says.toStdString()) != std::string::npos, firstOf(report).c_str());
    }

    /// Who might write what is not said in a snapshot by itself; what of it counted is.
    void aSignedSnapshotHoldsWhatCountedByTheRolesOfTheTime()
    {
        Desk desk(folder());
        std::vector<Draft> drafts;
        for (std::int64_t i = 0; i < kBetweenSnapshots; ++i) {
            drafts.push_back(
                draft("test:" + std::to_string(i % 100), noteKind(), Note{"x", 1, {}}));
            drafts.back().seen.reset();
        }
        QVERIFY(desk.log->append(std::move(drafts)));
        const auto read = [&](auto work) {
            auto reader = desk.log->store().reader();
            return *(*reader)->guarded([&] { return work(**reader); });
        };
        const auto snapshots = read([](store::Connection &db) {
            return Result<std::vector<Snapshot>>(queries::readSnapshots(db));
        });
        QCOMPARE(snapshots.size(), std::size_t(1));
        QCOMPARE(snapshots.front().head.seq, kBetweenSnapshots);
        Folder folder(*desk.vault, desk.registry, desk.authority);
        const auto outline = [&] {
            return read([&](store::Connection &db) { return Result<Hash>(folder.outline(db)); });
        };
        QVERIFY(outline() == snapshots.front().state);
        desk.authority.over[Desk::kUser] = {{Instant::min(), Role::Hr}};
        QVERIFY(desk.log->rolesChanged());
        QVERIFY(outline() != snapshots.front().state);
        desk.authority.over.clear();
        QVERIFY(desk.log->rolesChanged());
        QVERIFY(outline() == snapshots.front().state);
        QVERIFY(desk.verify().sound());
        desk.tamper("UPDATE snapshot SET state_hash = zeroblob(32)");
        QVERIFY(firstOf(desk.verify()).starts_with("the snapshot at entry 5000 of device"));
    }

    void aJournalOfANewerProgramIsNotTouched()
    {
        const auto desk = copy();
        desk->tamper("PRAGMA user_version = 99; UPDATE meta SET value = '99.0.0' "
                     "WHERE name = 'readable_from'");
        const auto opened = desk->tryOpen();
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().fault), int(Fault::Newer));
    }

    void aFullDiskLeavesNeitherEntryNorState()
    {
        const auto desk = copy();
        desk->reopen();
        QVERIFY(desk->log->store().write(store::Area::Decisions, [](store::Connection &db) -> Done {
            const auto pages = db.single("PRAGMA page_count");
            db.execute("PRAGMA max_page_count=" + std::to_string(pages + 6));
            return {};
        }));
        int written = 0;
        Error refused;
        while (written < 500) {
            auto next = draft("test:disk", noteKind(), Note{std::string(40, 'x'), 1, {}});
            next.seen.reset();
            const auto ref = desk->log->append(next);
            if (!ref) {
                refused = ref.error();
                break;
            }
            ++written;
        }
        QCOMPARE(int(refused.fault), int(Fault::NoSpace));
        const auto state = *desk->log->state("test:disk");
        QCOMPARE(state ? state->entries : 0, std::int64_t(written));
        desk->close();
        QCOMPARE(firstOf(desk->verify(true)), std::string());
        desk->reopen(); // there is space again
        desk->tell("test:disk", "after");
        QCOMPARE((*desk->log->state("test:disk"))->entries, std::int64_t(written + 1));
    }

    void whereverTheDiskEndsADecisionStandsInBothFilesOrInNeither_data()
    {
        QTest::addColumn<int>("before"); // decided, so that the outbox is the longer file
        QTest::newRow("in the outbox") << 300;
        QTest::newRow("in the log of the database") << 0;
    }
    void whereverTheDiskEndsADecisionStandsInBothFilesOrInNeither()
    {
        QFETCH(int, before);
        const auto desk = copy();
        desk->reopen();
        Draft next = draft("test:disk", noteKind(), Note{std::string(40, 'x'), 1, {}});
        next.seen.reset();
        QVERIFY(desk->log->append(std::vector<Draft>(std::size_t(before + 1), next)));
        if (before > 0)
            QVERIFY(desk->log->store().checkpoint());
        const auto longest = before > 0
            ? desk->paths.outbox()
            : std::filesystem::path(desk->paths.journal().string() + "-wal");
        const auto length = std::filesystem::file_size(longest);
        std::int64_t entries = before + 1;
        int refused = 0, written = 0;
        for (std::uintmax_t step = 0; step < 60; ++step) {
            const auto ref = [&] {
                const LargestFile full(length + step * (before > 0 ? 100 : 2060));
                return desk->log->append(next);
            }();
            ++(ref ? written : refused);
            entries += ref ? 1 : 0;
            if (!ref)
                QVERIFY2(ref.error().fault == Fault::NoSpace || ref.error().fault == Fault::Io,
                    ref.error().detail.c_str());
            QCOMPARE((*desk->log->state("test:disk"))->entries, entries);
        }
        QVERIFY2(refused > 3 && written > 1,
            qPrintable(QStringLiteral("%1 refused, %2 written").arg(refused).arg(written)));
        desk->close();
        QCOMPARE(firstOf(desk->verify(true)), std::string());
        QCOMPARE(std::int64_t(Outbox::read(desk->paths.outbox())->entries.size()),
            kEntries + 2 + entries);
        desk->reopen(); // there is space again
        QCOMPARE(desk->log->health()->recovered, std::int64_t(0));
        desk->tell("test:disk", "after");
        QCOMPARE((*desk->log->state("test:disk"))->entries, entries + 1);
    }

    void evidenceIsCheckedWithoutCentreOrKey()
    {
        const auto desk = copy();
        desk->reopen();
        const auto text = exportEvidence(
            *desk->log, *desk->vault, {"test:9", "asked by counsel"}, desk->clock.at);
        QVERIFY(text);
        const auto report = verifyEvidence(*text);
        QVERIFY(report);
        QVERIFY2(report->sound(), report->sound() ? "" : report->problems.front().c_str());
        QCOMPARE(report->entries.size(), std::size_t(1));
        QCOMPARE(
            report->entries.front().payload, std::string("{\"points\":7,\"text\":\"sealed\"}"));
        QCOMPARE(report->certifiedBy.front().first, std::string(Desk::kUser));
        // What opens this payload opens no other.
        QVERIFY(
            exportEvidence(*desk->log, *desk->vault, {"test:404", ""}, desk->clock.at).error().fault
            == Fault::NotFound);
        // Who decided when can be proved without what.
        const auto without =
            exportEvidence(*desk->log, *desk->vault, {"test:9", "", false}, desk->clock.at);
        QVERIFY(without->find("sealed") == std::string::npos);
        const auto proved = verifyEvidence(*without);
        QVERIFY2(proved->sound(), proved->sound() ? "" : proved->problems.front().c_str());
        QVERIFY(proved->entries.front().leftOut && !proved->entries.front().erased);
        QCOMPARE(proved->entries.front().ref, report->entries.front().ref);
        std::mt19937_64 random(kSeed);
        for (int trial = 0; trial < 300; ++trial) {
            std::string changed = *text;
            const std::size_t at = random() % (changed.size() - 1);
            changed[at] = static_cast<char>(changed[at] ^ (1 << random() % 7));
            const auto found = verifyEvidence(changed);
            QVERIFY2(!found || !found->sound(), qPrintable(QString::number(at)));
        }
    }
};

ATTUNE_TEST(TestTampering)
#include "tst_tampering.moc"
