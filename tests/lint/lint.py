# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What all lints share: finding the sources, telling C++ code from its comments and texts, reporting.

A lint is a function from the root of a source tree to a Report, so that it can be tried on small
made-up trees. A lint that looked at nothing fails: a moved folder must not turn it off unseen.
"""

import argparse
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

TOP_FOLDERS = ("app", "core", "ui", "resources", "translations", "tests", "packaging")
CPP = (".cpp", ".h")


@dataclass(frozen=True, order=True)
class Finding:
    file: str
    line: int
    sentence: str

    def __str__(self):
        return f"{self.file}:{self.line}: {self.sentence}"


@dataclass
class Report:
    looked_at: int = 0
    findings: list = field(default_factory=list)
    skipped: str = ""  # why the whole lint could not run here

    def add(self, file, line, sentence):
        self.findings.append(Finding(str(file), line, sentence))


def files(root, tops=TOP_FOLDERS, suffixes=CPP):
    """Paths below the given folders (or single files), relative to root, in a fixed order."""
    found = []
    for top in tops:
        start = Path(root) / top
        for path in [start] if start.is_file() else start.rglob("*"):
            inside = path.relative_to(start).parts
            hidden = any(part.startswith(".") or part == "__pycache__" for part in inside)
            if path.is_file() and not hidden and (not suffixes or path.suffix in suffixes):
                found.append(path.relative_to(root))
    return sorted(found)


def read(root, file):
    return (Path(root) / file).read_text(encoding="utf-8", errors="replace")


@dataclass(frozen=True)
class Token:
    kind: str  # comment, string, char, number, word, punct
    text: str  # of a string: what stands between its quotes, escapes undone
    line: int


_TOKEN = re.compile(
    r"""(?P<comment>//[^\n]*|/\*.*?\*/)
      | (?P<raw>(?:u8|u|U|L)?R"(?P<mark>[^\s()\\]{0,16})\((?P<rawtext>.*?)\)(?P=mark)")
      | (?P<string>(?:u8|u|U|L)?"(?P<inside>(?:\\.|[^"\\\n])*)")
      | (?P<char>(?:u8|u|U|L)?'(?:\\.|[^'\\\n])+')
      | (?P<number>\.?\d(?:[eEpP][+-]|'?[\w.])*)
      | (?P<word>[A-Za-z_]\w*)
      | (?P<space>\s+)
      | (?P<punct>::|->|\+\+|\+=|.)""",
    re.VERBOSE | re.DOTALL,
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "0": "\0", '"': '"', "'": "'", "\\": "\\"}


def _unescape(text):
    return re.sub(r"\\(.)", lambda m: _ESCAPES.get(m.group(1), m.group(0)), text, flags=re.DOTALL)


def tokens(text):
    """Tokens of C++ text without white space. Good enough for lints, not for a compiler."""
    result, line = [], 1
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if match.group("raw") is not None:
            result.append(Token("string", match.group("rawtext"), line))
        elif match.group("string") is not None:
            result.append(Token("string", _unescape(match.group("inside")), line))
        elif kind != "space":
            result.append(Token(kind, match.group(0), line))
        line += match.group(0).count("\n")
    return result


def code_tokens(text):
    return [token for token in tokens(text) if token.kind != "comment"]


def strings(text):
    """(line, text) of every string literal; neighbours the compiler joins are joined, includes left out."""
    result, run, start = [], None, 0
    previous = []
    for token in code_tokens(text):
        if token.kind == "string":
            if [t.text for t in previous[-2:]] == ["#", "include"]:
                continue
            if run is None:
                run, start = "", token.line
            run += token.text
        elif run is not None and not (token.kind == "word" and token.text.startswith("_")):
            result.append((start, run))
            run = None
        previous.append(token)
    if run is not None:
        result.append((start, run))
    return result


@dataclass(frozen=True)
class Include:
    line: int
    name: str
    quoted: bool


_INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"([^"\n]+)"|<([^>\n]+)>)', re.MULTILINE)


def includes(text):
    # Comments go first, their line ends stay: a commented-out include is none.
    bare = re.sub(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/',
                  lambda m: m.group(0) if m.group(0).startswith('"') else "\n" * m.group(0).count("\n"),
                  text, flags=re.DOTALL)
    return [Include(bare.count("\n", 0, m.start(1 if m.group(1) else 2)) + 1, m.group(1) or m.group(2),
                    m.group(1) is not None)
            for m in _INCLUDE.finditer(bare)]


def run(check, about):
    """The main of every lint: 0 clean, 1 findings, 77 skipped (ctest is told so)."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--root", type=Path, default=Path(__file__).resolve().parents[2])
    report = check(parser.parse_args().root.resolve())
    if report.skipped:
        print(f"Skipped: {report.skipped}")
        sys.exit(77)
    for finding in sorted(set(report.findings)):
        print(finding)
    if report.looked_at == 0:
        print("This lint found nothing to look at: have its folders moved?")
    print(f"{report.looked_at} looked at, {len(set(report.findings))} found.")
    sys.exit(1 if report.findings or report.looked_at == 0 else 0)
