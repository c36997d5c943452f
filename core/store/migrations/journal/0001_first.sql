-- SPDX-FileCopyrightText: 2026 The Attune authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what: decisions: devices, their signed entries, sealed payloads, and what peers witnessed
-- readable from: 0.1.0

CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- Who may write: a device's public key, and an administrator's word for it.
CREATE TABLE device(
    dev BLOB PRIMARY KEY CHECK(length(dev) = 8),
    actor TEXT NOT NULL,
    sign_public BLOB NOT NULL CHECK(length(sign_public) = 32),
    certificate BLOB NOT NULL,
    revoked_seq INTEGER
) STRICT, WITHOUT ROWID;

-- head holds the exact signed bytes; the other columns are copies of what stands in it.
CREATE TABLE entry(
    dev BLOB NOT NULL,
    seq INTEGER NOT NULL CHECK(seq > 0),
    hlc INTEGER NOT NULL,
    subj TEXT NOT NULL,
    kind TEXT NOT NULL,
    cls TEXT NOT NULL,
    hash BLOB NOT NULL CHECK(length(hash) = 32),
    head TEXT NOT NULL,
    sig BLOB NOT NULL CHECK(length(sig) = 64),
    PRIMARY KEY(dev, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_subj ON entry(subj, hlc, dev, seq);
CREATE TRIGGER entry_never_changes BEFORE UPDATE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry never changes'); END;
CREATE TRIGGER entry_never_goes BEFORE DELETE ON entry
BEGIN SELECT RAISE(ABORT, 'an entry never goes'); END;

-- Outside the chain, so that it can be erased: sealed is NULL then, and for what never came here.
-- person is set when the payload is sealed with that person's own key.
CREATE TABLE payload(
    dev BLOB NOT NULL,
    seq INTEGER NOT NULL,
    person TEXT,
    sealed BLOB,
    PRIMARY KEY(dev, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX payload_person ON payload(person) WHERE person IS NOT NULL;

-- What a peer holds of a device, in the peer's signature: a device behind it has lost its tail.
CREATE TABLE witness(
    by_dev BLOB NOT NULL,
    dev BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    at_hlc INTEGER NOT NULL,
    sig BLOB NOT NULL,
    PRIMARY KEY(by_dev, dev)
) STRICT, WITHOUT ROWID;

CREATE TABLE quarantine(
    id INTEGER PRIMARY KEY,
    dev BLOB NOT NULL,
    seq INTEGER NOT NULL,
    reason TEXT NOT NULL,
    body BLOB NOT NULL,
    at INTEGER NOT NULL,
    UNIQUE(dev, seq, reason, body)
) STRICT;

-- Every so many entries a device signs where its chain stands and what the folds gave.
CREATE TABLE snapshot(
    dev BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL,
    fold_version INTEGER NOT NULL,
    state_hash BLOB NOT NULL,
    sig BLOB NOT NULL,
    PRIMARY KEY(dev, seq)
) STRICT, WITHOUT ROWID;

-- Entries of a clock far ahead: kept, and folded when their time has come.
CREATE TABLE held(
    dev BLOB NOT NULL,
    seq INTEGER NOT NULL,
    hlc INTEGER NOT NULL,
    subj TEXT NOT NULL,
    PRIMARY KEY(dev, seq)
) STRICT, WITHOUT ROWID;

-- Which version of a fold made the rows of each p_ table; these tables may be dropped at any time.
CREATE TABLE projection(name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
