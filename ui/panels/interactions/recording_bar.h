// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Hears the recordings of one interaction: play and pause, place, speed, and which of several.
#pragma once

#include "core/interactions/interactions.h"
#include "core/recordings/audio_source.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

class QAbstractButton;

namespace attune::ui {

class AudioOutput;
class AudioPlayer;
class ScopeChip;
class TextLabel;
class Waveform;

class RecordingBar : public QWidget {
    Q_OBJECT

public:
    /// Without an output, the sound card's.
    explicit RecordingBar(std::unique_ptr<AudioOutput> output, QWidget *parent = nullptr);
    ~RecordingBar() override;

    /// Asks for the first of them; nothing is heard or shown until it comes.
    void setRecordings(std::vector<interactions::RecordingNote> recordings);
    /// What was asked for; peaks are for looking at only.
    void setRecording(std::unique_ptr<recordings::AudioSource> source, std::vector<float> peaks);
    void setProblem(const QString &sentence);

    /// Named beside its button; who holds the bar listens for it. The space bar unless said.
    void setPlayKey(const QKeySequence &key);
    AudioPlayer *player() const { return m_player.get(); }
    /// False when there is nothing to be heard.
    bool toggle();
    /// Plays what was recorded at a time of the interaction, from the recording that holds it; what
    /// no recording holds is left alone.
    void playFrom(Milliseconds at);

Q_SIGNALS:
    void recordingWanted(const QString &file);
    /// The time of the interaction that is heard or was chosen.
    void placeChanged(qint64 milliseconds);

private:
    void buildLayout();
    void bindActions();
    void want(std::size_t recording);
    void offerRecordings();
    void showPosition(qint64 ms);
    Milliseconds beginOf(std::size_t recording) const;
    std::size_t recordingAt(Milliseconds at) const;
    void playHere(Milliseconds at);

    std::vector<interactions::RecordingNote> m_recordings;
    std::size_t m_current = 0;
    std::optional<Milliseconds> m_playFrom; ///< once the recording asked for is there
    std::unique_ptr<AudioPlayer> m_player;
    QWidget *m_row = nullptr;
    QAbstractButton *m_play = nullptr;
    Waveform *m_waveform = nullptr;
    TextLabel *m_time = nullptr;
    ScopeChip *m_which = nullptr;
    ScopeChip *m_speed = nullptr;
    TextLabel *m_problem = nullptr;
};

} // namespace attune::ui
