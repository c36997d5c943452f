// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/page_lines.h"

#include "app/commands/command.h"

namespace attune::app {

void sayGovernancePage(const ui::PageText &page)
{
    say(page.headline);
    for (const ui::PageTable &table : page.tables) {
        say({});
        say(table.name);
        if (table.rows.empty())
            say(QLatin1String("  ") + table.empty);
        for (const ui::PageRow &row : table.rows)
            say(QLatin1String("  ")
                + (row.state.isEmpty() ? row.texts() : QStringList{row.state} + row.texts())
                      .join(QStringLiteral(" · ")));
    }
}

} // namespace attune::app
