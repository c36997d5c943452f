// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/strict_messages.h"

#include <QRegularExpression>
#include <QTest>

namespace attune::tests {

void failOnUnexpectedWarnings()
{
    // What the platform without a display cannot do is no fault of ours.
    QTest::failOnWarning(
        QRegularExpression(QStringLiteral("^(?!This plugin does not support ).*")));
}

} // namespace attune::tests
