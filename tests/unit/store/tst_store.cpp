// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of ours open, files that are not ours stay as they are, and a write is whole or not at all.
#include "core/store/backup.h"
#include "core/store/centre.h"
#include "core/store/store.h"
#include "tests/support/program/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace attune;
using namespace attune::store;

class TestStore : public QObject {
    Q_OBJECT

    static std::filesystem::path in(const QTemporaryDir &dir, const char *name)
    {
        return std::filesystem::path(dir.path().toStdString()) / name;
    }
    static std::string contentOf(const std::filesystem::path &file)
    {
        std::ifstream stream(file, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

private Q_SLOTS:
    void aNewFileGetsTheWholeSchema()
    {
        QTemporaryDir dir;
        const auto file = in(dir, "facts.db");
        QVERIFY(openMigrated(file, factsSchema(), in(dir, "backups")));
        QVERIFY(*standingOf(file, factsSchema()) == Standing::Current);
        // Nothing to migrate from, so nothing was copied.
        QVERIFY(!std::filesystem::exists(in(dir, "backups")));
    }

    void whatIsNotOursIsRefusedAndNotTouched_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("fault");
        QTest::newRow("a text") << QByteArray(
            "Dear customer, this is a letter and no database at all, sorry.")
                                << int(Fault::Foreign);
        QTest::newRow("zeros") << QByteArray(4096, '\0') << int(Fault::Foreign);
        QTest::newRow("a cut header") << QByteArray("SQLite format 3") << int(Fault::Foreign);
    }
    void whatIsNotOursIsRefusedAndNotTouched()
    {
        QFETCH(QByteArray, content);
        QFETCH(int, fault);
        QTemporaryDir dir;
        const auto file = in(dir, "facts.db");
        std::ofstream(file, std::ios::binary) << content.toStdString();
        const auto opened = openMigrated(file, factsSchema(), in(dir, "backups"));
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().fault), fault);
        QCOMPARE(contentOf(file), content.toStdString());
    }

    /// What was made at run time goes, and another text may come to lie at its address.
    void aTextThatChangedWhereItStandsIsAnotherStatement()
    {
        QTemporaryDir dir;
        auto made = openMigrated(in(dir, "facts.db"), factsSchema(), in(dir, "backups"));
        QVERIFY(made);
        std::string text = "SELECT 1";
        QCOMPARE(made->single(text.c_str()), std::int64_t(1));
        text[7] = '2';
        QCOMPARE(made->single(text.c_str()), std::int64_t(2));
        QCOMPARE(made->single(text.c_str()), std::int64_t(2));
        // While the first is still read from, too.
        Statement open = made->prepare(text.c_str());
        QVERIFY(open.step());
        text[7] = '3';
        QCOMPARE(made->single(text.c_str()), std::int64_t(3));
        QCOMPARE(open.number(0), std::int64_t(2));
    }

    void aDatabaseOfAnotherProgramIsForeign()
    {
        QTemporaryDir dir;
        const auto file = in(dir, "facts.db");
        {
            SQLite::Database other(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
            other.exec("CREATE TABLE songs(title TEXT); PRAGMA user_version = 3");
        }
        const auto standing = standingOf(file, factsSchema());
        QVERIFY(!standing);
        QCOMPARE(int(standing.error().fault), int(Fault::Foreign));
    }

    void aNewerFileIsReadIfItSaysSoAndNeverWritten_data()
    {
        QTest::addColumn<QString>("readableFrom");
        QTest::addColumn<bool>("readable");
        QTest::newRow("readable from this version") << QStringLiteral("0.1.0") << true;
        QTest::newRow("readable from a later one") << QStringLiteral("0.10.0") << false;
    }
    void aNewerFileIsReadIfItSaysSoAndNeverWritten()
    {
        QFETCH(QString, readableFrom);
        QFETCH(bool, readable);
        QTemporaryDir dir;
        const auto file = in(dir, "facts.db");
        {
            auto made = openMigrated(file, factsSchema(), in(dir, "backups"));
            QVERIFY(made);
            made->execute("PRAGMA user_version = 9999");
            made->prepare("UPDATE meta SET value = :v WHERE name = 'readable_from'")
                .run(readableFrom.toStdString());
        }
        const auto standing = standingOf(file, factsSchema());
        QCOMPARE(bool(standing), readable);
        QCOMPARE(bool(Store::openReadOnly(file, factsSchema())), readable);
        const auto opened = openMigrated(file, factsSchema(), in(dir, "backups"));
        QVERIFY(!opened);
        QCOMPARE(int(opened.error().fault), int(Fault::Newer));
    }

    void anOlderFileIsCopiedBeforeItIsMigrated()
    {
        static constexpr Migration kOne{1, "one",
            "-- readable from: 0.1.0\nCREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT "
            "NULL) STRICT;"
            "CREATE TABLE a(x INTEGER) STRICT; INSERT INTO a VALUES(7);"};
        static constexpr Migration kTwo{
            2, "two", "-- readable from: 0.1.0\nALTER TABLE a ADD COLUMN y INTEGER;"};
        static constexpr Migration kBroken{
            2, "broken", "-- readable from: 0.1.0\nDELETE FROM a; CREATE TABLE a(z);"};
        const Schema old{"t", 77, Durability::Full, std::span(&kOne, 1)};
        const std::array two{kOne, kTwo};
        const std::array broken{kOne, kBroken};
        QTemporaryDir dir;
        const auto file = in(dir, "t.db");
        QVERIFY(openMigrated(file, old, in(dir, "backups")));
        // A step that fails leaves the file as it was.
        QVERIFY(!openMigrated(file, {"t", 77, Durability::Full, broken}, in(dir, "backups")));
        {
            auto reader = Connection::openReader(file);
            QCOMPARE(reader->single("SELECT x FROM a"), 7);
            QCOMPARE(reader->single("PRAGMA user_version"), 1);
        }
        // Who only reads is told to open it once for writing, and changes nothing.
        const auto reading = Store::openReadOnly(file, {"t", 77, Durability::Full, two});
        QCOMPARE(int(reading.error().fault), int(Fault::Older));
        auto migrated = openMigrated(file, {"t", 77, Durability::Full, two}, in(dir, "backups"));
        QVERIFY(migrated);
        QCOMPARE(migrated->single("SELECT count(y) FROM a"), 0);
        QVERIFY(!std::filesystem::is_empty(in(dir, "backups")));
    }

    void aMigrationSaysHowFarItIsAndCanBeStopped_data()
    {
        QTest::addColumn<int>("stopAfter"); // so many tidings
        QTest::addColumn<int>("version"); // the file is of after that
        QTest::addColumn<int>("copies");
        QTest::newRow("not stopped") << 99 << 3 << 1;
        QTest::newRow("while it is copied") << 1 << 1 << 0;
        QTest::newRow("between two steps") << 3 << 2 << 1;
    }
    void aMigrationSaysHowFarItIsAndCanBeStopped()
    {
        QFETCH(int, stopAfter);
        QFETCH(int, version);
        QFETCH(int, copies);
        // Of 1,500 pages: copied in two goes.
        static constexpr Migration kOne{1, "one",
            "-- readable from: 0.1.0\nCREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT "
            "NULL) STRICT;"
            "CREATE TABLE a(x BLOB) STRICT; INSERT INTO a VALUES(zeroblob(1499 * 4096));"};
        static constexpr Migration kTwo{
            2, "two", "-- readable from: 0.1.0\nALTER TABLE a ADD COLUMN y INTEGER;"};
        static constexpr Migration kThree{
            3, "three", "-- readable from: 0.1.0\nALTER TABLE a ADD COLUMN z INTEGER;"};
        static constexpr std::array kSteps{kOne, kTwo, kThree};
        QTemporaryDir dir;
        const auto file = in(dir, "t.db");
        QVERIFY(openMigrated(
            file, {"t", 77, Durability::Full, std::span(kSteps).first(1)}, in(dir, "backups")));
        std::vector<Migrating> told;
        std::stop_source stop;
        const auto made =
            openMigrated(file, {"t", 77, Durability::Full, kSteps}, in(dir, "backups"),
                {[&](const Migrating &at) {
                     told.push_back(at);
                     if (static_cast<int>(told.size()) == stopAfter)
                         stop.request_stop();
                 },
                    stop.get_token()});
        QCOMPARE(bool(made), stopAfter == 99);
        if (!made)
            QCOMPARE(int(made.error().fault), int(Fault::Cancelled));
        QCOMPARE(Connection::openReader(file)->single("PRAGMA user_version"), version);
        const auto begin = std::filesystem::directory_iterator(in(dir, "backups"));
        QCOMPARE(int(std::distance(begin, std::filesystem::directory_iterator())), copies);
        QVERIFY(told.front().phase == Migrating::Phase::Copying);
        QCOMPARE(told.front().done, std::int64_t(1000));
        QVERIFY(told.front().total > 1000 && told.front().total < 2000);
        if (stopAfter == 99) {
            QCOMPARE(told.size(), std::size_t(4));
            QCOMPARE(told[1].done, told[1].total);
            QVERIFY(told[2].phase == Migrating::Phase::Changing);
            QCOMPARE(told[2].done, std::int64_t(0));
            QCOMPARE(told[3].done, std::int64_t(1));
            QCOMPARE(told[3].total, std::int64_t(2));
        }
        // Whatever was done stays; the next opening goes on from there.
        QVERIFY(openMigrated(file, {"t", 77, Durability::Full, kSteps}, in(dir, "backups")));
        QCOMPARE(Connection::openReader(file)->single("PRAGMA user_version"), 3);
    }

    void aWriteThatFailsLeavesNothingAndTellsNobody()
    {
        QTemporaryDir dir;
        auto store = Store::open(in(dir, "facts.db"), factsSchema(), in(dir, "backups"));
        QVERIFY(store);
        int told = 0;
        (*store)->observe([&](const Change &change) {
            ++told;
            QVERIFY(change.touches(Area::Organisation));
            QVERIFY(!change.touches(Area::Contacts));
        });
        const auto failed = (*store)->write(Area::Organisation, [](Connection &facts) -> Done {
            facts.execute("INSERT INTO site(name, zone) VALUES('Rotterdam', 'Europe/Amsterdam')");
            return {Fault::Conflict, "changed meanwhile"};
        });
        QVERIFY(!failed);
        const auto thrown = (*store)->write(Area::Organisation, [](Connection &facts) -> Done {
            facts.execute("INSERT INTO site(name, zone) VALUES('Rotterdam', 'Europe/Amsterdam')");
            facts.execute("INSERT INTO no_such_table VALUES(1)");
            return {};
        });
        QVERIFY(!thrown);
        QCOMPARE(told, 0);
        QCOMPARE((*store)->revision(), 0);
        auto reader = (*store)->reader();
        QCOMPARE((*reader)->single("SELECT count(*) FROM site"), 0);
        QVERIFY((*store)->write(Area::Organisation, [](Connection &facts) -> Done {
            facts.execute("INSERT INTO site(name, zone) VALUES('Rotterdam', 'Europe/Amsterdam')");
            return {};
        }));
        QCOMPARE(told, 1);
        QCOMPARE((*store)->revision(), 1);
        QCOMPARE((*reader)->single("SELECT count(*) FROM site"), 1);
    }

    void aReaderCannotWrite()
    {
        QTemporaryDir dir;
        auto store = Store::open(in(dir, "facts.db"), factsSchema(), in(dir, "backups"));
        auto reader = (*store)->reader();
        QVERIFY(!(*reader)->guarded([&] { (*reader)->execute("DELETE FROM meta"); }));
    }

    void aSecondLockIsToldWhoHoldsTheFirst()
    {
        QTemporaryDir dir;
        const CentrePaths paths{in(dir, "centre")};
        QVERIFY(createCentreFolder(paths));
        {
            const auto first = CentreLock::take(paths);
            QVERIFY(first);
            const auto second = CentreLock::take(paths);
            QVERIFY(!second);
            QCOMPARE(int(second.error().fault), int(Fault::Locked));
            QVERIFY(second.error().detail.find("process") != std::string::npos);
        }
        QVERIFY(CentreLock::take(paths));
    }

    void aFolderWithOtherFilesIsNoCentre()
    {
        QTemporaryDir dir;
        std::ofstream(in(dir, "holiday.jpg")) << "x";
        const auto made = createCentreFolder({in(dir, "")});
        QVERIFY(!made);
        QCOMPARE(int(made.error().fault), int(Fault::Foreign));
    }
};

ATTUNE_TEST(TestStore)
#include "tst_store.moc"
