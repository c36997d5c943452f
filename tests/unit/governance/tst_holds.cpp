// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A legal hold keeps what it names, from erasure and from age; what was noted about a day goes when
// its period is over, unless it is still open or held.
#include "tests/support/program/test_program.h"
#include "tests/unit/governance/erasure_bench.h"

using namespace attune;
using namespace attune::governance;
using namespace attune::tests;

namespace {

const journal::KindOf<Note> &dailyKind()
{
    static const auto kind =
        journal::KindOf<Note>("test.daily", 1, vault::DataClass::Personal, Roles::all(),
            {journal::Bound("text", &Note::text, "Text").upTo(80),
                journal::Bound("points", &Note::points, "Points").optional(),
                journal::Bound("people", &Note::people, "People").optional()},
            journal::Concurrency::SideBySide)
            .expiring();
    return kind;
}

} // namespace

class TestHolds : public ErasureBench {
    Q_OBJECT

    static void write(OfficeDesk &here, const std::string &subject, const std::string &text)
    {
        auto entry = journal::draft(subject, dailyKind(), Note{text, 0, {}});
        entry.seen.reset();
        QVERIFY(here.desk.log->append(entry));
    }
    static void keepPersonal(OfficeDesk &here, std::int64_t days)
    {
        const auto classes = Stewardship(here.office()).classes();
        QVERIFY(Stewardship(here.office())
                    .decideClass({vault::DataClass::Personal, Desk::kUser, "to be of use", days},
                        (*classes)[std::size_t(vault::DataClass::Personal)].heads));
    }

private Q_SLOTS:
    void init() { makeCentre(); }

