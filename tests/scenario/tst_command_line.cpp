// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program as somebody calls it: import, import again, killed imports, score, verify, brief.
#include "app/session/governance_office.h"
#include "app/session/handover.h"
#include "core/governance/access_log.h"
#include "core/governance/consent_service.h"
#include "tests/scenario/notes.h"
#include "tests/scenario/program.h"
#include "tests/support/program/test_program.h"

#include <QDirIterator>
#include <QLocalServer>
#include <QLocalSocket>
#include <QScopeGuard>

#include <array>

#include <sys/time.h>

using namespace attune;
using attune::tests::note;

class TestCommandLine : public QObject, protected tests::Program {
    Q_OBJECT

    /// What somebody there is shown of a hand-over: its texts and which entries stand against each
    /// other.
    static QStringList shown(const QString &centre, Instant at)
    {
        auto session = app::Session::openForReading(
            {centre.toStdString()}, {{}, std::string("correct horse")});
        const std::string subject = handover::subjectFor(at);
        const auto history = session->journal()->history(subject);
        QStringList out;
        for (const auto &side : handover::handOverFrom(subject, *history).sides)
            out += QString::fromStdString(side.note.openItems + ' ' + toHex(side.entry.hash));
        return out;
    }
    static std::int64_t openContacts(const QString &centre)
    {
        auto session = app::Session::openForReading(
            {centre.toStdString()}, {{}, std::string("correct horse")});
        auto reader = session->facts().reader();
        return (*reader)->single("SELECT count(*) FROM leg WHERE basis > 0");
    }

private Q_SLOTS:
    void helpNeedsNoCentre_data()
    {
        QTest::addColumn<QString>("command");
        for (const char *command : {"import", "score", "brief", "report", "governance", "demo",
                 "verify", "tour", "user", "exchange", "invite", "join"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void helpNeedsNoCentre()
    {
        QFETCH(QString, command);
        const Outcome outcome = run({command, QStringLiteral("--help")});
        QCOMPARE(outcome.code, 0);
        QVERIFY(outcome.out.contains("attune " + command.toUtf8()));
    }

    void wrongUsageIsTwo()
    {
        QCOMPARE(run({QStringLiteral("import")}).code, 2);
        QCOMPARE(run({QStringLiteral("brief"), QStringLiteral("--no-such-option")}).code, 2);
        QCOMPARE(run({QStringLiteral("demo")}).code, 2);
        QCOMPARE(run({QStringLiteral("report"), QStringLiteral("weather")}).code, 2);
        QCOMPARE(run({QStringLiteral("governance"), QStringLiteral("weather")}).code, 2);
        QCOMPARE(run({QStringLiteral("governance")}).code, 2);
    }

    void aMeasurementPrintsTheFiguresOfItsGroups()
    {
        const Outcome measured = run({QStringLiteral("bench"), QStringLiteral("agreement")});
        QVERIFY2(measured.code == 0, measured.err);
        for (const char *figure : {"units ", "alpha_ordinal.median_ms", "bootstrap_1000.least_ms"})
            QVERIFY2(measured.out.contains(figure), measured.out);
    }

    void whatIsBrokenIsSetAsideAndItsNeighboursAreNot()
    {
        const QString file = path("mixed.vcon.jsonl");
        write(file, vcon(1) + "{\"broken\": \n" + vcon(2) + "\n" + vcon(3));
        const QString centre = path("mixed");
        const QStringList command{QStringLiteral("import"), QStringLiteral("--json"),
            QStringLiteral("--centre"), centre, file};
        const Outcome first = run(command);
        QVERIFY2(first.code == 3, first.err.constData());
        QCOMPARE(first.json().value(QStringLiteral("accepted")).toInt(), 3);
        QCOMPARE(first.json().value(QStringLiteral("set_aside")).toInt(), 1);
        QVERIFY(first.json()
                    .value(QStringLiteral("reasons"))
                    .toObject()
                    .contains(QStringLiteral("broken_json")));
        const Outcome again = run(command);
        QCOMPARE(again.json().value(QStringLiteral("unchanged")).toInt(), 3);
        QCOMPARE(again.json().value(QStringLiteral("accepted")).toInt(), 0);
        QCOMPARE(run({QStringLiteral("score"), QStringLiteral("--centre"), centre}).code, 0);
        const Outcome brief = run({QStringLiteral("brief"), QStringLiteral("--centre"), centre});
        QCOMPARE(brief.code, 0);
        const QStringList index{QStringLiteral("report"), QStringLiteral("index"),
            QStringLiteral("--json"), QStringLiteral("--centre"), centre};
        // Until it is settled whether a works agreement applies nobody's figures are printed.
        for (const QStringList &closed : {index,
                 {QStringLiteral("report"), QStringLiteral("load"), QStringLiteral("--centre"),
                     centre},
                 {QStringLiteral("export"), QStringLiteral("interactions"), QStringLiteral("--why"),
                     QStringLiteral("to be sure"), QStringLiteral("--centre"), centre}}) {
            const Outcome refused = run(closed);
            QCOMPARE(refused.code, 1);
            QVERIFY2(refused.err.contains("attune governance"), refused.err);
            QVERIFY(refused.out.isEmpty());
        }
        QCOMPARE(
            run({QStringLiteral("governance"), QStringLiteral("--none"),
                    QStringLiteral("nobody is employed here"), QStringLiteral("--centre"), centre})
                .code,
            0);
        const Outcome report = run(index);
        QCOMPARE(report.json()[QStringLiteral("weights_version")].toInt(), 1);
        for (const QJsonValue &unit : report.json()[QStringLiteral("units")].toArray())
            QVERIFY(!unit[QStringLiteral("index")].isDouble()); // three contacts are too few
        QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--centre"), centre}).code, 0);
    }

    void aWrongPassphraseOpensNothing()
    {
        const QString centre = path("locked");
        write(path("one.vcon.jsonl"), vcon(1));
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--centre"), centre,
                         path("one.vcon.jsonl")})
                     .code,
            0);
        QProcess process;
        QProcessEnvironment wrong = environment();
        wrong.insert(QStringLiteral("ATTUNE_PASSPHRASE"), QStringLiteral("not this"));
        process.setProcessEnvironment(wrong);
        process.start(QStringLiteral(ATTUNE_PROGRAM),
            {QStringLiteral("score"), QStringLiteral("--centre"), centre});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 1);
    }

    void usersAreAddedAndTakenAwayByAnAdministratorAlone()
    {
        const QString centre = path("users");
        write(path("users.vcon.jsonl"), vcon(1));
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--centre"), centre,
                         path("users.vcon.jsonl")})
                     .code,
            0);
        const auto user = [&](const QStringList &arguments, const QByteArray &typed,
                              const char *passphrase = "correct horse") {
            QProcess process;
            QProcessEnvironment with = environment();
            with.insert(QStringLiteral("ATTUNE_PASSPHRASE"), QString::fromLatin1(passphrase));
            process.setProcessEnvironment(with);
            process.start(QStringLiteral(ATTUNE_PROGRAM),
                QStringList{QStringLiteral("user")} + arguments
                    + QStringList{QStringLiteral("--centre"), centre, QStringLiteral("--json")});
            process.write(typed);
            process.closeWriteChannel();
            process.waitForFinished(120000);
            return Outcome{process.exitCode(), process.readAllStandardOutput(),
                process.readAllStandardError()};
        };
        const QString fd = QStringLiteral("--new-passphrase-fd");
        const QString zero = QStringLiteral("0");
        const QString roles = QStringLiteral("--roles");
        const QString asOmar = QStringLiteral("--user=omar");
        const QStringList addOmar{QStringLiteral("add"), QStringLiteral("omar"), roles,
            QStringLiteral("hr,leader"), fd, zero};
        QCOMPARE(user(addOmar, "long enough\n", "not this").code, 1);
        const Outcome added = user(addOmar, "long enough\n");
        QVERIFY2(added.code == 0, added.err);
        QCOMPARE(added.json()[QStringLiteral("roles")].toArray().size(), 2);
        QCOMPARE(user(addOmar, "long enough\n").code, 1); // there already
        QCOMPARE(user({QStringLiteral("add"), QStringLiteral("zoe"), roles, QStringLiteral("queen"),
                          fd, zero},
                     "x\n")
                     .code,
            2);
        QCOMPARE(
            user({QStringLiteral("disable"), QStringLiteral("omar"), asOmar}, {}, "long enough")
                .code,
            1); // no administrator
        QCOMPARE(
            user({QStringLiteral("passphrase"), asOmar, fd, zero}, "another one\n", "long enough")
                .code,
            0);
        const Outcome parts = user({QStringLiteral("recovery"), QStringLiteral("make")}, {});
        QCOMPARE(parts.json()[QStringLiteral("parts")].toArray().size(), 3);
        QCOMPARE(user({QStringLiteral("disable"), QStringLiteral("omar")}, {}).code, 0);
        QCOMPARE(
            user({QStringLiteral("passphrase"), asOmar, fd, zero}, "x\n", "another one").code, 1);
        const auto listed = user({QStringLiteral("list")}, {}).json();
        QCOMPARE(listed[QStringLiteral("users")].toArray().size(), 3); // the recovery key, too
        QVERIFY(listed[QStringLiteral("recovery")].toBool());
        const QByteArray two = parts.json()[QStringLiteral("parts")][0].toString().toUtf8() + '\n'
            + parts.json()[QStringLiteral("parts")][2].toString().toUtf8() + '\n';
        write(path("new-passphrase"), "found again\n");
        QProcess recover;
        recover.setProcessEnvironment(environment());
        recover.start(QStringLiteral("/bin/sh"),
            {QStringLiteral("-c"),
                QStringLiteral("\"$0\" user recovery use ada --centre \"$1\" --parts-fd 0 "
                               "--new-passphrase-fd 3 3<\"$2\""),
                QStringLiteral(ATTUNE_PROGRAM), centre, path("new-passphrase")});
        recover.write(two);
        recover.closeWriteChannel();
        recover.waitForFinished(120000);
        QVERIFY2(recover.exitCode() == 0, recover.readAllStandardError());
        QCOMPARE(user({QStringLiteral("roles"), QStringLiteral("ada"), roles,
                          QStringLiteral("administrator,legal"), QStringLiteral("--user=ada")},
                     {}, "found again")
                     .code,
            0);
        // Every change of users is in the journal; keys.db put back to before them is found.
        const auto verify = [&] {
            return run({QStringLiteral("verify"), QStringLiteral("--centre"), centre,
                           QStringLiteral("--json")})
                .json();
        };
        QVERIFY2(verify()[QStringLiteral("sound")].toBool(),
            QJsonDocument(verify()).toJson().constData());
        {
            auto keys = store::Connection::openWriter(
                (centre + QStringLiteral("/keys.db")).toStdString(), store::Durability::Full);
            QVERIFY(keys);
            keys->execute("DELETE FROM roster WHERE seq = (SELECT max(seq) FROM roster)");
        }
        const QJsonObject found = verify();
        QVERIFY(!found[QStringLiteral("sound")].toBool());
        QVERIFY2(found[QStringLiteral("problem")].toString().contains(QStringLiteral("ada")),
            QJsonDocument(found).toJson().constData());
    }

    void whatHoldsIsPrintedAndNobodySignsAlone()
    {
        const QString centre = path("governed"), file = path("governed.jsonl");
        write(file, vcon(1) + '\n');
        const QString option = QStringLiteral("--centre");
        QCOMPARE(run({QStringLiteral("import"), option, centre, file}).code, 0);
        const QString name = QStringLiteral("governance"), page = QStringLiteral("agreement"),
                      json = QStringLiteral("--json");
        const auto agreement = [&] {
            return run({name, page, json, option, centre}).json();
        };
        QCOMPARE(agreement()[QStringLiteral("closed")].toString(), QStringLiteral("not_chosen"));
        const QString text = path("agreement.json");
        write(text, run({name, QStringLiteral("--template")}).out);
        const Outcome put = run({name, option, centre, QStringLiteral("--load"), text});
        QVERIFY2(put.code == 0, put.err);
        QCOMPARE(agreement()[QStringLiteral("closed")].toString(), QStringLiteral("waiting"));
        const Outcome own = run({name, option, centre, QStringLiteral("--sign")});
        QCOMPARE(own.code, 1);
        QVERIFY2(own.err.contains("somebody else signs it"), own.err);
        // Of what is put forward beside an agreement that nobody signed, this counts at once.
        QCOMPARE(
            run({name, option, centre, QStringLiteral("--none"), QStringLiteral("too short")}).code,
            1);
        QCOMPARE(run({name, option, centre, QStringLiteral("--none"),
                         QStringLiteral("we are three sisters")})
                     .code,
            0);
        QVERIFY(agreement()[QStringLiteral("closed")].isNull());
        for (const char *each : {"consent", "classes", "oversight", "steward", "misuse"}) {
            const Outcome printed = run({name, QString::fromLatin1(each), json, option, centre});
            QVERIFY2(printed.code == 0, printed.err);
            QCOMPARE(printed.json()[QStringLiteral("page")].toString(), QString::fromLatin1(each));
        }
        QCOMPARE(
            run({name, QStringLiteral("--status"), QStringLiteral("7K3QX"), option, centre}).code,
            2);
    }

    void decisionsAreInTheBriefVerifiedAndCanBeProvedToOthers()
    {
        const QString centre = path("decided"), file = path("decided.jsonl");
        write(file, vcon(1) + '\n');
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--centre"), centre, file}).code, 0);
        handover::Note note;
        note.at = handover::nextFullHour(SystemClock().now());
        note.openItems = "Two callbacks before five";
        {
            auto session = app::Session::openForWriting(
                {centre.toStdString()}, {{}, std::string("correct horse")});
            QVERIFY(session);
            handover::Service service(*session->journal(), session->vault().user());
            QVERIFY(service.write(note, {}));
        }
        const Outcome brief = run({QStringLiteral("brief"), QStringLiteral("--centre"), centre});
        QVERIFY2(brief.out.contains("Open: Two callbacks before five"), brief.out + brief.err);
        const QStringList verify{
            QStringLiteral("verify"), QStringLiteral("--centre"), centre, QStringLiteral("--json")};
        const Outcome sound = run(verify);
        QCOMPARE(sound.code, 0);
        QCOMPARE(sound.json()[QStringLiteral("decisions")].toInt(), 1);

        const QString evidence = path("evidence.json");
        const QStringList about{QStringLiteral("export"), QStringLiteral("evidence"),
            QStringLiteral("--centre"), centre, QStringLiteral("--subject"),
            QString::fromStdString(handover::subjectFor(note.at)), QStringLiteral("--out"),
            evidence};
        const QStringList check{QStringLiteral("verify"), QStringLiteral("--evidence"), evidence};
        QCOMPARE(run(about).code, 2); // nothing leaves without a reason
        QVERIFY(!QFile::exists(evidence));
        QCOMPARE(run(about + QStringList{QStringLiteral("--signatures")}).code, 0);
        const Outcome signedAlone = run(check);
        QCOMPARE(signedAlone.code, 0);
        QVERIFY2(signedAlone.out.contains("left out"), signedAlone.out);
        QVERIFY2(!signedAlone.out.contains("Two callbacks"), signedAlone.out);
        const Outcome exported =
            run(about + QStringList{QStringLiteral("--why"), QStringLiteral("asked by counsel")});
        QVERIFY2(exported.code == 0, exported.err);
        const Outcome proved = run(check);
        QCOMPARE(proved.code, 0);
        QVERIFY2(proved.out.contains("Two callbacks before five"), proved.out);
        QVERIFY2(proved.out.contains("Mark in the access log: "), proved.out);
        QFile stored(evidence);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        QByteArray text = stored.readAll();
        stored.close();
        text.replace("asked by counsel", "asked by nobody!");
        write(evidence, text);
        QCOMPARE(run(check).code, 1);

        auto journal = store::Connection::openWriter(
            store::CentrePaths{centre.toStdString()}.journal(), store::Durability::Full);
        QVERIFY(journal);
        journal->execute("UPDATE payload SET sealed = zeroblob(length(sealed))");
        const Outcome damaged = run(verify);
        QCOMPARE(damaged.code, 1);
        QVERIFY(damaged.json()[QStringLiteral("problem")].toString().startsWith(
            QStringLiteral("entry 1 of device")));
    }

    void twoCopiesOfACentreThatWorkedApartShowTheSameStatesAndConflicts()
    {
        const QString first = path("office"), second = path("laptop"), stick = path("stick");
        QVERIFY(QDir().mkpath(stick));
        write(path("office.jsonl"), vcon(1));
        QCOMPARE(with("import", first, {path("office.jsonl")}).code, 0);
        const Instant at = handover::nextFullHour(SystemClock().now());
        QVERIFY(!note(first, at, "before the laptop came"));
        const Outcome invited = with("invite", first, {stick});
        QVERIFY2(invited.code == 0, invited.err);
        const QString code = invited.json()[QStringLiteral("invitation")].toString();
        const Outcome joined = with("join", second, {stick, code});
        QVERIFY2(joined.code == 0, joined.err);
        // An administrator lets in their own; others wait for one, see the tests of joining.
        QVERIFY(!joined.json()[QStringLiteral("waits")].toBool());
        QCOMPARE(shown(second, at), shown(first, at));

        const Instant next = at + std::chrono::hours{1};
        QVERIFY(!note(first, next, "from the office"));
        QVERIFY(!note(second, next, "from the laptop"));
        for (const QString &centre : {first, second, first}) {
            const Outcome exchanged = with("exchange", centre, {stick});
            QVERIFY2(exchanged.code == 0, exchanged.err + exchanged.out);
        }
        QCOMPARE(shown(first, next).size(), 2);
        QCOMPARE(shown(first, next), shown(second, next));
        QCOMPARE(shown(first, at), shown(second, at));
        for (const QString &centre : {first, second}) {
            const Outcome verified = with("verify", centre);
            QVERIFY2(verified.code == 0, verified.out);
            QCOMPARE(verified.json()[QStringLiteral("devices")].toInt(), 2);
        }
        // A customer's no that is taken down where no facts are holds where they are.
        QCOMPARE(openContacts(first), std::int64_t(1));
        {
            auto session = app::Session::openForWriting(
                {second.toStdString()}, {{}, std::string("correct horse")});
            governance::ConsentWithdrawn no;
            no.customer = "k-1";
            no.at = session->clock().now();
            const Done said = governance::Consents(*app::officeOf(*session)).withdraw(no, {});
            QVERIFY2(said, said ? "" : said.error().detail.c_str());
        }
        for (const QString &centre : {second, first})
            QCOMPARE(with("exchange", centre, {stick}).code, 0);
        QCOMPARE(openContacts(first), std::int64_t(0));
        // What nobody shares stays where it is, and a folder that is gone is said to be.
        QCOMPARE(with("exchange", first, {path("no stick")}).code, 1);
        QCOMPARE(with("exchange", first, {first}).code, 1);
        QCOMPARE(with("exchange", first).code, 2);
    }

    void aCopiedFolderReadsAndDecidesNothingUntilItJoins()
    {
        const QString centre = path("original"), copy = path("copy");
        write(path("original.jsonl"), vcon(1));
        QCOMPARE(with("import", centre, {path("original.jsonl")}).code, 0);
        const Instant at = handover::nextFullHour(SystemClock().now());
        QVERIFY(!note(centre, at, "written once"));
        std::filesystem::copy(
            centre.toStdString(), copy.toStdString(), std::filesystem::copy_options::recursive);
        QCOMPARE(note(copy, at + std::chrono::hours{1}, "twice"), std::optional(Fault::Denied));
        QCOMPARE(shown(copy, at), shown(centre, at));
        const QJsonArray notices = with("verify", copy).json()[QStringLiteral("notices")].toArray();
        QVERIFY(std::ranges::any_of(notices, [](const QJsonValue &notice) {
            return notice.toString().startsWith(QStringLiteral("this folder is a copy"));
        }));
        QCOMPARE(with("import", copy, {path("original.jsonl")}).code, 0);
        const Outcome joined = with("join", copy);
        QVERIFY2(joined.code == 0, joined.err);
        QVERIFY(!note(copy, at + std::chrono::hours{1}, "by another workstation"));
        QCOMPARE(with("verify", copy).json()[QStringLiteral("devices")].toInt(), 2);
        // A renamed folder is the same one.
        QVERIFY(QDir().rename(centre, path("renamed")));
        QVERIFY(!note(path("renamed"), at + std::chrono::hours{2}, "still here"));
        QCOMPARE(with("join", path("renamed")).code, 1);
    }

    void aCommandHandsItsWorkToTheConsoleThatHoldsTheCentre()
    {
        QVERIFY(QDir().mkpath(path("run")));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path("run")));
        const auto back = qScopeGuard([] { qunsetenv("XDG_RUNTIME_DIR"); });
        const QString centre = path("held");
        write(path("first.vcon.jsonl"), vcon(1));
        write(path("second.vcon.jsonl"), vcon(2) + vcon(3));
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--centre"), centre,
                         path("first.vcon.jsonl")})
                     .code,
            0);
        QCOMPARE(run({QStringLiteral("governance"), QStringLiteral("agreement"),
                         QStringLiteral("--centre"), centre, QStringLiteral("--none"),
                         QStringLiteral("three people")})
                     .code,
            0);
        QProcess console;
        QProcessEnvironment offscreen = environment();
        offscreen.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        offscreen.insert(QStringLiteral("XDG_CONFIG_HOME"), path("config"));
        console.setProcessEnvironment(offscreen);
        console.start(QStringLiteral(ATTUNE_PROGRAM), {QStringLiteral("--centre"), centre});
        const QString name = attune::app::handoverPlaces({centre.toStdString()}).front();
        const auto listens = [&] {
            QLocalSocket socket;
            socket.connectToServer(name);
            return socket.waitForConnected(200);
        };
        QTRY_VERIFY_WITH_TIMEOUT(listens(), 30000);
        const Outcome handed = run({QStringLiteral("import"), QStringLiteral("--json"),
            QStringLiteral("--centre"), centre, path("second.vcon.jsonl")});
        QVERIFY2(handed.code == 0, handed.err.constData());
        QCOMPARE(handed.json().value(QStringLiteral("accepted")).toInt(), 2);
        // Reading goes on beside it; a second console or another writer is told who holds it.
        QCOMPARE(run({QStringLiteral("brief"), QStringLiteral("--centre"), centre}).code, 0);
        const Outcome scored = run({QStringLiteral("score"), QStringLiteral("--json"),
            QStringLiteral("--centre"), centre});
        QVERIFY2(scored.code == 0, scored.err.constData());
        QVERIFY(!scored.json().value(QStringLiteral("stamp")).toString().isEmpty());
        const auto retry = [&](const QStringList &more) {
            return run(QStringList{QStringLiteral("import"), QStringLiteral("--json"),
                           QStringLiteral("--centre"), centre, QStringLiteral("--retry")}
                + more);
        };
        write(path("third.vcon.jsonl"), "{,}\n");
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--centre"), centre,
                         path("third.vcon.jsonl")})
                     .code,
            3);
        QCOMPARE(retry({}).json().value(QStringLiteral("set_aside")).toInt(), 1);
        const auto rows =
            retry({QStringLiteral("--list")}).json().value(QStringLiteral("set_aside")).toArray();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0][QStringLiteral("line")].toInt(), 1);
        const QString id = QString::number(rows[0][QStringLiteral("id")].toInteger());
        QCOMPARE(retry({QStringLiteral("--show"), id}).out, QByteArray("{,}"));
        write(path("mended.json"), vcon(4));
        const Outcome mended = retry({QStringLiteral("--mend"), id, path("mended.json")});
        QVERIFY2(mended.code == 0, mended.err.constData());
        QCOMPARE(mended.json().value(QStringLiteral("accepted")).toInt(), 1);
        QVERIFY(retry({QStringLiteral("--list")})
                    .json()
                    .value(QStringLiteral("set_aside"))
                    .toArray()
                    .isEmpty());
        QVERIFY(QDir().mkpath(path("sounds")));
        write(path("sounds/c-77.wav"), "no sound");
        const Outcome sounds = run({QStringLiteral("import"), QStringLiteral("--json"),
            QStringLiteral("--centre"), centre, QStringLiteral("--recordings"), path("sounds")});
        QVERIFY2(sounds.code == 3, sounds.err.constData());
        QProcess stranger;
        QProcessEnvironment wrong = environment();
        wrong.insert(QStringLiteral("ATTUNE_PASSPHRASE"), QStringLiteral("not this"));
        stranger.setProcessEnvironment(wrong);
        stranger.start(QStringLiteral(ATTUNE_PROGRAM),
            {QStringLiteral("import"), QStringLiteral("--centre"), centre,
                path("first.vcon.jsonl")});
        QVERIFY(stranger.waitForFinished(60000));
        QCOMPARE(stranger.exitCode(), 1);
        console.kill();
        console.waitForFinished();
        {
            auto session = app::Session::openForReading(
                {centre.toStdString()}, {{}, std::string("correct horse")});
            const auto log = governance::AccessLog(*app::officeOf(*session)).entries();
            // The console wrote down what was shown, and nothing of panels that nobody looked at.
            QCOMPARE(log->size(), std::size_t(1));
            QVERIFY(log->front().opened->contact.ends_with("third.vcon.jsonl:1"));
        }
        QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--centre"), centre}).code, 0);
        // What it left behind is taken over by the next console of this centre.
        QVERIFY(name.startsWith(path("run/")));
        QVERIFY(QFileInfo::exists(name));
        QVERIFY(!listens());
        console.start(QStringLiteral(ATTUNE_PROGRAM), {QStringLiteral("--centre"), centre});
        QTRY_VERIFY_WITH_TIMEOUT(listens(), 30000);
        console.kill();
        console.waitForFinished();
        // And by that of any other, once it is old.
        QLocalServer living;
        QVERIFY(living.listen(path("run/attune-0123456789abcdef")));
        write(path("run/attune-notes"), "of a person");
        attune::app::sweepHandoverPlaces();
        QVERIFY(QFileInfo::exists(name)); // it may be about to listen
        for (const QString &each : {name, path("run/attune-0123456789abcdef")})
            QCOMPARE(::utimes(qPrintable(each), std::array<timeval, 2>{}.data()), 0);
        QVERIFY(attune::app::sweepHandoverPlaces() >= 1);
        QVERIFY(!QFileInfo::exists(name));
        QVERIFY(QFileInfo::exists(path("run/attune-notes")));
        QLocalSocket socket;
        socket.connectToServer(path("run/attune-0123456789abcdef"));
        QVERIFY(socket.waitForConnected(200));
    }

    void recordingsFindTheirContactsByName()
    {
        const QString centre = path("recorded");
        write(path("three.vcon.jsonl"), vcon(1) + vcon(2) + vcon(3));
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--centre"), centre,
                         path("three.vcon.jsonl")})
                     .code,
            0);
        const QString folder = path("calls");
        QVERIFY(QDir().mkpath(folder));
        // A second of silence: 8,000 samples of 8 bits.
        const QByteArray wav =
            QByteArray::fromHex("52494646641f000057415645666d7420100000000100010040"
                                "1f0000401f00000100080064617461401f0000")
            + QByteArray(8000, '\x80');
        write(folder + QStringLiteral("/c-1.wav"), wav);
        write(folder + QStringLiteral("/c-2_late.wav"), wav + QByteArray(1, '\x81'));
        write(folder + QStringLiteral("/c-3.wav"), "this is a letter");
        write(folder + QStringLiteral("/c-99.wav"), wav);
        const QStringList command{QStringLiteral("import"), QStringLiteral("--json"),
            QStringLiteral("--centre"), centre, QStringLiteral("--recordings"), folder,
            QStringLiteral("--name-pattern"), QStringLiteral("{contact_id}*")};
        const Outcome first = run(command);
        QVERIFY2(first.code == 3, first.err.constData());
        QCOMPARE(first.json().value(QStringLiteral("accepted")).toInt(), 2);
        const QJsonObject reasons = first.json().value(QStringLiteral("reasons")).toObject();
        QCOMPARE(reasons.value(QStringLiteral("unknown_format")).toInt(), 1);
        QCOMPARE(reasons.value(QStringLiteral("no_contact")).toInt(), 1);
        const Outcome again = run(command);
        QCOMPARE(again.json().value(QStringLiteral("unchanged")).toInt(), 2);
        QCOMPARE(run({QStringLiteral("verify"), QStringLiteral("--centre"), centre}).code, 0);
        // Sealed: no file of the centre holds a RIFF header.
        QDirIterator files(centre, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("WAVEfmt"));
        }
    }

    void aKilledImportGoesOnAndLosesNothing()
    {
        const QString file = path("many.vcon.jsonl");
        QByteArray lines;
        constexpr int kMany = 6000;
        for (int n = 0; n < kMany; ++n)
            lines += vcon(n);
        write(file, lines);
        const QString centre = path("killed");
        const QStringList command{QStringLiteral("import"), QStringLiteral("--json"),
            QStringLiteral("--centre"), centre, file};
        // Made first, so that every kill falls into an import.
        write(path("none.vcon.jsonl"), vcon(kMany));
        QCOMPARE(run({QStringLiteral("import"), QStringLiteral("--centre"), centre,
                         path("none.vcon.jsonl")})
                     .code,
            0);
        for (int i = 0; i < 30; ++i) {
            QProcess process;
            process.setProcessEnvironment(environment());
            process.start(QStringLiteral(ATTUNE_PROGRAM), command);
            process.waitForFinished(100 + 37 * i % 600);
            process.kill(); // SIGKILL: nothing is said to it
            process.waitForFinished();
            const Outcome verified = run({QStringLiteral("verify"), QStringLiteral("--json"),
                QStringLiteral("--centre"), centre});
            // The sums are recomputed at the end of an import; digests and SQLite must hold
            // after every kill.
            QCOMPARE(verified.json().value(QStringLiteral("damaged_batches")).toInt(-1), 0);
        }
        QCOMPARE(run(command).code, 0);
        const Outcome whole = run(command);
        QCOMPARE(whole.json().value(QStringLiteral("unchanged")).toInt(), kMany);
        const Outcome verified = run({QStringLiteral("verify"), QStringLiteral("--json"),
            QStringLiteral("--centre"), centre});
        QVERIFY2(verified.code == 0, verified.out.constData());
        QCOMPARE(verified.json().value(QStringLiteral("contacts")).toInt(), kMany + 1);
    }
};

ATTUNE_TEST(TestCommandLine)
#include "tst_command_line.moc"
