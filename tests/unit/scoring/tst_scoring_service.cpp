// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What waits is scored once, as far as consent goes, and again when the model or the contact
// changes.
#include "core/facts/erasure.h"
#include "core/facts/rescoring.h"
#include "core/scoring/model_change.h"
#include "core/scoring/scoring_queries.h"
#include "core/scoring/scoring_service.h"
#include "tests/support/english_pack.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"

#include <QTest>

#include <numeric>

using namespace attune;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

/// A customer who is let down first and helped in the end.
facts::ContactRecord aRecovery(const std::string &id, const char *start)
{
    auto contact = aContact(id, start);
    const std::vector<std::pair<facts::Role, std::string>> lines{
        {facts::Role::Customer,
            "I have been charged twice, this is a terrible and awful mess and I am very angry."},
        {facts::Role::Agent, "I am so sorry about this, Ms Keller. That must be frustrating."},
        {facts::Role::Customer, "You people said that last time. It is horrible, nobody fixed it."},
        {facts::Role::Agent,
            "You are right. I have opened the refund now and will stay until it is posted."},
        {facts::Role::Customer, "Okay. How long will it take?"},
        {facts::Role::Agent, "It is posted. The money is back within two days."},
        {facts::Role::Customer, "Thank you so much, that is wonderful and a great relief."},
    };
    auto &turns = contact.legs[0].transcript->turns;
    turns.clear();
    for (const auto &[role, text] : lines) {
        facts::Turn turn;
        turn.role = role;
        turn.text = text;
        turns.push_back(turn);
    }
    contact.legs[0].transcript->customerName = "Ms Keller";
    return contact;
}

std::map<std::int64_t, scoring::ScoreRow> scoresOf(TempCentre &centre)
{
    auto reader = centre.facts().reader();
    const auto rows = scoring::readScores(**reader, centre.vault(), 0, 100000);
    std::map<std::int64_t, scoring::ScoreRow> byLeg;
    for (const scoring::ScoreRow &row : *rows)
        byLeg.emplace(row.leg.value, row);
    return byLeg;
}

scoring::ScoringReport scoreAll(TempCentre &centre,
    const scoring::Scorers &scorers = englishScorers(), const std::string &adopted = {},
    const facts::Cutoffs &cutoffs = {})
{
    scoring::ScoringService service(centre.facts(), centre.vault(), scorers, centre.clock());
    if (!service.begin(adopted, cutoffs))
        qFatal("scoring does not begin");
    const auto report = service.scoreAll([] { return true; }, [](std::int64_t, std::int64_t) {});
    if (!report)
        qFatal("%s", report.error().detail.c_str());
    return *report;
}

} // namespace

