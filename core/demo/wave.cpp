// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/wave.h"

#include <algorithm>

namespace attune::demo {

namespace {

std::uint32_t read32(ByteView bytes, std::size_t at)
{
    return static_cast<std::uint32_t>(bytes[at]) | static_cast<std::uint32_t>(bytes[at + 1]) << 8
        | static_cast<std::uint32_t>(bytes[at + 2]) << 16
        | static_cast<std::uint32_t>(bytes[at + 3]) << 24;
}

std::uint16_t read16(ByteView bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(bytes[at] | bytes[at + 1] << 8);
}

bool isTag(ByteView bytes, std::size_t at, std::string_view tag)
{
    return textOf(bytes.subspan(at, 4)) == tag;
}

void put(Bytes &bytes, std::uint32_t value, int count)
{
    for (int i = 0; i < count; ++i)
        bytes.push_back(static_cast<unsigned char>(value >> (8 * i)));
}

void put(Bytes &bytes, std::string_view tag)
{
    for (const char c : tag)
        bytes.push_back(static_cast<unsigned char>(c));
}

} // namespace

Result<Samples> readWave(ByteView wav)
{
    if (wav.size() < 12 || !isTag(wav, 0, "RIFF") || !isTag(wav, 8, "WAVE"))
        return {Fault::Invalid, "not a WAV file"};
    Samples samples;
    for (std::size_t at = 12; at + 8 <= wav.size();) {
        const std::size_t begin = at + 8;
        const std::size_t length = std::min<std::size_t>(read32(wav, at + 4), wav.size() - begin);
        if (isTag(wav, at, "fmt ") && length >= 16) {
            if (read16(wav, begin) != 1 || read16(wav, begin + 2) != 1
                || read16(wav, begin + 14) != 16)
                return {Fault::Invalid, "not 16-bit mono"};
            samples.rate = static_cast<int>(read32(wav, begin + 4));
        } else if (isTag(wav, at, "data")) {
            samples.values.reserve(length / 2);
            for (std::size_t i = 0; i + 1 < length; i += 2)
                samples.values.push_back(static_cast<std::int16_t>(read16(wav, begin + i)));
            break;
        }
        at = begin + length + length % 2;
    }
    if (samples.rate <= 0)
        return {Fault::Invalid, "a WAV file without a format"};
    return samples;
}

void appendAtRate(const Samples &samples, int rate, std::vector<std::int16_t> &to)
{
    const auto step = static_cast<std::size_t>(std::max(1, samples.rate / rate));
    for (std::size_t i = 0; i + step <= samples.values.size(); i += step) {
        int sum = 0;
        for (std::size_t k = 0; k < step; ++k)
            sum += samples.values[i + k];
        to.push_back(static_cast<std::int16_t>(sum / static_cast<int>(step)));
    }
}

Bytes writeWave(const std::vector<std::int16_t> &samples, int rate)
{
    Bytes wav;
    const auto length = static_cast<std::uint32_t>(samples.size() * 2);
    wav.reserve(length + 44);
    put(wav, "RIFF");
    put(wav, length + 36, 4);
    put(wav, "WAVEfmt ");
    put(wav, 16, 4);
    put(wav, 1, 2);
    put(wav, 1, 2);
    put(wav, static_cast<std::uint32_t>(rate), 4);
    put(wav, static_cast<std::uint32_t>(rate) * 2, 4);
    put(wav, 2, 2);
    put(wav, 16, 2);
    put(wav, "data");
    put(wav, length, 4);
    for (const auto sample : samples)
        put(wav, static_cast<std::uint16_t>(sample), 2);
    return wav;
}

} // namespace attune::demo
