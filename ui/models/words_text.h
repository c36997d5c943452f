// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why nothing of what was said in a contact is shown, in words.
#pragma once

#include "core/facts/words.h"

#include <QString>

namespace attune::ui {

/// A sentence; empty where the words are open.
QString wordsText(facts::WordsState state);

} // namespace attune::ui
