// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Broadsheet",
    platforms: [.macOS(.v14), .iOS(.v17), .tvOS(.v17), .watchOS(.v10), .visionOS(.v1)],
    products: [
        .library(name: "BroadsheetCore", targets: ["BroadsheetCore"])
    ],
    targets: [
        // The system library that every HTML page is parsed with, and the iconv that comes with each platform's C library.
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
        .target(name: "CIconv", linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS, .iOS, .tvOS, .watchOS, .visionOS]))]),

        .target(name: "BroadsheetCore"),
        .target(name: "BroadsheetEncoding", dependencies: ["CIconv"]),

        .testTarget(name: "BroadsheetCoreTests", dependencies: ["BroadsheetCore"]),
        .testTarget(name: "BroadsheetEncodingTests", dependencies: ["BroadsheetEncoding"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where ![.system, .plugin, .binary].contains(target.type) && !target.name.hasPrefix("C") {
    target.swiftSettings = (target.swiftSettings ?? []) + [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    ]
}
