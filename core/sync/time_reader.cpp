// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/time_reader.h"

#include <cmath>

namespace attune::sync {

namespace {

using std::chrono::January;
using std::chrono::sys_days;
using std::chrono::year;
constexpr Instant kFirst{sys_days{year{2010} / January / 1}};
constexpr Instant kBehindLast{sys_days{year{2078} / January / 1}};
/// 1e11 seconds are the year 5138, 1e11 milliseconds 1973.
constexpr double kMillisecondsFrom = 1e11;

} // namespace

TimeReading checked(Instant at)
{
    if (at < kFirst || at >= kBehindLast)
        return facts::SetAside::InvalidTime;
    return at;
}

TimeReading resolve(const ParsedTime &parsed, const Zone *zone)
{
    if (parsed.offset)
        return checked(Instant{parsed.local.time_since_epoch() - *parsed.offset});
    if (zone == nullptr)
        return facts::SetAside::ZonelessTime;
    return checked(zone->instantOf(parsed.local));
}

TimeReading readTime(std::string_view text, const Zone *zone)
{
    if (text.empty())
        return facts::SetAside::MissingTime;
    const auto parsed = parseTime(text);
    if (!parsed)
        return facts::SetAside::InvalidTime;
    return resolve(*parsed, zone);
}

TimeReading readEpoch(double number)
{
    if (!std::isfinite(number) || number < 0 || number > 1e14)
        return facts::SetAside::InvalidTime;
    const double scale = number < kMillisecondsFrom ? 1000.0 : 1.0;
    return checked(fromMs(std::llround(number * scale)));
}

} // namespace attune::sync
