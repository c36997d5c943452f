// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the words of the pages live for translators.
#pragma once

#include <QCoreApplication>

namespace attune::ui {

class PageWords {
    Q_DECLARE_TR_FUNCTIONS(PageWords)
};

} // namespace attune::ui
