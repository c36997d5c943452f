// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was said in a contact is opened only where it is there, lawful at that moment and of the
// reader's classes, and each other case says which it is.
#include "core/facts/erasure.h"
#include "core/facts/retention.h"
#include "core/facts/words.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"

#include <QTest>

using namespace attune;
using namespace attune::facts;
using namespace attune::tests;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(WordsState)

class TestWords : public QObject {
    Q_OBJECT

    static Result<Words> opened(TempCentre &centre, LegKey key, Instant now)
    {
        auto reader = centre.facts().reader();
        const auto leg = findLeg(**reader, key);
        if (!leg)
            qFatal("the leg is gone");
        TranscriptReader transcripts(centre.vault());
        return openWords(**reader, transcripts, *leg, now);
    }
    static LegKey onlyLeg(TempCentre &centre)
    {
        auto reader = centre.facts().reader();
        return {(*reader)->single("SELECT key FROM leg")};
    }
    /// Whoever was in "c-1".
    static Bytes personIn(TempCentre &centre, bool agent)
    {
        auto reader = centre.facts().reader();
        auto row = (*reader)->prepare(agent
                ? "SELECT p.person FROM leg l JOIN agent p ON p.id = l.agent WHERE external = 'c-1'"
                : "SELECT p.person FROM leg l JOIN customer p ON p.id = l.customer WHERE "
                  "external = 'c-1'");
        if (!row.step())
            qFatal("nobody");
        return copyOf(row.blob(0));
    }
    static std::int64_t readable(TempCentre &centre, Instant now)
    {
        auto reader = centre.facts().reader();
        auto row = (*reader)->prepare("SELECT count(*) FROM leg l WHERE " ATTUNE_MAY_BE_READ);
        row.bind(now);
        row.step();
        return row.number(0);
    }

private Q_SLOTS:
    void wordsOpenOnlyWhereThatIsLawfulNow_data()
    {
        QTest::addColumn<int>("basis"); // −1: nothing was said of it
        QTest::addColumn<int>("expires"); // days from the contact; 0: never
        QTest::addColumn<bool>("said");
        QTest::addColumn<WordsState>("state");
        const auto none = int(Basis::None), only = int(Basis::BasisOnly),
                   consent = int(Basis::Consent);
        QTest::newRow("consent") << consent << 0 << true << WordsState::Open;
        QTest::newRow("a basis without consent") << only << 0 << true << WordsState::Open;
        QTest::newRow("consent that lasts") << consent << 30 << true << WordsState::Open;
        QTest::newRow("consent that ended") << consent << 2 << true << WordsState::NoBasis;
        QTest::newRow("a basis that ended") << only << 2 << true << WordsState::NoBasis;
        QTest::newRow("it ends this moment") << consent << 3 << true << WordsState::NoBasis;
        QTest::newRow("none") << none << 0 << true << WordsState::NoBasis;
        QTest::newRow("nothing was said of it") << -1 << 0 << true << WordsState::NoBasis;
        QTest::newRow("no transcript") << consent << 0 << false << WordsState::Never;
        QTest::newRow("neither") << none << 0 << false << WordsState::Never;
    }
    void wordsOpenOnlyWhereThatIsLawfulNow()
    {
        QFETCH(int, basis);
        QFETCH(int, expires);
        QFETCH(bool, said);
        QFETCH(WordsState, state);
        TempCentre centre;
        auto contact = aContact("c-1", "2026-03-01T08:00:00Z");
        contact.basis.reset();
        if (basis >= 0)
            contact.basis = BasisRecord{Basis(basis), "x",
                expires > 0 ? std::optional(contact.legs[0].start + 24h * expires) : std::nullopt,
                {}, false};
        if (!said)
            contact.legs[0].transcript.reset();
        centre.import({contact});
        const Instant now = at("2026-03-04T08:00:00Z");
        const auto words = opened(centre, onlyLeg(centre), now);
        QVERIFY2(words, words ? "" : words.error().detail.c_str());
        QCOMPARE(words->state, state);
        QCOMPARE(words->transcript.turns.size(), std::size_t(state == WordsState::Open ? 2 : 0));
        QCOMPARE(readable(centre, now), std::int64_t(state == WordsState::Open));
    }

    void withoutTheKeyTheyAreNotTheReaders()
    {
        TempCentre centre;
        centre.import({aContact("c-1")});
        const LegKey leg = onlyLeg(centre);
        centre.vault().lock();
        const auto words = opened(centre, leg, at("2026-03-04T08:00:00Z"));
        QVERIFY(words);
        QCOMPARE(words->state, WordsState::NoKey);
        QVERIFY(!isClosedToAll(words->state)); // others may
    }

