#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the LINKS of every attune_module() in CMake against layers.txt and against the includes in use.

A link nobody allowed would open a door that the include check cannot see (symbols declared by hand); an
include that is not linked works only while somebody else happens to link it.
"""

import re
from pathlib import Path, PurePosixPath

import check_layers
import lint

LISTS = ("core/CMakeLists.txt", "ui/CMakeLists.txt", "app/CMakeLists.txt", "tests/CMakeLists.txt")
CORE_QT_TARGETS = ("Qt6::Core", "Qt6::Network")


def target_name(folder):
    return folder.replace("/", "_")


def modules(root, report):
    """{folder: (file, line, [links])} of every attune_module call."""
    found = {}
    for name in LISTS:
        path = Path(root) / name
        if not path.exists():
            continue
        text = re.sub(r"#[^\n]*", "", path.read_text(encoding="utf-8"))
        for match in re.finditer(r"\battune_module\s*\(([^)]*)\)", text):
            words = match.group(1).split()
            line = text.count("\n", 0, match.start()) + 1
            if not words:
                report.add(name, line, "attune_module needs the folder it builds.")
                continue
            links = words[words.index("LINKS") + 1:] if "LINKS" in words else []
            if words[0] in found:
                report.add(name, line, f"{words[0]} is built twice.")
            found[words[0]] = (name, line, links)
    return found


def used_edges(root):
    """{folder: {included folder: first place}} as the sources have it today."""
    edges = {}
    for file in lint.files(root, tops=("core", "ui")):
        folder = PurePosixPath(file).parent.as_posix()
        for include in lint.includes(lint.read(root, file)):
            target = PurePosixPath(include.name).parent.as_posix()
            if include.quoted and target != folder and (Path(root) / include.name).is_file():
                edges.setdefault(folder, {}).setdefault(target, f"{file}:{include.line}")
    return edges


def check(root):
    report = lint.Report()
    layers = check_layers.read_layers(root, report)
    found = modules(root, report)
    folder_of = {target_name(folder): folder for folder in found}

    def reached(folder):
        seen, todo = set(), [folder]
        while todo:
            for link in found.get(todo.pop(), ("", 0, []))[2]:
                if link in folder_of and folder_of[link] not in seen:
                    seen.add(folder_of[link])
                    todo.append(folder_of[link])
        return seen

    used = used_edges(root)
    for folder, (file, line, links) in found.items():
        report.looked_at += 1
        if not (Path(root) / folder).is_dir():
            report.add(file, line, f"{folder} is built but there is no such folder.")
        for link in links:
            other = folder_of.get(link)
            if other is None and re.match(r"(app|core|ui|tests)_\w+$", link):
                report.add(file, line, f"{folder} links {link}, which no attune_module() of ours makes. Is it misspelt?")
            elif other and not check_layers.may_include(layers, folder, other):
                report.add(file, line, f"{folder} links {link}, but {check_layers.LAYERS} does not allow the edge "
                                       f"to {other}. Drop the link, or add the edge and say why.")
            if link.startswith("Qt6::"):
                if folder in check_layers.WITHOUT_QT:
                    report.add(file, line, f"{folder} is pure C++20 and may not link {link}.")
                elif folder.startswith("core/") and link not in CORE_QT_TARGETS:
                    report.add(file, line, f"{folder} links {link}; core may link {' and '.join(CORE_QT_TARGETS)} only.")
        available = reached(folder)
        for other, place in used.get(folder, {}).items():
            if other in found and other not in available:
                report.add(file, line, f"{folder} includes {other} ({place}) but does not link {target_name(other)}. "
                                       "Add it to LINKS.")
    built = set(found)
    for folder in sorted({PurePosixPath(f).parent.as_posix() for f in lint.files(root, tops=("core", "ui"), suffixes=(".cpp",))}):
        if folder not in built:
            report.add(f"{folder.split('/')[0]}/CMakeLists.txt", 1,
                       f"{folder} has sources but no attune_module({folder} …) builds them.")
    return report


if __name__ == "__main__":
    lint.run(check, __doc__)
