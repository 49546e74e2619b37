#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# flatpak-builder understands the manifest, which permits no more than it should and has a checksum for everything that it
# downloads: check_flatpak_manifest.sh MANIFEST
set -euo pipefail
manifest=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

fail() {
    echo "$1"
    exit 1
}

# flatpak-builder leaves a folder behind wherever it is started, and only warns of what it does not know.
cd "$work"
flatpak-builder --show-manifest "$manifest" >shown 2>complaints || fail "$(cat complaints)"
[ ! -s complaints ] || fail "$(cat complaints)"

# What the file dialogs' portals give is enough for documents and figures; the network is never used.
permitted=$(sed -n '/"finish-args"/,/\]/p' shown | grep -oE '"--[^"]*"' | sort)
expected=$(printf '"%s"\n' --device=dri --share=ipc --socket=fallback-x11 --socket=wayland)
[ "$permitted" = "$expected" ] || fail "The sandbox permits: $permitted"

addresses=$(grep -c '"url" : "https://' shown)
checksums=$(grep -cE '"sha256" : "[0-9a-f]{64}"' shown)
[ "$addresses" -eq "$checksums" ] || fail "$addresses archives have $checksums checksums."

for path in $(sed -n 's/.*"path" : "\(.*\)".*/\1/p' shown); do
    [ -e "$(dirname "$manifest")/$path" ] || fail "The manifest names $path, which is not there."
done
