import Foundation

/// Writes an archive of texts as crawls keep them (WET), of any size, from texts that the caller gives.
enum TextArchive {
    /// - Parameters:
    ///   - path: Where the archive is written.
    ///   - megabytes: How large it is, but for the last record.
    ///   - paths: The files of the texts, which come again and again in their order.
    static func write(to path: String, megabytes: Int, paths: [String]) {
        let texts = paths.compactMap { try? Data(contentsOf: URL(fileURLWithPath: $0)) }
        guard texts.contains(where: { !$0.isEmpty }) else { return print("no text can be read") }
        guard FileManager.default.createFile(atPath: path, contents: nil), let file = FileHandle(forWritingAtPath: path) else {
            return print("\(path) cannot be written")
        }
        var written = 0
        var number = 0
        while written < megabytes * 1_000_000 {
            let text = texts[number % texts.count]
            number += 1
            let head = """
                WARC/1.0\r
                WARC-Type: conversion\r
                WARC-Target-URI: https://example.org/pages/\(number)\r
                WARC-Date: 2026-01-01T00:00:00Z\r
                Content-Type: text/plain\r
                Content-Length: \(text.count)\r
                \r

                """
            let record = Data(head.utf8) + text + Data("\r\n\r\n".utf8)
            file.write(record)
            written += record.count
        }
        try? file.close()
        print("\(path): \(written) bytes, \(number) texts")
    }
}
