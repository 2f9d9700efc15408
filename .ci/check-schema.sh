#!/usr/bin/env bash
# Validates what the library writes as JSON Lines against the schema that it publishes. Arguments: further files of JSON Lines.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
source "$root/Examples/environment.sh"
source "$root/Tests/Quality/environment.sh"
prepare_python check-jsonschema || exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
command="$(swift build --package-path "$root" --show-bin-path)/$broadsheet_command"
"$command" schema >"$work/schema.json"
"$(dirname "$python")/check-jsonschema" --check-metaschema "$work/schema.json"
"$command" extract "$root"/Examples/Pages/* --to jsonl >"$work/pages.jsonl"
validate_lines "$work/schema.json" "$work/pages.jsonl" "$@"
