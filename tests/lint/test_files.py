# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries what looks at whole files on made-up trees: sizes, headers, layout, migrations, patterns."""

import hashlib
import shutil
import subprocess
import sys
import unittest
from pathlib import Path

import check_format
import check_headers
import check_manual
import check_migrations
import check_patterns
import check_sizes
import lint
from trees import TreeTest

HEAD = f"// {check_headers.OWNER}\n// {check_headers.LICENCE}\n"


class Sizes(TreeTest):
    def test_the_limit_itself_is_fine_and_one_more_is_not(self):
        root = self.tree({"core/base/a.cpp": "\n" * 700, "core/base/a.h": "\n" * 300, "resources/data.cpp": "\n" * 9000})
        self.assertClean(check_sizes.check(root))
        root = self.tree({"ui/shell/a.cpp": "\n" * 701, "tests/unit/a.h": "\n" * 301})
        self.assertFinds(check_sizes.check(root), "ui/shell/a.cpp:701", "701 lines")
        self.assertFinds(check_sizes.check(root), "tests/unit/a.h:301", "301 lines")


class Headers(TreeTest):
    def check(self, text, name="core/base/a.cpp", **more):
        return check_headers.check(self.tree({name: text, **more}))

    def test_licence_and_sentence_are_fine(self):
        self.assertClean(self.check(HEAD + "// What a source says happened, as plain values.\n"))
        self.assertClean(self.check(HEAD.replace("//", "--") + "-- what: contacts and their legs\n", "core/store/a.sql"))
        self.assertClean(self.check("#!/usr/bin/env python3\n" + HEAD.replace("//", "#") + '"""Makes a language for tests."""\n', "tests/a.py"))

    def test_a_source_beside_its_header_needs_no_second_sentence(self):
        root = self.tree({"core/base/a.cpp": HEAD + '#include "core/base/a.h"\n', "core/base/a.h": HEAD + "// What it is for, in a sentence.\n"})
        self.assertClean(check_headers.check(root))

    def test_what_is_missing_is_said(self):
        self.assertFinds(self.check("#pragma once\n"), "core/base/a.cpp:1", "SPDX")
        self.assertFinds(self.check(HEAD.replace("GPL-3.0-or-later", "MIT")), "core/base/a.cpp:1", "SPDX")
        self.assertFinds(self.check(HEAD + "#pragma once\n"), "core/base/a.cpp:3", "sentence")
        self.assertFinds(self.check(HEAD + "// a.cpp\n"), "core/base/a.cpp:3", "sentence")
        self.assertFinds(self.check("#!/bin/bash\n", "packaging/run"), "packaging/run:1", "SPDX")


class Migrations(TreeTest):
    SQL = "-- what: the first tables\n-- readable from: 0.1.0\nCREATE TABLE a (b INTEGER) STRICT;\n"
    NAME = "core/store/migrations/0001_contacts.sql"

    def check(self, listed, sql=SQL, name=NAME):
        return check_migrations.check(self.tree({"tests/lint/migrations.txt": f"# frozen\n{listed}", name: sql}))

    def line(self):
        return f"{hashlib.sha256(self.SQL.encode()).hexdigest()}  {self.NAME}"

    def test_a_frozen_one_is_fine(self):
        self.assertClean(self.check(self.line() + "\n"))

    def test_a_new_one_fails_with_the_line_to_add(self):
        self.assertFinds(self.check(""), f"{self.NAME}:1", self.line())

    def test_a_changed_one_fails(self):
        self.assertFinds(self.check(self.line() + "\n", self.SQL + "-- harmless\n"), f"{self.NAME}:1", "landed migration was changed")

    def test_an_open_one_may_change(self):
        self.assertClean(self.check(f"open  {self.NAME}\n", self.SQL + "-- more\n"))

    def test_a_migration_says_what_it_does_and_who_may_read_it(self):
        report = self.check(f"open  {self.NAME}\n", "CREATE TABLE a (b INTEGER) STRICT;\n")
        self.assertFinds(report, f"{self.NAME}:1", "“-- what: …” is missing")
        self.assertFinds(report, f"{self.NAME}:1", "“-- readable from: …” is missing")

    def test_removed_renamed_doubled_and_unreadable_lines_fail(self):
        report = self.check(self.line() + "\n", name="core/store/migrations/0002_contacts.sql")
        self.assertFinds(report, "tests/lint/migrations.txt:2", "may not be removed")
        self.assertFinds(self.check(f"{self.line()}\n{self.line()}\n"), "tests/lint/migrations.txt:3", "twice")
        self.assertFinds(self.check("abc\n"), "tests/lint/migrations.txt:2", "SHA-256")
        self.assertFinds(self.check("", name="core/store/migrations/first.sql"), "core/store/migrations/first.sql:1", "NNNN")

    def test_two_of_one_number_fail(self):
        root = self.tree({"tests/lint/migrations.txt": "", self.NAME: "", "core/store/migrations/0001_again.sql": ""})
        self.assertFinds(check_migrations.check(root), f"{self.NAME}:1", "same number")

    def test_a_missing_list_fails(self):
        self.assertTrue(check_migrations.check(self.tree({self.NAME: ""})).findings)


