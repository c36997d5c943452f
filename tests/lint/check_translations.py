#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A translation keeps what its source holds, and a language called complete is complete.

Places for values, markup and shortcuts must survive translation. For the languages in COMPLETE, lupdate
must have nothing to change: no text is new, none is left over, none is unfinished.
"""

import os
import re
import shutil
import subprocess
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import lint

# Add a language when its file is complete; from then on a new text brings its translation along.
COMPLETE = ("de", "en")
PLURAL_ONLY = ("en",)


def _marks(text):
    """What must stand in both: places for values, markup, names in braces. The order is free."""
    return sorted(re.findall(r"%L?\d{1,2}|%L?n|</?[A-Za-z][^<>]*>|\{\w+\}", text))


def _shortcuts(text):
    return len(re.findall(r"&(?![A-Za-z]+;|&)\w", text.replace("&&", "")))


def faults(source, translation, plural):
    wanted, found = _marks(source), _marks(translation)
    if plural:  # "one contact" need not repeat the number
        wanted, found = [[m for m in marks if m not in ("%n", "%Ln")] for marks in (wanted, found)]
    if wanted != found:
        yield f"has {' '.join(found) or 'no marks'} where the source has {' '.join(wanted) or 'none'}"
    if _shortcuts(source) != _shortcuts(translation):
        yield "differs from the source in its & shortcut"
    if translation != translation.strip():
        yield "begins or ends with a blank"


def _messages(text):
    """(source, numerus, state, [translations])"""
    for message in ElementTree.fromstring(text).iter("message"):
        translation = message.find("translation")
        forms = [f.text or "" for f in translation.iter("numerusform")] or [translation.text or ""]
        yield message.findtext("source") or "", message.get("numerus") == "yes", translation.get("type", ""), forms


def _contexts_declared(root):
    """Names under which the program asks for texts, besides its classes with Q_OBJECT."""
    declared = set()
    for file in lint.files(root, tops=("ui", "app")):
        declared.update(re.findall(r'Q_DECLARE_TR_FUNCTIONS\((\w+)\)|\btranslate\(\s*"(\w+)"', lint.read(root, file)))
    return {name for pair in declared for name in pair if name}


def _line_of(text, source):
    at = text.find(">" + source.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")[:40])
    return text.count("\n", 0, max(at, 0)) + 1


def fresh(root, language, text, lupdate):
    """The file as lupdate would leave it now, or None and why."""
    sources = [f for f in lint.files(root, tops=("core", "ui", "app"))]
    with tempfile.TemporaryDirectory() as folder:
        listed = Path(folder) / "sources.lst"
        listed.write_text("\n".join([*(str(Path(root) / f) for f in sources), f"-I{root}", ""]), encoding="utf-8")
        copy = Path(folder) / f"attune_{language}.ts"
        copy.write_text(text, encoding="utf-8")
        done = subprocess.run([lupdate, "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en",
                               *(["-pluralonly"] if language in PLURAL_ONLY else []), f"@{listed}",
                               "-target-language", language, "-ts", copy], capture_output=True, text=True, check=False)
        if done.returncode != 0:
            return None, done.stderr.strip()
        return copy.read_text(encoding="utf-8"), ""


def check_complete(report, root, file, text, lupdate):
    language = file.stem.split("_", 1)[1]
    for source, _, state, forms in _messages(text):
        if state or not all(forms):
            report.add(file, _line_of(text, source), f"“{source[:60]}” has no finished translation.")
    new, why = fresh(root, language, text, lupdate)
    if new is None:
        report.add(file, 1, f"lupdate failed: {why}")
        return
    before, after = {m[0] for m in _messages(text)}, {m[0] for m in _messages(new)}
    for source in sorted(after - before):
        report.add(file, 1, f"“{source[:60]}” is missing. Run: cmake --build build/release --target translations_update")
    for source in sorted(before - after):
        report.add(file, _line_of(text, source), f"“{source[:60]}” stands in no source any more. Run the target translations_update.")


def check(root, complete=COMPLETE, lupdate=None):
    report = lint.Report()
    lupdate = lupdate or os.environ.get("LUPDATE") or shutil.which("lupdate") or "/usr/lib/qt6/bin/lupdate"
    present, declared = set(), _contexts_declared(root)
    for file in lint.files(root, tops=("translations",), suffixes=(".ts",)):
        report.looked_at += 1
        text = lint.read(root, file)
        language = file.stem.partition("_")[2]
        present.add(language)
        try:
            messages = list(_messages(text))
        except ElementTree.ParseError as fault:
            report.add(file, fault.position[0], f"This is no well-formed file of translations: {fault}.")
            continue
        for name in re.findall(r"<name>(\w+)</name>", text):
            if name not in declared:  # lupdate could not resolve the class; its texts would never be found
                report.add(file, text.count("\n", 0, text.index(f"<name>{name}</name>")) + 1,
                           f"The program never asks for texts under “{name}”. Give Q_DECLARE_TR_FUNCTIONS the name of its class.")
        for source, plural, state, forms in messages:
            for form in forms:
                for fault in faults(source, form, plural) if form and state != "vanished" else ():
                    report.add(file, _line_of(text, source), f"The translation of “{source[:60]}” {fault}.")
        if language in complete:
            check_complete(report, root, file, text, lupdate)
    for language in complete:
        if language not in present:
            report.add(f"translations/attune_{language}.ts", 1, "This language is called complete but has no file.")
    return report


if __name__ == "__main__":
    lint.run(check, __doc__)
