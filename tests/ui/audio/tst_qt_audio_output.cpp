// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The computer's own output says whether it is there, and why not. Warnings are not counted here: a
// machine without a sound server gets some from Qt.
#include "tests/support/program/test_program.h"
#include "ui/audio/qt_audio_output.h"

#include <QTest>

using namespace attune::ui;

class TestQtAudioOutput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itSaysWhyNothingCanBeHeard()
    {
        const QtAudioOutput output;
        QCOMPARE(output.reason().isEmpty(), output.isAvailable());
    }

    void itAsksForAFormatTheStreamCanGive_data()
    {
        QTest::addColumn<int>("sampleRate");
        QTest::addColumn<int>("channels");
        QTest::newRow("telephone") << 8000 << 1;
        QTest::newRow("stereo") << 48000 << 2;
        QTest::newRow("studio") << 384000 << 2;
    }
    void itAsksForAFormatTheStreamCanGive()
    {
        QFETCH(int, sampleRate);
        QFETCH(int, channels);
        const QtAudioOutput output;
        const OutputFormat format = output.formatFor(sampleRate, channels);
        QVERIFY(format.sampleRate >= 1000);
        QVERIFY(format.channels == 1 || format.channels == 2);
    }

    void untilItIsStartedItHoldsNothing()
    {
        QtAudioOutput output;
        QCOMPARE(output.bufferedMilliseconds(), qint64{0});
        output.stop();
        QCOMPARE(output.bufferedMilliseconds(), qint64{0});
    }
};

ATTUNE_TEST(TestQtAudioOutput)
#include "tst_qt_audio_output.moc"
