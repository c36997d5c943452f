// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the program says who, when and why; what a session needs goes to its participants
// alone; what is past its period goes.
#include "app/packs/forms.h"
#include "app/session/governance_office.h"
#include "app/session/package_order.h"
#include "core/access/access_service.h"
#include "core/forms/form_file.h"
#include "core/forms/published.h"
#include "core/governance/stewardship.h"
#include "tests/scenario/program.h"
#include "tests/support/program/test_program.h"

#include <QDir>
#include <QDirIterator>

using namespace attune;

class TestTrustCommands : public QObject, protected tests::Program {
    Q_OBJECT

    /// As it stands in the journal, in its newest version.
    static bool aPublishedFormTravels(
        const QString &centre, const QString &stick, const QString &participant)
    {
        auto session = app::Session::openForWriting(
            {centre.toStdString()}, {{}, std::string("correct horse")});
        forms::Form form = app::shippedForms()->front();
        forms::Publisher publisher(*session->journal());
        (void)publisher.publish(form, "first", {});
        form.title += " of spring";
        const auto second = publisher.publish(form, "second", publisher.form(form.id)->heads);
        app::PackageOrder order{stick, QStringLiteral("a form alone"),
            session->clock().now() + std::chrono::hours{1}, {participant}, {}, {},
            QString::fromStdString(form.id)};
        const auto sent = app::sendPackage(*session, order);
        const auto opened = sent ? app::openPackage(*session, stick, sent->id)
                                 : Result<exchange::Package>(sent.error());
        order.published = QStringLiteral("nobody-published-this");
        return second && *second == 2 && opened && opened->items.size() == 1
            && opened->items.front().name == form.id + "-2.json"
            && *forms::formFrom(textOf(opened->items.front().content)) == form
            && app::sendPackage(*session, order).error().fault == Fault::NotFound;
    }

private Q_SLOTS:
    void whatIsExportedSaysWhoWhenAndWhyAndStandsInTheLog()
    {
        const QString centre = path("exported");
        write(path("exported.jsonl"), vcon(1) + vcon(2));
        QCOMPARE(with("import", centre, {path("exported.jsonl")}).code, 0);
        const auto governance = [&](const QStringList &more) {
            return run(QStringList{QStringLiteral("governance"), QStringLiteral("--centre"), centre}
                + more);
        };
        QCOMPARE(
            governance({QStringLiteral("--none"), QStringLiteral("a centre of a test")}).code, 0);
        const auto exported = [&](const char *what, const QStringList &more) {
            return run(QStringList{QStringLiteral("export"), QString::fromLatin1(what),
                           QStringLiteral("--centre"), centre}
                + more);
        };
        const QStringList why{QStringLiteral("--why"), QStringLiteral("asked for by the court"),
            QStringLiteral("--reason"), QStringLiteral("legal_duty")};
        for (const char *what : {"interactions", "teams", "index"}) {
            QCOMPARE(exported(what, {}).code, 2); // without a reason nothing leaves
            QCOMPARE(exported(what,
                         {QStringLiteral("--why"), QStringLiteral("x"), QStringLiteral("--reason"),
                             QStringLiteral("fun")})
                         .code,
                2);
            const Outcome table = exported(what, why);
            QVERIFY2(table.code == 0, table.err);
            const QByteArray first = table.out.left(table.out.indexOf('\n'));
            QVERIFY2(first.contains("Exported by ") && first.contains("asked for by the court")
                    && first.contains("Legal duty"),
                first);
            // The mark in the file is that of the entry in the log.
            const QByteArray mark = first.mid(first.indexOf("Mark: ") + 6, 12);
            const Outcome log = governance({QStringLiteral("classes"), QStringLiteral("--json")});
            QVERIFY2(log.out.contains(mark), log.out);
        }
        const Outcome list = exported("interactions", why);
        QCOMPARE(list.out.count("Omar Said"), 2);
        QCOMPARE(exported("interactions", why + QStringList{QStringLiteral("--mask-names")})
                     .out.count("Omar Said"),
            0);
    }

