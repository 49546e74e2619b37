#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What check_minimal_root.sh does inside of the root, which mmdebstrap has made, mounted and takes away: use_in_root.sh ROOT
# ACTLAB_WORK is the folder with the package and the document, ACTLAB_VERSION the version that is expected. Only the root's
# own /tmp is sure to be writable here.
set -euo pipefail
root=$1
scratch=$root/tmp
source "$ACTLAB_WORK/x_server.sh"
type=application/x-activation-lab+json
entry=org.activationlab.ActivationLab.desktop
home=/home/person
document='수업 자료.actlab'
server=

fail() {
    echo "FAILED: $1"
    exit 1
}

# holds TEXT COMMAND...: whether what a command prints holds a text. No pipe: grep would close it on the first find.
holds() {
    local text=$1
    shift
    grep -qF -- "$text" <<<"$("$@")"
}

step() { printf '== %(%T)T %s\n' -1 "$1"; }

# A window whose X server goes away ends, too.
trap 'kill $server 2>/dev/null || true' EXIT

# as_root, as_person: a command inside; the person has a home, no rights, and nothing of this system's environment.
inside() {
    chroot "$@" </dev/null
}
as_root() {
    inside "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
as_person() {
    inside --userspec=1000:1000 "$root" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 HOME="$home" XDG_RUNTIME_DIR="$home" \
        ${DISPLAY:+DISPLAY="$DISPLAY"} "$@"
}

# apt WHAT...: without questions and Recommends; what this system has already fetched is not fetched again.
apt() {
    local archives=var/cache/apt/archives name
    as_root apt-get --quiet --quiet --no-install-recommends --print-uris "$@" | awk '{ print $2 }' | while read -r name; do
        cp --no-clobber "/$archives/$name" "$root/$archives" 2>/dev/null || true
    done
    as_root apt-get --quiet --yes --no-install-recommends "$@"
}

# files: everything with its kind, rights, owner, target and content, but for what records that packages came and went.
files() {
    (
        cd "$root"
        local -a prune=(-path ./proc -o -path ./sys -o -path ./dev -o -path ./run -o -path ./tmp -o -path ./var/log
            -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/cache/apt -o -path ./var/cache/debconf
            -o -path ./var/cache/ldconfig)
        find . \( "${prune[@]}" \) -prune -o -printf '%p %y %m %U:%G %l\n'
        find . \( "${prune[@]}" \) -prune -o -type f -print0 | xargs -0 sha256sum
    ) | sort
}

make_home() {
    mkdir -p "$root$home"
    cp "$ACTLAB_WORK/functions.actlab" "$root$home/$document"
    chown -R 1000:1000 "$root$home"
    chmod 700 "$root$home"
}

# says EXPECTED COMMAND...: what the program prints holds a text, and it complains about nothing.
says() {
    local expected=$1 output
    shift
    output=$(as_person activation-lab "$@" 2>"$scratch/complaints") || fail "activation-lab $*: $(cat "$scratch/complaints")"
    [ ! -s "$scratch/complaints" ] || fail "activation-lab $* complains: $(cat "$scratch/complaints")"
    grep -qF -- "$expected" <<<"$output" || fail "activation-lab $* lacks “$expected”: $output"
}

draw() {
    says '' plot sigmoid --derivative --language ko -o "$home/$1"
    [ -s "$root$home/$1" ] || fail "There is no $1."
}

# Korean without a Korean letter is no figure: it is said which package has them, and nothing is written.
check_without_font() {
    local said
    ! said=$(as_person activation-lab plot sigmoid --language ko -o "$home/without-font.png" 2>&1) ||
        fail "A figure in Korean was drawn without a font that has Hangul."
    [[ "$said" == *fonts-nanum* ]] || fail "Without a font it is said: $said"
    ! [ -e "$root$home/without-font.png" ] || fail "Something was written without a font."
}

check_without_recommends() {
    apt install /tmp/activation-lab.deb || fail "The package cannot be installed."
    says "activation-lab $ACTLAB_VERSION" --version
    says "0.5,0.25" eval sigmoid --at 0
    says "gelu" list
    check_without_font
}

# The font, databases and translations that the package recommends; of two fonts, the one that downloads faster.
install_recommends() {
    local recommends
    recommends=$(dpkg-deb --field "$ACTLAB_WORK/activation-lab.deb" Recommends | sed 's/fonts-noto-cjk | //')
    apt satisfy "$recommends" || fail "Recommends: $recommends"
    apt install libglib2.0-bin || fail "gio, which opens documents as desktops do, cannot be installed."
}

check_hangul() {
    draw figure.png
    draw figure.pdf
    holds 시그모이드 pdftotext "$root$home/figure.pdf" - || fail "The figure's title is not in Korean."
    holds Nanum pdffonts "$root$home/figure.pdf" || fail "No font with Hangul is in the figure."
}

type_of_document() {
    as_person gio info --attributes=standard::content-type "$home/$document" | sed -n 's/.*content-type: //p'
}

check_type() {
    [ "$(type_of_document)" = "$type" ] || fail "The document's type is $(type_of_document)."
    holds "$entry" as_person gio mime "$type" || fail "No program is known for $type."
}

windows_of_document() {
    xdotool search --onlyvisible --name "${document%.*}\\.actlab.*Activation Lab" || true
}

# wait_for COMMAND...: up to half a minute.
wait_for() {
    for _ in $(seq 300); do
        ! "$@" || return 0
        sleep 0.1
    done
    return 1
}

is_open() { [ -n "$(windows_of_document)" ]; }
is_closed() { ! is_open; }

check_opens() {
    start_x_server "$scratch"
    as_person gio open "$home/$document"
    wait_for is_open || fail "No window shows the document; there are: $(xdotool search --name . getwindowname %@)"
    xdotool windowfocus --sync "$(windows_of_document)" key --window 0 ctrl+q
    wait_for is_closed || fail "The window does not close."
    kill "$server"
}

check_removal() {
    local ours
    as_root apt-get purge --quiet --yes activation-lab
    [ "$(type_of_document)" != "$type" ] || fail "The type is still known after the removal."
    ! holds "$entry" as_person gio mime "$type" || fail "The program still opens documents after its removal."
    as_root apt-mark auto '?installed' >/dev/null
    as_root apt-get autoremove --quiet --yes --purge
    rm -rf "${root:?}$home"
    files >"$scratch/after"
    cmp -s "$scratch/before" "$scratch/after" || {
        diff "$scratch/before" "$scratch/after" | head -n 100 || true
        fail "The files above are left over (>) or gone (<)."
    }
    ours=$(cd "$root" && find . \( -path ./proc -o -path ./sys -o -path ./dev -o -path ./tmp \) -prune \
        -o -iname '*activation*lab*' -print)
    [ -z "$ours" ] || fail "These are left over of the package: $ours"
}

echo "The root is made; from now on what fails is a failure."
step "Looking at what is there"
files >"$scratch/before"
make_home
cp "$ACTLAB_WORK/activation-lab.deb" "$scratch"
step "Installing what the package depends on, and using the program"
check_without_recommends
step "Installing what it recommends"
install_recommends
step "Drawing in Korean"
check_hangul
step "Opening a document by its type"
check_type
check_opens
step "Removing"
check_removal
step "Done"
