// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/csv_values.h"

#include "core/sync/ascii.h"

#include <array>
#include <charconv>
#include <cmath>

namespace attune::sync {

namespace {

using facts::SetAside;

constexpr double kLongestDays = 3660; ///< ten years: beyond it is a wrong unit

std::optional<double> plainNumber(std::string_view text)
{
    double value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || read.ec != std::errc{} || read.ptr != text.data() + text.size()
        || !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::optional<int> wholeNumber(std::string_view text)
{
    int value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text.front() == '-' || read.ec != std::errc{}
        || read.ptr != text.data() + text.size())
        return std::nullopt;
    return value;
}

Reading<Milliseconds> fromSecondsChecked(double seconds)
{
    if (seconds < 0)
        return SetAside::NegativeDuration;
    if (seconds > kLongestDays * 86400)
        return SetAside::InvalidNumber;
    return Milliseconds{std::llround(seconds * 1000.0)};
}

/// "1:02:03" or "2:03", the last part with a fraction if it likes.
std::optional<double> clockSeconds(std::string_view text)
{
    double seconds = 0;
    int parts = 0;
    for (;;) {
        const std::size_t colon = text.find(':');
        const bool last = colon == std::string_view::npos;
        const std::string_view part = text.substr(0, last ? text.size() : colon);
        const std::optional<double> value =
            last ? plainNumber(part) : std::optional<double>(wholeNumber(part));
        if (!value || *value < 0 || ++parts > 3 || (parts > 1 && *value >= 60))
            return std::nullopt;
        seconds = seconds * 60 + *value;
        if (last)
            return parts > 1 ? std::optional(seconds) : std::nullopt;
        text.remove_prefix(colon + 1);
    }
}

/// ISO 8601 without years and months: "P1DT2H", "PT8H30M", "P2W".
std::optional<double> isoSeconds(std::string_view text)
{
    if (text.size() < 3 || lowered(text.front()) != 'p')
        return std::nullopt;
    text.remove_prefix(1);
    double seconds = 0;
    bool inTime = false;
    while (!text.empty()) {
        if (lowered(text.front()) == 't') {
            inTime = true;
            text.remove_prefix(1);
            continue;
        }
        const std::size_t digits = std::min(text.find_first_not_of("0123456789."), text.size());
        const auto value = plainNumber(text.substr(0, digits));
        if (!value || digits == text.size())
            return std::nullopt;
        const char unit = lowered(text[digits]);
        const double factor = unit == 'h' && inTime ? 3600.0
            : unit == 'm' && inTime                 ? 60.0
            : unit == 's' && inTime                 ? 1.0
            : unit == 'd' && !inTime                ? 86400.0
            : unit == 'w' && !inTime                ? 604800.0
                                                    : -1.0;
        if (factor < 0)
            return std::nullopt;
        seconds += *value * factor;
        text.remove_prefix(digits + 1);
    }
    return seconds;
}

/// "30d", "45 min", "280s", "1500 ms".
std::optional<double> suffixedSeconds(std::string_view text)
{
    const std::size_t digits = text.find_first_not_of("0123456789.");
    if (digits == std::string_view::npos || digits == 0)
        return std::nullopt;
    const auto value = plainNumber(text.substr(0, digits));
    const std::string_view unit = trimmed(text.substr(digits));
    if (!value)
        return std::nullopt;
    if (isOneOf(unit, {"ms", "msec"}))
        return *value / 1000.0;
    if (isOneOf(unit, {"s", "sec", "secs", "seconds"}))
        return *value;
    if (isOneOf(unit, {"m", "min", "mins", "minutes"}))
        return *value * 60;
    if (isOneOf(unit, {"h", "hr", "hrs", "hours", "std"}))
        return *value * 3600;
    if (isOneOf(unit, {"d", "day", "days"}))
        return *value * 86400;
    return std::nullopt;
}

std::optional<LocalDay> realDay(int year, int month, int day)
{
    const std::chrono::year_month_day date{std::chrono::year{year},
        std::chrono::month{static_cast<unsigned>(month)},
        std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok())
        return std::nullopt;
    return LocalDay{date};
}

Reading<LocalDay> orInvalid(std::optional<LocalDay> day)
{
    if (day)
        return *day;
    return SetAside::InvalidTime;
}

/// Where the date ends in "02.03.2026 10:00" or "2026-03-02T10:00".
std::size_t dateLength(std::string_view text)
{
    const std::size_t end = text.find_first_of(" Tt,");
    return end == std::string_view::npos ? text.size() : end;
}

} // namespace

Reading<Milliseconds> readDuration(std::string_view text, DurationUnit unit)
{
    text = trimmed(text);
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    if (text.empty())
        return SetAside::InvalidNumber;
    std::optional<double> seconds;
    if (const auto number = plainNumber(text))
        seconds = *number
            * (unit == DurationUnit::Milliseconds   ? 0.001
                    : unit == DurationUnit::Minutes ? 60.0
                                                    : 1.0);
    else if (text.find(':') != std::string_view::npos)
        seconds = clockSeconds(text);
    else if (lowered(text.front()) == 'p')
        seconds = isoSeconds(text);
    else
        seconds = suffixedSeconds(text);
    if (!seconds)
        return SetAside::InvalidNumber;
    return fromSecondsChecked(negative && *seconds > 0 ? -*seconds : *seconds);
}

Reading<LocalDay> readDate(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    if (const auto iso = parseDay(text))
        return *iso;
    if (text.size() == 8 && text.find_first_not_of("0123456789") == std::string_view::npos)
        return orInvalid(realDay(*wholeNumber(text.substr(0, 4)), *wholeNumber(text.substr(4, 2)),
            *wholeNumber(text.substr(6, 2))));
    const std::size_t first = text.find_first_of("./-");
    const std::size_t second =
        first == std::string_view::npos ? first : text.find(text[first], first + 1);
    if (second == std::string_view::npos)
        return SetAside::InvalidTime;
    const auto a = wholeNumber(text.substr(0, first));
    const auto b = wholeNumber(text.substr(first + 1, second - first - 1));
    const auto c = wholeNumber(text.substr(second + 1));
    if (!a || !b || !c)
        return SetAside::InvalidTime;
    if (first == 4) // 2026/03/02
        return orInvalid(realDay(*a, *b, *c));
    const int year = *c < 100 && text.size() - second == 3 ? 2000 + *c : *c;
    bool dayFirst = order == DateOrder::DayFirst;
    if (text[first] == '.' || *a > 12) // points are written where the day comes first
        dayFirst = true;
    else if (order == DateOrder::Unknown && *b <= 12 && *a != *b)
        return SetAside::InvalidTime;
    return orInvalid(dayFirst ? realDay(year, *b, *a) : realDay(year, *a, *b));
}

std::optional<Milliseconds> readTimeOfDay(std::string_view text)
{
    text = trimmed(text);
    std::optional<bool> afternoon;
    if (text.size() > 2 && lowered(text.back()) == 'm') {
        const char half = lowered(text[text.size() - 2]);
        if (half != 'a' && half != 'p')
            return std::nullopt;
        afternoon = half == 'p';
        text = trimmed(text.substr(0, text.size() - 2));
    }
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    const auto hour = wholeNumber(text.substr(0, colon));
    const auto rest = clockSeconds(std::string("0:") + std::string(text.substr(colon + 1)));
    const bool seconds = text.find(':', colon + 1) != std::string_view::npos;
    if (!hour || !rest || *hour > (afternoon ? 12 : 24))
        return std::nullopt;
    const int hours = afternoon ? *hour % 12 + (*afternoon ? 12 : 0) : *hour;
    const double inHour = seconds ? *rest : *rest * 60;
    const double all = hours * 3600.0 + inHour;
    if (inHour >= 3600 || all > 86400)
        return std::nullopt;
    return Milliseconds{std::llround(all * 1000.0)};
}

Reading<ParsedTime> readDateTime(std::string_view text, DateOrder order)
{
    text = trimmed(text);
    if (text.empty())
        return SetAside::MissingTime;
    if (const auto parsed = parseTime(text))
        return *parsed;
    if (const auto number = plainNumber(text);
        number && text.size() >= 9 && *number > 0 && *number < 1e14) {
        const double ms = *number < 1e11 ? *number * 1000 : *number;
        return ParsedTime{std::chrono::local_time<Milliseconds>{Milliseconds{std::llround(ms)}},
            std::chrono::minutes{0}};
    }
    const std::size_t length = dateLength(text);
    const auto day = readDate(text.substr(0, length), order);
    if (!day)
        return day.reason();
    const std::string_view rest = trimmed(text.substr(std::min(length + 1, text.size())));
    if (rest.empty())
        return SetAside::InvalidTime; // a day is no point in time
    if (const auto time = readTimeOfDay(rest))
        return ParsedTime{*day + *time, {}};
    // The clock with an offset behind it is what parseTime knows; it only needs the day its way.
    if (const auto parsed = parseTime(toIso(*day) + "T" + std::string(rest)))
        return *parsed;
    return SetAside::InvalidTime;
}

Reading<double> readNumber(std::string_view text)
{
    text = trimmed(text);
    const bool percent = text.ends_with('%');
    if (percent)
        text = trimmed(text.substr(0, text.size() - 1));
    if (text.starts_with('+'))
        text.remove_prefix(1);
    std::string copy(text);
    if (text.find('.') == std::string_view::npos)
        if (const std::size_t comma = copy.find(','); comma != std::string::npos)
            copy[comma] = '.';
    const auto value = plainNumber(copy);
    if (!value)
        return SetAside::InvalidNumber;
    return percent ? *value / 100.0 : *value;
}

std::optional<bool> readFlag(std::string_view text)
{
    text = trimmed(text);
    if (isOneOf(
            text, {"1", "true", "t", "yes", "y", "ja", "j", "oui", "si", "x", "granted", "given"}))
        return true;
    if (isOneOf(text, {"0", "false", "f", "no", "n", "nein", "non", "-", "denied", "refused"}))
        return false;
    return std::nullopt;
}

} // namespace attune::sync
