// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A queue between two threads that holds only so much.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace attune::sync {

template <typename T>
class BoundedQueue {
public:
    /// Full with so many things, or with so much weight; one thing fits whatever it weighs.
    BoundedQueue(std::size_t most, std::size_t weight)
        : m_most(most)
        , m_mostWeight(weight)
    {
    }

    /// Waits for room. False when the queue was closed: the thing is gone.
    bool push(T thing, std::size_t weight)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] {
            return m_closed || m_things.empty()
                || (m_things.size() < m_most && m_weight + weight <= m_mostWeight);
        });
        if (m_closed)
            return false;
        m_things.emplace_back(std::move(thing), weight);
        m_weight += weight;
        m_changed.notify_all();
        return true;
    }

    /// Waits for a thing; nothing when the queue is closed and empty.
    std::optional<T> pop()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_closed || !m_things.empty(); });
        return taken();
    }

    /// The same, but waits only so long.
    std::optional<T> popWithin(std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, patience, [&] { return m_closed || !m_things.empty(); });
        return taken();
    }

    /// No more comes; what is in it can still be taken.
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    /// Nobody will take anything any more.
    void abandon()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_things.clear();
        m_weight = 0;
        m_changed.notify_all();
    }

private:
    std::optional<T> taken()
    {
        if (m_things.empty())
            return std::nullopt;
        auto [thing, weight] = std::move(m_things.front());
        m_things.pop_front();
        m_weight -= weight;
        m_changed.notify_all();
        return std::move(thing);
    }

    std::size_t m_most;
    std::size_t m_mostWeight;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::pair<T, std::size_t>> m_things;
    std::size_t m_weight = 0;
    bool m_closed = false;
};

} // namespace attune::sync
