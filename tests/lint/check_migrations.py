#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A migration that has landed never changes: its hash in migrations.txt is frozen.

Until the first release a line may say “open” instead of a hash: no centre out there has run it yet.
"""

import hashlib
import re
from pathlib import Path

import lint

FROZEN = "tests/lint/migrations.txt"


def check(root):
    report = lint.Report()
    listed = {}
    path = Path(root) / FROZEN
    if not path.exists():
        report.add(FROZEN, 1, "The list of frozen migrations is missing.")
        return report
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        report.looked_at += 1
        if not line.strip() or line.startswith("#"):
            continue
        match = re.fullmatch(r"([0-9a-f]{64}|open)  (\S+)", line)
        if not match:
            report.add(FROZEN, number, "A line is a SHA-256 (or “open”), two blanks and a path.")
        elif match.group(2) in listed:
            report.add(FROZEN, number, f"{match.group(2)} is listed twice.")
        else:
            listed[match.group(2)] = (number, match.group(1))
    numbers = {}
    for file in lint.files(root, tops=("core",), suffixes=(".sql",)):
        if "migrations" not in file.parts:
            continue
        report.looked_at += 1
        name = file.as_posix()
        digest = hashlib.sha256((Path(root) / file).read_bytes()).hexdigest()
        number = re.match(r"(\d{4})_[a-z0-9_]+\.sql$", file.name)
        if not number:
            report.add(name, 1, "A migration is named NNNN_what_it_does.sql.")
        elif (file.parent, number.group(1)) in numbers:
            report.add(name, 1, f"{numbers[file.parent, number.group(1)]} has the same number.")
        else:
            numbers[file.parent, number.group(1)] = file.name
        text = lint.read(root, file)
        for key, form in (("what", r"^-- what: \S.*$"), ("readable from", r"^-- readable from: \d+\.\d+\.\d+$")):
            if not re.search(form, text, re.MULTILINE):
                report.add(name, 1, f"The line “-- {key}: …” is missing: every migration says what it does and which "
                                    "program version may still read the file.")
        if name not in listed:
            report.add(name, 1, f"Not frozen yet. When it lands, add to {FROZEN}:\n{digest}  {name}")
        elif listed[name][1] not in (digest, "open"):
            report.add(name, 1, "A landed migration was changed, but centres have run it as it was. "
                                "Put the change into a new migration.")
    for name, (number, _) in listed.items():
        if not (Path(root) / name).exists():
            report.add(FROZEN, number, f"{name} has landed and may not be removed.")
    return report


if __name__ == "__main__":
    lint.run(check, __doc__)
