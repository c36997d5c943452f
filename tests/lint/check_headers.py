#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every source begins with its licence and a sentence that says what the file is for.

A .cpp beside a header of its name needs no sentence of its own: the header has said it. A migration
says it in its line “what: …”.
"""

import re

import lint

OWNER = "SPDX-FileCopyrightText: 2026 The Attune authors"
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
MARKS = {".cpp": "//", ".h": "//", ".sql": "--", ".py": "#", ".sh": "#", ".cmake": "#", "": "#"}
SCRIPTS = ("packaging/run", "packaging/test")


def fault(text, mark, needs_sentence=True):
    lines = text.splitlines()
    if lines and lines[0].startswith("#!"):
        lines = lines[1:]
    if [line.strip() for line in lines[:2]] != [f"{mark} {OWNER}", f"{mark} {LICENCE}"]:
        return 1, f"The file does not begin with the two lines “{mark} {OWNER}” and “{mark} {LICENCE}”."
    if not needs_sentence:
        return None
    rest = "\n".join(lines[2:])
    docstring = re.match(r'\s*"""(.*?)"""', rest, re.DOTALL) if mark == "#" else None
    if docstring:
        about = docstring.group(1)
    else:
        about = []
        for line in lines[2:]:
            if not line.startswith(mark):
                break
            about.append(line[len(mark):].strip())
        about = " ".join(about).strip()
    if not re.match(r"(?:what: .{12,}|[“\"'`<]?[A-Z0-9].{12,}[.:?])", about, re.DOTALL):
        return 3, "After the licence comes a sentence, in a comment, that says what the file is for."
    return None


def check(root):
    report = lint.Report()
    sources = [f for f in lint.files(root, suffixes=tuple(s for s in MARKS if s))]
    sources += [f for f in lint.files(root, tops=("packaging",), suffixes=()) if f.as_posix() in SCRIPTS]
    for file in sources:
        report.looked_at += 1
        has_header = file.suffix == ".cpp" and (root / file.with_suffix(".h")).exists()
        found = fault(lint.read(root, file), MARKS[file.suffix], not has_header)
        if found:
            report.add(file, *found)
    return report


if __name__ == "__main__":
    lint.run(check, __doc__)
