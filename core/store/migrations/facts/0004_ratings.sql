-- SPDX-FileCopyrightText: 2026 The Attune authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what: scores that people gave to interactions elsewhere, for calibration
-- readable from: 0.1.0

-- Of a person who rated; sealed as an agent is.
CREATE TABLE rater(
    id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source(id), person BLOB NOT NULL,
    sealed BLOB NOT NULL, UNIQUE(source, person)
) STRICT;
-- What somebody thought of somebody's work is sealed; `content` is a keyed digest that tells whether it changed.
-- `contact` is the external id, because ratings may come before their interaction.
CREATE TABLE rating(
    source INTEGER NOT NULL REFERENCES source(id), contact TEXT NOT NULL, question INTEGER NOT NULL REFERENCES label(id),
    rater INTEGER NOT NULL REFERENCES rater(id), content BLOB NOT NULL, sealed BLOB NOT NULL, batch INTEGER NOT NULL,
    PRIMARY KEY(source, contact, question, rater)
) STRICT, WITHOUT ROWID;
