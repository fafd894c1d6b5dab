#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of resources/screenshots anew, by playing two demonstrations without a display.
set -euo pipefail
# shellcheck source=app/toolchain.sh
source "$(dirname "$0")/../app/toolchain.sh"
"$root/app/run" --build-only
build tests screens -DCMAKE_BUILD_TYPE=Debug

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen TZ=UTC
play() { # scenario, expected end
    local said
    # It ends with 0 only where the upgrade was verified; here any expected end is right.
    said=$("$root/build/release/crdb-upgrader" --demo="$1" --data-dir "$folder/$1" 2>/dev/null) || true
    [[ $said = *"ended as: $2"* ]] ||
        fail "The demonstration \"$1\" did not end as $2." "Play it by hand: ./app/run --demo=$1"
}
play success VERIFIED
play module-without-crdb REJECTED

running=("$folder"/success/screenshots/*-running.png)
cp "$folder"/success/screenshots/*-checks.png "$root/resources/screenshots/upgrade.png"
cp "${running[$((${#running[@]} * 2 / 3))]}" "$root/resources/screenshots/task.png"
cp "$folder"/module-without-crdb/screenshots/*-result.png "$root/resources/screenshots/rejected.png"
"$root/build/tests/tests/ui/screens" pictures "$folder/more" 2>/dev/null
cp "$folder"/more/*.png "$root/resources/screenshots"
printf 'resources/screenshots: %s\n' "$(cd "$root/resources/screenshots" && echo *.png)"
