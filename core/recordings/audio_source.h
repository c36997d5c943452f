// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recording as samples: decodes WAV, FLAC, Ogg Vorbis, Opus and MP3 out of any source of bytes,
// so that a sealed recording is heard without a plain file on the disk.
//
// What comes out of here is played or drawn. No feature of a voice is ever computed, stored or
// scored from it; whoever scores takes text, roles and times only.
#pragma once

#include "core/base/byte_source.h"
#include "core/base/time.h"
#include "core/recordings/audio_format.h"

#include <memory>
#include <span>

namespace attune::recordings {

/// One reader at a time. A *frame* is one sample of each channel.
class AudioSource {
public:
    /// Unsupported: not a format that is known here, or a codec inside it that is not; Corrupt; and
    /// what reading `bytes` can fail with.
    static Result<std::unique_ptr<AudioSource>> open(std::unique_ptr<ByteSource> bytes);
    ~AudioSource();

    AudioFormat format() const;
    int sampleRate() const; ///< 1,000 to 384,000
    int channels() const; ///< 1 to 16
    /// As the file says. One that was cut may end before; the count of read() is what is true.
    std::int64_t frames() const;
    Milliseconds duration() const;

    /// Fills `interleaved` (whole frames, −1…1, never NaN) and says how many frames it got; 0 at
    /// the end. An error after some good frames is told by the next call.
    Result<std::size_t> read(std::span<float> interleaved);
    /// The next read() begins with this frame; outside of the recording means its nearer end.
    Done seek(std::int64_t frame);

private:
    struct Impl;
    explicit AudioSource(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace attune::recordings
