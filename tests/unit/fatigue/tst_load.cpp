// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Load of a whole centre, as its records tell it, whatever they look like.
#include "core/scoring/demands.h"
#include "core/scoring/scoring_queries.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/fatigue/made_load.h"

#include <QTest>

#include <numeric>

using namespace attune;
using namespace attune::fatigue;
using namespace attune::tests::load;
using namespace std::chrono_literals;
using attune::tests::at;
using attune::tests::TempCentre;

class TestLoad : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyCentreHasNoHistory()
    {
        TempCentre centre;
        centre.clock().at = clock(12);
        const auto read = historyOf(centre, {clock(0) - 24h, clock(12)});
        QVERIFY(read.history);
        const auto snapshot =
            snapshotFor(centre.facts(), read.context, read.history, {}, std::stop_token());
        QVERIFY(snapshot);
        QVERIFY(snapshot->empty);
        QVERIFY(snapshot->rows.empty());
    }

    void daysAreWorkedOffOrMissingAndNeverMistaken()
    {
        TempCentre centre;
        centre.clock().at = clock(12) + 7 * 24h;
        std::vector<facts::Record> records{
            facts::QueueRecord{"Complaints", {}, facts::EmotionClass::High, "angry"}};
        const auto day = [](int n, int hour = 9) {
            return clock(hour) + n * std::chrono::hours{24};
        };
        for (const int n : {0, 1, 3}) {
            records.push_back(aShiftOf("a", day(n, 8), day(n, 16)));
            records.push_back(aCall(numbered("a", n), day(n), 30min, "a"));
        }
        records.push_back(aShiftOf("a", day(2, 8), day(2, 16))); // nothing arrived on that day
        records.push_back(aShiftOf("b", day(3, 8), day(3, 16)));
        records.push_back(aCall("c", day(3), 20min, "b"));
        records.push_back(aCall("d", day(4), 20min, "b"));
        centre.import(std::move(records));
        const auto read = historyOf(centre, {clock(0) - 240h, centre.clock().now()});
        const History &history = *read.history;
        const AgentId a = agentNamed(history, "a"), b = agentNamed(history, "b");
        const LocalDay first = Zone::utc().dayOf(clock(0));
        const auto state = [&](AgentId who, int n) {
            return history.stateOf(who, first + std::chrono::days{n});
        };
        QCOMPARE(state(a, -1), DayState::Unknown);
        QCOMPARE(state(a, 0), DayState::Worked);
        QCOMPARE(state(a, 2), DayState::Missing);
        QCOMPARE(state(a, 4), DayState::Off);
        QCOMPARE(state(b, 0), DayState::Unknown); // no history yet
        QCOMPARE(state(b, 3), DayState::Worked);
        QCOMPARE(state(b, 5), DayState::Off); // no shift was planned, though shifts are known
        const auto loads = history.loads(a, first + std::chrono::days{4}, 6);
        QVERIFY(!loads[0]); // before the first day
        QCOMPARE(loads[1], std::optional(30. * 2)); // by queue: high counts 2
        QVERIFY(!loads[3]); // missing carries, it is no rest
        QCOMPARE(loads[5], std::optional(0.));
        QVERIFY(!againstOwnBaseline(loads));
        QVERIFY(history.acute().isProvisional);
        QCOMPARE(history.acute().amber, 240.);
    }

    void cellsSayWhatIsKnownAndOpenIntoTheirParts()
    {
        TempCentre centre;
        centre.clock().at = clock(14);
        std::vector<facts::Record> records{
            facts::QueueRecord{"Complaints", {}, facts::EmotionClass::VeryHigh, "angry"}};
        records.push_back(aShiftOf("a", clock(8), clock(16)));
        records.push_back(aShiftOf("a", clock(10), clock(10, 30), "lunch"));
        for (int i = 0; i < 12; ++i)
            records.push_back(aCall(numbered("c", i), clock(8, 10 * i), 9min, "a"));
        records.push_back(aCall("last", clock(12, 30), 300min, "a")); // still going on
        centre.import(std::move(records));
        const auto read = historyOf(centre, {clock(0), clock(24)});
        Asked asked;
        asked.scope.period = {clock(0), clock(24)};
        asked.grain = Grain::Hour;
        const auto snapshot =
            snapshotFor(centre.facts(), read.context, read.history, asked, std::stop_token());
        QVERIFY(snapshot);
        QCOMPARE(snapshot->rows.size(), 1u);
        QCOMPARE(snapshot->columns(), 24u);
        QCOMPARE(snapshot->cell(0, 7).state, CellState::Off);
        QCOMPARE(snapshot->cell(0, 8).state, CellState::Few); // all by queue
        QCOMPARE(snapshot->cell(0, 13).state, CellState::Missing); // after the newest contact
        QCOMPARE(snapshot->cell(0, 15).state, CellState::Ahead);
        const auto details = detailsFor(centre.facts(), read.context, *read.history,
            snapshot->rows[0].agent, snapshot->span(9), std::stop_token());
        QVERIFY(details);
        double sum = details->fromBefore;
        for (const Part &part : details->parts)
            sum += part.left;
        QVERIFY(std::abs(sum - details->load) < 1e-9);
        QVERIFY(std::abs(details->load - snapshot->cell(0, 9).value) < 1e-3);
        QVERIFY(details->lately > 0 && details->latelyKnown == 0); // nobody read them
        QCOMPARE(details->inputs.present(), 3); // contacts, lengths, shift; no break yet
        QVERIFY(details->parts.front().left <= details->parts.front().loadMinutes);
        // Twelve times nine minutes until 9:59, each with a free minute after it.
        QCOMPARE(details->handledMinutes, 108.);
        QCOMPARE(details->availableMinutes, 119.);
        QCOMPARE(details->longestRun, 9.);
        const auto later = detailsFor(centre.facts(), read.context, *read.history,
            snapshot->rows[0].agent, snapshot->span(12), std::stop_token());
        QVERIFY(later);
        QCOMPARE(later->rests.size(), 1u);
        QVERIFY(later->rests.front().removed > 0);
        QVERIFY(later->inputs.breaks);
        QCOMPARE(later->availableMinutes, 270.); // until 13:00, without lunch
        QCOMPARE(later->longestRun, 30.); // of the one that goes on
    }

    void aRestThatWasTakenIsABreakLikeAnyOther()
    {
        TempCentre centre;
        centre.clock().at = clock(15);
        std::vector<facts::Record> records{aShiftOf("a", clock(8), clock(16))};
        for (int i = 0; i < 12; ++i)
            records.push_back(aCall(numbered("c", i), clock(8, 20 * i), 18min, "a"));
        records.push_back(aCall("after", clock(14, 30), 10min, "a"));
        centre.import(std::move(records));
        const Interval period{clock(0), clock(24)};
        const auto without = historyOf(centre, period);
        const AgentId agent = agentNamed(*without.history, "a");
        const Presence rest{clock(12, 30), clock(12, 50), Activity::Break};
        const auto with = historyOf(centre, period, {{agent, rest}, {{9999}, rest}});
        const LocalDay day = Zone::utc().dayOf(clock(12));
        QCOMPARE(with.history->sumOf(agent, day)->breakMinutes, 20.f);
        QVERIFY(with.history->track(agent)->load() < without.history->track(agent)->load());
        QVERIFY(!with.history->track({9999}) || !with.history->sumOf({9999}, day)->isWorked());
        const auto details = detailsFor(centre.facts(), with.context, *with.history, agent,
            {clock(14), clock(15)}, std::stop_token());
        QVERIFY(details);
        QCOMPARE(details->rests.size(), 1u);
        QCOMPARE(details->rests.front().span.begin, rest.begin);
        QVERIFY(details->rests.front().removed > 0);
    }

    void aContactThatRunsOverMidnightCountsInTheFineViewOfTheNextDay_data()
    {
        QTest::addColumn<int>("minutesBefore");
        QTest::addColumn<int>("minutes");
        QTest::addColumn<bool>("reaches");
        QTest::newRow("ends before") << 40 << 30 << false;
        QTest::newRow("ends at midnight") << 30 << 30 << false;
        QTest::newRow("runs over") << 20 << 60 << true;
        QTest::newRow("from the afternoon on") << 600 << 660 << true;
    }

    void aContactThatRunsOverMidnightCountsInTheFineViewOfTheNextDay()
    {
        QFETCH(int, minutesBefore);
        QFETCH(int, minutes);
        TempCentre centre;
        centre.clock().at = clock(36);
        const Instant midnight = clock(24);
        centre.import({aCall("over", midnight - std::chrono::minutes{minutesBefore},
                           std::chrono::minutes{minutes}, "a"),
            aCall("next", clock(34), 10min, "a")});
        const auto read = historyOf(centre, {clock(0), clock(36)});
        Asked asked;
        asked.scope.period = {midnight, clock(36)};
        asked.grain = Grain::Quarter;
        const auto snapshot =
            snapshotFor(centre.facts(), read.context, read.history, asked, std::stop_token());
        QVERIFY(snapshot);
        QCOMPARE(snapshot->rows.size(), 1u);
        QTEST(snapshot->cell(0, 0).hasValue(), "reaches");
        QVERIFY(snapshot->cell(0, 40).hasValue());
    }

    void alertsAreThoseOfEveryMinute_data()
    {
        QTest::addColumn<double>("intensity");
        for (const double each : {0., 1., 2., 3., 4.})
            QTest::addRow("intensity %g", each) << each;
    }

    void alertsAreThoseOfEveryMinute()
    {
        QFETCH(double, intensity);
        TempCentre centre;
        centre.clock().at = clock(14);
        std::vector<facts::Record> records{
            facts::QueueRecord{"Complaints", {}, static_cast<facts::EmotionClass>(intensity), "q"},
            aShiftOf("a", clock(7), clock(16)), aShiftOf("a", clock(11), clock(11, 40), "lunch")};
        for (int i = 0; i < 27; ++i)
            records.push_back(aCall(numbered("c", i), clock(7, 15 * i), 14min, "a"));
        centre.import(std::move(records));
        const auto read = historyOf(centre, {clock(0), clock(24)});
        const History &history = *read.history;
        HysteresisPolicy policy = history.policy().alerts;
        policy.amber = history.acute().amber;
        policy.red = history.acute().red;
        Hysteresis state(policy);
        for (const Piece &piece : history.tracks().begin()->second.pieces()) {
            for (Instant at = piece.begin; at < piece.end && at <= history.now(); at += 1min) {
                const bool isKnown = at <= *history.lastData() || piece.work >= 0;
                state.add(isKnown && piece.activity != Activity::Off
                        ? loadAt(std::span(&piece, 1), at, history.policy().load)
                        : std::nullopt);
            }
        }
        QCOMPARE(history.alerts().size(), state.level() > 0 ? 1u : 0u);
        if (state.level() > 0)
            QCOMPARE(history.alerts().front().level, state.level());
    }

    void whatWasReadOfTheCustomerGoesBeforeTheQueue()
    {
        TempCentre centre;
        centre.clock().at = clock(12);
        auto call = aCall("c", clock(9), 10min, "a");
        call.basis = facts::BasisRecord{facts::Basis::Consent, "consent", {}, {}, false};
        centre.import(
            {facts::QueueRecord{"Complaints", {}, facts::EmotionClass::Low, "calm"}, call});
        const Interval period{clock(0), clock(24)};
        QCOMPARE(historyOf(centre, period).history->tracks().begin()->second.days()[0].known, 0);
        scoring::ScoreRow row;
        const AgentId agent = historyOf(centre, period).history->tracks().begin()->first;
        auto reader = centre.facts().reader();
        row.leg = {(*reader)->single("SELECT max(key) FROM leg")};
        row.hostility = 3;
        QVERIFY(centre.facts().write(store::Area::Scores, [&](store::Connection &facts) {
            const auto stamp = scoring::stampId(facts, "test", clock(12));
            return scoring::writeBlock(facts, centre.vault(),
                std::chrono::floor<std::chrono::days>(clock(9)).time_since_epoch().count(), agent,
                stamp, std::span(&row, 1));
        }));
        const auto read = historyOf(centre, period);
        const Track &track = *read.history->track(agent);
        const auto day = std::ranges::find_if(track.days(), &DaySum::isWorked);
        QCOMPARE(day->known, 1);
        QCOMPARE(day->load, 30.f); // ten minutes of intensity 4
        const auto details = detailsFor(
            centre.facts(), read.context, *read.history, agent, {clock(9), clock(10)}, {});
        QVERIFY(details);
        QCOMPARE(details->hostile.size(), std::size_t(1));
        QCOMPARE(details->lately, std::size_t(1));
        QCOMPARE(details->latelyKnown, std::size_t(1));
    }

    void demandsAreThoseOfTheRows()
    {
        std::vector<scoring::ScoreRow> rows(3);
        rows[0].leg = {17};
        rows[0].trough = -640;
        rows[0].hostility = 2;
        rows[1].leg = {18};
        rows[2].leg = {19};
        rows[2].start = rows[2].end = 900;
        rows[2].hostility = 0;
        std::vector<scoring::Demand> demands;
        QVERIFY(scoring::decodeDemands(scoring::encodeBlock(rows), demands));
        QCOMPARE(demands.size(), rows.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            QCOMPARE(demands[i].leg.value, rows[i].leg.value);
            QVERIFY(demands[i].trough == rows[i].trough);
            QVERIFY(demands[i].hostility == rows[i].hostility);
        }
        QVERIFY(!scoring::decodeDemands({}, demands));
    }

    void somebodyWithoutAHistoryHasAPlaceAndNoTrend()
    {
        TempCentre centre;
        centre.clock().at = clock(18);
        std::vector<facts::Record> records{aShiftOf("old", clock(8) - 24h, clock(16) - 24h),
            aCall("c1", clock(9) - 24h, 20min, "old"), aShiftOf("new", clock(8), clock(16)),
            aCall("c2", clock(9), 30min, "new")};
        centre.import(std::move(records));
        const auto read = historyOf(centre, {clock(0) - 240h, centre.clock().now()});
        Asked asked;
        asked.scope.period = {clock(0) - 24h, clock(18)};
        asked.grain = Grain::Day;
        const auto snapshot =
            snapshotFor(centre.facts(), read.context, read.history, asked, std::stop_token());
        QVERIFY(snapshot);
        const AgentId fresh = agentNamed(*read.history, "new");
        const auto row = std::ranges::find(snapshot->rows, fresh, &Row::agent);
        QVERIFY(row != snapshot->rows.end());
        QVERIFY(!row->trend);
        const auto place = std::size_t(row - snapshot->rows.begin());
        QCOMPARE(int(snapshot->cell(place, 0).state), int(CellState::Off)); // not there yet
        QVERIFY(snapshot->cell(place, 1).hasValue());
        QVERIFY(snapshot->thresholds.isProvisional);
        QVERIFY(!seedOf({}) && !againstOwnBaseline({}));
    }

    void longAndLengthlessContactsAreKeptAndMarked()
    {
        TempCentre centre;
        centre.clock().at = clock(23);
        auto lengthless = aCall("none", clock(3), 0min, "a");
        lengthless.legs.front().talk.reset();
        lengthless.legs.front().end.reset();
        auto waiting = aCall("mail", clock(4), 600min, "b");
        waiting.channel = facts::Channel::Email;
        waiting.legs.front().talk.reset();
        centre.import({aCall("long", clock(1), 300min, "c"), lengthless, waiting,
            aCall("mistake", clock(1), 6000min, "d")});
        const auto read = historyOf(centre, {clock(0), clock(24)});
        const auto sum = [&](const char *who) {
            return *read.history->sumOf(
                agentNamed(*read.history, who), Zone::utc().dayOf(clock(1)));
        };
        QCOMPARE(sum("c").handledMinutes, 300.f);
        QCOMPARE(sum("c").doubtful, 1);
        QCOMPARE(sum("a").handledMinutes, 0.f);
        QCOMPARE(sum("a").doubtful, 1);
        QCOMPARE(sum("b").handledMinutes, 240.f); // waiting for an answer is no work
        QCOMPARE(sum("d").handledMinutes, 720.f);
    }

    void aLengthBelowNothingCountsNothingAndIsSaid()
    {
        TempCentre centre;
        centre.clock().at = clock(23);
        auto backwards = aCall("backwards", clock(3), 10min, "a");
        backwards.legs.front().talk.reset();
        backwards.legs.front().end = clock(2);
        auto negative = aCall("negative", clock(3), 10min, "b");
        negative.legs.front().talk = -5min;
        centre.import({backwards, negative});
        const auto read = historyOf(centre, {clock(0), clock(24)});
        for (const char *who : {"a", "b"}) {
            const DaySum &sum =
                *read.history->sumOf(agentNamed(*read.history, who), Zone::utc().dayOf(clock(1)));
            QCOMPARE(sum.load, 0.f);
            QCOMPARE(sum.contacts, 1);
            QCOMPARE(sum.doubtful, 1);
        }
    }

    void aMeanOfSevenDaysOpensIntoTheDayBeforeAndTheDay()
    {
        TempCentre centre;
        centre.clock().at = clock(12) + 9 * 24h;
        std::vector<facts::Record> records;
        for (int n = 0; n < 9; ++n)
            records.push_back(aCall(
                numbered("c", n), clock(9) + n * 24h, std::chrono::minutes{60 + 10 * n}, "a"));
        centre.import(std::move(records));
        const auto read = historyOf(centre, {clock(0), centre.clock().now()});
        const AgentId who = agentNamed(*read.history, "a");
        Asked asked;
        asked.scope.period = {clock(0), clock(0) + 9 * 24h};
        asked.grain = Grain::Day;
        asked.measure = Measure::Cumulative;
        const auto snapshot =
            snapshotFor(centre.facts(), read.context, read.history, asked, std::stop_token());
        QVERIFY(snapshot);
        for (std::size_t column = 0; column < snapshot->columns(); ++column) {
            const auto details = detailsFor(centre.facts(), read.context, *read.history, who,
                snapshot->span(column), std::stop_token());
            QVERIFY(details && details->highestMean);
            const MeanStep &step = *details->highestMean;
            QCOMPARE(float(step.mean), snapshot->cell(0, column).value);
            QCOMPARE(details->shortMean.back(), std::optional(step.mean)); // the chart's line
            QVERIFY(step.load);
            if (step.before)
                QVERIFY(std::abs(0.75 * *step.before + 0.25 * *step.load - step.mean) < 1e-9);
        }
    }

    void aPartTimeContractHasItsShareOfTheWeeksLimit()
    {
        TempCentre centre;
        centre.clock().at = clock(12) + 24h;
        facts::AgentRecord half{};
        half.externalId = half.name = "half";
        half.fullTimeShare = 0.5;
        facts::AgentRecord mistake = half;
        mistake.externalId = mistake.name = "mistake";
        mistake.fullTimeShare = 0.01;
        centre.import({half, mistake, aCall("1", clock(9), 20min, "half"),
            aCall("2", clock(9), 20min, "mistake"), aCall("3", clock(9), 20min, "unsaid")});
        const auto read = historyOf(centre, {clock(0), centre.clock().now()});
        const auto share = [&](const char *who) {
            return read.history->contractShare(agentNamed(*read.history, who));
        };
        QCOMPARE(share("half"), 0.5);
        QCOMPARE(share("mistake"), 0.2); // a day a week at least
        QCOMPARE(share("unsaid"), 1.);
        Asked asked;
        asked.scope.period = {clock(0), clock(24)};
        asked.grain = Grain::Day;
        for (const auto measure : {Measure::Acute, Measure::Cumulative}) {
            asked.measure = measure;
            const auto snapshot =
                snapshotFor(centre.facts(), read.context, read.history, asked, std::stop_token());
            QVERIFY(snapshot);
            for (const Row &row : snapshot->rows)
                QCOMPARE(row.contract,
                    measure == Measure::Acute ? 1. : read.history->contractShare(row.agent));
        }
    }
};

ATTUNE_TEST(TestLoad)
#include "tst_load.moc"
