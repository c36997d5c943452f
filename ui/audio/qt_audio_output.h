// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The computer's own sound output, through Qt Multimedia.
#pragma once

#include "ui/audio/audio_output.h"

#include <QTimer>

#include <memory>

class QAudioSink;
class QMediaDevices;

namespace attune::ui {

/// Plays on what the desktop calls its default output at the time it is started.
class QtAudioOutput final : public AudioOutput {
    Q_OBJECT

public:
    explicit QtAudioOutput(QObject *parent = nullptr);
    ~QtAudioOutput() override;

    bool isAvailable() const override;
    QString reason() const override;
    OutputFormat formatFor(int sampleRate, int channels) const override;
    void start(const OutputFormat &format, QIODevice *device) override;
    void stop() override;
    qint64 bufferedMilliseconds() const override;

private:
    void follow();

    std::unique_ptr<QMediaDevices> m_devices;
    std::unique_ptr<QAudioSink> m_sink;
    QTimer m_progress;
    QTimer m_tail; ///< from the last byte pulled to the last one heard
};

} // namespace attune::ui
