// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A note waits until somebody else has read it; two written apart are both shown; taking back is
// open.
#include "core/handover/handover_service.h"
#include "core/handover/handover_snapshot.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/journal/desks.h"

using namespace attune;
using namespace attune::handover;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

constexpr const char *kLeaving = "nadia";
constexpr const char *kComing = "omar";

handover::Note aNote(const char *open)
{
    handover::Note note;
    note.at = at("2026-03-02T14:00:00Z");
    note.openItems = open;
    note.inRecovery = {"a-17"};
    return note;
}

} // namespace

class TestHandover : public QObject {
    Q_OBJECT

    Desks m_desks;

    /// Two workstations that share the keys, so that each reads what the other wrote.
    std::unique_ptr<Desk> desk(const std::filesystem::path &keysOf = {})
    {
        return m_desks.desk(declareKinds, keysOf);
    }
    static Snapshot snapshot(Desk &desk, const char *user = kLeaving)
    {
        auto out = snapshotFor(*desk.log, desk.authority, user, at("2026-03-02T13:30:00Z"),
            at("2026-03-02T14:00:00Z"));
        if (!out)
            qFatal("%s", out.error().detail.c_str());
        return std::move(*out);
    }

private Q_SLOTS:
    void theSameMomentIsTheSameSubject()
    {
        QCOMPARE(subjectFor(at("2026-03-02T14:00:59Z")), std::string("handover:2026-03-02T14:00Z"));
        QCOMPARE(nextFullHour(at("2026-03-02T14:00:00Z")), at("2026-03-02T15:00:00Z"));
    }

    void aNoteThatSaysNothingIsRefused()
    {
        const auto here = desk();
        handover::Note empty;
        empty.at = at("2026-03-02T14:00:00Z");
        Service service(*here->log, kLeaving);
        QCOMPARE(int(service.write(empty, {}).error().fault), int(Fault::Invalid));
        empty.watch = std::string(4001, 'x');
        QCOMPARE(int(service.write(empty, {}).error().fault), int(Fault::Invalid));
        QVERIFY(snapshot(*here).open.empty());
    }

    void aNoteWaitsUntilSomebodyElseAcknowledgesIt()
    {
        const auto here = desk();
        Service leaving(*here->log, kLeaving), coming(*here->log, kComing);
        QVERIFY(leaving.write(aNote("two callbacks"), {}));
        Snapshot now = snapshot(*here);
        QCOMPARE(now.open.size(), std::size_t(1));
        QCOMPARE(now.open[0].sides[0].note.openItems, std::string("two callbacks"));
        QCOMPARE(now.open[0].sides[0].note.inRecovery, std::vector<std::string>{"a-17"});
        QVERIFY(now.next);
        QCOMPARE(int(leaving.acknowledge(now.open[0], "").error().fault), int(Fault::Denied));
        QVERIFY(coming.acknowledge(now.open[0], "read"));
        now = snapshot(*here);
        QVERIFY(now.open.empty());
        QCOMPARE(now.last->remark, std::string("read"));
        QVERIFY(now.last->acknowledged);
        // What was seen before is stale now.
        QVERIFY(leaving.takeBack(*now.last, "too early"));
        now = snapshot(*here);
        QCOMPARE(now.open.size(), std::size_t(1));
        QVERIFY(!now.last);
    }

    void aBetterNoteWantsToBeReadAgain()
    {
        const auto here = desk();
        Service leaving(*here->log, kLeaving), coming(*here->log, kComing);
        QVERIFY(leaving.write(aNote("first"), {}));
        QVERIFY(coming.acknowledge(snapshot(*here).open[0], ""));
        const auto seen = snapshot(*here).last->heads;
        QVERIFY(leaving.write(aNote("second"), seen));
        const Snapshot now = snapshot(*here);
        QCOMPARE(now.open.size(), std::size_t(1));
        QCOMPARE(now.open[0].sides.size(), std::size_t(1));
        QCOMPARE(int(leaving.write(aNote("third"), seen).error().fault), int(Fault::Conflict));
    }

    void aNoteTakenBackIsGone()
    {
        const auto here = desk();
        Service leaving(*here->log, kLeaving);
        QVERIFY(leaving.write(aNote("wrong day"), {}));
        QVERIFY(leaving.takeBack(snapshot(*here).open[0], "wrong day"));
        QVERIFY(snapshot(*here).open.empty());
        QVERIFY(leaving.write(aNote("right"), snapshot(*here).next->heads));
        QCOMPARE(snapshot(*here).open[0].sides[0].note.openItems, std::string("right"));
    }

    void twoNotesWrittenApartAreBothShownUntilOneCounts()
    {
        const auto keys = desk();
        keys->close();
        store::Connection::openWriter(keys->paths.keys(), store::Durability::Full)
            ->execute("DELETE FROM device");
        const auto floor = desk(keys->paths.keys()), laptop = desk(keys->paths.keys());
        Service here(*floor->log, kLeaving), there(*laptop->log, kComing);
        QVERIFY(here.write(aNote("from the floor"), {}));
        laptop->clock.at += 1min;
        QVERIFY(there.write(aNote("from the laptop"), {}));
        floor->takeKeys(*laptop);
        floor->take(*laptop);
        const HandOver both = snapshot(*floor).open[0];
        QVERIFY(both.inConflict());
        QCOMPARE(both.sides[0].note.openItems, std::string("from the floor"));
        QCOMPARE(both.sides[1].note.openItems, std::string("from the laptop"));
        QCOMPARE(int(there.acknowledge(both, "").error().fault), int(Fault::Conflict));
        QVERIFY(here.write(aNote("both"), both.heads));
        const HandOver settled = snapshot(*floor).open[0];
        QCOMPARE(settled.sides.size(), std::size_t(1));
        QCOMPARE(settled.sides[0].note.openItems, std::string("both"));
    }

    void aNoteOfAnotherClassKeyIsThereAndNotReadable()
    {
        const auto floor = desk();
        Desk other(m_desks.at(QStringLiteral("other")), {}, "eve");
        declareKinds(other.registry);
        other.reopen();
        QVERIFY(Service(*other.log, "eve").write(aNote("secret"), {}));
        floor->take(other);
        const Snapshot now = snapshot(*floor);
        QCOMPARE(now.open.size(), std::size_t(1));
        QVERIFY(now.open[0].sides.empty());
    }

    void withoutTheRoleNothingIsWritten()
    {
        const auto here = desk();
        here->authority.roles = Role::Evaluator;
        QVERIFY(!snapshot(*here).mayWrite);
        Service service(*here->log, kLeaving);
        QCOMPARE(int(service.write(aNote("x"), {}).error().fault), int(Fault::Denied));
    }
};

ATTUNE_TEST(TestHandover)
#include "tst_handover.moc"
