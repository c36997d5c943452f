// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audio/qt_audio_output.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QMediaDevices>

#include <algorithm>
#include <chrono>

namespace attune::ui {

using namespace std::chrono_literals;

namespace {

constexpr qint64 kBufferMicroseconds = 150'000; ///< short, so that a jump is heard soon
constexpr auto kProgressEvery = 50ms;

QAudioFormat qtFormat(const OutputFormat &format)
{
    QAudioFormat qt;
    qt.setSampleRate(format.sampleRate);
    qt.setChannelCount(format.channels);
    qt.setSampleFormat(
        format.sample == OutputFormat::Sample::Float ? QAudioFormat::Float : QAudioFormat::Int16);
    return qt;
}

} // namespace

QtAudioOutput::QtAudioOutput(QObject *parent)
    : AudioOutput(parent)
    , m_devices(std::make_unique<QMediaDevices>())
{
    m_progress.setInterval(kProgressEvery);
    m_tail.setSingleShot(true);
    connect(
        m_devices.get(), &QMediaDevices::audioOutputsChanged, this, &AudioOutput::availableChanged);
    connect(&m_progress, &QTimer::timeout, this, &AudioOutput::progressed);
    connect(&m_tail, &QTimer::timeout, this, &AudioOutput::drained);
}

QtAudioOutput::~QtAudioOutput()
{
    stop();
}

bool QtAudioOutput::isAvailable() const
{
    return !QMediaDevices::defaultAudioOutput().isNull();
}

QString QtAudioOutput::reason() const
{
    return isAvailable() ? QString()
                         : tr("This computer has no sound output at present. The recording can be "
                              "looked at, not heard.");
}

OutputFormat QtAudioOutput::formatFor(int sampleRate, int channels) const
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    const QAudioFormat preferred = device.preferredFormat();
    using Sample = OutputFormat::Sample;
    // As the recording is, else at the card's own rate; a card that takes neither says so on start.
    for (const int rate : {sampleRate, preferred.sampleRate()}) {
        for (const int count : {channels, 2, 1}) {
            for (const Sample sample : {Sample::Float, Sample::Int16}) {
                const OutputFormat format{rate, count, sample};
                if (rate > 0 && device.isFormatSupported(qtFormat(format)))
                    return format;
            }
        }
    }
    return {sampleRate, channels, Sample::Int16};
}

void QtAudioOutput::start(const OutputFormat &format, QIODevice *device)
{
    stop();
    const QAudioFormat qt = qtFormat(format);
    m_sink = std::make_unique<QAudioSink>(QMediaDevices::defaultAudioOutput(), qt);
    m_sink->setBufferSize(qt.bytesForDuration(kBufferMicroseconds));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &QtAudioOutput::follow);
    m_progress.start();
    m_sink->start(device);
    if (m_sink && m_sink->state() == QAudio::StoppedState)
        follow(); // some systems do not signal that they could not even begin
}

void QtAudioOutput::stop()
{
    m_progress.stop();
    m_tail.stop();
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    // Qt 6.4 dies of a sink that is destroyed while it plays, and runs the event loop while it
    // destroys one; its own signal may have led here as well. So it is reset now and goes later.
    m_sink->reset();
    m_sink.release()->deleteLater();
}

qint64 QtAudioOutput::bufferedMilliseconds() const
{
    if (!m_sink)
        return 0;
    const qsizetype held = std::max<qsizetype>(0, m_sink->bufferSize() - m_sink->bytesFree());
    return m_sink->format().durationForBytes(static_cast<qint32>(held)) / 1000;
}

void QtAudioOutput::follow()
{
    if (m_sink->state() == QAudio::IdleState) {
        m_tail.start(std::chrono::milliseconds(bufferedMilliseconds()));
    } else if (m_sink->state() == QAudio::ActiveState) {
        m_tail.stop();
    } else if (m_sink->state() == QAudio::StoppedState) {
        stop();
        Q_EMIT lost();
    }
}

} // namespace attune::ui
