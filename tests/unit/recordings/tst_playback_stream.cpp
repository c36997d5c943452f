// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is pulled is the recording from where one asked, at the speed one asked, and the position is
// always a time of the recording.
#include "core/recordings/playback_stream.h"
#include "core/vault/sealed_file.h"
#include "tests/support/made_audio.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace attune;
using namespace attune::recordings;
using namespace attune::tests;
using namespace std::chrono_literals;

namespace {

std::unique_ptr<AudioSource> playable(
    const Sound &sound, int format = SF_FORMAT_WAV | SF_FORMAT_FLOAT)
{
    auto source = AudioSource::open(std::make_unique<MemorySource>(encoded(sound, format)));
    if (!source)
        qFatal("%s", source.error().detail.c_str());
    return std::move(*source);
}

/// Pulls `frames` in the portions a sound card asks for.
Sound pulled(PlaybackStream &stream, std::size_t frames)
{
    Sound sound{stream.shape().sampleRate, stream.shape().channels, {}};
    const auto channels = static_cast<std::size_t>(sound.channels);
    std::vector<float> portion;
    while (sound.frames() < frames) {
        const std::size_t wanted = std::min<std::size_t>(441, frames - sound.frames());
        portion.resize(wanted * channels);
        const std::size_t got = stream.pull(std::span<float>(portion));
        sound.samples.insert(sound.samples.end(), portion.begin(),
            portion.begin() + static_cast<std::ptrdiff_t>(got * channels));
        if (got < wanted)
            break;
    }
    return sound;
}

constexpr std::size_t kAll = 100'000'000;

} // namespace

