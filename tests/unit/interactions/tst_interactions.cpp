// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The list shows what its reader may see, narrows to what was asked, and sorts with the unknown
// last.
#include "core/facts/retention.h"
#include "core/interactions/interactions_snapshot.h"
#include "core/scoring/scoring_service.h"
#include "tests/support/english_pack.h"
#include "tests/support/program/test_program.h"
#include "tests/support/temp_centre.h"

#include <QTest>

using namespace attune;
using namespace attune::interactions;
using namespace attune::tests;

class TestInteractions : public QObject {
    Q_OBJECT

    static Snapshot snapshotOf(TempCentre &centre, facts::Scope scope = {})
    {
        if (scope.period == Interval{})
            scope.period = {at("2026-03-01T00:00:00Z"), at("2026-03-31T00:00:00Z")};
        auto reader = centre.facts().reader();
        auto snapshot = snapshotFor(**reader, {centre.vault(), centre.clock().now()}, scope, {});
        if (!snapshot)
            qFatal("%s", snapshot.error().detail.c_str());
        return std::move(*snapshot);
    }
    static void score(TempCentre &centre)
    {
        scoring::ScoringService service(
            centre.facts(), centre.vault(), englishScorers(), centre.clock());
        QVERIFY(service.begin());
        QVERIFY(service.scoreAll([] { return true; }, [](std::int64_t, std::int64_t) {}));
    }
    static void fill(TempCentre &centre)
    {
        auto hostile = aContact("c-hostile", "2026-03-02T11:00:00Z");
        hostile.legs[0].agent = {"a-2", "Thuy Pham", "Billing A", {}};
        hostile.legs[0].queue = "Billing";
        hostile.channel = facts::Channel::Voice;
        hostile.legs[0].transcript->turns[0].text =
            "You are a stupid idiot and I will come and hurt you.";
        auto closed = aContact("c-closed", "2026-03-02T12:00:00Z");
        closed.basis.reset();
        centre.import({aContact("c-1"), hostile, closed});
        score(centre);
    }

private Q_SLOTS:
    void theNewestComesFirstWithNamesAndScores()
    {
        TempCentre centre;
        fill(centre);
        const auto snapshot = snapshotOf(centre);
        QCOMPARE(snapshot.rows.size(), 3u);
        QVERIFY(snapshot.rows[0].startMs > snapshot.rows[2].startMs);
        QCOMPARE(
            snapshot.organisation->agent({snapshot.rows[1].agent})->name, std::string("Thuy Pham"));
        QVERIFY(snapshot.scoreOf(snapshot.rows[2]));
        QVERIFY(!snapshot.scoreOf(snapshot.rows[0])); // no lawful basis: nothing is shown
    }

