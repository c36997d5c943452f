// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/facts/verify_sealed.h"

#include "core/facts/directory.h"

#include <array>

namespace attune::facts {

namespace {

constexpr std::size_t kNamed = 20;

/// The first two columns name the row, the next two the place its value was sealed for.
struct SealedTable {
    const char *name;
    const char *all;
};
constexpr std::array kTables{
    SealedTable{"score_block", "SELECT day, agent, day, agent, sealed FROM score_block"},
    SealedTable{"subject", "SELECT leg, 0, leg, 0, sealed FROM subject"},
    SealedTable{"set_aside", "SELECT id, 0, line, 0, body FROM set_aside WHERE body IS NOT NULL"},
    SealedTable{"survey", "SELECT id, 0, source, 0, comment FROM survey WHERE comment IS NOT NULL"},
};
/// The place follows from a keyed digest beside the value: of a person, or of all a rating says.
constexpr std::array kByDigest{
    SealedTable{"agent", "SELECT id, 0, person, sealed FROM agent"},
    SealedTable{"customer", "SELECT id, 0, person, sealed FROM customer"},
    SealedTable{"rater", "SELECT id, 0, person, sealed FROM rater"},
    SealedTable{"rating", "SELECT rater, question, content, sealed FROM rating"},
};

void check(SealedReport &report, vault::Vault &vault, std::string_view table,
    const store::Statement &row, vault::Place place, ByteView sealed)
{
    const auto opened = vault.open(place, sealed);
    if (opened) {
        ++report.opened;
    } else if (opened.error().fault == Fault::Denied) {
        ++report.closed;
    } else {
        ++report.problemCount;
        if (report.problems.size() < kNamed)
            report.problems.push_back("facts.db: " + std::string(table) + ' '
                + std::to_string(row.number(0))
                + (row.number(1) != 0 ? "/" + std::to_string(row.number(1)) : std::string())
                + ": what is sealed there was changed, or belongs to another row");
    }
}

} // namespace

Result<SealedReport> verifySealed(
    store::Connection &facts, vault::Vault &vault, const std::stop_token &stop)
{
    return facts.guarded([&]() -> Result<SealedReport> {
        SealedReport report;
        for (const SealedTable &table : kTables) {
            auto rows = facts.prepare(table.all);
            while (rows.step()) {
                if (stop.stop_requested())
                    return {Fault::Cancelled, {}};
                if (!rows.blob(4).empty())
                    check(report, vault, table.name, rows,
                        {table.name, rows.number(2), rows.number(3)}, rows.blob(4));
            }
        }
        for (const SealedTable &table : kByDigest) {
            auto rows = facts.prepare(table.all);
            while (rows.step()) {
                if (stop.stop_requested())
                    return {Fault::Cancelled, {}};
                if (!rows.blob(3).empty())
                    check(report, vault, table.name, rows, {table.name, placeOf(rows.blob(2))},
                        rows.blob(3));
            }
        }
        return report;
    });
}

} // namespace attune::facts
