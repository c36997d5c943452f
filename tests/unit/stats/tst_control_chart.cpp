// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chart gives the averages and limits of the published example, counts how many differences a
// point rests on, and draws no limit out of nothing.
#include "core/stats/control_chart.h"
#include "tests/support/program/test_program.h"

#include <QTest>

#include <cmath>

using namespace attune;
using namespace attune::stats;

class TestControlChart : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// NIST/SEMATECH e-Handbook of Statistical Methods 6.3.2.4: weight 0.3, mean 50, s 2.0539.
    void thePublishedExampleHolds()
    {
        const std::vector<double> data{52.0, 47.0, 53.0, 49.3, 50.1, 47.0, 51.0, 50.1, 51.2, 50.5,
            49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1};
        const std::vector<double> averages{50.60, 49.52, 50.56, 50.18, 50.16, 49.21, 49.75, 49.85,
            50.26, 50.33, 50.11, 49.36, 49.52, 50.05, 49.38, 49.92, 50.73, 51.23, 51.94, 51.99};
        std::vector<std::vector<double>> points;
        for (const double value : data)
            points.push_back({value - 50});
        const auto chart = controlChart(points, 2.0539, 0.3, 3);
        for (std::size_t at = 0; at < chart.size(); ++at) {
            QVERIFY2(std::abs(chart[at].average + 50 - averages[at]) <= 0.0051,
                qPrintable(QString::number(chart[at].average + 50)));
            QVERIFY(!chart[at].out());
        }
        // Its limits are those of a long run, 52.5884: these come to them from below.
        QVERIFY(std::abs(chart.back().limit - 2.5884) < 0.001);
        QVERIFY(chart.front().limit < chart.back().limit);
        QVERIFY(std::abs(chart.front().limit - 3 * 0.3 * 2.0539) < 1e-9);
    }

    void manyDifferencesDrawTheLimitsTogetherAndNoneMoveNothing()
    {
        const auto one = controlChart({{1.0}}, 1);
        const auto four = controlChart({{1.0, 1.0, 1.0, 1.0}}, 1);
        QCOMPARE(one[0].average, four[0].average);
        QCOMPARE(four[0].limit, one[0].limit / 2);
        const auto gap = controlChart({{1.0}, {}, {1.0}}, 1);
        QCOMPARE(gap[1].average, gap[0].average);
        QCOMPARE(gap[1].limit, gap[0].limit);
        QCOMPARE(gap[2].average, controlChart({{1.0}, {1.0}}, 1)[1].average);
    }

    void whoLeavesIsSeenOnTheSideTheyLeave()
    {
        QVERIFY(controlChart({{5.0}}, 1)[0].out());
        QVERIFY(controlChart({{-5.0}}, 1)[0].out());
        QVERIFY(!controlChart({{2.9}}, 1)[0].out());
    }

    void aScatterIsThatWithinPointsAndNotBetweenThem()
    {
        // Two people far from each other, each as scattered as the other.
        const auto found = scatterWithin({{{0, 2, 4}, {10, 12, 14}}, {{-8, -6, -4}}});
        QVERIFY(found);
        QCOMPARE(*found, 2.0);
        QVERIFY(!scatterWithin({{{1, 2}, {3, 4}}})); // too few
        QVERIFY(!scatterWithin({{{1, 1, 1, 1, 1, 1, 1}}})); // nothing varies
        QVERIFY(!scatterWithin({}));
    }
};

ATTUNE_TEST(TestControlChart)
#include "tst_control_chart.moc"
