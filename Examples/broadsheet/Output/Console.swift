import Foundation

/// Standard error: messages for people, each on a line that begins with the command's name.
enum Console {
    static let isTerminal = isatty(STDERR_FILENO) == 1

    /// Whether standard output is a terminal that shows colours, and nobody asked for none (<https://no-color.org>).
    static var showsColours: Bool {
        let environment = ProcessInfo.processInfo.environment
        return isatty(STDOUT_FILENO) == 1 && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
    }

    static func error(_ message: String) {
        guard !message.isEmpty else { return }
        write((message.hasPrefix("Error: ") ? "" : "broadsheet: ") + message + "\n")
    }

    static func line(_ text: String) {
        write(text + "\n")
    }

    /// Writes over the line that was shown before, for progress on a terminal.
    static func replaceLine(_ text: String) {
        write("\r\u{1b}[K" + text)
    }

    private static func write(_ text: String) {
        FileHandle.standardError.write(Data(text.utf8))
    }
}