class TestScoringService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDipThatWasMadeGoodIsSeen()
    {
        TempCentre centre;
        centre.import({aRecovery("c-1", "2026-03-02T10:00:00Z")});
        QCOMPARE(scoreAll(centre).legs, 1);
        const auto scores = scoresOf(centre);
        QCOMPARE(scores.size(), 1u);
        const auto &row = scores.begin()->second;
        QVERIFY(row.state == scoring::ScoreState::Dip || row.state == scoring::ScoreState::NoDip);
        QVERIFY(*row.start < 0);
        QVERIFY(*row.end > *row.trough);
        QVERIFY(row.nameUsed);
        QVERIFY(row.marks[static_cast<std::size_t>(text::Mark::Apology)] >= 1);
        QCOMPARE(row.customerTurns, 4);
    }

    void withoutConsentTheCustomersEmotionIsNotAssessed_data()
    {
        QTest::addColumn<int>("basis");
        QTest::newRow("no basis") << int(facts::Basis::None);
        QTest::newRow("a basis, no consent to analysis") << int(facts::Basis::BasisOnly);
    }
    void withoutConsentTheCustomersEmotionIsNotAssessed()
    {
        QFETCH(int, basis);
        TempCentre centre;
        auto contact = aRecovery("c-1", "2026-03-02T10:00:00Z");
        contact.basis->level = static_cast<facts::Basis>(basis);
        centre.import({contact});
        scoreAll(centre);
        const auto row = scoresOf(centre).begin()->second;
        QVERIFY(row.state == scoring::ScoreState::NotAssessed);
        QVERIFY(!row.start && !row.end && !row.recovery && !row.hostility && !row.index);
        QCOMPARE(row.sparkPoints, 0);
        // The agent's own wording may be read once there is a basis for opening the transcript.
        QCOMPARE(row.tone.has_value(), static_cast<facts::Basis>(basis) == facts::Basis::BasisOnly);
    }

    void anExpiredConsentCountsAsNone()
    {
        TempCentre centre;
        auto contact = aRecovery("c-1", "2026-03-02T10:00:00Z");
        contact.basis->expires = at("2026-03-02T12:00:00Z");
        centre.import({contact});
        scoreAll(centre);
        QVERIFY(scoresOf(centre).begin()->second.state == scoring::ScoreState::NotAssessed);
    }

    void aConsentThatEndsTakesItsScoreAlongWithoutAnybodySigningIt()
    {
        TempCentre centre;
        auto ends = aRecovery("c-1", "2026-03-02T10:00:00Z");
        ends.basis->expires = at("2026-03-04T12:00:00Z");
        auto lasts = aRecovery("c-2", "2026-03-02T11:00:00Z");
        auto otherDay = aRecovery("c-3", "2026-03-01T11:00:00Z");
        centre.import({ends, lasts, otherDay});
        scoreAll(centre);
        QCOMPARE(scoresOf(centre).size(), std::size_t(3));
        const auto drop = [&](const char *now) {
            return *facts::dropWhatOutlivedConsent(centre.facts(), at(now));
        };
        QCOMPARE(drop("2026-03-04T11:59:59Z"), std::int64_t(0));
        QCOMPARE(drop("2026-03-04T12:00:00Z"), std::int64_t(1)); // a day of one agent
        QCOMPARE(scoresOf(centre).size(), std::size_t(1));
        QCOMPARE(drop("2026-03-05T12:00:00Z"), std::int64_t(0)); // once
        centre.clock().at = at("2026-03-05T12:00:00Z");
        scoreAll(centre);
        int assessed = 0;
        for (const auto &[leg, row] : scoresOf(centre))
            assessed += row.state != scoring::ScoreState::NotAssessed;
        QCOMPARE(scoresOf(centre).size(), std::size_t(3));
        QCOMPARE(assessed, 2);
        QCOMPARE(drop("2026-03-06T12:00:00Z"), std::int64_t(0)); // what it was read as since stays
    }

    void scoringBeginsWithWhatOutlivedItsConsent()
    {
        TempCentre centre;
        auto ends = aRecovery("c-1", "2026-03-02T10:00:00Z");
        ends.basis->expires = at("2026-03-04T12:00:00Z");
        centre.import({ends});
        scoreAll(centre);
        QVERIFY(scoresOf(centre).begin()->second.state != scoring::ScoreState::NotAssessed);
        centre.clock().at = at("2026-03-04T12:00:00Z");
        scoreAll(centre);
        QVERIFY(scoresOf(centre).begin()->second.state == scoring::ScoreState::NotAssessed);
    }

    void withdrawalTakesTheScoreAway()
    {
        TempCentre centre;
        centre.import(
            {aRecovery("c-1", "2026-03-02T10:00:00Z"), aRecovery("c-2", "2026-03-02T11:00:00Z")});
        scoreAll(centre);
        facts::ConsentRecord withdrawal;
        withdrawal.contact = "c-1";
        withdrawal.at = at("2026-03-02T20:00:00Z");
        withdrawal.basis.withdrawn = true;
        centre.import({withdrawal});
        QVERIFY(scoresOf(centre).empty()); // gone before anybody scores again
        scoreAll(centre);
        int assessed = 0;
        for (const auto &[leg, row] : scoresOf(centre))
            assessed += row.state != scoring::ScoreState::NotAssessed;
        QCOMPARE(assessed, 1);
    }

    void whatIsPastItsPeriodIsScoredNoMoreWhoeverAsks_data()
    {
        QTest::addColumn<QByteArray>("asks");
        QTest::addColumn<QByteArrayList>("scored");
        const QByteArrayList young{"c-3"};
        QTest::newRow("a withdrawal") << QByteArray("withdrawal") << young;
        QTest::newRow("an erasure") << QByteArray("erasure") << young;
        QTest::newRow("another delivery") << QByteArray("delivery") << young;
        QTest::newRow("another model") << QByteArray("model") << young;
        QTest::newRow("a withdrawal, and a hold on the other")
            << QByteArray("hold") << QByteArrayList{"c-2", "c-3"};
    }
    void whatIsPastItsPeriodIsScoredNoMoreWhoeverAsks()
    {
        QFETCH(QByteArray, asks);
        QFETCH(QByteArrayList, scored);
        TempCentre centre;
        auto first = aRecovery("c-1", "2026-02-20T10:00:00Z");
        first.customer.externalId = "K-1";
        auto second = aRecovery("c-2", "2026-02-20T11:00:00Z"); // the rest of that day
        centre.import({first, second, aRecovery("c-3", "2026-03-02T00:00:00Z")});
        scoreAll(centre);
        facts::Cutoffs cutoffs;
        cutoffs.emotional = at("2026-03-02T07:00:00Z"); // a day goes whole
        if (asks == "hold")
            cutoffs.held.contacts = {{"acd", "c-2"}};
        const auto deleteExpired = [&] {
            QVERIFY(facts::deleteExpired(
                centre.facts(), cutoffs, [](const facts::Expired &) { return Done(); }));
        };
        if (asks != "model") // which may come first
            deleteExpired();
        facts::ConsentRecord withdrawal;
        withdrawal.contact = "c-1", withdrawal.at = at("2026-03-02T20:00:00Z");
        withdrawal.basis.withdrawn = true;
        second.legs[0].transcript->turns.back().text = "This is still awful.";
        facts::Transcript english;
        english.language = "en";
        const scoring::Scorers rulesOnly(
            {englishScorers().readerOf(english)->pack()}, text::Mode::RulesOnly);
        const scoring::Scorers &scorers = asks == "model" ? rulesOnly : englishScorers();
        if (asks == "withdrawal" || asks == "hold") {
            centre.import({withdrawal});
        } else if (asks == "erasure") {
            const auto person = facts::customerPseudonym(centre.vault(), "K-1");
            QVERIFY(facts::erasePerson(
                centre.facts(), centre.vault(), {*person, false, true, {}, centre.clock().now()}));
        } else if (asks != "model") {
            centre.import({second});
        }
        scoreAll(centre, scorers, scorers.stamp(), cutoffs);
        auto reader = centre.facts().reader();
        QCOMPARE((*reader)->single("SELECT count(*) FROM to_score"), 0);
        const auto isOfNow = [&](LegKey leg) { // a block of the old model goes with the deletion
            return (*reader)->single(
                "SELECT EXISTS(SELECT 1 FROM score_block b JOIN score_stamp s ON s.id = b.stamp "
                "JOIN leg l ON l.agent = b.agent WHERE l.key = :leg AND b.day = l.start / 86400000 "
                "AND s.stamp = :stamp)",
                leg, scorers.stamp());
        };
        QByteArrayList left;
        for (const auto &[leg, row] : scoresOf(centre)) {
            if (isOfNow({leg}))
                left += QByteArray::fromStdString(facts::findLeg(**reader, {leg})->external);
        }
        QCOMPARE(left, scored);
    }

    void whatIsScoredIsNotScoredAgainUntilTheContactChanges()
    {
        TempCentre centre;
        auto contact = aRecovery("c-1", "2026-03-02T10:00:00Z");
        centre.import({contact});
        QCOMPARE(scoreAll(centre).legs, 1);
        QCOMPARE(scoreAll(centre).legs, 0);
        contact.legs[0].transcript->turns.back().text = "This is still awful.";
        centre.import({contact});
        QCOMPARE(scoreAll(centre).legs, 1);
    }

    void anotherModelScoresEverythingAgainAndNeverMixes()
    {
        TempCentre centre;
        for (int i = 0; i < 20; ++i)
            centre.import({aRecovery("c-" + std::to_string(i),
                i % 2 ? "2026-03-02T10:00:00Z" : "2026-03-03T10:00:00Z")});
        scoreAll(centre);
        const auto first = scoresOf(centre);
        facts::Transcript english;
        english.language = "en";
        const scoring::Scorers rulesOnly(
            {englishScorers().readerOf(english)->pack()}, text::Mode::RulesOnly);
        QVERIFY(rulesOnly.stamp() != englishScorers().stamp());
        scoring::ScoringService service(centre.facts(), centre.vault(), rulesOnly, centre.clock());
        QCOMPARE(*service.begin(), scoring::Begun::Waits);
        QCOMPARE(*service.begin("the stamp of yet another one"), scoring::Begun::Waits);
        QCOMPARE(service.scoreSlice().error().fault, Fault::Denied);
        QCOMPARE(scoresOf(centre), first); // nothing was touched
        QCOMPARE(scoreAll(centre, rulesOnly, rulesOnly.stamp()).legs, 20);
        auto reader = centre.facts().reader();
        QCOMPARE((*reader)->single("SELECT count(DISTINCT stamp) FROM score_block"), 1);
        QCOMPARE(scoresOf(centre).size(), first.size());
    }

    void whatANewModelChangesIsShownAndNothingIsWritten()
    {
        TempCentre centre;
        const auto preview = [&](const scoring::Scorers &scorers) {
            return scoring::previewChange(
                centre.facts(), centre.vault(), scorers, centre.clock().now(), 7, {});
        };
        QCOMPARE(preview(englishScorers()).error().fault, Fault::NotFound);
        for (int i = 0; i < 12; ++i)
            centre.import({aRecovery("c-" + std::to_string(i), "2026-03-02T10:00:00Z")});
        scoreAll(centre);
        QCOMPARE(preview(englishScorers()).error().fault, Fault::NotFound);
        const auto before = scoresOf(centre);
        facts::Transcript english;
        english.language = "en";
        const scoring::Scorers rulesOnly(
            {englishScorers().readerOf(english)->pack()}, text::Mode::RulesOnly);
        const auto change = preview(rulesOnly);
        QVERIFY(change);
        QVERIFY(change->legs > 0 && change->legs <= 12);
        QCOMPARE(change->before, englishScorers().stamp());
        const auto &end = change->figures[std::size_t(scoring::ChangeFigure::End)];
        QCOMPARE(end.compared, change->legs);
        QCOMPARE(std::accumulate(end.bins.begin(), end.bins.end(), std::size_t(0)), end.compared);
        QCOMPARE(scoresOf(centre), before);
        auto reader = centre.facts().reader();
        QCOMPARE((*reader)->single("SELECT count(*) FROM score_stamp"), 1);
        const auto again = preview(rulesOnly);
        QCOMPARE(again->figures[0].mean, change->figures[0].mean); // the same seed, the same draw
    }

    void changesAreCountedByTheirSize()
    {
        scoring::Rescored same, worse, gone;
        same.before.end = same.after.end = 100;
        worse.before.end = 400;
        worse.after.end = 0;
        gone.before.end = 300;
        const auto figures = scoring::changesOf(std::vector{same, worse, gone});
        const auto &end = figures[std::size_t(scoring::ChangeFigure::End)];
        QCOMPARE(end.compared, std::size_t(2));
        QCOMPARE(end.vanished, std::size_t(1));
        QCOMPARE(end.much, std::size_t(1));
        QCOMPARE(end.mean, -0.2);
        QCOMPARE(end.bins[1], std::size_t(1)); // −0.5 to −0.2
        QCOMPARE(end.bins[3], std::size_t(1)); // hardly
        QCOMPARE(scoring::changesOf({})[0].compared, std::size_t(0));
    }

    void scoringTwiceGivesTheSameBytes()
    {
        const auto contact = aRecovery("c-1", "2026-03-02T10:00:00Z");
        const auto row = [&] {
            return scoring::rowOf(
                englishScorers(), {7}, *contact.legs[0].transcript, facts::Basis::Consent);
        };
        QVERIFY(
            scoring::encodeBlock(std::vector{row()}) == scoring::encodeBlock(std::vector{row()}));
    }

    void aChangedAgentTakesTheScoreAlong()
    {
        TempCentre centre;
        auto contact = aRecovery("c-1", "2026-03-02T10:00:00Z");
        centre.import({contact});
        scoreAll(centre);
        contact.legs[0].agent = {"a-99", "Thuy Pham", {}, {}};
        centre.import({contact});
        scoreAll(centre);
        auto reader = centre.facts().reader();
        QCOMPARE((*reader)->single("SELECT count(*) FROM score_block"), 1);
        QCOMPARE((*reader)->single("SELECT agent FROM score_block"),
            (*reader)->single("SELECT agent FROM leg"));
    }

    void withoutTheKeyNothingIsScored()
    {
        TempCentre centre;
        centre.import({aRecovery("c-1", "2026-03-02T10:00:00Z")});
        centre.vault().lock();
        scoring::ScoringService service(
            centre.facts(), centre.vault(), englishScorers(), centre.clock());
        QVERIFY(!service.mayScore());
        QCOMPARE(*service.waiting(), 1);
        QVERIFY(service.begin());
        const auto slice = service.scoreSlice();
        QVERIFY(!slice);
        QCOMPARE(int(slice.error().fault), int(Fault::Denied));
        QCOMPARE(*service.waiting(), 1);
    }
};

ATTUNE_TEST(TestScoringService)
#include "tst_scoring_service.moc"
