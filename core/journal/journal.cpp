// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"

#include "core/journal/folder.h"
#include "core/journal/journal_queries.h"
#include "core/journal/journal_writing.h"
#include "core/vault/person_key.h"

#include <algorithm>

namespace attune::journal {

namespace {

constexpr std::string_view kWaiting = "no administrator has certified this workstation yet";

} // namespace

Journal::Journal(
    vault::Vault &vault, Registry registry, const Authority &authority, const Clock &clock)
    : m_vault(vault)
    , m_registry(std::move(registry))
    , m_authority(authority)
    , m_clock(clock)
    , m_folder(std::make_unique<Folder>(vault, m_registry, authority))
{
}

Journal::~Journal() = default;

Result<std::unique_ptr<Journal>> Journal::open(const Files &files, vault::Vault &vault,
    Registry registry, const Authority &authority, const Clock &clock,
    const store::MigrationWatch &watch)
{
    std::unique_ptr<Journal> journal(new Journal(vault, std::move(registry), authority, clock));
    auto store = store::Store::open(files.journal, store::journalSchema(), files.backups, watch);
    if (!store)
        return store.error();
    journal->m_store = std::move(*store);
    if (auto prepared = journal->prepareForWriting(files); !prepared)
        return prepared.error();
    return journal;
}

Result<std::unique_ptr<Journal>> Journal::openReadOnly(const Files &files, vault::Vault &vault,
    Registry registry, const Authority &authority, const Clock &clock)
{
    std::unique_ptr<Journal> journal(new Journal(vault, std::move(registry), authority, clock));
    auto store = store::Store::openReadOnly(files.journal, store::journalSchema());
    if (!store)
        return store.error();
    journal->m_store = std::move(*store);
    auto reader = journal->m_store->reader();
    if (!reader)
        return reader.error();
    const auto ready = (*reader)->guarded([&]() -> Done {
        journal->m_ready = journal->m_folder->isReady(**reader);
        journal->m_last = queries::readLatest(**reader);
        journal->measure(**reader);
        return {};
    });
    if (!ready)
        return ready.error();
    return journal;
}

Done Journal::prepareForWriting(const Files &files)
{
    auto outbox = Outbox::open(files.outbox);
    if (!outbox)
        return outbox.error();
    m_outbox = std::move(*outbox);
    std::set<std::string> erased; // their keys are destroyed once somebody signs in
    const auto prepared = m_store->write(store::Area::Decisions, [&](store::Connection &db) {
        m_last = queries::readLatest(db);
        const auto folded = m_folder->prepare(db, erased);
        measure(db);
        return folded;
    });
    if (!prepared)
        return prepared;
    if (auto recovered = recoverFromOutbox(); !recovered)
        return recovered;
    return foldDue();
}

Done Journal::readAgain()
{
    Writing writing;
    {
        const std::scoped_lock lock(m_mutex);
        const auto folded = m_store->write(store::Area::Decisions,
            [&](store::Connection &db) { return m_folder->foldIncomplete(db); });
        if (!folded)
            return folded;
    }
    announce(writing);
    return {};
}

Done Journal::rolesChanged()
{
    Writing writing;
    {
        const std::scoped_lock lock(m_mutex);
        const auto folded =
            m_store->write(store::Area::Decisions, [&](store::Connection &db) -> Done {
                m_folder->forget(db);
                auto prepared = m_folder->prepare(db, writing.erased);
                measure(db);
                return prepared;
            });
        if (!folded)
            return folded;
    }
    if (auto finished = finishErasures(writing.erased); !finished)
        return finished;
    announce(writing);
    return {};
}

Instant Journal::afterAll() const
{
    const std::scoped_lock lock(m_mutex);
    return std::max(m_clock.now(), m_last.wall() + Milliseconds{1});
}

Result<Expiries> Journal::expiries()
{
    if (auto is = ready(); !is)
        return is.error();
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const std::scoped_lock lock(m_mutex);
    return (*reader)->guarded([&] { return m_folder->expiries(**reader); });
}

Done Journal::destroyKeys(const std::set<std::string> &persons)
{
    if (auto finished = finishErasures(persons); !finished)
        return finished;
    Writing writing;
    {
        const std::scoped_lock lock(m_mutex);
        const auto folded = m_store->write(store::Area::Decisions, [&](store::Connection &db) {
            for (const std::string &person : persons)
                writing.touched.merge(queries::subjectsSealedFor(db, person));
            return m_folder->fold(db, writing.touched, writing.erased);
        });
        if (!folded)
            return folded;
    }
    announce(writing);
    return {};
}

/// Whatever is left of them in keys and free pages; may be repeated.
Done Journal::finishErasures(const std::set<std::string> &persons)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_folder->tookPayloads() && persons.empty())
            return {};
        m_folder->payloads().forget();
        auto reader = m_store->reader();
        if (!reader)
            return reader.error();
        const auto expiries = (*reader)->guarded([&] { return m_folder->expiries(**reader); });
        if (!expiries)
            return expiries.error();
        if (auto forgotten = m_outbox.forget(persons, *expiries); !forgotten)
            return forgotten;
    }
    for (const std::string &person : persons) {
        if (auto destroyed = vault::destroyPersonKeys(m_vault, person, m_clock.now()); !destroyed)
            return destroyed;
    }
    return m_store->checkpoint();
}

