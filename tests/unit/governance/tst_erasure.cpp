// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A person is forgotten by two, everywhere, and what was broken off is finished.
#include "core/facts/directory.h"
#include "core/facts/erasure.h"
#include "core/facts/ratings.h"
#include "core/governance/consent_service.h"
#include "core/governance/workstations.h"
#include "tests/support/largest_file.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/governance/erasure_bench.h"

#include <fstream>

using namespace attune;
using namespace attune::governance;
using namespace attune::tests;

class TestErasure : public ErasureBench {
    Q_OBJECT

private Q_SLOTS:
    void init() { makeCentre(); }

    // -- what goes and what stays

    void nothingOfACustomerIsLeftInAnyFile()
    {
        const auto here = desk();
        fill(*here);
        ConsentGiven given;
        given.customers = {"K-1"}, given.wording = "v1", given.proof = "on tape", given.at = kToday;
        QVERIFY(Consents(here->office()).give(given, {}));
        const auto person = customer(*here);
        std::filesystem::create_directories(here->desk.paths.backups());
        std::ofstream(here->desk.paths.backups() / "facts-before-2.db") << "call-one";
        // What stands for them in the files: sealed, so the sealed bytes; plain, so the plain ones.
        const QList<QByteArray> marks{"call-one",
            bytesIn(*here,
                "SELECT t.sealed FROM transcript t JOIN leg l ON l.key = t.leg WHERE "
                "l.external = 'call-one'"),
            bytesIn(*here,
                "SELECT s.sealed FROM subject s JOIN leg l ON l.key = s.leg WHERE l.external = "
                "'call-one'"),
            bytesIn(*here, "SELECT comment FROM survey"),
            bytesIn(*here, "SELECT sealed FROM customer ORDER BY id LIMIT 1"), "perspicacious"};
        const auto file = here->read([](store::Connection &facts) {
            auto row = facts.prepare("SELECT file FROM recording");
            return Result<std::string>(row.step() ? std::string(row.text(0)) : std::string());
        });
        QList<QByteArray> sealed;
        const auto entries = here->desk.log->since({});
        for (const auto &entry : *entries) {
            if (journal::parseHead(entry.head)->person() == person)
                sealed += QByteArray(reinterpret_cast<const char *>(entry.sealed->data()),
                    static_cast<qsizetype>(entry.sealed->size()));
        }
        QCOMPARE(sealed.size(), qsizetype(1));
        const QByteArray before = bytesBelow(here->desk.paths.folder);
        for (const QByteArray &mark : marks + sealed)
            QVERIFY(!mark.isEmpty() && before.contains(mark));
        const auto counts = [&] {
            return here->read([](store::Connection &facts) {
                return Result<std::vector<std::int64_t>>(
                    std::vector{facts.single("SELECT count(*) FROM leg"),
                        facts.single("SELECT sum(contacts) FROM agent_day"),
                        facts.single("SELECT sum(offered) FROM queue_quarter"),
                        facts.single("SELECT count(*) FROM survey")});
            });
        };
        const auto numbers = counts();

        forget(*here, person);

        here->desk.close();
        here->facts.reset();
        const QByteArray after = bytesBelow(here->desk.paths.folder);
        for (const QByteArray &mark : marks + sealed)
            QVERIFY2(!after.contains(mark), mark.left(40).constData());
        QVERIFY(!std::filesystem::exists(here->desk.paths.recordings() / file));
        here->desk.reopen();
        auto opened = store::Store::open(here->desk.paths.facts(), store::factsSchema(), {});
        here->facts = std::move(*opened);
        QCOMPARE(counts(), numbers); // a day holds what it held
        QCOMPARE(count(*here, "SELECT count(*) FROM leg WHERE customer IS NULL"), std::int64_t(1));
        QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(1));
        QCOMPARE(count(*here, "SELECT count(*) FROM score_block"), std::int64_t(0));
        QCOMPARE(count(*here, "SELECT count(*) FROM to_score"), std::int64_t(1)); // the other's
        QCOMPARE(count(*here, "SELECT count(*) FROM to_index"), std::int64_t(1));
        verifyFacts(*here);
        verifyJournal(*here);
        const auto state = at(*here).of(person);
        QVERIFY(state->isErased());
        QCOMPARE(state->confirmedBy, std::string(kSecond));
        QVERIFY(state->missing.empty());
        QCOMPARE(state->done.size(), std::size_t(1));
        const journal::ErasureDone &done = state->done.front().what;
        QCOMPARE(done.contacts, std::int64_t(1));
        QCOMPARE(done.transcripts, std::int64_t(1));
        QCOMPARE(done.recordings, std::int64_t(1));
        QCOMPARE(done.scoreDays, std::int64_t(1));
        QCOMPARE(done.surveys, std::int64_t(1));
        QCOMPARE(done.copies, std::int64_t(1));
        QCOMPARE(Consents(here->office()).of("K-1")->customer, std::string());
    }

    void anAgentGoesAndTheCustomersWordsMayStay_data()
    {
        QTest::addColumn<bool>("keep");
        QTest::newRow("everything") << false;
        QTest::newRow("what was said stays") << true;
    }
    void anAgentGoesAndTheCustomersWordsMayStay()
    {
        QFETCH(bool, keep);
        const auto here = desk();
        fill(*here);
        facts::ShiftRecord shift;
        shift.agent = "a-1", shift.start = kToday - 240h, shift.end = kToday - 232h;
        facts::RatingRecord rating;
        rating.contact = "call-two", rating.rater = "a-1", rating.question = "empathy",
        rating.score = 3;
        here->import({shift, rating, contactOf("call-three", "K-2", "a-2", 10)});
        const auto person = agent(*here);
        ErasureAsked asked = ofAgent(keep ? ErasureScope::KeepWords : ErasureScope::Everything);
        asked.also = at(*here).alsoOf(PersonIs::Agent, person, {});
        QCOMPARE(asked.also.size(), std::size_t(1));
        rating.contact = "call-three"; // theirs about somebody else
        here->import({rating});
        forget(*here, person, asked);
        QCOMPARE(count(*here, "SELECT count(*) FROM agent"), std::int64_t(1));
        QCOMPARE(count(*here, "SELECT count(*) FROM leg WHERE agent IS NULL"), std::int64_t(2));
        QCOMPARE(count(*here, "SELECT count(*) FROM customer"), std::int64_t(2));
        QCOMPARE(count(*here, "SELECT count(*) FROM shift"), std::int64_t(0));
        QCOMPARE(count(*here,
                     "SELECT count(*) FROM team_member WHERE agent NOT IN (SELECT id "
                     "FROM agent)"),
            std::int64_t(0));
        QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(keep ? 3 : 1));
        QCOMPARE(count(*here, "SELECT count(*) FROM recording"), std::int64_t(keep ? 1 : 0));
        QCOMPARE(count(*here, "SELECT count(*) FROM indexed"), std::int64_t(keep ? 2 : 0));
        QCOMPARE(
            count(*here, "SELECT count(*) FROM rating"), std::int64_t(1)); // whose, nobody knows
        const auto rater = fromHex(asked.also.front());
        QCOMPARE(here->read([&](store::Connection &facts) {
            return facts.single("SELECT count(*) FROM rater WHERE person = :person", *rater);
        }),
            std::int64_t(0));
        verifyFacts(*here);
    }

    void ratingsOfATableGoWithTheContactTheyAreShownFor_data()
    {
        QTest::addColumn<QByteArray>("erased");
        QTest::addColumn<QByteArrayList>("left");
        // Both systems count from 17; who scored the session wrote "17", and the earlier is shown.
        QTest::newRow("the earlier") << QByteArray("K-1") << QByteArrayList{"crm"};
        QTest::newRow("the later") << QByteArray("K-2") << QByteArrayList{"acd", "session"};
        QTest::newRow("neither") << QByteArray("K-3") << QByteArrayList{"acd", "crm", "session"};
    }
    void ratingsOfATableGoWithTheContactTheyAreShownFor()
    {
        QFETCH(QByteArray, erased);
        QFETCH(QByteArrayList, left);
        const auto here = desk();
        facts::RatingRecord rating;
        rating.contact = "17", rating.rater = "R-1", rating.question = "empathy", rating.score = 3;
        rating.comment = "Ms Keller was cross";
        const QByteArrayList sources{"acd", "crm", "session"};
        const auto rate = [&] {
            for (const QByteArray &source : sources)
                here->import({rating}, source.toStdString());
        };
        rate(); // a table may come before what it is about
        here->import({contactOf("17", "K-1", "a-1", 10), contactOf("18", "K-3", "a-1", 10)});
        here->import({contactOf("17", "K-2", "a-2", 9)}, "crm");
        const auto shown = [&] {
            return here->read([&](store::Connection &facts) {
                QMap<QByteArray, std::int64_t> out;
                const auto tables = facts::readRatingSources(facts);
                for (const facts::RatingSource &each : *tables) {
                    const auto rows = facts::readRatings(facts, *here->desk.vault, each.source, {});
                    out[QByteArray::fromStdString(each.name)] = rows->front().leg.value;
                }
                return Result<QMap<QByteArray, std::int64_t>>(out);
            });
        };
        const auto before = shown();
        QCOMPARE(before.keys(), sources);
        QVERIFY(before["acd"] != before["crm"]); // each of its own
        QCOMPARE(before["session"], before["acd"]);
        forget(*here, customer(*here, erased.toStdString()));
        QCOMPARE(shown().keys(), left);
        rating.score = 4; // and the table is delivered once more, mended
        rate();
        QCOMPARE(shown().keys(), left);
        for (const QByteArray &source : left)
            QCOMPARE(shown()[source], before[source]);
        verifyFacts(*here);
    }

    void aListOfConsentsNamesNobodyWhoIsForgotten()
    {
        const auto here = desk();
        facts::ConsentRecord consent;
        consent.contact = "call-one", consent.at = kToday, consent.basis.withdrawn = true;
        const auto waiting = [&] {
            return count(*here, "SELECT count(*) FROM waiting");
        };
        here->import({consent}, "forms");
        deliver(*here);
        QCOMPARE(waiting(), std::int64_t(1)); // for a later delivery
        forget(*here, customer(*here));
        QCOMPARE(waiting(), std::int64_t(0));
        here->import({consent}, "forms");
        QCOMPARE(waiting(), std::int64_t(0));
        here->desk.close();
        here->facts.reset();
        QVERIFY(!bytesBelow(here->desk.paths.folder).contains("call-one"));
    }

    void aLaterDeliveryBringsNobodyBack()
    {
        const auto here = desk();
        fill(*here);
        forget(*here, customer(*here));
        forget(*here, agent(*here, "a-1"), ofAgent());
        const auto legs = count(*here, "SELECT count(*) FROM leg");
        deliver(*here); // the same files once more, with the recording
        facts::AnalysisRecord analysis;
        analysis.contact = "call-one";
        analysis.transcript = *aContact("x").legs.front().transcript;
        facts::ConsentRecord consent;
        consent.customer = "K-1", consent.at = kToday;
        consent.basis.level = facts::Basis::Consent;
        facts::AgentRecord listed;
        listed.externalId = "a-1", listed.name = "Omar Said";
        facts::ShiftRecord shift;
        shift.agent = "a-1", shift.start = kToday, shift.end = kToday + 8h;
        facts::ContactRecord changed = contactOf("call-one", "K-1", "a-1", 10);
        changed.disposition = "refunded", changed.stamp = kToday;
        here->import({analysis, consent, listed, shift, changed});
        QCOMPARE(count(*here, "SELECT count(*) FROM leg"), legs);
        for (const char *table : {"customer WHERE id NOT IN (SELECT customer FROM leg WHERE "
                                  "customer IS NOT NULL)",
                 "agent", "transcript", "recording", "waiting", "consent", "shift", "team_member"})
            QCOMPARE(count(*here, (std::string("SELECT count(*) FROM ") + table).c_str()),
                std::int64_t(0));
        // Somebody who calls again is a call, and nobody.
        here->import({contactOf("call-new", "K-1", "a-2", 0)});
        QCOMPARE(count(*here, "SELECT count(*) FROM leg"), legs + 1);
        QCOMPARE(count(*here, "SELECT count(*) FROM leg WHERE customer IS NOT NULL"),
            std::int64_t(1)); // of K-2
        QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(0));
        analysis.contact = "call-new";
        here->import({analysis, contactOf("call-new", "K-1", "a-2", 0)});
        QCOMPARE(count(*here, "SELECT count(*) FROM leg"), legs + 1);
        QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(0));
        verifyFacts(*here);
    }

    // -- who may, and when not

    void whatHindersIsSaid_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<int>("hindrance");
        QTest::newRow("an unknown customer") << 0 << int(Hindrance::UnknownCustomer);
        QTest::newRow("an unknown agent") << 1 << int(Hindrance::UnknownAgent);
        QTest::newRow("a customer asked for as an agent") << 2 << int(Hindrance::UnknownAgent);
        QTest::newRow("no legal basis") << 3 << int(Hindrance::NoBasis);
        QTest::newRow("the words of a customer") << 4 << int(Hindrance::WordsAreTheirs);
        QTest::newRow("a person under a hold") << 5 << int(Hindrance::Held);
        QTest::newRow("a held interaction") << 6 << int(Hindrance::InteractionHeld);
        QTest::newRow("held days") << 7 << int(Hindrance::InteractionHeld);
        QTest::newRow("somebody erased already") << 8 << int(Hindrance::ErasedAlready);
    }
    void whatHindersIsSaid()
    {
        QFETCH(int, what);
        QFETCH(int, hindrance);
        const auto here = desk();
        fill(*here);
        std::string person = customer(*here, what == 0 ? "K-9" : "K-1");
        ErasureAsked asked = kBasis;
        Hold hold = holdUntil("2026-09-01");
        if (what == 1 || what == 2) {
            asked = ofAgent();
            person = what == 1 ? agent(*here, "a-9") : person;
        } else if (what == 3) {
            asked.basis = "  ";
        } else if (what == 4) {
            asked.scope = ErasureScope::KeepWords;
        } else if (what == 5) {
            QVERIFY(!at(*here).hold(person, hold)->hindrance);
        } else if (what == 6) {
            hold.source = "acd", hold.contact = "call-one";
            QVERIFY(!at(*here).hold({}, hold)->hindrance);
        } else if (what == 7) {
            hold.from = parseDay("2026-03-21"), hold.until = hold.from;
            QVERIFY(!at(*here).hold({}, hold)->hindrance);
        } else if (what == 8) {
            forget(*here, person);
        }
        const auto answer = ask(*here, person, asked);
        QVERIFY(answer.has_value());
        QCOMPARE(int(*answer), hindrance);
        QCOMPARE(count(*here, "SELECT count(*) FROM leg"), std::int64_t(2));
        if (what == 6 || what == 7) // the other customer is another matter
            QCOMPARE(ask(*here, customer(*here, "K-2")).has_value(), what == 7);
    }

    void whoAsksNeverConfirmsInWhateverRole()
    {
        const auto here = desk();
        fill(*here);
        const auto person = customer(*here);
        QVERIFY(confirm(*here, person).hindrance == Hindrance::NobodyAsked);
        here->desk.authority.roles = Role::Hr;
        QVERIFY(!ask(*here, person));
        here->desk.authority.roles = Role::Legal; // the same one, as somebody else
        QVERIFY(confirm(*here, person).hindrance == Hindrance::AskedThemselves);
        QVERIFY(at(*here).takeBack(person, "wrong person", at(*here).of(person)->heads));
        QVERIFY(!at(*here).of(person)->isAsked());
        QVERIFY(!ask(*here, person));
        become(*here, kSecond);
        here->desk.authority.roles = Role::Administrator; // who makes users is no second person
        QCOMPARE(int(at(*here).confirm(person, {}, at(*here).of(person)->heads).error().fault),
            int(Fault::Denied));
        QVERIFY(at(*here).takeBack(person, "x", at(*here).of(person)->heads)->hindrance
            == Hindrance::OthersAsked);
        here->desk.authority.roles = Role::Supervisor;
        QCOMPARE(int(at(*here).of(person).error().fault), int(Fault::Denied)); // not theirs to know
        QCOMPARE(int(at(*here).all().error().fault), int(Fault::Denied));
        here->desk.authority.roles = Role::DataSteward;
        QVERIFY(!confirm(*here, person).hindrance);
        QVERIFY(confirm(*here, person).hindrance == Hindrance::ErasedAlready);
        QCOMPARE(at(*here).all()->size(), std::size_t(1));
    }

    // -- several workstations

    void everyWorkstationForgetsAndSaysSo()
    {
        const auto a = desk(), b = desk();
        fill(*a);
        fill(*b);
        exchange(*a, *b);
        exchange(*b, *a);
        const auto person = customer(*a);
        // One writes about them while the other has forgotten them.
        ConsentGiven given;
        given.customers = {"K-1"}, given.wording = "v1", given.proof = "on tape", given.at = kToday;
        QVERIFY(Consents(b->office()).give(given, {}));
        forget(*a, person);
        QCOMPARE(at(*a).of(person)->missing.size(), std::size_t(1));
        a->desk.take(b->desk);
        const auto left = [&](OfficeDesk &here) {
            std::size_t payloads = 0;
            const auto entries = here.desk.log->since({});
            for (const auto &entry : *entries) {
                if (journal::parseHead(entry.head)->person() == person)
                    payloads += entry.sealed.has_value();
            }
            return payloads;
        };
        QCOMPARE(left(*a), std::size_t(0)); // never taken in
        QCOMPARE(left(*b), std::size_t(1));
        b->desk.clock.at = kToday + 24h * 150; // comes back months later
        exchange(*b, *a);
        QCOMPARE(left(*b), std::size_t(0));
        QCOMPARE(count(*b, "SELECT count(*) FROM transcript"), std::int64_t(1));
        QVERIFY(at(*b).of(person)->missing.empty());
        QCOMPARE(at(*a).of(person)->missing.size(), std::size_t(1));
        a->desk.clock.at = b->desk.clock.at;
        exchange(*a, *b);
        QVERIFY(at(*a).of(person)->missing.empty());
        QCOMPARE(at(*a).of(person)->done.size(), std::size_t(2));
        const auto written = a->desk.log->since({})->size();
        exchange(*a, *b);
        QCOMPARE(a->desk.log->since({})->size(), written); // said once, and done
        for (OfficeDesk *here : {a.get(), b.get()}) {
            verifyFacts(*here);
            verifyJournal(*here);
        }
    }

    void noErasureWaitsForAWorkstationThatIsRevoked()
    {
        const auto a = desk(), b = desk();
        fill(*a);
        exchange(*a, *b);
        exchange(*b, *a);
        const auto person = customer(*a);
        forget(*a, person);
        QCOMPARE(at(*a).of(person)->missing.size(), std::size_t(1));
        QVERIFY(Workstations(a->office()).revoke(*b->desk.log->device(), {}, "left on a train"));
        QVERIFY(at(*a).of(person)->missing.empty());
    }

    // -- broken off

    void whatWasBrokenOffIsFinishedAtTheNextOpening_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("after the confirmation") << 0;
        QTest::newRow("after the facts") << 1;
        QTest::newRow("after the files") << 2;
    }
    void whatWasBrokenOffIsFinishedAtTheNextOpening()
    {
        QFETCH(int, after);
        const auto here = desk();
        fill(*here);
        const auto person = customer(*here);
        QVERIFY(!ask(*here, person));
        become(*here, kSecond);
        QVERIFY(here->desk.log->append(
            journal::draft(personSubject(person), journal::erasureConfirmedKind(),
                journal::ErasureConfirmed{}, at(*here).of(person)->heads)));
        if (after > 0)
            QVERIFY(facts::erasePerson(
                *here->facts, *here->desk.vault, {*fromHex(person), false, true, {}, kToday}));
        if (after > 1)
            QVERIFY(facts::removeErasedFiles(*here->facts, here->desk.paths.recordings()));
        if (after == 1) { // upkeep came first
            const auto aside = here->desk.paths.recordings() / "unreferenced";
            std::filesystem::create_directories(aside);
            for (const auto &file :
                std::filesystem::directory_iterator(here->desk.paths.recordings())) {
                if (file.is_regular_file())
                    std::filesystem::rename(file.path(), aside / file.path().filename());
            }
        }
        QCOMPARE(at(*here).of(person)->missing.size(), std::size_t(1));
        here->desk.reopen();
        const auto carried = at(*here).carryOut();
        QVERIFY(carried);
        QVERIFY2(carried->persons == 1, carried->why.c_str());
        QVERIFY(at(*here).of(person)->missing.empty());
        QCOMPARE(at(*here).of(person)->done.front().what.recordings, std::int64_t(1));
        for (const auto &entry :
            std::filesystem::recursive_directory_iterator(here->desk.paths.recordings()))
            QVERIFY(!entry.is_regular_file());
        QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(1));
        QCOMPARE(at(*here).carryOut()->persons, std::int64_t(0));
        verifyFacts(*here);
    }

    void aFullDiskLosesNothingAndIsTriedAgain()
    {
        const auto here = desk();
        fill(*here);
        const auto person = customer(*here);
        QVERIFY(!ask(*here, person));
        become(*here, kSecond);
        QVERIFY(here->desk.log->append(
            journal::draft(personSubject(person), journal::erasureConfirmedKind(),
                journal::ErasureConfirmed{}, at(*here).of(person)->heads)));
        {
            const LargestFile full(4096);
            const auto carried = at(*here).carryOut();
            QVERIFY(carried);
            QCOMPARE(carried->persons, std::int64_t(0));
            QCOMPARE(carried->waiting, std::int64_t(1));
            QVERIFY(!carried->why.empty());
        }
        QCOMPARE(
            count(*here, "SELECT count(*) FROM transcript"), std::int64_t(2)); // all or nothing
        QCOMPARE(at(*here).of(person)->missing.size(), std::size_t(1));
        QCOMPARE(at(*here).carryOut()->persons, std::int64_t(1));
        QCOMPARE(count(*here, "SELECT count(*) FROM transcript"), std::int64_t(1));
        verifyFacts(*here);
    }

    void aFileThatCannotGoIsNotSaidToBeGone()
    {
        const auto here = desk();
        fill(*here);
        const auto person = customer(*here);
        const auto name = here->read([](store::Connection &facts) {
            auto row = facts.prepare("SELECT file FROM recording");
            return Result<std::string>(row.step() ? std::string(row.text(0)) : std::string());
        });
        const auto file = here->desk.paths.recordings() / name;
        std::filesystem::remove(file);
        std::filesystem::create_directories(file / "in the way");
        QVERIFY(!ask(*here, person));
        become(*here, kSecond);
        const ErasureAnswer answer = confirm(*here, person);
        QCOMPARE(answer.carried->waiting, std::int64_t(1));
        QVERIFY(answer.carried->why.find(name) != std::string::npos);
        QCOMPARE(at(*here).of(person)->missing.size(), std::size_t(1));
        std::filesystem::remove(file / "in the way");
        QCOMPARE(at(*here).carryOut()->persons, std::int64_t(1));
    }

    void theLastAdministratorsOwnRecordGoesAndTheyStillSignIn()
    {
        const auto here = desk();
        here->import({contactOf("call-one", "K-1", Desk::kUser, 10)});
        forget(*here, agent(*here, Desk::kUser), ofAgent());
        QCOMPARE(count(*here, "SELECT count(*) FROM agent"), std::int64_t(0));
        here->desk.reopen(); // as nadia
        QVERIFY(here->desk.vault->roster()->find(Desk::kUser)->active);
        here->desk.tell("test:1", "still writes");
        verifyJournal(*here);
    }
};

ATTUNE_TEST(TestErasure)
#include "tst_erasure.moc"
