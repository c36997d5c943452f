// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reliability of means: the identities of the formula, and where it has no answer.
#include "core/stats/reliability.h"
#include "tests/support/program/test_program.h"

#include <QTest>

using namespace attune;

class TestReliability : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneMeasurementIsAsReliableAsItself() { QCOMPARE(*stats::spearmanBrown(0.4, 1), 0.4); }

    void theLengthForAReliabilityGivesThatReliability()
    {
        for (const double r : {0.05, 0.3, 0.5, 0.95}) {
            const auto k = stats::lengthForReliability(r, 0.8);
            QVERIFY(k);
            QVERIFY(qAbs(*stats::spearmanBrown(r, *k) - 0.8) < 1e-12);
        }
    }

    void whatCannotBeSaidIsNotSaid()
    {
        QVERIFY(!stats::spearmanBrown(-1, 2));
        QVERIFY(!stats::spearmanBrown(0.5, 0));
        QVERIFY(!stats::lengthForReliability(0, 0.8));
        QVERIFY(!stats::lengthForReliability(0.5, 1));
        QVERIFY(!stats::lengthForReliability(-0.2, 0.8));
    }
};

ATTUNE_TEST(TestReliability)
#include "tst_reliability.moc"
