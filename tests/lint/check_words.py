#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Nothing may be named that the law, and the promise built on it, forbid: see words.txt with its reasons."""

import json
import re
from pathlib import Path

import check_text
import lint

WORDS = "tests/lint/words.txt"


def read_words(root, report):
    """{"names": [(pattern, reason)], "texts": […]}"""
    words = {"names": [], "texts": []}
    path = Path(root) / WORDS
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
    for number, line in enumerate(lines, 1):
        if not line.strip() or line.startswith("#"):
            continue
        if line.startswith(" "):
            continue
        where, colon, pattern = line.partition(": ")
        reason = lines[number].strip() if number < len(lines) and lines[number].startswith(" ") else ""
        if where not in words or not colon or not reason:
            report.add(WORDS, number, "Each rule is “names: pattern” or “texts: pattern” with its reason indented below.")
            continue
        words[where].append((re.compile(pattern, re.IGNORECASE if where == "texts" else 0), reason))
    for where, rules in words.items():
        if not rules:
            report.add(WORDS, 1, f"There is no rule for {where}, so nothing would be found.")
    return words


def snake(name):
    name = re.sub(r"^(?:m_|k(?=[A-Z]))", "", name)
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()


def _names(text, suffix):
    if suffix == ".sql":
        bare = re.sub(r"--[^\n]*|/\*.*?\*/", lambda m: "\n" * m.group(0).count("\n"), text, flags=re.DOTALL)
        found = ((bare.count("\n", 0, m.start()) + 1, m.group(0)) for m in re.finditer(r"[A-Za-z_]\w*", bare))
    else:
        found = ((t.line, t.text) for t in lint.code_tokens(text) if t.kind == "word")
    return found


def _json_texts(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _json_texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _json_texts(inner)


def _texts(root, file):
    text = lint.read(root, file)
    if file.suffix in lint.CPP:
        return [(call.line, call.text() or "") for call in check_text.calls(text)]
    if file.suffix == ".ts":
        return [(text.count("\n", 0, m.start()) + 1, m.group(1).replace("&apos;", "'"))
                for m in re.finditer(r"<(?:translation|numerusform)[^>]*>([^<]*)<", text)]
    try:
        return [(1, inner) for inner in _json_texts(json.loads(text))]
    except ValueError:
        return [(1, text)]


def _hold(report, file, found, rules):
    for line, text in found:
        for pattern, reason in rules:
            match = pattern.search(text)
            if match:
                report.add(file, line, f"“{text if len(text) < 80 else match.group(0)}”: {reason}")


def check(root):
    report = lint.Report()
    words = read_words(root, report)
    for file in lint.files(root, tops=("app", "core", "ui"), suffixes=(".cpp", ".h", ".sql")):
        report.looked_at += 1
        found = ((line, snake(name)) for line, name in _names(lint.read(root, file), file.suffix))
        _hold(report, file, found, words["names"])
    read = lint.files(root, tops=("app", "ui", "core")) + lint.files(root, tops=("translations",), suffixes=(".ts",)) \
        + [f for f in lint.files(root, tops=("resources",), suffixes=(".json",)) if "forms" in f.parts]
    for file in read:
        _hold(report, file, _texts(root, file), words["texts"])
    return report


if __name__ == "__main__":
    lint.run(check, __doc__)
