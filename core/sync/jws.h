// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// JSON that was signed (RFC 7515, general and flattened form): is it what was signed, and by whom?
#pragma once

#include "core/base/bytes.h"
#include "core/base/time.h"
#include "core/sync/json.h"

#include <string>
#include <string_view>

namespace attune::sync {

enum class SignatureState {
    Verified, ///< intact, and the chain leads to a certificate the centre trusts
    Untrusted, ///< intact, but whoever signed is nobody the centre knows
    Unchecked, ///< not RS256, or without a certificate in it; links to one are not followed
    Altered, ///< at least one signature does not fit
};

bool isSigned(JsonElement root);
bool isEncrypted(JsonElement root);

struct SignedPayload {
    SignatureState state = SignatureState::Altered;
    Bytes payload; ///< empty when it is no base64url
};

/// `trusted` are certificates in PEM; `at` is when the chain has to have been valid.
SignedPayload openSigned(JsonElement root, const std::string &trusted, Instant at);

} // namespace attune::sync
