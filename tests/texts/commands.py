#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs every command that a text shows to its readers, in the order of the text: no text promises what does not work.

    commands.py [--list | --check] FILE...

FILE is Markdown or a manual page. Commands are the lines of ```sh blocks, code within a sentence that begins with a
program of ours or of the build, and the examples of a manual page. Each runs once, from the top of the source tree and
with the built program first on the path, and must end with 0. What CONTRIBUTING.md lists as too slow for every
submission is left out; --check sees that what it says about those is complete. --list only prints the commands.
"""

import argparse
import datetime
import os
import pathlib
import re
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAMS = ("packaging/", "activation-lab ", "cmake ", "ctest ", "cpack ", "ninja ", "tests/", "python3 ")
SLOW_ROW = re.compile(r"^\| `(?P<command>[^`]+)` \| [^|]+ \| (?P<minutes>\d+) min \| (?P<day>\d{4}-\d\d-\d\d|not yet) \|$")


def joined(lines):
    """Lines with those that a backslash continues."""
    text = ""
    for line in lines:
        text += line
        if text.endswith("\\"):
            text = text[:-1]
            continue
        yield text
        text = ""


def without_comment(line):
    return re.sub(r"(^|\s+)#.*$", "", line).strip()


def is_command(code):
    return code.startswith(PROGRAMS) and " " in code or re.fullmatch(r"packaging/[a-z-]+", code) is not None


def commands_of_markdown(lines):
    block = None  # the lines of a block of commands; False in a block of anything else
    for line in lines:
        if line.startswith("```"):
            if block is None:
                block = [] if line == "```sh" else False
                continue
            if block:
                yield from filter(None, map(without_comment, joined(block)))
            block = None
        elif isinstance(block, list):
            block.append(line)
        elif block is None:
            yield from filter(is_command, re.findall(r"`([^`]+)`", line))


def commands_of_manual(text):
    for example in re.findall(r"^\.EX\n(.*?)^\.EE", text, flags=re.M | re.S):
        yield from (line.strip().replace("\\-", "-") for line in example.splitlines() if line.strip())


def commands_of(path):
    text = path.read_text(encoding="utf-8")
    return list(commands_of_manual(text) if path.suffix == ".1" else commands_of_markdown(text.splitlines()))


def slow_commands():
    rows = filter(None, map(SLOW_ROW.match, (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8").splitlines()))
    return {row["command"]: row for row in rows}


def run(command):
    print(f"\n$ {command}", flush=True)
    environment = dict(os.environ)
    environment["PATH"] = f"{ROOT / 'build/release/app'}:{environment['PATH']}"
    for display in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        environment.pop(display, None)
    shell = ["bash", "-euo", "pipefail", "-c", command]
    began = time.monotonic()
    status = subprocess.run(shell, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL).returncode
    print(f"({time.monotonic() - began:.0f} s)", flush=True)
    return status


def check(found, slow):
    """What is wrong with the texts themselves."""
    tomorrow = datetime.date.today() + datetime.timedelta(days=1)  # it is tomorrow already somewhere
    for path, command in found:
        script = command.split()[0]
        if script.startswith(("packaging/", "tests/")) and not os.access(ROOT / script, os.X_OK):
            yield f"{path} shows {script}, which is no program."
    for command, row in slow.items():
        try:
            if row["day"] != "not yet" and datetime.date.fromisoformat(row["day"]) > tomorrow:
                yield f"CONTRIBUTING.md says that {command} was clean on a day to come, {row['day']}."
        except ValueError:
            yield f"CONTRIBUTING.md gives no date for {command}: {row['day']}."
        if command not in (shown for _, shown in found):
            yield f"CONTRIBUTING.md calls {command} slow, but no text shows it."
    for least, name in ((8, "README.md"), (4, "CONTRIBUTING.md"), (4, ".1")):
        if sum(str(path).endswith(name) for path, _ in found) < least:
            yield f"Fewer than {least} commands were found in the file that ends in {name}."


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("files", nargs="+", type=pathlib.Path)
    options = parser.parse_args()
    found = [(path, command) for path in options.files for command in commands_of(path)]
    slow = slow_commands()
    if options.check:
        faults = list(check(found, slow))
        print("\n".join(faults))
        return 1 if faults else 0
    done = set()
    for path, command in found:
        if command in slow or command in done:
            continue
        done.add(command)
        if options.list:
            print(command)
        elif (status := run(command)) != 0:
            print(f"{path} shows “{command}”, which ended with {status}.", file=sys.stderr)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
