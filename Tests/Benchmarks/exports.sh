#!/usr/bin/env bash
# Times how made export files of a size are converted, beside xmllint and readers of JSON: exports.sh MEGABYTES [BROADSHEET] [DIRECTORY]
# The files are made once and kept in the directory. Seconds are those of the processor and of the clock; the most memory is in MB.
set -euo pipefail
size=${1:?the size of the files in MB}
here=$(cd "$(dirname "$0")" && pwd)
command=${2:-$here/../../.build/release/broadsheet}
directory=${3:-${TMPDIR:-/tmp}/broadsheet-exports}
mkdir -p "$directory"

# measure NAME COMMAND…
measure() {
    local name=$1
    shift
    /usr/bin/env python3 - "$name" "$@" <<'PYTHON'
import resource, subprocess, sys, time
before = resource.getrusage(resource.RUSAGE_CHILDREN)
start = time.time()
code = subprocess.run(sys.argv[2:], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
note = "" if code.returncode == 0 else f"  exit code {code.returncode}: {code.stderr.decode()[-200:]}"
print(f"{sys.argv[1]:<34} processor {used.ru_utime + used.ru_stime - before.ru_utime - before.ru_stime:8.2f} s  clock {time.time() - start:8.2f} s  "
      f"memory {used.ru_maxrss / 1024:7.1f} MB{note}", flush=True)
PYTHON
}

for kind in wxr disqus wordpress jsonl; do
    file=$directory/$kind-$size.$([ "$kind" = wxr ] || [ "$kind" = disqus ] && echo xml || echo jsonl)
    if [ ! -f "$file" ]; then
        "$here/make-export.py" "$kind" "$size" >"$file.part"
        mv "$file.part" "$file"
    fi
    measure "$kind: reading the bytes" cat "$file"
    case $kind in
    wxr | disqus) measure "$kind: xmllint --stream" xmllint --stream --noout "$file" ;;
    *)
        measure "$kind: python3, json.loads" python3 -c 'import json, sys
for line in open(sys.argv[1], "rb"): json.loads(line)' "$file"
        if command -v jq >/dev/null; then measure "$kind: jq empty" jq empty "$file"; fi
        ;;
    esac
    for jobs in 1 2; do measure "$kind: convert --to jsonl, $jobs job(s)" "$command" convert "$file" --to jsonl --quiet --jobs "$jobs"; done
done
