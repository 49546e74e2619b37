#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Breaks each rule of folders.py once, in a small tree, and sees that it says so."""

import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True  # nothing is written among the sources
import folders  # noqa: E402

LIST = """# Contributing

```
core/       mathematics
  support/      what all need
  network/      networks
    kernels/    a part of networks
ui/         windows
  theme/        colours
  page/         what a page is
  softmax/      the page of softmax
  network/      the page of networks
  window/       the frame
app/        main()
```
"""

RIGHT = {
    "CONTRIBUTING.md": LIST,
    "core/support/error.h": "#include <string>\n",
    "core/network/network.h": '#include "core/support/error.h"\n',
    "core/network/kernels/kernel.cpp": '#include "core/network/network.h"\n#include <hwy/highway.h>\n',
    "ui/theme/theme.h": "#include <QColor>\n",
    "ui/page/page.h": '#include "ui/theme/theme.h"\n',
    "ui/softmax/softmax_page.h": '#include "ui/page/page.h"\n#include "core/support/error.h"\n',
    "ui/network/network_page.h": '#include "ui/page/page.h"\n#include "core/network/network.h"\n',
    "ui/window/window.cpp": '#include "ui/network/network_page.h"\n#include "ui/softmax/softmax_page.h"\n',
    "app/main.cpp": '#include "ui/window/window.h"\n#include "core/support/error.h"\n',
}


class FoldersTest(unittest.TestCase):
    def said(self, changes):
        """What is said of the right tree with some files changed."""
        with tempfile.TemporaryDirectory() as name:
            tree = pathlib.Path(name)
            for path, text in {**RIGHT, **changes}.items():
                (tree / path).parent.mkdir(parents=True, exist_ok=True)
                (tree / path).write_text(text, encoding="utf-8")
            return list(folders.problems(tree))

    def breaks(self, changes, words):
        said = self.said(changes)
        self.assertEqual(len(said), 1, said)
        self.assertIn(words, said[0])

    def test_nothing_is_said_of_what_is_right(self):
        self.assertEqual(self.said({}), [])

    def test_no_arrow_points_up(self):
        self.breaks({"ui/theme/theme.cpp": '#include "ui/window/window.h"\n'}, "ui/window stands beneath ui/theme")

    def test_no_page_knows_another(self):
        self.breaks({"ui/network/a.cpp": '#include "ui/softmax/softmax_page.h"\n'}, "no page knows another")
        self.breaks({"ui/softmax/a.cpp": '  #  include "ui/network/network_page.h"\n'}, "no page knows another")

    def test_no_two_folders_of_the_core_include_each_other(self):
        self.breaks({"core/support/a.cpp": '#include "core/network/network.h"\n'},
                    "core/network stands beneath core/support")

    def test_a_folder_within_a_folder_is_part_of_it(self):
        self.breaks({"core/support/a.cpp": '#include "core/network/kernels/kernel.h"\n'},
                    "core/network stands beneath core/support")

    def test_the_core_knows_nothing_of_qt(self):
        for header in ("QString", "QtGlobal", "qglobal.h", "QtCore/QString", "qcustomplot.h"):
            self.breaks({"core/network/a.cpp": f"#include <{header}>\n"}, "core knows nothing of Qt")

    def test_layers_include_each_other_one_way(self):
        self.breaks({"core/network/a.cpp": '#include "ui/theme/theme.h"\n'}, "core knows nothing of ui")
        self.breaks({"core/network/a.cpp": '#include "app/call.h"\n'}, "core knows nothing of app")
        self.breaks({"ui/window/a.cpp": '#include "app/call.h"\n'}, "ui knows nothing of app")

    def test_a_folder_has_a_sentence(self):
        self.breaks({"ui/new/a.h": "\n"}, "ui/new is not in the list")
        self.breaks({"CONTRIBUTING.md": LIST.replace("  theme/        colours", "  theme/")}, "no sentence for ui/theme")
        self.breaks({"CONTRIBUTING.md": LIST.replace("colours", "text/ widgets/")}, "no sentence for ui/theme")

    def test_a_sentence_has_a_folder(self):
        line = "  theme/        colours\n"
        self.breaks({"CONTRIBUTING.md": LIST.replace(line, line + "  old/    gone\n")}, "ui/old, which does not exist")
        self.breaks({"CONTRIBUTING.md": LIST.replace(line, 2 * line)}, "lists ui/theme twice")

    def test_a_file_is_in_a_folder(self):
        self.breaks({"ui/a.h": "\n"}, "ui/a.h is in none of the folders")

    def test_a_list_that_is_not_found_is_not_right(self):
        self.assertTrue(self.said({"CONTRIBUTING.md": "# Contributing\n"}))


if __name__ == "__main__":
    unittest.main()
