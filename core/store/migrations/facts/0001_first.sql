-- SPDX-FileCopyrightText: 2026 The Attune authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what: what the contact centre says happened, and what is derived from it
-- readable from: 0.1.0

CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- ── organisation ──────────────────────────────────────────────────────────────────────────────
CREATE TABLE site(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, zone TEXT NOT NULL) STRICT;
CREATE TABLE source(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, zone TEXT) STRICT;
CREATE TABLE team(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, external TEXT,
    site INTEGER REFERENCES site(id), supervisor INTEGER
) STRICT;
-- emotion: 0 unknown … 4 very high; an internal fact with its reason, never inferred.
CREATE TABLE queue(
    id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, site INTEGER REFERENCES site(id),
    emotion INTEGER NOT NULL DEFAULT 0, reason TEXT NOT NULL DEFAULT ''
) STRICT;
-- person: keyed hash of the external id; sealed: {external id, name, e-mail} in the personal class.
CREATE TABLE agent(
    id INTEGER PRIMARY KEY, person BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL,
    team INTEGER REFERENCES team(id), from_day INTEGER, until_day INTEGER, full_time INTEGER,
    known INTEGER NOT NULL DEFAULT 0, content INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE team_member(
    agent INTEGER NOT NULL REFERENCES agent(id), team INTEGER NOT NULL REFERENCES team(id),
    from_day INTEGER NOT NULL, until_day INTEGER, PRIMARY KEY(agent, team, from_day)
) STRICT, WITHOUT ROWID;
CREATE TABLE customer(
    id INTEGER PRIMARY KEY, person BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL
) STRICT;
CREATE TABLE label(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE shift(
    agent INTEGER NOT NULL REFERENCES agent(id), start INTEGER NOT NULL, activity INTEGER NOT NULL REFERENCES label(id),
    "end" INTEGER NOT NULL, paid INTEGER NOT NULL, queue INTEGER REFERENCES queue(id), batch INTEGER NOT NULL,
    PRIMARY KEY(agent, start, activity)
) STRICT, WITHOUT ROWID;
CREATE INDEX shift_start ON shift(start);
CREATE TABLE absence(
    agent INTEGER NOT NULL REFERENCES agent(id), from_day INTEGER NOT NULL, until_day INTEGER NOT NULL,
    kind INTEGER NOT NULL REFERENCES label(id), batch INTEGER NOT NULL,
    PRIMARY KEY(agent, from_day, kind)
) STRICT, WITHOUT ROWID;

-- ── deliveries ────────────────────────────────────────────────────────────────────────────────
-- digest: sum modulo 2^256 of the BLAKE2b-256 of every row that this batch was the last to write.
CREATE TABLE batch(
    id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source(id), file TEXT NOT NULL,
    at INTEGER NOT NULL, accepted INTEGER NOT NULL, updated INTEGER NOT NULL, unchanged INTEGER NOT NULL,
    set_aside INTEGER NOT NULL, bytes INTEGER NOT NULL, rows INTEGER NOT NULL, digest BLOB NOT NULL
) STRICT;
-- How far a file has been read; the fingerprint is of its name, size and first bytes.
CREATE TABLE import_file(
    fingerprint BLOB PRIMARY KEY, source INTEGER NOT NULL REFERENCES source(id), file TEXT NOT NULL,
    offset INTEGER NOT NULL, line INTEGER NOT NULL, done INTEGER NOT NULL, at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- body: the record as delivered, sealed in the transcript class. state: 0 open, 1 mended, 2 dismissed.
CREATE TABLE set_aside(
    id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source(id), file TEXT NOT NULL,
    line INTEGER NOT NULL, reason INTEGER NOT NULL, detail TEXT NOT NULL, body BLOB, at INTEGER NOT NULL,
    state INTEGER NOT NULL DEFAULT 0, fingerprint BLOB NOT NULL UNIQUE
) STRICT;
CREATE INDEX set_aside_state ON set_aside(state, id);

-- ── contacts ──────────────────────────────────────────────────────────────────────────────────
-- A contact with one leg is one row. key: (start in s since 2010) << 31 | hash31(source, external).
-- contact: key of the thread's first leg, null in that first leg itself. external: of the contact in
-- the first leg, of the leg in the others.
CREATE TABLE leg(
    key INTEGER PRIMARY KEY, contact INTEGER, source INTEGER NOT NULL, external TEXT NOT NULL,
    start INTEGER NOT NULL, "end" INTEGER, channel INTEGER NOT NULL, direction INTEGER NOT NULL,
    agent INTEGER, queue INTEGER, customer INTEGER, talk INTEGER, hold INTEGER, after_work INTEGER, wait INTEGER,
    basis INTEGER NOT NULL, basis_until INTEGER, flags INTEGER NOT NULL, disposition INTEGER, turns INTEGER,
    stamp INTEGER, content INTEGER, batch INTEGER NOT NULL
) STRICT;
CREATE INDEX leg_contact ON leg(contact) WHERE contact IS NOT NULL;
CREATE TABLE transcript(
    leg INTEGER PRIMARY KEY REFERENCES leg(key) ON DELETE CASCADE, dictionary INTEGER, sealed BLOB NOT NULL
) STRICT;
-- Sealed in the transcript class: it is made of phrases people said.
CREATE TABLE dictionary(
    id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source(id), language TEXT NOT NULL,
    sealed BLOB NOT NULL, made_at INTEGER NOT NULL
) STRICT;
CREATE TABLE subject(leg INTEGER PRIMARY KEY REFERENCES leg(key) ON DELETE CASCADE, sealed BLOB NOT NULL) STRICT;
CREATE TABLE basis(
    leg INTEGER PRIMARY KEY REFERENCES leg(key) ON DELETE CASCADE, lawful TEXT NOT NULL, grants TEXT NOT NULL,
    withdrawn INTEGER NOT NULL, at INTEGER NOT NULL
) STRICT;
-- What was said after the contact: holds for one contact (leg) or for all of a customer.
CREATE TABLE consent(
    id INTEGER PRIMARY KEY, leg INTEGER, customer INTEGER, at INTEGER NOT NULL, level INTEGER NOT NULL,
    until INTEGER, lawful TEXT NOT NULL, batch INTEGER NOT NULL, UNIQUE(leg, customer, at)
) STRICT;
CREATE INDEX consent_customer ON consent(customer, at) WHERE customer IS NOT NULL;
CREATE TABLE transfer(
    leg INTEGER NOT NULL REFERENCES leg(key) ON DELETE CASCADE, at INTEGER NOT NULL, to_leg INTEGER,
    kind INTEGER NOT NULL, to_queue INTEGER REFERENCES queue(id), note BLOB, PRIMARY KEY(leg, at)
) STRICT, WITHOUT ROWID;
CREATE TABLE survey(
    id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source(id), external TEXT NOT NULL, leg INTEGER,
    at INTEGER NOT NULL, kind INTEGER NOT NULL REFERENCES label(id), score REAL NOT NULL, low REAL NOT NULL,
    high REAL NOT NULL, comment BLOB, batch INTEGER NOT NULL, UNIQUE(source, external)
) STRICT;
CREATE INDEX survey_leg ON survey(leg);
CREATE TABLE recording(
    id INTEGER PRIMARY KEY, leg INTEGER NOT NULL REFERENCES leg(key) ON DELETE CASCADE, file TEXT NOT NULL UNIQUE,
    media TEXT NOT NULL, offset INTEGER, bytes INTEGER NOT NULL, content INTEGER NOT NULL, UNIQUE(leg, content)
) STRICT;
-- kind: 0 accepted, 1 updated, 2 an older one that came late, 3 same again, 4 consent changed.
CREATE TABLE revision(
    leg INTEGER NOT NULL, at INTEGER NOT NULL, kind INTEGER NOT NULL, stamp INTEGER, batch INTEGER NOT NULL,
    detail TEXT NOT NULL DEFAULT '', PRIMARY KEY(leg, at, kind)
) STRICT, WITHOUT ROWID;
-- An analysis or transcript that came before its contact; sealed in the transcript class.
CREATE TABLE waiting(
    id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source(id), contact TEXT NOT NULL,
    kind INTEGER NOT NULL, sealed BLOB NOT NULL, batch INTEGER NOT NULL
) STRICT;
CREATE INDEX waiting_contact ON waiting(contact);

-- ── derived: may be dropped and made again ────────────────────────────────────────────────────
CREATE TABLE dirty_day(day INTEGER PRIMARY KEY) STRICT; -- UTC days whose rollups are not to be trusted
CREATE TABLE agent_day(
    day INTEGER NOT NULL, agent INTEGER NOT NULL, channel INTEGER NOT NULL, contacts INTEGER NOT NULL,
    handled INTEGER NOT NULL, hold INTEGER NOT NULL, after_work INTEGER NOT NULL, transfers INTEGER NOT NULL,
    PRIMARY KEY(day, agent, channel)
) STRICT, WITHOUT ROWID;
CREATE TABLE queue_quarter(
    quarter INTEGER NOT NULL, queue INTEGER NOT NULL, offered INTEGER NOT NULL, handled INTEGER NOT NULL,
    abandoned INTEGER NOT NULL, handle_time INTEGER NOT NULL, wait INTEGER NOT NULL,
    PRIMARY KEY(quarter, queue)
) STRICT, WITHOUT ROWID;
-- Legs that wait to be scored or indexed. ticket: the batch that asked; work done for an older ticket
-- does not take away a newer wish.
CREATE TABLE to_score(leg INTEGER PRIMARY KEY, ticket INTEGER NOT NULL) STRICT;
CREATE TABLE to_index(leg INTEGER PRIMARY KEY, ticket INTEGER NOT NULL) STRICT;
CREATE TABLE score_stamp(id INTEGER PRIMARY KEY, stamp TEXT NOT NULL UNIQUE, first_used INTEGER NOT NULL) STRICT;
-- The fixed-width scores of one agent's legs of one UTC day, sealed in the emotional class.
CREATE TABLE score_block(
    day INTEGER NOT NULL, agent INTEGER NOT NULL, stamp INTEGER NOT NULL REFERENCES score_stamp(id),
    rows INTEGER NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY(day, agent)
) STRICT, WITHOUT ROWID;
-- Words are hashed with a key before they come here; rowid is the key of the leg.
CREATE VIRTUAL TABLE search USING fts5(words, content='', tokenize='ascii');
CREATE TABLE indexed(leg INTEGER PRIMARY KEY) STRICT; -- what the index holds
-- What the index still holds of a transcript that has since changed: sealed, for its removal.
CREATE TABLE search_retired(leg INTEGER PRIMARY KEY, dictionary INTEGER, sealed BLOB NOT NULL) STRICT;
