# What the checks need besides Swift; read by the scripts, not run by itself. Expects $root.

# The interpreter of an environment with packages of PyPI, in $python. Fails with a message where there is none to be had.
prepare_python() {
    local venv=$root/.build-quality/venv
    python=$venv/bin/python
    if ! command -v python3 >/dev/null; then
        echo "skipped: there is no python3"
        return 1
    fi
    if ! [ -x "$venv/bin/pip" ] && ! python3 -m venv "$venv" >/dev/null 2>&1; then
        # Debian ships the module apart.
        (source "$root/Examples/environment.sh" && install_packages python3-venv) >/dev/null 2>&1 || true
        if ! python3 -m venv "$venv"; then
            echo "skipped: python3 cannot make a virtual environment"
            return 1
        fi
    fi
    if ! "$venv/bin/pip" install --quiet --disable-pip-version-check "$@"; then
        echo "skipped: PyPI cannot be reached"
        return 1
    fi
}

# Each line of a file of JSON Lines against a schema: validate_lines SCHEMA FILE…
validate_lines() {
    local schema=$1 folder
    shift
    folder=$(mktemp -d)
    cat "$@" | "$python" -c 'import sys
for number, line in enumerate(sys.stdin.buffer, 1):
    open(f"{sys.argv[1]}/line-{number:05}.json", "wb").write(line)' "$folder"
    local count
    count=$(find "$folder" -name '*.json' | wc -l)
    if [ "$count" -eq 0 ]; then
        echo "There is no line to validate."
        rm -rf "$folder"
        return 1
    fi
    local status=0
    find "$folder" -name '*.json' -print0 | xargs -0 "$(dirname "$python")/check-jsonschema" --schemafile "$schema" || status=$?
    rm -rf "$folder"
    echo "$((count)) lines"
    return $status
}
