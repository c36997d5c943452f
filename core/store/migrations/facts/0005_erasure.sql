-- SPDX-FileCopyrightText: 2026 The Attune authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what: who was erased, so that no later delivery brings them back
-- readable from: 0.1.0

-- The keyed hash alone. words: what was said in their contacts is not taken in any more either.
-- The numbers are of what went, until the workstation has said so.
CREATE TABLE erased_person(
    person BLOB PRIMARY KEY, words INTEGER NOT NULL, at INTEGER NOT NULL,
    contacts INTEGER NOT NULL, transcripts INTEGER NOT NULL, recordings INTEGER NOT NULL,
    score_days INTEGER NOT NULL, surveys INTEGER NOT NULL, others INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
-- Sealed files of recordings whose rows are gone; each leaves the list when it has left the disk.
CREATE TABLE erased_file(file TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
