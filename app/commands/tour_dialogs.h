// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs a tour shows, filled with what a small import would fill them with.
#pragma once

#include "ui/shell/settings.h"

#include <QDialog>

#include <functional>
#include <vector>

namespace attune::app {

struct TourDialog {
    const char *name;
    std::function<QDialog *(QWidget *parent)> make;
};

std::vector<TourDialog> tourDialogs(ui::Settings &settings);

} // namespace attune::app
