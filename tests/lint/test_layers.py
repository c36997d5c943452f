# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries the include check and the link check on made-up trees, and what the real layers promise."""

import unittest
from pathlib import Path

import check_layers
import check_links
import lint
from trees import TreeTest

ROOT = Path(__file__).resolve().parents[2]

LAYERS = """# a comment
core/base:
core/stats:
core/store: core/base
ui/theme:
ui/panels/today: core/base ui/theme
app: core/* ui/*
tests/*: *
"""


# Exercises and coaching are no results: what is told of agents knows nothing of them.
RESULTS = ["core/empathy_index", "core/team_dashboard", "core/fatigue", "core/staffing", "core/today", "core/recovery", "core/validation",
           "core/scoring", "ui/panels/empathy_index", "ui/panels/team_dashboard", "ui/panels/fatigue", "ui/panels/staffing", "ui/panels/today"]
EXERCISES = ["core/sessions", "core/calibration", "core/peer_review"]


class Results(unittest.TestCase):
    def test_scores_of_calibration_and_reviews_of_peers_reach_no_result_of_an_agent(self):
        report = lint.Report()
        layers = check_layers.read_layers(ROOT, report)
        self.assertEqual([], report.findings)
        for folder in RESULTS:
            open_ends, reached = [folder], set()
            while open_ends:
                entry = check_layers.entry_for(layers, open_ends.pop())
                self.assertIsNotNone(entry, folder)
                for to in set(layers[entry]) - reached:
                    self.assertNotIn("*", to)
                    reached.add(to)
                    open_ends.append(to)
            self.assertEqual([], [each for each in EXERCISES if each in reached], folder)


class Layers(TreeTest):
    def check(self, **files):
        return self.check_files({name: text for name, text in files.items()})

    def check_files(self, files, layers=LAYERS):
        return check_layers.check(self.tree({"tests/lint/layers.txt": layers, "core/base/a.h": "#pragma once\n", **files}))

    def test_listed_edges_and_ones_own_folder_are_fine(self):
        self.assertClean(self.check_files({
            "core/store/s.cpp": '#include "core/store/s.h"\n#include "core/base/a.h"\n#include <vector>\n#include <QString>\n',
            "core/store/s.h": "", "app/main.cpp": '#include "core/store/s.h"\n',
            "tests/unit/store/tst_s.cpp": '#include "core/store/s.h"\n#include "tst_s.moc"\n'}))

    def test_an_edge_that_is_not_listed_fails_with_its_place(self):
        report = self.check_files({"core/base/b.cpp": '// first\n#include "core/store/s.h"\n', "core/store/s.h": ""})
        self.assertFinds(report, "core/base/b.cpp:2", "core/base may not include core/store")

    def test_spaces_and_comments_do_not_hide_an_include(self):
        report = self.check_files({"core/base/b.cpp": '/* x */ # include /* y */ "core/store/s.h"\n', "core/store/s.h": ""})
        self.assertFinds(report, "core/base/b.cpp:1", "may not include")

    def test_a_commented_include_is_none(self):
        self.assertClean(self.check_files({"core/base/b.cpp": '// #include "core/store/s.h"\n/*\n#include <QWidget>\n*/\n'}))

    def test_a_header_that_is_not_there_fails(self):
        report = self.check_files({"core/store/s.cpp": '#include "a.h"\n'})
        self.assertFinds(report, "core/store/s.cpp:1", "not found from the source root")

    def test_an_unlisted_folder_fails(self):
        self.assertFinds(self.check_files({"core/new/n.h": ""}), "core/new/n.h:1", "core/new is not in")
        self.assertFinds(self.check_files({"core/base/deep/n.h": ""}), "core/base/deep/n.h:1", "is not in")
        self.assertFinds(self.check_files({"ui/panels/other/p.h": ""}), "ui/panels/other/p.h:1", "is not in")

    def test_a_panel_knows_no_other_area(self):
        report = self.check_files({"ui/panels/today/p.cpp": '#include "core/store/s.h"\n', "core/store/s.h": ""})
        self.assertFinds(report, "ui/panels/today/p.cpp:1", "may not include core/store")

    def test_window_headers_in_core_fail_however_they_are_written(self):
        for header in ("QtWidgets/QLabel", "QWidget", "QtGui/QColor", "QtGui", "QColor", "QtCharts/QChartView", "qwidget.h",
                       "QtSql/QSqlQuery", "QtMultimedia/QAudioSink", "QtWidgets"):
            with self.subTest(header):
                self.assertFinds(self.check_files({"core/base/b.cpp": f"\n#include <{header}>\n"}), "core/base/b.cpp:2", header)

    def test_core_may_use_qtcore(self):
        self.assertClean(self.check_files({
            "core/base/b.cpp": "#include <QString>\n#include <QtCore/QTimeZone>\n#include <qglobal.h>\n#include <QtCore>\n"}))

    def test_a_forward_declared_widget_in_core_fails(self):
        self.assertFinds(self.check_files({"core/base/b.h": "\nclass QWidget;\n"}), "core/base/b.h:2", "QWidget")

    def test_pure_folders_have_no_qt_at_all(self):
        for header in ("QString", "QtCore/QString", "qstring.h", "QtGlobal"):
            with self.subTest(header):
                self.assertFinds(self.check_files({"core/stats/s.h": f"#include <{header}>\n"}), "core/stats/s.h:1", "pure C++20")

    def test_a_circle_fails_even_where_the_list_allows_it(self):
        layers = LAYERS.replace("core/base:", "core/base: core/store")
        report = self.check_files({"core/base/b.h": '#include "core/store/s.h"\n', "core/store/s.h": '#include "core/base/a.h"\n'},
                                  layers)
        self.assertTrue([f for f in report.findings if "circle: core/base ↔ core/store" in f.sentence])
        self.assertFinds(report, "tests/lint/layers.txt:1", "allows a circle")

    def test_a_longer_circle_is_found(self):
        self.assertEqual([["a", "b", "c"]], check_layers.cycles({"a": {"b"}, "b": {"c"}, "c": {"a"}, "d": {"a"}}))
        self.assertEqual([], check_layers.cycles({"a": {"b", "c"}, "b": {"c"}, "c": set()}))

    def test_our_headers_in_angle_brackets_do_not_slip_past(self):
        report = self.check_files({"core/base/b.cpp": "#include <core/store/s.h>\n", "core/store/s.h": ""})
        self.assertFinds(report, "core/base/b.cpp:1", "with quotes")

    def test_a_broken_or_missing_list_fails(self):
        self.assertFinds(self.check_files({}, "core/base core/x\n"), "tests/lint/layers.txt:1", "not of the form")
        self.assertFinds(self.check_files({}, "core/base:\ncore/base:\n"), "tests/lint/layers.txt:2", "second line")
        self.assertTrue(check_layers.check(self.tree({"core/base/a.h": ""})).findings)

    def test_an_empty_tree_does_not_count_as_checked(self):
        self.assertEqual(0, check_layers.check(self.tree({"tests/lint/layers.txt": LAYERS})).looked_at)


