# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small made-up source trees, on which every lint must show that it finds what it is for."""

import tempfile
import unittest
from pathlib import Path


class TreeTest(unittest.TestCase):
    """Gives tree({path: text}) -> root; the trees go when the test ends."""

    def tree(self, files):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        root = Path(folder.name)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return root

    def assertFinds(self, report, place, part):
        """A finding at file:line whose sentence holds the part."""
        hits = [f for f in report.findings if f"{f.file}:{f.line}" == place and part in f.sentence]
        self.assertTrue(hits, f"nothing at {place} with “{part}” in:\n" + "\n".join(map(str, report.findings)))

    def assertClean(self, report):
        self.assertEqual([], [str(f) for f in report.findings])
        self.assertGreater(report.looked_at, 0)