    void aHoldBetweenRequestAndConfirmationKeeps()
    {
        const auto here = desk();
        fill(*here);
        const auto person = customer(*here);
        QVERIFY(!ask(*here, person));
        QVERIFY(!at(*here).hold(person, holdUntil("2026-09-01"))->hindrance);
        become(*here, kSecond);
        QVERIFY(confirm(*here, person).hindrance == Hindrance::Held);
        QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(2));
        // Lifting lets data go: not in the hands of who runs the computers.
        here->desk.authority.roles = Role::Administrator | Role::DataSteward;
        const auto lift = [&] {
            return at(*here).lift(personSubject(person), "settled", at(*here).of(person)->heads);
        };
        QCOMPARE(int(lift().error().fault), int(Fault::Denied));
        here->desk.authority.roles = Role::Legal;
        QVERIFY(!lift()->hindrance);
        QVERIFY(lift()->hindrance == Hindrance::NoHold);
        QVERIFY(!confirm(*here, person).hindrance);
        QVERIFY(
            at(*here).hold(person, holdUntil("2026-09-01"))->hindrance == Hindrance::ErasedAlready);
    }

    void aHoldNamesOneThingWithAReasonAndADayAhead_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("hindrance");
        QTest::newRow("no reason") << 0 << int(Hindrance::NoReason);
        QTest::newRow("no review") << 1 << int(Hindrance::NoReview);
        QTest::newRow("a review today") << 2 << int(Hindrance::NoReview);
        QTest::newRow("nothing") << 3 << int(Hindrance::NoMatter);
        QTest::newRow("a person and days") << 4 << int(Hindrance::NoMatter);
        QTest::newRow("an interaction of no source") << 5 << int(Hindrance::NoSource);
        QTest::newRow("days that run backwards") << 6 << int(Hindrance::DaysReversed);
    }
    void aHoldNamesOneThingWithAReasonAndADayAhead()
    {
        QFETCH(int, what);
        QFETCH(int, hindrance);
        const auto here = desk();
        std::string person = what < 3 || what == 4 ? customer(*here) : std::string();
        Hold hold = holdUntil("2026-09-01", what == 0 ? " " : "a case");
        if (what == 1)
            hold.review.reset();
        else if (what == 2)
            hold.review = parseDay("2026-03-31");
        else if (what == 4)
            hold.from = parseDay("2026-01-01");
        else if (what == 5)
            hold.contact = "call-one";
        else if (what == 6)
            hold.from = parseDay("2026-02-01"), hold.until = parseDay("2026-01-01");
        const auto answer = at(*here).hold(person, hold);
        QVERIFY(answer && answer->hindrance);
        QCOMPARE(int(*answer->hindrance), hindrance);
        QVERIFY(at(*here).holds()->empty());
    }

    void whatIsHeldDoesNotGoForItsAge_data()
    {
        QTest::addColumn<int>("on");
        QTest::newRow("a person") << int(HoldOn::Person);
        QTest::newRow("an interaction") << int(HoldOn::Contact);
        QTest::newRow("a span of days") << int(HoldOn::Days);
    }
    void whatIsHeldDoesNotGoForItsAge()
    {
        QFETCH(int, on);
        const auto here = desk();
        here->import({contactOf("held", "K-1", "a-1", 40), contactOf("not", "K-2", "a-1", 45)});
        Hold hold = holdUntil("2026-04-30");
        if (static_cast<HoldOn>(on) == HoldOn::Contact)
            hold.source = "acd", hold.contact = "held";
        else if (static_cast<HoldOn>(on) == HoldOn::Days)
            hold.from = parseDay("2026-02-17"); // and without an end
        const bool onPerson = static_cast<HoldOn>(on) == HoldOn::Person;
        QVERIFY(!at(*here).hold(onPerson ? customer(*here) : std::string(), hold)->hindrance);
        for (const auto dataClass : {vault::DataClass::Personal, vault::DataClass::Transcript}) {
            const auto classes = Stewardship(here->office()).classes();
            QVERIFY(Stewardship(here->office())
                        .decideClass({dataClass, Desk::kUser, "to be of use", 30},
                            (*classes)[static_cast<std::size_t>(dataClass)].heads));
        }
        QCOMPARE(Retention(here->office()).run(here->desk.paths.recordings())->contacts,
            std::int64_t(1));
        QCOMPARE(count(*here, "SELECT count(*) FROM leg WHERE external = 'held'"), std::int64_t(1));
        QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(1));
        const auto holds = at(*here).holds();
        QCOMPARE(holds->size(), std::size_t(1));
        QCOMPARE(int(holds->front().on), on);
        QVERIFY(!holds->front().isOverdue(kToday + 30 * 24h));
        QVERIFY(holds->front().isOverdue(kToday + 31 * 24h));
        QVERIFY(!at(*here).lift(holds->front().subject, "over", holds->front().heads)->hindrance);
        QCOMPARE(Retention(here->office()).run(here->desk.paths.recordings())->contacts,
            std::int64_t(1));
        QCOMPARE(count(*here, "SELECT count(*) FROM leg"), std::int64_t(0));
        verifyFacts(*here);
    }

    // -- what was noted about a day

    void notesGoWithTheirPeriodAndNothingOpenDoes()
    {
        const auto here = desk();
        here->desk.registry.add(dailyKind());
        here->desk.reopen();
        const auto person = customer(*here);
        keepPersonal(*here, 90);
        write(*here, "test:1", "of a day");
        write(*here, "test:2", "about " + person);
        here->desk.tell("test:1", "a decision");
        QVERIFY(!at(*here).hold(person, holdUntil("2026-12-01"))->hindrance);
        here->desk.clock.at = kToday + 89 * 24h;
        Retention retention(here->office());
        QCOMPARE(retention.payloadsDue()->matters, std::int64_t(0));
        here->desk.clock.at = kToday + 120 * 24h;
        const auto due = retention.payloadsDue();
        QCOMPARE(due->matters, std::int64_t(1));
        QCOMPARE(due->left, std::int64_t(1)); // it is about somebody who is held
        here->desk.authority.roles = Role::Supervisor;
        QCOMPARE(retention.expirePayloads()->matters, std::int64_t(0)); // not theirs to sign
        here->desk.authority.roles = Roles::all();
        QVERIFY(*retention.runDaily(here->desk.paths.recordings()));
        QCOMPARE(here->desk.texts("test:1"), std::string("[erased]a decision;"));
        QCOMPARE(here->desk.texts("test:2"), "about " + person + ';');
        QCOMPARE(retention.payloadsDue()->matters, std::int64_t(0));
        const auto held = at(*here).holds();
        QVERIFY(!at(*here).lift(held->front().subject, "over", held->front().heads)->hindrance);
        QCOMPARE(retention.payloadsDue()->matters, std::int64_t(1));
        auto sort = testSort();
        sort.undecided = {"told"};
        here->desk.registry.add(sort);
        here->desk.reopen();
        QCOMPARE(Retention(here->office()).payloadsDue()->matters, std::int64_t(0));
        verifyJournal(*here);
    }

    void aPeriodShorterThanAMonthIsAMonthForNotes()
    {
        const auto here = desk();
        here->desk.registry.add(dailyKind());
        here->desk.reopen();
        keepPersonal(*here, 1);
        write(*here, "test:1", "of a day");
        here->desk.clock.at = kToday + 29 * 24h;
        QCOMPARE(Retention(here->office()).expirePayloads()->matters, std::int64_t(0));
        here->desk.clock.at = kToday + 31 * 24h;
        QCOMPARE(Retention(here->office()).expirePayloads()->matters, std::int64_t(1));
        QCOMPARE(here->desk.texts("test:1"), std::string("[erased]"));
    }
};

ATTUNE_TEST(TestHolds)
#include "tst_holds.moc"
