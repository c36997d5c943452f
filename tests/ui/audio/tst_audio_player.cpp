// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The player does what its buttons say, on a sound card that is a test.
#include "tests/support/made_output.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "ui/audio/audio_player.h"

#include <QSignalSpy>
#include <QTest>

using namespace attune;
using namespace attune::ui;
using namespace attune::tests;
using State = AudioPlayer::State;

namespace {

struct Desk {
    FakeOutput *card = new FakeOutput; // the player's
    AudioPlayer player{std::unique_ptr<AudioOutput>(card)};
};

} // namespace

class TestAudioPlayer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnUnexpectedWarnings(); }

    void aRecordingIsPlayedToItsEndAndFromTheBeginningAgain()
    {
        Desk desk;
        QSignalSpy states(&desk.player, &AudioPlayer::stateChanged);
        QSignalSpy positions(&desk.player, &AudioPlayer::positionChanged);
        QSignalSpy durations(&desk.player, &AudioPlayer::durationChanged);
        QCOMPARE(desk.player.state(), State::Empty);
        const Sound made = risingTone(8000, 1, 2);
        desk.player.setRecording(recordingOf(made));
        QCOMPARE(desk.player.state(), State::Paused);
        QCOMPARE(desk.player.duration(), qint64{2000});
        QCOMPARE(durations.last().first().toLongLong(), qint64{2000});
        QCOMPARE(desk.card->starts, 0);

        desk.player.play();
        QCOMPARE(desk.player.state(), State::Playing);
        desk.card->run(500);
        QCOMPARE(desk.player.position(), qint64{500});
        QCOMPARE(positions.last().first().toLongLong(), qint64{500});
        desk.card->run(5000);
        QCOMPARE(desk.player.state(), State::Ended);
        QCOMPARE(desk.player.position(), qint64{2000});
        QVERIFY(!desk.card->device);
        // Some silence follows, or a sound server would never begin with a word at the very end.
        QVERIFY(desk.card->heard.size() >= made.frames() + 2000);
        QVERIFY(std::all_of(desk.card->heard.begin() + static_cast<std::ptrdiff_t>(made.frames()),
            desk.card->heard.end(), [](float sample) { return sample == 0.0F; }));
        QVERIFY(difference(made.samples, 0, desk.card->heard, 0, made.frames()) < 1e-4);

        desk.player.play();
        desk.card->run(100);
        QCOMPARE(desk.player.position(), qint64{100});
        QCOMPARE(states.size(), 4); // paused, playing, ended, playing
    }

    void pauseLosesNothingOfWhatTheCardStillHeld()
    {
        Desk desk;
        desk.card->latency = 150;
        desk.player.setRecording(recordingOf(risingTone(8000, 1, 10)));
        desk.player.play();
        desk.card->run(1000);
        QCOMPARE(desk.card->buffered, qint64{150});
        QCOMPARE(desk.player.position(), qint64{1000}); // not 1150, which nobody has heard yet
        desk.player.pause();
        QCOMPARE(desk.player.state(), State::Paused);
        QCOMPARE(desk.player.position(), qint64{1000});
        QVERIFY(!desk.card->device);
        desk.card->heard.clear();
        desk.player.toggle();
        desk.card->run(500);
        QCOMPARE(desk.player.position(), qint64{1500});
        // It went on at the second that was heard last: the tone stands at 340 Hz there.
        const std::vector<float> first(desk.card->heard.begin(), desk.card->heard.begin() + 1600);
        QVERIFY(std::abs(dominantFrequency(first, 8000) - 344) < 3);
        desk.player.toggle();
        QCOMPARE(desk.player.state(), State::Paused);
    }

    void thePositionNeverGoesBackBehindWhereOneJumpedTo()
    {
        Desk desk;
        desk.card->latency = 200;
        desk.player.setRecording(recordingOf(risingTone(8000, 1, 10)));
        desk.player.play();
        desk.card->run(1000);
        QSignalSpy positions(&desk.player, &AudioPlayer::positionChanged);
        desk.player.seek(5000);
        QCOMPARE(desk.player.state(), State::Playing);
        desk.card->run(1000);
        QVERIFY(!positions.isEmpty());
        for (const auto &shown : positions)
            QVERIFY(shown.first().toLongLong() >= 5000);
        QVERIFY(desk.player.position() >= 5800);
    }

    void aJumpWhileTheLastWordsAreHeardGoesOnPlaying()
    {
        Desk desk;
        desk.card->latency = 200;
        desk.player.setRecording(recordingOf(risingTone(8000, 1, 4)));
        desk.player.seek(3000);
        desk.player.play();
        desk.card->run(1100); // all was pulled, not all was heard
        QCOMPARE(desk.player.state(), State::Playing);
        QCOMPARE(desk.card->starts, 1);
        desk.player.seek(1000);
        QCOMPARE(desk.card->starts, 2);
        desk.card->run(1000);
        QCOMPARE(desk.player.state(), State::Playing);
        QCOMPARE(desk.player.position(), qint64{2000});
    }

    void theSpeedChangesTheTempoAndNotTheHeight_data()
    {
        QTest::addColumn<double>("speed");
        QTest::newRow("slow") << 0.75;
        QTest::newRow("fast") << 1.5;
        QTest::newRow("twice") << 2.0;
    }
    void theSpeedChangesTheTempoAndNotTheHeight()
    {
        QFETCH(double, speed);
        Desk desk;
        QSignalSpy speeds(&desk.player, &AudioPlayer::speedChanged);
        desk.player.setRecording(recordingOf(pureTone(8000, 1, 10, 440)));
        desk.player.setSpeed(speed);
        QCOMPARE(speeds.size(), 1);
        desk.player.setSpeed(speed);
        QCOMPARE(speeds.size(), 1);
        desk.player.play();
        desk.card->run(2000);
        QVERIFY(std::abs(static_cast<double>(desk.player.position()) - 2000 * speed) < 5);
        const std::vector<float> second(
            desk.card->heard.begin() + 8000, desk.card->heard.begin() + 16000);
        QVERIFY(std::abs(dominantFrequency(second, 8000) - 440) < 4);

        desk.player.setRecording(recordingOf(pureTone(8000, 1, 10, 440)));
        QCOMPARE(desk.player.speed(), speed); // stays for the next recording
        QCOMPARE(desk.player.state(), State::Paused);
        QCOMPARE(desk.player.position(), qint64{0});
        desk.player.play();
        desk.card->run(1000);
        QVERIFY(std::abs(static_cast<double>(desk.player.position()) - 1000 * speed) < 5);
    }

    void theSpeedIsKeptWithinItsBounds()
    {
        Desk desk;
        desk.player.setSpeed(10);
        QCOMPARE(desk.player.speed(), 2.0);
        desk.player.setSpeed(0);
        QCOMPARE(desk.player.speed(), 0.75);
        desk.player.setSpeed(std::nan(""));
        QCOMPARE(desk.player.speed(), 1.0);
    }

    void withoutASoundCardThePlaceCanStillBeSet()
    {
        Desk desk;
        desk.card->available = false;
        desk.player.setRecording(recordingOf(risingTone(8000, 1, 10)));
        QVERIFY(!desk.player.isAvailable());
        QVERIFY(!desk.player.reason().isEmpty());
        QSignalSpy positions(&desk.player, &AudioPlayer::positionChanged);
        desk.player.play();
        QCOMPARE(desk.player.state(), State::Paused);
        QCOMPARE(desk.card->starts, 0);
        desk.player.seek(4321);
        QCOMPARE(desk.player.position(), qint64{4321});
        QCOMPARE(positions.last().first().toLongLong(), qint64{4321});

        QSignalSpy available(&desk.player, &AudioPlayer::availableChanged);
        desk.card->available = true; // a headset is plugged in
        Q_EMIT desk.card->availableChanged();
        QCOMPARE(available.last().first().toBool(), true);
        desk.player.play();
        desk.card->run(100);
        QCOMPARE(desk.player.position(), qint64{4421});
    }

    void aCardThatGoesAwayPauses()
    {
        Desk desk;
        QSignalSpy available(&desk.player, &AudioPlayer::availableChanged);
        desk.player.setRecording(recordingOf(risingTone(8000, 1, 10)));
        desk.player.play();
        desk.card->run(1000);
        desk.card->loseIt();
        QCOMPARE(desk.player.state(), State::Paused);
        QCOMPARE(desk.player.position(), qint64{1000});
        QCOMPARE(available.last().first().toBool(), false);

        desk.card->available = true;
        desk.card->breaksOnStart = true;
        desk.player.play();
        QCOMPARE(desk.player.state(), State::Paused);
    }

    void anotherCardMayWantAnotherShape()
    {
        Desk desk;
        desk.card->only = OutputFormat{48000, 2, OutputFormat::Sample::Float};
        desk.player.setRecording(recordingOf(pureTone(8000, 1, 10, 440)));
        desk.player.setSpeed(1.5);
        desk.player.play();
        desk.card->run(1000);
        QVERIFY(std::abs(desk.player.position() - 1500) < 5);
        const std::vector<float> late(
            desk.card->heard.begin() + 24000, desk.card->heard.begin() + 48000);
        QVERIFY(std::abs(dominantFrequency(late, 48000) - 440) < 4);
        desk.player.pause();
        desk.card->only.reset();
        desk.player.play();
        QCOMPARE(desk.card->shape.sampleRate, 8000);
        QCOMPARE(desk.card->shape.channels, 1);
        desk.card->run(1000);
        QVERIFY(std::abs(desk.player.position() - 3000) < 10);
    }

    void aJumpStaysWithinTheRecordingAndWakesAnEndedOne()
    {
        Desk desk;
        desk.player.setRecording(recordingOf(risingTone(8000, 1, 2)));
        desk.player.seek(-100);
        QCOMPARE(desk.player.position(), qint64{0});
        desk.player.seek(100000);
        QCOMPARE(desk.player.position(), qint64{2000});
        desk.player.play();
        desk.card->run(1000);
        QCOMPARE(desk.player.state(), State::Ended);
        desk.player.seek(1000);
        QCOMPARE(desk.player.state(), State::Paused);
        QCOMPARE(desk.player.position(), qint64{1000});
    }

    void damageStopsItWithAReason()
    {
        class Broken final : public ByteSource {
        public:
            explicit Broken(Bytes bytes)
                : m_bytes(std::move(bytes))
            {
            }
            std::uint64_t size() const override { return m_bytes.size(); }
            Result<std::size_t> read(std::uint64_t offset, std::span<unsigned char> into) override
            {
                const std::size_t count = offset >= m_bytes.size()
                    ? 0
                    : std::min<std::size_t>(into.size(), m_bytes.size() - offset);
                if (offset < 40000 && offset + count > 30000)
                    return Error{Fault::Corrupt, "this part does not open"};
                std::copy_n(
                    m_bytes.begin() + static_cast<std::ptrdiff_t>(offset), count, into.begin());
                return count;
            }

        private:
            Bytes m_bytes;
        };
        auto source = recordings::AudioSource::open(std::make_unique<Broken>(
            encoded(risingTone(8000, 1, 10), SF_FORMAT_WAV | SF_FORMAT_PCM_16)));
        QVERIFY(source);
        Desk desk;
        desk.player.setRecording(std::move(*source));
        desk.player.play();
        desk.card->run(10000);
        QCOMPARE(desk.player.state(), State::Failed);
        QVERIFY(desk.player.error());
        QCOMPARE(desk.player.error()->fault, Fault::Corrupt);
        QVERIFY(desk.player.position() > 1000 && desk.player.position() < 2000);
        desk.player.seek(6000);
        QCOMPARE(desk.player.state(), State::Paused);
        QVERIFY(!desk.player.error());
        desk.player.play();
        desk.card->run(1000);
        QCOMPARE(desk.player.position(), qint64{7000});
    }

    void withoutARecordingNothingHappens()
    {
        Desk desk;
        desk.player.play();
        desk.player.seek(100);
        desk.player.pause();
        QCOMPARE(desk.player.state(), State::Empty);
        QCOMPARE(desk.player.position(), qint64{0});
        QCOMPARE(desk.card->starts, 0);
        desk.player.setRecording(recordingOf(risingTone(8000, 1, 2)));
        desk.player.play();
        desk.player.clear();
        QCOMPARE(desk.player.state(), State::Empty);
        QCOMPARE(desk.player.duration(), qint64{0});
        QVERIFY(!desk.card->device);
    }
};

ATTUNE_TEST(TestAudioPlayer)
#include "tst_audio_player.moc"
