internal import BroadsheetCore

#if canImport(FoundationEssentials)
    internal import FoundationEssentials
#else
    internal import Foundation
#endif

/// The bytes of an input that is read piece by piece. Files are mapped, so that no more of them is in memory than is being read.
enum ByteStore: Sendable {
    case array([UInt8])
    case data(Data)

    init(_ source: Source) throws(ImportError) {
        switch source.content {
        case .bytes(let bytes): self = .array(bytes)
        case .text(let text): self = .array(Array(text.utf8))
        case .file(let file):
            do {
                self = .data(try Data(contentsOf: file, options: .mappedIfSafe))
            } catch {
                throw ImportError(.unreadable, "The file cannot be read: \(error)", at: source.location())
            }
        }
    }

    var count: Int {
        switch self {
        case .array(let bytes): bytes.count
        case .data(let data): data.count
        }
    }

    subscript(_ index: Int) -> UInt8 {
        switch self {
        case .array(let bytes): bytes[index]
        case .data(let data): data[data.startIndex + index]
        }
    }

    func bytes(_ range: Range<Int>) -> [UInt8] {
        switch self {
        case .array(let bytes): Array(bytes[range])
        case .data(let data): Array(data[(data.startIndex + range.lowerBound)..<(data.startIndex + range.upperBound)])
        }
    }

    /// Where a line feed stands from a place on; the end when there is none.
    func lineEnd(from start: Int) -> Int {
        switch self {
        case .array(let bytes): bytes[start...].firstIndex(of: 0x0a) ?? bytes.count
        case .data(let data): data[(data.startIndex + start)...].firstIndex(of: 0x0a).map { $0 - data.startIndex } ?? data.count
        }
    }
}
