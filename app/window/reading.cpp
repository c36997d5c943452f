// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reading.h"

#include <QCoreApplication>

namespace attune::app {

Reading::Reading(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(2);
}

Reading::~Reading()
{
    for (auto &[name, stop] : m_current)
        stop.request_stop();
    m_pool.waitForDone();
}

void Reading::begin(const QString &name, store::Store &store,
    std::function<Show(store::Connection &, const std::stop_token &)> read)
{
    begin(name, [&store, read = std::move(read)](const std::stop_token &stop) -> Show {
        auto reader = store.reader();
        return reader ? read(**reader, stop) : Show();
    });
}

void Reading::begin(const QString &name, std::function<Show(const std::stop_token &)> work)
{
    m_current[name].request_stop();
    m_current[name] = std::stop_source();
    const quint64 number = ++m_numbers[name];
    ++m_running;
    m_pool.start([this, name, number, work = std::move(work), stop = m_current[name].get_token()] {
        Show show = work(stop);
        QMetaObject::invokeMethod(
            this,
            [this, name, number, show = std::move(show)] {
                --m_running;
                if (show && m_numbers[name] == number)
                    show();
            },
            Qt::QueuedConnection);
    });
}

void Reading::settle()
{
    while (m_running > 0) {
        m_pool.waitForDone();
        QCoreApplication::processEvents();
    }
}

} // namespace attune::app
