// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Tells from the first bytes of a file which of the formats that can be played it is. Names and
// media types that come with a recording are not believed.
#pragma once

#include "core/base/byte_source.h"

#include <cstdint>
#include <string_view>

namespace attune::recordings {

enum class AudioFormat : std::uint8_t { Wav, Flac, Vorbis, Opus, Mp3 };

/// "WAV" and so on, for people.
std::string_view nameOf(AudioFormat format);
/// "audio/ogg" and so on, for the store.
std::string_view mediaTypeOf(AudioFormat format);

/// Fault::Unsupported for every other kind of file; the detail names it where it is a common one,
/// such as "MPEG-4 audio (AAC)". Fault::Invalid for an empty file.
Result<AudioFormat> sniffAudio(ByteSource &source);

} // namespace attune::recordings
