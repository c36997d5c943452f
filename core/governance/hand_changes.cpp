// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/governance/hand_changes.h"

#include "core/store/migrator.h"
#include "core/store/row_sums.h"

#include <QString>

#include <algorithm>

namespace attune::governance {

namespace {

constexpr const char *kFiles = "files:centre";
constexpr std::int64_t kMostTables = 100;

journal::Folded foldFiles(std::string_view, const journal::History &history)
{
    journal::Folded out;
    out.status = "accepted";
    for (const journal::Told &entry : history.entries())
        out.at = entry.hlc.wall();
    return out;
}

/// In the order in which they are summed anew.
struct Changed {
    std::vector<std::string> facts, journal, keys;
};

Result<std::vector<std::string>> changedIn(store::Store &store, const store::Schema &schema)
{
    auto reader = store.reader();
    return reader ? store::changedByHand(**reader, schema)
                  : Result<std::vector<std::string>>(reader.error());
}

Result<Changed> changedIn(const Office &office)
{
    auto facts = changedIn(office.facts, store::factsSchema());
    auto journal = changedIn(office.journal.store(), store::journalSchema());
    auto keys = office.vault.withKeys(
        [](store::Connection &db) { return store::changedByHand(db, store::keysSchema()); });
    if (!facts || !journal || !keys)
        return !facts ? facts.error() : !journal ? journal.error() : keys.error();
    return Changed{std::move(*facts), std::move(*journal), std::move(*keys)};
}

std::vector<std::string> named(const Changed &changed)
{
    std::vector<std::string> out;
    for (const auto &[file, tables] : {std::pair("facts.db: ", &changed.facts),
             {"journal.db: ", &changed.journal}, {"keys.db: ", &changed.keys}}) {
        for (const std::string &table : *tables)
            out.push_back(file + table);
    }
    return out;
}

Done sumAnew(store::Store &store, const store::Schema &schema)
{
    return store.write(store::Area::Organisation, [&](store::Connection &db) -> Done {
        store::remakeRowSums(db, schema);
        return {};
    });
}

} // namespace

const journal::KindOf<HandChangeAccepted> &handChangeAcceptedKind()
{
    using journal::Bound;
    using T = HandChangeAccepted;
    static const journal::KindOf<T> kind("files.accepted", 1, vault::DataClass::Internal,
        Role::Administrator | Role::DataSteward,
        {
            Bound("tables", &T::tables, QT_TRANSLATE_NOOP("Kind", "Tables")).upTo(kMostTables),
            Bound("reason", &T::reason, QT_TRANSLATE_NOOP("Kind", "Reason")),
        },
        journal::Concurrency::SideBySide);
    return kind;
}

Result<std::vector<std::string>> HandChanges::found()
{
    const auto changed = changedIn(m_office);
    return changed ? named(*changed) : Result<std::vector<std::string>>(changed.error());
}

Result<std::vector<LoggedHandChange>> HandChanges::accepted()
{
    const auto history = m_office.journal.history(kFiles);
    if (!history)
        return history.error();
    std::vector<LoggedHandChange> out;
    for (const journal::Told &entry : history->entries()) {
        if (!entry.undone && entry.is(handChangeAcceptedKind())
            && entry.payload == journal::Told::Payload::Open)
            out.push_back(
                {handChangeAcceptedKind().read(entry.values), entry.actor, entry.hlc.wall()});
    }
    std::ranges::reverse(out);
    return out;
}

/// Said first: what is broken off between the two is found again, and said again.
Done HandChanges::accept(const std::string &reason)
{
    const auto changed = changedIn(m_office);
    if (!changed)
        return changed.error();
    const std::vector<std::string> tables = named(*changed);
    if (tables.empty())
        return {Fault::NotFound, "nothing was changed by hand"};
    const auto written = m_office.journal.append(
        journal::draft(kFiles, handChangeAcceptedKind(), HandChangeAccepted{tables, reason}));
    if (!written)
        return written.error();
    if (!changed->facts.empty()) {
        if (auto summed = sumAnew(m_office.facts, store::factsSchema()); !summed)
            return summed;
    }
    if (!changed->journal.empty()) {
        if (auto summed = sumAnew(m_office.journal.store(), store::journalSchema()); !summed)
            return summed;
    }
    if (changed->keys.empty())
        return {};
    return m_office.vault.withKeys([](store::Connection &keys) {
        store::Transaction transaction(keys);
        store::remakeRowSums(keys, store::keysSchema());
        transaction.commit();
    });
}

void declareHandChangeKinds(journal::Registry &registry)
{
    registry.add(handChangeAcceptedKind());
    registry.add(journal::SubjectSort{"files", 1, vault::DataClass::Internal, foldFiles});
}

} // namespace attune::governance
