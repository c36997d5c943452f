// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workstation that is lost is taken out: from a day on, or from now on, for everybody and for
// good.
#include "core/governance/workstations.h"
#include "core/journal/own_kinds.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/governance/office_desk.h"

using namespace attune;
using namespace attune::governance;
using namespace attune::tests;

namespace {

/// Two workstations of one centre, the second of which wrote on three days and is known here.
struct Fleet {
    explicit Fleet(const QTemporaryDir &dir)
        : here(dir.filePath(QStringLiteral("here")).toStdString())
        , laptop(dir.filePath(QStringLiteral("laptop")).toStdString(), Desk::kUser,
              here.desk.paths.keys())
    {
        for (const char *day : {"2026-03-02", "2026-03-04", "2026-03-06"}) {
            laptop.desk.clock.at = tests::at((std::string(day) + "T09:00:00Z").c_str());
            laptop.desk.tell("test:1", day);
        }
        here.desk.clock.at = tests::at("2026-03-06T12:00:00Z");
        here.desk.take(laptop.desk);
    }
    journal::DeviceId lost() const { return *laptop.desk.log->device(); }
    Workstation line()
    {
        const auto all = std::move(Workstations(here.office()).all()).value();
        for (const Workstation &one : all) {
            if (one.id == lost())
                return one;
        }
        qFatal("the laptop is not known");
    }

    OfficeDesk here, laptop;
};

} // namespace

class TestWorkstations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachIsListedWithWhatIsKnownOfItHere()
    {
        QTemporaryDir dir;
        Fleet fleet(dir);
        fleet.here.desk.tell("test:2", "here");
        const auto all = std::move(Workstations(fleet.here.office()).all()).value();
        QCOMPARE(all.size(), std::size_t(2));
        QVERIFY(!all[0].isOwn); // of more entries
        QCOMPARE(all[0].written, std::int64_t(3));
        QCOMPARE(*all[0].last, tests::at("2026-03-06T09:00:00Z"));
        QVERIFY(!all[0].revoked);
        QVERIFY(all[1].isOwn);
        QCOMPARE(all[1].user, std::string(Desk::kUser));
    }

    void whatItWroteFromThenOnDoesNotCount_data()
    {
        QTest::addColumn<QString>("lost");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("counts");
        QTest::newRow("from now on") << "" << 3 << "2026-03-02;2026-03-04;2026-03-06;";
        QTest::newRow("from a day") << "2026-03-04T00:00:00Z" << 1 << "2026-03-02;";
        QTest::newRow("from the moment of an entry")
            << "2026-03-06T09:00:00Z" << 2 << "2026-03-02;2026-03-04;";
        QTest::newRow("from before it wrote anything") << "2026-03-01T00:00:00Z" << 0 << "";
        QTest::newRow("from a day to come")
            << "2026-04-01T00:00:00Z" << 3 << "2026-03-02;2026-03-04;2026-03-06;";
    }
    void whatItWroteFromThenOnDoesNotCount()
    {
        QFETCH(QString, lost);
        QFETCH(int, after);
        QFETCH(QString, counts);
        QTemporaryDir dir;
        Fleet fleet(dir);
        Workstations workstations(fleet.here.office());
        QVERIFY(workstations.revoke(fleet.lost(),
            lost.isEmpty() ? std::nullopt : std::optional(tests::at(lost.toUtf8().constData())),
            "left on a train"));
        const std::string told = fleet.here.desk.texts("test:1");
        QCOMPARE(told == "nothing" ? QString() : QString::fromStdString(told), counts);
        const Workstation line = fleet.line();
        QVERIFY(line.revoked);
        QCOMPARE(line.revoked->after, std::int64_t(after));
        QCOMPARE(line.revoked->by, std::string(Desk::kUser));
        QCOMPARE(line.revoked->reason, std::string("left on a train"));
        // What it writes after that arrives and counts nowhere.
        fleet.laptop.desk.tell("test:1", "stolen");
        fleet.here.desk.take(fleet.laptop.desk);
        QCOMPARE(fleet.here.desk.texts("test:1").find("stolen"), std::string::npos);
        // And it hears of it itself.
        fleet.laptop.desk.take(fleet.here.desk);
        fleet.laptop.desk.reopen();
        QVERIFY(!fleet.laptop.desk.log->health()->refuses.empty());
    }

    void ofTwoWhoSaySoTheEarlierDayCounts()
    {
        QTemporaryDir dir;
        Fleet fleet(dir);
        Workstations workstations(fleet.here.office());
        QVERIFY(workstations.revoke(fleet.lost(), {}, "not found"));
        QVERIFY(workstations.revoke(
            fleet.lost(), tests::at("2026-03-04T00:00:00Z"), "it was gone on Wednesday"));
        QCOMPARE(fleet.line().revoked->after, std::int64_t(1));
        QVERIFY(workstations.revoke(fleet.lost(), {}, "again"));
        QCOMPARE(fleet.line().revoked->after, std::int64_t(1));
    }

    void aClockThatWasSetBackHidesNothing()
    {
        QTemporaryDir dir;
        Fleet fleet(dir);
        // Its file says so; its own program would never write a time before the last one.
        fleet.here.desk.tamper(
            "UPDATE entry SET hlc = (SELECT hlc FROM entry WHERE seq = 1) - 65536 WHERE seq = 3");
        fleet.here.desk.reopen();
        Workstations workstations(fleet.here.office());
        QVERIFY(workstations.revoke(fleet.lost(), tests::at("2026-03-04T00:00:00Z"), "lost"));
        QCOMPARE(fleet.line().revoked->after, std::int64_t(1));
    }

    void whatCannotBeSaidIsRefused_data()
    {
        QTest::addColumn<int>("whose"); // 0: the lost one's, 1: one's own, 2: nobody's
        QTest::addColumn<bool>("administrator");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<int>("fault");
        QTest::newRow("by somebody else") << 0 << false << "lost" << int(Fault::Denied);
        QTest::newRow("without a reason") << 0 << true << "" << int(Fault::Invalid);
        QTest::newRow("the one they sit at") << 1 << true << "lost" << int(Fault::Invalid);
        QTest::newRow("one nobody knows") << 2 << true << "lost" << int(Fault::NotFound);
    }
    void whatCannotBeSaidIsRefused()
    {
        QFETCH(int, whose);
        QFETCH(bool, administrator);
        QFETCH(QString, reason);
        QFETCH(int, fault);
        QTemporaryDir dir;
        Fleet fleet(dir);
        if (!administrator)
            fleet.here.desk.authority.roles = Role::Supervisor;
        const journal::DeviceId id = whose == 0 ? fleet.lost()
            : whose == 1                        ? *fleet.here.desk.log->device()
                                                : journal::DeviceId{};
        const auto done = Workstations(fleet.here.office()).revoke(id, {}, reason.toStdString());
        QVERIFY(!done);
        QCOMPARE(int(done.error().fault), fault);
        QCOMPARE(fleet.here.desk.texts("test:1"), std::string("2026-03-02;2026-03-04;2026-03-06;"));
    }
};

ATTUNE_TEST(TestWorkstations)
#include "tst_workstations.moc"
