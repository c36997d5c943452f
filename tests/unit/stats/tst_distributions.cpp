// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Distributions against published tables, against each other, and where they have no answer.
#include "core/stats/distributions.h"
#include "tests/support/program/test_program.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace attune;

namespace {

bool isWithin(double got, double expected, double allowed = 1e-12)
{
    return std::abs(got - expected) <= allowed * std::max(1., std::abs(expected));
}

constexpr double kInfinite = std::numeric_limits<double>::infinity();

} // namespace

class TestDistributions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Abramowitz & Stegun, tables 26.5, 26.8, 26.9 and 26.10, with further digits.
    void theTablesHold()
    {
        QVERIFY(isWithin(stats::normalQuantile(0.975), 1.9599639845400545));
        QVERIFY(isWithin(stats::normalCdf(-1.2815515655446004), 0.1));
        QVERIFY(isWithin(stats::studentQuantile(0.95, 10), 2.2281388519862744));
        QVERIFY(isWithin(stats::studentTwoTails(-12.706204736174694, 1), 0.05));
        QVERIFY(isWithin(stats::chiSquareTail(5.991464547107979, 2), 0.05));
        QVERIFY(isWithin(stats::chiSquareQuantile(0.99, 4), 13.276704135987622));
        QVERIFY(isWithin(stats::fQuantile(0.95, 3, 7), 4.346831399907815, 1e-9));
        QVERIFY(isWithin(stats::incompleteBeta(2, 3, 0.4), 0.5248));
    }

    void quantilesAndTailsAreInverse_data()
    {
        QTest::addColumn<double>("df1");
        QTest::addColumn<double>("df2");
        for (const double df1 : {1., 2.5, 7., 40., 9999.}) {
            for (const double df2 : {1., 3.3, 25., 1e6})
                QTest::addRow("%g and %g", df1, df2) << df1 << df2;
        }
    }

    void quantilesAndTailsAreInverse()
    {
        QFETCH(double, df1);
        QFETCH(double, df2);
        for (const double share : {0.001, 0.025, 0.5, 0.975, 0.999}) {
            QVERIFY(isWithin(
                stats::fTail(stats::fQuantile(share, df1, df2), df1, df2), 1 - share, 1e-9));
            QVERIFY(isWithin(
                stats::chiSquareTail(stats::chiSquareQuantile(share, df1), df1), 1 - share, 1e-10));
            QVERIFY(isWithin(
                stats::studentTwoTails(stats::studentQuantile(share, df2), df2), 1 - share, 1e-10));
            QVERIFY(isWithin(stats::normalCdf(stats::normalQuantile(share)), share));
        }
    }

    void anInfiniteDegreeIsTheLimit()
    {
        QVERIFY(isWithin(
            stats::fQuantile(0.975, 4, kInfinite), stats::fQuantile(0.975, 4, 1e12), 1e-6));
        QVERIFY(isWithin(
            stats::fQuantile(0.975, kInfinite, 4), stats::fQuantile(0.975, 1e12, 4), 1e-6));
        QCOMPARE(stats::fQuantile(0.975, kInfinite, kInfinite), 1.);
    }

    void outsideTheDomainThereIsNoNumber()
    {
        QVERIFY(std::isnan(stats::studentQuantile(0.95, 0)));
        QVERIFY(std::isnan(stats::fQuantile(0.95, -1, 3)));
        QVERIFY(std::isnan(stats::normalQuantile(1.5)));
        QVERIFY(std::isnan(stats::chiSquareTail(std::nan(""), 2)));
        QCOMPARE(stats::studentTwoTails(kInfinite, 3), 0.);
        QCOMPARE(stats::fTail(kInfinite, 3, 3), 0.);
    }
};

ATTUNE_TEST(TestDistributions)
#include "tst_distributions.moc"
