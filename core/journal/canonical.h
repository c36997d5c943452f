// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The one way a signed text is written: RFC 8785 JSON without floating point, so that the same
// values always give the same bytes.
#pragma once

#include "core/base/result.h"
#include "core/journal/json.h"

namespace attune::journal {

inline constexpr std::int64_t kLargestNumber = (std::int64_t{1} << 53) - 1;

/// Unicode in its composed form (NFC); text that is no UTF-8 gives Fault::Invalid.
Result<std::string> composed(std::string_view text);

/// Keys must be lower-case ASCII, numbers within kLargestNumber, texts composed: see
/// checkedCanonical.
std::string toCanonical(const Json &value);
/// The same, after a look whether the reader would take it. Fault::Invalid says what it would not.
Result<std::string> checkedCanonical(const Json &value);
/// Takes exactly what toCanonical() writes: other spacing, order, escapes, a number that is not
/// whole, text that is not composed are Fault::Invalid.
Result<Json> fromCanonical(std::string_view text);
/// The same values without holding the text to the one form; for what was held to it when it came.
Result<Json> fromKnown(std::string_view text);

} // namespace attune::journal
