#!/usr/bin/env bash
# Has other programs read feeds and export files: feedparser the feeds of the tests, beside the command, and both feedparser and Isso what the command
# writes. What feedparser makes otherwise of a feed is named and explained in check_feeds.py.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
source "$root/Examples/environment.sh"
source "$root/Tests/Quality/environment.sh"
prepare_python feedparser isso || exit 0

swift build --package-path "$root" --product "$broadsheet_command" >&2
command="$(swift build --package-path "$root" --show-bin-path)/$broadsheet_command"
fixtures="$root/Tests/BroadsheetXMLTests/Fixtures"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mkdir -p "$work/read" "$work/written"
for format in rss atom; do
    for feed in "$fixtures/$format"/*.xml; do
        name=$(basename "$feed" .xml)
        case $name in broken-*) continue ;; esac
        "$command" extract "$feed" --from "$format" --to jsonl -o "$work/read/$format-$name.jsonl" 2>/dev/null || true
    done
done
for name in wxr/blog disqus-xml/forum blogger/old; do
    file="$work/written/${name//\//-}"
    for format in rss atom wxr disqus-xml jsonl; do
        "$command" extract "$fixtures/$name.xml" --to "$format" -o "$file.$format" 2>/dev/null
    done
done
"$python" "$root/Tests/Quality/check_feeds.py" "$fixtures" "$work/read" "$work/written"
