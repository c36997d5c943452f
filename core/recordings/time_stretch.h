// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes speech slower or faster without changing its pitch, and brings it to the sampling rate that
// the sound card wants.
#pragma once

#include <memory>
#include <span>

namespace attune::recordings {

inline constexpr double kMinSpeed = 0.75;
inline constexpr double kMaxSpeed = 2.0;

class TimeStretch {
public:
    struct Shape {
        int channels = 1; ///< 1 to 16
        int inputRate = 8000;
        int outputRate = 8000; ///< both 1,000 to 384,000
    };

    explicit TimeStretch(Shape shape);
    ~TimeStretch();

    /// Kept between kMinSpeed and kMaxSpeed. Forgets what is inside, as clear() does: the caller
    /// goes on from the place that was heard last.
    void setSpeed(double speed);
    double speed() const;

    void put(std::span<const float> interleaved);
    /// How many frames it put into `interleaved`; 0 until more is put in, or flushed.
    std::size_t take(std::span<float> interleaved);
    /// No more will come: gives out the rest, so that all in all the length is that of the input
    /// divided by the speed.
    void flush();
    void clear();

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace attune::recordings
