#!/usr/bin/env bash
# Puts the editors in place that tests/editors drives: Neovim and Emacs with eglot, from the system's packages.
#
#   tests/editors/setup.sh          installs what is missing; does nothing, in under a second, when all is there
#
# Needs a Debian or Ubuntu where it is root or may sudo without a password; elsewhere install neovim (0.7 or later) and
# emacs (28 with eglot, or 29 and later) yourself.  Exit status 0: ready; anything else: the last lines say what is missing.
set -euo pipefail

say() { printf 'editors setup: %s\n' "$*" >&2; }

has_eglot() { command -v emacs >/dev/null && emacs -q --batch --eval "(require 'eglot)" >/dev/null 2>&1; }

missing=()
command -v nvim >/dev/null || missing+=(neovim)
command -v emacs >/dev/null || missing+=(emacs-nox)
if [ "${#missing[@]}" -gt 0 ] || ! has_eglot; then
    has_eglot || missing+=(elpa-eglot)
    command -v apt-get >/dev/null || { say "FAILED: install ${missing[*]} with your system's package manager"; exit 1; }
    sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo -n)
    export DEBIAN_FRONTEND=noninteractive
    log=$(mktemp)
    say "installing ${missing[*]}"
    if ! { "${sudo[@]}" apt-get update && "${sudo[@]}" apt-get install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        say "FAILED to install ${missing[*]}; the whole log is $log"
        exit 1
    fi
    rm -f "$log"
fi
command -v nvim >/dev/null || { say "FAILED: nvim is not on the PATH"; exit 1; }
has_eglot || { say "FAILED: emacs has no eglot"; exit 1; }
