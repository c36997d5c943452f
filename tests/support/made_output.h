// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A sound card that is a test, and recordings for it. For tests that link libsndfile.
#pragma once

#include "core/recordings/audio_source.h"
#include "tests/support/made_audio.h"
#include "ui/audio/audio_output.h"

#include <QIODevice>

#include <cstring>
#include <memory>
#include <optional>
#include <vector>

namespace attune::tests {

/// A card that hears only when it is told to, `latency` milliseconds after it pulled.
class FakeOutput final : public ui::AudioOutput {
public:
    bool isAvailable() const override { return available; }
    QString reason() const override { return available ? QString() : QStringLiteral("No card."); }
    ui::OutputFormat formatFor(int sampleRate, int channels) const override
    {
        return only.value_or(
            ui::OutputFormat{sampleRate, channels, ui::OutputFormat::Sample::Int16});
    }
    void start(const ui::OutputFormat &format, QIODevice *from) override
    {
        ++starts;
        shape = format;
        device = from;
        if (breaksOnStart)
            loseIt();
    }
    void stop() override
    {
        device = nullptr;
        buffered = 0;
    }
    qint64 bufferedMilliseconds() const override { return buffered; }

    /// Time passes on the card: it pulls to keep its buffer full, and says so.
    void run(qint64 milliseconds)
    {
        for (; milliseconds > 0 && device; milliseconds -= 10) {
            const qint64 pulled = pull(buffered < latency ? 20 : 10);
            buffered += pulled - std::min<qint64>(10, buffered + pulled);
            Q_EMIT progressed();
            if (pulled == 0 && buffered == 0)
                Q_EMIT drained();
        }
    }
    void loseIt()
    {
        stop();
        available = false;
        Q_EMIT availableChanged();
        Q_EMIT lost();
    }

    bool available = true;
    bool breaksOnStart = false;
    std::optional<ui::OutputFormat> only;
    ui::OutputFormat shape;
    qint64 latency = 0;
    qint64 buffered = 0;
    int starts = 0;
    QIODevice *device = nullptr;
    std::vector<float> heard; ///< first channel of what was pulled

private:
    qint64 pull(qint64 milliseconds)
    {
        const bool floats = shape.sample == ui::OutputFormat::Sample::Float;
        const qint64 frame = shape.channels * (floats ? 4 : 2);
        const QByteArray bytes = device->read(shape.sampleRate * milliseconds / 1000 * frame);
        for (qsizetype at = 0; at + frame <= bytes.size(); at += frame) {
            if (floats) {
                float sample = 0;
                std::memcpy(&sample, bytes.data() + at, sizeof sample);
                heard.push_back(sample);
            } else {
                std::int16_t sample = 0;
                std::memcpy(&sample, bytes.data() + at, sizeof sample);
                heard.push_back(static_cast<float>(sample) / 32767.0F);
            }
        }
        return bytes.size() / frame * 1000 / shape.sampleRate;
    }
};

inline std::unique_ptr<recordings::AudioSource> recordingOf(const Sound &sound)
{
    auto source = recordings::AudioSource::open(
        std::make_unique<MemorySource>(encoded(sound, SF_FORMAT_WAV | SF_FORMAT_PCM_16)));
    if (!source)
        qFatal("%s", source.error().detail.c_str());
    return std::move(*source);
}

} // namespace attune::tests
