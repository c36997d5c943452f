// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recording is heard beside its words: a click on a turn plays from it, keys and chips do what
// they say, and waveform, clock, bar and transcript stand where the sound is.
#include "tests/support/made_output.h"
#include "tests/support/program/test_program.h"
#include "tests/support/strict_messages.h"
#include "tests/support/window/themed_test.h"
#include "ui/audio/audio_player.h"
#include "ui/charts/sentiment_ribbon.h"
#include "ui/charts/waveform.h"
#include "ui/panels/interactions/interaction_view.h"
#include "ui/panels/interactions/recording_bar.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chat_view.h"
#include "ui/widgets/scope_chip.h"
#include "ui/widgets/text_label.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace attune;
using namespace attune::ui;
using namespace attune::tests;
using State = AudioPlayer::State;
using std::chrono::operator""s;

namespace {

constexpr int kTurns = 8;

/// Customer and agent in turn, a second each.
interactions::Details aCall(Milliseconds recordingBegins)
{
    interactions::Details out;
    out.leg.key = {77};
    out.leg.channel = facts::Channel::Voice;
    out.leg.basis = out.basis = facts::Basis::Consent;
    out.transcript.emplace();
    for (int i = 0; i < kTurns; ++i) {
        facts::Turn turn;
        turn.role = i % 2 == 0 ? facts::Role::Customer : facts::Role::Agent;
        turn.begin = Milliseconds{1000 * i};
        turn.text = "Words of turn " + std::to_string(i) + ".";
        out.transcript->turns.push_back(turn);
    }
    out.recordings.push_back({1, "call.wav", "audio/wav", recordingBegins});
    return out;
}

struct Heard {
    explicit Heard(Milliseconds begins = Milliseconds{0}, double seconds = kTurns)
    {
        view.resize(1000, 700);
        view.show(aCall(begins), std::make_shared<const facts::Organisation>(), {}, false);
        view.recording()->setRecording(
            recordingOf(risingTone(8000, 1, seconds)), std::vector<float>(200, 0.5F));
        static_cast<QWidget &>(view).show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }
    void clickTurn(int turn)
    {
        QTest::mouseClick(view.transcript()->viewport(), Qt::LeftButton, {},
            view.transcript()->turnRect(turn).center());
    }
    qint64 position() const { return view.recording()->player()->position(); }
    int turn() const { return view.transcript()->currentTurn(); }
    QString clock() const
    {
        for (const auto *label : view.findChildren<TextLabel *>()) {
            if (label->text().contains(QStringLiteral(" / ")))
                return label->text();
        }
        return {};
    }
    /// Where the red line stands, in milliseconds; -1 when it is not seen.
    qint64 headOfWaveform()
    {
        const QImage image = waveform()->grab().toImage();
        const QColor head = colour(ui::Role::Critical);
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, 2) == head)
                return view.recording()->player()->duration() * x / image.width();
        }
        return -1;
    }
    Waveform *waveform() const { return view.findChild<Waveform *>(); }

    FakeOutput *card = new FakeOutput; // the view's
    InteractionView view{nullptr, std::unique_ptr<AudioOutput>(card)};
};

} // namespace

