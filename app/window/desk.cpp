// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/desk.h"

#include "app/window/scopes.h"
#include "ui/models/fault_sentence.h"
#include "ui/panels/panel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/thin_progress.h"

namespace attune::app {

facts::Scope Desk::wanted(const ui::Scope &asked) const
{
    return factsScope(asked, *organisation, session.clock().now());
}

void complainIn(ui::Panel &panel, const Error &error)
{
    panel.progress()->end();
    if (error.fault != Fault::Cancelled)
        panel.banner()->say({ui::Tone::Warning, ui::sentenceFor(error.fault), {},
            QString::fromStdString(error.detail), true});
}

} // namespace attune::app
