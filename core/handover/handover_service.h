// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people do with hand-over notes.
#pragma once

#include "core/handover/handover.h"
#include "core/journal/journal.h"

namespace attune::handover {

/// Each is one entry and carries the heads that were on screen; Fault::Conflict when something was
/// added since. Flushes to the disk: not on the window's thread.
class Service {
public:
    explicit Service(journal::Journal &journal, std::string actor)
        : m_journal(journal)
        , m_actor(std::move(actor))
    {
    }

    /// A new note, a better one, or the one that settles a conflict. Fault::Invalid when it says
    /// nothing.
    Done write(const Note &note, journal::Heads seen);
    /// Fault::Denied by who wrote it: the next shift says that it has read it.
    Done acknowledge(const HandOver &seen, const std::string &remark);
    /// Takes the acknowledgement back, or else the last note.
    Done takeBack(const HandOver &seen, const std::string &reason);

private:
    journal::Journal &m_journal;
    std::string m_actor;
};

} // namespace attune::handover
