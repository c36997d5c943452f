// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Who is to be forgotten and what must be kept, in words.
#pragma once

#include "ui/panels/governance/page_text.h"

namespace attune::ui {

/// "Customer 3fa2 81c0" or an agent's name, as far as there is one to be read here.
QString forgottenName(const PageContext &context, const governance::ErasureState &state);
QString heldName(const PageContext &context, const governance::HeldMatter &matter);
/// Where one person stands, whole paragraphs.
QString erasureStateText(const PageContext &context, const governance::ErasureState &state);
/// What came of a step.
QString erasureAnswerText(const governance::ErasureAnswer &answer);
/// What nobody can call back, whoever confirms.
QString outOfReachText();

} // namespace attune::ui
