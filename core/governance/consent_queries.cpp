// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/consent_queries.h"

namespace attune::governance {

CustomerId customerOf(store::Connection &facts, const Bytes &pseudonym)
{
    return {facts.single("SELECT id FROM customer WHERE person = :person", pseudonym)};
}

std::int64_t contactsBefore(store::Connection &facts, CustomerId customer, Instant at)
{
    return facts.single("SELECT count(*) FROM leg WHERE customer = :customer AND contact IS NULL "
                        "AND start < :at",
        customer, at);
}

bool holdsConsent(store::Connection &facts, CustomerId customer, Instant at, facts::Basis level)
{
    return facts.single("SELECT EXISTS(SELECT 1 FROM consent WHERE customer = :customer AND leg IS "
                        "NULL AND at = :at AND level = :level)",
               customer, at, static_cast<int>(level))
        != 0;
}

std::vector<ContactToTell> contactsToTell(
    store::Connection &facts, CustomerId customer, Instant from)
{
    std::vector<ContactToTell> out;
    auto rows = facts.prepare(
        "SELECT s.name, l.external FROM leg l JOIN source s ON s.id = l.source WHERE l.customer = "
        ":customer AND l.contact IS NULL AND l.start >= :from AND NOT EXISTS(SELECT 1 FROM consent "
        "c WHERE c.leg = l.key AND c.at = :from)");
    rows.bind(customer, from);
    while (rows.step())
        out.push_back({std::string(rows.text(0)), std::string(rows.text(1))});
    return out;
}

BasisCounts countBases(store::Connection &facts, Instant now)
{
    BasisCounts out;
    auto rows = facts.prepare(
        "SELECT CASE WHEN basis_until IS NOT NULL AND basis_until <= :now THEN 0 ELSE basis END, "
        "flags & :withdrawn <> 0, count(*) FROM leg WHERE contact IS NULL GROUP BY 1, 2");
    rows.bind(now, static_cast<std::int64_t>(facts::LegFlag::Withdrawn));
    while (rows.step()) {
        const std::int64_t count = rows.number(2);
        if (rows.number(1) != 0)
            out.withdrawn += count;
        switch (static_cast<facts::Basis>(rows.number(0))) {
        case facts::Basis::None:
            out.none += count;
            break;
        case facts::Basis::BasisOnly:
            out.basisOnly += count;
            break;
        case facts::Basis::Consent:
            out.consent += count;
            break;
        }
    }
    return out;
}

} // namespace attune::governance
