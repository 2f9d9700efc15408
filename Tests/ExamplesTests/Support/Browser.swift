import Foundation

/// A headless Chromium, where one is installed.
struct Browser {
    static let path: String? = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    /// Opens a page, and gives its document as it is once its scripts have run, with what the console was told.
    static func open(_ file: String, width: Int = 1200, arguments: [String] = []) throws -> (document: String, console: [String]) {
        let profile = try TemporaryDirectory()
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path ?? "")
        process.arguments =
            [
                "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--user-data-dir=\(profile.url.path)",
                "--window-size=\(width),900", "--enable-logging=stderr", "--virtual-time-budget=4000",
            ] + arguments + ["--dump-dom", "file://\(file)"]
        let (output, errors) = (profile.path("document"), profile.path("log"))
        for name in [output, errors] { _ = FileManager.default.createFile(atPath: name, contents: nil) }
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: errors))
        try process.run()
        process.waitUntilExit()
        let log = (try? String(contentsOfFile: errors, encoding: .utf8)) ?? ""
        let console = log.split(separator: "\n").map(String.init).filter { $0.contains("CONSOLE") }
        return ((try? String(contentsOfFile: output, encoding: .utf8)) ?? "", console)
    }
}
