# SPDX-FileCopyrightText: 2026 The Attune authors
# SPDX-License-Identifier: GPL-3.0-or-later
# What packaging/run and packaging/test share: installing what is missing, configuring, building.
# To be sourced from the root of the project with `set -euo pipefail`.

build_folder=build/release

# packages_for build run … : the names packaging/dependencies lists for these occasions.
packages_for() {
    local occasion
    for occasion in "$@"; do
        awk -v occasion="$occasion" '$1 == occasion { print $2 }' packaging/dependencies
    done
}

# install_missing PACKAGE… : asks apt only when dpkg does not know a package as installed.
install_missing() {
    local missing=() name rights=()
    if ! command -v dpkg-query >/dev/null; then
        echo "This is not a Debian system. Please install the equivalents of these packages yourself:" >&2
        echo "  $*" >&2
        return 0
    fi
    local installed
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null | awk '$2 == "installed" { print $1 }' || true)
    for name in "$@"; do
        grep -qxF -- "$name" <<<"$installed" || missing+=("$name")
    done
    [ ${#missing[@]} -eq 0 ] && return 0

    if [ "$(id -u)" -ne 0 ]; then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and installing them needs root or sudo:" >&2
            echo "  apt-get install ${missing[*]}" >&2
            return 1
        fi
        rights=(sudo)
    fi
    echo "Installing: ${missing[*]}"
    # One source out of order must not stop us: what counts is whether the packages can be had.
    "${rights[@]}" apt-get update -qq || echo "Some package lists could not be refreshed; trying with what is known." >&2
    "${rights[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${missing[@]}" </dev/null
}

# build TARGET… : configures once (ninja configures again by itself when a list changed), then builds.
build() {
    local targets=() name
    for name in "$@"; do targets+=(--target "$name"); done
    [ -f "$build_folder/build.ninja" ] || cmake --preset release
    cmake --build "$build_folder" --parallel "${ATTUNE_JOBS:-2}" "${targets[@]}"
}
