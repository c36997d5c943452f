// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The outline shows who speaks when, and can be stopped.
#include "core/recordings/envelope.h"
#include "tests/support/made_audio.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"

#include <QTest>

using namespace attune;
using namespace attune::recordings;
using namespace attune::tests;

namespace {

std::unique_ptr<AudioSource> sourceOf(const Sound &sound, int format)
{
    auto source = AudioSource::open(std::make_unique<MemorySource>(encoded(sound, format)));
    if (!source)
        qFatal("%s", source.error().detail.c_str());
    return std::move(*source);
}

/// Left speaks in the first half of each second, right in the second half, half as loud.
Sound dialogue(int seconds)
{
    Sound sound = pureTone(8000, 2, seconds, 440, 0.8);
    for (std::size_t frame = 0; frame < sound.frames(); ++frame) {
        const bool left = frame % 8000 < 4000;
        sound.samples[2 * frame] *= left ? 1.0F : 0.0F;
        sound.samples[2 * frame + 1] *= left ? 0.0F : 0.5F;
    }
    return sound;
}

} // namespace

class TestEnvelope : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnUnexpectedWarnings(); }

    void eachSideHasItsLane_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("wav") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        QTest::newRow("opus") << (SF_FORMAT_OGG | SF_FORMAT_OPUS);
    }
    void eachSideHasItsLane()
    {
        QFETCH(int, format);
        const auto source = sourceOf(dialogue(10), format);
        (void)source->seek(30000); // where it stood before does not matter
        const auto envelope = envelopeOf(*source, 20);
        QVERIFY(envelope);
        QCOMPARE(envelope->lanes.size(), std::size_t{2});
        const std::vector<float> together = envelope->together();
        QCOMPARE(together.size(), std::size_t{20});
        for (std::size_t bucket = 0; bucket < 20; ++bucket) {
            QCOMPARE(
                together[bucket], std::max(envelope->lanes[0][bucket], envelope->lanes[1][bucket]));
            const bool left = bucket % 2 == 0;
            QVERIFY(
                std::abs(envelope->lanes[0][bucket] - (left ? 0.8F : 0.0F)) < (left ? 0.2F : 0.5F));
            QVERIFY(
                std::abs(envelope->lanes[1][bucket] - (left ? 0.0F : 0.4F)) < (left ? 0.5F : 0.2F));
        }
    }

    void moreBucketsThanSamplesAreMostlyEmpty()
    {
        const auto source =
            sourceOf(Sound{8000, 1, {0.5F, -1.0F, 0.25F}}, SF_FORMAT_WAV | SF_FORMAT_FLOAT);
        const auto envelope = envelopeOf(*source, 6);
        QVERIFY(envelope);
        QCOMPARE(envelope->lanes.front(), (std::vector<float>{0.5F, 0, 1.0F, 0, 0.25F, 0}));
    }

    void whatIsTooLoudIsOne()
    {
        const auto source =
            sourceOf(Sound{8000, 1, {-3.0F, 0.1F}}, SF_FORMAT_WAV | SF_FORMAT_FLOAT);
        const auto envelope = envelopeOf(*source, 1);
        QVERIFY(envelope);
        QCOMPARE(envelope->lanes.front().front(), 1.0F);
    }

    void itCanBeStopped()
    {
        const auto source = sourceOf(dialogue(10), SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        std::stop_source stop;
        stop.request_stop();
        const auto envelope = envelopeOf(*source, 20, stop.get_token());
        QVERIFY(!envelope);
        QCOMPARE(envelope.error().fault, Fault::Cancelled);
    }

    void anImpossibleNumberOfBucketsIsRefused()
    {
        const auto source = sourceOf(dialogue(1), SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        for (const std::size_t buckets : {std::size_t{0}, kMaxEnvelopeBuckets + 1}) {
            const auto envelope = envelopeOf(*source, buckets);
            QVERIFY(!envelope);
            QCOMPARE(envelope.error().fault, Fault::Invalid);
        }
    }
};

ATTUNE_TEST(TestEnvelope)
#include "tst_envelope.moc"
