#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The manual page is well-formed and names every command and option that the help does: check_manual.sh PROGRAM PAGE
set -euo pipefail
program=$1
page=$2

warnings=$(man --warnings --local-file -Tutf8 "$page" 2>&1 >/dev/null)
[ -z "$warnings" ] || { echo "$warnings"; exit 1; }
text=$(MANWIDTH=100 man --local-file -Tutf8 --no-hyphenation --no-justification "$page" | col -bx)

help_of() { "$program" "$@" --help --language en; }
commands_of() { sed -n '/^Commands:/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p'; }
options_of() { grep -oE -- '(^  | *,)--?[a-z][a-z-]*' | grep -oE -- '--?[a-z][a-z-]*'; }

missing=0
for command in "" $(help_of | commands_of); do
    for option in $(help_of ${command:+"$command"} | options_of | sort -u); do
        if ! grep -qE -- "(^|[^a-z-])$option([^a-z-]|$)" <<<"$text"; then
            echo "The manual page lacks $option of activation-lab $command"
            missing=1
        fi
    done
    if ! grep -q "activation-lab${command:+ $command}" <<<"$text"; then
        echo "The manual page lacks the command $command"
        missing=1
    fi
done
exit "$missing"
