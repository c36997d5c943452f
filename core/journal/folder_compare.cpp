// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// States that were edited in the file instead of decided: found by folding anew.
#include "core/journal/folder.h"
#include "core/journal/verify.h"

namespace attune::journal {

Done Folder::compare(store::Connection &db, VerifyReport &report)
{
    for (const auto &[prefix, sort] : m_registry.sorts()) {
        std::int64_t subjects = 0;
        const auto compared = forEachSubject(
            db, sort, [&](const std::string &subject, const History &history) -> Done {
                // Only entries that do not count, such as those of a clock far ahead: no state yet.
                if (history.entries().empty())
                    return {};
                ++subjects;
                compareOne(db, sort, subject, history, report);
                return {};
            });
        if (!compared)
            return compared;
        const auto rows = db.single(sql(sort).count.c_str());
        if (rows > subjects)
            report.problem("p_" + prefix + ": " + std::to_string(rows - subjects)
                + " states without a decision");
    }
    return {};
}

void Folder::compareOne(store::Connection &db, const SubjectSort &sort, const std::string &subject,
    const History &history, VerifyReport &report)
{
    const auto kept = state(db, subject);
    const std::string name = "the state of " + subject;
    if (!kept)
        return report.problem(name + " is missing");
    const SubjectState fresh = outcome(sort, subject, history);
    if (kept->entries != fresh.entries || kept->last != fresh.last || kept->heads != fresh.heads)
        return report.problem(name + " does not rest on its entries");
    if (!fresh.open || !kept->open) {
        ++report.statesSealed;
        return;
    }
    ++report.states;
    if (kept->status != fresh.status || kept->at != fresh.at || kept->state != fresh.state
        || kept->sides != fresh.sides)
        report.problem(name + " is not what was decided");
}

} // namespace attune::journal
