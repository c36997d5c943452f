// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The scores of one agent's day as bytes of fixed width, so that a day opens with one decryption.
#pragma once

#include "core/base/result.h"
#include "core/scoring/scoring.h"

namespace attune::scoring {

/// Rows in the order given; the same rows give the same bytes.
Bytes encodeBlock(std::span<const ScoreRow> rows);
/// Fault::Corrupt for what is no whole number of rows of this version.
Result<std::vector<ScoreRow>> decodeBlock(ByteView bytes);

} // namespace attune::scoring
