-- SPDX-FileCopyrightText: 2026 The Attune authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what: users, class keys wrapped to them, and the data keys that seal rows
-- readable from: 0.1.0

CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

-- A user's two secret keys are sealed under the key their passphrase gives (Argon2id).
CREATE TABLE user(
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    salt BLOB NOT NULL,
    ops INTEGER NOT NULL,
    memory INTEGER NOT NULL,
    box_public BLOB NOT NULL,
    sign_public BLOB NOT NULL,
    secrets BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The public half of a class key: whoever has it may seal. Team 0 is the whole centre.
CREATE TABLE class_public(
    class INTEGER NOT NULL,
    team INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    public BLOB NOT NULL,
    PRIMARY KEY(class, team, generation)
) STRICT, WITHOUT ROWID;

-- The secret half, wrapped to a user and signed by who gave it (a sealed box names no sender).
CREATE TABLE class_key(
    class INTEGER NOT NULL,
    team INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    user TEXT NOT NULL REFERENCES user(name),
    wrapped BLOB NOT NULL,
    given_by TEXT NOT NULL REFERENCES user(name),
    signature BLOB NOT NULL,
    PRIMARY KEY(class, team, generation, user)
) STRICT, WITHOUT ROWID;

-- What rows are really sealed with: drawn per writing session, sealed to the public half above.
CREATE TABLE data_key(
    id BLOB PRIMARY KEY CHECK(length(id) = 8),
    class INTEGER NOT NULL,
    team INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    sealed BLOB NOT NULL,
    made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
