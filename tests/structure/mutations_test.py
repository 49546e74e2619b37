#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees what packaging/mutate would change and what it leaves alone, and that what it calls equivalent is still there."""

import importlib.machinery
import importlib.util
import pathlib
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True  # nothing is written among the sources
PACKAGING = pathlib.Path(__file__).resolve().parents[2] / "packaging"
sys.path.insert(0, str(PACKAGING))
import mutations  # noqa: E402

LOADER = importlib.machinery.SourceFileLoader("mutate", str(PACKAGING / "mutate"))
mutate = importlib.util.module_from_spec(importlib.util.spec_from_loader("mutate", LOADER))
LOADER.exec_module(mutate)

FILES = {
    "core/network/loss.h": '#include <vector>\ndouble loss(double x);\n',
    "core/network/loss.cpp": '#include "core/network/loss.h"\n',
    "core/network/kernels/fast.cpp": '#include "core/network/loss.h"\n',
    "core/training/trainer.h": "class Trainer;\n",
    "core/training/trainer.cpp": '#include "core/training/trainer.h"\n#include "core/network/loss.h"\n',
    "tests/core/network/rows.h": '#include "core/network/loss.h"\n',
    "tests/core/network/loss_test.cpp": '#include "tests/core/network/rows.h"\n',
    "tests/core/training/trainer_test.cpp": '#include "core/training/trainer.h"\n',
}  # fmt: skip


class MutationsTest(unittest.TestCase):
    def becomes(self, text):
        """Everything that a text can become."""
        return {mutations.applied(text, mutation) for mutation in mutations.mutations(text)}

    def in_body(self, statements):
        begin, end = "void f() { ", " }"
        return {one.removeprefix(begin).removesuffix(end) for one in self.becomes(begin + statements + end)}

    def test_operators_between_spaces_change(self):
        self.assertEqual(self.in_body("a = b + c;"), {"a = b - c;"})
        self.assertEqual(self.in_body("a *= b / c;"), {"a /= b / c;", "a *= b * c;"})
        self.assertEqual(self.in_body("return a < b && c == d;"), {
            "return a <= b && c == d;", "return a > b && c == d;", "return a < b || c == d;", "return a < b && c != d;",
        })  # fmt: skip
        self.assertEqual(self.in_body("a = -b;"), {"a = b;"})
        self.assertEqual(self.in_body("++a;"), {"--a;"})

    def test_types_are_no_comparisons(self):
        for text in ("std::vector<double> a(const Point *b, Point &&c);", "auto &operator<<(A &a, B b);"):
            self.assertEqual(self.becomes(text), set())

    def test_integers_are_off_by_one(self):
        self.assertEqual(self.in_body("a = 1'000;"), {"a = 1001;"})
        self.assertEqual(self.in_body("a = 7U;"), {"a = 8U;"})
        self.assertEqual(self.in_body("a = 1.5; b = 0x1p-3; c = 1e3;"), set())
        self.assertEqual(self.becomes("struct A { virtual void f() const = 0; };"), set())

    def test_conditions_are_turned_round(self):
        self.assertEqual(self.in_body("if (a) return;"), {"if (!(a)) return;"})
        self.assertEqual(self.in_body("if (auto a = f(); a) return;"), {"if (auto a = f(); !(a)) return;"})
        self.assertEqual(self.in_body("while (f(a)) g = a;"), {"while (!(f(a))) g = a;"})
        self.assertEqual(self.in_body("if (auto *a = f()) return;"), set())

    def test_calls_are_dropped_and_declarations_are_not(self):
        self.assertEqual(self.in_body("f(a);"), {";"})
        self.assertEqual(self.in_body("a.b->c(d)[e].f({g});"), {";"})
        self.assertEqual(self.in_body("if (a.b()) f(); else g();"), {
            "if (!(a.b())) f(); else g();", "if (a.b()) ; else g();", "if (a.b()) f(); else ;",
        })  # fmt: skip
        self.assertEqual(self.in_body("Q_EMIT changed(a);"), {";"})
        self.assertEqual(self.in_body("A a(b); return f(a); delete f(); b = f(a);"), set())
        self.assertEqual(self.becomes("class A { A(B b); B f(C c); }; namespace a { B b(c); }"), set())

    def test_what_is_no_code_is_left_alone(self):
        self.assertEqual(self.becomes("// a + 1\n/* f(1); */\n#define A (1 + 2)\n#if A > \\\n 3\n#endif\n"), set())
        self.assertEqual(self.in_body("a = \"1 + \\\"2\"; b = R\"x(f(1); \")x\"; c = '1';"), set())

    def test_what_checks_or_speaks_is_left_alone(self):
        for statement in ("static_assert(a == 1);", "Q_ASSERT(a < b);", 'qWarning("%d", a + 1);', "a->setToolTip(b + c);"):
            self.assertEqual(self.in_body(statement), set())

    def test_lines_are_those_of_the_change(self):
        text = "int a = 1;\nint b =\n    2 + c;\n"
        [_, two, plus] = mutations.mutations(text)
        self.assertEqual(mutations.line_of(text, two), 3)
        self.assertEqual(mutations.lines_changed(text, plus), (["    2 + c;"], ["    2 - c;"]))


class MutateTest(unittest.TestCase):
    def test_a_test_sees_what_implements_the_headers_that_it_includes(self):
        with tempfile.TemporaryDirectory() as name:
            tree = pathlib.Path(name)
            for path, text in FILES.items():
                (tree / path).parent.mkdir(parents=True, exist_ok=True)
                (tree / path).write_text(text, encoding="utf-8")
            needs = mutate.includes_of(tree)
        near = mutate.closure(needs, "tests/core/network/loss_test.cpp")
        self.assertIn("core/network/kernels/fast.cpp", near)
        self.assertNotIn("core/training/trainer.cpp", near)
        self.assertIn("core/network/loss.cpp", mutate.closure(needs, "tests/core/training/trainer_test.cpp"))

    def test_entries_are_known_by_their_text(self):
        listed = mutate.equivalents("# said\n\ncore/a.cpp\n-   a < b;\n+ a <= b;\nThey differ\nnowhere.\n")
        self.assertEqual(listed, {("core/a.cpp", ("a < b;",), ("a <= b;",)): "They differ nowhere."})
        text = "int c;\n\n        a < b;\n"
        keys = {mutate.key_of("core/a.cpp", text, mutation) for mutation in mutations.mutations(text)}
        self.assertTrue(listed.keys() <= keys)
        with self.assertRaises(SystemExit):
            mutate.equivalents("core/a.cpp\n- a < b;\n+ a <= b;\n")

    def test_nothing_stale_is_listed(self):
        listed = mutate.equivalents(mutate.LIST.read_text(encoding="utf-8"))
        self.assertEqual(list(mutate.stale_entries(mutate.ROOT, listed)), [])
        gone = {("core/network/loss.cpp", ("no such line",), ("nor this",)): ""}
        self.assertEqual(len(list(mutate.stale_entries(mutate.ROOT, gone))), 1)


if __name__ == "__main__":
    unittest.main()
