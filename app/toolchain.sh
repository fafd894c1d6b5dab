# SPDX-License-Identifier: GPL-3.0-or-later
# Read by app/run and tests/run: finds or installs what the build needs, and builds. Quiet when all is well.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build_packages=(g++ cmake ninja-build pkg-config qt6-base-dev qt6-httpserver-dev qt6-websockets-dev qt6-svg-dev qt6-l10n-tools
    qt6-tools-dev qt6-tools-dev-tools qt6-translations-l10n libqt6svg6 libqt6sql6-sqlite libssl-dev
    qtkeychain-qt6-dev libsecret-1-0 fonts-dejavu-core)

fail() { # what, what to do
    printf '\n%s\n%s\n' "$1" "$2" >&2
    exit 1
}

# Installs Debian packages that are missing; elsewhere names them and stops.
need() {
    command -v dpkg-query >/dev/null 2>&1 || {
        command -v cmake >/dev/null 2>&1 && command -v ninja >/dev/null 2>&1 && return 0
        fail "This system has no Debian packages." "Please install what these Debian packages hold, then run this again: $*"
    }
    local missing=() package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    local sudo=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null 2>&1 || fail "These packages are missing: ${missing[*]}" "Please install them as root: apt-get install ${missing[*]}"
        sudo=(sudo)
    fi
    printf 'Installing %s …\n' "${missing[*]}"
    quietly "${sudo[@]}" apt-get update
    quietly "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# Runs a command; shows what it printed only when it fails.
quietly() {
    local log
    log=$(mktemp)
    if ! "$@" >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        rm -f "$log"
        fail "This command failed: $*" "Its last lines are above. Mend what they name, then run this again."
    fi
    rm -f "$log"
}

# build FOLDER TARGETS CMAKE-OPTIONS…: leaves $root/build/FOLDER. TARGETS is one word list, "all" for everything.
build() {
    local folder=$root/build/$1 targets=$2
    shift 2
    # A compiler's cache shortens the second build of the same sources; nothing depends on it.
    if command -v ccache >/dev/null 2>&1; then
        set -- "$@" -DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache
    else
        set -- "$@" -DCRDB_PCH=ON
    fi
    # Lines for stack traces; whole debug information would take a quarter of the time.
    quietly cmake -S "$root" -B "$folder" -G Ninja -DCMAKE_CXX_FLAGS_DEBUG=-g1 "-DCMAKE_CXX_FLAGS_RELWITHDEBINFO=-O2 -g1 -DNDEBUG" "$@"
    local todo
    # shellcheck disable=SC2086
    todo=$(ninja -C "$folder" -n $targets 2>/dev/null | grep -c '^\[') || true
    [ "${todo:-0}" -gt 20 ] && printf 'Building (%s steps, a few minutes the first time) …\n' "$todo"
    # shellcheck disable=SC2086
    quietly ninja -C "$folder" $targets
}
