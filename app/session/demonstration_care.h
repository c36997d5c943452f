// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Rest, support and check-ins of the demonstration centre, decided by its invented users.
#pragma once

#include "app/session/session.h"

#include <cstdint>

namespace attune::app {

/// After contacts and scores. The same seed decides the same. Leaves the session signed in as it
/// was.
Done addCare(Session &session, std::uint64_t seed);

} // namespace attune::app
