// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever order, repetition, loss and wrong clock: who has the same decisions shows the same
// states. A thousand runs are the benchmark's; these few hold every build.
#include "app/bench/gossip/gossip.h"
#include "tests/support/program/test_program.h"

#include <QTemporaryDir>
#include <QTest>

using namespace attune;

class TestGossip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiveWorkstationsEndInTheSameStates_data()
    {
        QTest::addColumn<int>("seed");
        QTest::newRow("one") << 1;
        QTest::newRow("two") << 20261125;
    }
    void fiveWorkstationsEndInTheSameStates()
    {
        QFETCH(int, seed);
        // In memory where there is such a folder: what is tried here is the order, not the disk.
        QTemporaryDir dir(QDir(QStringLiteral("/dev/shm")).exists()
                ? QStringLiteral("/dev/shm/attune-XXXXXX")
                : QDir::tempPath() + QStringLiteral("/attune-XXXXXX"));
        const auto outcome =
            app::gossip(dir.path().toStdString(), static_cast<std::uint64_t>(seed), 12);
        QVERIFY2(outcome, outcome ? "" : outcome.error().detail.c_str());
        QVERIFY2(outcome->equal == outcome->runs, outcome->difference.c_str());
        // It would show nothing without these.
        QVERIFY(outcome->conflicts > 0);
        QVERIFY(outcome->held > 0);
        QVERIFY(outcome->undone > 0);
    }
};

ATTUNE_TEST(TestGossip)
#include "tst_gossip.moc"
