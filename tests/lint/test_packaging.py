# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries packaging/run and packaging/prepare.sh with made-up apt, cmake and attune: what is asked for, and when."""

import os
import subprocess
import unittest
from pathlib import Path

from trees import TreeTest

PACKAGING = Path(__file__).parents[2] / "packaging"
PREPARE = PACKAGING / "prepare.sh"
DEPENDENCIES = PACKAGING / "dependencies"

DPKG = '#!/bin/sh\nfor name in $INSTALLED; do echo "$name installed"; done\necho "gone config-files"\nexit 1\n'
APT = '#!/bin/sh\necho "apt-get $*"\n'
SUDO = '#!/bin/sh\necho "sudo"\nexec "$@"\n'
ID = '#!/bin/sh\necho "$USER_ID"\n'


class Packages(TreeTest):
    def install(self, names, installed="", user="0", tools=("dpkg-query", "apt-get", "id")):
        made = {"dpkg-query": DPKG, "apt-get": APT, "sudo": SUDO, "id": ID}
        root = self.tree({f"bin/{tool}": made[tool] for tool in tools})
        for tool in tools:
            (root / "bin" / tool).chmod(0o755)
        for tool in ("sh", "awk", "grep", "env", "cat"):
            (root / "bin" / tool).symlink_to(next(p for p in (f"/usr/bin/{tool}", f"/bin/{tool}") if os.path.exists(p)))
        return subprocess.run(["/bin/bash", "-c", f'set -euo pipefail; . "{PREPARE}"; install_missing {names}'],
                              env={"PATH": str(root / "bin"), "INSTALLED": installed, "USER_ID": user},
                              capture_output=True, text=True, check=False)

    def test_nothing_missing_asks_nobody(self):
        done = self.install("cmake g++", installed="cmake g++")
        self.assertEqual((0, "", ""), (done.returncode, done.stdout, done.stderr))

    def test_root_installs_only_what_is_missing(self):
        done = self.install("cmake g++ gone", installed="cmake")
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("Installing: g++ gone\n", done.stdout)
        self.assertRegex(done.stdout, r"apt-get install .* g\+\+ gone\n")
        self.assertNotIn("sudo", done.stdout)

    def test_others_go_through_sudo(self):
        done = self.install("cmake", user="1000", tools=("dpkg-query", "apt-get", "id", "sudo"))
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn("sudo\napt-get install", done.stdout)

    def test_without_root_or_sudo_it_says_what_to_do(self):
        done = self.install("cmake", user="1000")
        self.assertEqual(1, done.returncode)
        self.assertIn("apt-get install cmake", done.stderr)

    def test_another_system_is_told_and_goes_on(self):
        done = self.install("cmake", tools=("id",))
        self.assertEqual(0, done.returncode)
        self.assertIn("not a Debian system", done.stderr)

    def test_every_listed_package_has_an_occasion_and_a_reason(self):
        seen = set()
        for line in DEPENDENCIES.read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                occasion, name, reason = line.split(maxsplit=2)
                self.assertIn(occasion, ("build", "run", "test"))
                self.assertGreater(len(reason), 10, line)
                self.assertNotIn(name, seen)
                seen.add(name)
        self.assertGreater(len(seen), 20)


ATTUNE = """#!/bin/sh
echo "attune $* [$ATTUNE_PASSPHRASE]"
if [ "$1" = demo ]; then mkdir "$2" && [ -z "$FAILS" ] && echo made > "$2/facts.db"; fi
"""
CMAKE = '#!/bin/sh\necho "cmake $*"\n'


class Run(TreeTest):
    """packaging/run in a tree of its own, in which everything is installed and built."""

    def setUp(self):
        self.root = self.tree({"build/release/build.ninja": "", "build/release/app/attune": ATTUNE, "bin/cmake": CMAKE,
                               "bin/dpkg-query": '#!/bin/sh\nshift 3; for name; do echo "$name installed"; done\n',
                               **{f"packaging/{n}": (PACKAGING / n).read_text(encoding="utf-8")
                                  for n in ("run", "prepare.sh", "dependencies")}})
        for name in ("build/release/app/attune", "bin/cmake", "bin/dpkg-query"):
            (self.root / name).chmod(0o755)
        self.centre = self.root / "data" / "attune" / "demonstration"

    def run_it(self, *arguments, **environment):
        return subprocess.run(["bash", self.root / "packaging" / "run", *arguments], capture_output=True, text=True, check=False,
                              env={"PATH": f"{self.root}/bin:/usr/bin:/bin", "HOME": str(self.root),
                                   "XDG_DATA_HOME": str(self.root / "data"), **environment})

    def test_the_first_run_makes_the_centre_and_opens_it(self):
        done = self.run_it("--theme", "dark", DISPLAY=":0")
        self.assertEqual(0, done.returncode, done.stderr)
        self.assertIn(f"attune demo {self.centre}.unfinished [demo]", done.stdout)
        self.assertIn(f"attune --centre {self.centre} --theme dark [demo]", done.stdout)
        self.assertTrue((self.centre / "facts.db").exists())

    def test_the_second_run_installs_configures_and_makes_nothing(self):
        self.run_it(DISPLAY=":0")
        done = self.run_it(WAYLAND_DISPLAY="wayland-0")
        self.assertEqual(["cmake --build build/release --parallel 2 --target attune", f"attune --centre {self.centre} [demo]"],
                         done.stdout.splitlines())

    def test_without_a_display_it_prints_the_brief(self):
        done = self.run_it()
        self.assertIn("no display", done.stdout)
        self.assertTrue(done.stdout.endswith(f"attune brief --centre {self.centre} [demo]\n"), done.stdout)

    def test_a_centre_half_made_is_made_anew(self):
        failed = self.run_it(DISPLAY=":0", FAILS="1")
        self.assertNotEqual(0, failed.returncode)
        self.assertFalse(self.centre.exists())
        self.assertEqual(0, self.run_it(DISPLAY=":0").returncode)
        self.assertTrue(self.centre.exists())

    def test_another_folder_can_be_named(self):
        self.run_it(DISPLAY=":0", ATTUNE_DEMO=str(self.root / "my demo"))
        self.assertTrue((self.root / "my demo" / "facts.db").exists())


if __name__ == "__main__":
    unittest.main()