/// A reader cannot fold anew what an older version folded.
Done Journal::ready() const
{
    if (m_ready)
        return {};
    return {Fault::Older, "the states are of another version: open the centre once for writing"};
}

Result<std::optional<SubjectState>> Journal::state(std::string_view subject)
{
    if (auto done = ready(); !done)
        return done.error();
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const std::scoped_lock lock(m_mutex);
    return (*reader)->guarded([&] { return m_folder->state(**reader, subject); });
}

Result<std::vector<SubjectState>> Journal::states(
    std::string_view prefix, std::string_view status, std::size_t most)
{
    const auto sort = m_registry.sorts().find(prefix);
    if (sort == m_registry.sorts().end())
        return {Fault::NotFound, "no sort of subject " + std::string(prefix)};
    if (auto done = ready(); !done)
        return done.error();
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const std::scoped_lock lock(m_mutex);
    return (*reader)->guarded(
        [&] { return m_folder->states(**reader, sort->second, status, most); });
}

Result<History> Journal::history(std::string_view subject)
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const std::scoped_lock lock(m_mutex);
    return (*reader)->guarded([&] { return m_folder->history(**reader, subject); });
}

Result<std::set<std::string>> Journal::subjectsBefore(std::string_view kind, Instant before)
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] { return queries::subjectsBefore(**reader, kind, before); });
}

Result<std::vector<SignedEntry>> Journal::entriesOf(std::string_view subject)
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    return (*reader)->guarded([&] { return queries::readEntriesOf(**reader, subject); });
}

Result<Health> Journal::health()
{
    auto reader = m_store->reader();
    if (!reader)
        return reader.error();
    const std::scoped_lock lock(m_mutex);
    return (*reader)->guarded([&] {
        Health health;
        health.noDevice = !m_own;
        health.notJoined = m_waiting || !m_barred.empty();
        health.refuses = !m_barred.empty() ? m_barred
            : m_waiting                    ? std::string(kWaiting)
            : !m_refuses.empty()           ? m_refuses
                                           : m_unkept;
        const Milliseconds behind = m_last.wall() - m_clock.now();
        if (behind > kBehind)
            health.clockBehind = behind;
        health.held = queries::countHeld(**reader);
        health.unread = m_ready ? m_folder->countUnread(**reader) : 0;
        health.quarantined = queries::countQuarantined(**reader);
        health.recovered = m_recovered;
        return health;
    });
}

void Journal::observe(std::function<void(const Changed &)> observer)
{
    const std::scoped_lock lock(m_mutex);
    m_observers.push_back(std::move(observer));
}

void Journal::announce(const Writing &writing)
{
    std::vector<std::function<void(const Changed &)>> observers;
    {
        const std::scoped_lock lock(m_mutex);
        observers = m_observers;
    }
    const Changed changed{writing.touched, m_store->revision()};
    for (const auto &observer : observers)
        observer(changed);
}

} // namespace attune::journal
