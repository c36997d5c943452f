// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The outline of a recording as it is drawn above the player, for the eye alone: where in the call
// somebody speaks, so that one can click there. It is made when a recording is opened and forgotten
// when it is closed: never stored, never exported, never given to a scorer.
#pragma once

#include "core/recordings/audio_source.h"

#include <stop_token>
#include <vector>

namespace attune::recordings {

inline constexpr std::size_t kMaxEnvelopeBuckets = 65536;

struct Envelope {
    /// One lane a channel, each with the highest absolute sample of every bucket, 0…1. Call
    /// recorders often put the two sides of a call on two channels.
    std::vector<std::vector<float>> lanes;

    /// All lanes in one: the highest of each bucket.
    std::vector<float> together() const;
};

/// Decodes all of the recording, which takes seconds for a long one: for a thread that waits for
/// nobody. What lies behind the end of a cut recording is 0; damage is an error. Cancelled when
/// stopped.
Result<Envelope> envelopeOf(AudioSource &source, std::size_t buckets, std::stop_token stop = {});

} // namespace attune::recordings
