// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Times as sources write them into UTC, or the reason why not.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"
#include "core/base/zone.h"
#include "core/facts/records.h"

#include <optional>
#include <string_view>
#include <variant>

namespace attune::sync {

/// A time, or why it is none.
class TimeReading {
public:
    TimeReading(Instant at)
        : m_value(at)
    {
    }
    TimeReading(facts::SetAside reason)
        : m_value(reason)
    {
    }
    explicit operator bool() const { return m_value.index() == 0; }
    Instant operator*() const { return std::get<0>(m_value); }
    facts::SetAside reason() const { return std::get<1>(m_value); }

private:
    std::variant<Instant, facts::SetAside> m_value;
};

/// InvalidTime outside of 2010…2077, which the keys of the store cover: an unset clock (1970) or a
/// typing error, in either case no time of a contact.
TimeReading checked(Instant at);

/// What parseTime() reads; without an offset it is taken in `zone`, and is ZonelessTime without
/// one. Empty text is MissingTime.
TimeReading readTime(std::string_view text, const Zone *zone);

/// Seconds since 1970, or milliseconds where the number is too large for that.
TimeReading readEpoch(double number);

/// `local` in its own offset or in `zone`.
TimeReading resolve(const ParsedTime &parsed, const Zone *zone);

} // namespace attune::sync
