// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody reads of an interaction while they score it.
#pragma once

#include "app/window/desk.h"
#include "core/facts/words.h"

#include <QString>

namespace attune::app {

struct ReadWords {
    std::optional<LegKey> leg; ///< none: the interaction did not come here
    std::vector<facts::Turn> turns;
    QString missing; ///< why there are no words; empty where there are
    bool closed = false; ///< nobody may read it, whatever their role: it is not given out to score
};

/// Of this leg of the contact "source/external id", or of its first one. Who opened words stands in
/// the access log. On a reading's thread.
Result<ReadWords> readWords(Desk &desk, store::Connection &facts, const std::string &contact,
    std::optional<LegKey> leg = std::nullopt);

} // namespace attune::app
