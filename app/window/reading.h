// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reads snapshots away from the window's thread and drops what is no longer wanted.
#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <map>
#include <stop_token>

namespace attune::app {

/// Each reading has a name; a newer one of the same name stops the older and takes its place.
class Reading : public QObject {
    Q_OBJECT

public:
    explicit Reading(QObject *parent = nullptr);
    ~Reading() override;

    /// What a reading returns is run on the window's thread, unless a newer one of its name was
    /// asked for meanwhile.
    using Show = std::function<void()>;
    void begin(const QString &name, store::Store &store,
        std::function<Show(store::Connection &, const std::stop_token &)> read);
    /// For work that brings its own connections.
    void begin(const QString &name, std::function<Show(const std::stop_token &)> work);
    /// Until nothing is read any more and everything is shown; for tours and tests.
    void settle();

private:
    QThreadPool m_pool;
    std::map<QString, std::stop_source> m_current;
    std::map<QString, quint64> m_numbers;
    int m_running = 0;
};

} // namespace attune::app