    void aPackageIsOpenedByItsParticipantUntilTheSessionEnds()
    {
        const QString centre = path("sender"), stick = path("packages");
        QVERIFY(QDir().mkpath(stick));
        write(path("sender.jsonl"), vcon(1));
        QCOMPARE(with("import", centre, {path("sender.jsonl")}).code, 0);
        const QStringList send{QStringLiteral("package"), QStringLiteral("send"), stick,
            QStringLiteral("--centre"), centre, QStringLiteral("--json"),
            QStringLiteral("--session"), QStringLiteral("calibration of March"),
            QStringLiteral("--until"),
            QDateTime::currentDateTimeUtc().addDays(1).toString(Qt::ISODate),
            QStringLiteral("--contact"), QStringLiteral("c-1"), QStringLiteral("--for")};
        const QString own = QString::fromStdString(
            app::Session::openForReading({centre.toStdString()}, {})->vault().users().front());
        QCOMPARE(run(send + QStringList{own}).code, 1); // no agreement yet
        QCOMPARE(run({QStringLiteral("governance"), QStringLiteral("--centre"), centre,
                         QStringLiteral("--none"), QStringLiteral("a centre of a test")})
                     .code,
            0);
        QCOMPARE(run(send + QStringList{QStringLiteral("nobody")}).code, 1);
        const Outcome sent = run(send + QStringList{own});
        QVERIFY2(sent.code == 0, sent.err);
        const QString id = sent.json()[QStringLiteral("id")].toString();
        const auto package = [&](const QStringList &more) {
            return run(
                QStringList{QStringLiteral("package"), QStringLiteral("--centre"), centre} + more);
        };
        QVERIFY(package({QStringLiteral("list"), stick}).out.contains(id.toUtf8()));
        const Outcome opened = package({QStringLiteral("open"), stick, id});
        QVERIFY2(opened.out.contains("charged twice"), opened.out + opened.err);
        QCOMPARE(package({QStringLiteral("open"), stick, QStringLiteral("0000")}).code, 1);
        const Outcome unpacked =
            package({QStringLiteral("open"), stick, id, QStringLiteral("--out"), path("unpacked")});
        QCOMPARE(unpacked.code, 0);
        QCOMPARE(QDir(path("unpacked")).entryList(QDir::Files).size(), 2);
        QCOMPARE(package({QStringLiteral("open"), stick}).code, 2);
        QVERIFY(aPublishedFormTravels(centre, stick, own));
    }

    void retentionCountsFirstAndDeletesWhatWasDecided()
    {
        const QString centre = path("kept");
        write(path("kept.jsonl"), vcon(1) + vcon(2));
        QCOMPARE(with("import", centre, {path("kept.jsonl")}).code, 0);
        const auto retention = [&](const QStringList &more = {}) {
            return with("governance", centre, QStringList{QStringLiteral("retention")} + more);
        };
        QCOMPARE(retention().json()[QStringLiteral("interactions")].toInt(), 0);
        {
            auto session = app::Session::openForWriting(
                {centre.toStdString()}, {{}, std::string("correct horse")});
            governance::Stewardship stewardship(*app::officeOf(*session));
            QVERIFY(stewardship.decideClass(
                {vault::DataClass::Personal, session->vault().user(), "to be of use", 30}, {}));
        }
        const Outcome rehearsed = retention({QStringLiteral("--dry-run")});
        QVERIFY2(rehearsed.code == 0, rehearsed.err);
        QCOMPARE(rehearsed.json()[QStringLiteral("interactions")].toInt(), 2);
        QCOMPARE(retention({QStringLiteral("--dry-run")}).json(), rehearsed.json());
        const Outcome deleted = retention();
        QCOMPARE(deleted.json()[QStringLiteral("transcripts")].toInt(), 2);
        QCOMPARE(retention().json()[QStringLiteral("interactions")].toInt(), 0);
        QCOMPARE(with("verify", centre).code, 0);
        QCOMPARE(with("verify", centre).json()[QStringLiteral("decisions")].toInt(), 2);
    }

    void aCustomerIsForgottenByTwoAndComesBackWithNoDelivery()
    {
        const QString centre = path("forgetful"), file = path("forgetful.jsonl");
        write(file, vcon(7001) + vcon(7002));
        QCOMPARE(with("import", centre, {file}).code, 0);
        {
            auto session = app::Session::openForWriting(
                {centre.toStdString()}, {{}, std::string("correct horse")});
            QVERIFY(access::Service(session->vault(), session->statementClock())
                        .add({"Eva", "correct horse", attune::Role::Legal, {}, {1, 8192}}));
            QVERIFY(session->recordUsers());
        }
        const auto forget = [&](const char *step, const QStringList &more) {
            return run(QStringList{QStringLiteral("forget"), QString::fromLatin1(step),
                           QStringLiteral("--centre"), centre, QStringLiteral("--json")}
                + more);
        };
        const auto bytes = [&] {
            QByteArray all;
            QDirIterator files(centre, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile one(files.next());
                if (one.open(QIODevice::ReadOnly))
                    all += one.readAll();
            }
            return all;
        };
        const QStringList who{QStringLiteral("--customer"), QStringLiteral("k-7001")};
        const QStringList asEva =
            who + QStringList{QStringLiteral("--user"), QStringLiteral("Eva")};
        QVERIFY(bytes().contains("-7001"));
        QCOMPARE(forget("request", who).code, 1); // without a legal basis
        QCOMPARE(forget("request", {QStringLiteral("--basis"), QStringLiteral("Art. 17")}).code, 2);
        const QStringList basis{QStringLiteral("--basis"), QStringLiteral("Art. 17(1)(b) GDPR")};
        const QStringList nobody{QStringLiteral("--customer"), QStringLiteral("k-1")};
        QCOMPARE(forget("request", nobody + basis).code, 1);
        const Outcome asked = forget("request", who + basis);
        QVERIFY2(asked.code == 0, asked.err);
        QCOMPARE(asked.json()[QStringLiteral("status")].toString(), QStringLiteral("asked"));
        QCOMPARE(forget("confirm", who).code, 1); // who asked
        const QStringList hold{QStringLiteral("--reason"), QStringLiteral("a claim"),
            QStringLiteral("--review"), QStringLiteral("2099-01-01")};
        QCOMPARE(forget("hold", who + hold).code, 0);
        const Outcome held = forget("confirm", asEva);
        QCOMPARE(held.code, 1);
        QVERIFY2(held.err.contains("legal reason"), held.err);
        QVERIFY(bytes().contains("-7001"));
        QCOMPARE(
            forget("lift", asEva + QStringList{QStringLiteral("--reason"), QStringLiteral("over")})
                .code,
            0);
        const Outcome done = forget("confirm", asEva);
        QVERIFY2(done.code == 0, done.err);
        QCOMPARE(done.json()[QStringLiteral("status")].toString(), QStringLiteral("erased"));
        QVERIFY(done.json()[QStringLiteral("missing")].toArray().isEmpty());
        QVERIFY(!bytes().contains("-7001"));
        QVERIFY(bytes().contains("-7002"));
        write(path("again.jsonl"), vcon(7001) + vcon(7002));
        const Outcome again = with("import", centre, {path("again.jsonl")});
        QCOMPARE(again.code, 0);
        QCOMPARE(again.json()[QStringLiteral("unchanged")].toInt(), 2);
        QVERIFY(!bytes().contains("-7001"));
        QCOMPARE(with("verify", centre).code, 0);
        QCOMPARE(forget("list", {}).json()[QStringLiteral("persons")].toArray().size(), 1);
        QCOMPARE(run({QStringLiteral("forget"), QStringLiteral("everybody")}).code, 2);
    }