class TestRecordingBesideWords : public attune::tests::ThemedTest {
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnUnexpectedWarnings(); }

    void aClickOnATurnPlaysFromItAndEverythingFollows()
    {
        Heard heard;
        QCOMPARE(heard.clock(), QStringLiteral("00:00 / 00:08"));
        heard.clickTurn(2);
        QCOMPARE(heard.view.recording()->player()->state(), State::Playing);
        QCOMPARE(heard.position(), 2000);
        heard.card->run(500);
        QCOMPARE(heard.position(), 2500);
        QCOMPARE(heard.turn(), 2);
        heard.card->run(1500);
        QCOMPARE(heard.position(), 4000);
        QCOMPARE(heard.turn(), 4);
        QCOMPARE(heard.clock(), QStringLiteral("00:04 / 00:08"));
        QCOMPARE(heard.waveform()->position(), 4000);
        const qint64 head = heard.headOfWaveform();
        QVERIFY2(std::abs(head - 4000) < 100, qPrintable(QString::number(head)));
    }

    void whatIsPlayedIsColouredAndTheRestIsNot()
    {
        Heard heard;
        heard.clickTurn(4);
        QTest::keyClick(heard.view.transcript(), Qt::Key_Space);
        const QImage image = heard.waveform()->grab().toImage();
        int played = 0, beyond = 0;
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, image.height() / 2) == colour(ui::Role::Accent))
                ++(x <= image.width() / 2 ? played : beyond);
        }
        QVERIFY(played > 20);
        QVERIFY(beyond <= 3); // of the bar the head stands in
    }

    void ofSeveralRecordingsTheOneThatHoldsTheWordsIsHeard()
    {
        InteractionView view{nullptr, std::make_unique<FakeOutput>()};
        RecordingBar *bar = view.recording();
        QStringList wanted;
        connect(bar, &RecordingBar::recordingWanted, this,
            [&wanted](const QString &file) { wanted += file; });
        const auto give = [bar] {
            bar->setRecording(recordingOf(risingTone(8000, 1, 4)), std::vector<float>(200, 0.5F));
        };
        interactions::Details call = aCall(Milliseconds{0});
        call.recordings.push_back({2, "after the hold.wav", "audio/wav", Milliseconds{4000}});
        view.show(call, std::make_shared<const facts::Organisation>(), {}, false);
        QCOMPARE(wanted, QStringList{QStringLiteral("call.wav")});
        give();
        const auto chips = bar->findChildren<ScopeChip *>();
        const auto which = std::ranges::find_if(
            chips, [](const ScopeChip *chip) { return chip->current() == QLatin1String("0"); });
        QVERIFY(which != chips.end());
        QVERIFY((*which)->isVisibleTo(bar));

        bar->playFrom(Milliseconds{5000});
        QCOMPARE(wanted.back(), QStringLiteral("after the hold.wav"));
        QCOMPARE((*which)->current(), QStringLiteral("1"));
        give();
        QCOMPARE(bar->player()->state(), State::Playing);
        QCOMPARE(bar->player()->position(), 1000);
        QCOMPARE(view.transcript()->currentTurn(), 5);

        bar->playFrom(Milliseconds{1000});
        QCOMPARE(wanted.back(), QStringLiteral("call.wav"));
        give();
        QCOMPARE(bar->player()->position(), 1000);
        bar->playFrom(Milliseconds{9000}); // after the end of the last
        QCOMPARE(wanted.size(), 4);
        give();
        QVERIFY(bar->player()->state() != State::Playing);
    }

    void oneRecordingThatCannotBeReadLeavesTheOther()
    {
        InteractionView view{nullptr, std::make_unique<FakeOutput>()};
        static_cast<QWidget &>(view).show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        interactions::Details call = aCall(Milliseconds{0});
        call.recordings.push_back({2, "other.wav", "audio/wav", Milliseconds{4000}});
        view.show(call, std::make_shared<const facts::Organisation>(), {}, false);
        RecordingBar *bar = view.recording();
        bar->setProblem(QStringLiteral("It is damaged."));
        QVERIFY(bar->isVisible());
        QSignalSpy wanted(bar, &RecordingBar::recordingWanted);
        bar->playFrom(Milliseconds{4500});
        QCOMPARE(wanted.size(), 1);
        bar->setRecording(recordingOf(risingTone(8000, 1, 4)), {});
        QCOMPARE(bar->player()->position(), 500);
    }

    void oneRecordingOffersNoChoice()
    {
        Heard heard;
        int shown = 0;
        for (const auto *chip : heard.view.recording()->findChildren<ScopeChip *>())
            shown += chip->isVisible();
        QCOMPARE(shown, 1); // the speed
    }

    void spacePausesAndGoesOnFromThere()
    {
        Heard heard;
        heard.clickTurn(1);
        heard.card->run(300);
        QTest::keyClick(heard.view.transcript(), Qt::Key_Space);
        QCOMPARE(heard.view.recording()->player()->state(), State::Paused);
        QCOMPARE(heard.position(), 1300);
        heard.card->run(500); // nothing moves while it stands
        QCOMPARE(heard.position(), 1300);
        QTest::keyClick(heard.waveform(), Qt::Key_Space);
        QCOMPARE(heard.view.recording()->player()->state(), State::Playing);
        heard.card->run(200);
        QCOMPARE(heard.position(), 1500);
    }

    void atDoubleSpeedTwiceAsMuchIsHeard()
    {
        Heard heard;
        heard.clickTurn(1);
        const auto chips = heard.view.findChildren<ScopeChip *>();
        const auto speed = std::ranges::find(chips, QStringLiteral("Speed"), &ChipButton::caption);
        QVERIFY(speed != chips.end());
        Q_EMIT(*speed)->chosen(QStringLiteral("2"));
        heard.card->run(1000);
        QVERIFY2(std::abs(heard.position() - 3000) <= 120,
            qPrintable(QString::number(heard.position())));
        QCOMPARE(heard.turn(), static_cast<int>(heard.position() / 1000));
    }

    void aPlaceInTheWaveformIsGoneToWithItsWordsEvenWhilePaused()
    {
        Heard heard;
        QSignalSpy played(heard.view.recording()->player(), &AudioPlayer::stateChanged);
        QTest::mouseClick(heard.waveform(), Qt::LeftButton, {},
            QPoint(heard.waveform()->width() * 3 / 4, heard.waveform()->height() / 2));
        QVERIFY(std::abs(heard.position() - 6000) < 30);
        QCOMPARE(heard.turn(), static_cast<int>(heard.position() / 1000));
        QVERIFY(std::abs(heard.headOfWaveform() - 6000) < 100);
        QTest::keyClick(heard.waveform(), Qt::Key_Left); // five seconds back
        QVERIFY(std::abs(heard.position() - 1000) < 30);
        QVERIFY(played.isEmpty());
    }

    void theEndIsTheEndAndSpaceBeginsAgain()
    {
        Heard heard;
        heard.clickTurn(kTurns - 1);
        heard.card->run(3000);
        QCOMPARE(heard.view.recording()->player()->state(), State::Ended);
        QCOMPARE(heard.clock(), QStringLiteral("00:08 / 00:08"));
        QTest::keyClick(heard.view.transcript(), Qt::Key_Space);
        QCOMPARE(heard.view.recording()->player()->state(), State::Playing);
        heard.card->run(100);
        QCOMPARE(heard.turn(), 0);
    }

    /// Waiting music and greetings are often not recorded.
    void aRecordingThatBeginsLateIsHeardWhereItsWordsAre()
    {
        Heard heard(2s, kTurns - 2);
        heard.clickTurn(3);
        QCOMPARE(heard.position(), 1000);
        heard.card->run(1200);
        QCOMPARE(heard.turn(), 4);
        QTest::keyClick(heard.view.transcript(), Qt::Key_Space);
        const qint64 before = heard.position();
        heard.clickTurn(0); // said before anything was recorded
        QCOMPARE(heard.view.recording()->player()->state(), State::Paused);
        QCOMPARE(heard.position(), before);
    }

    void withoutASoundCardItSaysSoAndIsStillLookedAt()
    {
        Heard heard;
        heard.card->loseIt();
        heard.view.recording()->setRecording(
            recordingOf(risingTone(8000, 1, 2)), std::vector<float>(200, 0.5F));
        heard.clickTurn(1);
        QCOMPARE(heard.view.recording()->player()->state(), State::Paused);
        QCOMPARE(heard.position(), 1000);
        QVERIFY(std::abs(heard.headOfWaveform() - 1000) < 30);
    }

    /// With help beside it, or in large type, the words are not pressed into a strip.
    void whereItIsNarrowTheWordsKeepTheWidth()
    {
        Heard heard;
        const int wide = heard.view.transcript()->width();
        QVERIFY(wide < heard.view.width() * 3 / 4); // the figures stand beside them
        heard.view.resize(420, 700);
        QTRY_VERIFY(heard.view.transcript()->width() > 400);
        heard.view.resize(1000, 700);
        QTRY_COMPARE(heard.view.transcript()->width(), wide);
    }

private:
};

ATTUNE_TEST(TestRecordingBesideWords)
#include "tst_recording_beside_words.moc"
