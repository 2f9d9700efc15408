// swift-tools-version: 6.1
import PackageDescription

// The command is called `broadsheet`. Where file names ignore case, its module would overwrite the library's, so it has another name there.
#if os(macOS) || os(Windows)
    let commandName = "broadsheet-command"
#else
    let commandName = "broadsheet"
#endif

let applePlatforms: [Platform] = [.macOS, .macCatalyst, .iOS, .tvOS, .watchOS, .visionOS]
let otherPlatforms: [Platform] = [.linux, .android, .windows, .openbsd]

let package = Package(
    name: "Broadsheet",
    platforms: [.macOS(.v14), .iOS(.v17), .tvOS(.v17), .watchOS(.v10), .visionOS(.v1)],
    products: [
        .library(name: "Broadsheet", targets: ["Broadsheet"]),
        .library(name: "BroadsheetCore", targets: ["BroadsheetCore"]),
        .library(name: "BroadsheetHTML", targets: ["BroadsheetHTML"]),
        .library(name: "BroadsheetJSON", targets: ["BroadsheetJSON"]),
        .library(name: "BroadsheetText", targets: ["BroadsheetText"]),
        .library(name: "BroadsheetXML", targets: ["BroadsheetXML"]),
        .library(name: "BroadsheetTesting", targets: ["BroadsheetTesting"]),
        .library(name: "BroadsheetCSV", targets: ["BroadsheetCSV"]),
        // The examples have no product: a package that depends on this one never fetches what only they need.
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0")
    ],
    targets: [
        .target(name: "BroadsheetCore"),

        // Encodings are converted by the iconv of each platform's C library, pages parsed by libxml2: a system library, or the SDK's own on Apple's.
        .target(name: "CIconv", linkerSettings: [.linkedLibrary("iconv", .when(platforms: applePlatforms))]),
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
        // Packed export files; every platform's SDK has it.
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "BroadsheetEncoding", dependencies: ["CIconv"]),
        // Learned tables, and the programs that learn them.
        .target(name: "CModels", exclude: ["Training"]),
        .target(
            name: "BroadsheetHTML",
            dependencies: [
                "BroadsheetCore", "BroadsheetEncoding", "CModels", .target(name: "CLibXML2", condition: .when(platforms: otherPlatforms)),
            ],
            linkerSettings: [.linkedLibrary("xml2", .when(platforms: applePlatforms))]),
        .target(name: "BroadsheetJSON", dependencies: ["BroadsheetCore"]),
        .target(name: "BroadsheetText", dependencies: ["BroadsheetCore", "BroadsheetEncoding", "CModels"]),
        .target(
            name: "BroadsheetXML",
            dependencies: [
                "BroadsheetCore", "BroadsheetEncoding", "CZlib", .target(name: "CLibXML2", condition: .when(platforms: otherPlatforms)),
            ],
            linkerSettings: [.linkedLibrary("xml2", .when(platforms: applePlatforms))]),
        .target(
            name: "Broadsheet", dependencies: ["BroadsheetCore", "BroadsheetHTML", "BroadsheetJSON", "BroadsheetText", "BroadsheetXML"]),
        .target(name: "BroadsheetTesting", dependencies: ["BroadsheetCore"]),

        .target(name: "BroadsheetCSV", dependencies: ["BroadsheetCore"], path: "Plugins/CSV/Sources"),
        .testTarget(
            name: "BroadsheetCSVTests", dependencies: ["BroadsheetCSV", "BroadsheetCore", "BroadsheetTesting"], path: "Plugins/CSV/Tests"),

        .executableTarget(
            name: commandName,
            dependencies: [
                "Broadsheet", "BroadsheetHTML", "BroadsheetText", "BroadsheetCSV",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            path: "Examples/broadsheet", exclude: ["README.md"]),
        .executableTarget(name: "CustomImporter", dependencies: ["Broadsheet"], path: "Examples/CustomImporter"),
        .executableTarget(name: "ReadmeSample", dependencies: ["Broadsheet"], path: "Examples/ReadmeSample"),
        .executableTarget(name: "ReadingComments", dependencies: ["Broadsheet"], path: "Examples/ReadingComments"),

        .testTarget(name: "BroadsheetCoreTests", dependencies: ["BroadsheetCore", "BroadsheetTesting"]),
        .testTarget(name: "BroadsheetTestingTests", dependencies: ["BroadsheetTesting", "BroadsheetCore"]),
        .testTarget(name: "BroadsheetEncodingTests", dependencies: ["BroadsheetEncoding"]),
        .testTarget(
            name: "BroadsheetHTMLTests", dependencies: ["BroadsheetHTML", "BroadsheetCore", "BroadsheetTesting"],
            resources: [.copy("Fixtures")]),
        .testTarget(name: "BroadsheetJSONTests", dependencies: ["BroadsheetJSON", "BroadsheetCore", "BroadsheetTesting"]),
        .testTarget(
            name: "BroadsheetTextTests", dependencies: ["BroadsheetText", "BroadsheetCore", "BroadsheetTesting"],
            resources: [.copy("Fixtures")]),
        .testTarget(name: "BroadsheetTests", dependencies: ["Broadsheet", "BroadsheetTesting"], exclude: ["Fixtures"]),
        .testTarget(
            name: "BroadsheetXMLTests", dependencies: ["BroadsheetXML", "BroadsheetHTML", "BroadsheetCore", "BroadsheetTesting"],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "ExamplesTests",
            dependencies: ["Broadsheet", "BroadsheetHTML", .target(name: commandName), "CustomImporter", "ReadmeSample", "ReadingComments"]),
    ],
    swiftLanguageModes: [.v6]
)

let upcomingFeatures = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility", "NonisolatedNonsendingByDefault"]
for target in package.targets where target.type != .system && !["CIconv", "CModels"].contains(target.name) {
    target.swiftSettings = upcomingFeatures.map { .enableUpcomingFeature($0) }
}
