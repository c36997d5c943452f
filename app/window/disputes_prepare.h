// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a step of a dispute begins: what its dialog shows is read away from the window's thread.
#pragma once

#include "app/session/governance_office.h"
#include "app/window/disputes_wiring.h"

#include <memory>
#include <utility>

namespace attune::app {

template <typename T>
void DisputesWiring::prepare(const QString &name,
    std::function<Result<T>(disputes::Service &, store::Connection &)> read,
    std::function<void(const T &)> show)
{
    m_desk.reading.begin(name, m_desk.session.facts(),
        [this, read = std::move(read), show = std::move(show)](
            store::Connection &facts, const std::stop_token &) -> Reading::Show {
            const auto office = officeOf(m_desk.session);
            if (!office)
                return {};
            disputes::Service service(*office);
            auto found = read(service, facts);
            if (!found)
                return [this, error = found.error()] {
                    complainIn(here(), error);
                };
            return [show, shared = std::make_shared<const T>(std::move(*found))] {
                show(*shared);
            };
        });
}

} // namespace attune::app
