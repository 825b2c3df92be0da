#!/usr/bin/env bash
# Puts the editors in place that tests/editors drives: Neovim, Emacs with eglot, and Kate with the
# screen and the keyboard to drive it, from the system's packages.
#
#   tests/editors/setup.sh          installs what is missing; does nothing, in under a second, when all is there
#
# Needs a Debian or Ubuntu where it is root or may sudo without a password; elsewhere install neovim (0.7 or later),
# emacs (28 with eglot, or 29 and later), kate (22.12), Xvfb, xdotool and dbus-run-session yourself.  Exit status 0: ready; anything else: the last lines say what is missing.
set -euo pipefail

say() { printf 'editors setup: %s\n' "$*" >&2; }

has_eglot() { command -v emacs >/dev/null && emacs -q --batch --eval "(require 'eglot)" >/dev/null 2>&1; }

missing=()
command -v nvim >/dev/null || missing+=(neovim)
command -v emacs >/dev/null || missing+=(emacs-nox)
command -v kate >/dev/null || missing+=(kate)
command -v Xvfb >/dev/null || missing+=(xvfb)
command -v xdotool >/dev/null || missing+=(xdotool)
command -v dbus-run-session >/dev/null || missing+=(dbus-daemon)
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
for program in nvim kate Xvfb xdotool dbus-run-session; do
    command -v "$program" >/dev/null || { say "FAILED: $program is not on the PATH"; exit 1; }
done
has_eglot || { say "FAILED: emacs has no eglot"; exit 1; }