class TestPlaybackStream : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnUnexpectedWarnings(); }

    void aRecordingIsPulledToItsEnd()
    {
        const Sound made = risingTone(8000, 2, 3);
        PlaybackStream stream(playable(made));
        QCOMPARE(stream.shape().sampleRate, 8000);
        QCOMPARE(stream.shape().channels, 2);
        QCOMPARE(stream.duration(), 3000ms);
        QCOMPARE(stream.position(), 0ms);
        QVERIFY(!stream.atEnd());
        QCOMPARE(pulled(stream, kAll).samples, made.samples);
        QVERIFY(stream.atEnd());
        QVERIFY(!stream.error());
        QCOMPARE(stream.position(), 3000ms);
        QCOMPARE(pulled(stream, 10).frames(), std::size_t{0});
    }

    void thePositionFollowsTheRecordingAndNotTheClock_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<int>("outputRate");
        for (const double speed : {0.75, 1.0, 1.5, 2.0}) {
            QTest::addRow("%.2fx", speed) << speed << 0;
            QTest::addRow("%.2fx on a card of 48 kHz", speed) << speed << 48000;
        }
    }
    void thePositionFollowsTheRecordingAndNotTheClock()
    {
        QFETCH(double, speed);
        QFETCH(int, outputRate);
        PlaybackStream stream(playable(risingTone(8000, 1, 20)), {outputRate, 0});
        stream.setSpeed(speed);
        QCOMPARE(stream.speed(), speed);
        for (int second = 1; second <= 8; ++second) {
            (void)pulled(stream, static_cast<std::size_t>(stream.shape().sampleRate));
            const auto expected = static_cast<double>(second) * 1000 * speed;
            QVERIFY(std::abs(static_cast<double>(stream.position().count()) - expected) <= 1);
        }
        // And it is true: the tone rises by 40 Hz each second, so what is heard tells where it is.
        const auto before = stream.position();
        const Sound now = pulled(stream, static_cast<std::size_t>(stream.shape().sampleRate / 4));
        const double middle = static_cast<double>((before + stream.position()).count()) / 2000;
        const double heard = (dominantFrequency(now.samples, now.sampleRate) - 300) / 40;
        QVERIFY2(std::abs(heard - middle) < 0.1,
            qPrintable(QStringLiteral("%1 for %2").arg(heard).arg(middle)));
        (void)pulled(stream, kAll);
        QVERIFY(stream.atEnd());
        QCOMPARE(stream.position(), 20000ms);
    }

    void aJumpIsSeenAtOnceAndHeardWithTheNextPull_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("wav") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        QTest::newRow("flac") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        QTest::newRow("vorbis") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS);
        QTest::newRow("opus") << (SF_FORMAT_OGG | SF_FORMAT_OPUS);
        QTest::newRow("mp3") << (SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
    }
    void aJumpIsSeenAtOnceAndHeardWithTheNextPull()
    {
        QFETCH(int, format);
        const Sound made = risingTone(16000, 1, 20);
        PlaybackStream stream(playable(made, format));
        (void)pulled(stream, 5000);
        for (const auto to : {12345ms, 3ms, 19000ms, 7000ms}) {
            stream.seek(to);
            QCOMPARE(stream.position(), to);
            const Sound heard = pulled(stream, 1600);
            QCOMPARE(stream.position(), to + 100ms);
            const auto at = static_cast<std::size_t>(to.count()) * 16;
            const double off = difference(made.samples, at + 400, heard.samples, 400, 1200);
            QVERIFY2(off < 0.04, qPrintable(QString::number(off)));
        }
    }

    void aJumpStaysWithinTheRecording()
    {
        PlaybackStream stream(playable(risingTone(8000, 1, 2)));
        stream.seek(-5s);
        QCOMPARE(stream.position(), 0ms);
        stream.seek(1h);
        QCOMPARE(stream.position(), 2000ms);
        QCOMPARE(pulled(stream, 10).frames(), std::size_t{0});
        QVERIFY(stream.atEnd());
        stream.seek(1s);
        QVERIFY(!stream.atEnd());
        QCOMPARE(pulled(stream, kAll).frames(), std::size_t{8000});
    }

    void everyMillisecondThatIsSoughtIsThePositionShown()
    {
        PlaybackStream stream(playable(risingTone(11025, 1, 1)));
        for (auto to = 0ms; to <= stream.duration(); ++to) {
            stream.seek(to);
            QCOMPARE(stream.position(), to);
        }
    }

    void aJumpDoesNotClick()
    {
        PlaybackStream stream(playable(pureTone(8000, 1, 10, 440, 0.9)));
        stream.seek(5001ms); // not where the tone passes through zero
        const Sound heard = pulled(stream, 800);
        QVERIFY(std::abs(heard.samples[0]) < 0.01F);
        const double loudest = *std::max_element(heard.samples.begin() + 40, heard.samples.end());
        QVERIFY(loudest > 0.85);
    }

    void whilePausedNothingIsGivenAndTheOrdersAreKept()
    {
        PlaybackStream stream(playable(risingTone(8000, 1, 10)));
        (void)pulled(stream, 800);
        stream.setPaused(true);
        QVERIFY(stream.isPaused());
        QCOMPARE(pulled(stream, 800).frames(), std::size_t{0});
        QVERIFY(!stream.atEnd());
        QCOMPARE(stream.position(), 100ms);
        stream.seek(4s);
        stream.setSpeed(2);
        QCOMPARE(stream.position(), 4000ms);
        QCOMPARE(pulled(stream, 800).frames(), std::size_t{0});
        QCOMPARE(stream.position(), 4000ms);
        stream.setPaused(false);
        QCOMPARE(pulled(stream, 800).frames(), std::size_t{800});
        QCOMPARE(stream.position(), 4200ms);
    }

    void aChangeOfSpeedGoesOnFromWhereOneWas()
    {
        PlaybackStream stream(playable(risingTone(8000, 1, 30)));
        double expected = 0;
        for (const double speed : {1.0, 2.0, 0.75, 1.25, 1.0}) {
            stream.setSpeed(speed);
            (void)pulled(stream, 16000);
            expected += 2000 * speed;
            QVERIFY(std::abs(static_cast<double>(stream.position().count()) - expected) <= 2);
        }
        const Sound now = pulled(stream, 2000);
        const double heard = (dominantFrequency(now.samples, 8000) - 300) / 40;
        QVERIFY(std::abs(heard - (expected / 1000 + 0.125)) < 0.05);
    }

    void theShapeIsTheCards_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        QTest::addColumn<int>("shape");
        QTest::newRow("mono as it is") << 1 << 0 << 1;
        QTest::newRow("mono on two") << 1 << 2 << 2;
        QTest::newRow("stereo on one") << 2 << 1 << 1;
        QTest::newRow("four as they are") << 4 << 0 << 1;
        QTest::newRow("four on two") << 4 << 2 << 2;
        QTest::newRow("stereo on eight") << 2 << 8 << 2;
    }
    void theShapeIsTheCards()
    {
        QFETCH(int, from);
        QFETCH(int, to);
        QFETCH(int, shape);
        const Sound made = pureTone(8000, from, 1, 440);
        PlaybackStream stream(playable(made), {0, to});
        QCOMPARE(stream.shape().channels, shape);
        const Sound heard = pulled(stream, kAll);
        QCOMPARE(heard.frames(), made.frames());
        for (int channel = 0; channel < shape; ++channel)
            QVERIFY(difference(made.lane(0), 0, heard.lane(channel), 0, made.frames()) < 1e-5);
    }

    void sixteenBitsAreTheSameSoundAndNeverWrapRound()
    {
        Sound made = pureTone(8000, 1, 1, 440);
        made.samples[10] = 1.7F;
        made.samples[11] = -1.7F;
        PlaybackStream stream(playable(made));
        std::vector<std::int16_t> samples(8000);
        QCOMPARE(stream.pull(std::span<std::int16_t>(samples)), std::size_t{8000});
        QCOMPARE(samples[10], std::int16_t{32767});
        QCOMPARE(samples[11], std::int16_t{-32767});
        for (std::size_t i = 12; i < samples.size(); ++i)
            QVERIFY(std::abs(static_cast<float>(samples[i]) / 32767.0F - made.samples[i]) < 1e-4F);
    }

    void damageEndsItWithAReasonAndAnotherPlaceCanStillBeHeard()
    {
        const std::array<unsigned char, 32> key = {1, 2, 3};
        auto writer = vault::SealedFileWriter::inMemory(key, {});
        QVERIFY(writer);
        QVERIFY(writer->write(encoded(risingTone(16000, 1, 20), SF_FORMAT_WAV | SF_FORMAT_PCM_16)));
        QVERIFY(writer->finish());
        Bytes bytes = writer->takeBytes();
        bytes[56 + 3 * (vault::kSealedChunkSize + 16) + 5] ^= 1;
        auto reader = vault::SealedFileReader::open(std::make_unique<MemorySource>(bytes), key);
        QVERIFY(reader);
        auto source = AudioSource::open(std::move(*reader));
        QVERIFY(source);
        PlaybackStream stream(std::move(*source));
        const Sound heard = pulled(stream, kAll);
        QVERIFY(heard.frames() > 90000 && heard.frames() < 100000);
        QVERIFY(stream.atEnd());
        QVERIFY(stream.error());
        QCOMPARE(stream.error()->fault, Fault::Corrupt);
        QVERIFY(stream.position() < 7000ms);
        stream.seek(15s);
        QVERIFY(!stream.error());
        QCOMPARE(pulled(stream, 16000).frames(), std::size_t{16000});
        QVERIFY(!stream.error());
    }

    void oneThreadMayControlWhileAnotherPulls()
    {
        PlaybackStream stream(playable(risingTone(8000, 2, 30), SF_FORMAT_FLAC | SF_FORMAT_PCM_16));
        std::atomic<bool> done = false;
        std::thread puller([&] {
            std::vector<float> portion(800);
            while (!done)
                (void)stream.pull(std::span<float>(portion));
        });
        for (int round = 0; round < 2000; ++round) {
            stream.seek(Milliseconds{(round * 7919) % 30000});
            if (round % 7 == 0)
                stream.setSpeed(0.75 + (round % 6) * 0.25);
            stream.setPaused(round % 11 == 0);
            const auto position = stream.position();
            if (position < 0ms || position > stream.duration())
                qFatal("the position left the recording");
            (void)stream.atEnd();
            (void)stream.error();
        }
        done = true;
        puller.join();
        stream.setPaused(false);
        stream.setSpeed(1);
        stream.seek(29s);
        QCOMPARE(pulled(stream, kAll).frames(), std::size_t{8000});
    }
};

ATTUNE_TEST(TestPlaybackStream)
#include "tst_playback_stream.moc"
