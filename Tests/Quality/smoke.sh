#!/usr/bin/env bash
# Reads 194 real pages and texts, where there are any beside this repository, and fails when a measure falls below its floor.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
source "$root/Examples/environment.sh"
evaluation=$root/../shared/eval

if ! [ -x "$evaluation/unpack.sh" ]; then
    echo "skipped: there are no pages in ../shared/eval"
    exit 0
fi
if ! command -v python3 >/dev/null; then
    echo "skipped: there is no python3"
    exit 0
fi

corpora=$("$evaluation/unpack.sh")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
swift build --package-path "$root" -c release --product "$broadsheet_command"
command="$(swift build --package-path "$root" -c release --show-bin-path)/$broadsheet_command"

python3 "$root/Tests/Quality/sample.py" "$corpora/requests" wcxb-dev=48 trafeval=24 scrapinghub=12 fundus=16 htmldate=20 comments=24 text=50 >"$work/requests.jsonl"
"$command" batch --profile flat --stats json <"$work/requests.jsonl" >"$work/results.jsonl"
floors=()
while IFS= read -r line; do
    case $line in '#'* | '') ;; *) floors+=("$line") ;; esac
done <"$root/Tests/Quality/floors.txt"
python3 "$evaluation/score.py" "$work/results.jsonl" --data "$corpora/data" --present ${floors[@]+--min "${floors[@]}"}
