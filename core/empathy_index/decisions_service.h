// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what people decide about the index, and reads what they have decided.
#pragma once

#include "core/empathy_index/decisions.h"
#include "core/journal/journal.h"
#include "core/store/connection.h"

namespace attune::empathy_index {

/// Each is one entry and carries the heads that were on screen; Fault::Conflict when something was
/// added since. Flushes to the disk: not on the window's thread.
class Service {
public:
    explicit Service(journal::Journal &journal)
        : m_journal(journal)
    {
    }

    /// Fault::Invalid unless they are 100 together.
    Done chooseWeights(const WeightsChosen &weights, journal::Heads seen);
    Done switchFigure(Proxy figure, const Switched &to, journal::Heads seen);
    Done contest(const Contested &contest, journal::Heads seen);
    Done decide(const Decided &decision, journal::Heads seen);
    Done review(const Reviewed &review);
    Done adopt(const ModelAdopted &model, journal::Heads seen);

private:
    journal::Journal &m_journal;
};

/// Without a journal nothing was adopted.
Result<Adoptions> adoptionsOf(journal::Journal *journal);
/// Without a journal nothing was decided yet.
Result<Decisions> decisionsFor(journal::Journal *journal, const journal::Authority &authority,
    const std::string &user, store::Connection &facts);

} // namespace attune::empathy_index
