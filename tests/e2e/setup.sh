#!/usr/bin/env bash
# Puts a real VS Code (code-server), Chromium and a browser driver in place for tests/e2e, without a display.
#
#   tests/e2e/setup.sh          installs what is missing; does nothing, in under a second, when all is there
#
# Goes to $JOTCODE_E2E_CACHE (default ~/.cache/jotcode-e2e), which may be deleted at any time.  Needs Node 20 or later,
# npm, a C++ compiler, and either root or the Debian packages below already installed.  Takes 2 to 5 minutes the first
# time.  Exit status 0: ready; anything else: not ready, the last lines say which step failed and where its log is.
set -euo pipefail

CODE_SERVER=4.100.3     # the newest that runs on Node 20; it carries VS Code 1.100.3
PLAYWRIGHT=1.56.1       # playwright-core only drives the Chromium from Debian, it brings no browser of its own
RECIPE=2                # raise it when the steps below change, so that old caches are made anew

here=$(cd "$(dirname "$0")" && pwd)
cache=${JOTCODE_E2E_CACHE:-$HOME/.cache/jotcode-e2e}
stamp="$cache/ready"
ready="recipe $RECIPE, code-server $CODE_SERVER, playwright-core $PLAYWRIGHT, node $(node --version 2>/dev/null || echo none)"
mkdir -p "$cache"

say() { printf 'e2e setup: %s\n' "$*" >&2; }

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
major=$(node -p 'process.versions.node.split(".")[0]')
[ "$major" -ge 20 ] || { say "FAILED: Node $major is too old; install Node 20 or later"; exit 1; }

missing=()
for package in libkrb5-dev libsecret-1-dev libx11-dev libxkbfile-dev; do
    dpkg -s "$package" >/dev/null 2>&1 || missing+=("$package")
done
chromium_here || missing+=(chromium)
for tool in g++ make pkg-config; do
    command -v "$tool" >/dev/null || missing+=("$tool")
done
if [ "${#missing[@]}" -gt 0 ]; then
    sudo=()
    [ "$(id -u)" -eq 0 ] || sudo=(sudo -n)
    export DEBIAN_FRONTEND=noninteractive
    step apt-update "${sudo[@]}" apt-get update
    step apt-install "${sudo[@]}" apt-get install -y --no-install-recommends "${missing[@]}"
fi

# node-gyp fetches Node's headers unless they lie beside the running Node, as they do in most installations.
prefix=$(dirname "$(dirname "$(readlink -f "$(command -v node)")")")
if [ -z "${npm_config_nodedir:-}" ] && [ -f "$prefix/include/node/node.h" ]; then
    export npm_config_nodedir="$prefix"
fi
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false

# The install script of code-server downloads (ripgrep, prebuilt binaries), so each step runs by itself without scripts
# and only the native modules that an editor without a terminal needs are built here.
rm -rf "$cache/node" "$stamp"
mkdir -p "$cache/node"
cd "$cache/node"
printf '{"name": "jotcode-e2e", "private": true}\n' >package.json
step npm-install npm install "code-server@$CODE_SERVER" "playwright-core@$PLAYWRIGHT" --ignore-scripts
step build-argon2 env npm_config_build_from_source=true npm rebuild argon2
cd node_modules/code-server/lib/vscode
step npm-install-vscode npm install --omit=dev --ignore-scripts
for module in @vscode/spdlog @parcel/watcher native-watchdog kerberos; do
    step "build-${module##*/}" npm rebuild "$module"
done
ln -sfn node_modules node_modules.asar
cd "$here"
step check-code-server node "$cache/node/node_modules/code-server/out/node/entry.js" --version
printf '%s' "$ready" >"$stamp"
say "ready in $cache"
