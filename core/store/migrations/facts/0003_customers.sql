-- SPDX-FileCopyrightText: 2026 The Attune authors
-- SPDX-License-Identifier: GPL-3.0-or-later
-- what: finding all contacts of a customer, for what they consent to and for their erasure
-- readable from: 0.1.0

CREATE INDEX leg_customer ON leg(customer) WHERE customer IS NOT NULL;
