// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/list.h"

#include "app/commands/command.h"

#include <algorithm>
#include <array>

namespace attune::app {

namespace {

const std::array kCommands{
    Command{"verify",
        [] { return CommandText::tr("check that what is stored is what was written"); },
        &runVerify},
};

} // namespace

std::span<const Command> commands()
{
    return kCommands;
}

const Command *commandNamed(const QString &name)
{
    const auto found = std::ranges::find_if(
        kCommands, [&](const Command &command) { return name == QLatin1String(command.name); });
    return found == kCommands.end() ? nullptr : &*found;
}

} // namespace attune::app
