#!/usr/bin/env bash
# Installs the committed tree as a user would, by address and version, and looks at what comes with it. The folder to work in is the argument;
# afterwards it holds generated.jsonl, articles of all shapes in the canonical JSON.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
work=$1
mkdir -p "$work/Broadsheet" "$work/consumer/Sources/consumer" "$work/consumer/Sources/generated"

git -C "$root" archive HEAD | tar -x -C "$work/Broadsheet"
git -C "$work/Broadsheet" init -q
git -C "$work/Broadsheet" add -A
git -C "$work/Broadsheet" -c user.name=ci -c user.email=ci@localhost -c commit.gpgsign=false commit -q -m "The committed tree"
git -C "$work/Broadsheet" tag 0.1.0

cat >"$work/consumer/Package.swift" <<EOF
// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "consumer",
    platforms: [.macOS(.v14)],
    dependencies: [.package(url: "file://$work/Broadsheet", from: "0.1.0")],
    targets: [
        .executableTarget(name: "consumer", dependencies: [.product(name: "Broadsheet", package: "Broadsheet")]),
        .executableTarget(
            name: "generated",
            dependencies: [.product(name: "Broadsheet", package: "Broadsheet"), .product(name: "BroadsheetTesting", package: "Broadsheet")]),
    ]
)
EOF
cat >"$work/consumer/Sources/consumer/main.swift" <<'EOF'
import Broadsheet

let article = try Article(html: "<article><h1>Rye bread</h1><p>Mix flour and water, and let the dough <em>rest</em> for a day.</p></article>")
print(try article.markdown())
EOF
cat >"$work/consumer/Sources/generated/main.swift" <<'EOF'
import Broadsheet
import BroadsheetTesting

var generator = ArticleGenerator(seed: 1)
let articles = (0..<100).map { _ in generator.article() }
print(String(decoding: try FormatRegistry.standard.export(articles, as: .jsonLines).bytes(of: .main), as: UTF8.self), terminator: "")
EOF

cd "$work/consumer"
# A cache of its own: the address means nothing once the check is over.
swift build --cache-path "$work/cache"
bin=$(swift build --cache-path "$work/cache" --show-bin-path)
"$bin/consumer" | grep -F 'let the dough *rest* for a day.' || { echo "The consumer printed something else."; exit 1; }
"$bin/generated" >"$work/generated.jsonl"

resolved=$(swift package --cache-path "$work/cache" show-dependencies --format json | grep '"identity"' | sort)
expected=$(printf '%s\n' '"identity": "broadsheet",' '"identity": "consumer",')
if [ "$(echo "$resolved" | sed 's/^ *//')" != "$expected" ]; then
    echo "Whoever depends on this package should get nothing else, but gets:"
    echo "$resolved"
    exit 1
fi
