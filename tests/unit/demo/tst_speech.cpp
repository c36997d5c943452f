// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Showcase calls are read aloud where a voice is installed, and do without where none is.
#include "core/demo/demo.h"
#include "core/demo/program.h"
#include "core/demo/showcase.h"
#include "core/demo/wave.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"

#include <QTest>

using namespace attune;
using namespace attune::demo;

namespace {

ShowcaseCall shortCall()
{
    ShowcaseCall call;
    call.externalId = "SHOW-99";
    call.title = "Test";
    call.turns = {{facts::Role::Agent, "Good morning."},
        {facts::Role::Customer, "-- Hello? It's \"me\" & I'm late."},
        {facts::Role::Agent, "Never mind."}};
    return call;
}

Bytes waveOf(std::initializer_list<int> samples)
{
    std::vector<std::int16_t> values;
    for (const int sample : samples)
        values.push_back(static_cast<std::int16_t>(sample));
    return writeWave(values, 22050);
}

} // namespace

class TestSpeech : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { tests::failOnUnexpectedWarnings(); }

    void withoutAVoiceItSaysSo()
    {
        const auto speech = speak(shortCall(), {}, "/nowhere/espeak-ng");
        QVERIFY(!speech);
        QCOMPARE(speech.error().fault, Fault::NotFound);
    }

    void aVoiceThatFailsIsAFault()
    {
        const auto failed = speak(shortCall(), {}, "/bin/false");
        QVERIFY(!failed);
        QCOMPARE(failed.error().fault, Fault::Io);
        const auto silent = speak(shortCall(), {}, "/bin/true");
        QVERIFY(!silent);
        QCOMPARE(silent.error().fault, Fault::Invalid);
    }

    void aProgramGetsItsTextAndCanBeStopped()
    {
        const auto echoed = runProgram({"/bin/cat"}, "one\ntwo", {});
        QVERIFY(echoed);
        QCOMPARE(std::string(textOf(*echoed)), std::string("one\ntwo"));
        const std::string large(3 << 20, 'x');
        const auto much = runProgram({"/bin/cat"}, large, {});
        QVERIFY(much);
        QCOMPARE(much->size(), large.size());
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = runProgram({"/bin/sleep", "60"}, {}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().fault, Fault::Cancelled);
    }

    void aCallIsSpokenTheSameWayTwice()
    {
        if (!canRun("/usr/bin/espeak-ng"))
            QSKIP("espeak-ng is not installed");
        const auto call = shortCall();
        const auto first = speak(call);
        QVERIFY(first);
        const auto second = speak(call);
        QVERIFY(second);
        QVERIFY(first->wav == second->wav);
        QCOMPARE(first->turns.size(), call.turns.size());
        Milliseconds before{0};
        for (const auto &turn : first->turns) {
            QVERIFY(turn.begin > before && turn.end > turn.begin + Milliseconds{300});
            before = turn.end;
        }
        const auto samples = readWave(first->wav);
        QVERIFY(samples);
        QCOMPARE(samples->rate, 11025);
        QVERIFY(static_cast<std::int64_t>(samples->values.size()) * 1000 / 11025 >= before.count());
        const auto loudest = *std::max_element(samples->values.begin(), samples->values.end());
        QVERIFY2(loudest > 3000, "nothing is heard");
    }

    void aRecordingGoesToItsContact()
    {
        const auto call = shortCall();
        facts::ContactRecord contact;
        contact.externalId = call.externalId;
        contact.legs.resize(1);
        contact.legs[0].start = fromMs(1000000);
        contact.legs[0].transcript = transcriptOf(call);
        Speech speech;
        speech.wav = {1, 2, 3};
        speech.turns = {{Milliseconds{10}, Milliseconds{20}}, {Milliseconds{30}, Milliseconds{40}},
            {Milliseconds{50}, Milliseconds{5000}}};
        attach(contact, call, speech);
        const auto &leg = contact.legs[0];
        QCOMPARE(leg.transcript->turns[1].begin->count(), 30);
        QCOMPARE(leg.talk->count(), 5000);
        QCOMPARE(toMs(*leg.end), 1005000);
        QCOMPARE(leg.recordings.size(), std::size_t{1});
        QCOMPARE(leg.recordings[0].mediaType, std::string("audio/wav"));
        QCOMPARE(leg.recordings[0].audio.size(), std::size_t{3});
    }

    void wavesAreReadAndWritten()
    {
        const auto samples = readWave(waveOf({100, -100, 32767, -32768, 5}));
        QVERIFY(samples);
        QCOMPARE(samples->rate, 22050);
        QCOMPARE(samples->values.size(), std::size_t{5});
        std::vector<std::int16_t> half{7};
        appendAtRate(*samples, 11025, half);
        QCOMPARE(half, (std::vector<std::int16_t>{7, 0, 0}));
    }

    void aLengthNobodyKnewMeansToTheEnd()
    {
        auto wav = waveOf({1, 2, 3});
        for (std::size_t i = 40; i < 44; ++i)
            wav[i] = 0xFF;
        const auto samples = readWave(wav);
        QVERIFY(samples);
        QCOMPARE(samples->values.size(), std::size_t{3});
    }

    void whatIsNoWaveIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto good = waveOf({1, 2, 3});
        const QByteArray whole(
            reinterpret_cast<const char *>(good.data()), static_cast<qsizetype>(good.size()));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("hello, this is no sound at all");
        QTest::newRow("cut in the head") << whole.left(20);
        QTest::newRow("stereo") << QByteArray(whole).replace(22, 1, "\x02", 1);
        QTest::newRow("eight bit") << QByteArray(whole).replace(34, 1, "\x08", 1);
    }
    void whatIsNoWaveIsRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto samples = readWave({reinterpret_cast<const unsigned char *>(bytes.constData()),
            static_cast<std::size_t>(bytes.size())});
        QVERIFY(!samples);
        QCOMPARE(samples.error().fault, Fault::Invalid);
    }

    void aShowcaseFileIsReadOrRefused()
    {
        const auto calls = readShowcase(
            "# x\ncall One\nqueue Billing\ncustomer A B\nends resolved\na Hello.\nc Hi.\n");
        QVERIFY(calls);
        QCOMPARE(calls->size(), std::size_t{1});
        QCOMPARE((*calls)[0].turns.size(), std::size_t{2});
        for (const char *bad : {"a before any call\n", "call X\nz what\n", "call X\na\n"})
            QVERIFY2(!readShowcase(bad), bad);
    }
};

ATTUNE_TEST(TestSpeech)
#include "tst_speech.moc"
