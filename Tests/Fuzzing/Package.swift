// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Fuzzing",
    platforms: [.macOS(.v14)],
    dependencies: [.package(name: "Broadsheet", path: "../..")],
    targets: [
        .executableTarget(
            name: "Fuzz",
            dependencies: [
                .product(name: "BroadsheetCore", package: "Broadsheet"), .product(name: "BroadsheetJSON", package: "Broadsheet"),
                .product(name: "BroadsheetText", package: "Broadsheet"), .product(name: "BroadsheetXML", package: "Broadsheet"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
