#!/usr/bin/env bash
# Installs what the build needs, and runs the tests. Arguments go to `swift test`, such as --filter Markdown.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/Examples/environment.sh"

exec swift test --package-path "$root" "$@"
