// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a whole contact says: trajectory, consent, language, redaction, personalisation.
#include "core/text/corpus.h"
#include "core/text/trajectory.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/text/english_pack.h"

#include <QTest>

#include <cmath>

using namespace attune;
using text::NotAssessed;
using text::Role;
using text::ScoredTurn;
using text::TurnInput;
using State = text::Trajectory::State;

namespace {

std::vector<TurnInput> complaint()
{
    return {{Role::Customer, "Hello, lovely to meet you, I have a quick question."},
        {Role::Agent, "Hello, how can I help?"},
        {Role::Customer, "Great, thanks. I love your shop and was happy with my last order."},
        {Role::Customer,
            "My new router is terrible, it keeps crashing and I am really angry about it."},
        {Role::Agent,
            "I'm so sorry about that router, it must be really frustrating. Let me fix it."},
        {Role::Customer, "This is the worst service ever, I hate it."},
        {Role::Agent, "I have sent you a new router."},
        {Role::Customer, "Great, thank you so much, that is wonderful."},
        {Role::Customer, "You have been very helpful, thanks!"}};
}

} // namespace

class TestContact : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTrajectoryIsReadAsDocumented()
    {
        // Equal words, so the moving mean is the plain mean of neighbours.
        const std::vector<ScoredTurn> turns{
            {0, .6F, 5}, {2, 0, 5}, {4, -.9F, 5}, {6, -.3F, 5}, {8, .6F, 5}};
        const auto t = text::trajectoryOf(turns);
        QCOMPARE(t.state, State::Dip);
        QCOMPARE(t.start, .3F);
        QCOMPARE(t.trough, -.4F);
        QCOMPARE(t.troughTurn, 4U);
        QVERIFY(std::abs(t.end - .15F) < 1e-6F);
        QVERIFY(std::abs(*t.recovery - .55F / .7F) < 1e-6F);
        QCOMPARE(t.curve.size(), turns.size());
    }

    void longTurnsWeighMore()
    {
        const std::vector<ScoredTurn> turns{{0, 1, 1}, {1, -1, 9}, {2, 1, 1}};
        QVERIFY(std::abs(text::trajectoryOf(turns).curve[0].value + .8F) < 1e-6F);
    }

    void theStartOfALongContactIsAQuarterOfIt()
    {
        std::vector<ScoredTurn> turns;
        for (std::uint32_t i = 0; i < 8; ++i)
            turns.push_back({i, i < 4 ? .5F : -.5F, 3});
        const auto t = text::trajectoryOf(turns);
        QCOMPARE(t.start, .5F);
        QCOMPARE(t.end, -.5F);
        QCOMPARE(t.trough, -.5F);
        QCOMPARE(t.troughTurn, 5U);
        QCOMPARE(*t.recovery, 0.0F);
    }

    void withoutADipThereIsNoRecovery()
    {
        const std::vector<ScoredTurn> flat{{0, .1F, 4}, {1, 0, 4}, {2, .1F, 4}};
        QCOMPARE(text::trajectoryOf(flat).state, State::NoDip);
        QVERIFY(!text::trajectoryOf(flat).recovery);
        const std::vector<ScoredTurn> two{{0, .9F, 4}, {1, -.9F, 4}};
        QCOMPARE(text::trajectoryOf(two).state, State::TooShort);
        QCOMPARE(text::trajectoryOf({}).state, State::TooShort);
    }

    void aContactThatWasMendedRecovers()
    {
        const auto turns = complaint();
        const auto score = text::Scorer(tests::english()).scoreContact(turns);
        QCOMPARE(score.turns.size(), turns.size());
        QCOMPARE(score.trajectory.state, State::Dip);
        QVERIFY(*score.trajectory.recovery > .5F);
        QVERIFY(score.index && *score.index > .5F);
        QCOMPARE(score.satisfaction.size(), std::size_t{6});
        QVERIFY(!score.turns[1].valence);
        QVERIFY(score.turns[4].tone == text::Tone::Warm);
        QVERIFY(score.turns[4].personalisation && score.turns[4].personalisation->specifics > 0);
    }

    void withoutConsentNothingIsSaidOfTheCustomer()
    {
        text::Context context;
        context.customerEmotion = false;
        const auto score =
            text::Scorer(tests::english()).scoreContact(complaint(), context, text::Spans::Yes);
        QCOMPARE(score.trajectory.state, State::NotAssessed);
        QVERIFY(!score.index && score.satisfaction.empty());
        for (const auto &turn : score.turns) {
            QVERIFY(!turn.valence && !turn.sentiment && !turn.hostility && !turn.emotions);
            for (const auto &span : turn.spans)
                QVERIFY(span.head != text::Head::Valence && span.head != text::Head::Hostility);
        }
        QVERIFY(score.turns[4].marks.has(text::Mark::Apology));
    }

    void anotherLanguageIsNotScoredAsEnglish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("spanish") << QStringLiteral(
            "No puedo creer que el pedido no ha llegado, es terrible");
        QTest::newRow("german") << QStringLiteral(
            "Das ist leider nicht gut, ich bin sehr enttäuscht von Ihnen");
        QTest::newRow("french") << QStringLiteral(
            "Bonjour, je ne suis pas content de votre service");
        QTest::newRow("russian") << QStringLiteral("Это ужасно, я хочу вернуть деньги");
        QTest::newRow("japanese") << QStringLiteral("注文がまだ届きません");
        QTest::newRow("polish") << QStringLiteral("Dzień dobry, nie działa mi internet od wczoraj");
        QTest::newRow("finnish") << QStringLiteral(
            "Tilaukseni puuttuu edelleen enkä saa vastausta");
        QTest::newRow("one word") << QStringLiteral("Gracias");
    }
    void anotherLanguageIsNotScoredAsEnglish()
    {
        QFETCH(QString, text);
        const std::string bytes = text.toStdString();
        TurnInput turn;
        turn.text = bytes;
        const auto score = text::Scorer(tests::english()).scoreTurn(turn);
        QCOMPARE(score.notAssessed, NotAssessed::UnknownLanguage);
        QVERIFY(!score.valence && !score.tone);
    }

    void aTagOfAnotherLanguageIsBelieved()
    {
        text::Context context;
        context.language = "fr-CA";
        const auto score = text::Scorer(tests::english()).scoreContact(complaint(), context);
        QVERIFY(!score.languageKnown);
        context.language = "EN-gb";
        QVERIFY(text::Scorer(tests::english()).scoreContact(complaint(), context).languageKnown);
    }

    void marksOfRedactionAreNoWords()
    {
        const text::Scorer scorer(tests::english());
        TurnInput turn{Role::Agent, "[NAME], let me get that blue bike moving."};
        const std::vector<TurnInput> before{{Role::Customer, "My blue bike has not come."}};
        text::Context context;
        context.customerName = "Name";
        auto score = scorer.scoreTurn(turn, before, context);
        QVERIFY(!score.personalisation);
        for (const char *only : {"[PII]", "{{URL}} [NAME]", "\xE2\x96\x88\xE2\x96\x88\xE2\x96\x88",
                 "XXXX", "****", "__email__"}) {
            const TurnInput redacted{Role::Customer, only};
            QCOMPARE(scorer.scoreTurn(redacted).notAssessed, NotAssessed::Redacted);
        }
        const TurnInput cut{Role::Customer, "", true};
        QCOMPARE(scorer.scoreTurn(cut).notAssessed, NotAssessed::Redacted);
    }

    void notesAndOthersAreLeftOut()
    {
        const text::Scorer scorer(tests::english());
        const TurnInput note{Role::Agent, "Customer is an idiot", false, true};
        QCOMPARE(scorer.scoreTurn(note).notAssessed, NotAssessed::PrivateNote);
        const TurnInput bot{Role::Other, "I am terrible"};
        QCOMPARE(scorer.scoreTurn(bot).notAssessed, NotAssessed::OtherRole);
    }

    void aShortReplyToDistressIsMarked()
    {
        const text::Scorer scorer(tests::english());
        const std::vector<TurnInput> upset{
            {Role::Customer, "I am so worried, I lost my job and can not pay."}};
        const std::vector<TurnInput> calm{{Role::Customer, "Where is the key?"}};
        const TurnInput brief{Role::Agent, "In the box."};
        QVERIFY(scorer.scoreTurn(brief, upset).marks.has(text::Mark::Brevity));
        QVERIFY(!scorer.scoreTurn(brief, calm).marks.has(text::Mark::Brevity));
    }

    void stockPhrasesOfASiteAreFoundByCounting()
    {
        text::SiteCorpus corpus;
        for (int i = 0; i < 400; ++i) {
            corpus.add("The parcel with number " + std::to_string(i * 7919) + " is late", false);
            corpus.add("Here at Northwind we bring the harbour home to you", true);
        }
        QVERIFY(
            corpus.boilerplateShare("Here at Northwind we bring the harbour home to you").value()
            > .9F);
        QVERIFY(corpus.boilerplateShare("The blue bike left our depot in Leeds").value() < .1F);
        QVERIFY(corpus.rarity("zebra").value() > corpus.rarity("parcel").value());
        const auto again = text::SiteCorpus::fromBytes(corpus.toBytes());
        QVERIFY(again);
        QCOMPARE(again->digest(), corpus.digest());
        QVERIFY(!text::SiteCorpus::fromBytes("ATC1 broken"));
        QVERIFY(!text::SiteCorpus::fromBytes(corpus.toBytes().substr(0, 100)));
    }
};

ATTUNE_TEST(TestContact)
#include "tst_contact.moc"
