// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plainest sound file: 16 bit, one channel.
#pragma once

#include "core/base/bytes.h"
#include "core/base/result.h"

#include <cstdint>
#include <vector>

namespace attune::demo {

struct Samples {
    int rate = 0;
    std::vector<std::int16_t> values;
};

/// Fault::Invalid for anything but 16-bit mono PCM. A length field that promises more than there
/// is, as programs write that did not know it yet, means "to the end".
Result<Samples> readWave(ByteView wav);
/// Appends at `rate`, which divides that of the samples or is near it: neighbours are averaged.
void appendAtRate(const Samples &samples, int rate, std::vector<std::int16_t> &to);
Bytes writeWave(const std::vector<std::int16_t> &samples, int rate);

} // namespace attune::demo
