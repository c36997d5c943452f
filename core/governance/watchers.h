// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who sees what everybody did with emotional data; others see their own part alone.
#pragma once

#include "core/base/role.h"

namespace attune::governance {

inline constexpr Roles kWatchers = Role::DataSteward | Role::EmployeeRepresentative | Role::Legal;

} // namespace attune::governance
