// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of a centre as the program holds them: one writer, any number of readers, a revision
// that grows with every commit, and a word to whoever wants to know.
#pragma once

#include "core/store/connection.h"
#include "core/store/migrator.h"

#include <atomic>
#include <functional>
#include <mutex>

namespace attune::store {

/// What a commit touched, as far as panels care.
enum class Area : unsigned {
    Organisation = 1, ///< sites, teams, queues, agents, shifts
    Contacts = 2,
    SetAside = 4,
    Scores = 8,
    Search = 16,
    Surveys = 32,
    Decisions = 64, ///< of the journal; what exactly, its own observers hear
};

struct Change {
    unsigned areas = 0; ///< of Area
    std::int64_t revision = 0;

    bool touches(Area area) const { return areas & static_cast<unsigned>(area); }
};

/// Gives a reading connection back to its pool.
class Reader {
public:
    Reader(std::function<void(Connection)> giveBack, Connection connection)
        : m_giveBack(std::move(giveBack))
        , m_connection(std::move(connection))
    {
    }
    ~Reader();
    Reader(Reader &&) = default;
    Connection &operator*() { return m_connection; }
    Connection *operator->() { return &m_connection; }

private:
    std::function<void(Connection)> m_giveBack;
    Connection m_connection;
};

/// Safe to use from any thread. Writing blocks until the writer is free, so never write on the
/// window's thread.
class Store {
public:
    /// Opens for writing, creating or migrating first. The caller holds the CentreLock.
    static Result<std::unique_ptr<Store>> open(const std::filesystem::path &file,
        const Schema &schema, const std::filesystem::path &backups,
        const MigrationWatch &watch = {});
    /// Opens for reading alone; a newer file that lets us read is fine.
    static Result<std::unique_ptr<Store>> openReadOnly(
        const std::filesystem::path &file, const Schema &schema);

    bool mayWrite() const { return m_writer.has_value(); }
    std::int64_t revision() const { return m_revision; }

    Result<Reader> reader();

    /// One transaction: `work(Connection &)` returns a Result; an error rolls back. Observers hear
    /// of `areas` after the commit, on this thread.
    template <typename Work>
    auto write(unsigned areas, Work &&work) -> std::invoke_result_t<Work, Connection &>
    {
        using Outcome = std::invoke_result_t<Work, Connection &>;
        std::unique_lock lock(m_writing);
        if (!m_writer)
            return Outcome(Fault::Denied, "this centre is open for reading only");
        auto outcome = m_writer->guarded([&]() -> Outcome {
            Transaction transaction(*m_writer);
            Outcome done = work(*m_writer);
            if (!done)
                return done;
            bumpRevision(*m_writer);
            transaction.commit();
            return done;
        });
        lock.unlock();
        if (outcome)
            announce(areas);
        else
            reloadRevision();
        return outcome;
    }
    template <typename Work>
    auto write(Area area, Work &&work)
    {
        return write(static_cast<unsigned>(area), std::forward<Work>(work));
    }

    /// Moves everything into the file itself and empties the log: for what must not linger there.
    Done checkpoint();
    /// The same; false when a reader hindered it and something is left there.
    Result<bool> emptyLog();

    /// Kept for the life of the store; called on whichever thread committed, so hand over and
    /// return.
    void observe(std::function<void(const Change &)> observer);

private:
    explicit Store(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }
    void bumpRevision(Connection &connection);
    void reloadRevision();
    void announce(unsigned areas);

    std::filesystem::path m_file;
    std::mutex m_writing;
    std::optional<Connection> m_writer;
    std::atomic<std::int64_t> m_revision{0};

    std::mutex m_sharing; ///< guards the two below
    std::vector<Connection> m_idle;
    std::vector<std::function<void(const Change &)>> m_observers;
};

inline unsigned operator|(Area a, Area b)
{
    return static_cast<unsigned>(a) | static_cast<unsigned>(b);
}
inline unsigned operator|(unsigned a, Area b)
{
    return a | static_cast<unsigned>(b);
}

} // namespace attune::store
