// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/validation_queries.h"

#include <algorithm>
#include <array>

namespace attune::validation {

namespace {

/// Leave and training are planned; what counts is what nobody planned.
bool isSick(std::string_view kind)
{
    constexpr std::array<std::string_view, 4> kWords{"sick", "ill", "krank", "unfit"};
    return std::ranges::any_of(
        kWords, [&](std::string_view word) { return kind.find(word) != std::string_view::npos; });
}

} // namespace

Result<AbsenceFacts> readAbsences(store::Connection &facts)
{
    return facts.guarded([&] {
        AbsenceFacts out;
        auto rows = facts.prepare("SELECT a.agent, a.from_day, l.text FROM absence a JOIN label l "
                                  "ON l.id = a.kind ORDER BY a.agent, a.from_day");
        while (rows.step()) {
            out.connected = true;
            if (isSick(rows.text(2)))
                out.sickFrom[{rows.number(0)}].push_back(fromNumber(rows.number(1)));
        }
        return out;
    });
}

} // namespace attune::validation
