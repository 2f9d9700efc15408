#!/usr/bin/env bash
# Installs what the build needs, builds the command, and prints a page as Markdown. Other arguments go to `broadsheet` as they are.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/Examples/environment.sh"

if [ $# -eq 0 ]; then
    set -- extract "$root/Examples/Pages/rye-bread.html" --url https://corneroven.example/bread/rye
fi
swift build --package-path "$root" --product "$broadsheet_command" >&2
exec "$(swift build --package-path "$root" --show-bin-path)/$broadsheet_command" "$@"
