// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell says, typed: durations, dates, times, numbers, yes and no.
#pragma once

#include "core/base/time.h"
#include "core/facts/records.h"
#include "core/sync/column_mapping.h"

#include <optional>
#include <string_view>
#include <variant>

namespace attune::sync {

/// A value, or why the cell holds none.
template <typename T>
class Reading {
public:
    Reading(T value)
        : m_value(std::move(value))
    {
    }
    Reading(facts::SetAside reason)
        : m_value(reason)
    {
    }
    explicit operator bool() const { return m_value.index() == 0; }
    const T &operator*() const { return std::get<0>(m_value); }
    facts::SetAside reason() const { return std::get<1>(m_value); }

private:
    std::variant<T, facts::SetAside> m_value;
};

/// "00:04:40", "4:40" (minutes and seconds), "280", "280.5", "PT8H30M", "30d". Months and years
/// have no length and are InvalidNumber; what is below zero is NegativeDuration.
Reading<Milliseconds> readDuration(std::string_view text, DurationUnit unit);

/// "2026-03-02", "02.03.2026", "3/2/2026", "20260302". InvalidTime where day and month could be
/// exchanged and `order` does not say which is which.
Reading<LocalDay> readDate(std::string_view text, DateOrder order);

/// "08:30", "8:30:15", "8:30 PM".
std::optional<Milliseconds> readTimeOfDay(std::string_view text);

/// Whatever parseTime() reads, a date of readDate() with a time behind it, or seconds since 1970.
Reading<ParsedTime> readDateTime(std::string_view text, DateOrder order);

/// "0.97", "0,97", "97 %" (0.97), "-1.5".
Reading<double> readNumber(std::string_view text);

/// "yes", "1", "ja", "true" and their opposites.
std::optional<bool> readFlag(std::string_view text);

} // namespace attune::sync