class Links(TreeTest):
    def check(self, core, files=None):
        return check_links.check(self.tree({
            "tests/lint/layers.txt": LAYERS, "core/CMakeLists.txt": core, "core/base/a.cpp": "", "core/base/a.h": "",
            **(files or {})}))

    def test_links_that_follow_the_list_are_fine(self):
        self.assertClean(self.check("attune_module(core/base LINKS Qt6::Core csv)\n"
                                    "attune_module(core/store LINKS core_base PkgConfig::SQLITE)\n",
                                    {"core/store/s.cpp": '#include "core/base/a.h"\n'}))

    def test_a_link_the_list_does_not_allow_fails(self):
        report = self.check("attune_module(core/store)\n\nattune_module(core/base LINKS\n    core_store)\n", {"core/store/s.cpp": ""})
        self.assertFinds(report, "core/CMakeLists.txt:3", "does not allow the edge to core/store")

    def test_an_include_that_is_not_linked_fails(self):
        report = self.check("attune_module(core/base)\nattune_module(core/store)\n", {"core/store/s.cpp": '#include "core/base/a.h"\n'})
        self.assertFinds(report, "core/CMakeLists.txt:2", "does not link core_base")

    def test_an_include_linked_through_another_is_fine(self):
        layers = LAYERS + "core/vault: core/base core/store\n"
        report = self.check("attune_module(core/base)\nattune_module(core/store LINKS core_base)\n"
                            "attune_module(core/vault LINKS core_store)\n",
                            {"tests/lint/layers.txt": layers, "core/store/s.cpp": "",
                             "core/vault/v.cpp": '#include "core/base/a.h"\n'})
        self.assertClean(report)

    def test_core_links_no_window(self):
        report = self.check("attune_module(core/base LINKS Qt6::Core Qt6::Widgets)\nattune_module(core/stats LINKS Qt6::Core)\n",
                            {"core/stats/s.cpp": ""})
        self.assertFinds(report, "core/CMakeLists.txt:1", "Qt6::Widgets")
        self.assertFinds(report, "core/CMakeLists.txt:2", "pure C++20")

    def test_misspelt_unbuilt_and_missing_folders_fail(self):
        report = self.check("# attune_module(core/base)\nattune_module(core/store LINKS core_bsae)\nattune_module(core/gone)\n",
                            {"core/store/s.cpp": ""})
        self.assertFinds(report, "core/CMakeLists.txt:2", "misspelt")
        self.assertFinds(report, "core/CMakeLists.txt:3", "no such folder")
        self.assertFinds(report, "core/CMakeLists.txt:1", "core/base has sources but no attune_module")


if __name__ == "__main__":
    unittest.main()
