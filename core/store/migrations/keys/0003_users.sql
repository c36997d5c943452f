-- SPDX-FileCopyrightText: 2026 The Attune authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what: who is what in the centre, signed by administrators, and public class keys signed by who drew them
-- readable from: 0.1.0

-- A chain: each statement names the hash of the one before it, the first is its founder's own.
CREATE TABLE roster(
    seq INTEGER PRIMARY KEY CHECK(seq > 0),
    statement TEXT NOT NULL,
    signature BLOB NOT NULL
) STRICT;

-- Empty in rows an older program wrote, until an administrator signs in.
ALTER TABLE class_public ADD COLUMN drawn_by TEXT NOT NULL DEFAULT '';
ALTER TABLE class_public ADD COLUMN signature BLOB NOT NULL DEFAULT x'';
