-- SPDX-FileCopyrightText: 2026 The Attune authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what: the key this workstation signs decisions with, and a key for each person who may be forgotten
-- readable from: 0.1.0

-- The newest is the one in use; the secret is sealed in the internal class, for any user of this centre.
CREATE TABLE device(
    dev BLOB PRIMARY KEY CHECK(length(dev) = 8),
    position INTEGER NOT NULL,
    sign_public BLOB NOT NULL,
    sealed_secret BLOB NOT NULL,
    certificate BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- sealed is NULL once the person was erased; the row stays, so that no new key is made by mistake.
CREATE TABLE person_key(
    id BLOB PRIMARY KEY CHECK(length(id) = 8),
    person TEXT NOT NULL,
    class INTEGER NOT NULL,
    team INTEGER NOT NULL,
    sealed BLOB,
    destroyed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX person_key_person ON person_key(person);
