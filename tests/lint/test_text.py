# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the rules of tr() and the forbidden words on made-up trees."""

import unittest
from pathlib import Path

import check_text
import check_words
from trees import TreeTest

WORDS = (Path(__file__).parent / "words.txt").read_text(encoding="utf-8")


class Texts(TreeTest):
    def check(self, line):
        return check_text.check(self.tree({"ui/shell/a.cpp": f"void f()\n{{\n    {line}\n}}\n"}))

    def test_whole_texts_are_fine(self):
        for line in ('label->setText(tr("Open a centre"));', 'x = tr("%n contact(s)", nullptr, n);',
                     'x = tr("one " "text of two lines");', 'x = QObject::tr("%1 of %2").arg(a + b).arg(c);',
                     'x = cond ? tr("Yes") : tr("No");', "painter.translate(3 + x, -4);", "static QString tr(const char *text);",
                     'x = QCoreApplication::translate("brief", "%n waiting", nullptr, n);',
                     'const char *t = QT_TR_NOOP("Later");', 'x = tr("a"); y = +3;'):
            with self.subTest(line):
                self.assertClean(self.check(line))

    def test_what_cannot_be_translated_whole_fails(self):
        for line, part in (('x = tr(" leading");', "blank"), ('x = tr("trailing ");', "blank"), ('x = tr("line\\n");', "blank"),
                           ('x = tr("a" + name);', "glued"), ('x = tr("Total: ") + n;', "blank"), ('x = tr("Total") + n;', "glued"),
                           ('x = n + tr("rows");', "glued"), ('x = tr("%1 rows").arg(n) + other;', "glued"),
                           ('x = tr("rows") % other;', "glued"), ("x = tr(name);", "not a literal"), ('x = tr("");', "nothing"),
                           ('x = tr("%n rows");', "counts with %n"), ('x = QCoreApplication::translate("c", " a");', "blank"),
                           ('x = n + Panel::tr("rows");', "glued"), ('x = QT_TR_NOOP(" a");', "blank")):
            with self.subTest(line):
                self.assertFinds(self.check(line), "ui/shell/a.cpp:3", part)

    def test_a_commented_call_is_none(self):
        self.assertClean(self.check('// x = tr(" old ");'))


class Words(TreeTest):
    def check(self, files):
        return check_words.check(self.tree({"tests/lint/words.txt": WORDS, "core/base/a.h": "", **files}))

    def test_names_of_feelings_of_people_at_work_fail(self):
        for name in ("agentEmotion", "m_agentMood", "AgentSentiment", "agent_valence", "moodOfAgent", "burnoutRisk", "kVoicePitch",
                     "employeeStress", "facialExpression", "agentMeanValence"):
            with self.subTest(name):
                self.assertFinds(self.check({"core/scoring/a.h": f"\ndouble {name} = 0;\n"}), "core/scoring/a.h:2", name.lower()[-3:])

    def test_names_in_the_schema_fail(self):
        report = self.check({"core/store/migrations/0001_a.sql": "-- agent_mood in a comment\nCREATE TABLE x (agent_mood REAL);\n"})
        self.assertEqual(["core/store/migrations/0001_a.sql:2"], [f"{f.file}:{f.line}" for f in report.findings])

    def test_what_we_do_assess_may_be_named(self):
        self.assertClean(self.check({
            "core/scoring/a.h": "double customerValence; int agentTurns; EmotionClass queueEmotion; int agentLoad; "
                                "auto agentsByEmotionClass; bool stressTest; double importedSentiment; int workerStress;\n",
            "ui/shell/a.cpp": 'auto x = tr("The customer became calmer"); auto y = tr("Agents of emotional queues");\n'}))

    def test_labels_fail_in_the_source_and_in_translations(self):
        report = self.check({"ui/shell/a.cpp": '\nauto x = tr("Agent\'s mood"); auto y = tr("Burnout risk: high");\nauto z = tr("This agent is angry");',
                             "translations/attune_de.ts": "<TS>\n<translation>Stimmung der Mitarbeitenden</translation></TS>",
                             "resources/forms/form.json": '{"items": [{"label": "Frustration of the agent"}]}'})
        self.assertFinds(report, "ui/shell/a.cpp:2", "No label names")
        self.assertFinds(report, "ui/shell/a.cpp:2", "never says this")
        self.assertFinds(report, "ui/shell/a.cpp:3", "how an agent feels")
        self.assertFinds(report, "translations/attune_de.ts:2", "Kein Text")
        self.assertFinds(report, "resources/forms/form.json:1", "No label names")

    def test_a_list_without_rules_or_reasons_fails(self):
        self.assertTrue(check_words.check(self.tree({"core/base/a.h": ""})).findings)
        self.assertFinds(self.check({"tests/lint/words.txt": "names: x\ntexts: y\n    because\n"}), "tests/lint/words.txt:1", "reason")

    def test_names_are_read_whatever_their_spelling(self):
        for name in ("agentMood", "AgentMood", "agent_mood", "m_agentMood", "kAgentMood", "AGENT_MOOD"):
            self.assertEqual("agent_mood", check_words.snake(name))


if __name__ == "__main__":
    unittest.main()
