// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "BroadsheetCards",
    platforms: [.macOS(.v14), .iOS(.v17), .tvOS(.v17), .watchOS(.v10), .visionOS(.v1)],
    products: [.library(name: "BroadsheetCards", targets: ["BroadsheetCards"])],
    dependencies: [
        // In a package of your own: .package(url: "…", from: "…")
        .package(name: "Broadsheet", path: "../..")
    ],
    targets: [
        .target(name: "BroadsheetCards", dependencies: [.product(name: "BroadsheetCore", package: "Broadsheet")]),
        .testTarget(
            name: "BroadsheetCardsTests",
            dependencies: [
                "BroadsheetCards", .product(name: "BroadsheetCore", package: "Broadsheet"),
                .product(name: "BroadsheetTesting", package: "Broadsheet"),
            ]),
    ],
    swiftLanguageModes: [.v6]
)
