// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A test program holds every test class of its folder; ctest calls it once for each of them.
#pragma once

#include <QTest>

namespace attune::tests {

/// A text as tests write it.
inline QString s(const char *text)
{
    return QString::fromUtf8(text);
}

using RunTests = int (*)(int argc, char **argv);

/// Makes a class known to the program's main().
struct TestClass {
    TestClass(const char *name, RunTests run);
};

} // namespace attune::tests

/// Stands below each test class, where QTEST_MAIN would: `program Class [OPTION of QtTest …]` runs
/// it.
#define ATTUNE_TEST(Class)                                                                         \
    static const attune::tests::TestClass known##Class(#Class, [](int argc, char **argv) {         \
        Class test;                                                                                \
        return QTest::qExec(&test, argc, argv);                                                    \
    });
