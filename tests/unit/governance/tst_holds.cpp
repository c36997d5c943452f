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
    /// How many entries about it still say something, to whoever holds the keys.
    static std::size_t kept(OfficeDesk &here, const std::string &subject)
    {
        std::size_t out = 0;
        const auto entries = here.desk.log->since({});
        for (const auto &entry : *entries)
            out += entry.sealed && journal::parseHead(entry.head)->subject == subject;
        return out;
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

    // -- a hold that arrives after somebody confirmed elsewhere

    void aHoldStopsWhatIsNotCarriedOutYetAndSaysWhereItCameTooLate()
    {
        const auto a = desk(), b = desk(), c = desk();
        for (OfficeDesk *here : {a.get(), b.get(), c.get()}) {
            fill(*here);
            for (OfficeDesk *other : {a.get(), b.get(), c.get()})
                here->desk.take(other->desk);
        }
        const auto person = customer(*a);
        QVERIFY(!at(*b).hold(person, holdUntil("2026-09-01"))->hindrance);
        forget(*a, person); // who confirms does not know of it
        QCOMPARE(count(*a, "SELECT count(*) FROM transcript"), std::int64_t(1));
        b->desk.take(a->desk);
        const auto stopped = at(*b).carryOut();
        QCOMPARE(stopped->persons + stopped->waiting, std::int64_t(0));
        QCOMPARE(stopped->halted, std::int64_t(1));
        c->desk.take(b->desk); // both at once
        QCOMPARE(at(*c).carryOut()->halted, std::int64_t(1));
        exchange(*a, *b);
        for (OfficeDesk *here : {b.get(), c.get()})
            QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(2));
        for (OfficeDesk *here : {a.get(), b.get(), c.get()}) {
            const auto state = at(*here).of(person);
            QVERIFY(state->isErased() && state->isHalted());
            QCOMPARE(at(*here).held()->persons.count(person), std::size_t(1));
            QCOMPARE(at(*here).holds()->size(), std::size_t(1));
            verifyFacts(*here);
            verifyJournal(*here);
        }
        QCOMPARE(at(*a).of(person)->done.size(), std::size_t(1)); // there it came too late
        QCOMPARE(at(*a).of(person)->missing.size(), std::size_t(2));
        QVERIFY(
            !at(*b).lift(personSubject(person), "settled", at(*b).of(person)->heads)->hindrance);
        QCOMPARE(at(*b).carryOut()->persons, std::int64_t(1));
        exchange(*c, *b);
        exchange(*a, *c);
        for (OfficeDesk *here : {a.get(), b.get(), c.get()}) {
            QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(1));
            verifyJournal(*here);
        }
        QVERIFY(at(*a).of(person)->missing.empty());
        QVERIFY(!at(*a).of(person)->isHalted());
    }

    void aHoldMayStillBePlacedForThoseWhoHaveNotErasedYet()
    {
        const auto a = desk(), b = desk();
        for (OfficeDesk *here : {a.get(), b.get()})
            fill(*here);
        exchange(*a, *b);
        exchange(*b, *a);
        const auto person = customer(*a);
        forget(*a, person);
        const auto late = at(*a).hold(person, holdUntil("2026-09-01"));
        QVERIFY(late && !late->hindrance);
        QCOMPARE(late->tooLateOn, std::int64_t(1));
        exchange(*b, *a);
        QCOMPARE(count(*b, "SELECT count(*) FROM transcript"), std::int64_t(2));
        // What comes of them to where they were erased is not kept there.
        journal::Draft draft = journal::draft("test:1", noteKind(), Note{"of them", 0, {}});
        draft.person = person;
        QVERIFY(b->desk.log->append(draft));
        a->desk.take(b->desk);
        QCOMPARE(a->desk.texts("test:1"), std::string("[erased]"));
        QCOMPARE(b->desk.texts("test:1"), std::string("of them;"));
        verifyJournal(*a);
        verifyJournal(*b);
    }

    void aHoldOnAnInteractionStopsItWhereTheInteractionIs()
    {
        const auto a = desk(), b = desk();
        for (OfficeDesk *here : {a.get(), b.get()})
            fill(*here);
        exchange(*a, *b);
        exchange(*b, *a);
        Hold hold = holdUntil("2026-09-01");
        hold.source = "acd", hold.contact = "call-one";
        QVERIFY(!at(*b).hold({}, hold)->hindrance);
        const auto person = customer(*a);
        forget(*a, person);
        b->desk.take(a->desk);
        QCOMPARE(at(*b).carryOut()->halted, std::int64_t(1));
        QCOMPARE(count(*b, "SELECT count(*) FROM transcript"), std::int64_t(2));
        QVERIFY(at(*b).of(person)->heldHere);
        const auto holds = at(*b).holds();
        QVERIFY(!at(*b).lift(holds->front().subject, "over", holds->front().heads)->hindrance);
        QCOMPARE(at(*b).carryOut()->persons, std::int64_t(1));
        QVERIFY(!at(*b).of(person)->heldHere);
        QCOMPARE(count(*b, "SELECT count(*) FROM transcript"), std::int64_t(1));
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

    void whatSaysLessThanTheDecidedPeriodIsCarriedOutNowhere_data()
    {
        QTest::addColumn<int>("decided"); // days; 0: nobody decided
        QTest::addColumn<int>("said");
        QTest::addColumn<bool>("goes");
        QTest::newRow("as decided") << 60 << 60 << true;
        QTest::newRow("longer") << 60 << 65 << true;
        QTest::newRow("a day less") << 60 << 59 << false;
        QTest::newRow("half of it") << 365 << 60 << false;
        QTest::newRow("nobody decided") << 0 << 60 << false;
        QTest::newRow("less than a month was decided") << 10 << 30 << true;
    }
    void whatSaysLessThanTheDecidedPeriodIsCarriedOutNowhere()
    {
        QFETCH(int, decided);
        QFETCH(int, said);
        QFETCH(bool, goes);
        const auto a = desk(), b = desk();
        for (OfficeDesk *here : {a.get(), b.get()}) {
            here->desk.registry.add(dailyKind());
            here->desk.reopen();
        }
        if (decided > 0)
            keepPersonal(*a, decided);
        write(*a, "test:1", "of a day");
        exchange(*b, *a);
        a->desk.clock.at = b->desk.clock.at = kToday + 70 * 24h;
        auto entry = journal::draft(journal::expirySubject(dailyKind().name()),
            journal::payloadsExpiredKind(),
            journal::PayloadsExpired{
                dailyKind().name(), kToday + (70 - said) * 24h, std::int64_t(said), {}});
        entry.seen.reset();
        QVERIFY(a->desk.log->append(entry));
        exchange(*b, *a);
        for (OfficeDesk *here : {a.get(), b.get()}) {
            QCOMPARE(kept(*here, "test:1"), std::size_t(goes ? 0 : 1));
            const auto refused = Retention(here->office()).refused();
            QCOMPARE(refused->size(), std::size_t(goes ? 0 : 1));
            if (!goes) {
                QCOMPARE(refused->front().days, std::int64_t(said));
                QCOMPARE(refused->front().least.value_or(0), std::int64_t(decided));
                QCOMPARE(refused->front().by, std::string(Desk::kUser));
            }
            verifyJournal(*here);
        }
    }

    void aPeriodDecidedAnewIsWhatCounts()
    {
        const auto a = desk(), b = desk();
        for (OfficeDesk *here : {a.get(), b.get()}) {
            here->desk.registry.add(dailyKind());
            here->desk.reopen();
        }
        keepPersonal(*a, 60);
        write(*a, "test:1", "of a day");
        exchange(*b, *a);
        a->desk.clock.at = b->desk.clock.at = kToday + 70 * 24h;
        QCOMPARE(Retention(a->office()).expirePayloads()->matters, std::int64_t(1));
        QCOMPARE(a->desk.texts("test:1"), std::string("[erased]"));
        a->desk.clock.at = b->desk.clock.at += 1h;
        keepPersonal(*b, 365); // decided while the other is away
        exchange(*b, *a);
        QCOMPARE(kept(*b, "test:1"), std::size_t(1));
        exchange(*a, *b);
        QCOMPARE(a->desk.texts("test:1"), std::string("[erased]")); // what went is gone
        QVERIFY(Retention(a->office()).refused()->empty()); // it was right when it was signed
        keepPersonal(*a, 60);
        QCOMPARE(a->desk.texts("test:1"), std::string("[erased]"));
        exchange(*b, *a);
        QCOMPARE(kept(*b, "test:1"), std::size_t(0));
        verifyJournal(*a);
        verifyJournal(*b);
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
