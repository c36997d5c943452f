// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the button of a page to a command: opens the form and hands over what was signed in it.
#pragma once

#include "ui/panels/governance/page_text.h"
#include "ui/widgets/file_question.h"

#include <functional>

class QWidget;

namespace attune::ui {

/// How a file is asked for; nothing is heard when none was chosen.
using ChooseFile = std::function<void(
    QWidget *over, const QString &title, const QString &kinds, const Chosen &next)>;

struct ActContext {
    std::shared_ptr<const governance::Snapshot> snapshot; ///< what was on screen
    bool masked = false;
    QWidget *parent = nullptr;
    std::function<void(const governance::Command &)> decided;
    std::function<void(const QString &)> complain;
    ChooseFile chooseFile;

    PageContext page() const { return {*snapshot, masked}; }
};

/// Nothing happens for an action nobody knows.
void act(const QString &id, int key, const ActContext &context);

} // namespace attune::ui
