// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Benchmarks",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "Broadsheet", path: "../..")],
    targets: [
        .systemLibrary(name: "CBenchmarkXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
        .executableTarget(
            name: "PageBenchmark",
            dependencies: [
                "CBenchmarkXML", .product(name: "Broadsheet", package: "Broadsheet"),
                .product(name: "BroadsheetHTML", package: "Broadsheet"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