    void anEvaluationIsGivenUnderTheAgreementAndNotDisputedByWhoGaveIt()
    {
        const QString centre = path("disputed");
        write(path("disputed.jsonl"), vcon(1));
        write(path("short.json"),
            R"({"attune_form": 1, "id": "short", "title": "Short", "dispute_days": 3, "groups": [)"
            R"({"id": "all", "title": "All", "questions": [{"id": "heard", "text": "Heard", )"
            R"("type": "single", "options": [{"id": "1", "text": "1", "points": 0}, )"
            R"({"id": "2", "text": "2", "points": 1}]}]}]})");
        write(path("given.json"), R"({"heard": {"options": ["1"]}})");
        write(
            path("side.json"), R"({"heard": {"answer": {"options": ["2"]}, "reason": "it was"}})");
        const auto in = [&](const char *command, const QStringList &more) {
            return run(QStringList{QString::fromLatin1(command), QStringLiteral("--centre"), centre}
                + more);
        };
        const auto dispute = [&](const QStringList &more) {
            return in("dispute", more);
        };
        QCOMPARE(with("import", centre,
                     {QStringLiteral("--source"), QStringLiteral("acd"), path("disputed.jsonl")})
                     .code,
            0);
        QCOMPARE(in("form", {QStringLiteral("import"), path("short.json")}).code, 0);
        const QStringList evaluate{QStringLiteral("evaluate"), QStringLiteral("a-1"),
            QStringLiteral("acd/c-1"), QStringLiteral("short"), path("given.json")};
        QCOMPARE(dispute(evaluate).code, 1); // before it is settled whether an agreement applies
        QCOMPARE(
            in("governance", {QStringLiteral("--none"), QStringLiteral("a centre of a test")}).code,
            0);
        const Outcome given = dispute(evaluate);
        QVERIFY2(given.code == 0, given.err);
        QCOMPARE(dispute(evaluate).code, 1); // once
        const QString id = QString::fromUtf8(given.out).trimmed();
        const Outcome own = dispute({QStringLiteral("open"), id, path("side.json")});
        QCOMPARE(own.code, 1);
        QVERIFY(own.err.contains("own-evaluation"));
        QCOMPARE(dispute({QStringLiteral("open"), id, path("given.json")}).code, 1);
        QCOMPARE(dispute({QStringLiteral("assign"), id}).code, 2);
        QCOMPARE(dispute({QStringLiteral("retract"), id}).code, 1); // without a reason
        QCOMPARE(dispute({QStringLiteral("task"), id}).code, 1); // nobody was asked
        const QJsonObject shown = dispute({QStringLiteral("show"), id}).json();
        QCOMPARE(shown[QStringLiteral("versions")].toArray().size(), 1);
        QVERIFY(shown[QStringLiteral("dispute_until")].isString());
        const QJsonObject report =
            dispute({QStringLiteral("report"), QStringLiteral("--json")}).json();
        const QJsonObject whole = report[QStringLiteral("disputes")].toObject();
        QCOMPARE(whole[QStringLiteral("evaluations")].toInt(), 1);
        QVERIFY(whole[QStringLiteral("rate")].isNull() && whole[QStringLiteral("ci")].isNull());
        QCOMPARE(dispute({QStringLiteral("retract"), id, QStringLiteral("--why"),
                             QStringLiteral("the wrong contact")})
                     .code,
            0);
        QCOMPARE(with("verify", centre).code, 0);
    }
};

ATTUNE_TEST(TestTrustCommands)
#include "tst_trust_commands.moc"
