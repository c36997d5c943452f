-- SPDX-FileCopyrightText: 2026 The Attune authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what: who dismissed a set-aside record, when and why
-- readable from: 0.1.0

ALTER TABLE set_aside ADD COLUMN dismissed_by TEXT;
ALTER TABLE set_aside ADD COLUMN dismissed_why TEXT;
ALTER TABLE set_aside ADD COLUMN dismissed_at INTEGER;
