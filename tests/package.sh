#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package, checks it, and installs, starts, upgrades and removes it in a clean Debian 12 tree.
#   ./tests/run package
set -euo pipefail
# shellcheck source=app/toolchain.sh
source "$(dirname "$0")/../app/toolchain.sh"
build_folder=$root/build/release
work=$(mktemp -d)
tree=$work/tree
end() {
    mountpoint -q "$tree/proc" && umount "$tree/proc"
    rm -rf --one-file-system "$work"
}
trap end EXIT

linux=$root/resources/linux
quietly desktop-file-validate "$linux/crdb-upgrader.desktop"
for metainfo in "$build_folder"/linux/*.metainfo.xml "$build_folder"/linux/linked/*.metainfo.xml; do
    quietly appstreamcli validate --no-net "$metainfo"
done
for page in "$linux"/*.1; do
    [ -z "$(LC_ALL=C.UTF-8 man --warnings -l "$page" 2>&1 >/dev/null)" ] || fail "The manual page $page has mistakes." "man --warnings -l $page"
done
bash -n "$linux/crdb-upgrader.bash"

# As it would be built for others: no linker option that only speeds up our own builds matters here.
quietly cpack -G DEB --config "$build_folder/CPackConfig.cmake" -B "$work/packed"
package=$(echo "$work"/packed/crdb-upgrader_*.deb)
printf 'Made %s (%s bytes)\n' "$(basename "$package")" "$(stat -c %s "$package")"
user=()
[ "$(id -u)" -ne 0 ] || user=(--allow-root)
lintian "${user[@]}" --fail-on error "$package" || fail "lintian found errors." "They are above."
dpkg-deb -f "$package" Depends Recommends

# The tree needs root, mounts and a mirror; without one of them this part says so and is not counted as passed. The mirror is the machine's own.
mirror=$(sed -n 's/^deb \(\[[^]]*\] \)\?\([^ ]*\) .*/\2/p' /etc/apt/sources.list 2>/dev/null | head -1) || true
[ -n "$mirror" ] || mirror=$(sed -n 's/^URIs: *//p' /etc/apt/sources.list.d/*.sources 2>/dev/null | head -1) || true
if [ "$(id -u)" -ne 0 ] || [ -z "$mirror" ] ||
    ! debootstrap --variant=minbase --include=ca-certificates bookworm "$tree" "$mirror" >"$work/debootstrap.log" 2>&1; then
    printf 'SKIP: no clean Debian tree could be made here (root, a mirror and debootstrap are needed); the package was not installed.\n'
    tail -n 3 "$work/debootstrap.log" 2>/dev/null || true
    exit 0
fi
for file in /etc/apt/apt.conf.d /etc/apt/sources.list /etc/apt/sources.list.d /etc/resolv.conf /etc/hosts; do
    [ -e "$file" ] && cp -rL "$file" "$tree$(dirname "$file")/"
done
mount -t proc proc "$tree/proc" 2>/dev/null || true # where it cannot be mounted the program does without
inside() { chroot "$tree" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/tmp LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen DEBIAN_FRONTEND=noninteractive "$@"; }
install() { quietly inside apt-get install -y --no-install-recommends "$1"; }
# Everything in the tree but what apt and dpkg keep for themselves, and where the program was told to write.
all_files() { (cd "$tree" && find . -xdev \( -path ./var/lib/dpkg -o -path ./var/lib/apt -o -path ./var/cache -o -path ./var/log -o -path ./tmp -o -path ./proc \) -prune -o -print | sort); }

# A newer one of the same: what an upgrade is.
newer=$work/newer
dpkg-deb -R "$package" "$newer"
version=$(dpkg-deb -f "$package" Version)
sed -i "s/^Version: .*/Version: $version+later/" "$newer/DEBIAN/control"
dpkg-deb --root-owner-group -b "$newer" "$tree/tmp/later.deb" >/dev/null
cp "$package" "$tree/tmp/crdb-upgrader.deb"

quietly inside apt-get update
# The packages that it needs come first: what it leaves behind is then all its own.
needed=$(dpkg-deb -f "$package" Depends | sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g')
# shellcheck disable=SC2086
quietly inside apt-get install -y --no-install-recommends $needed
all_files >"$work/before"
install /tmp/crdb-upgrader.deb
quietly inside crdb-upgrader --self-test
inside crdb-simulator --list >/dev/null
[ "$(inside crdb-upgrader --demo --data-dir /tmp/played 2>/dev/null | tail -n 1)" = "The upgrade ended as: VERIFIED" ] ||
    fail "The installed program did not play its demonstration to the end." "Its dependencies are above; a plugin may be missing."
install /tmp/later.deb
[ "$(inside dpkg-query -W -f '${Version}' crdb-upgrader)" = "$version+later" ] || fail "The upgrade did not happen." "dpkg-deb -I $package"
quietly inside crdb-upgrader --self-test --data-dir /tmp/played # the record of the version before
quietly inside dpkg -P crdb-upgrader
all_files >"$work/after"
left=$(comm -13 "$work/before" "$work/after")
[ -z "$left" ] || fail "Removing the package left behind:" "$left"
printf 'Installed, started, played, upgraded and removed without a trace.\n'
