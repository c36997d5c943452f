// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program writes always adds up, however it is written; what anybody else writes does not.
#include "core/store/row_sums.h"
#include "core/store/store.h"
#include "tests/support/program/test_program.h"

#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace attune;
using namespace attune::store;

namespace {

/// Every sort of table and column the files of a centre have, and two that are not held.
constexpr std::string_view kFirst = R"(
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE parent(id INTEGER PRIMARY KEY, name TEXT UNIQUE, score REAL, body BLOB) STRICT;
CREATE TABLE child(
    place INTEGER NOT NULL, parent INTEGER NOT NULL REFERENCES parent(id) ON DELETE CASCADE,
    note TEXT, PRIMARY KEY(parent, place)
) STRICT, WITHOUT ROWID;
CREATE TABLE nobody_holds(id INTEGER PRIMARY KEY) STRICT;
CREATE VIRTUAL TABLE search USING fts5(words, content='');
)";
constexpr std::string_view kSums =
    "CREATE TABLE row_sum(name TEXT PRIMARY KEY, rows INTEGER NOT NULL, sum BLOB NOT NULL) STRICT, "
    "WITHOUT ROWID;";
constexpr std::string_view kLater = "ALTER TABLE parent ADD COLUMN later TEXT;"
                                    "ALTER TABLE child ADD COLUMN kind INTEGER;";
constexpr std::array<Migration, 3> kSteps{
    Migration{1, "first", kFirst}, Migration{2, "sums", kSums}, Migration{3, "later", kLater}};
constexpr std::array<std::string_view, 2> kUnsummed{"nobody_holds", "search*"};

Schema upTo(std::size_t steps)
{
    return {"test", 0x41545554, Durability::Normal, std::span(kSteps).first(steps), kUnsummed};
}

} // namespace

class TestRowSums : public QObject {
    Q_OBJECT

    QTemporaryDir m_dir;
    int m_made = 0;

    std::filesystem::path file()
    {
        return m_dir.filePath(QStringLiteral("%1.db").arg(++m_made)).toStdString();
    }
    Result<Connection> open(const std::filesystem::path &file, std::size_t steps = 3)
    {
        return openMigrated(file, upTo(steps), m_dir.filePath(QStringLiteral("b")).toStdString());
    }
    static Done write(Connection &db, const char *sql)
    {
        return db.guarded([&] {
            Transaction transaction(db);
            db.execute(sql);
            transaction.commit();
        });
    }
    static QString problems(Connection &db, std::size_t steps = 3)
    {
        const auto found = changedByHand(db, upTo(steps));
        if (!found)
            return QString::fromStdString("failed: " + found.error().detail);
        QStringList out;
        for (const std::string &problem : *found)
            out += QString::fromStdString(problem);
        return out.join(QStringLiteral("; "));
    }

private Q_SLOTS:
    void whateverTheProgramWritesAddsUp_data()
    {
        QTest::addColumn<QByteArray>("sql");
        const auto row = [](const char *name, const char *sql) {
            QTest::newRow(name) << QByteArray(sql);
        };
        row("nothing", "");
        row("a row more", "INSERT INTO parent VALUES(9, 'i', 0.5, x'00', NULL)");
        row("values that SQLite keeps as others",
            "INSERT INTO parent VALUES(9, '', 3.0, x'', NULL), (10, NULL, -0.0, NULL, ''), "
            "(11, 'ü', 1e300, zeroblob(5000), NULL), (12, 'u', 9007199254740993, NULL, NULL)");
        row("a row changed", "UPDATE parent SET score = score * 2, name = NULL WHERE id = 2");
        row("a value changed into itself", "UPDATE parent SET name = name");
        row("a key changed", "UPDATE parent SET id = 77 WHERE id = 3");
        row("the key of a table without row ids changed", "UPDATE child SET place = place + 100");
        row("a row replaced", "INSERT OR REPLACE INTO child VALUES(1, 1, 'other', NULL)");
        row("two rows replaced by one that is like both",
            "INSERT OR REPLACE INTO parent VALUES(2, 'a', 1, NULL, NULL)");
        row("a row put over another",
            "INSERT INTO parent VALUES(2, 'z', 1, NULL, NULL) ON CONFLICT(id) DO UPDATE SET score "
            "= excluded.score");
        row("a row that is there already", "INSERT OR IGNORE INTO child VALUES(1, 1, 'x', NULL)");
        row("rows that go with another", "DELETE FROM parent WHERE id = 1");
        row("every row", "DELETE FROM child; DELETE FROM parent");
        row("rows from another table", "INSERT INTO child SELECT 50, id, name, 1 FROM parent");
        row("a table copied whole",
            "DELETE FROM child; CREATE TEMP TABLE copy AS SELECT * FROM parent; "
            "INSERT INTO parent SELECT id + 100, name || id, score, body, later FROM copy");
        row("tables that are not held",
            "INSERT INTO nobody_holds VALUES(1); INSERT INTO search(rowid, words) VALUES(1, 'a')");
    }
    void whateverTheProgramWritesAddsUp()
    {
        QFETCH(QByteArray, sql);
        auto db = open(file());
        QVERIFY(db);
        QVERIFY(write(*db,
            "INSERT INTO parent VALUES(1, 'a', 1, x'0102', NULL), (2, 'b', 2.5, NULL, NULL), "
            "(3, 'c', NULL, x'', NULL), (4, 'd', -7, NULL, 'late');"
            "INSERT INTO child VALUES(1, 1, 'one', NULL), (2, 1, NULL, 3), (1, 2, 'two', 4)"));
        const auto written = write(*db, sql.constData());
        QVERIFY2(bool(written), written ? "" : written.error().detail.c_str());
        QCOMPARE(problems(*db), QString());
    }

