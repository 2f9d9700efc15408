#!/usr/bin/env bash
# Has WordPress' own importer read what the command writes, and compares what is in its database then, field by field; after that WordPress exports the
# posts again, and the command reads that.
#
#   check-wordpress.sh WORDPRESS [FILE…]
#
# WORDPRESS is the folder of a WordPress that is there for tests, installed and with the plug-in “WordPress Importer” in wp-content/plugins; posts, people
# and terms that are made are deleted again. FILE is in any format that is read. Without files: export files and answers of APIs of the tests, what
# check_wordpress.php makes, and, where there are corpora beside this repository, pages with comments.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
source "$root/Examples/environment.sh"
site=${1:-${BROADSHEET_WORDPRESS:-}}
shift || true
if [ -z "$site" ]; then
    echo "skipped: no folder of a WordPress is named, as an argument or in BROADSHEET_WORDPRESS"
    exit 0
fi
if ! command -v php >/dev/null; then
    echo "skipped: there is no php"
    exit 0
fi
if ! [ -f "$site/wp-load.php" ] || ! [ -f "$site/wp-content/plugins/wordpress-importer/wordpress-importer.php" ]; then
    echo "skipped: $site is no WordPress with the plug-in wordpress-importer"
    exit 0
fi
php="$root/Tests/Quality/check_wordpress.php"

command=${BROADSHEET:-}
if [ -z "$command" ]; then
    swift build --package-path "$root" --product "$broadsheet_command" >&2
    command="$(swift build --package-path "$root" --show-bin-path)/$broadsheet_command"
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

files=("$@")
if [ ${#files[@]} -eq 0 ]; then
    php "$php" make >"$work/made.jsonl"
    files=("$work/made.jsonl")
    for name in wxr/blog wxr/names wxr/old disqus-xml/forum blogger/old blogger/takeout; do
        files+=("$root/Tests/BroadsheetXMLTests/Fixtures/$name.xml")
    done
    for name in "$root"/Tests/BroadsheetTests/Fixtures/Dialects/*.json*; do files+=("$name"); done
    if [ -x "$root/../shared/eval/unpack.sh" ]; then
        [ -f "$root/../shared/eval/seed/page.txt" ] && files+=("$root/../shared/eval/seed/page.txt")
        corpora=$("$root/../shared/eval/unpack.sh")
        while IFS= read -r page; do files+=("$page"); done < <(
            php -r 'foreach (file($argv[1]) as $number => $line) if ($number % 3 === 0) echo json_decode($line)->path, "\n";' \
                "$corpora/requests/comments.jsonl")
    fi
fi

status=0
number=0
for file in "${files[@]}"; do
    number=$((number + 1))
    name="$work/$number"
    echo "$(basename "$file")"
    if ! "$command" convert "$file" --to wxr --keep-personal-data -q -o "$name.wxr" 2>"$name.said"; then
        # What the tests have of broken input is not this check's.
        echo "  not read: $(tail -1 "$name.said")"
        continue
    fi
    "$command" convert "$name.wxr" --from wxr --to jsonl --keep-personal-data -q -o "$name.jsonl"
    php "$php" import "$site" "$name.wxr" "$name.jsonl" "$name.back.wxr" || status=1
    if [ -s "$name.back.wxr" ] && [ -s "$name.jsonl" ]; then
        "$command" convert "$name.back.wxr" --from wxr --to jsonl --keep-personal-data -q -o "$name.back.jsonl"
        php "$php" compare "$name.jsonl" "$name.back.jsonl" || status=1
    fi
done
echo "$number files"
exit $status
