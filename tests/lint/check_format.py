#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every C++ source is laid out as .clang-format says; `clang-format -i FILE` mends it."""

import re
import shutil
import subprocess

import lint


def check(root, tool="clang-format"):
    report = lint.Report()
    if shutil.which(tool) is None:
        report.skipped = f"{tool} is not installed; packaging/test installs it."
        return report
    sources = [f.as_posix() for f in lint.files(root, tops=("app", "core", "ui", "tests"))]
    report.looked_at = len(sources)
    if not (root / ".clang-format").exists():
        report.add(".clang-format", 1, "The style is missing, so clang-format would hold the sources to another.")
        return report
    for start in range(0, len(sources), 50):
        done = subprocess.run([tool, "--dry-run", "-Werror", "--style=file", *sources[start:start + 50]],
                              cwd=root, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            continue
        places = re.findall(r"^(\S+?):(\d+):\d+: (?:error|warning)", done.stderr, re.MULTILINE)
        for file in sorted({file for file, _ in places}):
            report.add(file, int(next(line for name, line in places if name == file)),
                       f"Not laid out by the style from this line on. Run: clang-format -i {file}")
        if not places:
            report.add(sources[start], 1, f"{tool} failed: {done.stderr.strip()[:400]}")
    return report


if __name__ == "__main__":
    lint.run(check, __doc__)
