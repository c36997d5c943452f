// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of database files a centre is made of.

#include "core/store/embedded_migrations.h"

#include <array>

namespace attune::store {

namespace {

/// What has digests of its own (a batch holds those of its legs), follows from other tables, or is
/// a list of work to do.
constexpr std::array<std::string_view, 9> kUnsummedFacts{"leg", "transcript", "dirty_day",
    "agent_day", "queue_quarter", "to_score", "to_index", "indexed", "search*"};
/// Entries, payloads and devices hold each other by hashes and signatures, and come back from the
/// outbox and from others; what is held and the states follow from them.
constexpr std::array<std::string_view, 6> kUnsummedDecisions{
    "entry", "payload", "device", "held", "projection", "p_*"};

} // namespace

const Schema &factsSchema()
{
    static const Schema schema{
        "facts", 0x41545546, Durability::Normal, embedded::facts(), kUnsummedFacts};
    return schema;
}

const Schema &keysSchema()
{
    static const Schema schema{"keys", 0x4154554B, Durability::Full, embedded::keys(), {}};
    return schema;
}

const Schema &journalSchema()
{
    static const Schema schema{
        "journal", 0x4154554A, Durability::Full, embedded::journal(), kUnsummedDecisions};
    return schema;
}

} // namespace attune::store
