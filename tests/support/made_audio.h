// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recordings made on the spot, in every format, and measures of what comes back. For tests that
// link libsndfile.
#pragma once

#include "core/base/bytes.h"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <numbers>
#include <vector>

namespace attune::tests {

/// A byte source and sink in memory for libsndfile.
struct MemoryFile {
    Bytes bytes;
    sf_count_t at = 0;

    static SF_VIRTUAL_IO io()
    {
        SF_VIRTUAL_IO calls = {};
        calls.get_filelen = [](void *user) {
            return static_cast<sf_count_t>(self(user).bytes.size());
        };
        calls.seek = [](sf_count_t offset, int whence, void *user) {
            auto &file = self(user);
            const auto size = static_cast<sf_count_t>(file.bytes.size());
            file.at = offset + (whence == SEEK_CUR ? file.at : whence == SEEK_END ? size : 0);
            return file.at;
        };
        calls.read = [](void *into, sf_count_t count, void *user) {
            auto &file = self(user);
            const auto left = static_cast<sf_count_t>(file.bytes.size()) - file.at;
            count = std::clamp<sf_count_t>(count, 0, std::max<sf_count_t>(0, left));
            std::memcpy(into, file.bytes.data() + file.at, static_cast<std::size_t>(count));
            file.at += count;
            return count;
        };
        calls.write = [](const void *from, sf_count_t count, void *user) {
            auto &file = self(user);
            const auto end = static_cast<std::size_t>(file.at + count);
            file.bytes.resize(std::max(file.bytes.size(), end));
            std::memcpy(file.bytes.data() + file.at, from, static_cast<std::size_t>(count));
            file.at += count;
            return count;
        };
        calls.tell = [](void *user) {
            return self(user).at;
        };
        return calls;
    }

private:
    static MemoryFile &self(void *user) { return *static_cast<MemoryFile *>(user); }
};

struct Sound {
    int sampleRate = 8000;
    int channels = 1;
    std::vector<float> samples; ///< interleaved

    std::size_t frames() const { return samples.size() / static_cast<std::size_t>(channels); }
    std::vector<float> lane(int channel) const
    {
        std::vector<float> out;
        for (std::size_t i = static_cast<std::size_t>(channel); i < samples.size();
             i += static_cast<std::size_t>(channels))
            out.push_back(samples[i]);
        return out;
    }
};

/// A tone that rises slowly, so that each place sounds a little different from every other; the
/// right channel is another one.
inline Sound risingTone(int sampleRate, int channels, double seconds)
{
    Sound sound{sampleRate, channels, {}};
    const auto frames = static_cast<std::size_t>(seconds * sampleRate);
    for (std::size_t i = 0; i < frames; ++i) {
        const double t = static_cast<double>(i) / sampleRate;
        for (int channel = 0; channel < channels; ++channel) {
            const double from = channel == 0 ? 300 : 500;
            sound.samples.push_back(static_cast<float>(
                0.5 * std::sin(2 * std::numbers::pi * (from * t + 20 * t * t) + 0.3 * channel)));
        }
    }
    return sound;
}

inline Sound pureTone(
    int sampleRate, int channels, double seconds, double hertz, double loudness = 0.5)
{
    Sound sound{sampleRate, channels, {}};
    const auto frames = static_cast<std::size_t>(seconds * sampleRate);
    for (std::size_t i = 0; i < frames; ++i) {
        const double t = static_cast<double>(i) / sampleRate;
        sound.samples.insert(sound.samples.end(), static_cast<std::size_t>(channels),
            static_cast<float>(loudness * std::sin(2 * std::numbers::pi * hertz * t)));
    }
    return sound;
}

/// `format` as libsndfile names it, such as SF_FORMAT_WAV | SF_FORMAT_PCM_16. Empty when it cannot.
inline Bytes encoded(const Sound &sound, int format)
{
    MemoryFile memory;
    SF_VIRTUAL_IO io = MemoryFile::io();
    SF_INFO info = {};
    info.samplerate = sound.sampleRate;
    info.channels = sound.channels;
    info.format = format;
    SNDFILE *file = sf_open_virtual(&io, SFM_WRITE, &info, &memory);
    if (!file)
        return {};
    // In pieces, as recorders do; libsndfile's Vorbis writer keeps a whole write on the stack.
    for (std::size_t at = 0; at < sound.frames();) {
        const std::size_t count = std::min<std::size_t>(4096, sound.frames() - at);
        sf_writef_float(file, sound.samples.data() + at * static_cast<std::size_t>(sound.channels),
            static_cast<sf_count_t>(count));
        at += count;
    }
    sf_close(file);
    return memory.bytes;
}

/// The loudest frequency, by Goertzel's algorithm over a Hann window, to a tenth of a hertz.
inline double dominantFrequency(const std::vector<float> &samples, double sampleRate)
{
    std::vector<double> windowed;
    const auto size = static_cast<double>(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i)
        windowed.push_back(static_cast<double>(samples[i])
            * (0.5 - 0.5 * std::cos(2 * std::numbers::pi * static_cast<double>(i) / size)));
    const auto power = [&](double hertz) {
        const double turn = 2 * std::cos(2 * std::numbers::pi * hertz / sampleRate);
        double last = 0;
        double before = 0;
        for (const double sample : windowed) {
            const double now = sample + turn * last - before;
            before = last;
            last = now;
        }
        return last * last + before * before - turn * last * before;
    };
    double best = 50;
    double width = std::min(3500.0, sampleRate / 2 - 50);
    double from = 50;
    for (double step = 5; step >= 0.1; step /= 5) {
        double loudest = -1;
        const double begin = from;
        for (double hertz = begin; hertz <= begin + width; hertz += step) {
            if (const double p = power(hertz); p > loudest) {
                loudest = p;
                best = hertz;
            }
        }
        from = best - step;
        width = 2 * step;
    }
    return best;
}

/// Root of the mean square of the difference, over what both have from the given places on.
inline double difference(const std::vector<float> &a, std::size_t fromA,
    const std::vector<float> &b, std::size_t fromB, std::size_t count)
{
    double sum = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const double d =
            static_cast<double>(a.at(fromA + i)) - static_cast<double>(b.at(fromB + i));
        sum += d * d;
    }
    return std::sqrt(sum / static_cast<double>(std::max<std::size_t>(1, count)));
}

} // namespace attune::tests
