// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was noted about a day goes when it is old: the same on every workstation, by one signed
// entry, never what is still open, and never what no age makes worthless.
#include "core/journal/own_kinds.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/journal/desks.h"

using namespace attune;
using namespace attune::journal;
using namespace attune::tests;

namespace {

const KindOf<Note> &dayNoteKind()
{
    static const auto kind =
        KindOf<Note>("test.day_note", 1, vault::DataClass::Internal, Roles::all(),
            {Bound("text", &Note::text, "Text").upTo(40),
                Bound("points", &Note::points, "Points").optional(),
                Bound("people", &Note::people, "People").optional()},
            Concurrency::SideBySide)
            .expiring();
    return kind;
}

void declareDayNotes(Registry &registry)
{
    registry.add(dayNoteKind());
}

const Instant kNoted = at("2026-01-05T10:00:00Z");
const Instant kMonthsLater = at("2026-06-01T10:00:00Z");

} // namespace

class TestExpiry : public QObject {
    Q_OBJECT

    std::unique_ptr<Desks> m_desks;

    std::unique_ptr<Desks::Pair> pair()
    {
        auto made = m_desks->pair();
        for (Desk *desk : {&made->a, &made->b}) {
            declareDayNotes(desk->registry);
            desk->clock.at = kNoted;
            desk->reopen();
        }
        return made;
    }
    static void note(Desk &desk, const std::string &subject, const std::string &text)
    {
        auto entry = draft(subject, dayNoteKind(), Note{text, 0, {}});
        entry.seen.reset();
        QVERIFY(desk.log->append(entry));
    }
    static void expire(Desk &desk, Instant before, std::vector<std::string> left = {},
        std::int64_t days = 90, const std::string &kind = dayNoteKind().name())
    {
        auto entry = draft(expirySubject(kind), payloadsExpiredKind(),
            PayloadsExpired{kind, before, days, std::move(left)});
        entry.seen.reset();
        QVERIFY(desk.log->append(entry));
    }
    static bool holds(Desk &desk, const std::string &text)
    {
        for (const char *end : {"journal.db", "journal.db-wal", "outbox.atj"}) {
            QFile file(QString::fromStdString((desk.paths.folder / end).string()));
            if (file.open(QIODevice::ReadOnly)
                && file.readAll().contains(QByteArray::fromStdString(text)))
                return true;
        }
        return false;
    }
    static void verifySound(Desk &desk)
    {
        const VerifyReport report = desk.verify(true);
        QVERIFY2(report.sound(), report.sound() ? "" : report.problems.front().c_str());
        desk.reopen();
    }

private Q_SLOTS:
    void init() { m_desks = std::make_unique<Desks>(); }

    void theSameGoesOnEveryWorkstationAndTheChainStillVerifies()
    {
        const auto desks = pair();
        note(desks->a, "test:1", "of the old day");
        note(desks->a, "test:2", "of an open matter");
        note(desks->b, "test:3", "of the other desk");
        desks->a.take(desks->b);
        desks->a.clock.at = desks->b.clock.at = kMonthsLater;
        note(desks->a, "test:1", "of today");
        expire(desks->a, kMonthsLater - std::chrono::days{90}, {"test:2"});
        for (const char *gone : {"of the old day", "of the other desk"})
            QVERIFY2(!holds(desks->a, gone), gone);
        for (const char *stays : {"of an open matter", "of today"})
            QVERIFY2(holds(desks->a, stays), stays);
        QCOMPARE(desks->a.texts("test:1"), std::string("[erased]of today;"));
        desks->b.take(desks->a);
        for (const char *subject : {"test:1", "test:2", "test:3"})
            QCOMPARE(desks->b.texts(subject), desks->a.texts(subject));
        QVERIFY(!holds(desks->b, "of the other desk")); // its own, in its outbox as well
        verifySound(desks->a);
        verifySound(desks->b);
    }

    void whatComesLateGoesAsWell()
    {
        const auto desks = pair();
        note(desks->b, "test:1", "months in a drawer");
        desks->a.clock.at = desks->b.clock.at = kMonthsLater;
        expire(desks->a, kMonthsLater - std::chrono::days{90});
        desks->a.take(desks->b);
        QVERIFY(!holds(desks->a, "months in a drawer"));
        QCOMPARE(desks->a.texts("test:1"), std::string("[erased]"));
        desks->b.take(desks->a);
        QCOMPARE(desks->b.texts("test:1"), std::string("[erased]"));
        verifySound(desks->a);
        verifySound(desks->b);
    }

    void nobodySaysMoreThanAnEntryMay_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("younger than it says they are kept") << 0;
        QTest::newRow("younger than anybody may say") << 1;
        QTest::newRow("a kind that does not expire") << 2;
        QTest::newRow("a kind under another one's name") << 3;
        QTest::newRow("by who may not") << 4;
    }
    void nobodySaysMoreThanAnEntryMay()
    {
        QFETCH(int, what);
        const auto desks = pair();
        note(desks->a, "test:1", "of the old day");
        desks->a.tell("test:2", "a decision");
        desks->b.take(desks->a);
        desks->a.clock.at = desks->b.clock.at = kMonthsLater;
        PayloadsExpired said{dayNoteKind().name(), kMonthsLater - std::chrono::days{90}, 90, {}};
        std::string subject = expirySubject(said.kind);
        if (what == 0)
            said.days = 200;
        else if (what == 1)
            desks->a.clock.at = desks->b.clock.at = kNoted + std::chrono::days{20},
            said.before = desks->a.clock.at, said.days = kLeastPayloadDays;
        else if (what == 2)
            said.kind = noteKind().name(), subject = expirySubject(said.kind);
        else if (what == 3)
            subject = expirySubject(noteKind().name());
        else // a changed program signs it all the same
            desks->b.authority.over["nadia"] = {{Instant::min(), Role::Supervisor}};
        auto entry = draft(subject, payloadsExpiredKind(), said);
        entry.seen.reset();
        QVERIFY(desks->a.log->append(entry));
        desks->b.take(desks->a);
        QVERIFY(holds(desks->b, "of the old day"));
        QVERIFY(holds(desks->b, "a decision"));
        if (what != 4)
            verifySound(desks->a);
    }

    void whatAPowerCutLeftInTheOutboxGoesAtTheNextOpening()
    {
        const auto desks = pair();
        Desk &here = desks->a;
        note(here, "test:1", "of the old day");
        here.clock.at = kMonthsLater;
        const auto before = here.paths.folder / "before";
        std::filesystem::copy_file(here.paths.outbox(), before);
        expire(here, kMonthsLater - std::chrono::days{90});
        // As if the program ended between the commit and the outbox: its first entry is whole
        // there.
        const auto now = *Outbox::read(here.paths.outbox());
        const auto old = *Outbox::read(before);
        std::filesystem::remove(before);
        here.close();
        std::filesystem::remove(here.paths.outbox());
        {
            auto outbox = Outbox::open(here.paths.outbox());
            QVERIFY(outbox);
            auto entries = now.entries;
            entries.front() = old.entries.front();
            QVERIFY(outbox->append(entries));
            QVERIFY(outbox->flush());
        }
        QVERIFY(holds(here, "of the old day"));
        here.reopen();
        QVERIFY(!holds(here, "of the old day"));
        verifySound(here);
    }
};

ATTUNE_TEST(TestExpiry)
#include "tst_expiry.moc"
