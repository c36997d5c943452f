// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Plays one recording: play, pause, jump, speed. Without a sound output it can still be sought, so
// that a click on a turn shows its place.
#pragma once

#include "core/recordings/playback_stream.h"
#include "ui/audio/audio_output.h"

#include <QObject>

#include <memory>
#include <optional>

namespace attune::ui {

/// All times are milliseconds of the recording, whatever the speed.
class AudioPlayer : public QObject {
    Q_OBJECT

public:
    enum class State {
        Empty, ///< no recording
        Paused,
        Playing,
        Ended, ///< heard to its end; play() begins again
        Failed, ///< the recording is damaged here, see error(); another place can be tried
    };
    Q_ENUM(State)

    explicit AudioPlayer(std::unique_ptr<AudioOutput> output, QObject *parent = nullptr);
    ~AudioPlayer() override;

    /// Takes the place of the one before, paused at its beginning. The speed stays.
    void setRecording(std::unique_ptr<recordings::AudioSource> source);
    void clear();

    bool isAvailable() const;
    QString reason() const; ///< a sentence on why nothing can be heard, or empty
    State state() const { return m_state; }
    qint64 position() const;
    qint64 duration() const;
    double speed() const { return m_speed; }
    std::optional<Error> error() const;

public Q_SLOTS:
    void play(); ///< does nothing without a recording or a sound output
    void pause();
    void toggle();
    void seek(qint64 milliseconds); ///< kept within the recording; goes on playing if it was
    void setSpeed(double speed); ///< 0.75 to 2, at the same height of voice

Q_SIGNALS:
    void stateChanged(attune::ui::AudioPlayer::State state);
    void positionChanged(qint64 milliseconds);
    void durationChanged(qint64 milliseconds);
    void speedChanged(double speed);
    void availableChanged(bool available);

private:
    class Tap;

    void enter(State state);
    void begin();
    void stopOutput();
    void shapeFor(const OutputFormat &format);
    void showPosition();
    void onDrained();

    std::unique_ptr<AudioOutput> m_output;
    std::unique_ptr<recordings::PlaybackStream> m_stream;
    std::unique_ptr<Tap> m_tap; ///< what the output pulls from while playing
    State m_state = State::Empty;
    double m_speed = 1.0;
    qint64 m_from = 0; ///< where it last began; nothing before it is being heard
    qint64 m_shown = -1;
};

} // namespace attune::ui