class Manual(TreeTest):
    CODE = 'Command{"score", f, g};\nline.addOptions({{QStringLiteral("dry-run"), Text::tr("x")},\n    {QStringLiteral("json"),\n Text::tr("y")}});\n'

    def check(self, manual, completion):
        return check_manual.check(self.tree({"app/commands/a.cpp": self.CODE, check_manual.MANUAL: manual, check_manual.COMPLETION: completion}))

    def test_what_is_described_and_completed_is_fine(self):
        self.assertClean(self.check(".It Cm score Oo Fl -dry-run Oc Oo Fl -json Oc\n", 'x="score --dry-run --json"'))

    def test_what_is_left_out_is_found(self):
        report = self.check(".It Cm scores Oo Fl -dry Oc Oo Fl -json Oc\n", 'x="scores --dry --json-lines"')
        self.assertFinds(report, "app/commands/a.cpp:1", "command score is not in packaging/attune.1")
        self.assertFinds(report, "app/commands/a.cpp:1", "command score is not in packaging/completions")
        self.assertFinds(report, "app/commands/a.cpp:2", "option dry-run is not in packaging/attune.1")
        self.assertFinds(report, "app/commands/a.cpp:3", "option json is not in packaging/completions")

    def test_a_missing_page_fails(self):
        self.assertTrue(check_manual.check(self.tree({"app/a.cpp": ""})).findings)


class Patterns(TreeTest):
    def check(self, text, name="ui/shell/a.cpp"):
        return check_patterns.check(self.tree({name: f"\n{text}\n"}))

    def test_colours_outside_the_theme_fail(self):
        for text in ('QColor c("#1D5FA6");', 'auto s = u"color: #fff"_s;', "p.setPen(Qt::red);", "QColor(12, 13, 14);", "QColor c{1, 2, 3};",
                     "qRgb(1, 2, 3);", 'QColor("red");', "QColorConstants::Svg::teal;", 's = "rgba(0, 0, 0, 10)";', "Qt::darkGray;",
                     'QColor c(u"red");', "QColor::fromRgb(10, 20, 30);"):
            with self.subTest(text):
                self.assertFinds(self.check(text), "ui/shell/a.cpp:2", "Colours live in ui/theme")
                self.assertClean(self.check(text, "ui/theme/a.cpp"))

    def test_what_only_looks_like_a_colour_is_fine(self):
        for text in ("QColor c = theme.colour(Role::Accent);", 's = "#12 of the list";', "// #1D5FA6", "Qt::transparent;", "QColor mixed(a, b);",
                     's = "#general";', "QColor(theme.accent());", "Qt::blank;"):
            with self.subTest(text):
                self.assertClean(self.check(text))

    def test_sql_outside_core_fails(self):
        for text in ('q("SELECT a "\n  "FROM b");', 's = R"(INSERT INTO a VALUES (1))";', 's = "UPDATE a SET b = 1";', "#include <sqlite3.h>",
                     "#include <SQLiteCpp/Database.h>", "#include <QSqlQuery>", 's = "PRAGMA user_version";', 's = "delete from a";'):
            with self.subTest(text):
                self.assertFinds(self.check(text), "ui/shell/a.cpp:2", "SQL lives in core")
                self.assertFinds(self.check(text, "app/a.cpp"), "app/a.cpp:2", "SQL lives in core")
                self.assertClean(self.check(text, "core/store/a.cpp"))

    def test_prose_that_selects_is_fine(self):
        self.assertClean(self.check('tr("Select a team from the list and update it");'))

    def test_words_open_by_one_door(self):
        text = "auto words = facts::TranscriptReader(vault).open(facts, leg);"
        for place in ("app/window/a.cpp", "core/disputes/a.cpp", "ui/shell/a.cpp"):
            with self.subTest(place):
                self.assertFinds(self.check(text, place), f"{place}:2", "core/facts/words.h")
        self.assertClean(self.check(text, "core/facts/a.cpp"))
        self.assertClean(self.check("auto words = facts::openWords(facts, vault, leg, now);", "app/window/a.cpp"))

    def test_waiting_in_a_test_fails(self):
        for text in ("QTest::qWait(5);", "std::this_thread::sleep_for(1s);", "QThread::msleep(1);", "QThread::sleep(1);"):
            with self.subTest(text):
                self.assertFinds(self.check(text, "tests/unit/a/tst_a.cpp"), "tests/unit/a/tst_a.cpp:2", "never waits")
        self.assertClean(self.check("QTRY_VERIFY(x);", "tests/unit/a/tst_a.cpp"))

    def test_what_debians_clang_cannot_compile_fails(self):
        for text in ("const auto rest = std::ranges::unique(out);", "std::ranges::stable_partition(a, isGood);", "for (int x : std::views::iota(0, 3)) {}"):
            with self.subTest(text):
                self.assertFinds(self.check(text, "core/stats/a.cpp"), "core/stats/a.cpp:2", "two iterators")
        self.assertClean(self.check("out.erase(std::unique(out.begin(), out.end()), out.end()); std::ranges::sort(out);", "core/stats/a.cpp"))

    def test_unfinished_work_fails(self):
        self.assertFinds(self.check("// TO" "DO: later"), "ui/shell/a.cpp:2", "Unfinished")

    def test_machine_paths_fail_in_any_file(self):
        for path in ("/wo" "rk/main/x", "/ro" "ot/.cache", "/ho" "me/anna/x"):
            with self.subTest(path):
                self.assertFinds(self.check(f"cd {path}", "packaging/notes.md"), "packaging/notes.md:2", "one machine")
        self.assertClean(self.check("see https://example.org/work/x and teams/work/a, ~/work/b", "packaging/notes.md"))