    void whatWasKeptLongEnoughIsGoneAndItsFactsStay()
    {
        TempCentre centre;
        centre.import({aContact("c-1")});
        Cutoffs cutoffs;
        cutoffs.transcript = at("2026-03-04T00:00:00Z");
        QVERIFY(deleteExpired(centre.facts(), cutoffs, [](const Expired &) { return Done(); }));
        const Instant now = at("2026-03-04T08:00:00Z");
        const auto words = opened(centre, onlyLeg(centre), now);
        QVERIFY2(words, words ? "" : words.error().detail.c_str());
        QCOMPARE(words->state, WordsState::Gone);
        QCOMPARE(readable(centre, now), std::int64_t(0));
    }

    void whatWasErasedIsKnownByItsOldName_data()
    {
        QTest::addColumn<bool>("ofAgent");
        QTest::newRow("a customer's") << false;
        QTest::newRow("an agent's") << true;
    }
    void whatWasErasedIsKnownByItsOldName()
    {
        QFETCH(bool, ofAgent);
        TempCentre centre;
        auto other = aContact("c-2", "2026-03-02T11:00:00Z");
        other.customer = {"K-2", {}, {}, {}};
        other.legs[0].agent = {"a-2", "Ana", {}, {}};
        centre.import({aContact("c-1"), other});
        QVERIFY(erasePerson(centre.facts(), centre.vault(),
            {personIn(centre, ofAgent), ofAgent, true, {}, at("2026-03-04T08:00:00Z")}));
        const Instant now = at("2026-03-04T08:00:00Z");
        auto reader = centre.facts().reader();
        const auto leg = findNamed(**reader, centre.vault(), "acd/c-1");
        QVERIFY(leg && *leg);
        QCOMPARE(wordsOf(**leg, now), WordsState::Erased);
        QCOMPARE(opened(centre, (*leg)->key, now)->state, WordsState::Erased);
        QVERIFY(isClosedToAll(WordsState::Erased));
        QCOMPARE(readable(centre, now), std::int64_t(1));
        const auto stays = findNamed(**reader, centre.vault(), "acd/c-2");
        QVERIFY(stays && *stays);
        QCOMPARE(opened(centre, (*stays)->key, now)->state, WordsState::Open);
    }

    void aNameFindsItsContactOrNothing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("found");
        QTest::newRow("its own") << QStringLiteral("acd/c-1") << true;
        QTest::newRow("a number with a slash") << QStringLiteral("acd/2026/7") << true;
        QTest::newRow("of another source") << QStringLiteral("crm/c-1") << false;
        QTest::newRow("unknown") << QStringLiteral("acd/c-9") << false;
        QTest::newRow("no source") << QStringLiteral("c-1") << false;
        QTest::newRow("nothing") << QString() << false;
        QTest::newRow("only a slash") << QStringLiteral("/") << false;
    }
    void aNameFindsItsContactOrNothing()
    {
        QFETCH(QString, name);
        QFETCH(bool, found);
        TempCentre centre;
        centre.import({aContact("c-1"), aContact("2026/7", "2026-03-02T11:00:00Z")});
        auto reader = centre.facts().reader();
        const auto leg = findNamed(**reader, centre.vault(), name.toStdString());
        QVERIFY(leg);
        QCOMPARE(leg->has_value(), found);
    }

    /// What another system read in the customer is no more theirs to show than what ours would.
    void importedReadingsOfTheCustomerNeedConsent_data()
    {
        QTest::addColumn<int>("basis");
        QTest::addColumn<bool>("shown");
        QTest::newRow("consent") << int(Basis::Consent) << true;
        QTest::newRow("a basis alone") << int(Basis::BasisOnly) << false;
    }
    void importedReadingsOfTheCustomerNeedConsent()
    {
        QFETCH(int, basis);
        QFETCH(bool, shown);
        TempCentre centre;
        auto contact = aContact("c-1");
        contact.basis->level = Basis(basis);
        Transcript &transcript = *contact.legs[0].transcript;
        transcript.turns[0].importedSentiment = -0.7;
        transcript.imported = {{"Contact Lens", "customer sentiment, overall", -2.1}};
        centre.import({contact});
        const auto words = opened(centre, onlyLeg(centre), at("2026-03-04T08:00:00Z"));
        QVERIFY(words);
        QCOMPARE(words->transcript.turns.size(), std::size_t(2));
        QCOMPARE(words->transcript.turns[0].importedSentiment.has_value(), shown);
        QCOMPARE(!words->transcript.imported.empty(), shown);
    }
};

ATTUNE_TEST(TestWords)
#include "tst_words.moc"
