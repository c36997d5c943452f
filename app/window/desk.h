// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the wiring of every area shares: the opened centre, what the window is narrowed to, and
// readings for its panels.
#pragma once

#include "app/session/session.h"
#include "app/window/reading.h"
#include "core/facts/organisation.h"
#include "core/governance/access_log.h"
#include "core/scoring/scoring.h"
#include "ui/panels/scope.h"

#include <memory>

namespace attune::ui {
class MainWindow;
class Panel;
class Settings;
struct Closure;
}

namespace attune::app {

struct Desk {
    /// `settings` and `window` must outlive it.
    Desk(Session opened, scoring::Scorers loaded, ui::Settings &ofPerson, ui::MainWindow &frame)
        : session(std::move(opened))
        , scorers(std::move(loaded))
        , settings(ofPerson)
        , window(frame)
    {
        openAccessLog();
    }

    facts::ReadContext context() { return {session.vault(), session.clock().now()}; }
    facts::Scope wanted(const ui::Scope &asked) const;
    /// Why a panel shows nothing to who is signed in; nullopt: it is open. On any thread.
    std::optional<ui::Closure> closureOf(const ui::Panel &panel);
    /// On a reading's thread: reads for a panel only what may be shown in it now, and closes or
    /// opens it.
    Reading::Show admitted(ui::Panel &panel, const std::function<Reading::Show()> &read);
    /// Whether who is signed in could sign anything here now: not where it is only read, nor on a
    /// workstation that must not write. Reads: not on the window's thread.
    bool mayDecide();
    /// Whether nobody has settled yet if a works agreement applies.
    bool isAgreementOpen();
    /// Writes down who opened a contact, where that can be written.
    void logOpened(store::Connection &facts, LegKey leg);

    Session session;
    std::unique_ptr<governance::AccessLog> accessLog; ///< nullptr where nothing can be written
    scoring::Scorers scorers;
    ui::Settings &settings;
    ui::MainWindow &window;
    std::shared_ptr<const facts::Organisation> organisation =
        std::make_shared<facts::Organisation>();
    ui::Scope scope;
    Reading reading; ///< last: its threads use what stands above

private:
    void openAccessLog();
};

/// Over the panel, unless it was only cancelled.
void complainIn(ui::Panel &panel, const Error &error);

} // namespace attune::app
