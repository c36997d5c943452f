// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <array>
#include <cstdio>

namespace attune {

namespace {

/// Reads exactly `digits` decimal digits at `at`; nullopt when one is missing.
std::optional<int> number(std::string_view text, std::size_t at, std::size_t digits)
{
    if (at + digits > text.size())
        return std::nullopt;
    int value = 0;
    for (std::size_t i = at; i < at + digits; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool isAt(std::string_view text, std::size_t at, char c)
{
    return at < text.size() && text[at] == c;
}

/// "Z", "z", "+01:00", "-0530", "+01"; advances past it. False when what stands there is none.
bool readOffset(std::string_view text, std::size_t &at, std::optional<std::chrono::minutes> &out)
{
    if (isAt(text, at, 'Z') || isAt(text, at, 'z')) {
        out = std::chrono::minutes{0};
        ++at;
        return true;
    }
    if (!isAt(text, at, '+') && !isAt(text, at, '-'))
        return false;
    const int sign = text[at] == '-' ? -1 : 1;
    const auto hours = number(text, ++at, 2);
    if (!hours)
        return false;
    at += 2;
    int minutes = 0;
    if (isAt(text, at, ':'))
        ++at;
    if (at < text.size()) {
        const auto read = number(text, at, 2);
        if (!read)
            return false;
        minutes = *read;
        at += 2;
    }
    if (*hours > 15 || minutes > 59)
        return false;
    out = std::chrono::minutes{sign * (*hours * 60 + minutes)};
    return true;
}

} // namespace

Instant SystemClock::now() const
{
    return std::chrono::time_point_cast<Milliseconds>(std::chrono::system_clock::now());
}

std::optional<LocalDay> parseDay(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = number(text, 0, 4);
    const auto month = number(text, 5, 2);
    const auto day = number(text, 8, 2);
    if (!year || !month || !day)
        return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year{*year},
        std::chrono::month{static_cast<unsigned>(*month)},
        std::chrono::day{static_cast<unsigned>(*day)}};
    if (!date.ok())
        return std::nullopt;
    return LocalDay{date};
}

std::optional<ParsedTime> parseTime(std::string_view text)
{
    const auto day = parseDay(text.substr(0, std::min<std::size_t>(10, text.size())));
    if (!day || text.size() < 16 || (text[10] != 'T' && text[10] != 't' && text[10] != ' '))
        return std::nullopt;
    const auto hour = number(text, 11, 2);
    const auto minute = number(text, 14, 2);
    if (!hour || !minute || text[13] != ':' || *hour > 23 || *minute > 59)
        return std::nullopt;
    std::size_t at = 16;
    Milliseconds fine{0};
    if (isAt(text, at, ':')) {
        const auto second = number(text, at + 1, 2);
        if (!second || *second > 60)
            return std::nullopt;
        fine =
            std::chrono::seconds{std::min(*second, 59)}; // a leap second counts as the one before
        at += 3;
        if (isAt(text, at, '.') || isAt(text, at, ',')) {
            int scale = 100;
            const std::size_t first = ++at;
            while (at < text.size() && text[at] >= '0' && text[at] <= '9') {
                fine += Milliseconds{(text[at] - '0') * scale};
                scale /= 10;
                ++at;
            }
            if (at == first)
                return std::nullopt;
        }
    }
    ParsedTime parsed{*day + std::chrono::hours{*hour} + std::chrono::minutes{*minute} + fine, {}};
    if (at < text.size() && !readOffset(text, at, parsed.offset))
        return std::nullopt;
    if (at != text.size())
        return std::nullopt;
    return parsed;
}

std::string toIso(LocalDay day)
{
    const std::chrono::year_month_day date{day};
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "%04d-%02u-%02u", static_cast<int>(date.year()),
        static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
    return out.data();
}

std::string toIso(Instant t)
{
    const auto day = std::chrono::floor<std::chrono::days>(t);
    const auto ms = (t - day).count();
    std::array<char, 32> out{};
    std::snprintf(out.data(), out.size(), "T%02d:%02d:%02d.%03dZ", static_cast<int>(ms / 3600000),
        static_cast<int>(ms / 60000 % 60), static_cast<int>(ms / 1000 % 60),
        static_cast<int>(ms % 1000));
    return toIso(LocalDay{day.time_since_epoch()}) + out.data();
}

} // namespace attune
