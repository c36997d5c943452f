// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a test of widgets stands on: the program's theme, and numbers and dates as in English of the
// United Kingdom.
#pragma once

#include "ui/theme/theme.h"

#include <QLocale>
#include <QObject>

namespace attune::tests {

class ThemedTest : public QObject {
protected:
    ThemedTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    ui::Theme m_theme;
};

} // namespace attune::tests
