// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be done with a contact, from the purposes its source says were granted.
#pragma once

#include "core/facts/records.h"

#include <string_view>
#include <vector>

namespace attune::sync {

enum class Purpose { Opening, Analysis, Other };

/// Purposes are free text: "quality_review", "coaching" and their kin ask to open a conversation,
/// "analysis" and "sentiment_analysis" to assess it. Letters' case, spaces and hyphens do not
/// matter.
Purpose purposeNamed(std::string_view name);

/// The rule, and the only place it stands in:
///  1. Withdrawn, or expired more than five minutes before `now`: None.
///  2. Of several grants for the same purpose one refusal outweighs any permission.
///  3. Analysis permitted (and under no name refused): Consent, that is opening and assessing. This
///     does not ask which of the six legal bases it rests on; that is for the source to justify.
///  4. Otherwise an opening purpose permitted: BasisOnly.
///  5. Every opening purpose that is named refused: None, even when analysis is permitted.
///  6. Nothing permitted for either: None. Recording or transcribing a call permits no reading of
///  it.
facts::Basis levelOf(const facts::BasisRecord &basis, Instant now);

/// Of several statements about one contact: all grants together, the earliest expiry, withdrawn if
/// one is; its level is then that of the rule above.
facts::BasisRecord mergedBasis(const std::vector<facts::BasisRecord> &statements, Instant now);

} // namespace attune::sync
