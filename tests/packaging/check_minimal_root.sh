#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian package in a minimal Debian, of the release that it was made on, uses it there as a person would, and
# removes it: check_minimal_root.sh PACKAGE VERSION
# Status 77, and the reason in one line, where such a root cannot be made: without rights for it, or without a network.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
package=$1
export ACTLAB_VERSION=$2

# Where mmdebstrap maps users, the one it runs as may read no folder that is its owner's alone: what it needs is copied.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
chmod 755 "$work"
export ACTLAB_WORK=$work
cp "$here/use_in_root.sh" "$here/x_server.sh" "$here/../fuzz/corpus/scenario/functions.actlab" "$work"
cp "$package" "$work/activation-lab.deb"
chmod -R a+rX "$work"

skip() {
    echo "Skipped: $1"
    exit 77
}

# suite: the code name of this Debian; other systems, for which packages can be made, have other archives.
suite() {
    # shellcheck source=/dev/null
    (. /etc/os-release && [ "$ID" = debian ] && echo "${VERSION_CODENAME:-}")
}

# memory_for_root: whether the root, half a gigabyte, fits into memory, where it is made in half of the time.
memory_for_root() {
    local free available
    free=$(df --output=avail --block-size=1M /dev/shm 2>/dev/null | tail -n 1)
    available=$(awk '/^MemAvailable/ { print int($2 / 1024) }' /proc/meminfo)
    [ "${free:-0}" -gt 1500 ] && [ "${available:-0}" -gt 3000 ]
}

# mirrors SUITE: where this system has its packages from, so that a mirror nearby or behind a proxy serves here, too.
mirrors() {
    apt-get indextargets --format 'deb $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' 'Origin: Debian' |
        grep -E " $1(-security|-updates)? main\$" | sort -u || true
}

command -v mmdebstrap >/dev/null || skip "mmdebstrap, which makes the root, is not installed."
suite=$(suite) || skip "this system is no Debian, and the package is for systems like it."
! memory_for_root || export TMPDIR=/dev/shm
sources=$(mirrors "$suite")
log="$work/log"
lists=/var/lib/apt/lists

# Package lists that are here and still in force are not fetched again.
status=0
mmdebstrap --variant=apt --format=null --hook-dir=/usr/share/mmdebstrap/hooks/maybe-merged-usr \
    --setup-hook="mkdir -p \"\$1$lists\" && cp $lists/*_$suite* \"\$1$lists\" || true" \
    --aptopt='Acquire::Languages "none"' --aptopt='Acquire::Retries "3"' --dpkgopt=force-unsafe-io \
    --customize-hook="$work/use_in_root.sh" "$suite" - ${sources:+-} >"$log" 2>&1 <<<"$sources" || status=$?

if [ "$status" -eq 0 ]; then
    grep '^== ' "$log"
    exit 0
fi
grep -q '^The root is made' "$log" || skip "no minimal root could be made: $(grep -m 1 '^E:' "$log")"
cat "$log"
exit 1
