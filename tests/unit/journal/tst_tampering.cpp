// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is changed in the files behind the program's back is found, and said in a line that
// names the place. Nothing of it needs a passphrase, save what is sealed.
#include "core/journal/evidence.h"
#include "core/journal/journal_queries.h"
#include "core/journal/own_kinds.h"
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
        for (int trial = 0; trial < 12; ++trial) {
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
                changed[at] ^= static_cast<unsigned char>(1u << random() % 7); // stays ASCII
                put(db, changed);
            });
            const VerifyReport report = desk->verify();
            QVERIFY2(
                !report.sound(), qPrintable(QStringLiteral("entry %1, byte %2").arg(seq).arg(at)));
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
        QVERIFY2(
            firstOf(report).find(says.toStdString()) != std::string::npos, firstOf(report).c_str());
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

    void evidenceIsCheckedWithoutCentreOrKey()
    {
        const auto desk = copy();
        desk->reopen();
        const auto text =
            exportEvidence(*desk->log, *desk->vault, "test:9", "asked by counsel", desk->clock.at);
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
            exportEvidence(*desk->log, *desk->vault, "test:404", "", desk->clock.at).error().fault
            == Fault::NotFound);
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
