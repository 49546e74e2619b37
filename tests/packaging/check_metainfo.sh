#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The AppStream file is valid, speaks of this version, and each of its screenshots is one of our pictures, of the size that
# it says and with a caption in both languages: check_metainfo.sh METAINFO PICTURE_FOLDER VERSION
set -euo pipefail
metainfo=$1
pictures=$2
version=$3

fail() {
    echo "$1"
    exit 1
}

appstreamcli validate --no-net --no-color "$metainfo"
[ "$(grep -m 1 -oP '<release version="\K[^"]+' "$metainfo")" = "$version" ] || fail "Its first release is not $version."

count() { grep -cE "$1" "$metainfo" || true; }
screenshots=$(count '<screenshot[ >]')
[ "$screenshots" -gt 0 ] || fail "There are no screenshots."
for part in '<caption>' '<caption xml:lang="ko">' '<image '; do
    [ "$(count "$part")" -eq "$screenshots" ] || fail "$screenshots screenshots have $(count "$part") $part."
done

mapfile -t images < <(
    sed -nE 's|.*<image .*width="([0-9]+)" height="([0-9]+)">.*/([^/<]+)</image>.*|\1 \2 \3|p' "$metainfo")
[ "${#images[@]}" -eq "$screenshots" ] || fail "Of $screenshots screenshots, ${#images[@]} say their size and address."
for image in "${images[@]}"; do
    read -r width height name <<<"$image"
    [ -f "$pictures/$name" ] || fail "The screenshot $name is not in $pictures."
    kind=$(file --brief "$pictures/$name")
    [[ $kind == "PNG image data, $width x $height,"* ]] || fail "$name is not $width x $height: $kind"
done
