#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Lets lintian judge the Debian package, and runs the program from the unpacked package:
# check_debian_package.sh PACKAGE VERSION
set -euo pipefail
package=$(realpath "$1")
version=$2
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

lintian --fail-on error,warning --allow-root --no-cfg "$package"

depends=$(dpkg-deb --field "$package" Depends)
for library in libqcustomplot libqt6widgets6 libqt6svg6 libhwy1 libc6; do
    case $depends in
        *"$library"*) ;;
        *) echo "Depends lacks $library: $depends"; exit 1 ;;
    esac
done

dpkg-deb --extract "$package" "$work/root"
for file in bin/activation-lab share/applications/org.activationlab.ActivationLab.desktop \
    share/icons/hicolor/scalable/apps/org.activationlab.ActivationLab.svg \
    share/metainfo/org.activationlab.ActivationLab.metainfo.xml share/man/man1/activation-lab.1.gz; do
    [ -f "$work/root/usr/$file" ] || { echo "The package lacks /usr/$file"; exit 1; }
done
unset DISPLAY WAYLAND_DISPLAY QT_QPA_PLATFORM
cd "$work"
test "$(root/usr/bin/activation-lab --version)" = "activation-lab $version"
