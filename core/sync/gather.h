// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Holds back what belongs together until it is complete, within a bound: beyond it the oldest go
// first.
#pragma once

#include <cstddef>
#include <functional>
#include <list>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace attune::sync {

template <typename Value>
class Gather {
public:
    using Give = std::function<void(const std::string &key, Value &&value)>;

    Gather(std::size_t budget, Give give)
        : m_budget(budget)
        , m_give(std::move(give))
    {
    }

    /// Null when that key had to be given away already.
    Value *find(const std::string &key)
    {
        const auto known = m_held.find(key);
        if (known != m_held.end())
            return &known->second->value;
        if (m_gone.contains(std::hash<std::string>{}(key)))
            return nullptr;
        m_order.push_back({key, {}, 0});
        m_held.emplace(key, std::prev(m_order.end()));
        return &m_order.back().value;
    }

    /// What was found under `key` takes so many bytes more.
    void grew(const std::string &key, std::size_t bytes)
    {
        const auto known = m_held.find(key);
        if (known != m_held.end())
            known->second->bytes += bytes;
        m_bytes += bytes;
        while (m_bytes > m_budget && !m_order.empty()) {
            m_gone.insert(std::hash<std::string>{}(m_order.front().key));
            giveFirst();
        }
    }

    void giveAll()
    {
        while (!m_order.empty())
            giveFirst();
    }

    bool empty() const { return m_order.empty(); }

private:
    struct Held {
        std::string key;
        Value value;
        std::size_t bytes = 0;
    };

    void giveFirst()
    {
        Held first = std::move(m_order.front());
        m_order.pop_front();
        m_held.erase(first.key);
        m_bytes -= first.bytes;
        m_give(first.key, std::move(first.value));
    }

    std::size_t m_budget;
    Give m_give;
    std::list<Held> m_order;
    std::unordered_map<std::string, typename std::list<Held>::iterator> m_held;
    std::unordered_set<std::size_t> m_gone;
    std::size_t m_bytes = 0;
};

} // namespace attune::sync
