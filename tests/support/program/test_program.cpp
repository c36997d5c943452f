// SPDX-FileCopyrightText: 2026 The Attune authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/program/test_program.h"

#include <cstdio>
#include <map>
#include <string>
#include <string_view>

#ifdef ATTUNE_TESTS_PAINT
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

namespace attune::tests {

namespace {

/// A function, since classes make themselves known before main() in any order.
std::map<std::string, RunTests, std::less<>> &known()
{
    static std::map<std::string, RunTests, std::less<>> classes;
    return classes;
}

int runNamed(std::string_view name, int argc, char **argv)
{
    const auto found = known().find(name);
    if (found == known().end()) {
        std::fprintf(stderr, "There is no test class \"%s\" here.\n", argv[1]);
        return 2;
    }
    argv[1] = argv[0];
    return found->second(argc - 1, argv + 1);
}

int runAll(int argc, char **argv)
{
    int failed = 0;
    for (const auto &[name, run] : known())
        failed += run(argc, argv);
    return failed;
}

} // namespace

TestClass::TestClass(const char *name, RunTests run)
{
    known().emplace(name, run);
}

} // namespace attune::tests

/// Usage: program [CLASS] [OPTION of QtTest …]; without a class all of them run.
int main(int argc, char **argv)
{
    Application application(argc, argv);
    Application::setAttribute(Qt::AA_Use96Dpi, true);
    const bool isNamed = argc > 1 && argv[1][0] != '-';
    return isNamed ? attune::tests::runNamed(argv[1], argc, argv)
                   : attune::tests::runAll(argc, argv);
}
