// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Is the shape of a file the one this program gave it? A trigger somebody added would change what
// is written later, and one that was taken away no longer keeps anybody from changing it.
#pragma once

#include "core/store/migrator.h"

#include <vector>

namespace attune::store {

/// What stands in the file and this program never made, is missing from it, or is another one:
/// tables by their columns, triggers, views and indexes by their text; each named in one phrase.
/// Tables whose name begins with `droppable` (empty: none) may come and go. Nothing is said of a
/// file that a newer program shaped.
Result<std::vector<std::string>> strangersIn(
    Connection &file, const Schema &schema, std::string_view droppable = {});

} // namespace attune::store
