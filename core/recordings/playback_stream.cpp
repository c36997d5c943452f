// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/playback_stream.h"

#include <algorithm>
#include <cmath>

namespace attune::recordings {

namespace {

constexpr std::size_t kFramesAtOnce = 2048;
constexpr int kFadeMs = 5; ///< after a jump, or it would click

PlaybackShape shapeFor(const AudioSource &source, PlaybackShape wanted)
{
    if (wanted.sampleRate <= 0)
        wanted.sampleRate = source.sampleRate();
    if (wanted.channels <= 0)
        wanted.channels = source.channels() == 2 ? 2 : 1;
    wanted.channels = std::min(wanted.channels, 2);
    return wanted;
}

} // namespace

PlaybackStream::PlaybackStream(std::unique_ptr<AudioSource> source, PlaybackShape wanted)
    : m_source(std::move(source))
    , m_shape(shapeFor(*m_source, wanted))
    , m_duration(m_source->duration())
    , m_stretch({m_shape.channels, m_source->sampleRate(), m_shape.sampleRate})
    , m_decoded(kFramesAtOnce * static_cast<std::size_t>(m_source->channels()))
{
    m_shared.seekTo = 0; // the source may have been read before it came here
}

void PlaybackStream::seek(Milliseconds to)
{
    const std::int64_t ms = std::clamp(to, Milliseconds{0}, m_duration).count();
    const std::int64_t rate = m_source->sampleRate();
    const std::lock_guard lock(m_mutex);
    m_shared.seekTo = ms / 1000 * rate + ms % 1000 * rate / 1000;
    m_shared.atEnd = false;
    m_shared.error.reset();
}

void PlaybackStream::setSpeed(double speed)
{
    const std::lock_guard lock(m_mutex);
    m_shared.speed = std::isfinite(speed) ? std::clamp(speed, kMinSpeed, kMaxSpeed) : 1.0;
}

double PlaybackStream::speed() const
{
    const std::lock_guard lock(m_mutex);
    return m_shared.speed;
}

void PlaybackStream::setPaused(bool paused)
{
    const std::lock_guard lock(m_mutex);
    m_shared.paused = paused;
}

bool PlaybackStream::isPaused() const
{
    const std::lock_guard lock(m_mutex);
    return m_shared.paused;
}

Milliseconds PlaybackStream::position() const
{
    const std::lock_guard lock(m_mutex);
    const std::int64_t frame = m_shared.seekTo.value_or(m_shared.position);
    const std::int64_t rate = m_source->sampleRate();
    // Rounded up, as seek() rounds down: asked for 1,234 ms it says 1,234 ms at any rate.
    const Milliseconds at{frame / rate * 1000 + (frame % rate * 1000 + rate - 1) / rate};
    return std::min(at, m_duration);
}

bool PlaybackStream::atEnd() const
{
    const std::lock_guard lock(m_mutex);
    return m_shared.atEnd;
}

std::optional<Error> PlaybackStream::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_shared.error;
}

PlaybackStream::Shared PlaybackStream::takeOrders()
{
    const std::lock_guard lock(m_mutex);
    Shared orders = m_shared;
    if (!orders.paused && orders.seekTo) {
        m_shared.position = *orders.seekTo;
        m_shared.seekTo.reset();
    }
    return orders;
}

void PlaybackStream::report(bool ended)
{
    const std::lock_guard lock(m_mutex);
    m_shared.position = heardUpTo();
    // An order to go elsewhere may have come meanwhile; then this end is no longer of interest.
    if (ended && !m_shared.seekTo) {
        m_shared.atEnd = true;
        m_shared.error = m_error;
        if (!m_error && m_source->frames() - m_shared.position < m_source->sampleRate() / 10)
            m_shared.position = m_source->frames(); // what rounding left over
    }
}

/// SoundTouch keeps the whole output in step with the whole input, so the place in the recording
/// follows from how much was given out, to within one of its sequences of 40 ms.
std::int64_t PlaybackStream::heardUpTo() const
{
    const double perFrame =
        m_stretch.speed() * m_source->sampleRate() / static_cast<double>(m_shape.sampleRate);
    const auto since =
        static_cast<std::int64_t>(std::llround(static_cast<double>(m_given) * perFrame));
    return std::min(m_from + since, std::max(m_from, m_source->frames()));
}

void PlaybackStream::restart(std::int64_t frame, double speed)
{
    m_from = frame;
    m_given = 0;
    m_drained = false;
    m_error.reset();
    m_stretch.setSpeed(speed);
    if (auto done = m_source->seek(frame); !done) {
        m_error = done.error();
        m_drained = true;
    }
}

std::size_t PlaybackStream::pull(std::span<float> interleaved)
{
    const Shared orders = takeOrders();
    if (orders.paused)
        return 0;
    if (orders.seekTo)
        restart(*orders.seekTo, orders.speed);
    else if (orders.speed != m_stretch.speed())
        restart(heardUpTo(), orders.speed);

    const auto channels = static_cast<std::size_t>(m_shape.channels);
    const std::size_t wanted = interleaved.size() / channels;
    std::size_t done = 0;
    while (done < wanted) {
        const std::size_t got =
            m_stretch.take(interleaved.subspan(done * channels, (wanted - done) * channels));
        if (got == 0 && m_drained)
            break;
        if (got == 0)
            feed();
        done += got;
    }
    fadeIn(interleaved.first(done * channels));
    m_given += done;
    report(done < wanted);
    return done;
}

std::size_t PlaybackStream::pull(std::span<std::int16_t> interleaved)
{
    m_floats.resize(interleaved.size());
    const std::size_t frames = pull(std::span<float>(m_floats));
    const std::size_t samples = frames * static_cast<std::size_t>(m_shape.channels);
    std::transform(m_floats.begin(), m_floats.begin() + static_cast<std::ptrdiff_t>(samples),
        interleaved.begin(), [](float sample) {
            return static_cast<std::int16_t>(
                std::lrint(std::clamp(sample, -1.0F, 1.0F) * 32767.0F));
        });
    return frames;
}

void PlaybackStream::feed()
{
    const auto got = m_source->read(m_decoded);
    if (got && *got > 0) {
        mix(*got);
        m_stretch.put(m_mixed);
        return;
    }
    if (!got)
        m_error = got.error();
    m_stretch.flush();
    m_drained = true;
}

void PlaybackStream::mix(std::size_t frames)
{
    const auto from = static_cast<std::size_t>(m_source->channels());
    const auto to = static_cast<std::size_t>(m_shape.channels);
    m_mixed.resize(frames * to);
    if (from == to) {
        std::copy_n(m_decoded.begin(), m_mixed.size(), m_mixed.begin());
        return;
    }
    for (std::size_t frame = 0; frame < frames; ++frame) {
        float sum = 0;
        for (std::size_t channel = 0; channel < from; ++channel)
            sum += m_decoded[frame * from + channel];
        for (std::size_t channel = 0; channel < to; ++channel)
            m_mixed[frame * to + channel] = sum / static_cast<float>(from);
    }
}

void PlaybackStream::fadeIn(std::span<float> interleaved)
{
    const auto channels = static_cast<std::size_t>(m_shape.channels);
    const auto length = static_cast<std::uint64_t>(m_shape.sampleRate) * kFadeMs / 1000;
    if (m_from == 0)
        return;
    for (std::size_t i = 0; i < interleaved.size() && m_given + i / channels < length; ++i)
        interleaved[i] *= static_cast<float>(m_given + i / channels) / static_cast<float>(length);
}

} // namespace attune::recordings
