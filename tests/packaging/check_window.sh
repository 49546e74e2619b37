#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Opens the program's window on a real X server, closes it as a user would, and expects status 0: check_window.sh PROGRAM
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/x_server.sh"
program=$1
work=$(mktemp -d)
server=
application=
trap 'kill $application $server 2>/dev/null || true; rm -rf "$work"' EXIT

export HOME="$work" XDG_CONFIG_HOME="$work" XDG_DATA_HOME="$work" XDG_CACHE_HOME="$work" XDG_RUNTIME_DIR="$work"
unset QT_QPA_PLATFORM WAYLAND_DISPLAY

start_x_server "$work"

"$program" --language en >"$work/output" 2>&1 &
application=$!
window=$(timeout 60 xdotool search --sync --onlyvisible --pid "$application" --name 'Activation Lab' | head -n 1)
[ -n "$window" ] || { echo "No window appeared."; cat "$work/output"; exit 1; }

xdotool windowfocus --sync "$window" key --window 0 ctrl+q
for _ in $(seq 100); do
    kill -0 "$application" 2>/dev/null || break
    sleep 0.1
done
kill -0 "$application" 2>/dev/null && { echo "The window did not close."; exit 1; }
status=0
wait "$application" || status=$?
application=
if [ "$status" -ne 0 ] || [ -s "$work/output" ]; then
    echo "Status $status; the program said:"
    cat "$work/output"
    exit 1
fi
