// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What came of a job that the worker may drop before its turn.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <functional>
#include <utility>

namespace attune::app {

/// Tells once what came of a job; of one that was dropped before its turn, that it was cancelled.
class Told {
public:
    using Say = std::function<void(const Result<QJsonObject> &)>;

    explicit Told(Say say)
        : m_say(std::move(say))
    {
    }
    ~Told()
    {
        if (m_say)
            m_say({Fault::Cancelled, {}});
    }
    Told(const Told &) = delete;
    Told &operator=(const Told &) = delete;

    void say(const Result<QJsonObject> &report) { std::exchange(m_say, nullptr)(report); }

private:
    Say m_say;
};

} // namespace attune::app
