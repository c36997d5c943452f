// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the text calculations share: the packs, loaded once, and turns read from JSON.
#pragma once

#include "core/base/result.h"
#include "core/text/text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace attune::app {

/// Turns with the bytes they look into.
class TurnList {
public:
    /// Whatever is not an object with a text becomes an empty turn, so that positions stay.
    static TurnList of(const QJsonArray &turns);

    void add(text::Role role, std::string said);
    const std::vector<text::TurnInput> &inputs() const { return m_inputs; }

private:
    std::vector<std::unique_ptr<std::string>> m_said; // behind a pointer: views stay
    std::vector<text::TurnInput> m_inputs;
};

/// "customer" and "agent" in any case; everything else is neither.
text::Role roleIn(const QJsonObject &turn);

/// The pack whose language fits the words best; where none does, the English one, which does not
/// score what is not English.
Result<const text::Scorer *> readerFor(std::span<const text::TurnInput> turns);

} // namespace attune::app
