// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A warning nobody expected fails the test that caused it.
#pragma once

namespace attune::tests {

/// Install once in initTestCase(): every qWarning or qCritical that is not announced with
/// QTest::ignoreMessage fails the running test.
void failOnUnexpectedWarnings();

} // namespace attune::tests
