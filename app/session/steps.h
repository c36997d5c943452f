// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long work says how far it is, and hears that it shall rest or end.
#pragma once

#include <cstdint>
#include <functional>
#include <stop_token>

namespace attune::app {

struct Steps {
    std::function<void(std::int64_t done, std::int64_t total)> progress = [](std::int64_t,
                                                                              std::int64_t) {
    };
    /// Asked between pieces of work; may wait; false: end here.
    std::function<bool()> mayGoOn = [] {
        return true;
    };
    std::stop_token stop{};
};

} // namespace attune::app
