#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a language that nobody speaks out of what lupdate collected, for tests of the window.

Each text stands in ⟦ ⟧ and is about a third longer: what shows without brackets was never given to
tr(), what shows without its closing bracket is cut off. Places for values, shortcuts and markup stay.

Usage: pseudo.py COLLECTED.ts ATTUNE_QPS.ts
"""

import math
import re
import sys
import xml.etree.ElementTree as ElementTree

LONGER = 0.35
KEPT = re.compile(r"%L?(?:\d{1,2}|n)|</?[A-Za-z][^<>]*>|&(?:[A-Za-z]+|#\d+);|&&|&\w|\{\w+\}|\s+")
VOWELS = "aeiouäöüAEIOUÄÖÜ"


def pieces(text):
    """(piece, whether it must stay as it is) in order."""
    at = 0
    for match in KEPT.finditer(text):
        if match.start() > at:
            yield text[at:match.start()], False
        yield match.group(0), True
        at = match.end()
    if at < len(text):
        yield text[at:], False


def longer(text):
    """About a third longer by doubled vowels, as languages do it: within words, so that lines still break."""
    parts = list(pieces(text))
    visible = sum(c.isalnum() for piece, kept in parts if not kept for c in piece)
    missing = math.ceil(visible * LONGER)
    vowels = sum(c in VOWELS for piece, kept in parts if not kept for c in piece)
    if not visible:
        return text
    result, seen, added = "", 0, 0
    for piece, kept in parts:
        if kept:
            result += piece
            continue
        for c in piece:
            result += c
            if c in VOWELS:
                seen += 1
                due = missing * seen // vowels  # spread evenly over the text
                result += c.lower() * (due - added)
                added = due
    return result + "~" * (missing - added)


def pseudo(text):
    return f"⟦{longer(text)}⟧"


def translate(tree):
    root = tree.getroot()
    root.set("language", "en")  # two plural forms, as English has them
    for message in root.iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None:
            translation = ElementTree.SubElement(message, "translation")
        translation.attrib.clear()
        translation.text = None
        for child in list(translation):
            translation.remove(child)
        if message.get("numerus") == "yes":
            for _ in range(2):
                ElementTree.SubElement(translation, "numerusform").text = pseudo(source)
        else:
            translation.text = pseudo(source)
    return tree


def main():
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    tree = translate(ElementTree.parse(sys.argv[1]))
    tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)


if __name__ == "__main__":
    main()
