// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Recognises the marks that stand where a text was made unreadable.
#pragma once

#include <string_view>

namespace attune::sync {

/// "[PII]", "[CREDIT_DEBIT_NUMBER]", "{{NAME}}" or block characters. A turn with one is not
/// assessable where the mark could be what is looked for, which is something else than "not found".
bool hasRedactionMark(std::string_view text);

} // namespace attune::sync