class Format(TreeTest):
    STYLE = "BasedOnStyle: WebKit\n"

    @unittest.skipUnless(shutil.which("clang-format"), "clang-format is not installed")
    def test_layout_is_held(self):
        self.assertClean(check_format.check(self.tree({".clang-format": self.STYLE, "core/a.cpp": "int a = 1;\n"})))
        report = check_format.check(self.tree({".clang-format": self.STYLE, "core/a.cpp": "int b;\nint  a=1;\n"}))
        self.assertFinds(report, "core/a.cpp:2", "clang-format -i core/a.cpp")

    @unittest.skipUnless(shutil.which("clang-format"), "clang-format is not installed")
    def test_a_missing_or_broken_style_fails(self):
        self.assertTrue(check_format.check(self.tree({"core/a.cpp": "int a;\n"})).findings)
        self.assertTrue(check_format.check(self.tree({".clang-format": "NoSuchKey: 1\n", "core/a.cpp": "int a;\n"})).findings)

    def test_without_the_tool_it_says_so(self):
        report = check_format.check(self.tree({"core/a.cpp": "int  a;\n"}), tool="no-such-tool-here")
        self.assertIn("not installed", report.skipped)


class Running(TreeTest):
    def run_lint(self, root, name="check_sizes.py"):
        script = Path(__file__).parent / name
        return subprocess.run([sys.executable, "-B", script, "--root", root], capture_output=True, text=True, check=False)

    def test_exit_codes_and_places(self):
        self.assertEqual(0, self.run_lint(self.tree({"core/a.h": ""})).returncode)
        bad = self.run_lint(self.tree({"core/a.h": "\n" * 400}))
        self.assertEqual(1, bad.returncode)
        self.assertIn("core/a.h:301: 400 lines", bad.stdout)

    def test_a_lint_that_finds_no_file_fails(self):
        for script in Path(__file__).parent.glob("check_*.py"):
            with self.subTest(script.name):
                self.assertEqual(1, self.run_lint(self.tree({"readme": ""}), script.name).returncode)


class Tokens(unittest.TestCase):
    def test_texts_comments_and_code_are_told_apart(self):
        text = 'a = "b // c"; // d "e"\nf = R"x(g "h" )y" )x"; /* "i\n" */ j = \'"\'; k = 1\'000; l = u"m"_s "n";\n'
        self.assertEqual([(1, "b // c"), (2, 'g "h" )y" '), (3, "mn")], lint.strings(text))

    def test_includes_are_no_texts(self):
        self.assertEqual([(2, "x")], lint.strings('#include "core/a.h"\nchar *c = "x";\n'))


if __name__ == "__main__":
    unittest.main()
