// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Faster or slower, the voice stays at its height and nothing is lost.
#include "core/recordings/time_stretch.h"
#include "tests/support/made_audio.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"

#include <QTest>

#include <limits>

using namespace attune::recordings;
using namespace attune::tests;

namespace {

/// Puts in pieces of an odd size, as a decoder delivers them.
Sound stretched(TimeStretch &stretch, const Sound &sound, int outputRate)
{
    Sound out{outputRate, sound.channels, {}};
    const auto channels = static_cast<std::size_t>(sound.channels);
    std::vector<float> piece(777 * channels);
    const auto drain = [&] {
        while (const std::size_t got = stretch.take(piece))
            out.samples.insert(out.samples.end(), piece.begin(),
                piece.begin() + static_cast<std::ptrdiff_t>(got * channels));
    };
    for (std::size_t at = 0; at < sound.frames(); at += 1000) {
        const std::size_t count = std::min<std::size_t>(1000, sound.frames() - at);
        stretch.put(std::span(sound.samples).subspan(at * channels, count * channels));
        drain();
    }
    stretch.flush();
    drain();
    return out;
}

} // namespace

class TestTimeStretch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnUnexpectedWarnings(); }

    void theHeightStaysAndTheLengthChangesByTheSpeed_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<int>("inputRate");
        QTest::addColumn<int>("outputRate");
        QTest::addColumn<int>("channels");
        QTest::addColumn<double>("hertz");
        for (const double speed : {0.75, 0.9, 1.0, 1.25, 1.5, 1.75, 2.0}) {
            for (const double hertz : {150.0, 440.0, 1000.0}) // voices and their overtones
                QTest::addRow("%.2fx at %.0f Hz", speed, hertz)
                    << speed << 8000 << 8000 << 1 << hertz;
        }
        QTest::newRow("stereo") << 1.5 << 16000 << 16000 << 2 << 300.0;
        QTest::newRow("to a card of 48 kHz") << 1.0 << 8000 << 48000 << 1 << 440.0;
        QTest::newRow("to a card of 48 kHz, fast") << 2.0 << 8000 << 48000 << 1 << 440.0;
        QTest::newRow("to a card of 44.1 kHz, slow") << 0.75 << 16000 << 44100 << 2 << 440.0;
        QTest::newRow("to a slower card") << 1.25 << 48000 << 16000 << 1 << 440.0;
        QTest::newRow("from a studio") << 1.5 << 384000 << 48000 << 1 << 440.0;
    }
    void theHeightStaysAndTheLengthChangesByTheSpeed()
    {
        QFETCH(double, speed);
        QFETCH(int, inputRate);
        QFETCH(int, outputRate);
        QFETCH(int, channels);
        QFETCH(double, hertz);
        const double seconds = 5;
        TimeStretch stretch({channels, inputRate, outputRate});
        stretch.setSpeed(speed);
        QCOMPARE(stretch.speed(), speed);
        const Sound out =
            stretched(stretch, pureTone(inputRate, channels, seconds, hertz), outputRate);
        const double factor = static_cast<double>(out.frames()) / outputRate / (seconds / speed);
        QVERIFY2(factor > 0.98 && factor < 1.02, qPrintable(QString::number(factor)));
        const auto lane = out.lane(channels - 1);
        const auto edge = static_cast<std::ptrdiff_t>(outputRate / 2);
        const std::vector<float> middle(lane.begin() + edge, lane.begin() + edge + outputRate);
        const double found = dominantFrequency(middle, outputRate);
        QVERIFY2(std::abs(found / hertz - 1) < 0.01, qPrintable(QString::number(found)));
        const double loudness = std::sqrt(2.0)
            * difference(middle, 0, std::vector<float>(middle.size(), 0.0F), 0, middle.size());
        QVERIFY2(loudness > 0.4 && loudness < 0.6, qPrintable(QString::number(loudness)));
    }

    void untouchedSpeechComesThroughSampleForSample()
    {
        TimeStretch stretch({2, 8000, 8000});
        const Sound sound = risingTone(8000, 2, 3);
        QCOMPARE(stretched(stretch, sound, 8000).samples, sound.samples);
    }

    void theSpeedIsKeptWithinItsBounds_data()
    {
        QTest::addColumn<double>("asked");
        QTest::addColumn<double>("taken");
        QTest::newRow("too slow") << 0.1 << kMinSpeed;
        QTest::newRow("backwards") << -1.0 << kMinSpeed;
        QTest::newRow("too fast") << 5.0 << kMaxSpeed;
        QTest::newRow("endless") << std::numeric_limits<double>::infinity() << 1.0;
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << 1.0;
        QTest::newRow("within") << 1.3 << 1.3;
    }
    void theSpeedIsKeptWithinItsBounds()
    {
        QFETCH(double, asked);
        QFETCH(double, taken);
        TimeStretch stretch({1, 8000, 8000});
        stretch.setSpeed(asked);
        QCOMPARE(stretch.speed(), taken);
    }

    void afterClearNothingOfBeforeIsHeard()
    {
        for (const double speed : {1.0, 1.5}) {
            TimeStretch stretch({1, 8000, 8000});
            stretch.setSpeed(speed);
            stretch.put(pureTone(8000, 1, 2, 440, 0.9).samples);
            stretch.clear();
            const Sound silence{8000, 1, std::vector<float>(16000, 0.0F)};
            const Sound out = stretched(stretch, silence, 8000);
            QVERIFY(std::all_of(
                out.samples.begin(), out.samples.end(), [](float s) { return s == 0.0F; }));
            QVERIFY(std::abs(static_cast<double>(out.frames()) - 16000 / speed) < 320);
        }
    }

    void aMomentOfSoundIsNotLost()
    {
        for (const double speed : {0.75, 1.0, 2.0}) {
            TimeStretch stretch({1, 8000, 8000});
            stretch.setSpeed(speed);
            const Sound out = stretched(stretch, pureTone(8000, 1, 0.05, 440), 8000);
            QVERIFY(std::abs(static_cast<double>(out.frames()) - 400 / speed) <= 2);
        }
        TimeStretch nothing({1, 8000, 8000});
        nothing.setSpeed(1.5);
        QCOMPARE(stretched(nothing, Sound{}, 8000).frames(), std::size_t{0});
    }
};

ATTUNE_TEST(TestTimeStretch)
#include "tst_time_stretch.moc"
