// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The model of load has to earn its place beside hours worked, and what is missing stays missing.
#include "core/validation/validation.h"
#include "tests/support/program/test_program.h"

#include <QTest>

#include <cmath>

using namespace attune;
using namespace attune::validation;
using namespace std::chrono_literals;

namespace {

constexpr Instant kMorning{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 8h};

/// Six people with five days each; answers follow `answer(load, hours)`.
template <typename Rule>
std::vector<Pair> pairsBy(Rule answer)
{
    std::vector<Pair> out;
    for (int person = 0; person < 6; ++person) {
        for (int day = 0; day < 5; ++day) {
            const double load = 100 + (person * 37 + day * 53) % 90;
            const double hours = 4 + (person * 5 + day * 7) % 5;
            out.push_back({person, answer(load, hours) + 10 * person, load, hours, hours * 30});
        }
    }
    return out;
}

fatigue::Piece aPiece(Instant begin, std::chrono::minutes length, double before, double after)
{
    fatigue::Piece piece;
    piece.begin = begin;
    piece.end = begin + length;
    piece.activity = fatigue::Activity::Handling;
    piece.work = 0;
    piece.before = before;
    piece.after = after;
    return piece;
}

} // namespace

class TestValidation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void personsAreComparedWithThemselvesAlone()
    {
        // Between persons the answers differ by tens: that must not count.
        const auto pairs = pairsBy([](double load, double) { return load / 10; });
        const auto found = relationsOf(pairs);
        QVERIFY(relationsOf(pairs, std::int64_t(found.people)).load);
        QVERIFY(!relationsOf(pairs, std::int64_t(found.people) + 1).load); // agreed so
        QCOMPARE(found.people, std::size_t(6));
        QCOMPARE(found.pairs, std::size_t(30));
        QVERIFY(found.load && found.hours);
        QVERIFY(found.load->correlation > 0.999);
        QVERIFY(std::abs(found.load->slope - 0.1) < 1e-9);
        QVERIFY(found.load->low <= found.load->correlation);
        QVERIFY(*found.added > 0.5);
        QCOMPARE(verdictOf({}, found), Verdict::Adds);
    }

    void whatFollowsFromHoursAloneAddsNothing()
    {
        const auto found = relationsOf(pairsBy([](double, double hours) { return hours; }));
        QVERIFY(found.hours->correlation > 0.999);
        QVERIFY(*found.added < kWorthNothing);
        QCOMPARE(verdictOf({}, found), Verdict::AddsNothing);
    }

    void tooLittleIsNotKnown_data()
    {
        QTest::addColumn<std::vector<Pair>>("pairs");
        QTest::newRow("nothing") << std::vector<Pair>{};
        auto few = pairsBy([](double load, double) { return load; });
        few.resize(19);
        QTest::newRow("19 answers") << few;
        std::vector<Pair> once;
        for (int person = 0; person < 40; ++person)
            once.push_back({person, double(person), double(person), 8, 100});
        QTest::newRow("one answer each") << once;
        auto same = pairsBy([](double, double) { return 5.0; });
        for (Pair &pair : same)
            pair.answer = 5;
        QTest::newRow("nothing varies") << same;
    }
    void tooLittleIsNotKnown()
    {
        QFETCH(std::vector<Pair>, pairs);
        const auto found = relationsOf(pairs);
        QVERIFY(!found.load);
        QCOMPARE(verdictOf({}, found), Verdict::NotKnown);
    }

    void areasAreThoseOfTheCurve()
    {
        std::vector<Week> weeks;
        for (int i = 0; i < 20; ++i)
            weeks.push_back({double(i), 40, double(20 - i), i >= 10});
        const auto found = absencesOf(weeks, true);
        QCOMPARE(*found.load, 1.0);
        QCOMPARE(*found.hours, 0.5); // all the same: chance
        QCOMPARE(*found.minutes, 0.0);
        QCOMPARE(verdictOf(found, {}), Verdict::Adds);
        for (Week &week : weeks)
            week.hours = week.load;
        QCOMPARE(verdictOf(absencesOf(weeks, true), {}), Verdict::AddsNothing);
        weeks[19].absent = false;
        QVERIFY(!absencesOf(weeks, true).load); // nine are too few
        QVERIFY(!absencesOf(weeks, false).connected);
        QVERIFY(!areaUnderCurve({}, &Week::load));
    }

    void alertsOfTheTimeAreFoundAsTheStateMachineGivesThem()
    {
        fatigue::HysteresisPolicy policy;
        policy.amber = 100;
        policy.red = 200;
        const std::vector nine{
            aPiece(kMorning, 9min, 150, 159), aPiece(kMorning + 9min, 60min, 20, 20)};
        QVERIFY(alertsIn({1}, nine, policy, {}).empty());
        const std::vector long_{aPiece(kMorning, 30min, 150, 180),
            aPiece(kMorning + 30min, 20min, 250, 270), aPiece(kMorning + 50min, 60min, 20, 20)};
        const auto found = alertsIn({1}, long_, policy, {});
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found[0].level, 2);
        QCOMPARE(found[0].since, kMorning + 9min);
        QVERIFY(found[0].cleared && *found[0].cleared > kMorning + 50min);
    }

    void precisionIsOfWhatWasMarked()
    {
        const std::vector<Alert> alerts{{{1}, 1, kMorning, kMorning + 30min},
            {{2}, 2, kMorning, kMorning + 50min}, {{3}, 1, kMorning, {}}};
        QVERIFY(!auditOf(alerts, {}, 10).precision); // nobody said anything
        const std::vector<AlertMarked> marks{
            {"a", 1, kMorning, Mark::Useful}, {"b", 2, kMorning, Mark::NotUseful}};
        const auto found = auditOf(alerts, marks, 10);
        QCOMPARE(found.useful, std::int64_t(1));
        QVERIFY(found.precision->lower > 0 && found.precision->upper < 1);
        QCOMPARE(*found.medianClear, 40.0);
    }

    void smallGroupsAreWithheldWithWhatWouldTellOfThem_data()
    {
        QTest::addColumn<QList<int>>("people");
        QTest::addColumn<QList<bool>>("withheld");
        QTest::newRow("none is small") << QList{10, 40} << QList{false, false};
        QTest::newRow("one is small") << QList{3, 40, 20} << QList{true, false, true};
        QTest::newRow("two are small") << QList{3, 40, 9} << QList{true, false, true};
        QTest::newRow("one and nothing else") << QList{3} << QList{true};
        QTest::newRow("nobody") << QList<int>() << QList<bool>();
    }
    void smallGroupsAreWithheldWithWhatWouldTellOfThem()
    {
        QFETCH(QList<int>, people);
        QFETCH(QList<bool>, withheld);
        std::vector<GroupRate> groups;
        for (const int count : people)
            groups.push_back({count, 5, 100, false});
        std::vector<GroupRate *> all;
        for (GroupRate &each : groups)
            all.push_back(&each);
        withholdSmall(all, false);
        for (std::size_t i = 0; i < groups.size(); ++i) {
            QCOMPARE(groups[i].isWithheld, withheld[qsizetype(i)]);
            QCOMPARE(groups[i].alerts, groups[i].isWithheld ? 0 : 5);
        }
        for (std::size_t i = 0; i < groups.size(); ++i)
            groups[i] = {people[qsizetype(i)], 5, 100, false};
        withholdSmall(all, true); // who reads the alerts by name loses no comparison
        for (const GroupRate &group : groups)
            QCOMPARE(group.isWithheld, group.people < kSmallestCompared);
    }

    void contractsAreFullPartOrNotKnown()
    {
        QCOMPARE(contractOf({}), Contract::NotKnown);
        QCOMPARE(contractOf(0.5), Contract::Part);
        QCOMPARE(contractOf(0.94), Contract::Part);
        QCOMPARE(contractOf(1.), Contract::Full);
    }

    void oneConstantIsChangedAndNoOther()
    {
        const fatigue::Policy policy;
        QCOMPARE(changed(policy, Variant::What::WeightHigh).load.perIntensity, 1.0);
        QCOMPARE(
            changed(policy, Variant::What::WeightHigh).load.breakMinutes, policy.load.breakMinutes);
        QCOMPARE(
            changed(policy, Variant::What::RestLong).load.idleMinutes, policy.load.idleMinutes * 2);
        const fatigue::Thresholds limits{{}, {}, 240, 320, false};
        QCOMPARE(levelOf(239, limits), 0);
        QCOMPARE(levelOf(240, limits), 1);
        QCOMPARE(levelOf(320, limits), 2);
    }
};

ATTUNE_TEST(TestValidation)
#include "tst_validation.moc"
