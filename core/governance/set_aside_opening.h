// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A record that an import could not take holds what people said, as a contact does: who may open
// it, and its entry in the access log.
#pragma once

#include "core/governance/access_log.h"

namespace attune::governance {

/// Fault::Denied for who may not import, without the key of transcripts, and while contacts of
/// single people may not be looked at.
Done mayOpenSetAside(const Office &office);
/// What was opened is written down under the file and line it came from.
Done logSetAside(const Office &office, AccessLog &log, std::int64_t id);
/// The record as delivered, written down before it is given; empty where only its place was kept.
Result<Bytes> openSetAside(const Office &office, AccessLog &log, std::int64_t id);

} // namespace attune::governance
