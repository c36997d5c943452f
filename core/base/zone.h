// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A site's time zone: cuts days where that site cuts them. Thread-safe once built.
#pragma once

#include "core/base/result.h"
#include "core/base/time.h"

#include <string>
#include <vector>

namespace attune {

/// Offsets between 2000 and 2045 from the system's zone data, kept as a table, so that a conversion
/// is a binary search and needs no lock.
class Zone {
public:
    /// Fault::Invalid when the system knows no such IANA name.
    static Result<Zone> named(const std::string &iana);
    static Zone utc();

    const std::string &name() const { return m_name; }
    std::chrono::seconds offsetAt(Instant t) const;
    LocalDay dayOf(Instant t) const;
    std::chrono::local_time<Milliseconds> localOf(Instant t) const;
    /// A local time that a clock change skips is taken with the offset before it; one that comes
    /// twice means the first.
    Instant instantOf(std::chrono::local_time<Milliseconds> local) const;
    Instant startOf(LocalDay day) const;
    Interval wholeDay(LocalDay day) const
    {
        return {startOf(day), startOf(day + std::chrono::days{1})};
    }

private:
    struct Change {
        Instant at;
        std::chrono::seconds offset;
    };
    std::string m_name;
    std::vector<Change> m_changes; ///< ascending; the first holds from the beginning of time
};

} // namespace attune
