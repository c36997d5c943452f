// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A recording: it is decoded, or it is said that it cannot be.
#include "core/recordings/audio_source.h"
#include "core/recordings/envelope.h"

using namespace attune;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size > (std::size_t{1} << 16))
        return 0;
    const auto source =
        recordings::AudioSource::open(std::make_unique<MemorySource>(copyOf(ByteView(data, size))));
    if (source)
        (void)recordings::envelopeOf(**source, 8, {});
    return 0;
}
