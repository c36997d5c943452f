// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Makes the demonstration centre through the same doors as real exports: records, writer, scorer.
#pragma once

#include "core/base/role.h"
#include "core/demo/demo.h"
#include "core/store/centre.h"

#include <span>

namespace attune::app {

/// Who set it up and is everything; the others are one thing each.
inline constexpr const char *kDemonstrationUser = "Nadia Petrova";
inline constexpr const char *kDemonstrationPassphrase = "demo";

struct DemonstrationUser {
    const char *name;
    Role role;
};
/// One for each role, all with the same passphrase.
std::span<const DemonstrationUser> demonstrationUsers();

struct DemonstrationRequest {
    std::string folder;
    demo::Parameters parameters;
    std::string truthFile; ///< empty: not written
};

/// `said(what is being done)`. Fault::Conflict when there is a centre already, Cancelled when
/// stopped.
Result<demo::Summary> makeDemonstration(const DemonstrationRequest &request, std::stop_token stop,
    const std::function<void(const std::string &)> &said);

} // namespace attune::app
