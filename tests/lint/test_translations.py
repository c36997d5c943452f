# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the check of translations and the pseudo-language on made-up texts."""

import os
import shutil
import sys
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import check_translations
from trees import TreeTest

sys.path.insert(0, str(Path(__file__).parents[2] / "translations"))
import pseudo  # noqa: E402

LUPDATE = os.environ.get("LUPDATE") or shutil.which("lupdate") or shutil.which("lupdate", path="/usr/lib/qt6/bin")


def ts(*messages, language="de"):
    body = "".join(f"<message>\n<source>{s}</source>\n<translation{a}>{t}</translation></message>\n" for s, t, a in messages)
    return f'<?xml version="1.0"?>\n<TS version="2.1" language="{language}">\n<context><name>Panel</name>\n{body}</context></TS>\n'


class Translations(TreeTest):
    def check(self, *messages, source="", **more):
        root = self.tree({"translations/attune_de.ts": ts(*messages),
                          "ui/shell/a.cpp": f"#include <QObject>\nclass Panel {{ Q_DECLARE_TR_FUNCTIONS(Panel)\nvoid f() {{ {source} }} }};\n"})
        return check_translations.check(root, **{"complete": (), **more})

    def test_faithful_translations_are_fine(self):
        self.assertClean(self.check(("Open &amp;centre", "Zentrum ö&amp;ffnen", ""), ("%1 of %2", "%2, davon %1", ""),
                                    ("Not yet", "", ' type="unfinished"')))

    def test_what_got_lost_is_found(self):
        for source, translation, part in (("%1 rows", "Zeilen", "where the source has %1"), ("&lt;b&gt;x&lt;/b&gt;", "x", "where the source has"),
                                          ("&amp;Open", "Öffnen", "shortcut"), ("Open", "Öffnen ", "blank"), ("a", "b %1", "has %1")):
            with self.subTest(source):
                self.assertFinds(self.check((source, translation, "")), "translations/attune_de.ts:5", part)

    def test_texts_under_a_name_nobody_asks_for_fail(self):
        root = self.tree({"translations/attune_de.ts": ts(("Open", "Öffnen", "")), "ui/shell/a.cpp": "class Panel { Q_DECLARE_TR_FUNCTIONS(Other) };"})
        self.assertFinds(check_translations.check(root), "translations/attune_de.ts:3", "never asks for texts under “Panel”")

    def test_a_broken_file_fails(self):
        root = self.tree({"translations/attune_de.ts": "<TS>\n<oops"})
        self.assertFinds(check_translations.check(root), "translations/attune_de.ts:2", "well-formed")

    def test_a_language_called_complete_must_be_there(self):
        self.assertTrue(check_translations.check(self.tree({"translations/attune_de.ts": ts()}), complete=("fr",), lupdate="true").findings)

    @unittest.skipUnless(LUPDATE, "lupdate is not installed")
    def test_a_complete_language_misses_nothing_and_keeps_nothing(self):
        def complete(*messages):
            return self.check(*messages, source='tr("Open");', complete=("de",), lupdate=LUPDATE)
        self.assertClean(complete(("Open", "Öffnen", "")))
        self.assertFinds(complete(), "translations/attune_de.ts:1", "“Open” is missing")
        self.assertFinds(complete(("Open", "Öffnen", ""), ("Old", "Alt", "")), "translations/attune_de.ts:8", "stands in no source")
        self.assertFinds(complete(("Open", "", ' type="unfinished"')), "translations/attune_de.ts:5", "no finished translation")


class Pseudo(unittest.TestCase):
    def test_brackets_and_a_third_more(self):
        for text in ("Open", "Import a file", "The customer became calmer towards the end", "hmm", "OK", "x"):
            with self.subTest(text):
                made = pseudo.pseudo(text)
                self.assertTrue(made.startswith("⟦") and made.endswith("⟧"))
                self.assertGreaterEqual(len(made) - 2, len(text) + 0.34 * len(text.replace(" ", "")))
                self.assertLessEqual(len(made) - 2, 1.35 * len(text) + 1)

    def test_values_shortcuts_and_markup_stay(self):
        text = 'Save &as <a href="%1">%L2</a> && %n of {contact_id} &amp;\nend'
        for part in ("%1", "%L2", "%n", "&a", "&&", '<a href="%1">', "</a>", "{contact_id}", "&amp;", "\n"):
            with self.subTest(part):
                self.assertEqual(text.count(part), pseudo.pseudo(text).count(part))

    def test_nothing_but_a_value_only_gets_brackets(self):
        self.assertEqual("⟦%1⟧", pseudo.pseudo("%1"))
        self.assertEqual("⟦%1: %2 · %3⟧", pseudo.pseudo("%1: %2 · %3"))

    def test_plural_texts_get_two_forms_and_nothing_stays_unfinished(self):
        tree = ElementTree.ElementTree(ElementTree.fromstring(
            '<TS><context><name>A</name><message numerus="yes"><source>%n row(s)</source><translation type="unfinished">'
            "<numerusform></numerusform><numerusform></numerusform></translation></message>"
            "<message><source>Open</source><translation type='unfinished'/></message></context></TS>"))
        made = ElementTree.tostring(pseudo.translate(tree).getroot(), encoding="unicode")
        self.assertEqual(2, made.count("<numerusform>⟦%n "))
        self.assertIn("<translation>⟦Oopeen⟧</translation>", made)
        self.assertNotIn("unfinished", made)


if __name__ == "__main__":
    unittest.main()
