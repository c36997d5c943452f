// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordings/audio_source.h"

#include "core/recordings/ogg_pages.h"

#include <sndfile.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace attune::recordings {

namespace {

constexpr int kMinRate = 1000;
constexpr int kMaxRate = 384000;
constexpr int kMaxChannels = 16;

/// No call lasts two days: a length beyond is damage, or the file does not say (as a FLAC does not
/// that was written to a pipe), and what is there is counted.
constexpr std::int64_t kLongestSeconds = 48 * 3600;
constexpr std::size_t kSkipAtOnce = 4096;

/// libsndfile's view of a ByteSource. A failed read looks like the end of the file to the decoders;
/// `failure` keeps what it was.
struct Bridge {
    std::unique_ptr<ByteSource> bytes;
    std::int64_t at = 0;
    std::optional<Error> failure;
};

sf_count_t bridgeLength(void *user)
{
    return static_cast<sf_count_t>(static_cast<Bridge *>(user)->bytes->size());
}

sf_count_t bridgeSeek(sf_count_t offset, int whence, void *user)
{
    auto &bridge = *static_cast<Bridge *>(user);
    sf_count_t to = 0;
    const sf_count_t from = whence == SF_SEEK_CUR ? bridge.at
        : whence == SF_SEEK_END                   ? bridgeLength(user)
                                                  : 0;
    if (__builtin_add_overflow(from, offset, &to) || to < 0)
        return -1;
    bridge.at = to;
    return to;
}

sf_count_t bridgeRead(void *into, sf_count_t count, void *user)
{
    auto &bridge = *static_cast<Bridge *>(user);
    if (count <= 0)
        return 0;
    const auto got = bridge.bytes->read(static_cast<std::uint64_t>(bridge.at),
        {static_cast<unsigned char *>(into), static_cast<std::size_t>(count)});
    if (!got) {
        bridge.failure = got.error();
        return 0;
    }
    bridge.at += static_cast<std::int64_t>(*got);
    return static_cast<sf_count_t>(*got);
}

sf_count_t bridgeWrite(const void *, sf_count_t, void *)
{
    return 0;
}

sf_count_t bridgeTell(void *user)
{
    return static_cast<Bridge *>(user)->at;
}

std::optional<AudioFormat> formatOf(int format)
{
    switch (format & SF_FORMAT_TYPEMASK) {
    case SF_FORMAT_WAV:
    case SF_FORMAT_WAVEX:
    case SF_FORMAT_RF64:
        return AudioFormat::Wav;
    case SF_FORMAT_FLAC:
        return AudioFormat::Flac;
    case SF_FORMAT_MPEG:
        return AudioFormat::Mp3;
    case SF_FORMAT_OGG:
        return (format & SF_FORMAT_SUBMASK) == SF_FORMAT_OPUS ? AudioFormat::Opus
                                                              : AudioFormat::Vorbis;
    default:
        return std::nullopt;
    }
}

/// What is decoded right after a jump is silence or rubbish until the decoder has seen enough of
/// what lies before, so a jump goes this many frames farther back and decodes up to its place.
std::int64_t runUp(AudioFormat format, int sampleRate)
{
    switch (format) {
    case AudioFormat::Wav:
    case AudioFormat::Flac:
        return 0;
    case AudioFormat::Mp3:
        // A frame borrows up to 511 bytes from those before it (ISO/IEC 11172-3 §2.4.2.7): at the
        // lowest bit rates 23 frames of at most 1,152 samples.
        return 24 * 1152;
    case AudioFormat::Vorbis:
        return 8192; // the longest block (Vorbis I specification §4.2.2)
    case AudioFormat::Opus:
        return sampleRate; // at low bit rates the 80 ms of RFC 7845 §4.6 are too few
    }
    return 0;
}

struct CloseSound {
    void operator()(SNDFILE *file) const { sf_close(file); }
};

} // namespace

struct AudioSource::Impl {
    Bridge bridge;
    std::unique_ptr<SNDFILE, CloseSound> file; ///< after the bridge: closing may still read
    SF_INFO info = {}; ///< as it was first opened
    AudioFormat format = AudioFormat::Wav;
    std::int64_t at = 0; ///< the frame that is read next
    std::int64_t seekable = 0; ///< up to here a jump of libsndfile lands where it should
    bool atEnd = false; ///< sought to the end; several decoders refuse to go exactly there
    std::vector<float> skipped;

    /// Opens the recording at its beginning and says what it is; no file when it cannot.
    SF_INFO begin()
    {
        static SF_VIRTUAL_IO io = {bridgeLength, bridgeSeek, bridgeRead, bridgeWrite, bridgeTell};
        SF_INFO found = {};
        file.reset();
        bridge.at = 0;
        at = 0;
        file.reset(sf_open_virtual(&io, SFM_READ, &found, &bridge));
        return found;
    }

    bool beginAgain()
    {
        const SF_INFO found = begin();
        return file && found.channels == info.channels;
    }

    std::size_t decode(float *into, std::size_t frames)
    {
        const auto got = sf_readf_float(file.get(), into, static_cast<sf_count_t>(frames));
        at += std::max<sf_count_t>(0, got);
        return static_cast<std::size_t>(std::max<sf_count_t>(0, got));
    }

