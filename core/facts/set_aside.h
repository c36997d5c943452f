// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What imports could not take: kept sealed, listed, opened, mended, tried again or dismissed.
#pragma once

#include "core/base/id.h"
#include "core/facts/records.h"
#include "core/store/connection.h"
#include "core/vault/vault.h"

#include <cstdint>
#include <string>
#include <vector>

namespace attune::facts {

enum class SetAsideState : std::uint8_t { Open, Mended, Dismissed };

struct SetAsideRow {
    std::int64_t id = 0;
    std::string source;
    SetAsideRecord record; ///< without its body
    bool hasBody = false;
    Instant at;
};

/// The same record delivered again is the same row, and opens again if it was dismissed. Throws.
void writeSetAside(store::Connection &facts, vault::Vault &vault, SourceId source, Instant at,
    const SetAsideRecord &record);
/// Throws.
void markMended(store::Connection &facts, const std::vector<std::int64_t> &rows);

/// What hinders a record now, after another attempt.
struct StillSetAside {
    std::int64_t id = 0;
    SetAside reason = SetAside::BrokenJson;
    std::string detail;
};
/// Throws.
void restate(store::Connection &facts, const std::vector<StillSetAside> &rows);

/// Open ones, the newest first; of `source`, or of all when it is empty.
Result<std::vector<SetAsideRow>> openSetAside(
    store::Connection &facts, const std::string &source, std::int64_t most);
/// Whose records are open: each source is tried again as itself.
Result<std::vector<std::string>> sourcesOfSetAside(store::Connection &facts);
/// Without its body. Fault::NotFound.
Result<SetAsideRow> setAsideRow(store::Connection &facts, std::int64_t id);
/// Fault::Denied for who may not read transcripts: a record may hold one. For people:
/// governance::openSetAside().
Result<Bytes> bodyOfSetAside(store::Connection &facts, vault::Vault &vault, std::int64_t id);

/// What a person made of it; it is read at the next retry.
Done replaceBody(store::Connection &facts, vault::Vault &vault, std::int64_t id, ByteView body);

struct Dismissal {
    std::string by;
    std::string why; ///< whoever wonders later where a record went finds it here
    Instant at;
};
/// Takes the record's text away for good. Fault::Invalid without a reason, Fault::NotFound for one
/// that is not open.
Done dismiss(store::Connection &facts, std::int64_t id, const Dismissal &dismissal);

} // namespace attune::facts
