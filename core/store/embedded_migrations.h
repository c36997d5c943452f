// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The migrations as the build put them into the program, one table a schema.
#pragma once

#include "core/store/migrator.h"

namespace attune::store::embedded {

std::span<const Migration> facts();
std::span<const Migration> keys();
std::span<const Migration> journal();

} // namespace attune::store::embedded
