// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Points in time, local days, and the clock as a dependency.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace attune {

using Milliseconds = std::chrono::milliseconds;
/// UTC, to the millisecond. The zone it was meant in belongs to the site, see Zone.
using Instant = std::chrono::sys_time<Milliseconds>;
/// A calendar day of a site, counted from 1970-01-01, without a zone of its own.
using LocalDay = std::chrono::local_days;

inline constexpr std::chrono::days kDay{1}, kWeek{7};

inline std::int64_t toMs(Instant t)
{
    return t.time_since_epoch().count();
}
inline Instant fromMs(std::int64_t ms)
{
    return Instant{Milliseconds{ms}};
}
inline std::int64_t toNumber(LocalDay day)
{
    return day.time_since_epoch().count();
}
inline LocalDay fromNumber(std::int64_t day)
{
    return LocalDay{std::chrono::days{day}};
}

/// The day of UTC, counted from 1970-01-01: what rollups are kept by.
inline std::int64_t utcDayOf(Instant t)
{
    return std::chrono::floor<std::chrono::days>(t).time_since_epoch().count();
}

/// [begin, end)
struct Interval {
    Instant begin;
    Instant end;

    bool contains(Instant t) const { return begin <= t && t < end; }
    friend bool operator==(const Interval &, const Interval &) = default;
};

struct Clock {
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
};

struct SystemClock final : Clock {
    Instant now() const override;
};

/// Stands still until it is told; for tests, and for the demonstration centre's "today".
struct FixedClock final : Clock {
    explicit FixedClock(Instant t)
        : at(t)
    {
    }
    Instant now() const override { return at; }
    Instant at;
};

/// A time read from text: an offset or Z was there (zoned), or it was not and `local` must be
/// resolved with the zone of its source.
struct ParsedTime {
    std::chrono::local_time<Milliseconds> local;
    std::optional<std::chrono::minutes> offset;
};

/// RFC 3339 and its relaxed forms: "2026-03-02T18:56:45.000Z", "+01:00", a space for the T, missing
/// seconds, no zone. Nullopt for anything else, including impossible dates and leap second 60+.
std::optional<ParsedTime> parseTime(std::string_view text);

/// "2026-03-02T18:56:45.000Z"
std::string toIso(Instant t);
/// "2026-03-02"
std::string toIso(LocalDay day);
/// Nullopt unless it is exactly YYYY-MM-DD and a real day.
std::optional<LocalDay> parseDay(std::string_view text);

} // namespace attune
