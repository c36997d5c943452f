#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Text for people is whole, so that it can be translated: the rules of tr().

A blank at either end or a glued-on part shows that a sentence was cut into pieces, which no other
language can put together in its own order.
"""

from dataclasses import dataclass

import lint

# Which argument is the text, and which the count of %n.
CALLS = {"tr": (0, 2), "translate": (1, 3), "QT_TR_NOOP": (0, None), "QT_TRANSLATE_NOOP": (1, None),
         "QT_TR_N_NOOP": (0, None), "QT_TRANSLATE_N_NOOP": (1, None)}

# Contexts whose texts stand as QT_TRANSLATE_NOOP with what they belong to: core declares, the window translates.
MARKED = ("Kind",)


@dataclass(frozen=True)
class Call:
    name: str
    line: int
    arguments: tuple  # of tuples of tokens
    before: str  # the token before the whole expression
    after: str  # the token after it and after every .call() that follows

    def text(self):
        """The literal text, or None if it is computed."""
        at = CALLS[self.name][0]
        if at >= len(self.arguments):
            return None
        words = [t for t in self.arguments[at] if not (t.kind == "word" and t.text.startswith("_"))]
        if not words or any(t.kind != "string" for t in words):
            return None
        return "".join(t.text for t in words)


def _closing(code, opening):
    depth = 0
    for at in range(opening, len(code)):
        if code[at].kind == "punct":
            depth += (code[at].text in "([{") - (code[at].text in ")]}")
            if depth == 0:
                return at
    return len(code) - 1


def _split(code, opening, closing):
    arguments, current, depth = [], [], 0
    for token in code[opening + 1:closing]:
        if token.kind == "punct":
            depth += (token.text in "([{") - (token.text in ")]}")
            if token.text == "," and depth == 0:
                arguments.append(tuple(current))
                current = []
                continue
        current.append(token)
    if current or arguments:
        arguments.append(tuple(current))
    return tuple(arguments)


def calls(text):
    code = lint.code_tokens(text)
    found = []
    for at, token in enumerate(code[:-1]):
        if token.kind != "word" or token.text not in CALLS or code[at + 1].text != "(":
            continue
        begin = at
        while begin >= 2 and code[begin - 1].text in ("::", ".", "->") and code[begin - 2].kind == "word":
            begin -= 2
        before = code[begin - 1] if begin else None
        if before is not None and before.kind == "word" and before.text not in ("return", "case", "else", "co_return"):
            continue  # a declaration: QString tr(const char *)
        end = _closing(code, at + 1)
        arguments = _split(code, at + 1, end)
        if token.text == "translate" and not any(t.kind == "string" for argument in arguments for t in argument):
            continue  # QPainter::translate moves the origin
        after = end + 1
        while after + 2 < len(code) and code[after].text in (".", "->") and code[after + 2].text == "(":
            after = _closing(code, after + 2) + 1
        found.append(Call(token.text, token.line, arguments, before.text if before else "",
                          code[after].text if after < len(code) else ""))
    return found


def faults(call):
    glued = any(t.text == "+" and t.kind == "punct" for t in (call.arguments[CALLS[call.name][0]]
                if len(call.arguments) > CALLS[call.name][0] else ()))
    if glued:
        yield "A text is glued with + inside the call. Write one whole text with %1 and fill it with arg()."
        return
    text = call.text()
    if text is None and call.name == "translate" and any(t.text.strip('"') in MARKED for t in call.arguments[0]):
        return
    if text is None:
        yield "The text is not a literal, so it cannot be collected for translation. Write it here, whole."
        return
    if not text.strip():
        yield "There is nothing to translate."
        return
    if text != text.strip():
        yield f"“{text}” begins or ends with a blank. Let the layout make the distance, or write the whole sentence."
    if "+" in (call.before, call.after) or call.after == "%":
        yield f"“{text}” is glued with {'+' if call.after != '%' else '%'}. Other languages order words differently: use one text with %1."
    count = CALLS[call.name][1]
    if "%n" in text and count is not None and len(call.arguments) <= count:
        yield f"“{text}” counts with %n but is given no number. Pass it as the last argument."


def check(root):
    report = lint.Report()
    for file in lint.files(root, tops=("app", "core", "ui")):
        report.looked_at += 1
        for call in calls(lint.read(root, file)):
            for fault in faults(call):
                report.add(file, call.line, fault)
    return report


if __name__ == "__main__":
    lint.run(check, __doc__)
