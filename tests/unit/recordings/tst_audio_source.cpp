// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every format is heard as it was recorded, from any place, out of a sealed file as well; what is
// damaged or foreign is refused and never more than that.
#include "core/recordings/audio_source.h"
#include "core/recordings/envelope.h"
#include "core/vault/sealed_file.h"
#include "tests/support/made_audio.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"

#include <QTest>

#include <random>

using namespace attune;
using namespace attune::recordings;
using namespace attune::tests;

/// libsndfile 1.2 forgets what it allocated for a Vorbis header when the rest of the headers is
/// damaged.
extern "C" const char *__lsan_default_suppressions()
{
    return "leak:vorbis_info_init\nleak:libvorbis";
}

namespace {

struct Case {
    const char *name;
    int format;
    int sampleRate;
    int channels;
    AudioFormat expected;
    double loss; ///< largest difference a codec of this kind may make, as root of the mean square
};

const Case kCases[] = {
    {"wav 16 bit", SF_FORMAT_WAV | SF_FORMAT_PCM_16, 8000, 1, AudioFormat::Wav, 1e-4},
    {"wav 24 bit", SF_FORMAT_WAV | SF_FORMAT_PCM_24, 44100, 2, AudioFormat::Wav, 1e-5},
    {"wav float", SF_FORMAT_WAV | SF_FORMAT_FLOAT, 48000, 2, AudioFormat::Wav, 1e-6},
    {"wav extensible", SF_FORMAT_WAVEX | SF_FORMAT_PCM_16, 16000, 4, AudioFormat::Wav, 1e-4},
    {"rf64", SF_FORMAT_RF64 | SF_FORMAT_PCM_16, 8000, 2, AudioFormat::Wav, 1e-4},
    {"wav u-law", SF_FORMAT_WAV | SF_FORMAT_ULAW, 8000, 2, AudioFormat::Wav, 0.02},
    {"wav a-law", SF_FORMAT_WAV | SF_FORMAT_ALAW, 8000, 1, AudioFormat::Wav, 0.02},
    {"wav adpcm", SF_FORMAT_WAV | SF_FORMAT_IMA_ADPCM, 8000, 1, AudioFormat::Wav, 0.03},
    {"wav gsm", SF_FORMAT_WAV | SF_FORMAT_GSM610, 8000, 1, AudioFormat::Wav, 0.03},
    {"flac", SF_FORMAT_FLAC | SF_FORMAT_PCM_16, 16000, 2, AudioFormat::Flac, 1e-4},
    {"vorbis", SF_FORMAT_OGG | SF_FORMAT_VORBIS, 8000, 1, AudioFormat::Vorbis, 0.03},
    {"vorbis stereo", SF_FORMAT_OGG | SF_FORMAT_VORBIS, 48000, 2, AudioFormat::Vorbis, 0.03},
    {"opus", SF_FORMAT_OGG | SF_FORMAT_OPUS, 16000, 1, AudioFormat::Opus, 0.03},
    {"opus stereo", SF_FORMAT_OGG | SF_FORMAT_OPUS, 48000, 2, AudioFormat::Opus, 0.03},
    {"mp3", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, 16000, 2, AudioFormat::Mp3, 0.03},
    {"mp3 slow", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, 8000, 1, AudioFormat::Mp3, 0.03},
    {"mp3 fast", SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III, 44100, 2, AudioFormat::Mp3, 0.03},
};

Result<std::unique_ptr<AudioSource>> opened(Bytes bytes)
{
    return AudioSource::open(std::make_unique<MemorySource>(std::move(bytes)));
}

/// As much as there is, up to `most` frames; nullopt after an error.
std::optional<Sound> heard(
    AudioSource &source, std::size_t most = std::numeric_limits<std::size_t>::max())
{
    Sound sound{source.sampleRate(), source.channels(), {}};
    const auto channels = static_cast<std::size_t>(source.channels());
    std::vector<float> piece;
    while (sound.frames() < most) {
        piece.resize(std::min<std::size_t>(1000, most - sound.frames()) * channels);
        const auto got = source.read(piece);
        if (!got)
            return std::nullopt;
        if (*got == 0)
            break;
        sound.samples.insert(sound.samples.end(), piece.begin(),
            piece.begin() + static_cast<std::ptrdiff_t>(*got * channels));
    }
    return sound;
}

const std::array<unsigned char, 32> kKey = {9, 8, 7, 6, 5, 4, 3, 2, 1};

Bytes sealed(const Bytes &plain)
{
    auto writer = vault::SealedFileWriter::inMemory(kKey, {});
    if (!writer || !writer->write(plain) || !writer->finish())
        qFatal("sealing failed");
    return writer->takeBytes();
}

Result<std::unique_ptr<AudioSource>> openedSealed(Bytes bytes)
{
    auto reader =
        vault::SealedFileReader::open(std::make_unique<MemorySource>(std::move(bytes)), kKey);
    if (!reader)
        return reader.error();
    return AudioSource::open(std::move(*reader));
}

/// Reads it all, jumps about in it, draws it: whatever comes, it comes to an end.
void useUp(Bytes bytes)
{
    auto source = opened(std::move(bytes));
    if (!source)
        return;
    AudioSource &audio = **source;
    const std::int64_t rate = audio.sampleRate();
    (void)heard(audio, static_cast<std::size_t>(20 * rate));
    for (const std::int64_t to : {audio.frames() / 2, std::int64_t{0}, audio.frames() - 1, rate}) {
        if (audio.seek(to))
            (void)heard(audio, static_cast<std::size_t>(rate));
    }
    (void)envelopeOf(audio, 100);
}

} // namespace

class TestAudioSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { failOnUnexpectedWarnings(); }

    void everyFormatIsHeardAsItWasRecorded_data() { cases(); }
    void everyFormatIsHeardAsItWasRecorded()
    {
        QFETCH(int, index);
        const Case &c = kCases[index];
        const Sound made = risingTone(c.sampleRate, c.channels, 4);
        const auto source = opened(encoded(made, c.format));
        QVERIFY2(source, source ? "" : source.error().detail.c_str());
        AudioSource &audio = **source;
        QCOMPARE(audio.format(), c.expected);
        QCOMPARE(audio.sampleRate(), c.sampleRate);
        QCOMPARE(audio.channels(), c.channels);
        const auto back = heard(audio);
        QVERIFY(back);
        QCOMPARE(static_cast<std::int64_t>(back->frames()), audio.frames());
        const double excess =
            static_cast<double>(back->frames()) / static_cast<double>(made.frames()) - 1;
        QVERIFY2(excess >= 0 && excess < 0.02, qPrintable(QString::number(excess)));
        QVERIFY(std::abs(audio.duration().count() - 4000) <= 80);
        // Not at the very edges, where codecs smear.
        const auto edge = static_cast<std::size_t>(c.sampleRate / 4);
        for (int channel = 0; channel < c.channels; ++channel) {
            const double lost = difference(
                made.lane(channel), edge, back->lane(channel), edge, made.frames() - 2 * edge);
            QVERIFY2(lost < c.loss, qPrintable(QString::number(lost)));
        }
    }

    void aJumpLandsOnItsSampleInASealedRecording_data() { cases(); }
    void aJumpLandsOnItsSampleInASealedRecording()
    {
        QFETCH(int, index);
        const Case &c = kCases[index];
        const auto source =
            openedSealed(sealed(encoded(risingTone(c.sampleRate, c.channels, 20), c.format)));
        QVERIFY2(source, source ? "" : source.error().detail.c_str());
        AudioSource &audio = **source;
        const auto whole = heard(audio);
        QVERIFY(whole);
        const auto channels = static_cast<std::size_t>(c.channels);
        std::mt19937 random(7);
        for (int round = 0; round < 60; ++round) {
            const auto frames = static_cast<std::uint32_t>(audio.frames());
            // Anywhere, a little on, and close to the end: decoders treat them differently.
            std::int64_t to = random() % frames;
            if (round % 3 == 1)
                to = frames / 2 + random() % 8000;
            if (round % 3 == 2)
                to = frames - 1 - random() % (frames / 20);
            QVERIFY(audio.seek(to));
            const auto part = heard(audio, 700);
            QVERIFY(part);
            const auto expected = std::min<std::int64_t>(700, audio.frames() - to);
            QCOMPARE(static_cast<std::int64_t>(part->frames()), expected);
            const double off = difference(whole->samples, static_cast<std::size_t>(to) * channels,
                part->samples, 0, part->samples.size());
            QVERIFY2(off < 0.01, qPrintable(QStringLiteral("frame %1: %2").arg(to).arg(off)));
        }
    }

    void aJumpOutsideGoesToTheNearerEnd_data() { cases(); }
    void aJumpOutsideGoesToTheNearerEnd()
    {
        QFETCH(int, index);
        const Case &c = kCases[index];
        const auto source = opened(encoded(risingTone(c.sampleRate, c.channels, 1), c.format));
        QVERIFY(source);
        AudioSource &audio = **source;
        const auto first = heard(audio, 200);
        for (const std::int64_t beyond :
            {audio.frames(), audio.frames() + 1, std::int64_t{1} << 62}) {
            QVERIFY(audio.seek(beyond));
            const auto nothing = heard(audio, 10);
            QVERIFY(nothing);
            QCOMPARE(nothing->frames(), std::size_t{0});
        }
        QVERIFY(audio.seek(-5));
        const auto again = heard(audio, 200);
        QVERIFY(again);
        QVERIFY(difference(first->samples, 0, again->samples, 0, first->samples.size()) < 1e-4);
    }

    void anEmptyRecordingIsOne()
    {
        const auto source = opened(encoded(Sound{8000, 1, {}}, SF_FORMAT_WAV | SF_FORMAT_PCM_16));
        QVERIFY(source);
        QCOMPARE((*source)->frames(), std::int64_t{0});
        QVERIFY((*source)->seek(0));
        const auto envelope = envelopeOf(**source, 10);
        QVERIFY(envelope);
        QCOMPARE(envelope->lanes.front(), std::vector<float>(10, 0.0F));
    }

    void aRecordingThatDoesNotSayItsLengthIsCounted()
    {
        const Sound made = risingTone(8000, 1, 3);
        Bytes flac = encoded(made, SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        flac[21] &= 0xF0; // STREAMINFO's 36 bits of total samples
        std::fill_n(flac.begin() + 22, 4, 0);
        Bytes wav = encoded(made, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        std::fill_n(wav.begin() + 4, 4, 0xFF); // as recorders write it to a pipe
        std::fill_n(wav.begin() + 40, 4, 0xFF);
        Bytes lying = encoded(made, SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
        lying[21] |= 0x0F;
        for (const Bytes &bytes : {flac, wav, lying}) {
            const auto source = opened(bytes);
            QVERIFY(source);
            QCOMPARE((*source)->frames(), std::int64_t{24000});
            QVERIFY((*source)->seek(12000));
            const auto half = heard(**source);
            QVERIFY(half);
            QCOMPARE(half->frames(), std::size_t{12000});
        }
    }

    void samplesThatAreNoNumbersAreSilence()
    {
        Sound sound = pureTone(8000, 1, 1, 440);
        sound.samples[100] = std::numeric_limits<float>::quiet_NaN();
        sound.samples[200] = std::numeric_limits<float>::infinity();
        const auto source = opened(encoded(sound, SF_FORMAT_WAV | SF_FORMAT_FLOAT));
        QVERIFY(source);
        const auto back = heard(**source);
        QVERIFY(back);
        QCOMPARE(back->samples[100], 0.0F);
        QCOMPARE(back->samples[200], 0.0F);
    }

    void otherFilesAreRefusedByTheirName_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QByteArray>("says");
        const int unsupported = static_cast<int>(Fault::Unsupported);
        const auto row = [&](const char *name, const QByteArray &bytes, const char *says) {
            QTest::newRow(name) << bytes + QByteArray(200, '\0') << unsupported << QByteArray(says);
        };
        QTest::newRow("empty") << QByteArray() << static_cast<int>(Fault::Invalid)
                               << QByteArray("empty");
        QTest::newRow("one byte") << QByteArray("R") << unsupported
                                  << QByteArray("no audio format");
        row("m4a",
            QByteArray("\0\0\0\x20"
                       "ftypM4A ",
                12),
            "MPEG-4");
        row("wma", QByteArray::fromHex("3026b2758e66cf11"), "Windows Media");
        row("amr", "#!AMR\n", "AMR");
        row("webm", QByteArray::fromHex("1a45dfa3"), "WebM");
        row("aac", QByteArray::fromHex("fff15080"), "AAC");
        row("zip", QByteArray("PK\x03\x04"), "zip");
        row("json", "{\"a\": 1}", "JSON");
        row("page of an error", "<!doctype html>", "HTML");
        row("text", "Hello, this is not audio", "no audio format");
        row("utf-16 text", QByteArray::fromHex("fffe48006500"), "no audio format");
        row("avi", "RIFF\x10\0\0\0AVI LIST", "no audio format");
        row("speex",
            QByteArray("OggS") + QByteArray(22, '\0') + QByteArray("\x01\x50") + "Speex   1.2",
            "Speex");
        row("ogg flac",
            QByteArray("OggS") + QByteArray(22, '\0') + QByteArray("\x01\x50\x7f") + "FLAC",
            "FLAC in Ogg");
        row("ogg of nothing", QByteArray("OggS"), "without Vorbis");
        Bytes layer2 = {0xFF, 0xFD, 0x80, 0x04};
        row("mpeg layer 2", QByteArray(reinterpret_cast<const char *>(layer2.data()), 4),
            "no audio format");
    }
    void otherFilesAreRefusedByTheirName()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, fault);
        QFETCH(QByteArray, says);
        const auto source = opened(Bytes(bytes.begin(), bytes.end()));
        QVERIFY(!source);
        QCOMPARE(static_cast<int>(source.error().fault), fault);
        QVERIFY2(source.error().detail.find(says.toStdString()) != std::string::npos,
            source.error().detail.c_str());
    }

    void aTagBeforeTheSoundIsPassedOver()
    {
        const Sound made = risingTone(16000, 1, 2);
        const Bytes mp3 = encoded(made, SF_FORMAT_MPEG | SF_FORMAT_MPEG_LAYER_III);
        Bytes tagged = {'I', 'D', '3', 4, 0, 0, 0, 0, 8, 0};
        tagged.resize(10 + 1024);
        tagged.insert(tagged.end(), mp3.begin(), mp3.end());
        const auto source = opened(tagged);
        QVERIFY(source);
        QCOMPARE((*source)->format(), AudioFormat::Mp3);
        QCOMPARE((*source)->frames(), std::int64_t{32000});
    }

    void damageInASealedRecordingIsSaidAndTheRestIsHeard()
    {
        Bytes bytes =
            sealed(encoded(pureTone(16000, 1, 20, 440), SF_FORMAT_WAV | SF_FORMAT_PCM_16));
        bytes[56 + 3 * (vault::kSealedChunkSize + 16) + 5] ^= 1; // in the fourth of ten chunks
        const auto source = openedSealed(bytes);
        QVERIFY(source);
        AudioSource &audio = **source;
        std::vector<float> piece(1000);
        std::size_t good = 0;
        Result<std::size_t> got = 0;
        while ((got = audio.read(piece)) && *got > 0)
            good += *got;
        QVERIFY(!got);
        QCOMPARE(got.error().fault, Fault::Corrupt);
        QVERIFY(good > 90000 && good < 100000);
        QVERIFY(!audio.read(piece)); // it stays so
        QVERIFY(audio.seek(200000));
        const auto after = heard(audio, 1000);
        QVERIFY(after);
        QCOMPARE(after->frames(), std::size_t{1000});
    }

    void aCutRecordingEndsWhereItWasCut_data() { cases(); }
    void aCutRecordingEndsWhereItWasCut()
    {
        QFETCH(int, index);
        const Case &c = kCases[index];
        const Bytes whole = encoded(risingTone(c.sampleRate, c.channels, 10), c.format);
        for (std::size_t cut : {whole.size() / 2, whole.size() - 1, whole.size() / 3,
                 std::size_t{60}, std::size_t{30}, std::size_t{5}}) {
            Bytes bytes = whole;
            bytes.resize(cut);
            useUp(bytes);
        }
        Bytes half = whole;
        half.resize(whole.size() / 2);
        const auto source = opened(half);
        if (!source)
            return;
        const auto back = heard(**source);
        if (back) {
            QVERIFY(back->frames() < static_cast<std::size_t>(8 * c.sampleRate));
        }
    }

    void damageIsNeverMoreThanAnError_data() { cases(); }
    void damageIsNeverMoreThanAnError()
    {
        QFETCH(int, index);
        const Case &c = kCases[index];
        const Bytes whole = encoded(risingTone(c.sampleRate, c.channels, 2), c.format);
        std::mt19937 random(static_cast<unsigned>(index) + 1);
        for (int round = 0; round < 40; ++round) {
            Bytes bytes = whole;
            const std::size_t within =
                round % 2 ? bytes.size() : std::min<std::size_t>(200, bytes.size());
            for (unsigned flips = 1 + random() % 8; flips > 0; --flips)
                bytes[random() % within] ^= static_cast<unsigned char>(1U << random() % 8);
            if (round % 5 == 0) {
                const std::size_t from = random() % bytes.size();
                const std::size_t count =
                    std::min<std::size_t>(random() % 2000, bytes.size() - from);
                std::fill_n(
                    bytes.begin() + static_cast<std::ptrdiff_t>(from), count, round % 2 ? 0xFF : 0);
            }
            if (round % 7 == 0)
                bytes.resize(random() % bytes.size());
            useUp(bytes);
        }
    }

private:
    void cases()
    {
        QTest::addColumn<int>("index");
        int index = 0;
        for (const Case &c : kCases)
            QTest::newRow(c.name) << index++;
    }
};

ATTUNE_TEST(TestAudioSource)
#include "tst_audio_source.moc"
