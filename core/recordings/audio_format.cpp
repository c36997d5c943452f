// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/audio_format.h"

#include <algorithm>
#include <array>

namespace attune::recordings {

namespace {

constexpr std::size_t kHead = 128;

bool has(ByteView head, std::size_t at, std::string_view mark)
{
    return at <= head.size() && textOf(head.subspan(at)).starts_with(mark);
}

/// RFC 3533: a page begins with 27 bytes and a table of segment lengths; its body follows. The
/// first page of a stream holds the first packet of its codec and nothing else.
Result<AudioFormat> sniffOgg(ByteView head)
{
    const std::size_t body = 27 + (head.size() > 26 ? head[26] : 0);
    if (has(head, body, std::string_view("\x01vorbis", 7)))
        return AudioFormat::Vorbis;
    if (has(head, body, "OpusHead"))
        return AudioFormat::Opus;
    if (has(head, body, "Speex"))
        return Error{Fault::Unsupported, "Speex in Ogg"};
    if (has(head, body,
            std::string_view("\x7f"
                             "FLAC",
                5)))
        return Error{Fault::Unsupported, "FLAC in Ogg"};
    return Error{Fault::Unsupported, "Ogg without Vorbis or Opus"};
}

/// The header of an MPEG audio frame, ISO/IEC 11172-3 §2.4.2.3: eleven ones, then a version, a
/// layer, a bit rate and a sampling rate that exist.
bool isLayer3Frame(ByteView head)
{
    if (head.size() < 4 || head[0] != 0xFF || (head[1] & 0xE0) != 0xE0)
        return false;
    const int version = (head[1] >> 3) & 3;
    const int layer = (head[1] >> 1) & 3;
    const int bitRate = head[2] >> 4;
    const int samplingRate = (head[2] >> 2) & 3;
    return version != 1 && layer == 1 && bitRate != 0 && bitRate != 15 && samplingRate != 3;
}

/// The length of an ID3v2 tag at the start, 0 when there is none (id3.org, ID3v2.4.0 §3.1).
std::uint64_t tagLength(ByteView head)
{
    if (head.size() < 10 || !has(head, 0, "ID3"))
        return 0;
    std::uint64_t length = 0;
    for (std::size_t i = 6; i < 10; ++i)
        length = length << 7 | (head[i] & 0x7FU);
    return length + (head[5] & 0x10 ? 20 : 10);
}

struct Mark {
    std::size_t at;
    std::string_view bytes;
    const char *name;
};

/// What people are likely to have instead, so that the refusal can say what it is.
constexpr Mark kOthers[] = {
    {4, "ftyp", "MPEG-4 audio or video (AAC)"},
    {0, "\x30\x26\xB2\x75", "Windows Media"},
    {0, "#!AMR", "AMR"},
    {0, "FORM", "AIFF"},
    {0, ".snd", "Sun audio (AU)"},
    {0, "caff", "Core Audio"},
    {0, "\x1A\x45\xDF\xA3", "Matroska or WebM"},
    {0, "\xFF\xF1", "AAC"},
    {0, "\xFF\xF9", "AAC"},
    {0, "PK\x03\x04", "a zip archive"},
    {0, "\x1F\x8B", "a gzip archive"},
    {0, "%PDF", "a PDF document"},
    {0, "<", "an HTML or XML page"},
    {0, "{", "JSON"},
};

} // namespace

std::string_view nameOf(AudioFormat format)
{
    static constexpr std::string_view kNames[] = {"WAV", "FLAC", "Ogg Vorbis", "Opus", "MP3"};
    return kNames[static_cast<std::size_t>(format)];
}

std::string_view mediaTypeOf(AudioFormat format)
{
    static constexpr std::string_view kTypes[] = {
        "audio/wav", "audio/flac", "audio/ogg", "audio/ogg; codecs=opus", "audio/mpeg"};
    return kTypes[static_cast<std::size_t>(format)];
}

Result<AudioFormat> sniffAudio(ByteSource &source)
{
    std::array<unsigned char, kHead> room = {};
    const auto got = source.read(0, room);
    if (!got)
        return got.error();
    ByteView head(room.data(), *got);
    if (head.empty())
        return Error{Fault::Invalid, "the file is empty"};

    if (const auto tag = tagLength(head)) {
        const auto behind = source.read(tag, room);
        if (!behind)
            return behind.error();
        head = ByteView(room.data(), *behind);
        // Tags are often padded with zeros that their length does not count: the decoder looks on.
        return has(head, 0, "fLaC") ? AudioFormat::Flac : AudioFormat::Mp3;
    }
    if ((has(head, 0, "RIFF") || has(head, 0, "RF64")) && has(head, 8, "WAVE"))
        return AudioFormat::Wav;
    if (has(head, 0, "fLaC"))
        return AudioFormat::Flac;
    if (has(head, 0, "OggS"))
        return sniffOgg(head);
    if (isLayer3Frame(head))
        return AudioFormat::Mp3;
    const auto other = std::find_if(std::begin(kOthers), std::end(kOthers),
        [head](const Mark &mark) { return has(head, mark.at, mark.bytes); });
    return Error{Fault::Unsupported,
        other == std::end(kOthers) ? "no audio format that is known here" : other->name};
}

} // namespace attune::recordings
