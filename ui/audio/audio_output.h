// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where sound goes: the seam between the player and the sound card, so that a test can be the card.
#pragma once

#include <QObject>

class QIODevice;

namespace attune::ui {

struct OutputFormat {
    enum class Sample { Float, Int16 };
    int sampleRate = 8000;
    int channels = 1; ///< 1 or 2
    Sample sample = Sample::Int16;

    friend bool operator==(const OutputFormat &, const OutputFormat &) = default;
};

/// Lives in one thread with its player.
class AudioOutput : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    virtual bool isAvailable() const = 0;
    /// Why not, as a sentence for people; empty while it is available.
    virtual QString reason() const = 0;
    /// What the card takes that is nearest to this.
    virtual OutputFormat formatFor(int sampleRate, int channels) const = 0;

    /// Pulls from `device`, which stays the caller's, until stop(). Once the device gives nothing
    /// more and all of it was heard, drained(); when the card goes away, lost().
    virtual void start(const OutputFormat &format, QIODevice *device) = 0;
    /// Forgets what was pulled and not yet heard.
    virtual void stop() = 0;
    /// How long what was pulled and not yet heard will last.
    virtual qint64 bufferedMilliseconds() const = 0;

Q_SIGNALS:
    void availableChanged();
    void progressed(); ///< a little more was heard; some twenty times a second while started
    void drained();
    void lost();
};

} // namespace attune::ui
