// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

#include "app/window/scopes.h"
#include "core/access/access.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/thin_progress.h"

namespace attune::app {

facts::Scope Desk::wanted(const ui::Scope &asked) const
{
    return factsScope(asked, *organisation, session.clock().now());
}

bool Desk::mayVisit(std::string_view panel) const
{
    // Of a centre that is only looked at, locked, nothing sealed is shown anyway.
    return !session.isUnlocked() || session.roles().meets(access::visitorsOf(panel));
}

void complainIn(ui::Panel &panel, const Error &error)
{
    panel.progress()->end();
    if (error.fault != Fault::Cancelled)
        panel.banner()->say({ui::Tone::Warning, ui::sentenceFor(error.fault), {},
            QString::fromStdString(error.detail), true});
}

} // namespace attune::app
