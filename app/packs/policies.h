// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The policies the program carries with it.
#pragma once

#include "core/fatigue/policy.h"

#include <QString>

#include <memory>

namespace attune::app {

/// Load and the rules of rota of `country`, "eu" so far.
Result<std::shared_ptr<const fatigue::Policy>> loadPolicy(const QString &country);

} // namespace attune::app
