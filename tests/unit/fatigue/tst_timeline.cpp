// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Load is what was handled and what rest took away, day by day, and alerts do not flutter.
#include "tests/support/program/test_program.h"
#include "tests/unit/fatigue/made_load.h"

#include <QTest>

#include <numeric>

using namespace attune;
using namespace attune::fatigue;
using namespace attune::tests::load;
using namespace std::chrono_literals;
using attune::tests::at;

class TestTimeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overlappingContactsCountTheirMinutesOnce_data()
    {
        QTest::addColumn<QList<int>>("begin");
        QTest::addColumn<QList<int>>("length");
        QTest::addColumn<QList<double>>("intensity");
        QTest::addColumn<double>("minutes");
        QTest::addColumn<double>("load");
        QTest::newRow("one after another")
            << QList{0, 10} << QList{10, 10} << QList{0., 2.} << 20. << 10. + 20.;
        QTest::newRow("two chats at once")
            << QList{0, 0} << QList{10, 10} << QList{0., 2.} << 10. << 20.;
        QTest::newRow("the harder one begins in the middle")
            << QList{0, 5} << QList{10, 10} << QList{0., 2.} << 15. << 5. + 20.;
        QTest::newRow("a hard one within a long easy one")
            << QList{0, 5} << QList{30, 5} << QList{0., 4.} << 30. << 25. + 15.;
        QTest::newRow("three at once, equal")
            << QList{0, 0, 0} << QList{10, 10, 10} << QList{1., 1., 1.} << 10. << 15.;
        QTest::newRow("no length") << QList{0} << QList{0} << QList{4.} << 0. << 0.;
    }

    void overlappingContactsCountTheirMinutesOnce()
    {
        QFETCH(QList<int>, begin);
        QFETCH(QList<int>, length);
        QFETCH(QList<double>, intensity);
        std::vector<Work> works;
        for (int i = 0; i < begin.size(); ++i)
            works.push_back(aWork(clock(10, begin[i]), std::chrono::minutes{length[i]},
                static_cast<float>(intensity[i])));
        const std::vector<Presence> shift{aShift(8, 16)};
        const auto pieces = piecesOf(works, shift, kThatDay, 0, {});
        QTEST(minutesOf(pieces, Activity::Handling), "minutes");
        QTEST(loadOf(pieces), "load");
        QCOMPARE(pieces.front().begin, kThatDay.begin);
        QCOMPARE(pieces.back().end, kThatDay.end);
        for (std::size_t i = 1; i < pieces.size(); ++i)
            QCOMPARE(pieces[i].begin, pieces[i - 1].end);
    }

    void breaksGoBeforeShiftsAndOutsideIsOff()
    {
        const std::vector<Presence> presences{
            aShift(8, 16), {clock(12), clock(12, 30), Activity::Break}};
        const auto pieces = piecesOf({}, presences, kThatDay, 100, {});
        QCOMPARE(minutesOf(pieces, Activity::Break), 30.);
        QCOMPARE(minutesOf(pieces, Activity::Idle), 7.5 * 60);
        QCOMPARE(minutesOf(pieces, Activity::Off), 16. * 60);
        // No call at all: the load only falls.
        QVERIFY(pieces.back().after < 100);
        QVERIFY(std::ranges::is_sorted(pieces, std::ranges::greater{}, &Piece::after));
    }

    void aContactWithoutAShiftLeavesShortGapsIdle_data()
    {
        QTest::addColumn<int>("gap");
        QTest::addColumn<bool>("isIdle");
        QTest::newRow("a few minutes") << 5 << true;
        QTest::newRow("an hour") << 60 << true;
        QTest::newRow("longer") << 61 << false;
    }

    void aContactWithoutAShiftLeavesShortGapsIdle()
    {
        QFETCH(int, gap);
        const std::vector<Work> works{
            aWork(clock(9), 10min), aWork(clock(9, 10) + std::chrono::minutes{gap}, 10min)};
        const auto pieces = piecesOf(works, {}, kThatDay, 0, {});
        QTEST(minutesOf(pieces, Activity::Idle) > 0, "isIdle");
    }

    void partsAddUpExactly()
    {
        std::vector<Work> works;
        for (int i = 0; i < 40; ++i)
            works.push_back(aWork(clock(8, 11 * i), 8min, static_cast<float>(i % 5)));
        const std::vector<Presence> presences{
            aShift(8, 16), {clock(12), clock(12, 30), Activity::Break}};
        const auto pieces = piecesOf(works, presences, kThatDay, 77, {});
        for (const Instant moment : {clock(9, 3), clock(12, 10), clock(15, 59), clock(20)}) {
            const auto sums = explain(stretchesUntil(pieces, moment), {}, 77);
            double total = sums.fromBefore;
            for (const auto &each : sums.handled)
                total += each.loadMinutes;
            QVERIFY(std::abs(total - *loadAt(pieces, moment, {})) < 1e-9);
        }
    }

    void unknownIntensityIsByQueueAndNeverNothing_data()
    {
        QTest::addColumn<int>("queueClass");
        for (int each = -1; each < 7; ++each)
            QTest::addRow("class %d", each) << each;
    }

    void unknownIntensityIsByQueueAndNeverNothing()
    {
        QFETCH(int, queueClass);
        const auto found = intensityOf({}, -0.9, queueClass, {});
        QVERIFY(found.value > 0);
        QVERIFY(!found.isKnown);
    }

    void intensityFollowsWhatTheCustomerSent_data()
    {
        QTest::addColumn<int>("hostility");
        QTest::addColumn<double>("trough");
        QTest::addColumn<double>("intensity");
        QTest::newRow("calm") << 0 << 0.2 << 0.;
        QTest::newRow("a little friction") << 0 << -0.3 << 1.;
        QTest::newRow("upset without an angry word") << 0 << -0.7 << 2.;
        QTest::newRow("angry at the situation") << 1 << 0. << 1.;
        QTest::newRow("angry and upset") << 1 << -0.7 << 2.;
        QTest::newRow("angry at people") << 2 << -0.7 << 3.;
        QTest::newRow("threat") << 3 << 0. << 4.;
        QTest::newRow("beyond the scale") << 9 << 0. << 4.;
    }

    void intensityFollowsWhatTheCustomerSent()
    {
        QFETCH(int, hostility);
        QFETCH(double, trough);
        const auto found = intensityOf(hostility, trough, 4, {});
        QTEST(found.value, "intensity");
        QVERIFY(found.isKnown);
    }

    void aShiftOverMidnightIsOneDay()
    {
        const Policy policy;
        const Zone zone = Zone::utc();
        Track track(policy, zone, {clock(0), clock(48)});
        track.add(Presence{clock(22), clock(30), Activity::Idle});
        track.add(aWork(clock(23), 30min));
        track.add(aWork(clock(23, 50), 20min)); // over midnight
        track.add(aWork(clock(29), 30min));
        track.add(aWork(clock(40), 15min));
        track.advance(clock(48));
        const auto &days = track.days();
        QCOMPARE(days[0].contacts, 3);
        QCOMPARE(days[0].handledMinutes, 80.f);
        QCOMPARE(days[0].load, 80.f);
        QCOMPARE(days[1].contacts, 1);
        QCOMPARE(days[1].load, 15.f);
        QVERIFY(days[0].hasShift && !days[1].hasShift);
    }

    void aDayComputedInSmallStepsIsTheSameDay()
    {
        const Policy policy;
        const Zone zone = *Zone::named("Europe/Paris");
        const Instant begin = at("2026-03-28T00:00:00Z"); // the clock changes on the 29th
        const Interval period{begin, begin + 72h};
        Track whole(policy, zone, period), steps(policy, zone, period);
        std::vector<Work> works;
        for (int i = 0; i < 200; ++i)
            works.push_back(aWork(begin + std::chrono::minutes{20 * i}, 13min, float(i % 4)));
        for (Track *track : {&whole, &steps}) {
            for (int day = 0; day < 3; ++day)
                track->add(Presence{begin + std::chrono::hours{24 * day + 20},
                    begin + std::chrono::hours{24 * day + 27}, Activity::Idle});
        }
        for (const Work &work : works) {
            whole.add(work);
            steps.add(work);
            steps.advance(work.begin + 1min);
        }
        whole.advance(period.end);
        steps.advance(period.end);
        QCOMPARE(steps.days().size(), whole.days().size());
        for (std::size_t i = 0; i < whole.days().size(); ++i) {
            QVERIFY(std::abs(whole.days()[i].load - steps.days()[i].load) < 1e-2);
            QVERIFY(std::abs(whole.days()[i].peak - steps.days()[i].peak) < 1e-2);
            QCOMPARE(steps.days()[i].contacts, whole.days()[i].contacts);
        }
        QVERIFY(std::abs(whole.load() - steps.load()) < 1e-6);
    }

    void theNightTheClockChangesHasItsTrueLength_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<double>("minutes");
        QTest::newRow("an hour less") << "2026-03-28T21:00:00Z" << 7. * 60;
        QTest::newRow("an hour more") << "2026-10-24T20:00:00Z" << 9. * 60;
    }

    void theNightTheClockChangesHasItsTrueLength()
    {
        QFETCH(QString, from);
        QFETCH(double, minutes);
        const Policy policy;
        const Zone zone = *Zone::named("Europe/Paris");
        const Instant begin = at(from.toLatin1().constData()); // 22:00 local
        Track track(policy, zone, {begin - 1h, begin + 30h});
        track.add(Presence{begin, zone.instantOf(zone.localOf(begin) + 8h), Activity::Idle});
        track.advance(begin + 30h);
        QCOMPARE(double(track.days()[0].dutyMinutes), minutes);
    }

    void thresholdsCrossedForNineMinutesRaiseNothing_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::addColumn<int>("level");
        QTest::newRow("nine") << 9 << 0;
        QTest::newRow("ten") << 10 << 1;
    }

    void thresholdsCrossedForNineMinutesRaiseNothing()
    {
        QFETCH(int, minutes);
        Hysteresis state({});
        for (int i = 0; i < minutes; ++i)
            state.add(250);
        state.add(100);
        QTEST(state.level(), "level");
    }

    /// One long week is no average of four months; four months of long weeks are.
    void theWeeksAverageIsOfTheReferencePeriodThatEndsNow_data()
    {
        QTest::addColumn<QList<int>>("hours"); // a day, of five days a week, week by week
        QTest::addColumn<double>("hoursNow");
        QTest::addColumn<double>("weeksNow");
        QList<int> longAgo(20, 8);
        longAgo[0] = 14;
        QTest::newRow("long ago") << longAgo << 40. << 17.;
        QTest::newRow("always") << QList<int>(20, 10) << 50. << 17.;
        QTest::newRow("three weeks are known") << QList<int>(3, 10) << 50. << 2.7;
        QTest::newRow("less than a week is known") << QList<int>(1, 10) << 0. << 0.;
    }
    void theWeeksAverageIsOfTheReferencePeriodThatEndsNow()
    {
        QFETCH(QList<int>, hours);
        QFETCH(double, hoursNow);
        QFETCH(double, weeksNow);
        std::vector<Shift> shifts;
        for (int week = 0; week < hours.size(); ++week) {
            for (int day = 0; day < 5; ++day) {
                const std::int64_t number = 7 * week + day;
                shifts.push_back(
                    {number * 1440 + 480, number * 1440 + 480 + 60 * hours[week], number, 0});
            }
        }
        const auto found = weekHoursNow(shifts, {});
        QCOMPARE(found.has_value(), weeksNow > 0);
        if (!found)
            return;
        QVERIFY2(
            std::abs(found->weeks - weeksNow) < 0.1, qPrintable(QString::number(found->weeks)));
        // The period ends on a Friday evening: within it lies a day more than in whole weeks.
        QVERIFY2(found->hours >= hoursNow && found->hours < hoursNow * 3 / weeksNow + hoursNow,
            qPrintable(QString::number(found->hours)));
        QCOMPARE(found->hours > 48, hoursNow > 48);
        QVERIFY(!weekHoursNow({}, {}));
    }

    void agreedLimitsAreCeilingsAndSayWhereTheyStand_data()
    {
        QTest::addColumn<int>("amber"); // 0: not agreed on
        QTest::addColumn<int>("red");
        QTest::addColumn<QList<double>>("bounds"); // amber from, to, red from, to
        QTest::newRow("nothing") << 0 << 0 << QList<double>{180, 240, 240, 320};
        QTest::newRow("both") << 200 << 280 << QList<double>{180, 200, 240, 280};
        QTest::newRow("below the floor") << 150 << 0 << QList<double>{150, 150, 240, 320};
        QTest::newRow("above red") << 320 << 0 << QList<double>{180, 320, 240, 320};
        QTest::newRow("red below amber") << 0 << 170 << QList<double>{170, 170, 170, 170};
    }
    void agreedLimitsAreCeilingsAndSayWhereTheyStand()
    {
        QFETCH(int, amber);
        QFETCH(int, red);
        QFETCH(QList<double>, bounds);
        const auto policy = readPolicy(policyFile("load.json"), policyFile("rota-eu.json"));
        QVERIFY(policy);
        AgreedLimits limits;
        limits.amberClause = limits.redClause = "2026-04, § 9";
        if (amber > 0)
            limits.amber = amber;
        if (red > 0)
            limits.red = red;
        const Policy agreed = underAgreement(*policy, limits);
        QCOMPARE((QList<double>{agreed.acute.amber.least, agreed.acute.amber.most,
                     agreed.acute.red.least, agreed.acute.red.most}),
            bounds);
        QCOMPARE(countAlike(agreed, *policy), amber == 0 && red == 0);
        const Setting *setting = agreed.setting("amber_ceiling");
        QCOMPARE(setting->source == SettingSource::Agreement, amber > 0);
        QCOMPARE(setting->clause == "2026-04, § 9", amber > 0);
        QCOMPARE(agreed.setting("red_ceiling")->source == SettingSource::Agreement, red > 0);
        QCOMPARE(agreed.setting("week_amber_ceiling")->source == SettingSource::Policy, true);
    }

    void aPolicyIsReadWholeOrNotAtAll_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("names");
        QTest::newRow("unknown key")
            << QByteArray("\"idle_minutes\"") << QByteArray("\"idel\"") << "idel";
        QTest::newRow("out of range")
            << QByteArray("\"value\": 180, \"unit\": \"min\"")
            << QByteArray("\"value\": -1, \"unit\": \"min\"") << "idle_minutes";
        QTest::newRow("by queue nothing")
            << QByteArray("\"key\": \"queue_low\", \"value\": 0.5")
            << QByteArray("\"key\": \"queue_low\", \"value\": 0") << "queue_low";
        QTest::newRow("amber above red")
            << QByteArray("\"key\": \"red_ceiling\", \"value\": 320")
            << QByteArray("\"key\": \"red_ceiling\", \"value\": 239") << "order";
        QTest::newRow("a word for a number")
            << QByteArray("\"value\": 180") << QByteArray("\"value\": \"many\"") << "number";
    }

    void aPolicyIsReadWholeOrNotAtAll()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, names);
        const auto good = readPolicy(policyFile("load.json"), policyFile("rota-eu.json"));
        QVERIFY(good);
        QCOMPARE(good->alerts.on, 10);
        QCOMPARE(good->rota.leastDailyRestHours, 11.);
        QVERIFY(!good->setting("amber_ceiling")->reasonIn("de").empty());
        QByteArray changed = QByteArray::fromStdString(policyFile("load.json"));
        QVERIFY(changed.contains(from));
        changed.replace(from, to);
        const auto bad = readPolicy(changed.toStdString(), policyFile("rota-eu.json"));
        QVERIFY(!bad);
        QVERIFY(QString::fromStdString(bad.error().detail).contains(names));
        QVERIFY(!readPolicy("{}", policyFile("rota-eu.json")));
        QVERIFY(!readPolicy("nonsense", "nonsense"));
    }

    void groupsBelowTheLeastShowNobody_data()
    {
        QTest::addColumn<int>("people");
        QTest::addColumn<bool>("isHidden");
        QTest::newRow("four") << 4 << true;
        QTest::newRow("five") << 5 << false;
    }

    void groupsBelowTheLeastShowNobody()
    {
        QFETCH(int, people);
        Snapshot snapshot;
        snapshot.policy = std::make_shared<const Policy>();
        snapshot.bounds = {clock(0), clock(1)};
        std::vector<std::size_t> rows;
        for (int i = 0; i < people; ++i) {
            snapshot.rows.push_back({});
            snapshot.cells.push_back({float(100 + i), CellState::Known});
            rows.push_back(std::size_t(i));
        }
        const auto group = groupCell(snapshot, rows, 0);
        QTEST(group.isHidden, "isHidden");
        QCOMPARE(group.cell.hasValue(), !group.isHidden);
    }

    void aContactAcrossAClockChangeHasItsTrueLength_data()
    {
        QTest::addColumn<QString>("begin");
        QTest::newRow("an hour is left out") << "2026-03-29T00:30:00Z"; // 01:30 to 03:30 local
        QTest::newRow("an hour comes twice") << "2026-10-25T00:30:00Z"; // 02:30 to 02:30 local
    }
    void aContactAcrossAClockChangeHasItsTrueLength()
    {
        QFETCH(QString, begin);
        const Zone zone = *Zone::named("Europe/Amsterdam");
        const Instant from = at(begin.toLatin1().constData());
        const Policy policy;
        Track track(policy, zone, {from - 5h, from + 5h});
        track.add(aWork(from, 60min, 2));
        track.advance(from + 5h);
        const DaySum &day =
            track.days().at(std::size_t((zone.dayOf(from) - track.firstDay()).count()));
        QCOMPARE(day.handledMinutes, 60.f);
        QCOMPARE(day.load, 120.f);
    }

    void shiftsAtTwoSitesAreOnePresence()
    {
        // 08:00 to 12:00 of one zone and 10:00 to 14:00 of another, an hour apart in true time.
        const auto there = Zone::named("Europe/Amsterdam"), here = Zone::named("Europe/London");
        const std::chrono::local_time<Milliseconds> midnight{there->dayOf(clock(12))};
        const Policy policy;
        Track track(policy, *there, kThatDay);
        track.add(Presence{
            there->instantOf(midnight + 8h), there->instantOf(midnight + 12h), Activity::Idle});
        track.add(Presence{
            here->instantOf(midnight + 10h), here->instantOf(midnight + 14h), Activity::Idle});
        track.advance(clock(23));
        QCOMPARE(track.days().front().dutyMinutes, 420.f); // 08:00 to 15:00 of the own site
        QVERIFY(track.days().front().hasShift);
    }

    void aShiftWithoutAnEndEndsAfterADay_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<double>("duty");
        QTest::newRow("ends where it begins") << 0 << 0.;
        QTest::newRow("ends before it begins") << -8 << 0.;
        QTest::newRow("a usual one") << 8 << 480.;
        QTest::newRow("to the end of the year") << 24 * 300 << 1440.;
    }
    void aShiftWithoutAnEndEndsAfterADay()
    {
        QFETCH(int, hours);
        QFETCH(double, duty);
        const Policy policy;
        const Zone zone = Zone::utc(); // a track keeps none of its own
        Track track(policy, zone, {clock(0), clock(96)});
        track.add(Presence{clock(9), clock(9) + std::chrono::hours{hours}, Activity::Idle});
        track.add(aWork(clock(82), 10min)); // days later
        track.advance(clock(96));
        QCOMPARE(double(track.days().front().dutyMinutes), duty);
        QCOMPARE(track.days().front().contacts, 0);
        QCOMPARE(track.days().at(3).contacts, 1); // stands on its own day
        QCOMPARE(track.days().front().hasShift, duty > 0);
    }

    void atMostFourAlertsAnHourAreToldAndTheRestIsBundled()
    {
        using Passage = AlertGate::Passage;
        AlertGate gate(4);
        QCOMPARE(gate.ask(0, 1, 1), Passage::Tell);
        QCOMPARE(gate.ask(5, 1, 1), Passage::Hold); // the same person and level
        QCOMPARE(gate.ask(6, 1, 2), Passage::Tell); // worse
        QCOMPARE(gate.ask(7, 1, 1), Passage::Hold); // told of worse already
        QCOMPARE(gate.ask(10, 2, 1), Passage::Tell);
        QCOMPARE(gate.ask(11, 3, 1), Passage::Tell);
        QCOMPARE(gate.ask(59, 4, 2), Passage::Bundle);
        QCOMPARE(gate.ask(60, 4, 2), Passage::Tell); // an hour after the first
        QCOMPARE(gate.ask(60, 5, 1), Passage::Bundle);
        QCOMPARE(gate.ask(66, 1, 2), Passage::Tell); // again, after an hour
    }
};

ATTUNE_TEST(TestTimeline)
#include "tst_timeline.moc"
