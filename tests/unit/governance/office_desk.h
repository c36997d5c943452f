// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A workstation with facts and decisions for tests of governance, and histories made by hand.
#pragma once

#include "core/facts/facts_writer.h"
#include "core/governance/governance_kinds.h"
#include "core/governance/office.h"
#include "tests/unit/journal/desks.h"

namespace attune::tests {

struct OfficeDesk {
    explicit OfficeDesk(const std::filesystem::path &folder, std::string user = Desk::kUser,
        const std::filesystem::path &keysOf = {})
        : desk(folder, keysOf, std::move(user))
    {
        governance::declareKinds(desk.registry);
        desk.reopen();
        auto opened =
            store::Store::open(desk.paths.facts(), store::factsSchema(), desk.paths.backups());
        if (!opened)
            qFatal("no facts: %s", opened.error().detail.c_str());
        facts = std::move(*opened);
    }

    governance::Office office()
    {
        return {*desk.log, *facts, *desk.vault, desk.authority, desk.clock,
            desk.paths.folder / "letters", desk.paths};
    }
    void import(std::vector<facts::Record> records, const std::string &source = "acd")
    {
        facts::FactsWriter writer(*facts, *desk.vault, source, desk.clock);
        std::vector<facts::PreparedRecord> prepared;
        if (!writer.begin())
            qFatal("no writer");
        for (facts::Record &record : records)
            prepared.push_back(std::move(*writer.prepare(std::move(record))));
        if (!writer.writeBatch(std::move(prepared)) || !writer.finish())
            qFatal("not imported");
    }
    template <typename Work>
    auto read(Work work)
    {
        auto reader = facts->reader();
        return *(*reader)->guarded([&] { return work(**reader); });
    }

    Desk desk;
    std::unique_ptr<store::Store> facts;
};

/// An entry as a fold sees it, without signing anything.
template <typename T>
journal::Told told(const journal::KindOf<T> &kind, const T &value, const std::string &actor,
    std::int64_t number, Instant when = at("2026-03-02T10:00:00Z"))
{
    journal::Told out;
    out.ref.seq = number;
    out.ref.hash[0] = static_cast<unsigned char>(number);
    out.hlc = journal::Hlc::at(when);
    out.actor = actor;
    out.kind = kind.name();
    out.values = kind.values(value);
    return out;
}

} // namespace attune::tests
