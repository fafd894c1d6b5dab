#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package, checks it, and installs, starts, upgrades and removes it in a clean Debian 12 tree.
#   ./tests/run package
set -euo pipefail
source "$(dirname "$0")/../app/toolchain.sh"
build_folder=$root/build/release
work=$(mktemp -d)
trap 'rm -rf --one-file-system "$work"' EXIT

linux=$root/resources/linux
quietly desktop-file-validate "$linux/crdb-upgrader.desktop"
quietly appstreamcli validate --no-net "$linux/io.github.crdb_upgrader.CrdbUpgrader.metainfo.xml"
for page in "$linux"/*.1; do
    [ -z "$(LC_ALL=C.UTF-8 man --warnings -l "$page" 2>&1 >/dev/null)" ] || fail "The manual page $page has mistakes." "man --warnings -l $page"
done
bash -n "$linux/crdb-upgrader.bash"

# As it would be built for others: no linker option that only speeds up our own builds matters here.
quietly cpack -G DEB --config "$build_folder/CPackConfig.cmake" -B "$work"
package=$(echo "$work"/crdb-upgrader_*.deb)
printf 'Made %s (%s bytes)\n' "$(basename "$package")" "$(stat -c %s "$package")"
lintian --fail-on error "$package" || fail "lintian found errors." "They are above."
dpkg-deb -f "$package" Depends Recommends

# The tree needs root, mounts and a mirror; without one of them this part says so and is not counted as passed.
tree=$work/tree
mirror=$(sed -n 's/^deb \(\[[^]]*\] \)\?\([^ ]*\) .*/\2/p' /etc/apt/sources.list 2>/dev/null | head -1)
[ -n "$mirror" ] || mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/*.sources 2>/dev/null | head -1)
if [ "$(id -u)" -ne 0 ] || [ -z "$mirror" ] ||
    ! debootstrap --variant=minbase --include=ca-certificates bookworm "$tree" "$mirror" >"$work/debootstrap.log" 2>&1; then
    printf 'SKIP: no clean Debian tree could be made here (root, a mirror and debootstrap are needed); the package was not installed.\n'
    tail -n 3 "$work/debootstrap.log" 2>/dev/null || true
    exit 0
fi
for file in /etc/apt/apt.conf.d /etc/apt/sources.list /etc/apt/sources.list.d /etc/resolv.conf /etc/hosts; do
    [ -e "$file" ] && cp -rL "$file" "$tree$(dirname "$file")/"
done
inside() { chroot "$tree" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp QT_QPA_PLATFORM=offscreen DEBIAN_FRONTEND=noninteractive "$@"; }
find_all() { (cd "$tree" && find etc usr var -xdev \( -path 'var/lib/dpkg*' -o -path 'var/lib/apt*' -o -path 'var/cache*' -o -path 'var/log*' \) -prune -o -name '*crdb*' -print | sort); }
cp "$package" "$tree/tmp/crdb-upgrader.deb"
quietly inside apt-get update
quietly inside apt-get install -y --no-install-recommends /tmp/crdb-upgrader.deb
inside crdb-upgrader --self-test
inside crdb-simulator --list >/dev/null
quietly inside apt-get install -y --reinstall /tmp/crdb-upgrader.deb # an upgrade over itself
inside crdb-upgrader --version
quietly inside dpkg -P crdb-upgrader
left=$(find_all)
[ -z "$left" ] || fail "Removing the package left behind:" "$left"
printf 'Installed, started, installed over itself and removed without a trace.\n'
