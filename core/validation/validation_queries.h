// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// All of validation's SQL: who was absent when, as far as a source said so.
#pragma once

#include "core/base/id.h"
#include "core/base/time.h"
#include "core/store/connection.h"

#include <map>
#include <vector>

namespace attune::validation {

struct AbsenceFacts {
    bool connected = false; ///< an absence of any kind was delivered
    std::map<AgentId, std::vector<LocalDay>> sickFrom; ///< first days of sick absences
};
Result<AbsenceFacts> readAbsences(store::Connection &facts);

} // namespace attune::validation
