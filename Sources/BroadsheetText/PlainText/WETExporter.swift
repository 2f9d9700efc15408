public import BroadsheetCore

#if canImport(FoundationEssentials)
    public import FoundationEssentials
#else
    public import Foundation
#endif

/// Writes articles as the text records of a crawl archive: WARC 1.0 records of the type `conversion`, as WET files have them (ISO 28500).
///
/// The text is that of a renderer, a block a line and no marks: title, subtitle, authors, date, body, and the comments, each with its author and date
/// where there are any. ``PlainTextImporter`` reads such archives.
public struct WETExporter: Exporter {
    /// What is written, and what is not.
    public struct Options: Hashable, Sendable {
        /// Whether the comments are written.
        public var includesComments: Bool

        /// When the pages were fetched, the date of the records. An article does not say it; without it the records have no date.
        public var fetchedAt: Date?

        /// Chooses what is written.
        public init(includesComments: Bool = true, fetchedAt: Date? = nil) {
            self.includesComments = includesComments
            self.fetchedAt = fetchedAt
        }
    }

    /// What is written, and what is not.
    public var options: Options

    private var count = 0

    /// Creates an exporter.
    public init(options: Options = Options()) {
        self.options = options
    }

    /// `wet`
    public var format: FormatID { .wet }

    /// What people should know about the format.
    public var info: FormatInfo {
        FormatInfo(
            id: format, name: "WET archive", summary: "The text records of a crawl archive; the format “text” reads them.",
            fileExtensions: ["wet"], mediaTypes: ["application/warc"])
    }

    /// Writes the record of an article. Linear in its size.
    public mutating func write(_ article: Article, to output: inout ExportOutput) throws(ExportError) {
        var article = article
        if !options.includesComments { article.discussion = nil }
        let text = RenderedText.text(of: article)
        var header = "WARC/1.0\r\nWARC-Type: conversion\r\n"
        if let url = article.canonicalURL { header += "WARC-Target-URI: \(url.absoluteString.filter { $0 > " " })\r\n" }
        if let date = options.fetchedAt { header += "WARC-Date: \(Self.utc(date))\r\n" }
        header += "WARC-Record-ID: <urn:uuid:\(RecordName.uuid(article.id, text, count))>\r\n"
        header += "Content-Type: text/plain\r\nContent-Length: \(text.count)\r\n\r\n"
        count += 1
        try output.write(header)
        try output.write(bytes: text)
        try output.write("\r\n\r\n")
    }

    /// To the second, since version 1.0 of the format has no parts of one.
    private static func utc(_ date: Date) -> String {
        let seconds = Int(max(-62_167_219_200, min(253_402_300_799, date.timeIntervalSince1970.rounded(.down))))
        let (days, time) = (Int((Double(seconds) / 86_400).rounded(.down)), ((seconds % 86_400) + 86_400) % 86_400)
        let day = PartialDate.civilDay(daysSince1970: days)
        return PartialDate(
            year: day.year, month: day.month, day: day.day, hour: time / 3600, minute: time / 60 % 60, second: time % 60, utcOffset: 0
        )?.isoString ?? ""
    }
}

extension FormatID {
    /// The text records of a crawl archive, as WET files have them.
    public static let wet: Self = "wet"
}

/// Names records. Equal articles at equal places have equal names, so that what is written depends on nothing but the articles.
private enum RecordName {
    /// A UUID of version 8, whose bits are those of two hashes (RFC 9562).
    static func uuid(_ id: String, _ text: [UInt8], _ number: Int) -> String {
        var high: UInt64 = 0xcbf2_9ce4_8422_2325
        var low: UInt64 = 0x8422_2325_cbf2_9ce4
        for byte in "\(number) \(id)\n".utf8 { mix(byte, &high, &low) }
        for byte in text { mix(byte, &high, &low) }
        high = spread(high) & ~0xf000 | 0x8000
        low = spread(low) & (.max >> 2) | 1 << 63
        let digits = Array(hexadecimal(high) + hexadecimal(low))
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
    }

    /// FNV-1a, for the second hash in another order.
    private static func mix(_ byte: UInt8, _ high: inout UInt64, _ low: inout UInt64) {
        high = (high ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        low = (low &* 0x0000_0100_0000_01b3) ^ UInt64(byte)
    }

    /// Lets every bit count for every other, as the last bytes alone do not.
    private static func spread(_ value: UInt64) -> UInt64 {
        var mixed = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }

    private static func hexadecimal(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
