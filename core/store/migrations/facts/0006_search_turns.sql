-- SPDX-FileCopyrightText: 2026 The Attune authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what: a phrase that is searched for ends with its turn
-- readable from: 0.1.0

-- Nothing but the index: it is derived, and made again from the transcripts.
INSERT INTO search(search) VALUES('delete-all');
DELETE FROM indexed;
DELETE FROM search_retired;
INSERT INTO to_index(leg, ticket) SELECT leg, (SELECT coalesce(max(id), 0) FROM batch) FROM transcript WHERE true
    ON CONFLICT(leg) DO NOTHING;
