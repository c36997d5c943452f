// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How strict somebody is, whether they became so, and when that cannot be said.
#include "core/calibration/calibration_snapshot.h"
#include "core/calibration/statistics.h"
#include "tests/support/program/test_program.h"
#include "tests/unit/calibration/made_ratings.h"

#include <QTest>

#include <cmath>

using namespace attune;
using namespace attune::tests;
using calibration::Outcome;
using calibration::outcomeOf;

class TestEvaluators : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoGivesOnePointLessIsOnePointMoreSevere()
    {
        // The third is always one below the other two, whatever the interaction was worth.
        const Outcome out = outcomeOf(rows({"443", "332", "554", "221"}), {});
        QCOMPARE(out.severity.groups, std::size_t(1));
        QVERIFY(std::abs(*out.raters[2].severity - 2.0 / 3) < 1e-9);
        QVERIFY(std::abs(*out.raters[0].severity + 1.0 / 3) < 1e-9);
        QCOMPARE(out.raters[2].mean, 2.5);
        QCOMPARE(out.raters[2].rated, std::size_t(4));
    }

    void severityOfFewScoresIsDrawnToNothingFurther_data()
    {
        QTest::addColumn<int>("units");
        QTest::addColumn<double>("least"); // of the severity that stays
        QTest::newRow("four interactions") << 4 << 0.5;
        QTest::newRow("forty") << 40 << 0.9;
    }
    void severityOfFewScoresIsDrawnToNothingFurther()
    {
        QFETCH(int, units);
        QFETCH(double, least);
        const Outcome out = outcomeOf(aLargeSession(units), {});
        for (const calibration::Rater &rater : out.raters) {
            QVERIFY(rater.severity && rater.shrunken);
            QVERIFY(std::abs(*rater.shrunken) < std::abs(*rater.severity));
            QVERIFY(*rater.shrunken * *rater.severity >= 0);
        }
        const calibration::Rater &severe = out.raters[5];
        QVERIFY(*severe.shrunken / *severe.severity > least);
        const Outcome more = outcomeOf(aLargeSession(units * 4), {});
        QVERIFY(*more.raters[5].shrunken / *more.raters[5].severity
            > *severe.shrunken / *severe.severity);
    }

    void whatCannotBeToldApartIsNotDrawnAnywhere_data()
    {
        QTest::addColumn<std::vector<std::string>>("units");
        QTest::newRow("nothing is left beside units and raters")
            << std::vector<std::string>{"443", "332", "554", "221"};
        QTest::newRow("raters fall apart")
            << std::vector<std::string>{"43..", "32..", "..54", "..21"};
        QTest::newRow("one interaction") << std::vector<std::string>{"443"};
        QTest::newRow("one rater") << std::vector<std::string>{"4", "3", "2"};
    }
    void whatCannotBeToldApartIsNotDrawnAnywhere()
    {
        QFETCH(std::vector<std::string>, units);
        for (const calibration::Rater &rater : outcomeOf(rows(units), {}).raters)
            QVERIFY(!rater.shrunken);
    }

    void anInteractionIsGivenWhatAllTogetherWouldGive()
    {
        // The severe one alone scored the last: adjusted it is worth more than its raw mean.
        const Outcome out = outcomeOf(rows({"443", "332", "554", "..2"}), {});
        QVERIFY(std::abs(*out.questions[0].adjusted[3] - (2 + 2.0 / 3)) < 1e-9);
        QVERIFY(std::abs(*out.questions[0].adjusted[0] - 11.0 / 3) < 1e-9);
        QCOMPARE(out.raters[0].missing, std::size_t(1));
        QCOMPARE(out.raters[2].missing, std::size_t(0));
    }

    void manyFacetsAskForEnoughAndFindTheSevereOne()
    {
        const Outcome large = outcomeOf(aLargeSession(12), people(6), {0, 1, 0.95});
        const auto facets = calibration::manyFacetsOf(large);
        QCOMPARE(int(facets.why), int(calibration::Unfit::No));
        for (std::size_t rater = 0; rater < 5; ++rater)
            QVERIFY(facets.raters[5]->measure > facets.raters[rater]->measure);
        QVERIFY(facets.raters[5]->fairAverage < facets.raters[0]->fairAverage);
        QVERIFY(facets.p < 0.01);
    }

    void manyFacetsSayWhatIsMissing_data()
    {
        QTest::addColumn<QByteArrayList>("units");
        QTest::addColumn<int>("why");
        QTest::addColumn<int>("least");
        using calibration::Unfit;
        QTest::newRow("too few of somebody")
            << QByteArrayList{"12.", "21.", "123"} << int(Unfit::FewScores) << 1;
        QTest::newRow("too few of a point") << QByteArrayList{"111", "111", "111", "111", "111",
            "112", "222", "111", "111", "111", "111"}
                                            << int(Unfit::FewInCategory) << 4;
        QTest::newRow("nothing varies")
            << QByteArrayList(12, "33") << int(Unfit::FewInCategory) << 10;
        QTest::newRow("nobody else") << QByteArrayList(12, "3") << int(Unfit::FewScores) << 10;
    }
    void manyFacetsSayWhatIsMissing()
    {
        QFETCH(QByteArrayList, units);
        QFETCH(int, why);
        QFETCH(int, least);
        std::vector<std::string> lines;
        for (const QByteArray &line : units)
            lines.push_back(line.toStdString());
        const auto facets = calibration::manyFacetsOf(outcomeOf(rows(lines), {}));
        QCOMPARE(int(facets.why), why);
        QCOMPARE(int(facets.least), least);
        for (const auto &rater : facets.raters)
            QVERIFY(!rater);
    }

    void whoBecameStricterIsSeenByName()
    {
        calibration::Sitting before{aLargeSession(12, 0), people(6)};
        calibration::Sitting now{aLargeSession(12, 1), {}};
        for (RatingRow &row : now.rows) {
            row.contact = "later-" + row.contact;
            row.rater += 40; // another source numbers its people anew
        }
        for (int each = 1; each <= 6; ++each)
            now.raters.push_back({each + 40, "Person " + std::to_string(each)});
        const std::vector sittings{before, now};
        const auto drifts = calibration::driftsOf(sittings);
        QCOMPARE(drifts.sessions, std::size_t(1));
        QCOMPARE(drifts.anchors, std::size_t(0));
        QCOMPARE(drifts.raters[5].name, std::string("Person 6"));
        QCOMPARE(drifts.raters[5].before, std::size_t(36));
        QVERIFY(*drifts.raters[5].drift.value > 0.4);
        QVERIFY(*drifts.raters[5].drift.holm < 0.05);
        QVERIFY(*drifts.raters[5].drift.holm >= *drifts.raters[5].drift.p);
        QVERIFY(*drifts.raters[0].drift.holm > 0.05);
        // Both sessions as one table: the same six people, all interactions.
        const auto whole = calibration::together(sittings);
        QCOMPARE(whole.raters.size(), std::size_t(6));
        QCOMPARE(
            outcomeOf(whole.rows, whole.raters, {0, 1, 0.95}).interactions.size(), std::size_t(24));
    }

    void interactionsScoredAgainAnchorDrift()
    {
        // Everybody gives one point less than before: only the same interactions can show it.
        const calibration::Sitting before{rows({"344", "433", "544", "232"}), people(3)};
        const calibration::Sitting now{rows({"233", "322", "433", "121"}), people(3)};
        const auto drifts = calibration::driftsOf(std::vector{before, now});
        QCOMPARE(drifts.anchors, std::size_t(4));
        for (const auto &rater : drifts.raters)
            QVERIFY(std::abs(*rater.drift.value - 1) < 1e-9);
        // The first session of all has nothing to drift from.
        QCOMPARE(calibration::driftsOf(std::vector{before}).sessions, std::size_t(0));
        QVERIFY(!calibration::driftsOf(std::vector{before}).raters[0].drift.value);
    }

    void ratersWithoutAChainOfCommonWorkAreNotCompared()
    {
        const Outcome out = outcomeOf(rows({"34..", "43..", "..12", "..21"}), {});
        QCOMPARE(out.severity.groups, std::size_t(2));
        QCOMPARE(int(out.severity.why), int(stats::Undefined::NotConnected));
        QVERIFY(out.raters[0].group != out.raters[2].group);
        QVERIFY(out.raters[0].severity && out.raters[2].severity);
        // The same people are the same group, whoever is listed first: the one with most scores.
        const Outcome first = outcomeOf(rows({"12..", "21..", "11..", "..34", "..43"}), {}),
                      last = outcomeOf(rows({"34..", "43..", "..12", "..21", "..11"}), {});
        for (const std::size_t rater : {0u, 1u, 2u, 3u}) {
            QCOMPARE(first.raters[rater].group, std::size_t(rater < 2 ? 0 : 1));
            QCOMPARE(last.raters[rater].group, std::size_t(rater < 2 ? 1 : 0));
        }
        // Who has nobody to be compared with has no severity at all, however much they scored.
        const Outcome apart = outcomeOf(rows({"34.", "43.", "..1", "..2"}), {});
        QVERIFY(apart.raters[0].severity && !apart.raters[2].severity);
        QVERIFY(!outcomeOf(rows({"3", "4"}), {}).raters[0].severity);
    }
};

ATTUNE_TEST(TestEvaluators)
#include "tst_evaluators.moc"
