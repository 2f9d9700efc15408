#!/usr/bin/env bash
# Holds the law of accounts (Docs/Account.md) against every page and every text of the corpora beside this repository: check-law.sh. The tests of each
# day read a part of them. Takes some ten minutes, since the tests are built without optimisation.
set -euo pipefail
root=$(cd "$(dirname "$0")/../.." && pwd)
if ! [ -d "$root/../.corpora/pages" ]; then
    echo "skipped: there are no pages beside the repository"
    exit 0
fi
BROADSHEET_ALL_PAGES=1 swift test --package-path "$root" --filter 'holdsOnRealPages|everyWordStandsInOnePlace'
