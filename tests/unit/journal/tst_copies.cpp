// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies that write as one, an older copy that is put back, a tail that was cut: each is found,
// named, and loses nothing that somebody still holds.
#include "tests/support/program/test_program.h"
#include "tests/unit/journal/desks.h"

#include <fstream>

using namespace attune;
using namespace attune::journal;
using namespace attune::tests;

class TestCopies : public QObject {
    Q_OBJECT

    std::unique_ptr<Desks> m_desks;

    std::filesystem::path folder() { return m_desks->next(); }
    std::unique_ptr<Desks::Pair> pair() { return m_desks->pair(); }

private Q_SLOTS:
    void init() { m_desks = std::make_unique<Desks>(); }

    void anOlderCopyOfACentreDoesNotWrite()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "one");
        desks->a.close();
        const auto old = folder();
        std::filesystem::copy(desks->a.paths.folder, old, std::filesystem::copy_options::recursive);
        desks->a.reopen();
        desks->a.tell("test:1", "two");
        desks->b.take(desks->a);
        desks->a.close();
        std::filesystem::remove_all(desks->a.paths.folder);
        std::filesystem::rename(old, desks->a.paths.folder);
        desks->a.reopen();
        for (const Device &device : desks->b.known())
            QVERIFY(desks->a.log->receive(device));
        for (const Witness &witness : desks->b.testimony())
            QVERIFY(desks->a.log->receive(witness));
        QVERIFY(!desks->a.log->health()->refuses.empty());
        QCOMPARE(
            int(desks->a.log->append(draft("test:2", noteKind(), Note{"x", 0, {}})).error().fault),
            int(Fault::Denied));
        const auto second = nameOf(*desks->a.log->device(), 2);
        const VerifyReport found = desks->a.verify();
        QVERIFY(found.problems.front().starts_with(second + ": it is missing, though device "));
        desks->a.reopen();
        QVERIFY(!desks->a.log->health()->refuses.empty());
        desks->a.take(desks->b); // its own entries come back from the other
        QCOMPARE(desks->a.texts("test:1"), std::string("one;two;"));
        QVERIFY(desks->a.log->health()->refuses.empty());
        QCOMPARE(desks->a.tell("test:2", "x").seq, std::int64_t(3));
    }

    void twoCopiesThatBothWriteAreFound()
    {
        const auto desks = pair();
        desks->a.tell("test:1", "one");
        desks->a.close();
        const auto copied = folder();
        std::filesystem::copy(
            desks->a.paths.folder, copied, std::filesystem::copy_options::recursive);
        desks->a.reopen();
        Desk clone(folder(), store::CentrePaths{copied}.keys());
        clone.close();
        std::filesystem::copy(copied, clone.paths.folder,
            std::filesystem::copy_options::recursive
                | std::filesystem::copy_options::overwrite_existing);
        clone.reopen();
        desks->a.tell("test:1", "here");
        clone.tell("test:1", "there");
        desks->b.take(desks->a);
        desks->b.take(desks->b);
        auto entries = *clone.log->since({});
        const auto received = desks->b.log->receive(entries);
        QCOMPARE(received->setAside.size(), std::size_t(1));
        QVERIFY(received->setAside.front().reason.starts_with("fork"));
        const auto own = desks->a.log->receive(entries);
        QCOMPARE(own->setAside.size(), std::size_t(1));
        QVERIFY(!desks->a.log->append(draft("test:2", noteKind(), Note{"x", 0, {}})));
        const auto second = nameOf(*desks->a.log->device(), 2);
        for (Desk *desk : {&desks->a, &desks->b})
            QVERIFY(desk->verify().problems.front().starts_with(second + ", set aside: fork"));
    }

    void aDatabaseOfAnotherCopyDoesNotWriteBesideThisOutbox()
    {
        Desk desk(folder());
        desk.tell("test:1", "one");
        desk.close();
        const auto copied = folder();
        std::filesystem::copy(desk.paths.folder, copied, std::filesystem::copy_options::recursive);
        desk.reopen();
        desk.tell("test:1", "here");
        desk.close();
        Desk clone(copied, Desk::Existing{});
        clone.reopen();
        clone.tell("test:1", "there");
        clone.close();
        std::filesystem::copy_file(clone.paths.journal(), desk.paths.journal(),
            std::filesystem::copy_options::overwrite_existing);
        QVERIFY(desk.verify().problems.front().find("entry 2") != std::string::npos);
        desk.reopen();
        QVERIFY(desk.log->health()->refuses.find("the outbox holds another entry 2")
            != std::string::npos);
        QCOMPARE(int(desk.log->append(draft("test:2", noteKind(), Note{"x", 0, {}})).error().fault),
            int(Fault::Denied));
        QVERIFY((*desk.log->state("test:1")).has_value()); // it is read all the same
    }

    void aRevocationWrittenIntoTheFileByHandRevokesNobody()
    {
        Desk desk(folder());
        desk.tell("test:1", "one");
        desk.tell("test:1", "two");
        desk.tamper("UPDATE device SET revoked_seq = 1");
        QVERIFY(!desk.verify().sound());
        desk.reopen();
        QCOMPARE(desk.texts("test:1"), std::string("one;two;"));
        QCOMPARE(desk.tell("test:1", "three").seq, std::int64_t(3));
        QVERIFY(desk.verify(true).sound());
    }

    void aCutTailComesBackFromTheOutbox()
    {
        Desk desk(folder());
        for (int i = 0; i < 5; ++i)
            desk.tell("test:1", std::to_string(i));
        desk.tamper("DELETE FROM entry WHERE seq > 2; DELETE FROM payload WHERE seq > 2; "
                    "DELETE FROM projection");
        desk.reopen();
        QCOMPARE(desk.log->health()->recovered, std::int64_t(3));
        QCOMPARE(desk.texts("test:1"), std::string("0;1;2;3;4;"));
        QCOMPARE(desk.tell("test:1", "5").seq, std::int64_t(6));
    }

    void aLostOutboxIsWrittenAnew()
    {
        Desk desk(folder());
        desk.tell("test:1", "one");
        desk.tell("test:1", "two");
        desk.close();
        std::filesystem::remove(desk.paths.outbox());
        QVERIFY(!desk.verify().sound());
        desk.reopen();
        desk.tell("test:1", "three");
        QVERIFY(desk.verify().sound());
        QCOMPARE(Outbox::read(desk.paths.outbox())->entries.size(), std::size_t(3));
    }

    void anInterruptedLastRecordOfTheOutboxCostsNothing()
    {
        Desk desk(folder());
        desk.tell("test:1", "kept");
        desk.close();
        std::ofstream(desk.paths.outbox(), std::ios::binary | std::ios::app) << "half a rec";
        desk.reopen();
        QCOMPARE(desk.texts("test:1"), std::string("kept;"));
        QCOMPARE(desk.tell("test:1", "next").seq, std::int64_t(2));
        desk.reopen();
        QCOMPARE(Outbox::read(desk.paths.outbox())->entries.size(), std::size_t(2));
    }
};

ATTUNE_TEST(TestCopies)
#include "tst_copies.moc"
