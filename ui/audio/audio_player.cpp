// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audio/audio_player.h"

#include <QIODevice>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <cstring>
#include <limits>
#include <vector>

namespace attune::ui {

using recordings::PlaybackStream;

namespace {

/// A sound server may wait for its buffer to be full before it begins: without some silence behind
/// it a word at the very end would never be heard.
constexpr double kTailSeconds = 0.4;

} // namespace

/// The stream as a device that the output reads from, in the format it asked for. Sound servers ask
/// atEnd() from a thread of their own.
class AudioPlayer::Tap final : public QIODevice {
public:
    Tap(PlaybackStream &stream, const OutputFormat &format)
        : m_stream(stream)
        , m_format(format)
        , m_tail(static_cast<std::size_t>(kTailSeconds * format.sampleRate))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override
    {
        return m_tail == 0 ? 0 : std::numeric_limits<int>::max();
    }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        return m_format.sample == OutputFormat::Sample::Float ? give(m_floats, data, most)
                                                              : give(m_integers, data, most);
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    /// Through a buffer of our own: nobody promises that `data` is aligned for samples.
    template <typename T>
    qint64 give(std::vector<T> &samples, char *data, qint64 most)
    {
        const auto channels = static_cast<std::size_t>(m_format.channels);
        const std::size_t frame = channels * sizeof(T);
        samples.assign(static_cast<std::size_t>(most) / frame * channels, T{});
        const std::size_t frames = m_stream.pull(std::span<T>(samples));
        const std::size_t silent =
            std::min<std::size_t>(m_tail, samples.size() / channels - frames);
        m_tail -= silent;
        if (frames + silent > 0)
            std::memcpy(data, samples.data(), (frames + silent) * frame);
        return static_cast<qint64>((frames + silent) * frame);
    }

    PlaybackStream &m_stream;
    OutputFormat m_format;
    std::atomic<std::size_t> m_tail; ///< frames of silence still to be given
    std::vector<float> m_floats;
    std::vector<std::int16_t> m_integers;
};

AudioPlayer::AudioPlayer(std::unique_ptr<AudioOutput> output, QObject *parent)
    : QObject(parent)
    , m_output(std::move(output))
{
    connect(m_output.get(), &AudioOutput::progressed, this, &AudioPlayer::showPosition);
    connect(m_output.get(), &AudioOutput::drained, this, &AudioPlayer::onDrained);
    connect(m_output.get(), &AudioOutput::lost, this, &AudioPlayer::pause);
    connect(m_output.get(), &AudioOutput::availableChanged, this,
        [this] { Q_EMIT availableChanged(isAvailable()); });
}

AudioPlayer::~AudioPlayer()
{
    m_output->stop(); // before the tap it reads from goes
}

void AudioPlayer::setRecording(std::unique_ptr<recordings::AudioSource> source)
{
    m_output->stop();
    m_tap.reset();
    m_stream.reset();
    if (source) {
        m_stream = std::make_unique<PlaybackStream>(std::move(source));
        m_stream->setSpeed(m_speed);
    }
    m_from = 0;
    m_shown = -1;
    enter(m_stream ? State::Paused : State::Empty);
    Q_EMIT durationChanged(duration());
    showPosition();
}

void AudioPlayer::clear()
{
    setRecording(nullptr);
}

bool AudioPlayer::isAvailable() const
{
    return m_output->isAvailable();
}

QString AudioPlayer::reason() const
{
    return m_output->reason();
}

qint64 AudioPlayer::position() const
{
    if (!m_stream)
        return 0;
    // The stream stands where the output pulls; what is heard lies a buffer before that.
    const auto ahead =
        std::llround(static_cast<double>(m_output->bufferedMilliseconds()) * m_speed);
    const qint64 pulled = m_stream->position().count();
    return m_state == State::Playing ? std::max<qint64>(std::min(m_from, pulled), pulled - ahead)
                                     : pulled;
}

qint64 AudioPlayer::duration() const
{
    return m_stream ? m_stream->duration().count() : 0;
}

std::optional<Error> AudioPlayer::error() const
{
    return m_stream ? m_stream->error() : std::nullopt;
}

void AudioPlayer::play()
{
    if (!m_stream || m_state == State::Playing || !isAvailable())
        return;
    if (m_state == State::Ended)
        m_stream->seek(Milliseconds{0});
    if (m_state == State::Failed)
        m_stream->seek(m_stream->position()); // once more: a file on a share may be back
    enter(State::Playing);
    begin();
}

void AudioPlayer::begin()
{
    const int channels = m_stream->sourceChannels() == 2 ? 2 : 1;
    const OutputFormat format = m_output->formatFor(m_stream->sourceRate(), channels);
    m_output->stop();
    m_tap.reset();
    shapeFor(format);
    m_from = m_stream->position().count();
    m_tap = std::make_unique<Tap>(*m_stream, format);
    m_output->start(format, m_tap.get());
}

void AudioPlayer::pause()
{
    if (m_state != State::Playing)
        return;
    stopOutput();
    enter(State::Paused);
    showPosition();
}

void AudioPlayer::toggle()
{
    m_state == State::Playing ? pause() : play();
}

void AudioPlayer::seek(qint64 milliseconds)
{
    if (!m_stream)
        return;
    const bool gaveAll = m_stream->atEnd();
    m_stream->seek(Milliseconds{milliseconds});
    m_from = m_stream->position().count();
    if (m_state == State::Ended || m_state == State::Failed)
        enter(State::Paused);
    if (m_state == State::Playing && gaveAll)
        begin(); // the output saw the end of the device and would not ask again
    showPosition();
}

void AudioPlayer::setSpeed(double speed)
{
    const double taken = std::isfinite(speed)
        ? std::clamp(speed, recordings::kMinSpeed, recordings::kMaxSpeed)
        : 1.0;
    if (taken == m_speed)
        return;
    const qint64 heard = position();
    m_speed = taken;
    m_from = heard;
    if (m_stream)
        m_stream->setSpeed(taken);
    Q_EMIT speedChanged(taken);
}

void AudioPlayer::enter(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

/// Goes back to what was heard last, so that play() loses nothing of what the output held.
void AudioPlayer::stopOutput()
{
    const qint64 heard = position();
    m_output->stop();
    m_tap.reset();
    m_stream->seek(Milliseconds{heard});
}

/// Another card than last time may want another shape; the recording goes on where it was.
void AudioPlayer::shapeFor(const OutputFormat &format)
{
    const auto shape = m_stream->shape();
    if (shape.sampleRate == format.sampleRate && shape.channels == format.channels)
        return;
    const Milliseconds at = m_stream->position();
    m_stream = std::make_unique<PlaybackStream>(
        m_stream->takeSource(), recordings::PlaybackShape{format.sampleRate, format.channels});
    m_stream->setSpeed(m_speed);
    m_stream->seek(at);
}

void AudioPlayer::showPosition()
{
    const qint64 now = position();
    if (now == m_shown)
        return;
    m_shown = now;
    Q_EMIT positionChanged(now);
}

void AudioPlayer::onDrained()
{
    if (m_state != State::Playing || !m_stream->atEnd())
        return;
    m_output->stop();
    m_tap.reset();
    enter(m_stream->error() ? State::Failed : State::Ended);
    showPosition();
}

} // namespace attune::ui
