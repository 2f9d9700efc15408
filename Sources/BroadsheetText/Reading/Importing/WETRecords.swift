internal import BroadsheetCore

/// Cuts the text records out of a crawl archive: WET files, whose records are WARC headers, a blank line, and the text of a page in UTF-8.
///
/// The format is that of ISO 28500; a record of the type `conversion` holds a page's text.
struct WETRecords: Sendable {
    /// One page of an archive.
    struct Record: Sendable {
        /// Where the text stands.
        var range: Range<Int>
        var address: String?
        var date: String?
        /// What is wrong with the record.
        var fault: String?
        /// Why nothing could be read; no further record comes.
        var failure: ImportError?
    }

    private static let mark = Array("WARC/1.".utf8)
    private static let longestHeader = 64 << 10

    private var store: ByteStore
    private var at = 0

    init(_ store: ByteStore) {
        self.store = store
    }

    /// Whether an input begins like an archive.
    static func begins(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.starts(with: mark) }

    /// Whether the first records of an archive hold text.
    static func holdsText(_ bytes: ArraySlice<UInt8>) -> Bool {
        let head = String(decoding: bytes.prefix(8192), as: UTF8.self).lowercased()
        return head.contains("warc-type: conversion") || head.contains("content-type: text/plain")
    }

    /// The next record of text; `nil` at the end. Records of other types are passed over.
    mutating func next() -> Record? {
        while at < store.count {
            while at < store.count, store.failure == nil, store[at] == 0x0a || store[at] == 0x0d { at += 1 }
            guard at < store.count else { return nil }
            let header = header()
            if let failure = store.failure {
                at = store.count
                return Record(range: at..<at, failure: failure)
            }
            guard let header else {
                let record = Record(range: at..<store.count, fault: "The archive goes on with something else than a record.")
                at = store.count
                return record
            }
            let start = at
            let length = header.length ?? 0
            let end = start + min(length, store.count - start)
            at = end
            guard header.type == "conversion" else { continue }
            var record = Record(range: start..<end, address: header.address, date: header.date)
            if header.length == nil { record.fault = "The record does not say how long it is." }
            if end - start < length { record.fault = "The archive ends within the record." }
            return record
        }
        return nil
    }

    private struct Header {
        var type: String?
        var address: String?
        var date: String?
        var length: Int?
    }

    /// Reads the header at the place, and goes behind it.
    private mutating func header() -> Header? {
        guard store.count - at > Self.mark.count else { return nil }
        for (place, byte) in Self.mark.enumerated() where store[at + place] != byte { return nil }
        var header = Header()
        let limit = min(store.count, at + Self.longestHeader)
        var place = at
        while place < limit {
            var end = place
            while end < limit, store[end] != 0x0a { end += 1 }
            guard let line = try? store.bytes(place..<end).filter({ $0 != 0x0d }) else { return nil }
            place = end + 1
            if line.isEmpty {
                at = min(place, store.count)
                return header
            }
            guard let colon = line.firstIndex(of: 0x3a) else { continue }
            let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
            let value = String(decoding: line[(colon + 1)...].drop { $0 == 0x20 }, as: UTF8.self)
            switch name {
            case "warc-type": header.type = value
            case "warc-target-uri": header.address = value
            case "warc-date": header.date = value
            case "content-length": header.length = Int(value).flatMap { $0 >= 0 ? $0 : nil }
            default: break
            }
        }
        return nil
    }
}
