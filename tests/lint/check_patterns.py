#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Things that may not stand in certain folders: colours, SQL, waiting, machine paths, unfinished work.

Each rule says where it holds, in what kind of text it looks, and what to do instead.
"""

import re
from dataclasses import dataclass

import lint

TOP_FILES = ("README.md", "CONTRIBUTING.md", "CMakeLists.txt", "CMakePresets.json", ".ci", ".clang-tidy", ".gitignore")
SOURCES = ("app", "core", "ui", "tests")


@dataclass(frozen=True)
class Rule:
    tops: tuple
    kind: str  # code: names and numbers without comments and texts; strings: literals; all: the file as it is
    pattern: str
    sentence: str
    free: tuple = ()  # folders in which the rule does not hold
    suffixes: tuple = lint.CPP


_COLOUR = "Colours live in ui/theme alone, so that light, dark and high contrast stay right. Ask the theme for a role."
_SQL = "SQL lives in core alone. Ask the area for a snapshot, or give it a command."

RULES = (
    Rule(("app", "core", "ui"), "strings", r"#(?:[0-9A-Fa-f]{8}|[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})(?![\w])", _COLOUR, ("ui/theme",)),
    Rule(("app", "core", "ui"), "strings", r"\brgba?\s*\(", _COLOUR, ("ui/theme",)),
    Rule(("app", "core", "ui"), "code",
         r"\bQt :: (?:(?:dark|light)?(?:[rR]ed|[gG]reen|[bB]lue|[cC]yan|[mM]agenta|[yY]ellow|[gG]ray)|black|white)\b",
         _COLOUR, ("ui/theme",)),
    Rule(("app", "core", "ui"), "code",
         r"\bq[Rr]gba? \( [\d.]|\bQColor (?:\w+ )?[({] (?:\d|\"|u \")|\bQColor :: from(?:Rgb|Rgba|Hsl|Hsv|String)F? \( [\d.\"]"
         r"|\bQColorConstants ::|\bsetNamedColor \( \"",
         _COLOUR, ("ui/theme",)),
    Rule(("app", "ui"), "strings",
         r"\b(?:SELECT\s[^\"]*\sFROM|INSERT\s+(?:OR\s+\w+\s+)?INTO|UPDATE\s+\w+\s+SET|DELETE\s+FROM|PRAGMA\s+\w+"
         r"|(?:CREATE|DROP|ALTER)\s+(?:VIRTUAL\s+|TEMP\s+|UNIQUE\s+)?(?:TABLE|INDEX|VIEW|TRIGGER)|ATTACH\s+DATABASE"
         r"|BEGIN\s+IMMEDIATE)\b|\b(?:insert into|delete from|select \* from)\b", _SQL),
    Rule(("app", "ui"), "code", r"# include <(?:sqlite3\.h|SQLiteCpp/|QtSql|QSql)", _SQL),
    Rule(("app", "core", "ui"), "code", r"\bTranscriptReader\b",
         "What was said in a contact opens through core/facts/words.h, which asks whether that is lawful now.",
         ("core/facts", "core/scoring", "core/interactions", "core/empathy_index")),
    Rule(("tests",), "code", r"\b(?:qWait|qSleep|sleep_for|sleep_until|usleep|nanosleep|msleep)\b|\bQThread :: sleep\b",
         "A test never waits for time. Use QTRY_VERIFY, a QSignalSpy or a clock of its own.", ("tests/bench",)),
    Rule(SOURCES, "code",
         r"\branges :: (?:unique|remove|remove_if|partition|stable_partition|equal_range|search|rotate|find_end|subrange)\b"
         r"|\bstd :: views ::",
         "The clang of Debian 12 (presets fuzz and tidy) cannot compile subranges. Use the algorithm on two iterators."),
    Rule(SOURCES, "all", r"\b(?:TO" r"DO|FIX" r"ME|XX" r"X)\b",
         "Unfinished work does not land. Finish it, or put it into an issue.", suffixes=(".cpp", ".h", ".sql", ".py", ".txt", ".cmake", ".sh")),
    Rule(lint.TOP_FOLDERS + TOP_FILES, "all", r"(?<![\w./~-])/(?:wo" r"rk|ro" r"ot|Us" r"ers)/[\w.]|/bash_jo" r"bs|(?<![\w./-])/home/(?!you/)\w",
         "A path of one machine. Make it relative, or take it from the environment.", suffixes=()),
)
BINARY = {".png", ".ico", ".ttf", ".otf", ".wav", ".flac", ".ogg", ".opus", ".mp3", ".zst", ".zip", ".gz", ".db", ".qm"}


def _flat_code(text):
    """Code with one blank between tokens, line by line; texts become \"\" so that calls with one are still seen."""
    lines = {}
    for token in lint.code_tokens(text):
        lines.setdefault(token.line, []).append('""' if token.kind == "string" else token.text)
    for include in lint.includes(text):
        if not include.quoted:
            lines[include.line] = [f"# include <{include.name}>"]
    return [(line, " ".join(words)) for line, words in lines.items()]


def _texts(kind, text):
    if kind == "strings":
        return lint.strings(text)
    if kind == "code":
        return _flat_code(text)
    return list(enumerate(text.splitlines(), 1))


def _rules_by_file(root):
    """{file: its rules}, so that each file is read and taken apart once."""
    found = {}
    for rule in RULES:
        for file in lint.files(root, tops=rule.tops, suffixes=rule.suffixes):
            free = any(file.as_posix().startswith(f"{folder}/") for folder in rule.free)
            if file.suffix not in BINARY and not free:
                found.setdefault(file, []).append(rule)
    return found


def check(root):
    report = lint.Report()
    for file, rules in _rules_by_file(root).items():
        report.looked_at += 1
        text = lint.read(root, file)
        taken_apart = {kind: _texts(kind, text) for kind in {rule.kind for rule in rules}}
        for rule in rules:
            for line, part in taken_apart[rule.kind]:
                match = re.search(rule.pattern, part)
                if match:
                    report.add(file, line, f"“{match.group(0).strip()}”: {rule.sentence}")
    return report


if __name__ == "__main__":
    lint.run(check, __doc__)
