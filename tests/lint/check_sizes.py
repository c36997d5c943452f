#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A source that grows past one idea fails: 700 lines for a .cpp, 300 for a .h. resources are data and free."""

import lint

MOST_LINES = {".cpp": 700, ".h": 300}


def check(root):
    report = lint.Report()
    for file in lint.files(root, tops=("app", "core", "ui", "tests")):
        report.looked_at += 1
        lines = lint.read(root, file).count("\n")
        most = MOST_LINES[file.suffix]
        if lines > most:
            report.add(file, most + 1, f"{lines} lines; a {file.suffix} has at most {most}. Split it by idea: "
                                       "each part should fit one sentence.")
    return report


if __name__ == "__main__":
    lint.run(check, __doc__)
