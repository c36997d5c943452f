// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out of the panel says whose words its labels are, and uses those that were chosen.
#include "tests/support/program/test_program.h"
#include "tests/ui/calibration/boards.h"
#include "ui/models/agreement_text.h"
#include "ui/panels/calibration/calibration_text.h"

#include <QTest>

using namespace attune;
using namespace attune::ui;
using namespace attune::tests;

class TestBoardTables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsAreTheirAuthors_data()
    {
        QTest::addColumn<int>("scale");
        QTest::addColumn<QString>("author");
        using stats::BandScale;
        QTest::newRow("usual") << int(BandScale::LandisKoch) << "Landis & Koch 1977";
        QTest::newRow("Fleiss") << int(BandScale::Fleiss) << "Fleiss 1981";
        QTest::newRow("Altman") << int(BandScale::Altman) << "Altman 1991";
        QTest::newRow("Cicchetti") << int(BandScale::Cicchetti) << "Cicchetti 1994";
    }
    void wordsAreTheirAuthors()
    {
        QFETCH(int, scale);
        QFETCH(QString, author);
        BoardLook look;
        QCOMPARE(int(look.kappaWords), int(stats::BandScale::LandisKoch));
        look.kappaWords = static_cast<stats::BandScale>(scale);
        const auto board = aBoard();
        const BoardTable table = statisticsTable(*board, look);
        constexpr int kCoefficient = 1, kWords = 5;
        int kappas = 0, alphas = 0;
        for (const QStringList &row : table.rows) {
            if (row[kCoefficient].startsWith(QStringLiteral("Fleiss")) && !row[kWords].isEmpty()) {
                QVERIFY2(row[kWords].endsWith(QStringLiteral("(%1)").arg(author)),
                    qPrintable(row[kWords]));
                ++kappas;
            }
            if (row[kCoefficient].contains(QStringLiteral("rippendorff"))
                && !row[kWords].isEmpty()) {
                QVERIFY2(row[kWords].endsWith(QStringLiteral("(Krippendorff 2004)")),
                    qPrintable(row[kWords]));
                ++alphas;
            }
        }
        QVERIFY(kappas > 0 && alphas > 0);
    }

    void theSameValueIsCalledAsItsAuthorCallsIt()
    {
        stats::Estimate estimate;
        estimate.value = 0.55;
        using stats::BandScale;
        QCOMPARE(bandText(BandScale::LandisKoch, estimate), QStringLiteral("moderate"));
        QCOMPARE(bandText(BandScale::Fleiss, estimate), QStringLiteral("fair to good"));
        QCOMPARE(bandText(BandScale::Altman, estimate), QStringLiteral("moderate"));
        QCOMPARE(bandText(BandScale::Cicchetti, estimate), QStringLiteral("fair"));
    }
};

ATTUNE_TEST(TestBoardTables)
#include "tst_board_tables.moc"
