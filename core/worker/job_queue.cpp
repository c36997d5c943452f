// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/worker/job_queue.h"

#include <algorithm>

namespace attune::worker {

namespace {

constexpr std::chrono::milliseconds kBetweenReports{100};

} // namespace

JobQueue::JobQueue(Observer observer, std::size_t most)
    : m_observer(std::move(observer))
    , m_most(most)
    , m_thread([this](const std::stop_token &stop) { run(stop); })
{
}

JobQueue::~JobQueue()
{
    cancelAll();
    m_thread.request_stop();
    {
        const std::scoped_lock lock(m_mutex);
        m_paused = false;
        m_stopRunning.request_stop();
    }
    m_wake.notify_all();
    m_thread.join(); // here, while the members it uses are whole
}

bool JobQueue::submit(Job job)
{
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_waiting, [&](const Job &waiting) { return waiting.name == job.name; });
        if (m_waiting.size() >= m_most)
            return false;
        m_waiting.push_front(std::move(job));
    }
    m_wake.notify_all();
    return true;
}

void JobQueue::pause()
{
    const std::scoped_lock lock(m_mutex);
    m_paused = true;
}

void JobQueue::resume()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_paused = false;
    }
    m_wake.notify_all();
}

bool JobQueue::isPaused() const
{
    const std::scoped_lock lock(m_mutex);
    return m_paused;
}

void JobQueue::cancel(const std::string &name)
{
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_waiting, [&](const Job &waiting) { return waiting.name == name; });
        if (m_running == name)
            m_stopRunning.request_stop();
    }
    m_wake.notify_all();
}

void JobQueue::cancelAll()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_waiting.clear();
        if (m_running)
            m_stopRunning.request_stop();
    }
    m_wake.notify_all();
}

void JobQueue::waitUntilIdle()
{
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_waiting.empty() && !m_running; });
}

void JobQueue::run(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return !m_waiting.empty() && !m_paused; })) {
        const Job job = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_running = job.name;
        m_stopRunning = std::stop_source();
        const std::stop_token stopJob = m_stopRunning.get_token();
        lock.unlock();
        execute(job, stopJob);
        lock.lock();
        m_running.reset();
        m_idle.notify_all();
    }
    m_waiting.clear();
    m_idle.notify_all();
}

void JobQueue::execute(const Job &job, const std::stop_token &stop)
{
    Progress progress{job.name, 0, 0, Progress::State::Running, {}};
    auto lastReport = std::chrono::steady_clock::time_point::min();
    m_observer(progress);
    const auto report = [&](std::int64_t done, std::int64_t total) {
        progress.done = done;
        progress.total = total;
        const auto now = std::chrono::steady_clock::now();
        if (lastReport != decltype(lastReport)::min() && now - lastReport < kBetweenReports)
            return;
        lastReport = now;
        m_observer(progress);
    };
    const auto rest = [&] {
        std::unique_lock lock(m_mutex);
        if (m_paused && !stop.stop_requested()) {
            lock.unlock();
            progress.state = Progress::State::Paused;
            m_observer(progress);
            progress.state = Progress::State::Running;
            lock.lock();
            m_wake.wait(lock, stop, [this] { return !m_paused; });
        }
        return !stop.stop_requested();
    };
    const Done done = job.work(JobContext(stop, rest, report));
    if (done)
        progress.state =
            stop.stop_requested() ? Progress::State::Cancelled : Progress::State::Finished;
    else if (done.error().fault == Fault::Cancelled)
        progress.state = Progress::State::Cancelled;
    else
        progress.state = Progress::State::Failed;
    if (!done)
        progress.error = done.error();
    m_observer(progress);
}

} // namespace attune::worker
