#!/usr/bin/env bash
# Puts JupyterLab with jupyterlab-lsp, Chromium and a browser driver in place for tests/editors, without a display.
#
#   tests/editors/setup_jupyterlab.sh     installs what is missing; does nothing, in under a second, when all is there
#
# Goes to $JOTCODE_JUPYTER_CACHE (default ~/.cache/jotcode-jupyter), which may be deleted at any time, and never into the
# environment of jotcode.  Needs Python 3.10 or later, Node 20 or later with npm, and Chromium (or a Debian or Ubuntu where
# it is root or may sudo without a password).  Takes 2 to 5 minutes the first time.  Exit status 0: ready; anything else:
# not ready, the last lines say which step failed and where its log is.
set -euo pipefail

JUPYTERLAB=4.6.6
JUPYTERLAB_LSP=5.3.0
JUPYTER_LSP=2.3.1
IPYKERNEL=7.4.0
PLAYWRIGHT=1.56.1       # playwright-core only drives the Chromium from Debian, it brings no browser of its own
RECIPE=1                # raise it when the steps below change, so that old caches are made anew

cache=${JOTCODE_JUPYTER_CACHE:-$HOME/.cache/jotcode-jupyter}
stamp="$cache/ready"
ready="recipe $RECIPE, jupyterlab $JUPYTERLAB, jupyterlab-lsp $JUPYTERLAB_LSP, playwright-core $PLAYWRIGHT"
mkdir -p "$cache"

say() { printf 'jupyterlab setup: %s\n' "$*" >&2; }

# step NAME COMMAND...: run quietly, and show the end of the log when it fails.
step() {
    local name=$1 log
    shift
    log="$cache/$name.log"
    say "$name"
    if ! "$@" >"$log" 2>&1; then
        tail -n 40 "$log" >&2
        say "FAILED at '$name'; the whole log is $log"
        exit 1
    fi
}

# Two runs at once would install into each other; the second waits for the first.
exec 9>"$cache/lock"
flock 9

chromium_here() { command -v chromium >/dev/null || command -v chromium-browser >/dev/null; }

if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$ready" ] && chromium_here; then
    exit 0
fi

command -v node >/dev/null || { say "FAILED: node is not installed; install Node 20 or later"; exit 1; }
command -v npm >/dev/null || { say "FAILED: npm is not installed; it comes with Node"; exit 1; }
if ! chromium_here; then
    command -v apt-get >/dev/null || { say "FAILED: install chromium with your system's package manager"; exit 1; }
    sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo -n)
    export DEBIAN_FRONTEND=noninteractive
    step apt-update "${sudo[@]}" apt-get update
    step apt-install "${sudo[@]}" apt-get install -y --no-install-recommends chromium
fi

rm -rf "$cache/venv" "$cache/node" "$stamp"
step venv python3 -m venv "$cache/venv"
step pip-install "$cache/venv/bin/pip" install --disable-pip-version-check \
    "jupyterlab==$JUPYTERLAB" "jupyterlab-lsp==$JUPYTERLAB_LSP" "jupyter-lsp==$JUPYTER_LSP" "ipykernel==$IPYKERNEL"
mkdir -p "$cache/node"
cd "$cache/node"
printf '{"name": "jotcode-jupyterlab", "private": true}\n' >package.json
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
step npm-install npm install "playwright-core@$PLAYWRIGHT" --ignore-scripts
printf '%s' "$ready" >"$stamp"
say "ready in $cache"
