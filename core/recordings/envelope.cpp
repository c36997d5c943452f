// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/envelope.h"

#include <algorithm>
#include <cmath>

namespace attune::recordings {

namespace {

constexpr std::size_t kFramesRead = 8192;

} // namespace

std::vector<float> Envelope::together() const
{
    std::vector<float> all = lanes.empty() ? std::vector<float>() : lanes.front();
    for (const auto &lane : lanes)
        std::transform(lane.begin(), lane.end(), all.begin(), all.begin(),
            [](float a, float b) { return std::max(a, b); });
    return all;
}

Result<Envelope> envelopeOf(AudioSource &source, std::size_t buckets, std::stop_token stop)
{
    if (buckets == 0 || buckets > kMaxEnvelopeBuckets)
        return Error{Fault::Invalid, "an envelope of " + std::to_string(buckets) + " buckets"};
    if (auto done = source.seek(0); !done)
        return done.error();

    const auto channels = static_cast<std::size_t>(source.channels());
    Envelope envelope;
    envelope.lanes.assign(channels, std::vector<float>(buckets, 0.0F));
    const double bucketsPerFrame = static_cast<double>(buckets)
        / static_cast<double>(std::max<std::int64_t>(1, source.frames()));
    std::vector<float> samples(kFramesRead * channels);
    for (std::int64_t frame = 0;;) {
        if (stop.stop_requested())
            return Error{Fault::Cancelled, "the envelope was stopped"};
        const auto got = source.read(samples);
        if (!got)
            return got.error();
        if (*got == 0)
            return envelope;
        for (std::size_t i = 0; i < *got; ++i, ++frame) {
            const auto bucket = std::min(buckets - 1,
                static_cast<std::size_t>(static_cast<double>(frame) * bucketsPerFrame));
            for (std::size_t channel = 0; channel < channels; ++channel) {
                float &peak = envelope.lanes[channel][bucket];
                peak = std::max(peak, std::min(1.0F, std::abs(samples[i * channels + channel])));
            }
        }
    }
}

} // namespace attune::recordings
