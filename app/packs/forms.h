// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The evaluation forms the program carries with it: to be used as they are, or to begin with.
#pragma once

#include "core/forms/forms.h"

namespace attune::app {

/// By id. Fault::Corrupt when one of them cannot be read.
Result<std::vector<forms::Form>> shippedForms();

} // namespace attune::app
