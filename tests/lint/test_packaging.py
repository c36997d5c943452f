# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries packaging/prepare.sh with made-up dpkg-query, apt-get and sudo: what is asked for, and when."""

import os
import subprocess
import unittest
from pathlib import Path

from trees import TreeTest

PREPARE = Path(__file__).parents[2] / "packaging" / "prepare.sh"
DEPENDENCIES = Path(__file__).parents[2] / "packaging" / "dependencies"

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


if __name__ == "__main__":
    unittest.main()
