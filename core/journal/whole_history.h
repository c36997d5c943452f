// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A subject's history for those to whom a part of it is worth nothing: all of it, or a refusal.
#pragma once

#include "core/journal/journal.h"

namespace attune::journal {

/// Fault::NotFound where nothing stands; Fault::Denied where an entry does not open with the
/// reader's keys: what cannot be read is not empty.
Result<History> wholeHistory(Journal &journal, const std::string &subject);

} // namespace attune::journal
