#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every command and every option of the command line stands in the man page and in the completion."""

import re

import lint

MANUAL = "packaging/attune.1"
COMPLETION = "packaging/completions/attune.bash"

_COMMAND = re.compile(r'\bCommand\{\s*"([a-z]+)"')
_OPTION = re.compile(r'\{\s*QStringLiteral\("([a-z][a-z-]+)"\),\s*\w+::tr\(')


def _read(root, name, report):
    if not (root / name).exists():
        report.add(name, 1, "The file is missing, so nothing can be held against it.")
        return ""
    return lint.read(root, name)


def check(root):
    report = lint.Report()
    manual, completion = _read(root, MANUAL, report), _read(root, COMPLETION, report)
    for file in lint.files(root, tops=("app",), suffixes=(".cpp",)):
        text = lint.read(root, file)
        report.looked_at += 1
        for what, pattern, described, completed in (
                ("command", _COMMAND, r"^\.It Cm {}\b", r"(?<![\w-]){}(?![\w-])"),
                ("option", _OPTION, r"\bFl -{}(?![\w-])", r"(?<![\w-])--{}(?![\w-])")):
            for match in pattern.finditer(text):
                name, line = match.group(1), text.count("\n", 0, match.start()) + 1
                if not re.search(described.format(name), manual, re.MULTILINE):
                    report.add(file, line, f"The {what} {name} is not in {MANUAL}. Say there what it does.")
                if not re.search(completed.format(name), completion):
                    report.add(file, line, f"The {what} {name} is not in {COMPLETION}. Add it there.")
    return report


if __name__ == "__main__":
    lint.run(check, __doc__)
