// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was changed in the files by other means than this program, and who answers for how it is
// now: a copy that was put back row by row, say. Without this it would be reported for ever.
#pragma once

#include "core/governance/office.h"

namespace attune::governance {

struct HandChangeAccepted {
    std::vector<std::string> tables; ///< as store::changedByHand() names them, with their file
    std::string reason;
};
const journal::KindOf<HandChangeAccepted> &handChangeAcceptedKind();

struct LoggedHandChange {
    HandChangeAccepted accepted;
    std::string by;
    Instant at;
};

class HandChanges {
public:
    explicit HandChanges(const Office &office)
        : m_office(office)
    {
    }

    /// In all three files.
    Result<std::vector<std::string>> found();
    /// Newest first.
    Result<std::vector<LoggedHandChange>> accepted();
    /// Writes down who and why, and then sums the rows as they are. Of entries, transcripts and
    /// interactions nothing can be accepted: they have signatures and digests. Faults: Denied by
    /// role, NotFound when nothing was changed.
    Done accept(const std::string &reason);

private:
    const Office &m_office;
};

void declareHandChangeKinds(journal::Registry &registry);

} // namespace attune::governance
