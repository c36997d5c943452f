// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// States that were edited in the file instead of decided: found by folding anew.
#include "core/journal/folder.h"
#include "core/journal/journal_queries.h"
#include "core/journal/verify.h"

namespace attune::journal {

Done Folder::compare(store::Connection &db, VerifyReport &report)
{
    compareDevices(db, report); // first, for every other state hangs on it
    for (const auto &[prefix, sort] : m_registry.sorts()) {
        if (db.single("SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = :name",
                "p_" + prefix)
            == 0) {
            report.problem("p_" + prefix + ": its states were taken away");
            continue;
        }
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

/// Up to where a workstation counts stands beside its key as well, for every fold to read.
void Folder::compareDevices(store::Connection &db, VerifyReport &report)
{
    for (const Device &device : queries::readDevices(db)) {
        const auto decided = decidedEnd(db, device.id);
        if (decided == device.revokedAfter)
            continue;
        report.problem("device " + toHex(device.id)
            + (decided ? ": it was revoked after entry " + std::to_string(*decided)
                       : std::string(": nobody revoked it"))
            + ", and the file says otherwise");
    }
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
    if (fresh.open && !kept->open && isDamaged(db, sort, subject))
        return report.problem(name + " was changed, or belongs to another subject");
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
