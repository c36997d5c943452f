// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recording on its way to the loudspeaker: decoded, brought to the wanted speed and shape, and
// pulled by whoever plays it, with a position that is always a time of the recording.
#pragma once

#include "core/recordings/audio_source.h"
#include "core/recordings/time_stretch.h"

#include <cstdint>
#include <mutex>
#include <optional>
#include <vector>

namespace attune::recordings {

/// What the sound card takes. Zero means "as the recording is".
struct PlaybackShape {
    int sampleRate = 0;
    int channels = 0; ///< 1 or 2; a recording of more than two is mixed to one
};

/// One thread controls, one pulls; they may be the same. An order of the controlling thread is seen
/// by its own position() at once and is heard with the next pull.
class PlaybackStream {
public:
    explicit PlaybackStream(std::unique_ptr<AudioSource> source, PlaybackShape wanted = {});

    PlaybackShape shape() const { return m_shape; } ///< what pull() gives; never zero
    int sourceRate() const { return m_source->sampleRate(); }
    int sourceChannels() const { return m_source->channels(); }
    Milliseconds duration() const { return m_duration; }

    /// To play it in another shape. Nothing may be called afterwards.
    std::unique_ptr<AudioSource> takeSource() { return std::move(m_source); }

    // For the thread that controls.
    void seek(Milliseconds to); ///< kept within the recording; forgets an end and an error
    void setSpeed(double speed); ///< kept between kMinSpeed and kMaxSpeed
    double speed() const;
    void setPaused(bool paused);
    bool isPaused() const;
    Milliseconds position() const; ///< of the frame that is pulled next
    bool atEnd() const; ///< nothing more comes until it is sought
    std::optional<Error> error() const; ///< why it ended early

    // For the thread that pulls. Frames it put into `interleaved`: fewer than asked for only at the
    // end, none while paused.
    std::size_t pull(std::span<float> interleaved);
    std::size_t pull(std::span<std::int16_t> interleaved);

private:
    /// What passes between the two threads, always under m_mutex.
    struct Shared {
        std::optional<std::int64_t> seekTo; ///< ordered and not yet carried out, in source frames
        double speed = 1.0;
        bool paused = false;
        std::int64_t position = 0; ///< in source frames
        bool atEnd = false;
        std::optional<Error> error;
    };

    Shared takeOrders();
    void report(bool ended);
    void restart(std::int64_t frame, double speed);
    std::int64_t heardUpTo() const;
    void feed();
    void mix(std::size_t frames);
    void fadeIn(std::span<float> interleaved);

    std::unique_ptr<AudioSource> m_source;
    PlaybackShape m_shape;
    Milliseconds m_duration;

    mutable std::mutex m_mutex;
    Shared m_shared;

    // Touched by the pulling thread only.
    TimeStretch m_stretch;
    std::int64_t m_from = 0; ///< source frame where the present run began
    std::uint64_t m_given = 0; ///< frames pulled since
    bool m_drained = false; ///< the source has no more and the stretch was flushed
    std::optional<Error> m_error;
    std::vector<float> m_decoded;
    std::vector<float> m_mixed;
    std::vector<float> m_floats; ///< for the 16-bit pull
};

} // namespace attune::recordings