    void aThousandWritesInAnyOrderAddUp()
    {
        std::mt19937 random(20261126);
        auto db = open(file());
        QVERIFY(db);
        for (int i = 0; i < 1000; ++i) {
            const auto id = static_cast<std::int64_t>(random() % 40);
            const auto done = db->guarded([&] {
                Transaction transaction(*db);
                if (random() % 3 == 0)
                    db->prepare("DELETE FROM parent WHERE id = :id").run(id);
                else
                    db->prepare("INSERT INTO parent(id, name, score) VALUES(:id, :name, :score) "
                                "ON CONFLICT(id) DO UPDATE SET name = excluded.name, score = "
                                "excluded.score")
                        .run(id, "n" + std::to_string(id), double(random() % 100) / 4);
                if (random() % 4 != 0) // else it is rolled back
                    transaction.commit();
            });
            QVERIFY(done);
        }
        QVERIFY(db->single("SELECT count(*) FROM parent") > 10);
        QCOMPARE(problems(*db), QString());
    }

    void whatSomebodyElseWritesIsFoundAndItsTableNamed_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *sql, const char *says) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(says);
        };
        const char *changed = ": its rows are not those that were written";
        row("a text", "UPDATE parent SET name = 'A' WHERE id = 1", changed);
        row("a number by one", "UPDATE child SET place = 3 WHERE place = 2", changed);
        row("nothing instead of a text", "UPDATE child SET note = NULL WHERE place = 1", changed);
        row("an empty text instead of nothing", "UPDATE child SET note = '' WHERE place = 2",
            changed);
        row("two rows that change places",
            "UPDATE parent SET name = 'x' WHERE id = 1; UPDATE parent SET name = 'a' WHERE id = 2; "
            "UPDATE parent SET name = 'b' WHERE id = 1",
            changed);
        row("a value moved to the next column",
            "UPDATE parent SET body = CAST(name AS BLOB), name = NULL WHERE id = 2", changed);
        row("a row less", "DELETE FROM child WHERE place = 2", "table child: 1 row(s) are missing");
        row("all rows less", "DELETE FROM child", "table child: 2 row(s) are missing");
        row("a row more", "INSERT INTO meta VALUES('note', 'hello')",
            "table meta: it has 1 row(s) too many");
        row("the same row once more",
            "INSERT INTO parent SELECT 3, 'c', score, body, later FROM parent "
            "WHERE id = 1",
            "table parent: it has 1 row(s) too many");
    }
    void whatSomebodyElseWritesIsFoundAndItsTableNamed()
    {
        QFETCH(QByteArray, sql);
        QFETCH(QString, says);
        const auto path = file();
        {
            auto db = open(path);
            QVERIFY(db);
            QVERIFY(write(*db,
                "INSERT INTO parent VALUES(1, 'a', 1, x'0102', NULL), (2, 'b', 2.5, NULL, NULL);"
                "INSERT INTO child VALUES(1, 1, 'one', NULL), (2, 1, NULL, 3)"));
        }
        {
            auto hand = Connection::openWriter(path, Durability::Normal);
            QVERIFY(hand);
            hand->execute(sql.toStdString());
        }
        auto db = open(path);
        QVERIFY(db);
        QVERIFY2(problems(*db).contains(says), qPrintable(problems(*db)));
        // What the program writes beside it does not heal it.
        QVERIFY(write(*db, "INSERT INTO parent(id, name) VALUES(50, 'new')"));
        QVERIFY2(problems(*db).contains(says), qPrintable(problems(*db)));
    }

    void aWriteOutsideATransactionIsRefusedAndLeavesNothing()
    {
        auto db = open(file());
        QVERIFY(db);
        const auto done =
            db->guarded([&] { db->execute("INSERT INTO parent(id, name) VALUES(1, 'a')"); });
        QVERIFY(!done);
        QCOMPARE(db->single("SELECT count(*) FROM parent"), std::int64_t(0));
        QCOMPARE(problems(*db), QString());
    }

    void aFileFromBeforeTheSumsGetsThemWithItsRows()
    {
        const auto path = file();
        {
            auto old = open(path, 1);
            QVERIFY(old);
            QVERIFY(!problems(*old, 1).size());
        }
        {
            auto hand = Connection::openWriter(path, Durability::Normal);
            QVERIFY(hand);
            hand->execute("INSERT INTO parent VALUES(1, 'a', 2.0, NULL); "
                          "INSERT INTO child VALUES(1, 1, 'one')");
        }
        auto db = open(path);
        QVERIFY(db);
        QCOMPARE(problems(*db), QString());
        QVERIFY(write(*db, "UPDATE parent SET score = 3; UPDATE child SET note = 'two'"));
        QCOMPARE(problems(*db), QString());
        QVERIFY(write(*db, "DELETE FROM parent"));
        QCOMPARE(problems(*db), QString());
    }
};

ATTUNE_TEST(TestRowSums)
#include "tst_row_sums.moc"
