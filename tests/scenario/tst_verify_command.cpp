// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command verify finds what somebody did to the files, names it in a line, and says who
// answers for it.
#include "core/store/centre.h"
#include "tests/scenario/notes.h"
#include "tests/scenario/program.h"
#include "tests/support/program/test_program.h"

#include <QDir>

using namespace attune;
using attune::tests::note;

class TestVerifyCommand : public QObject, protected tests::Program {
    Q_OBJECT

private Q_SLOTS:
    void verifyNamesWhatSomebodyDidToTheFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const char *file, const char *sql, const char *says) {
            QTest::newRow(name) << QString::fromLatin1(file) << QString::fromLatin1(sql)
                                << QByteArray(says);
        };
        row("nothing", "journal.db", "SELECT 1", "");
        row("a bit of an entry", "journal.db",
            "DROP TRIGGER entry_never_changes; UPDATE entry SET head = replace(head, "
            "'handover.note', 'handover.nota') WHERE seq = 2",
            "entry 2 of device");
        row("an entry removed", "journal.db",
            "DROP TRIGGER entry_never_goes; DELETE FROM entry WHERE seq = 2",
            "it is missing, though entry 3");
        row("the tail cut", "journal.db",
            "DROP TRIGGER entry_never_goes; DELETE FROM entry WHERE seq > 2; DELETE FROM payload "
            "WHERE seq > 2",
            "it is in the outbox and missing in the journal");
        row("a payload taken away", "journal.db", "UPDATE payload SET sealed = NULL WHERE seq = 2",
            "nobody decided to forget it");
        row("a workstation revoked by hand", "journal.db", "UPDATE device SET revoked_seq = 1",
            "nobody revoked it");
        row("a state moved to another row", "journal.db",
            "UPDATE p_handover SET state = (SELECT state FROM p_handover ORDER BY subj DESC LIMIT "
            "1) WHERE subj = (SELECT min(subj) FROM p_handover)",
            "the state of handover:");
        row("two reordered", "journal.db",
            "DROP TRIGGER entry_never_changes; UPDATE entry SET seq = 9 WHERE seq = 1; UPDATE "
            "entry "
            "SET seq = 1 WHERE seq = 2; UPDATE entry SET seq = 2 WHERE seq = 9",
            "entry 1 of device");
        row("a payload moved to another entry", "journal.db",
            "UPDATE payload SET sealed = (SELECT sealed FROM payload WHERE seq = 1) WHERE seq = 2",
            "its payload is not the one that was signed");
        row("a role edited", "keys.db",
            "UPDATE roster SET statement = replace(statement, char(10) || 'active', '3' || "
            "char(10) || "
            "'active')",
            "about users");
        row("a user added", "keys.db",
            "INSERT INTO roster SELECT seq + 1, replace(statement, 'ines', 'eve'), signature FROM "
            "roster ORDER BY seq DESC LIMIT 1",
            "about users");
        row("users put back to what they were", "keys.db",
            "DELETE FROM class_key WHERE user = 'ines'; DELETE FROM roster WHERE seq = (SELECT "
            "max(seq) FROM roster); DELETE FROM user WHERE name = 'ines'",
            "is missing in keys.db: an older copy");
        row("a wrapped key swapped between classes", "keys.db",
            "UPDATE class_key SET wrapped = (SELECT wrapped FROM class_key k WHERE k.class = 2 AND "
            "k.user = class_key.user) WHERE class = 1",
            "was not given by");
        row("a user taken away", "keys.db",
            "DELETE FROM class_key WHERE user = 'ines'; DELETE FROM user WHERE name = 'ines'",
            "user ines was stated and is missing");
        row("a trigger that says yes for everybody", "facts.db",
            "CREATE TRIGGER yes AFTER INSERT ON basis BEGIN UPDATE basis SET withdrawn = 0; END",
            "facts.db: trigger yes was added by hand");
        row("a table of keys that takes anything", "keys.db",
            "ALTER TABLE class_key ADD COLUMN note TEXT", "keys.db: table class_key was changed");
        row("a delivery taken away", "facts.db",
            "DELETE FROM batch WHERE id = (SELECT max(batch) FROM leg)",
            "it is missing, though its rows are there");
        row("scores moved to another agent", "facts.db",
            "UPDATE score_block SET sealed = (SELECT sealed FROM score_block ORDER BY agent DESC, "
            "day LIMIT 1) WHERE agent = (SELECT min(agent) FROM score_block)",
            "score_block");
        row("a name moved to another agent", "facts.db",
            "UPDATE agent SET sealed = (SELECT sealed FROM agent WHERE id = 2) WHERE id = 1",
            "facts.db: agent 1");
        row("a customer moved to another row", "facts.db",
            "UPDATE customer SET sealed = (SELECT sealed FROM customer WHERE id = 2) WHERE id = 1",
            "facts.db: customer 1");
        row("a transcript moved to another contact", "facts.db",
            "UPDATE transcript SET sealed = (SELECT sealed FROM transcript ORDER BY leg DESC LIMIT "
            "1) WHERE leg = (SELECT min(leg) FROM transcript)",
            "batch");
        row("a basis of consent that nobody gave", "facts.db",
            "INSERT INTO basis SELECT key, 'consent', 'emotion', 0, 0 FROM leg WHERE key NOT IN "
            "(SELECT leg FROM basis)",
            "facts.db: table basis: it has 1 row(s) too many");
        row("a subject line that nobody wrote", "facts.db",
            "INSERT INTO subject SELECT key, zeroblob(60) FROM leg LIMIT 1",
            "facts.db: table subject: it has 1 row(s) too many");
        row("the day on which somebody left", "facts.db",
            "UPDATE agent SET until_day = 20000 WHERE id = 1",
            "facts.db: table agent: its rows are not those that were written");
        row("a day of scores taken away", "facts.db",
            "DELETE FROM score_block WHERE day = (SELECT min(day) FROM score_block)",
            "facts.db: table score_block");
        row("somebody said to be forgotten", "facts.db",
            "INSERT INTO erased_person VALUES(zeroblob(32), 0, 0, 0, 0, 0, 0, 0, 0)",
            "facts.db: table erased_person: it has 1 row(s) too many");
        row("a delivery taken away with all its contacts", "facts.db",
            "PRAGMA foreign_keys = ON; DELETE FROM leg WHERE batch = (SELECT max(id) FROM batch); "
            "DELETE FROM batch WHERE id = (SELECT max(id) FROM batch)",
            "facts.db: table batch: 1 row(s) are missing");
        row("the salt of a passphrase", "keys.db",
            "UPDATE user SET salt = zeroblob(length(salt)) WHERE name = 'ines'",
            "keys.db: table user: its rows are not those that were written");
        row("the cost of a passphrase", "keys.db",
            "UPDATE user SET ops = ops + 1 WHERE name = 'ines'", "keys.db: table user");
        row("a data key spoilt", "keys.db",
            "UPDATE data_key SET sealed = zeroblob(length(sealed)) WHERE id = (SELECT min(id) FROM "
            "data_key)",
            "keys.db: table data_key");
        row("a note of somebody's own", "keys.db", "INSERT INTO meta VALUES('note', 'hello')",
            "keys.db: table meta: it has 1 row(s) too many");
        row("a note beside the decisions", "journal.db", "INSERT INTO meta VALUES('note', 'hello')",
            "journal.db: table meta: it has 1 row(s) too many");
        row("a witness made up", "journal.db",
            "INSERT INTO witness SELECT dev, dev, seq, hash, hlc, sig FROM entry LIMIT 1",
            "journal.db: table witness: it has 1 row(s) too many");
        row("a journal of a newer version", "journal.db",
            "PRAGMA user_version = 99; UPDATE meta SET value = '99.0.0' WHERE name = "
            "'readable_from'",
            "newer version of Attune");
    }
    void verifyNamesWhatSomebodyDidToTheFiles()
    {
        QFETCH(QString, file);
        QFETCH(QString, sql);
        QFETCH(QByteArray, says);
        const QString whole = path("whole"), copy = path("tampered");
        if (!QDir(whole).exists()) {
            QByteArray lines;
            for (int n = 1; n <= 14; ++n)
                lines += vcon(n, n > 1);
            write(path("whole.jsonl"), lines);
            QCOMPARE(with("import", whole, {path("whole.jsonl")}).code, 0);
            QCOMPARE(with("score", whole).code, 0);
            const Instant at = handover::nextFullHour(SystemClock().now());
            for (int i = 0; i < 3; ++i)
                QVERIFY(!note(whole, at + std::chrono::hours{i}, "told"));
            auto session = app::Session::openForWriting(
                {whole.toStdString()}, {{}, std::string("correct horse")});
            QVERIFY(session->vault().addUser(
                {"ines", "a good long one", Role::Evaluator, {}, {1, 8192}}, SystemClock().now()));
            QVERIFY(session->recordUsers());
        }
        QDir(copy).removeRecursively();
        std::filesystem::copy(
            whole.toStdString(), copy.toStdString(), std::filesystem::copy_options::recursive);
        {
            auto db = store::Connection::openWriter(
                copy.toStdString() + '/' + file.toStdString(), store::Durability::Full);
            const auto changed = db->guarded([&] { db->execute(sql.toStdString()); });
            QVERIFY2(bool(changed), changed ? "" : changed.error().detail.c_str());
        }
        const Outcome outcome = run({QStringLiteral("verify"), QStringLiteral("--centre"), copy});
        QCOMPARE(outcome.code, says.isEmpty() ? 0 : 1);
        QVERIFY2((outcome.out + outcome.err).contains(says), outcome.out + outcome.err);
    }

    void whoAnswersForWhatWasChangedByHandIsSaidByEveryLaterCheck()
    {
        const QString centre = path("by hand"), lines = path("by hand.jsonl");
        write(lines, vcon(1) + vcon(2));
        QCOMPARE(with("import", centre, {lines}).code, 0);
        QVERIFY(!note(centre, handover::nextFullHour(SystemClock().now()), "told"));
        const auto byHand = [&](const char *file, const std::string &sql) {
            auto db = store::Connection::openWriter(
                centre.toStdString() + '/' + file, store::Durability::Full);
            return db->guarded([&] { db->execute(sql); });
        };
        QVERIFY(byHand("facts.db", "UPDATE source SET zone = 'Europe/Rome'"));
        QVERIFY(byHand("keys.db", "INSERT INTO meta VALUES('note', 'hello')"));
        const Outcome found = with("verify", centre);
        QCOMPARE(found.code, 1);
        QVERIFY2(found.out.contains("facts.db: table source: its rows are not"), found.out);
        QVERIFY2(found.out.contains("keys.db: table meta: it has 1 row(s) too many"), found.out);

        QVERIFY(with("verify", centre, {QStringLiteral("--accept"), QString()}).code != 0);
        const Outcome accepted =
            with("verify", centre, {QStringLiteral("--accept"), QStringLiteral("the site moved")});
        QVERIFY2(accepted.code == 0, accepted.err);
        const Outcome later = with("verify", centre);
        QVERIFY2(later.code == 0, later.out + later.err);
        QVERIFY2(later.out.contains("table source"), later.out);
        QVERIFY2(later.out.contains("the site moved"), later.out);
        QVERIFY(with("verify", centre, {QStringLiteral("--accept"), QStringLiteral("again")})
                    .out.contains("nothing to accept"));

        // What has a signature or a digest of its own nobody can accept.
        QVERIFY(byHand("facts.db", "UPDATE leg SET flags = flags + 1"));
        QCOMPARE(
            with("verify", centre, {QStringLiteral("--accept"), QStringLiteral("no")}).code, 0);
        QCOMPARE(with("verify", centre).code, 1);
    }
};

ATTUNE_TEST(TestVerifyCommand)
#include "tst_verify_command.moc"
