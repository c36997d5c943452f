// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/whole_history.h"

#include <algorithm>

namespace attune::journal {

Result<History> wholeHistory(Journal &journal, const std::string &subject)
{
    auto history = journal.history(subject);
    if (!history)
        return history.error();
    if (history->entries().empty())
        return {Fault::NotFound, subject};
    const bool isSealed = std::ranges::any_of(history->entries(),
        [](const Told &entry) { return entry.payload == Told::Payload::Sealed; });
    if (isSealed)
        return {Fault::Denied, subject};
    return history;
}

} // namespace attune::journal
