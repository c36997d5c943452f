// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/time_stretch.h"

#include <soundtouch/SoundTouch.h>

#include <algorithm>
#include <cmath>
#include <type_traits>
#include <vector>

namespace attune::recordings {

static_assert(std::is_same_v<soundtouch::SAMPLETYPE, float>);

namespace {

// Short sequences suit speech; the library's own choice is made for music and smears syllables.
constexpr int kSequenceMs = 40;
constexpr int kSeekWindowMs = 15;
constexpr int kOverlapMs = 8;

/// SoundTouch takes rates up to 192 kHz; as only ratios matter to the ear, faster ones are called
/// that.
constexpr int kFastest = 192000;

} // namespace

struct TimeStretch::Impl {
    explicit Impl(Shape s)
        : shape(s)
    {
        touch.setChannels(static_cast<unsigned>(shape.channels));
        touch.setSampleRate(static_cast<unsigned>(std::min(shape.inputRate, kFastest)));
        touch.setSetting(SETTING_SEQUENCE_MS, kSequenceMs);
        touch.setSetting(SETTING_SEEKWINDOW_MS, kSeekWindowMs);
        touch.setSetting(SETTING_OVERLAP_MS, kOverlapMs);
    }

    /// Untouched speech at the card's own rate goes straight through, sample for sample.
    bool direct() const { return speed == 1.0 && shape.inputRate == shape.outputRate; }

    Shape shape;
    double speed = 1.0;
    soundtouch::SoundTouch touch;
    std::vector<float> through; ///< when direct
    std::size_t taken = 0; ///< of `through`
};

TimeStretch::TimeStretch(Shape shape)
    : m_impl(std::make_unique<Impl>(shape))
{
    setSpeed(1.0);
}

TimeStretch::~TimeStretch() = default;

void TimeStretch::setSpeed(double speed)
{
    clear();
    m_impl->speed = std::isfinite(speed) ? std::clamp(speed, kMinSpeed, kMaxSpeed) : 1.0;
    // "Rate" plays faster and higher, as a record does; a card that runs at another rate than the
    // recording does the opposite of it, so together they leave only the tempo.
    m_impl->touch.setRate(static_cast<double>(m_impl->shape.inputRate) / m_impl->shape.outputRate);
    m_impl->touch.setTempo(m_impl->speed);
}

double TimeStretch::speed() const
{
    return m_impl->speed;
}

void TimeStretch::put(std::span<const float> interleaved)
{
    if (m_impl->direct()) {
        auto &through = m_impl->through;
        through.erase(
            through.begin(), through.begin() + static_cast<std::ptrdiff_t>(m_impl->taken));
        m_impl->taken = 0;
        through.insert(through.end(), interleaved.begin(), interleaved.end());
        return;
    }
    const auto frames = interleaved.size() / static_cast<std::size_t>(m_impl->shape.channels);
    m_impl->touch.putSamples(interleaved.data(), static_cast<unsigned>(frames));
}

std::size_t TimeStretch::take(std::span<float> interleaved)
{
    const auto channels = static_cast<std::size_t>(m_impl->shape.channels);
    const std::size_t wanted = interleaved.size() / channels;
    if (!m_impl->direct())
        return m_impl->touch.receiveSamples(interleaved.data(), static_cast<unsigned>(wanted));
    const std::size_t there = (m_impl->through.size() - m_impl->taken) / channels;
    const std::size_t frames = std::min(wanted, there);
    std::copy_n(m_impl->through.begin() + static_cast<std::ptrdiff_t>(m_impl->taken),
        frames * channels, interleaved.begin());
    m_impl->taken += frames * channels;
    return frames;
}

void TimeStretch::flush()
{
    if (!m_impl->direct())
        m_impl->touch.flush();
}

void TimeStretch::clear()
{
    m_impl->touch.clear();
    m_impl->through.clear();
    m_impl->taken = 0;
}

} // namespace attune::recordings
