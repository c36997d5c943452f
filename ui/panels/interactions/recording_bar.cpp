// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Turns tell their time from the start of the interaction, a recording its own from where it
// begins.
#include "ui/panels/interactions/recording_bar.h"

#include "ui/audio/audio_player.h"
#include "ui/audio/qt_audio_output.h"
#include "ui/charts/waveform.h"
#include "ui/theme/icons.h"
#include "ui/theme/numbers.h"
#include "ui/widgets/scope_chip.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace attune::ui {

RecordingBar::RecordingBar(std::unique_ptr<AudioOutput> output, QWidget *parent)
    : QWidget(parent)
    , m_player(std::make_unique<AudioPlayer>(
          output ? std::move(output) : std::make_unique<QtAudioOutput>()))
{
    buildLayout();
    bindActions();
    setRecordings({});
}

RecordingBar::~RecordingBar() = default;

void RecordingBar::setPlayKey(const QKeySequence &key)
{
    m_play->setToolTip(tr("Play or pause (%1)").arg(key.toString(QKeySequence::NativeText)));
}

void RecordingBar::buildLayout()
{
    m_row = new QWidget;
    auto *row = new QHBoxLayout(m_row);
    row->setContentsMargins(0, space::k8, 0, 0);
    row->setSpacing(space::k12);
    auto *play = new QPushButton;
    play->setIcon(icon(Icon::Play));
    play->setAccessibleName(tr("Play or pause"));
    m_play = play;
    setPlayKey(Qt::Key_Space);
    m_waveform = new Waveform(tr("Recording"));
    m_time = mutedLabel();
    m_which = new ScopeChip(tr("Recording"));
    m_speed = new ScopeChip(tr("Speed"));
    m_speed->setMandatoryChoices({{QStringLiteral("0.75"), tr("0.75×")},
        {QStringLiteral("1"), tr("1×")}, {QStringLiteral("1.25"), tr("1.25×")},
        {QStringLiteral("1.5"), tr("1.5×")}, {QStringLiteral("2"), tr("2×")}});
    m_speed->setCurrent(QStringLiteral("1"));
    row->addWidget(m_play);
    row->addWidget(m_waveform, 1);
    row->addWidget(m_time);
    row->addWidget(m_which);
    row->addWidget(m_speed);
    m_problem = mutedLabel();
    m_problem->setWrapping(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::k8);
    column->addWidget(m_row);
    column->addWidget(m_problem);
}

void RecordingBar::bindActions()
{
    connect(m_play, &QAbstractButton::clicked, m_player.get(), &AudioPlayer::toggle);
    connect(m_waveform, &Waveform::seekRequested, this, [this](qint64 ms) {
        m_player->seek(ms);
        Q_EMIT placeChanged((Milliseconds{ms} + beginOf(m_current)).count());
    });
    connect(m_player.get(), &AudioPlayer::positionChanged, this, &RecordingBar::showPosition);
    connect(m_player.get(), &AudioPlayer::durationChanged, m_waveform, &Waveform::setDuration);
    connect(m_player.get(), &AudioPlayer::stateChanged, this, [this](AudioPlayer::State state) {
        m_play->setIcon(icon(state == AudioPlayer::State::Playing ? Icon::Pause : Icon::Play));
        if (state == AudioPlayer::State::Failed)
            setProblem(tr("The recording is damaged here. Another place may still be heard."));
    });
    connect(m_speed, &ScopeChip::chosen, this,
        [this](const QString &speed) { m_player->setSpeed(speed.toDouble()); });
    connect(m_which, &ScopeChip::chosen, this, [this](const QString &which) {
        m_playFrom.reset();
        want(which.toULongLong());
    });
}

void RecordingBar::setRecordings(std::vector<interactions::RecordingNote> recordings)
{
    m_recordings = std::move(recordings);
    m_playFrom.reset();
    m_player->clear();
    m_row->hide();
    m_problem->hide();
    hide();
    offerRecordings();
    if (!m_recordings.empty())
        want(0);
}

void RecordingBar::offerRecordings()
{
    const auto count = static_cast<int>(m_recordings.size());
    std::vector<Choice> choices;
    for (std::size_t i = 0; i < m_recordings.size(); ++i)
        choices.push_back({QString::number(i),
            tr("%1 of %2, from %3")
                .arg(QString::number(i + 1), QString::number(count),
                    clockTime(beginOf(i).count()))});
    m_which->setVisible(count > 1);
    if (count > 1)
        m_which->setMandatoryChoices(choices);
}

void RecordingBar::want(std::size_t recording)
{
    if (recording >= m_recordings.size())
        return;
    m_current = recording;
    m_which->setCurrent(QString::number(recording));
    m_player->clear();
    m_waveform->setPeaks({});
    Q_EMIT recordingWanted(QString::fromStdString(m_recordings[recording].file));
}

void RecordingBar::setRecording(
    std::unique_ptr<recordings::AudioSource> source, std::vector<float> peaks)
{
    m_player->setRecording(std::move(source));
    m_waveform->setPeaks(std::move(peaks));
    m_waveform->setDuration(m_player->duration());
    m_problem->setText(m_player->reason());
    m_problem->setVisible(!m_player->reason().isEmpty());
    m_play->setEnabled(m_player->isAvailable());
    m_row->show();
    show();
    showPosition(0);
    if (m_playFrom)
        playHere(*std::exchange(m_playFrom, std::nullopt));
}

void RecordingBar::setProblem(const QString &sentence)
{
    m_playFrom.reset();
    m_problem->setText(sentence);
    m_problem->show();
    m_row->setVisible(m_row->isVisibleTo(this) || m_recordings.size() > 1); // another may be sound
    show();
}

void RecordingBar::showPosition(qint64 ms)
{
    m_waveform->setPosition(ms);
    m_time->setText(tr("%1 / %2").arg(clockTime(ms), clockTime(m_player->duration())));
    if (m_player->state() == AudioPlayer::State::Playing)
        Q_EMIT placeChanged((Milliseconds{ms} + beginOf(m_current)).count());
}

bool RecordingBar::toggle()
{
    if (m_player->state() == AudioPlayer::State::Empty)
        return false;
    m_player->toggle();
    return true;
}

Milliseconds RecordingBar::beginOf(std::size_t recording) const
{
    return recording < m_recordings.size()
        ? m_recordings[recording].offset.value_or(Milliseconds{0})
        : Milliseconds{0};
}

/// The one that began last before it; the current one where several began together.
std::size_t RecordingBar::recordingAt(Milliseconds at) const
{
    std::size_t best = m_current;
    for (std::size_t i = 0; i < m_recordings.size(); ++i) {
        if (beginOf(i) <= at && (beginOf(best) > at || beginOf(i) > beginOf(best)))
            best = i;
    }
    return best;
}

void RecordingBar::playFrom(Milliseconds at)
{
    const std::size_t holding = recordingAt(at);
    if (holding == m_current) {
        playHere(at);
        return;
    }
    m_playFrom = at;
    want(holding);
}

void RecordingBar::playHere(Milliseconds at)
{
    const qint64 place = (at - beginOf(m_current)).count();
    if (m_player->state() == AudioPlayer::State::Empty || place < 0 || place > m_player->duration())
        return;
    m_player->seek(place);
    m_player->play();
    Q_EMIT placeChanged(at.count());
}

} // namespace attune::ui
