// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Background work, one job at a time, off the window's thread. Standard threads alone.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

namespace attune::worker {

struct Progress {
    std::string job; ///< the name it was submitted with; the window translates it
    std::int64_t done = 0;
    std::int64_t total = 0; ///< 0: not known
    enum class State { Running, Paused, Finished, Failed, Cancelled } state = State::Running;
    std::optional<Error> error;
};

/// What a job is given: how to hear that it shall stop or rest, and how to say how far it is.
class JobContext {
public:
    using Report = std::function<void(std::int64_t done, std::int64_t total)>;

    JobContext(std::stop_token stop, std::function<bool()> rest, Report report)
        : m_stop(std::move(stop))
        , m_rest(std::move(rest))
        , m_report(std::move(report))
    {
    }

    const std::stop_token &stopToken() const { return m_stop; }
    /// Call between slices of work: waits while the queue is paused; false when the job shall end.
    bool mayGoOn() const { return m_rest(); }
    /// As often as you like; passed on at most ten times a second.
    void report(std::int64_t done, std::int64_t total) const { m_report(done, total); }

private:
    std::stop_token m_stop;
    std::function<bool()> m_rest;
    Report m_report;
};

struct Job {
    std::string
        name; ///< also its identity: a waiting job of the same name is replaced by the newer one
    std::function<Done(const JobContext &)> work;
};

/// Newest first, bounded. Every member may be called from any thread; observers hear on the
/// worker's thread, so they hand over and return. The destructor cancels, and waits for the running
/// job.
class JobQueue {
public:
    using Observer = std::function<void(const Progress &)>;

    explicit JobQueue(Observer observer, std::size_t most = 64);
    ~JobQueue();
    JobQueue(const JobQueue &) = delete;
    JobQueue &operator=(const JobQueue &) = delete;

    /// False when the queue is full: the caller comes again with the next change.
    bool submit(Job job);
    void pause();
    void resume();
    bool isPaused() const;
    /// Ends the running job and drops the waiting ones of that name.
    void cancel(const std::string &name);
    void cancelAll();
    /// Blocks until nothing runs and nothing waits; for commands without a window and for tests.
    void waitUntilIdle();

private:
    void run(const std::stop_token &stop);
    void execute(const Job &job, const std::stop_token &stop);

    const Observer m_observer;
    const std::size_t m_most;
    mutable std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable_any m_idle;
    std::deque<Job> m_waiting; ///< the front is next
    std::optional<std::string> m_running;
    std::stop_source m_stopRunning;
    bool m_paused = false;
    std::jthread m_thread; ///< last: it uses all of the above
};

} // namespace attune::worker
