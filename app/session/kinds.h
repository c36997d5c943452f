// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of decision there is: each area adds its own here.
#pragma once

#include "core/journal/registry.h"

namespace attune::app {

journal::Registry decisionKinds();

} // namespace attune::app
