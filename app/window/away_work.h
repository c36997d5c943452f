// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Work on a thread of its own before there is a centre whose worker could do it.
#pragma once

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>
#include <type_traits>

namespace attune::app {

/// What such work may say of itself, and hears.
struct Away {
    std::function<void(const QString &what, std::optional<double> share)> tell;
    std::stop_token stop;
};

/// One piece at a time; ends with this object.
class AwayWork : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// `work` is called with Away on another thread, `then` with what came of it on the thread of
    /// this object, whether it was stopped or not. What is under way is stopped and waited for.
    template <typename Work, typename Then>
    void start(Work work, Then then)
    {
        m_thread = std::jthread([this, work = std::move(work), then = std::move(then)](
                                    const std::stop_token &stop) mutable {
            const Away away{[this](const QString &what, std::optional<double> share) {
                                Q_EMIT told(what, share);
                            },
                stop};
            using Outcome = std::invoke_result_t<Work &, const Away &>;
            const auto outcome = std::make_shared<Outcome>(work(away));
            QMetaObject::invokeMethod(
                this, [outcome, then]() mutable { then(std::move(*outcome)); },
                Qt::QueuedConnection);
        });
    }
    void stop() { m_thread.request_stop(); }

Q_SIGNALS:
    /// From the thread of the work; a share from 0 to 1, nothing while it is not known.
    void told(const QString &what, std::optional<double> share);

private:
    std::jthread m_thread;
};

} // namespace attune::app