    void aFilterLeavesWhatItSays_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<int>("left");
        QTest::newRow("nothing") << 0 << 3;
        QTest::newRow("voice") << 1 << 1;
        QTest::newRow("consent") << 2 << 2;
        QTest::newRow("hostile") << 3 << 1;
        QTest::newRow("name") << 4 << 2;
        QTest::newRow("found") << 5 << 0;
        QTest::newRow("recording") << 6 << 0;
    }
    void aFilterLeavesWhatItSays()
    {
        QFETCH(int, which);
        QFETCH(int, left);
        TempCentre centre;
        fill(centre);
        Filter filter;
        if (which == 1)
            filter.channels = {facts::Channel::Voice};
        if (which == 2)
            filter.basis = facts::Basis::Consent;
        filter.hostile = which == 3;
        if (which == 4)
            filter.name = "OMAR";
        if (which == 5)
            filter.found = std::vector<LegKey>{{42}};
        filter.withRecording = which == 6;
        QCOMPARE(int(arrange(snapshotOf(centre), filter, SortKey::Time, true).size()), left);
    }

    void whatHasNoFigureComesLastEitherWay_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::newRow("up") << false;
        QTest::newRow("down") << true;
    }
    void whatHasNoFigureComesLastEitherWay()
    {
        QFETCH(bool, descending);
        TempCentre centre;
        fill(centre);
        const auto snapshot = snapshotOf(centre);
        const auto order = arrange(snapshot, {}, SortKey::Hostility, descending);
        QCOMPARE(order.size(), 3u);
        QVERIFY(!snapshot.scoreOf(snapshot.rows[order[2]]));
        const auto first = *snapshot.scoreOf(snapshot.rows[order[0]])->hostility;
        QVERIFY(descending ? first >= 2 : first < 2);
    }

    void namesSortByLetterNotByNumber()
    {
        TempCentre centre;
        fill(centre);
        const auto snapshot = snapshotOf(centre);
        const auto order = arrange(snapshot, {}, SortKey::Agent, true);
        QCOMPARE(snapshot.organisation->agent({snapshot.rows[order[0]].agent})->name,
            std::string("Thuy Pham"));
    }

    void theScopeNarrowsToTeamAndQueue()
    {
        TempCentre centre;
        fill(centre);
        const auto all = snapshotOf(centre);
        facts::Scope scope;
        for (const auto &queue : all.organisation->queues) {
            if (queue.name == "Billing")
                scope.queue = queue.id;
        }
        QCOMPARE(snapshotOf(centre, scope).rows.size(), 1u);
    }

    void anOpenedInteractionShowsItsEvidence()
    {
        TempCentre centre;
        fill(centre);
        const auto snapshot = snapshotOf(centre);
        auto reader = centre.facts().reader();
        const auto details = detailsFor(**reader, {centre.vault(), centre.clock().now()},
            englishScorers(), snapshot.rows[1].key);
        QVERIFY(details);
        QVERIFY(details->transcript);
        QVERIFY(details->reading);
        QVERIFY(!details->reading->turns[0].spans.empty());
        QCOMPARE(details->customer, std::string("Ms Keller"));
        QCOMPARE(details->source, std::string("acd"));
    }

    void withoutABasisNothingOpens()
    {
        TempCentre centre;
        fill(centre);
        const auto snapshot = snapshotOf(centre);
        auto reader = centre.facts().reader();
        const auto details = detailsFor(**reader, {centre.vault(), centre.clock().now()},
            englishScorers(), snapshot.rows[0].key);
        QVERIFY(details);
        QCOMPARE(int(details->words), int(facts::WordsState::NoBasis));
        QVERIFY(!details->transcript);
        QVERIFY(!details->reading);
    }

    void withoutABasisNothingBesideTheWordsOpensEither_data()
    {
        QTest::addColumn<int>("basis");
        QTest::addColumn<bool>("said");
        QTest::addColumn<bool>("open");
        QTest::newRow("consent") << int(facts::Basis::Consent) << true << true;
        QTest::newRow("a basis alone") << int(facts::Basis::BasisOnly) << true << true;
        QTest::newRow("none") << int(facts::Basis::None) << true << false;
        QTest::newRow("none, and no transcript") << int(facts::Basis::None) << false << false;
    }
    void withoutABasisNothingBesideTheWordsOpensEither()
    {
        QFETCH(int, basis);
        QFETCH(bool, said);
        QFETCH(bool, open);
        TempCentre centre;
        auto contact = aContact("c-1");
        contact.basis->level = facts::Basis(basis);
        contact.subject = "Charged twice";
        if (!said)
            contact.legs[0].transcript.reset();
        facts::TransferRecord transfer;
        transfer.at = contact.legs[0].start;
        transfer.note = "She is upset.";
        contact.transfers = {transfer};
        facts::SurveyRecord survey;
        survey.contact = "c-1";
        survey.externalId = "s-1";
        survey.kind = "CSAT";
        survey.at = *contact.legs[0].end;
        survey.score = 2;
        survey.comment = "Nobody listened.";
        centre.import({contact, survey});
        auto reader = centre.facts().reader();
        const auto details = detailsFor(**reader, {centre.vault(), centre.clock().now()},
            englishScorers(), {(*reader)->single("SELECT key FROM leg")});
        QVERIFY2(details, details ? "" : details.error().detail.c_str());
        QCOMPARE(!details->subject.empty(), open);
        QCOMPARE(details->transfers.size(), std::size_t(1)); // that there was one is a fact
        QCOMPARE(!details->transfers[0].note.empty(), open);
        QCOMPARE(details->surveys.size(), std::size_t(1));
        QCOMPARE(!details->surveys[0].comment.empty(), open);
    }

    void oneWhoseTranscriptIsNotKeptAnyMoreStillShowsItsFacts()
    {
        TempCentre centre;
        fill(centre);
        facts::Cutoffs cutoffs;
        cutoffs.transcript = at("2026-03-04T00:00:00Z");
        QVERIFY(facts::deleteExpired(
            centre.facts(), cutoffs, [](const facts::Expired &) { return Done(); }));
        const auto snapshot = snapshotOf(centre);
        auto reader = centre.facts().reader();
        const auto details = detailsFor(**reader, {centre.vault(), centre.clock().now()},
            englishScorers(), snapshot.rows[2].key);
        QVERIFY2(details, details ? "" : details.error().detail.c_str());
        QCOMPARE(int(details->words), int(facts::WordsState::Gone));
        QCOMPARE(details->customer, std::string("Ms Keller"));
    }

    void aConsentThatGotLessTakesWhatWasReadAlong_data()
    {
        QTest::addColumn<bool>("transcript");
        QTest::newRow("the transcript comes again") << true;
        QTest::newRow("only its facts come again") << false;
    }
    void aConsentThatGotLessTakesWhatWasReadAlong()
    {
        QFETCH(bool, transcript);
        TempCentre centre;
        centre.import({aContact("c-1")});
        score(centre);
        QVERIFY(snapshotOf(centre).scores.size() == 1);
        QVERIFY(snapshotOf(centre).scores[0].customerTurns > 0);
        auto again = aContact("c-1");
        again.stamp = at("2026-03-02T12:00:00Z");
        again.basis->level = facts::Basis::BasisOnly;
        if (!transcript)
            again.legs[0].transcript.reset();
        centre.import({again});
        QVERIFY(snapshotOf(centre).scores.empty()); // before anybody scores again
    }

    void whoeverHasNoKeySeesNeitherNamesNorScores()
    {
        TempCentre centre;
        fill(centre);
        centre.vault().lock();
        const auto snapshot = snapshotOf(centre);
        QCOMPARE(snapshot.rows.size(), 3u);
        QVERIFY(!snapshot.scoresOpen);
        QVERIFY(!snapshot.organisation->namesOpen);
        QVERIFY(snapshot.scores.empty());
    }

    void aStoppedSnapshotIsCancelled()
    {
        TempCentre centre;
        std::vector<facts::Record> many;
        for (int i = 0; i < 20000; ++i) {
            auto contact = aContact("c-" + std::to_string(i));
            contact.legs[0].transcript.reset();
            contact.legs[0].start += std::chrono::seconds{i};
            contact.legs[0].end.reset();
            many.push_back(std::move(contact));
        }
        centre.import(std::move(many));
        std::stop_source stop;
        stop.request_stop();
        auto reader = centre.facts().reader();
        const auto snapshot = snapshotFor(**reader, {centre.vault(), centre.clock().now()},
            {{}, {}, {}, {at("2026-03-01T00:00:00Z"), at("2026-03-31T00:00:00Z")}},
            stop.get_token());
        QVERIFY(!snapshot);
        QCOMPARE(int(snapshot.error().fault), int(Fault::Cancelled));
    }

    void aFirstLookHoldsTheNewestWithTheScoresTheyHaveInTheWhole_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<bool>("whole");
        QTest::newRow("one") << 1 << false;
        QTest::newRow("all but one") << -1 << false;
        QTest::newRow("exactly all") << 0 << true;
        QTest::newRow("more than there are") << 100 << true;
    }
    void aFirstLookHoldsTheNewestWithTheScoresTheyHaveInTheWhole()
    {
        QFETCH(int, most);
        QFETCH(bool, whole);
        TempCentre centre;
        fill(centre);
        score(centre);
        const Snapshot all = snapshotOf(centre);
        QVERIFY(all.whole && all.rows.size() > 2);
        const std::size_t limit =
            most > 0 ? std::size_t(most) : all.rows.size() + std::size_t(most);
        auto reader = centre.facts().reader();
        const auto first =
            snapshotFor(**reader, {centre.vault(), centre.clock().now()}, all.scope, {}, limit);
        QVERIFY(first);
        QCOMPARE(first->whole, whole);
        QCOMPARE(first->rows.size(), std::min(limit, all.rows.size()));
        for (std::size_t i = 0; i < first->rows.size(); ++i) {
            QCOMPARE(first->rows[i].key.value, all.rows[i].key.value);
            const auto *here = first->scoreOf(first->rows[i]);
            const auto *there = all.scoreOf(all.rows[i]);
            QCOMPARE(here != nullptr, there != nullptr);
            QVERIFY(!here || (here->leg == there->leg && here->recovery == there->recovery));
        }
    }
};

ATTUNE_TEST(TestInteractions)
#include "tst_interactions.moc"
