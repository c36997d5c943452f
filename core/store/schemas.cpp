// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The kinds of database files a centre is made of.

#include "core/store/embedded_migrations.h"

namespace attune::store {

const Schema &factsSchema()
{
    static const Schema schema{"facts", 0x41545546, Durability::Normal, embedded::facts()};
    return schema;
}

const Schema &keysSchema()
{
    static const Schema schema{"keys", 0x4154554B, Durability::Full, embedded::keys()};
    return schema;
}

const Schema &journalSchema()
{
    static const Schema schema{"journal", 0x4154554A, Durability::Full, embedded::journal()};
    return schema;
}

} // namespace attune::store