    /// Decodes up to `frame`; false when the recording ends before.
    bool skipTo(std::int64_t frame)
    {
        skipped.resize(kSkipAtOnce * static_cast<std::size_t>(info.channels));
        while (at < frame) {
            const auto count = std::min<std::int64_t>(kSkipAtOnce, frame - at);
            if (decode(skipped.data(), static_cast<std::size_t>(count)) == 0)
                return false;
        }
        return true;
    }

    std::int64_t counted()
    {
        skipTo(std::numeric_limits<std::int64_t>::max());
        const std::int64_t frames = at;
        beginAgain();
        return frames;
    }

    bool jumpTo(std::int64_t frame)
    {
        if (!info.seekable) // GSM, for one, knows no way but to begin again
            return (frame >= at || beginAgain()) && skipTo(frame);
        const std::int64_t from =
            std::max<std::int64_t>(0, std::min(frame, seekable) - runUp(format, info.samplerate));
        at = sf_seek(file.get(), from, SF_SEEK_SET);
        // A decoder that lost its way in a damaged file finds it again from the beginning.
        return (at == from || beginAgain()) && skipTo(frame);
    }

    Error error(const char *doing)
    {
        if (bridge.failure)
            return *bridge.failure;
        const int code = sf_error(file.get());
        const Fault fault =
            code == SF_ERR_UNRECOGNISED_FORMAT || code == SF_ERR_UNSUPPORTED_ENCODING
            ? Fault::Unsupported
            : Fault::Corrupt;
        return {fault, std::string(doing) + ": " + sf_strerror(file.get())};
    }
};

AudioSource::AudioSource(std::unique_ptr<Impl> impl)
    : m_impl(std::move(impl))
{
}

AudioSource::~AudioSource() = default;

Result<std::unique_ptr<AudioSource>> AudioSource::open(std::unique_ptr<ByteSource> bytes)
{
    // Sniffed first, so that none of libsndfile's two dozen other formats is ever given foreign
    // bytes.
    const auto sniffed = sniffAudio(*bytes);
    if (!sniffed)
        return sniffed.error();
    auto impl = std::make_unique<Impl>();
    impl->bridge.bytes = std::move(bytes);
    impl->info = impl->begin();
    if (!impl->file)
        return impl->error("the recording cannot be decoded");
    const auto format = formatOf(impl->info.format);
    if (format != *sniffed)
        return Error{Fault::Unsupported, "the recording is not what its first bytes say"};
    if (impl->info.samplerate < kMinRate || impl->info.samplerate > kMaxRate
        || impl->info.channels < 1 || impl->info.channels > kMaxChannels)
        return Error{Fault::Corrupt,
            "impossible audio: " + std::to_string(impl->info.channels) + " channels at "
                + std::to_string(impl->info.samplerate) + " Hz"};
    impl->format = *format;
    if (impl->info.frames < 0 || impl->info.frames / impl->info.samplerate > kLongestSeconds)
        impl->info.frames = impl->counted();
    if (!impl->file)
        return impl->error("the recording cannot be decoded");
    impl->bridge.failure.reset();
    impl->seekable = impl->info.frames;
    if (*format == AudioFormat::Vorbis) {
        // libsndfile 1.2 takes the wrong place for the beginning of Vorbis' last page.
        const auto lastPage = lastOggPageBegin(*impl->bridge.bytes);
        if (!lastPage)
            return lastPage.error();
        impl->seekable = *lastPage;
    }
    return std::unique_ptr<AudioSource>(new AudioSource(std::move(impl)));
}

AudioFormat AudioSource::format() const
{
    return m_impl->format;
}
int AudioSource::sampleRate() const
{
    return m_impl->info.samplerate;
}
int AudioSource::channels() const
{
    return m_impl->info.channels;
}
std::int64_t AudioSource::frames() const
{
    return m_impl->info.frames;
}

Milliseconds AudioSource::duration() const
{
    // In two steps, because a damaged header may claim more frames than can be multiplied.
    const std::int64_t rate = sampleRate();
    return Milliseconds{frames() / rate * 1000 + frames() % rate * 1000 / rate};
}

Result<std::size_t> AudioSource::read(std::span<float> interleaved)
{
    if (m_impl->bridge.failure)
        return *m_impl->bridge.failure;
    const auto channels = static_cast<std::size_t>(m_impl->info.channels);
    const std::size_t wanted = interleaved.size() / channels;
    if (m_impl->atEnd || wanted == 0)
        return std::size_t{0};
    const std::size_t got = m_impl->decode(interleaved.data(), wanted);
    if (got == 0 && (m_impl->bridge.failure || sf_error(m_impl->file.get()) != SF_ERR_NO_ERROR))
        return m_impl->error("the recording is damaged");
    for (float &sample : interleaved.first(got * channels)) {
        if (!std::isfinite(sample)) // possible in a WAV of floats
            sample = 0;
    }
    return got;
}

Done AudioSource::seek(std::int64_t frame)
{
    m_impl->bridge.failure.reset();
    const std::int64_t to = std::clamp<std::int64_t>(frame, 0, m_impl->info.frames);
    m_impl->atEnd = to == m_impl->info.frames;
    if (m_impl->atEnd || m_impl->jumpTo(to))
        return {};
    m_impl->atEnd = true; // whatever is read now would be from another place
    if (m_impl->bridge.failure || sf_error(m_impl->file.get()) != SF_ERR_NO_ERROR)
        return m_impl->error("this place of the recording cannot be reached");
    return {}; // the recording was cut before this place
}

} // namespace attune::recordings
