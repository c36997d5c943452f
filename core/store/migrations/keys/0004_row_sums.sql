-- SPDX-FileCopyrightText: 2026 The Attune authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what: what the rows of each table add up to, see row_sums.h
-- readable from: 0.1.0

-- Columns that came later are written into the rows themselves, or an old row would be read in two ways.
UPDATE class_public SET drawn_by = drawn_by, signature = signature;

CREATE TABLE row_sum(name TEXT PRIMARY KEY, rows INTEGER NOT NULL, sum BLOB NOT NULL) STRICT, WITHOUT ROWID;
