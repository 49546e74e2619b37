#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the window takes to open, how much memory it has then, and whether it rests when nothing happens.

    packaging/build release activation-lab bare_window
    tests/benchmark/startup.py [BUILD_DIRECTORY]        (build/release unless given)

Each program is started several times under one Xvfb, ours and a bare QCustomPlot window by turns. The clock runs from
just before the process is created until the server's frame buffer first shows the window; nothing in the programs helps.
Memory is read from /proc once the picture has come to rest: RSS, the pages that the process uses, and PSS, in which a
page that several processes share counts in part. The processor time until the window is painted tells more than the
clock where other work goes on beside it. "At rest" comes after the motion with which the window opens; then five seconds of
doing nothing must take no processor time.

Goals: painted within 200 ms of a warm start, less than 100 MB resident, no processor time while idle.
"""
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

RUNS = 9
WIDTH, HEIGHT = 1920, 1080
IDLE_SECONDS = 5


class Screen:
    """An X server without a monitor, whose picture can be read from memory."""

    def __init__(self, folder):
        reader, writer = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", folder, "-nolisten", "tcp"],
            pass_fds=[writer], stderr=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as stream:
            self.display = ":" + stream.readline().strip()
        self.file = open(pathlib.Path(folder) / "Xvfb_screen0", "rb", buffering=0)
        self.header = self.file.seek(0, os.SEEK_END) - WIDTH * HEIGHT * 4

    def row(self, y):
        return os.pread(self.file.fileno(), WIDTH * 4, self.header + y * WIDTH * 4)

    def picture(self):
        return os.pread(self.file.fileno(), WIDTH * HEIGHT * 4, self.header)

    def close(self):
        self.server.terminate()
        self.server.wait()


def environment(display, home):
    """That of a first start: no settings, and none of ours."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG", "LC_ALL") if name in os.environ}
    return kept | {"DISPLAY": display, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_RUNTIME_DIR": home,
                   "XDG_CACHE_HOME": os.path.expanduser("~/.cache")}


def is_painted(screen):
    """Windows open in the upper left corner, where no window manager moves them: is anything but black there?"""
    return any(any(screen.row(y)) for y in (200, 400))


def rest(screen):
    """Waits until the picture has not changed for half a second; returns when it last did."""
    last, since = screen.picture(), time.monotonic()
    while time.monotonic() - since < 0.5:
        time.sleep(0.02)
        now = screen.picture()
        if now != last:
            last, since = now, time.monotonic()
    return since


def memory(pid):
    """RSS and PSS in MB."""
    fields = dict(line.split(":", 1) for line in pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:])
    return [int(fields[name].split()[0]) * 1024 / 1e6 for name in ("Rss", "Pss")]


def processor_time(pid):
    """User and system time in milliseconds."""
    fields = pathlib.Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def wait_until_black(screen):
    while any(any(screen.row(y)) for y in range(0, HEIGHT, 40)):
        time.sleep(0.01)


def measure(screen, program, idle):
    wait_until_black(screen)
    with tempfile.TemporaryDirectory() as home:
        start = time.monotonic()
        process = subprocess.Popen([program], env=environment(screen.display, home))
        try:
            while not is_painted(screen):
                if process.poll() is not None or time.monotonic() - start > 30:
                    sys.exit(f"{program} showed no window")
                time.sleep(0.0005)
            painted = time.monotonic() - start
            processor = processor_time(process.pid)
            settled = rest(screen) - start
            rss, pss = memory(process.pid)
            busy = None
            if idle:
                before = processor_time(process.pid)
                time.sleep(IDLE_SECONDS)
                busy = processor_time(process.pid) - before
            return {"painted": painted * 1000, "settled": settled * 1000, "rss": rss, "pss": pss,
                    "processor": processor, "busy": busy}
        finally:
            process.terminate()
            process.wait()


def main():
    build = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build/release")
    programs = {"Activation Lab": build / "app/activation-lab", "bare QCustomPlot window": build / "tests/benchmark/bare_window"}
    with tempfile.TemporaryDirectory() as folder:
        screen = Screen(folder)
        try:
            for program in programs.values():  # from disk to memory
                measure(screen, program, idle=False)
            results = {name: [] for name in programs}
            for run in range(RUNS):
                for name, program in programs.items():
                    results[name].append(measure(screen, program, idle=run == RUNS - 1))
        finally:
            screen.close()
    print(f"median of {RUNS} warm starts     painted  processor    at rest      RSS      PSS   busy in {IDLE_SECONDS} s idle")
    for name, runs in results.items():
        painted, processor, settled, rss, pss = (
            statistics.median(run[key] for run in runs) for key in ("painted", "processor", "settled", "rss", "pss"))
        print(f"{name:26}{painted:9.0f} ms {processor:7.0f} ms {settled:7.0f} ms {rss:5.0f} MB {pss:5.0f} MB "
              f"{runs[-1]['busy']:9.0f} ms")
    ours = results["Activation Lab"]
    reached = (statistics.median(run["painted"] for run in ours) < 200 and max(run["rss"] for run in ours) < 100
               and ours[-1]["busy"] == 0)
    print("goals reached" if reached else "goals missed")
    sys.exit(0 if reached else 1)


main()
