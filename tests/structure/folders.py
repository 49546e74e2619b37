#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees that the folders of core/ and ui/ stand in the order that CONTRIBUTING.md gives, and that includes obey it.

    folders.py [TREE]

The first block of CONTRIBUTING.md lists every folder with a sentence that says what may live there. A folder includes
itself and what stands above it in the list of its layer, so that no two can include each other; no page includes
another page; the layers include each other from app/ by ui/ to core/, which knows nothing of Qt. A page's folder is one
with a file *_page.h.
"""

import pathlib
import re
import sys

LAYERS = {"core": {"core"}, "ui": {"core", "ui"}, "app": {"core", "ui", "app"}}  # and what each may include
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*(?:"(?P<ours>[^"]+)"|<(?P<others>[^>]+)>)', re.M)
OF_QT = re.compile(r"Q[A-Z]|Qt|q[a-z]+\.h$|qcustomplot")


def listed(text):
    """The folders of each layer in the order of the list, each with its sentence."""
    block = re.search(r"^```\n(.*?)^```", text, re.M | re.S)
    folders, layer = {}, None
    for line in block[1].splitlines() if block else []:
        if top := re.match(r"(\w+)/", line):
            layer = top[1]
        elif folder := re.match(r"  (\w+)/ *(.*)", line):
            folders.setdefault(layer, []).append((folder[1], folder[2]))
    return folders


def sources(folder):
    return sorted(path for path in folder.rglob("*") if path.suffix in (".h", ".cpp"))


def problems_of_list(tree, layer, folders):
    names = [name for name, _ in folders]
    there = sorted(path.name for path in (tree / layer).iterdir() if path.is_dir())
    for name in there:
        if name not in names:
            yield f"{layer}/{name} is not in the list of CONTRIBUTING.md: what may live there?"
    for name, sentence in folders:
        if name not in there:
            yield f"CONTRIBUTING.md says what lives in {layer}/{name}, which does not exist."
        if not re.match(r"\w+(?!\w*/)", sentence):
            yield f"CONTRIBUTING.md has no sentence for {layer}/{name}, on a line of its own."
    for name in sorted({name for name in names if names.count(name) > 1}):
        yield f"CONTRIBUTING.md lists {layer}/{name} twice."
    for path in (tree / layer).iterdir():
        if path.suffix in (".h", ".cpp"):
            yield f"{layer}/{path.name} is in none of the folders of {layer}/."


def problem_of(layer, own, target, order, pages):
    """What is wrong with an include of layer/own, or None."""
    other, folder = (target.split("/") + [""])[:2]
    if other not in LAYERS[layer]:
        return f"{layer} knows nothing of {other}"
    if other != layer or folder == own or own not in order or folder not in order:
        return None
    if {own, folder} <= pages:
        return "no page knows another"
    if order.index(folder) > order.index(own):
        return f"{layer}/{folder} stands beneath {layer}/{own} in CONTRIBUTING.md"
    return None


def problems_of_includes(tree, layer, order):
    pages = {path.parent.name for path in (tree / layer).glob("*/*_page.h")}
    found = 0
    for path in sources(tree / layer):
        parts = path.relative_to(tree / layer).parts
        own = parts[0] if len(parts) > 1 else ""
        for include in INCLUDE.finditer(path.read_text(encoding="utf-8")):
            found += include["ours"] is not None
            problem = None
            if include["ours"]:
                problem = problem_of(layer, own, include["ours"], order, pages)
            elif layer == "core" and OF_QT.match(include["others"]):
                problem = "core knows nothing of Qt"
            if problem:
                yield f"{path.relative_to(tree)} includes {include['ours'] or include['others']}: {problem}."
    if found == 0:
        yield f"Not one include was found in {layer}/."


def problems(tree):
    folders = listed((tree / "CONTRIBUTING.md").read_text(encoding="utf-8"))
    for layer in LAYERS:
        order = [name for name, _ in folders.get(layer, [])]
        if layer != "app":  # which has commands/ and no order
            yield from problems_of_list(tree, layer, folders.get(layer, []))
        yield from problems_of_includes(tree, layer, order if layer != "app" else [])


def main():
    tree = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parents[2]
    found = list(problems(tree))
    print("\n".join(found), end="\n" if found else "")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
